/** What people wrote beside and above their answers stays where it stands, in their spacing, when one answer is changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, editableText } from '../../src/base/edit-text.ts';
import { keptLines } from '../../src/base/kept-lines.ts';
import type { Path } from '../../src/base/path.ts';
import { type Plain, readText } from '../../src/base/text-tree.ts';

const EXAMPLES = join(import.meta.dirname, '../../templates/example');
const NAMES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('claim.yaml'),
);

/** Remarks behind every line, as people put them, and one above each part. */
function remarked(text: string): string {
  return text
    .split('\n')
    .flatMap((line, number) => {
      if (line.trim() === '' || line.includes('#')) return [line];
      const beside = `${line}${' '.repeat(1 + (number % 4))}# remark ${number}`;
      return /^\w+:$/.test(line) ? ['', `# above ${number}`, beside] : [beside];
    })
    .join('\n');
}

const answersOf = (text: string) => readText(Buffer.from(text, 'utf8'), 'claim.yaml', 'yaml').value;

function edited(text: string, ...changes: Change[]): string {
  const file = editableText(text, 'yaml', { order: () => [], inOneLine: () => false });
  for (const change of changes) file.change(change);
  return file.text();
}

function places(value: Plain, at: Path = []): Path[] {
  if (typeof value !== 'object') return [at];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => places((value as Record<string | number, Plain>)[key]!, [...at, key]));
}

test('both schemes have an example', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(2);
});

describe.each(NAMES)('in the example %s', (name) => {
  const text = remarked(readFileSync(join(EXAMPLES, name), 'utf8'));
  const lines = text.split('\n');

  test('nothing is changed where nothing is', () => {
    expect(edited(text)).toBe(text);
  });

  test('whichever answer is changed, every other line stays to the letter, and its own keeps its remark', () => {
    // Every third: each part has several.
    for (const path of places(answersOf(text)).filter((_, index) => index % 3 === 0)) {
      const now = edited(text, { path, to: 'another' }).split('\n');
      expect(now.length, String(path)).toBe(lines.length);
      const changed = now.flatMap((line, index) => (line === lines[index] ? [] : [index]));
      expect(changed.length, `${path}: ${changed.map((index) => now[index]).join(' | ')}`).toBeLessThanOrEqual(1);
      for (const index of changed) expect(now[index]).toContain(lines[index]!.match(/#[^#]*$/)![0]);
    }
  });

  test('a key that is added under each part adds its line and changes no other', () => {
    for (const [key, held] of Object.entries(answersOf(text) as Record<string, Plain>)) {
      if (typeof held !== 'object') continue;
      const path = Array.isArray(held) ? [key, held.length, 'added'] : [key, 'added'];
      const now = edited(text, { path, to: 'x' }).split('\n');
      const left = [...now];
      for (const line of lines) {
        const at = left.indexOf(line);
        // A part that stands in one line takes the key into it.
        if (at < 0) expect(now.join('\n'), line).toContain(line.match(/#[^#]*$/)![0]);
        else left.splice(at, 1);
      }
      expect(left.length, key).toBeLessThanOrEqual(2);
    }
  });
});

describe('two writings of one text', () => {
  test('what the library writes otherwise stays as people wrote it, unless it was changed', () => {
    const before = 'a:   # of a\n  b:    1\n\n\n  c: 2\n';
    expect(keptLines(before, 'a:\n  # of a\n  b: 1\n  c: 2\n', 'a:\n  # of a\n  b: 1\n  c: 3\n')).toBe(
      'a:   # of a\n  b:    1\n\n\n  c: 3\n',
    );
    expect(keptLines(before, 'a:\n  # of a\n  b: 1\n  c: 2\n', 'z: 1\n')).toBe('z: 1\n');
  });

  test('a text in another depth is taken as the library writes it, and says the same', () => {
    const wide = 'house:   # ours\n    name: Okada   # bell\n    rooms:\n        - one\n        - two\n';
    const now = edited(wide, { path: ['house', 'rooms', 1], to: 'three' });
    expect(answersOf(now)).toEqual({ house: { name: 'Okada', rooms: ['one', 'three'] } });
    expect(now).toContain('# bell');
  });
});
