/** The file of a draft is written whole or not at all, and never over what another program wrote. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/base/refusal.ts';
import { readText } from '../../src/base/text-tree.ts';
import { Draft } from '../../src/interview/draft.ts';
import { folder, script } from './made-up.ts';

const at = (path: string) => ({ path, shown: 'claim.yaml', kind: 'yaml' as const });
const OLD = '# ours\nwhere: hall # upstairs\n';

function opened(path: string, text = OLD): Draft {
  writeFileSync(path, text);
  return Draft.of(at(path), text, readText(Buffer.from(text), path, 'yaml').value, script.manner);
}

const refusal = (code: string) =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, file: expect.any(String) })] });

/** The draft's own refusal, and nothing of the disk changed by it. */
function refuses(draft: Draft, code: string): void {
  const { path } = draft.place;
  const before = readdirSync(dirname(path)).sort();
  const bytes = before.includes('claim.yaml') ? readFileSync(path) : undefined;
  expect(() => draft.save()).toThrow(Refusal);
  expect(() => draft.save()).toThrow(refusal(code));
  expect(readdirSync(dirname(path)).sort()).toEqual(before);
  if (bytes) expect(readFileSync(path)).toEqual(bytes);
}

describe('a draft that cannot be written', () => {
  test('in a folder where nothing can be made: the old file stays whole, and nothing lies beside it', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    draft.apply([{ path: ['where'], to: 'home' }]);
    // Something that is no file stands where the unfinished one would be written.
    const unfinished = join(dirname(path), `.claim.yaml.${process.pid}.ryoyohi-unfinished`);
    mkdirSync(unfinished);
    refuses(draft, 'output-not-writable');
    rmSync(unfinished, { recursive: true });
    draft.save();
    expect(readFileSync(path, 'utf8')).toBe('# ours\nwhere: home # upstairs\n');
  });

  test.skipIf(process.getuid?.() === 0)('in a folder that is read-only (the administrator may write it)', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    draft.apply([{ path: ['where'], to: 'home' }]);
    chmodSync(dirname(path), 0o500);
    refuses(draft, 'output-not-writable');
    chmodSync(dirname(path), 0o700);
  });

  test('in a folder that was taken away', () => {
    const path = join(folder(), 'gone', 'claim.yaml');
    const draft = Draft.begin(at(path), { where: 'home' }, script.manner);
    expect(() => draft.save()).toThrow(refusal('output-no-folder'));
  });

  test('where a folder stands in its place', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = Draft.begin(at(path), { where: 'home' }, script.manner);
    mkdirSync(path);
    expect(() => draft.save()).toThrow(Refusal);
    expect(readdirSync(dirname(path))).toEqual(['claim.yaml']);
  });

  test('on a disk that is full: the old file stays whole; with room it is written', ({ skip }) => {
    const disk = folder();
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', disk]);
    skip(status !== 0, 'no small disk can be mounted here');
    try {
      const path = join(disk, 'claim.yaml');
      const draft = opened(path);
      draft.apply([{ path: ['motto'], to: 'x'.repeat(8000) }]);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(56 * 1024));
      refuses(draft, 'disk-full');
      writeFileSync(join(disk, 'ballast'), '');
      draft.save();
      expect(readFileSync(path, 'utf8')).toBe(draft.text());
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('a file that another program changed meanwhile', () => {
  test('is not written over; the answer can be kept once the other’s is put aside', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    writeFileSync(path, 'where: garden\n');
    draft.apply([{ path: ['where'], to: 'home' }]);
    refuses(draft, 'changed-meanwhile');
    expect(readFileSync(path, 'utf8')).toBe('where: garden\n');
    writeFileSync(path, OLD);
    draft.save();
    expect(readFileSync(path, 'utf8')).toContain('where: home');
  });

  test('between two answers of one sitting, too', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    draft.apply([{ path: ['motto'], to: 'a' }]);
    draft.save();
    writeFileSync(path, `${readFileSync(path, 'utf8')}colour: red\n`);
    draft.apply([{ path: ['motto'], to: 'b' }]);
    refuses(draft, 'changed-meanwhile');
  });

  test('a claim that came there while a new one was begun stays', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = Draft.begin(at(path), { where: 'home' }, script.manner);
    writeFileSync(path, OLD);
    refuses(draft, 'changed-meanwhile');
  });

  test('one that was taken away is written again, with all answers', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    unlinkSync(path);
    draft.apply([{ path: ['motto'], to: 'a' }]);
    draft.save();
    expect(readFileSync(path, 'utf8')).toBe('# ours\nwhere: hall # upstairs\nmotto: a\n');
  });
});

describe('after a change that could not be kept', () => {
  test('the draft is what it was, and the next change is made of that', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path);
    draft.apply([{ path: ['guests', 0, 'name'], to: 'Ada' }]);
    draft.save();
    const before = { text: draft.text(), answers: structuredClone(draft.answers), seen: draft.answers };
    const snapshot = draft.snapshot();
    draft.apply([
      { path: ['where'], remove: true },
      { path: ['guests', 0, 'name'], to: 'Bea' },
      { path: ['guests', 1], to: {} },
    ]);
    // Whoever looked at the answers sees them as they were then.
    expect(before.seen).toEqual(before.answers);
    snapshot.restore();
    expect(draft.answers).toEqual(before.answers);
    expect(draft.text()).toBe(before.text);
    draft.apply([{ path: ['motto'], to: 'a' }]);
    draft.save();
    expect(readFileSync(path, 'utf8')).toBe('# ours\nwhere: hall # upstairs\nmotto: a\nguests:\n  - name: Ada\n');
  });

  test('a new draft that was never written is none', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = Draft.begin(at(path), { where: 'home' }, script.manner);
    const snapshot = draft.snapshot();
    draft.apply([{ path: ['motto'], to: 'a' }]);
    snapshot.restore();
    draft.save();
    expect(readFileSync(path, 'utf8')).toBe('where: home\n');
  });
});

describe('the file', () => {
  test('is for its owner only when it is new, and keeps its mode when it is not', () => {
    const path = join(folder(), 'claim.yaml');
    Draft.begin(at(path), { where: 'home' }, script.manner).save();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const draft = opened(path);
    chmodSync(path, 0o640);
    draft.apply([{ path: ['where'], to: 'home' }]);
    draft.save();
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('is not touched where nothing changed', () => {
    const path = join(folder(), 'claim.yaml');
    const draft = opened(path, '# odd\nwhere:   hall   # here\n');
    const { mtimeMs, ino } = statSync(path);
    draft.save();
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  test('that is a link is followed, never replaced', () => {
    const real = join(folder(), 'real.yaml');
    const path = join(folder(), 'claim.yaml');
    writeFileSync(real, OLD);
    symlinkSync(real, path);
    const draft = opened(path);
    draft.apply([{ path: ['where'], to: 'home' }]);
    draft.save();
    expect(readFileSync(real, 'utf8')).toContain('where: home');
    expect(readdirSync(dirname(path))).toEqual(['claim.yaml']);
  });

  test('of a draft that is only looked at is never there', () => {
    const path = join(folder(), 'claim.yaml');
    Draft.begin({ ...at(path), nowhere: true }, { where: 'home' }, script.manner).save();
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
