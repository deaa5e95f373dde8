/** A bill is typed or pasted line by line: every clear line is one row, an unclear word is asked for, nothing is guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, decimalsOf } from '../../../src/base/currency.ts';
import { addDays, day } from '../../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../../src/base/languages.ts';
import { amount, readable, sum } from '../../../src/base/money.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import { makeWords } from '../../../src/base/words.ts';
import type { Table } from '../../../src/interview/input.ts';
import { expectedBy } from '../../../src/interview/typed.ts';
import { CHARGE_ITEMS, DENTAL_ITEMS, isNeverCovered } from '../../../src/overseas-care/charge-items.ts';
import { claimSchema } from '../../../src/overseas-care/claim.ts';
import { chargeTable, paymentTable } from '../../../src/overseas-care/questions/receipt-lines.ts';
import type { LineManner } from '../../../src/overseas-care/questions/receipt-row.ts';
import { receiptWords as en } from '../../../src/overseas-care/questions/words/receipt.en.ts';
import { receiptWords as ja } from '../../../src/overseas-care/questions/words/receipt.ja.ts';
import { receiptWords as zh } from '../../../src/overseas-care/questions/words/receipt.zh.ts';
import { schemeWords } from '../../../src/overseas-care/words/index.ts';

const RECEIPT = { ja, en, zh };
const WORDS = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      makeWords(language, [await schemeWords(language), RECEIPT[language]]),
    ]),
  ),
) as Record<Language, LineManner['words']>;

function manner(more: Partial<LineManner> = {}): LineManner {
  const language = more.language ?? 'en';
  return {
    care: 'medical',
    days: [day('2025-08-28')],
    today: day('2025-11-22'),
    currency: 'THB' as Currency,
    language,
    words: WORDS[language],
    taxCovered: true,
    ...more,
  };
}

const charges = (more: Partial<LineManner> = {}) => chargeTable(manner(more));
const row = (item: string, value: string, more: object = {}) => ({
  on: '2025-08-28',
  item,
  amount: value,
  currency: 'THB',
  ...more,
});

/** The rows of a bill that is typed line by line. */
function typedBill(table: Table, lines: readonly string[]): Plain[] {
  const rows: Plain[] = [];
  for (const line of lines) {
    const read = table.read(line, rows);
    if ('row' in read) rows.push(read.row);
    else if (!('nothing' in read)) throw new Error(`${line}: ${JSON.stringify(read)}`);
  }
  return rows;
}

describe('one line', () => {
  test.each([
    '8/28 medicines 820.50',
    '28/8 medicines 820.50 THB',
    'medicines 820.50',
    '820.50 medicines',
    'THB 820.50 drugs',
    'drug ฿820.50',
    '820.50 baht pharmacy 8/28',
    '2025-08-28, medicines, 820.50, THB',
    '2025-08-28\tmedicines\t820.50\tTHB',
    '"2025-08-28","medicines","820.50","THB"',
    '2025-08-28,medicines,820.50,THB',
    '8月28日、薬、８２０．５０',
    '令和7年8月28日 薬代 820.50バーツ',
    '28 Aug 2025 药费 820.50 泰铢',
    'Aug 28, 2025 Prescription fee 820.50',
    '8/28(木) 薬 820,50',
    '1\t2025-08-28\tmedicines\t820.50',
    '2025-08-28\tmedicines\t2\t410.25\t820.50',
  ])('%s', (typed) => {
    expect(charges().read(typed, [])).toEqual({ row: row('medicines', '820.50') });
  });

  test.each([
    ['room charge 1,500.00', 'hospitalization', '1500.00'],
    ['room,1,500.00', 'hospitalization', '1500.00'],
    ['blood test, CBC 300', 'laboratory', '300'],
    ['doctor consultation fee 300', 'consultation', '300'],
    ['操作 手术费 300', undefined, undefined],
    ['VAT 70', 'tax', '70'],
    ['X-ray 1,200', 'x-ray', '1200'],
    ['レントゲン 1,200', 'x-ray', '1200'],
    ['化验 1,200', 'laboratory', '1200'],
    ['入院費 1,200', 'hospitalization', '1200'],
    ['ambulance 900', 'transport', '900'],
    ['medical certificate 200', 'certificate', '200'],
    ['hospitaliza 200', 'hospitalization', '200'],
  ])('%s', (typed, item, value) => {
    const read = charges().read(typed, []);
    if (item) expect(read).toEqual({ row: row(item, value!) });
    else expect(read).toHaveProperty('choose');
  });

  test.each([
    '',
    '   ',
    '-----',
    'Date Item Amount',
    'Date\tDescription\tQty\tAmount (THB)',
    '日付 項目 金額',
    '日期,项目,金额',
    'Total 2,320.50',
    'Grand Total: 2,320.50 THB',
    '合計 2,320.50',
    '小计 30',
  ])('«%s» is no charge', (typed) => {
    expect(charges().read(typed, [])).toEqual({ nothing: true });
  });

  test('what lacks is asked for', () => {
    const key = (typed: string, more: Partial<LineManner> = {}) => {
      const read = charges(more).read(typed, []);
      return 'expected' in read ? read.expected.key : JSON.stringify(read);
    };
    expect(key('medicines')).toBe('row-amount');
    expect(key('820.50')).toBe('row-item');
    expect(key('medicines 820.50', { currency: undefined })).toBe('row-currency');
    expect(key('medicines 820.50', { days: [] })).toBe('row-day');
    expect(key('=')).toBe('row-repeat');
    expect(key('medicines -820.50')).toBe('row-negative');
  });
});

describe('an unclear word is asked for', () => {
  const labels = (typed: string, more: Partial<LineManner> = {}) => {
    const read = charges(more).read(typed, []);
    return 'choose' in read
      ? read.choose.map(({ label }) => ('key' in label ? label.key : 'text' in label ? label.text : 'list'))
      : read;
  };
  test('a word of several kinds', () => {
    expect(labels('CT scan 5000')).toEqual(['item.x-ray', 'item.laboratory']);
  });
  test('a word with more around it may be the kind, or a note', () => {
    expect(labels('pharmacy (amoxicillin) 33')).toEqual(['item.medicines', 'receipt.as-other']);
  });
  test('several numbers, a sign of several currencies, several days', () => {
    expect(labels('lab 20 300')).toEqual(['20 THB', '300 THB', '20,300 THB'].slice(0, 2).concat('20,300 THB'));
    expect(labels('lab ¥300')).toEqual(['300 JPY', '300 CNY']);
    expect(labels('lab 300', { days: [day('2025-08-28'), day('2025-09-01')] })).toEqual(['2025-08-28', '2025-09-01']);
  });
  test('a sign that means the money of the bill is clear', () => {
    expect(charges({ currency: 'CNY' as Currency }).read('lab ¥300', [])).toEqual({
      row: row('laboratory', '300', { currency: 'CNY' }),
    });
  });
  test('there are never more than nine', () => {
    const many = Array.from({ length: 9 }, (_, index) => addDays(day('2025-08-01'), index));
    const read = charges({ days: many }).read('CT $300', []);
    expect('choose' in read && read.choose.length).toBe(9);
  });
});

describe('what no kind fits is «other», in its own words', () => {
  test('with what was typed as its note, numbers and commas too', () => {
    expect(charges().read('8/28 Mystery thing, blue 55', [])).toEqual({
      row: row('other', '55', { note: { text: 'Mystery thing, blue' } }),
    });
    expect(charges().read('8/28 amoxicillin 500 mg 20 tabs 820.50', [])).toEqual({
      row: row('other', '820.50', { note: { text: 'amoxicillin 500 mg 20 tabs' } }),
    });
  });
  test('Japanese is its own translation, Chinese and English are not', () => {
    expect(charges({ language: 'ja' }).read('8/28 洗濯代 55', [])).toEqual({
      row: row('other', '55', { note: { text: '洗濯代', ja: '洗濯代' } }),
    });
    for (const [language, note] of [
      ['zh', '洗衣费'],
      ['ja', '洗衣费'],
      ['en', 'laundry'],
    ] as const) {
      expect(charges({ language }).read(`8/28 ${note} 55`, [])).toEqual({
        row: row('other', '55', { note: { text: note } }),
      });
    }
  });
  test('a note that looks like a kind, a day or an amount stands after a colon', () => {
    expect(charges().read('Others: Nursing fee 300', [])).toEqual({
      row: row('other', '300', { note: { text: 'Nursing fee' } }),
    });
    expect(charges({ language: 'ja' }).read('その他 看護料 300', [])).toEqual({
      row: row('other', '300', { note: { text: '看護料', ja: '看護料' } }),
    });
    expect(charges().read('Others: "Fee of 2025-08-01, 3 days 20" 300', [])).toEqual({
      row: row('other', '300', { note: { text: 'Fee of 2025-08-01, 3 days 20' } }),
    });
    expect(charges().read('8/28 fee of 2025-08-01 20', [])).toEqual({ expected: { key: 'row-two-days' } });
  });
});

describe('a bill of several lines', () => {
  test('day and currency are remembered, = repeats, a pasted table loses its heading and its total', () => {
    const rows = typedBill(charges({ days: [day('2025-08-28'), day('2025-09-01')], currency: undefined }), [
      'Date\tItem\tAmount\tCurrency',
      '8/28\tfirst visit\t1,500.00\tTHB',
      'medicines 820.50',
      '9/1 Others: Nursing fee 300',
      'certificate 200',
      '=',
      '= 9/2 250',
      'drug 20 USD',
      'lab 30',
      'Total\t\t3,000.00',
    ]);
    const on = '2025-09-01';
    expect(rows).toEqual([
      row('initial-visit', '1500.00'),
      row('medicines', '820.50'),
      row('other', '300', { on, note: { text: 'Nursing fee' } }),
      row('certificate', '200', { on }),
      row('certificate', '200', { on }),
      row('certificate', '250', { on: '2025-09-02' }),
      row('medicines', '20', { on: '2025-09-02', currency: 'USD' }),
      row('laboratory', '30', { on: '2025-09-02', currency: 'USD' }),
    ]);
  });

  test('forty lines are read while one types', () => {
    const table = charges();
    const start = performance.now();
    const rows = typedBill(
      table,
      Array.from({ length: 40 }, (_, index) => `8/28 lab test ${index + 1}.50`),
    );
    expect(rows.length).toBe(40);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('the sums say what counts and what does not, currency by currency', () => {
    const table = charges();
    const rows = typedBill(table, [
      '8/28 medicines 1,500.00',
      'certificate 200',
      'discount 100',
      'tax 70',
      'drug 20 USD',
    ]);
    expect(table.totals(rows)).toEqual([
      { key: 'receipt.total-counted', params: { total: '1,670.00 THB', counts: '1,470.00 THB', out: '200.00 THB' } },
      { key: 'receipt.total', params: { total: '20.00 USD' } },
    ]);
    expect(charges({ taxCovered: false }).totals(rows)[0]).toMatchObject({ params: { counts: '1,400.00 THB' } });
    expect(table.totals([{ ...row('medicines', '5'), covered: 'false' }])[0]).toMatchObject({
      params: { counts: '0.00 THB' },
    });
    expect(table.totals([{ item: 'medicines' }])).toEqual([{ key: 'receipt.open-rows', params: { count: 1 } }]);
    expect(table.totals([])).toEqual([]);
  });
});

describe('a discount', () => {
  test('is taken off, however its sign was typed', () => {
    for (const typed of ['discount 50', 'discount -50', 'discount (50)', '値引き ▲50', '折扣 50']) {
      expect(charges().read(typed, [])).toEqual({ row: row('discount', '-50') });
    }
  });
  test('that is corrected to another kind loses its sign, and the other way round', () => {
    expect(charges().read('medicines', [], row('discount', '-50'))).toEqual({ row: row('medicines', '50') });
    expect(charges().read('discount', [], row('medicines', '50'))).toEqual({ row: row('discount', '-50') });
    expect(charges().read('60', [], row('discount', '-50'))).toEqual({ row: row('discount', '-60') });
  });
});

describe('a dentist’s bill', () => {
  const dental = charges({ care: 'dental' });
  test.each([
    ['#85 extraction 1,500', 'extraction', '1500', '85'],
    ['filling tooth 16 300', 'filling', '300', '16'],
    ['歯16、17 充填 500', 'filling', '500', '16, 17'],
    ['牙 16 补牙 500', 'filling', '500', '16'],
    ['teeth 16-18 scaling 30', 'periodontal', '30', '16-18'],
  ])('%s', (typed, item, value, tooth) => {
    const read = dental.read(typed, []);
    expect(read).toEqual({ row: row(item, value, { tooth }) });
  });
  test('a plain word means the dentist’s own line of the form', () => {
    expect(dental.read('x-ray 300', [])).toEqual({ row: row('dental-x-ray', '300') });
    expect(dental.read('初診料 300', [])).toEqual({ row: row('dental-examination', '300') });
    expect(charges().read('examination 300', [])).toHaveProperty('choose');
  });
  test('a number that no tooth has is told', () => {
    expect(dental.read('#99 crown 20', [])).toEqual({ expected: { key: 'row-tooth', params: { tooth: '99' } } });
  });
  test('elsewhere a number after # is no tooth', () => {
    expect(charges().read('room #85 20', [])).not.toHaveProperty('row.tooth');
  });
});

describe('a line is corrected', () => {
  const was = row('other', '300', { note: { text: 'Nursing fee', ja: '看護料' }, covered: 'false', on: '2025-09-01' });
  const correct = (typed: string) => charges().read(typed, [was], was);
  test('what the correction does not say stays', () => {
    expect(correct('400')).toEqual({ row: { ...was, amount: '400' } });
    expect(correct('9/2')).toEqual({ row: { ...was, on: '2025-09-02' } });
    expect(correct('USD')).toEqual({ row: { ...was, currency: 'USD' } });
    expect(correct('laundry')).toEqual({ row: { ...was, note: { text: 'laundry' } } });
    expect(correct('Others: Nursing fee')).toEqual({ row: was });
    expect(correct('Others')).toEqual({ row: was });
  });
  test('another kind takes the note with it, and a tooth where the kind has none', () => {
    const { note: _, ...without } = was as typeof was & { note?: object };
    expect(correct('medicines')).toEqual({ row: { ...without, item: 'medicines' } });
    const dental = charges({ care: 'dental' });
    const tooth = row('filling', '300', { tooth: '16', material: 'composite' });
    expect(dental.read('crown', [], tooth)).toEqual({ row: { ...tooth, item: 'crown' } });
    expect(dental.read('medicines', [], tooth)).toEqual({ row: row('medicines', '300') });
  });
});

const dayOfBill = fc.integer({ min: 0, max: 400 }).map((back) => addDays(day('2025-11-22'), -back));
const currencyOfBill = fc.constantFrom('THB', 'JPY', 'KWD', 'USD', 'VND', 'TOP', 'ALL');
const money = fc.tuple(currencyOfBill, fc.integer({ min: 1, max: 10 ** 9 })).map(([currency, units]) => ({
  currency,
  amount: amount(String(units))
    .div(10 ** decimalsOf(currency as Currency))
    .toFixed(decimalsOf(currency as Currency)),
}));
const noteText = fc
  .array(
    fc.constantFrom(
      'Nursing',
      'fee',
      '看護',
      '2025-08-28',
      '300',
      'THB',
      ',',
      ':',
      '"',
      '#16',
      '8/28',
      'x',
      '薬',
      'Total',
      "'s",
      '1,5',
      '(',
      '  ',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');
const charge = fc
  .record({
    on: dayOfBill,
    item: fc.constantFrom(...CHARGE_ITEMS),
    money,
    note: fc.option(noteText),
    tooth: fc.constantFrom(undefined, '16', '85', '16, 17', '16-18'),
  })
  .map(({ on, item, money: { amount: value, currency }, note, tooth }) => ({
    on: on as string,
    item,
    ...(note !== null && item === 'other' ? { note: { text: note } } : {}),
    amount: item === 'discount' ? `-${value}` : value,
    currency,
    ...(tooth !== undefined && DENTAL_ITEMS.includes(item) ? { tooth } : {}),
  }));
const anyManner = fc
  .record({ language: fc.constantFrom(...LANGUAGES), care: fc.constantFrom('medical', 'dental', 'pharmacy') })
  .map((more) => manner(more as Partial<LineManner>));
const head = { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D' };

test('a line shown to be corrected is read back as the row that it shows', () => {
  fc.assert(
    fc.property(anyManner, charge, (how, whole) => {
      const { tooth, ...rest } = whole as typeof whole & { tooth?: string };
      const own = { ...rest, ...(how.care === 'dental' && tooth !== undefined ? { tooth } : {}) };
      const table = chargeTable(how);
      const line = table.typed(own);
      expect(table.read(line, [], own), line).toEqual({ row: own });
      const bare = table.read(line, []);
      // In Japanese a note is its own translation.
      const expected = 'row' in bare && 'note' in own ? { ...own, note: (bare.row as { note: Plain }).note } : own;
      expect(bare, line).toEqual({ row: expected });
      if ('note' in own) expect(bare).toHaveProperty('row.note.text', (own.note as { text: string }).text);
    }),
    { numRuns: 1000 },
  );
});

test('whatever is typed, a row that is taken is one of the claim file', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '8/28',
      '2025-08-28',
      'medicines',
      '薬',
      'room',
      '820.50',
      '1,500',
      '1.500',
      'THB',
      '$',
      '#16',
      'tooth',
      '=',
      ',',
      '\t',
      '"',
      ':',
      'other',
      'discount',
      '-5',
      'zzz',
      '合計',
      '(',
      '\u202e',
    ),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(
      anyManner,
      fc.oneof(
        pieces.map((each) => each.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      fc.boolean(),
      (how, typed, correcting) => {
        const table = chargeTable(how);
        const before = row('filling', '300');
        const read = correcting ? table.read(typed, [before], before) : table.read(typed, [before]);
        const rows = 'row' in read ? [read.row] : 'choose' in read ? read.choose.map(({ row: each }) => each) : [];
        expect(rows.length).toBeLessThanOrEqual(9);
        for (const each of rows) {
          expect(expectedBy(claimSchema, { ...head, treatments: [{ charges: [each] }] }), typed).toBeUndefined();
          expect(table.cells(each).length).toBe(table.columns.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('the sums are those of the rows, exactly, and what counts is the sum of the kinds that may count', () => {
  fc.assert(
    fc.property(fc.array(charge, { minLength: 1, maxLength: 12 }), (list) => {
      const says = charges().totals(list);
      for (const code of new Set(list.map(({ currency }) => currency))) {
        const own = list.filter(({ currency }) => currency === code);
        const of = (rows: typeof own) =>
          readable(
            sum(rows.map((each) => amount(each.amount)))
              .toFixed(decimalsOf(code as Currency))
              .replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ','),
            code,
          );
        const counted = own.filter(({ item }) => !isNeverCovered(item));
        const say = says.find((each) => 'params' in each && String(each.params?.['total']).endsWith(code));
        expect(say).toMatchObject({ params: { total: of(own) } });
        if (counted.length < own.length) expect(say).toMatchObject({ params: { counts: of(counted) } });
      }
    }),
  );
});

describe('payments', () => {
  const table = paymentTable(manner());
  const paid = (more: object = {}) => ({ on: '2025-09-01', amount: '2820.50', currency: 'THB', ...more });
  test.each([
    ['9/1 2,820.50', paid()],
    ['9/1 2,820.50 cash', paid()],
    ['2,820.50 THB 2025-09-01 現金', paid()],
    ['9/1 2,820.50 r1', paid({ receipt: 'r1' })],
    ['9/1 2,820.50 receipt a-7', paid({ receipt: 'a-7' })],
    ['9/1 2,820.50 領収書:r2', paid({ receipt: 'r2' })],
    ['9/1 travel insurance 2,820.50', paid({ by: 'travel-insurer' })],
    ['9/1 保険会社 2,820.50', paid({ by: 'travel-insurer' })],
    ['9/1 朋友 2,820.50', paid({ by: 'other' })],
  ])('%s', (typed, answer) => {
    expect(table.read(typed, [])).toEqual({ row: answer });
  });
  test('what is not known is told', () => {
    expect(table.read('9/1 bob 20', [])).toEqual({ expected: { key: 'row-payer', params: { word: 'bob' } } });
    expect(table.read('9/1 -20', [])).toEqual({ expected: { key: 'amount-negative' } });
    expect(table.read('cash', [])).toEqual({ expected: { key: 'row-amount' } });
    expect(table.read('Paid Amount Currency', [])).toEqual({ nothing: true });
  });
  test('the sums say what the family did not pay', () => {
    expect(table.totals([paid(), paid({ by: 'travel-insurer', amount: '180.00' })])).toEqual([
      { key: 'receipt.paid-others', params: { total: '3,000.50 THB', others: '180.00 THB' } },
    ]);
    expect(table.totals([paid({ by: 'family' })])).toEqual([
      { key: 'receipt.paid', params: { total: '2,820.50 THB' } },
    ]);
  });
  test('a payment shown to be corrected is read back as it is', () => {
    const payment = fc
      .record({
        on: dayOfBill,
        money,
        by: fc.constantFrom(undefined, 'travel-insurer', 'other'),
        receipt: fc.constantFrom(undefined, 'r1', 'receipt-2', 'a'),
      })
      .map(({ on, money: { amount: value, currency }, by, receipt }) => ({
        on: on as string,
        amount: value,
        currency,
        ...(by === undefined ? {} : { by }),
        ...(receipt === undefined ? {} : { receipt }),
      }));
    fc.assert(
      fc.property(anyManner, payment, (how, own) => {
        const own2 = paymentTable(how);
        expect(own2.read(own2.typed(own), []), own2.typed(own)).toEqual({ row: own });
        expect(expectedBy(claimSchema, { ...head, treatments: [{ payments: [own] }] })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

test.each(LANGUAGES)('in %s, every column and every message of the tables has its words', (language) => {
  const own = chargeTable(manner({ language, care: 'dental' }));
  for (const { key } of [...own.columns, ...paymentTable(manner({ language })).columns])
    expect(WORDS[language].has(key)).toBe(true);
});
