import { expect, test } from 'vitest';
import { Editor } from '../../../src/cli/interview/editor.ts';
import { cut, padEnd, padStart, widthOf, windowOver, wrap } from '../../../src/cli/interview/layout.ts';

test('a Japanese text fills its lines, and none begins with a closing sign or ends with an opening one', () => {
  const lines = wrap(
    '病気やけがの原因と、その後の経過(「いつ」「どこで」)を書いてください。何行でもかまいません。',
    20,
  );
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20);
  expect(Math.min(...lines.slice(0, -1).map(widthOf))).toBeGreaterThanOrEqual(14);
  expect(lines.filter((line) => /^[、。」)]/.test(line) || /[「(]$/.test(line))).toEqual([]);
  expect(lines.join('')).toBe(
    '病気やけがの原因と、その後の経過(「いつ」「どこで」)を書いてください。何行でもかまいません。',
  );
});

test('an English text is broken at its spaces, and a word that is too long where it must be', () => {
  expect(wrap('Which of these do you have at hand?', 12)).toEqual(['Which of', 'these do you', 'have at', 'hand?']);
  expect(wrap('scans/a-very-long-file-name.pdf', 10)).toEqual(['scans/a-ve', 'ry-long-fi', 'le-name.pd', 'f']);
});

test('text is cut and padded by its columns, and a kanji is never halved', () => {
  expect(cut('小松市小馬出町', 9)).toBe('小松市小…');
  expect(cut('小松市小馬出町', 8)).toBe('小松市…');
  expect(padEnd('小松', 6)).toBe('小松  ');
  expect(padStart('小松', 6)).toBe('  小松');
  expect(cut('辻\u{e0100}辻\u{e0100}', 4)).toBe('辻\u{e0100}辻\u{e0100}');
});

test('a window holds the lines in hand', () => {
  for (let from = 0; from < 50; from += 1) {
    const { start, end } = windowOver(50, 10, from, Math.min(49, from + 3));
    expect(end - start).toBe(10);
    expect(start).toBeLessThanOrEqual(from);
    expect(end).toBeGreaterThan(Math.min(49, from + 3));
  }
});

test('rare kanji and variation signs are one letter to the cursor, and fit the row in columns and code units', () => {
  const editor = new Editor(false);
  editor.set('𠮷野辻\u{e0100}髙'.repeat(10));
  for (const row of editor.rows(37).rows) {
    expect(widthOf(row.text)).toBeLessThanOrEqual(37);
    expect(row.text.length).toBeLessThanOrEqual(37);
  }
  const left = { name: 'left', ctrl: false, meta: false, shift: false, sequence: '\u001b[D' };
  for (let each = 0; each < 40; each += 1) editor.press(left);
  expect(editor.cursor).toBe(0);
});
