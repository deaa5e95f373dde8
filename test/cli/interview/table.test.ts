import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../src/base/text-tree.ts';
import type { Drafts } from '../../../src/cli/interview/asking.ts';
import { widthOf } from '../../../src/cli/interview/layout.ts';
import { field, LINE, RECEIPT, voiceIn } from './made-up.ts';
import { askForm, askOne } from './shown.ts';
import { KEYS } from './terminal.ts';

const { enter, back, up, down, backspace, erase } = KEYS;
const medicines = (on: string, amount: string) => ({ on, item: 'medicines', amount });
const FORTY = Array.from({ length: 40 }, (_, index) => `8/${(index % 28) + 1}\tmedicines\t${index + 1}.50`);
const last = (written: [string, Plain | null][]) => written.at(-1)?.[1] as Record<string, string>[];

describe('the lines of a receipt', () => {
  test('are written one by one as they are typed, in any order; the day is remembered; sums follow', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.type('8/28 medicines 820.50', enter);
    expect(written).toEqual([['charges', [medicines('2025-08-28', '820.50')]]]);
    await shown.type('300 lab', enter);
    expect(last(written)[1]).toEqual({ on: '2025-08-28', item: 'laboratory', amount: '300.00' });
    expect(shown.getScreen()).toContain('THB 1120.50');
    await shown.type(enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written).toHaveLength(2);
  });

  test('= repeats the last one, and nothing where there is none', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.type('=', enter);
    expect(shown.getScreen()).toContain('! There is no line yet');
    await shown.type(erase, '8/28 medicines 820.50', enter, '=', enter, '＝', enter);
    expect(last(written)).toEqual([1, 2, 3].map(() => medicines('2025-08-28', '820.50')));
  });

  test('one that cannot be read stays in the line, with what is expected', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.type('8/28 medicines', enter);
    expect(shown.getScreen()).toContain('▸ 8/28 medicines');
    expect(shown.getScreen()).toContain('! What goes here: an amount');
    await shown.type(' 5', enter);
    expect(written).toEqual([['charges', [medicines('2025-08-28', '5.00')]]]);
  });

  test('where one word is not clear, one chooses what it means', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.type('8/28 12', enter);
    expect(shown.getScreen()).toContain('▸ 1  投薬');
    await shown.type('2', enter);
    expect(written).toEqual([['charges', [{ on: '2025-08-28', item: 'laboratory', amount: '12.00' }]]]);
  });

  test('a number leads back to a line to correct it, arrow keys do too, and what was being typed waits', async () => {
    const rows = ['1.00', '2.00', '3.00'].map((amount) => medicines('2025-08-28', amount));
    const { shown, written } = await askOne(field('charges', RECEIPT, { answer: rows }));
    await shown.type('#2', enter);
    expect(shown.getScreen()).toContain('▸ #2 08/28 medicines 2.00');
    await shown.type(backspace, backspace, '75', enter);
    expect(last(written).map(({ amount }) => amount)).toEqual(['1.00', '2.75', '3.00']);
    await shown.type('8/30 x', up, up, up);
    expect(shown.getScreen()).toContain('▸ #1 08/28 medicines 1.00');
    await shown.type(down, down, down);
    expect(shown.getScreen()).toContain('▸ 8/30 x');
    await shown.type(erase, '#9', enter);
    expect(shown.getScreen()).toContain('! There is no such line. There are 3.');
  });

  test('one that was emptied goes after a yes, and stays after a no', async () => {
    const rows = ['1.00', '2.00'].map((amount) => medicines('2025-08-28', amount));
    const { shown, written } = await askOne(field('charges', RECEIPT, { answer: rows }));
    await shown.type('#1', enter, erase, enter);
    expect(shown.getScreen()).toContain('Delete line 1? (y/n)');
    await shown.type('n');
    expect(shown.getScreen()).toContain('▸ #1 08/28 medicines 1.00');
    expect(written).toEqual([]);
    await shown.type(erase, enter, 'y');
    expect(written).toEqual([['charges', [medicines('2025-08-28', '2.00')]]]);
  });

  test('Enter alone ends them, and asks for a first line where there is none', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.type(enter);
    expect(shown.getScreen()).toContain('! Please type a first line');
    expect(written).toEqual([]);
    const optional = await askOne(field('charges', RECEIPT, { optional: true }));
    await optional.shown.type(enter);
    await optional.shown.answer;
    expect(optional.written).toEqual([['charges', null]]);
  });

  test('are lined up whatever their script, in few lines and many', async () => {
    const rows = ['medicines', 'x-ray', 'other'].map((item, index) => ({
      on: '2025-08-28',
      item,
      amount: `${10 ** index}.00`,
    }));
    const { model } = await askOne(field('charges', RECEIPT, { answer: rows }), { voice: voiceIn('ja') });
    const { lines } = model.draw({ columns: 80, rows: 24 });
    const amounts = lines.filter((line) => /\.00$/.test(line) && line.includes('2025'));
    expect(amounts).toHaveLength(3);
    expect(new Set(amounts.map(widthOf)).size).toBe(1);

    const many = Array.from({ length: 120 }, (_, index) => medicines('2025-08-28', `${index}.00`));
    const long = await askOne(field('charges', RECEIPT, { answer: many }));
    const drawn = long.model.draw({ columns: 80, rows: 24 }).lines;
    expect(drawn.length).toBeLessThan(24);
    expect(drawn.join('\n')).toContain('of 120');
    expect(drawn.join('\n')).toContain(' 120  2025-08-28');
  });
});

describe('pasted lines', () => {
  test.each(['\t', ','])('40 lines, divided by %j, are read at once and written once', async (divider) => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.paste(FORTY.join('\n').replaceAll('\t', divider));
    expect(written).toHaveLength(1);
    expect(last(written).map(({ amount }) => amount)).toEqual(FORTY.map((_, index) => `${index + 1}.50`));
    expect(shown.getScreen()).toContain('Lines taken: 40');
  });

  test('in a terminal that marks no pastes, whole or in pieces', async () => {
    for (const size of [10_000, 333, 40]) {
      const { shown, written } = await askOne(field('charges', RECEIPT));
      await shown.seen();
      const text = `${FORTY.join('\r')}\r`;
      for (let at = 0; at < text.length; at += size) await shown.type(text.slice(at, at + size));
      expect(last(written).map(({ amount }) => amount)).toEqual(FORTY.map((_, index) => `${index + 1}.50`));
    }
  });

  test('a line that repeats the last does so when it is pasted too, or typed faster than it is read', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.seen();
    await shown.type('8/28 medicines 1\r=\r8/29 lab 2\r');
    expect(last(written).map(({ amount }) => amount)).toEqual(['1.00', '1.00', '2.00']);
  });

  test('a heading and empty lines are no rows', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.paste('day,item,amount\n8/28,medicines,1\n\n8/29,medicines,2\n');
    expect(last(written)).toEqual([medicines('2025-08-28', '1.00'), medicines('2025-08-29', '2.00')]);
    expect(shown.getScreen()).not.toContain('mend');
  });

  test('those that cannot be read are mended in their place, or skipped', async () => {
    const { shown, written } = await askOne(field('charges', RECEIPT));
    await shown.paste('8/28 medicines 1\n8/28 medicines\n8/28 medicines 3\nwhat is this\n8/28 medicines 5\n8/28 7');
    expect(last(written).map(({ amount }) => amount)).toEqual(['1.00', '3.00', '5.00']);
    expect(shown.getScreen()).toContain('Lines taken: 3. Not understood: 3.');
    expect(shown.getScreen()).toContain('to mend: 3 8/28 medicines');
    await shown.type(' 2', enter);
    expect(last(written).map(({ amount }) => amount)).toEqual(['1.00', '2.00', '3.00', '5.00']);
    expect(shown.getScreen()).toContain('to mend: 2 what is this');
    await shown.type(erase, enter);
    expect(shown.getScreen()).toContain('▸ 1  投薬');
    await shown.type(enter);
    expect(last(written).map(({ amount }) => amount)).toEqual(['1.00', '2.00', '3.00', '5.00', '7.00']);
    await shown.type(enter);
    expect(await shown.answer).toEqual({ do: 'next' });
  });

  test('those still to be mended wait while one goes back', async () => {
    const drafts: Drafts = new Map();
    const first = await askOne(field('charges', RECEIPT), { drafts });
    await first.shown.paste('8/28 medicines 1\nwhat\n8/28 medicines 3\nis this\n');
    await first.shown.type(back);
    await first.shown.answer;
    const again = await askOne(field('charges', RECEIPT, { answer: last(first.written) }), { drafts });
    expect(again.shown.getScreen()).toContain('to mend: 2 what');
    await again.shown.type(erase, '8/28 medicines 2', enter);
    expect(last(again.written).map(({ amount }) => amount)).toEqual(['1.00', '2.00', '3.00']);
  });

  test('the redrawing of a long paste is one', async () => {
    const { shown } = await askOne(field('charges', RECEIPT));
    const before = shown.getFullOutput().length;
    await shown.paste(FORTY.join('\n'));
    expect(shown.getFullOutput().length - before).toBeLessThan(4000);
  });

  test('in a form too, and the next field gets none of them', async () => {
    const { shown, written, model } = await askForm([field('charges', RECEIPT), field('name', LINE)]);
    await shown.paste(FORTY.join('\n'));
    expect(last(written)).toHaveLength(40);
    expect(model.draw({ columns: 80, rows: 24 }).lines.length).toBeLessThan(24);
    await shown.type(enter, 'KOMATSU', enter);
    expect(await shown.answer).toEqual({ do: 'next' });
    expect(written.at(-1)).toEqual(['name', 'KOMATSU']);
  });
});
