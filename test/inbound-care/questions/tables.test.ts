/** Lines of estimates, bills, interpreters and appointments, as people type them and paste them from a spreadsheet. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/base/languages.ts';
import { type Plain, readText } from '../../../src/base/text-tree.ts';
import type { Table } from '../../../src/interview/input.ts';
import { said } from '../../../src/interview/say.ts';
import { EXAMPLE, type Made, script, wordsIn } from './respondent.ts';

const tree = readText(readFileSync(EXAMPLE), 'claim.yaml', 'yaml').value as { [key: string]: Plain };

async function tableOf(id: string, made: Made = {}, answers: { [key: string]: Plain } = tree): Promise<Table> {
  const own = await script({ way: 'coordinator', ...made });
  const question = own.sections
    .flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions))
    .find((each) => each.id === id)!;
  const input = question.input(own.facts(answers), { key: '', at: [] });
  if (input.kind !== 'table') throw new Error('no table');
  return input.table;
}

/** Lines read one after another, as they come. */
function rows(table: Table, lines: readonly string[]): unknown[] {
  const taken: Plain[] = [];
  return lines.map((line) => {
    const read = table.read(line, taken);
    if ('row' in read) taken.push(read.row);
    return 'row' in read ? read.row : 'choose' in read ? read.choose.map(({ row }) => row) : read;
  });
}

describe('the lines of the estimate', () => {
  test('are taken from a spreadsheet, its heading and its sum left out', async () => {
    const table = await tableOf('estimate-lines', { language: 'zh' });
    expect(
      rows(table, [
        '项目\t收款方\t金额\t币种\t范围',
        '手术\t虚构大学医院\t3,200,000\tJPY\t包含在概算内',
        '协调服务费\t虚构国际医疗协调株式会社\t330,000\tJPY\t不明',
        '医疗翻译\t\t320,000\tJPY\t40小时',
        '合计\t\t3,850,000',
      ]),
    ).toEqual([
      { nothing: true },
      { supplier: 'h1', category: 'surgery', amount: '3200000', currency: 'JPY', scope: 'in' },
      { supplier: 'c1', category: 'coordination', amount: '330000', currency: 'JPY', scope: 'unknown' },
      { supplier: 'c1', category: 'interpretation', amount: '320000', currency: 'JPY', hours: '40' },
      { nothing: true },
    ]);
  });

  test('know the only institution and the only coordinator by what is charged, and keep words that they do not know', async () => {
    const table = await tableOf('estimate-lines', { language: 'en' });
    expect(rows(table, ['ward 500,000 JPY special nursing', 'translation 110000', 'nothing known 5 JPY'])).toEqual([
      { supplier: 'h1', category: 'ward', amount: '500000', currency: 'JPY', name: { en: 'special nursing' } },
      { supplier: 'c1', category: 'translation', amount: '110000', currency: 'JPY' },
      { amount: '5', currency: 'JPY', name: { en: 'nothing known' } },
    ]);
  });

  test('of interpreting by the hour or around the clock say so', async () => {
    const table = await tableOf('estimate-lines');
    expect(rows(table, ['interpretation 320,000 JPY 40h', 'interpretation 600,000 JPY 24h'])).toEqual([
      { supplier: 'c1', category: 'interpretation', amount: '320000', currency: 'JPY', hours: '40' },
      { supplier: 'c1', category: 'interpretation', amount: '600000', currency: 'JPY', mode: '24h' },
    ]);
  });

  test('without an amount, a currency or with decimals of yen are refused with what is expected', async () => {
    const table = await tableOf('estimate-lines', {}, {});
    expect(rows(table, ['surgery', 'surgery 5000', 'surgery 50.5 JPY', '= 5'])).toEqual([
      { expected: { key: 'case-amount' } },
      { expected: { key: 'case-currency' } },
      { expected: { key: 'amount-decimals', params: { currency: 'JPY', most: 0 } } },
      { expected: { key: 'case-repeat' } },
    ]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['estimate-lines', 'actual-lines', 'dispatches', 'appointments'])(
    'a row of %s that is brought back to be corrected is read as what it was',
    async (id) => {
      const table = await tableOf(id, { language });
      const list = { 'estimate-lines': 'estimateLines', 'actual-lines': 'actualLines' }[id] ?? id;
      for (const row of tree[list] as Plain[]) {
        const typed = table.typed(row);
        expect(table.read(typed, [], row), typed).toEqual({ row });
        expect(table.cells(row)).toHaveLength(table.columns.length);
      }
    },
  );

  test('sums are said in words', async () => {
    const words = await wordsIn(language);
    const estimate = await tableOf('estimate-lines', { language });
    const interpreting = await tableOf('dispatches', { language });
    expect(
      estimate
        .totals(tree['estimateLines'] as Plain[])
        .map((say) => said(say, words))
        .join(),
    ).toContain('3,993,000 JPY');
    expect(
      interpreting
        .totals(tree['dispatches'] as Plain[])
        .map((say) => said(say, words))
        .join(),
    ).toMatch(/31.*30/);
  });
});

describe('what was really charged', () => {
  test('names its line of the estimate, and takes from it whom and what for', async () => {
    const table = await tableOf('actual-lines');
    expect(rows(table, ['2026-06-30 l1 2,874,300'])).toEqual([
      {
        estimate: 'l1',
        supplier: 'h1',
        category: 'surgery',
        on: '2026-06-30',
        amount: '2874300',
        currency: 'JPY',
        condition: 'k1',
      },
    ]);
  });

  test('of the same kind as a line of the estimate may be it or stand beside it: the person says which', async () => {
    const table = await tableOf('actual-lines');
    const [choices] = rows(table, ['2026-06-30 surgery 900,000']) as [{ estimate?: string }[]];
    expect(choices.map(({ estimate }) => estimate)).toEqual(['l1', undefined]);
    expect(rows(table, ['2026-06-30 surgery 900,000 added'])).toEqual([
      { supplier: 'h1', category: 'surgery', on: '2026-06-30', amount: '900000', currency: 'JPY', cause: 'added' },
    ]);
  });

  test('a number of hours times a rate is the amount that they make', async () => {
    const table = await tableOf('actual-lines', {}, { ...tree, estimateLines: [] });
    expect(rows(table, ['interpretation\t2\t8,000\t16,000\tJPY'])).toMatchObject([
      { amount: '16000', category: 'interpretation' },
    ]);
  });
});

describe('interpreters', () => {
  test('are dispatched from one time to another, over midnight, and at the rate of the line before', async () => {
    const table = await tableOf('dispatches');
    expect(rows(table, ['6/8 9:00-13:00 8000', '6/10 22:00～2:30', '2026-06-15 0:00-24:00 24h 9,000 JPY'])).toEqual([
      { from: '2026-06-08T09:00', to: '2026-06-08T13:00', mode: 'hourly', rate: '8000' },
      { from: '2026-06-10T22:00', to: '2026-06-11T02:30', mode: 'hourly', rate: '8000' },
      { from: '2026-06-15T00:00', to: '2026-06-16T00:00', mode: '24h', rate: '9000' },
    ]);
  });

  test('without both times, or after today, are refused', async () => {
    const table = await tableOf('dispatches');
    expect(rows(table, ['6/8 9:00 8000', '9:00-10:00 8000', '2026-12-01 9:00-10:00 8000'])).toEqual([
      { expected: { key: 'case-times' } },
      { expected: { key: 'case-day' } },
      { expected: { key: 'day-after', params: { day: '2026-07-20' } } },
    ]);
  });
});

test('an appointment lies ahead, at the only institution, for the only illness', async () => {
  const table = await tableOf('appointments');
  expect(rows(table, ['2026-12-08 9:30', '2026-12-09 : "2nd course"'])).toEqual([
    { on: '2026-12-08', at: '09:30', institution: 'h1', condition: 'k1' },
    { on: '2026-12-09', institution: 'h1', condition: 'k1', course: '2nd course' },
  ]);
});
