import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitOptions, fitText, heightOf, LEAST_SIZE } from '../../src/template/fit.ts';
import { breakLines } from '../../src/template/lines.ts';
import { emWidth, unblanked } from './ink.ts';

const BOX = { x: 100, y: 200, width: 120, height: 40 };

const written = fc.string({
  unit: fc.constantFrom(
    ...'abcXYZ 0123,.- 小松市国保療養費、。「」(）ーっャ々\n'.split(''),
    '𠮷',
    '辻󠄀',
    '髙',
    '﨑',
    'é',
    '김',
    'ผู้',
  ),
  maxLength: 200,
  size: 'max',
});

function inBox(text: string, options: Partial<FitOptions> = {}, box = BOX) {
  return fitText(text, box, { lines: 'many', ...options }, emWidth);
}

describe('lines', () => {
  it('put together again are the text', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, emWidth);
        const again = lines.map(({ text: line, hard }) => line + (hard ? '\n' : '')).join('');
        expect(again).toBe(`${text}\n`);
      }),
    );
  });

  it('are never wider than they may be, where a single character is not', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const line of breakLines(text, width, emWidth))
          expect(emWidth(line.text.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('begin with no closing mark and end with no opening one', () => {
    const text = '入院費(個室を除く)、手術費「虫垂切除」。ショック症状あり。再診料、ほか。';
    for (let width = 5; width < 20; width += 1) {
      for (const line of breakLines(text, width, emWidth)) {
        expect(line.text).not.toMatch(/^[、。」)）ーっッョ]/);
        expect(line.text).not.toMatch(/[「(（]$/);
      }
    }
  });

  it('keep Latin words and numbers whole', () => {
    const lines = breakLines('Amoxicillin 500 mg を 1日3回、7日間', 6, emWidth).map(({ text }) => text.trimEnd());
    expect(lines[0]).toBe('Amoxicillin');
    expect(lines.join('|')).toContain('500 mg');
  });

  it('divide a word that is longer than the line', () => {
    const lines = breakLines('abcdefghijklmnop', 3, emWidth).map(({ text }) => text);
    expect(lines).toEqual(['abcdef', 'ghijkl', 'mnop']);
  });

  it('begin with no mark that closes, even where a blank or a divided word stands before it', () => {
    const text = '5,925,925,896.00 THB ; (oral ) twice , for abcdefghijkl,mno:pqr) days .';
    for (let width = 2; width < 20; width += 0.5) {
      for (const line of breakLines(text, width, emWidth)) expect(line.text, `${width}`).not.toMatch(/^[,.;:)]/);
    }
  });

  it('keep the line ends of the text, and empty lines', () => {
    expect(breakLines('一\n\n二', 10, emWidth).map(({ text }) => text)).toEqual(['一', '', '二']);
  });

  it('never part a character from its variation selector', () => {
    expect(breakLines('辻󠄀辻󠄀辻󠄀', 1, emWidth).map(({ text }) => text)).toEqual(['辻󠄀', '辻󠄀', '辻󠄀']);
  });

  it('break Thai between words', () => {
    const lines = breakLines('โรงพยาบาลกรุงเทพ', 9, (text) => Array.from(text).length).map(({ text }) => text);
    expect(lines).toEqual(['โรงพยาบาล', 'กรุงเทพ']);
  });
});

describe('a text in a box', () => {
  it('is drawn whole or not at all', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('one', 'few', 'many'), (text, lines) => {
        const fitted = inBox(text, { lines });
        if (fitted) expect(unblanked(fitted.map((line) => line.text).join(''))).toBe(unblanked(text));
      }),
    );
  });

  it('stands inside its box, at a size between 6 points and the largest', () => {
    const align = fc.constantFrom('left' as const, 'center' as const, 'right' as const);
    fc.assert(
      fc.property(written, fc.constantFrom('one', 'few', 'many'), align, (text, lines, side) => {
        for (const line of inBox(text, { lines, align: side, size: 11 }) ?? []) {
          expect(line.size).toBeGreaterThanOrEqual(LEAST_SIZE);
          expect(line.size).toBeLessThanOrEqual(11);
          expect(line.size % 0.5).toBe(0);
          expect(line.x).toBeGreaterThanOrEqual(BOX.x);
          expect(line.x + emWidth(line.text) * line.size).toBeLessThanOrEqual(BOX.x + BOX.width + 1e-6);
          expect(line.y - 0.12 * line.size).toBeGreaterThanOrEqual(BOX.y - 1e-6);
          expect(line.y + 0.88 * line.size).toBeLessThanOrEqual(BOX.y + BOX.height + 1e-6);
        }
      }),
    );
  });

  it('takes the largest size at which it fits', () => {
    const one = { ...BOX, width: 105, height: 14 };
    expect(inBox('小松市役所', { lines: 'one', size: 10 }, one)?.[0]?.size).toBe(10);
    expect(inBox('小松市役所医療保険課国保係', { lines: 'one', size: 10 }, one)?.[0]?.size).toBe(7.5);
    expect(inBox('小松市役所医療保険課国保係の窓口へ', { lines: 'one', size: 10 }, one)).toBeUndefined();
  });

  it('takes a second line before it takes small type, where the box is high enough', () => {
    const fitted = inBox('Maximiliana Featherstonehaugh', { lines: 'few' }, { ...BOX, height: 30 });
    expect(fitted).toHaveLength(2);
    expect(fitted?.[0]?.size).toBe(10);
  });

  it('takes small type before a word or a number is divided', () => {
    const narrow = { ...BOX, width: 70, height: 25 };
    for (const amount of ['5,925,925,896.00 THB', 'THB 5,925,925,896.00', '5,925,925,896.00']) {
      const lines = inBox(amount, { lines: 'few' }, narrow)!.map(({ text }) => text);
      expect(lines, amount).toContain('5,925,925,896.00');
    }
    expect(inBox('5,925,925,896.00', { lines: 'few' }, narrow)?.[0]?.size).toBe(8);
  });

  it('divides a word only in the smallest type', () => {
    const lines = inBox('Rindfleischetikettierungsüberwachungsaufgabe', { lines: 'few' }, { ...BOX, height: 25 })!;
    expect(lines.map(({ size }) => size)).toEqual([LEAST_SIZE, LEAST_SIZE]);
  });

  it('stands in the middle of the height on one line, and runs from the top on many', () => {
    const [line] = inBox('小松', { lines: 'few' })!;
    expect(line!.y + 0.38 * line!.size).toBeCloseTo(BOX.y + BOX.height / 2, 5);
    expect(inBox('小松', { lines: 'many' })![0]!.y).toBeGreaterThan(BOX.y + BOX.height / 2);
  });

  it('that is longer than the field allows is for the continuation sheet', () => {
    expect(inBox('12345678', { maxLength: 7 })).toBeUndefined();
    expect(inBox('1234567', { maxLength: 7 })).toHaveLength(1);
  });

  it('stands one character in each cell of a comb', () => {
    const cells = inBox('1234567', { comb: 7, lines: 'one' }, { ...BOX, width: 140, height: 20 })!;
    expect(cells.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    cells.forEach((cell, index) => {
      expect(cell.x + emWidth(cell.text) * cell.size * 0.5).toBeCloseTo(BOX.x + 20 * index + 10, 5);
    });
    expect(inBox('12345678', { comb: 7, lines: 'one' })).toBeUndefined();
    const right = inBox('123', { comb: 7, align: 'right', lines: 'one' }, { ...BOX, width: 140 })!;
    expect(right[0]!.x).toBeGreaterThan(BOX.x + 80);
  });

  it('of nothing is nothing', () => {
    expect(inBox('')).toEqual([]);
    expect(heightOf(0, 10)).toBe(0);
  });
});
