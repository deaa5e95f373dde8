/** A claim is a folder with one claim file; where there is none, or two, the program says so. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInsidePath, listFiles, readCase, resolveInside } from '../../src/base/case-folder.ts';
import { placesOf, problemsOf } from './refusals.ts';

const HEAD = 'format: ryoyohi/1\nscheme: overseas-care\ninsurer: komatsu\nid: 7Q3K9D\n';
const JSON_HEAD = '{ "format": "ryoyohi/1", "scheme": "overseas-care", "insurer": "komatsu", "id": "7Q3K9D" }';
const SCHEMES = ['overseas-care', 'inbound-care'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ryoyohi-case-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(files: Record<string, string | Uint8Array>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'claim', path)), { recursive: true });
    writeFileSync(join(root, 'claim', path), content);
  }
  return join(root, 'claim');
}

describe('finding the claim', () => {
  test('a folder with a claim.yaml is a claim', () => {
    const path = folder({ 'claim.yaml': HEAD });
    expect(readCase(path, SCHEMES)).toMatchObject({
      folder: path,
      name: 'claim.yaml',
      kind: 'yaml',
      scheme: 'overseas-care',
    });
  });

  test('a folder with a claim.json is a claim', () => {
    expect(readCase(folder({ 'claim.json': JSON_HEAD }), SCHEMES)).toMatchObject({ name: 'claim.json', kind: 'json' });
  });

  test('the file may be named in place of its folder', () => {
    expect(readCase(join(folder({ 'claim.yaml': HEAD }), 'claim.yaml'), SCHEMES).scheme).toBe('overseas-care');
  });

  test('a byte order mark is accepted', () => {
    expect(readCase(folder({ 'claim.yaml': `\uFEFF${HEAD}` }), SCHEMES).scheme).toBe('overseas-care');
  });

  test('a folder with both is refused', () => {
    expect(placesOf(() => readCase(folder({ 'claim.yaml': HEAD, 'claim.json': JSON_HEAD }), SCHEMES))).toEqual([
      'two-claim-files',
    ]);
  });

  test.each([
    ['a folder without a claim', () => folder({ 'notes.txt': 'x' }), 'no-claim-in-folder'],
    ['a folder in which claim.yaml is a folder', () => folder({ 'claim.yaml/x': '' }), 'no-claim-in-folder'],
    ['a path where nothing is', () => join(root, 'nowhere'), 'no-such-file'],
    ['a file of another kind', () => join(folder({ 'claim.pdf': '%PDF' }), 'claim.pdf'), 'no-claim-file'],
    ['an empty file', () => folder({ 'claim.yaml': '' }), 'file-empty'],
    ['a device', () => '/dev/null', 'no-claim-file'],
    ['a file of 17 MB', () => folder({ 'claim.yaml': new Uint8Array(17 * 1024 * 1024).fill(0x61) }), 'file-too-large'],
    ['a file that is no UTF-8', () => folder({ 'claim.yaml': new Uint8Array([0xff, 0xfe, 0x66, 0x00]) }), 'not-utf8'],
  ])('%s is refused', (_what, path, code) => {
    const named = path();
    expect(problemsOf(() => readCase(named, SCHEMES))).toEqual([expect.objectContaining({ code })]);
  });
});

describe('a path in a claim', () => {
  test.each(['a.pdf', 'scans/a.pdf', './a.pdf', 'scans/a..pdf', '...', '領収書/八月.pdf', '-rf'])(
    '%j stays inside',
    (path) => {
      expect(isInsidePath(path)).toBe(true);
    },
  );

  test.each([
    '',
    '/a.pdf',
    '../a.pdf',
    'a/../../b.pdf',
    'a/..',
    '..',
    'C:/a.pdf',
    'c:a.pdf',
    '\\\\server\\a.pdf',
    'a\\b.pdf',
    'a//b.pdf',
    'a/',
    'a\0.pdf',
  ])('%j does not', (path) => {
    expect(isInsidePath(path)).toBe(false);
  });

  test('a link within the folder is followed', () => {
    const path = folder({ 'claim.yaml': HEAD, 'scans/a.pdf': 'x' });
    symlinkSync('a.pdf', join(path, 'scans', 'b.pdf'));
    const file = readCase(path, SCHEMES);
    expect(resolveInside(file, 'scans/b.pdf', [])).toBe(resolveInside(file, 'scans/a.pdf', []));
  });

  test('a link that leads out is refused, also one of a folder on the way', () => {
    const path = folder({ 'claim.yaml': `${HEAD}documents:\n  - { kind: receipt, file: scans/a.pdf }\n` });
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside', 'a.pdf'), 'x');
    symlinkSync(join(root, 'outside'), join(path, 'scans'));
    const file = readCase(path, SCHEMES);
    expect(problemsOf(() => resolveInside(file, 'scans/a.pdf', ['documents', 0, 'file']))).toEqual([
      expect.objectContaining({ code: 'link-leads-out', line: 6, column: 28, at: 'documents[0].file' }),
    ]);
  });

  test('a folder beside the claim whose name begins alike is outside', () => {
    const path = folder({ 'claim.yaml': HEAD });
    mkdirSync(join(root, 'claim-2'));
    writeFileSync(join(root, 'claim-2', 'a.pdf'), 'x');
    symlinkSync(join(root, 'claim-2', 'a.pdf'), join(path, 'a.pdf'));
    expect(placesOf(() => resolveInside(readCase(path, SCHEMES), 'a.pdf', []))[0]).toMatch(/link-leads-out$/);
  });

  test('a link to nothing is a file that is absent', () => {
    const path = folder({ 'claim.yaml': HEAD });
    symlinkSync(join(root, 'gone.pdf'), join(path, 'a.pdf'));
    expect(resolveInside(readCase(path, SCHEMES), 'a.pdf', [])).toBeUndefined();
  });

  test('files are listed in the order of their code units, and folders that are links are not entered', () => {
    const path = folder({ 'claim.yaml': HEAD, 'b/z.pdf': '', 'b/Z.pdf': '', 'a.pdf': '', 'B.pdf': '' });
    symlinkSync(path, join(path, 'loop'));
    expect(listFiles(path)).toEqual(['B.pdf', 'a.pdf', 'b/Z.pdf', 'b/z.pdf', 'claim.yaml', 'loop']);
  });
});
