/** What is read of a YAML file is what the YAML library reads of it, whatever short ways the program takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, Scalar, stringify, type Node as YamlNode } from 'yaml';
import type { Path } from '../../src/base/path.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { readText, type TextTree } from '../../src/base/text-tree.ts';
import { TEMPLATES } from '../overseas-care/scenario.ts';

const CLAIMS = ['clean', 'stay', 'family'].map((name) =>
  readFileSync(join(TEMPLATES, '..', 'test', 'scenarios', 'bases', `${name}.yaml`), 'utf8'),
);
CLAIMS.push(readFileSync(join(TEMPLATES, 'example', 'overseas-care', 'claim.yaml'), 'utf8'));

/** The text of each scalar with its place: `treatments.0.id 41:9 t1`. `unusual`: what the program refuses or reads its own way. */
function reference(written: string): { lines: string[] } | 'refused' | 'unusual' {
  const text = written.replace(/^\uFEFF/, '');
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents) || documents.length !== 1) return 'unusual';
  const [document] = documents;
  if (document!.errors.length > 0) return 'refused';
  const lines: string[] = [];
  let isUnusual = false;
  const walk = (node: YamlNode | null, path: Path): boolean => {
    if (!node) return false;
    if (node.tag || (!isScalar(node) && !isMap(node) && !isSeq(node))) isUnusual = true;
    if (isScalar(node)) {
      if (node.type === Scalar.PLAIN && ['', '~', 'null'].includes(node.source ?? '')) return false;
      const { line, col } = counter.linePos(node.range![0]);
      lines.push(`${path.join('.')} ${line}:${col} ${JSON.stringify(node.value)}`);
    } else if (isSeq(node)) {
      let place = 0;
      for (const item of node.items) if (walk(item as YamlNode, [...path, place])) place += 1;
    } else if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key, value } of node.items) {
        if (!isScalar(key) || keys.has(String(key.value))) isUnusual = true;
        else keys.add(String(key.value));
        walk(value as YamlNode, [...path, isScalar(key) ? String(key.value) : '?']);
      }
    }
    return true;
  };
  if (!walk(document!.contents as YamlNode, [])) return 'unusual';
  return isUnusual ? 'unusual' : { lines };
}

function linesOf(tree: TextTree): string[] {
  const lines: string[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const { line, column } = tree.lineAndColumn(tree.offsetOf(path));
      lines.push(`${path.join('.')} ${line}:${column} ${JSON.stringify(value)}`);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    } else if (value !== undefined) {
      for (const [key, item] of Object.entries(value as object)) walk(item, [...path, key]);
    }
  };
  walk(tree.value, []);
  return lines;
}

function read(text: string): { lines: string[] } | 'refused' {
  try {
    return { lines: linesOf(readText(new TextEncoder().encode(text), 'claim.yaml', 'yaml')) };
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

/** What makes YAML what it is, and what hands put in by mistake. */
const SCRAPS = [
  ...[
    ':',
    ': ',
    ' #',
    '#',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '"',
    "'",
    '|',
    '>',
    '?',
    '? ',
    '!',
    '%',
    '@',
    '`',
    '&a ',
    '*a',
  ],
  ...[
    '~',
    'null',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\n  ',
    '\n---\n',
    '\n...\n',
    '\\',
    '\\n',
    '<<',
    '\u00A0',
    '\u3000',
    '\u2028',
    '\u0085',
    '\uFEFF',
    '𠮷',
    'key: value',
    '\n- x',
  ],
];
const edits = fc.array(
  fc.record({ place: fc.nat(), drop: fc.constantFrom(0, 0, 0, 1, 2, 5), put: fc.constantFrom(...SCRAPS, '') }),
  { minLength: 1, maxLength: 3 },
);

function edited(text: string, changes: readonly { place: number; drop: number; put: string }[]): string {
  return changes.reduce((before, { place, drop, put }) => {
    const at = place % (before.length + 1);
    return before.slice(0, at) + put + before.slice(at + drop);
  }, text);
}

describe('a claim file', () => {
  test.each(CLAIMS.map((text) => [text.split('\n')[0]!, text]))(
    'is read as the library reads it: %s',
    (_first, text) => {
      const expected = reference(text);
      expect(expected).toHaveProperty('lines');
      expect(read(text)).toEqual(expected);
    },
  );

  test('in which hands have slipped is read or refused as the library does', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), edits, (claim, changes) => {
        const text = edited(claim, changes);
        const [expected, found] = [reference(text), read(text)];
        if (expected === 'unusual') return;
        if (expected !== 'refused') taken += 1;
        expect(found).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(40);
  });

  test('that is short and full of marks is read or refused as the library does', () => {
    const pieces = fc.array(fc.constantFrom(...SCRAPS, 'a', 'b', 'c: d', '1.50', '小松'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const [expected, found] = [reference(text), read(text)];
        if (expected !== 'unusual') expect(found, JSON.stringify(text)).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });
});

test('a file that a program wrote is read as the library reads it', () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '0146',
        '12E456',
        'NO',
        '~',
        'null',
        '',
        ' ',
        'a: b',
        '- a',
        '# a',
        "it's",
        '"',
        '[x]',
        'line\nline',
        'x\n',
        '2025-08-28',
      ),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const options = fc.record({
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    indent: fc.constantFrom(2, 4),
    lineWidth: fc.constantFrom(0, 40, 80),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { minKeys: 1 }), options, (value, style) => {
      const text = stringify(value, style as object);
      const expected = reference(text);
      expect(expected, text).not.toBe('refused');
      if (expected !== 'unusual') expect(read(text), text).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
