import { describe, expect, test } from 'vitest';
import {
  checkOf,
  codeOf,
  formatMark,
  MARK_QR,
  type Mark,
  NO_CHECK,
  NO_CODE,
  parseMark,
  QrTooSmall,
  qrMatrix,
} from '../../src/mark/index.ts';
import { createDocument } from '../../src/pdf/index.ts';
import { renderPage } from '../pdf/pixels.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { codesOn, worn } from './paper.ts';

const MARK: Mark = { claim: '7Q3K9D', sheet: 'form-a', code: '5MTC', page: 1, pages: 2, check: '4FZ8K2' };
const TEXT = 'RY1:7Q3K9D:form-a:5MTC:1/2:4FZ8K2';
const MILLIMETRE = 72 / 25.4;

describe('a mark', () => {
  test('is written and read', () => {
    expect(formatMark(MARK)).toBe(TEXT);
    expect(parseMark(TEXT)).toEqual(MARK);
  });

  test('of a kit without a claim is a mark too', () => {
    const kit = { ...MARK, claim: '000000', code: NO_CODE, check: NO_CHECK };
    expect(parseMark(formatMark(kit))).toEqual(kit);
  });

  test.each([
    '',
    ` ${TEXT}`,
    `${TEXT}\n`,
    TEXT.toLowerCase(),
    TEXT.replace('RY1', 'RY2'),
    TEXT.replace('7Q3K9D', '7Q3K9I'),
    TEXT.replace('7Q3K9D', '7Q3K9'),
    TEXT.replace('form-a', ''),
    TEXT.replace('form-a', 'Form-A'),
    TEXT.replace('form-a', 'a'.repeat(25)),
    TEXT.replace('5MTC', '5MT'),
    TEXT.replace('1/2', '3/2'),
    TEXT.replace('1/2', '0/2'),
    TEXT.replace('1/2', '01/2'),
    TEXT.replace('1/2', '1/1000'),
    TEXT.replace('4FZ8K2', '4FZ8KU'),
    `${TEXT}:x`,
    'https://example.jp/',
  ])('%j is none', (text) => {
    expect(parseMark(text)).toBeUndefined();
  });

  test('that could not be read back is not written', () => {
    expect(() => formatMark({ ...MARK, page: 3 })).toThrow(RangeError);
    expect(() => formatMark({ ...MARK, sheet: 'form a' })).toThrow(RangeError);
  });

  test('says nothing of a person: codes are hashes, always the same', () => {
    expect(codeOf('2025-08/hanako/bh/outpatient/medical')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(checkOf('KOMATSU HANAKO')).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(codeOf('hanako')).toBe(codeOf('hanako'));
    expect(codeOf('hanako')).not.toBe(codeOf('taro'));
    // The first 20 and 30 bits of the SHA-256 of "abc", ba7816bf.
    expect(codeOf('abc')).toBe('Q9W1');
    expect(checkOf('abc')).toBe('Q9W1DF');
  });
});

describe('a QR code of a mark', () => {
  test('is 33 modules an edge for the shortest mark and the longest', async () => {
    const long = formatMark({ ...MARK, sheet: 'a'.repeat(24), page: 100, pages: 999 });
    for (const text of [TEXT, long]) {
      const rows = await qrMatrix(text, MARK_QR);
      expect([rows.length, ...new Set(rows.map((row) => row.length))]).toEqual([33, 33]);
    }
  });

  test('is the same each time', async () => {
    expect(await qrMatrix(TEXT, MARK_QR)).toEqual(await qrMatrix(TEXT, MARK_QR));
  });

  test('refuses what does not fit', async () => {
    await expect(qrMatrix('x'.repeat(63), MARK_QR)).rejects.toThrow(QrTooSmall);
    await expect(qrMatrix('x'.repeat(5000), { ecc: 'L' })).rejects.toThrow(QrTooSmall);
  });

  test('takes the smallest size where none is asked', async () => {
    expect(await qrMatrix('RY1', { ecc: 'L' })).toHaveLength(21);
  });

  test.each([
    ['at 100 dpi, tilted', 100, { tilt: 5, noise: 20 }],
    ['at 150 dpi, faded and upside down', 150, { tilt: 177, noise: 30, range: [90, 230] as const }],
    ['at 300 dpi, blurred', 300, { tilt: -3, blur: 1.5 }],
  ])('of 15 mm is read back from paper %s', async (_, dpi, wear) => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(200, 200);
    page.modules(await qrMatrix(TEXT, MARK_QR), 80, 80, 15 * MILLIMETRE);
    page.text(TEXT, { x: 40, y: 60, size: 6 });
    const found = await codesOn(worn(await renderPage(await pdf.save(), 1, dpi), wear));
    expect(found.map(({ text, version, ecLevel }) => [text, version, ecLevel])).toEqual([[TEXT, '4', 'M']]);
  });
});
