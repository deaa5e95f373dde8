/** Lines and payments in several currencies, with a rate and without. */
import { describe, expect, test } from 'vitest';
import { cny, type Draft, line, missing, read, settle, settled, text } from './settling.ts';

describe('currencies', () => {
  const rate = (yen: string, on?: string, per = '1') => ({
    currency: 'CNY',
    yen,
    per,
    source: 'a bank',
    ...(on ? { on } : {}),
  });
  const yuan =
    (rates: object[], more: object = {}) =>
    (of: Draft) => {
      of['rates'] = rates;
      of.actualLines[3] = { ...of.actualLines[3]!, amount: '1000.55', currency: 'CNY', on: '2026-06-15', ...more };
    };

  test.each<[string, object[], string | null]>([
    ['is brought into yen, its fraction cut off', [rate('20.33')], '20341'],
    ['is brought by a rate for 100 units', [rate('2033', undefined, '100')], '20341'],
    ['takes the only rate, whatever its day', [rate('20', '2026-12-01')], '20011'],
    [
      'takes the newest rate that is not after its day',
      [rate('20', '2026-06-15'), rate('30', '2026-06-16'), rate('10', '2026-06-14')],
      '20011',
    ],
    ['is not known without a rate', [], null],
    ['is not known where all of several rates are later', [rate('20', '2026-06-16'), rate('30', '2026-06-17')], null],
    ['is not known where two rates of one day differ', [rate('20', '2026-06-15'), rate('30', '2026-06-15')], null],
    [
      'is known where two rates of one day say the same',
      [rate('20', '2026-06-15'), rate('2000', '2026-06-15', '100')],
      '20011',
    ],
    ['is not known by a rate of zero', [rate('0')], null],
  ])('a line in yuan %s', (_, rates, actual) => {
    const result = settled(yuan(rates));
    expect(line(result, 'l5').actual).toBe(actual);
    expect(text(result.balance)).toBe(actual === null ? null : String(380200 + 121000 - Number(actual)));
    expect(missing(result)).toEqual(actual === null ? ['actualLines[3] rate'] : []);
  });

  test('a charge without one has that of its line of the estimate', () => {
    const change = (of: Draft) => {
      yuan([rate('20')])(of);
      of.estimateLines[4] = { ...of.estimateLines[4]!, amount: '5000', currency: 'CNY' };
      delete of.actualLines[3]!['currency'];
    };
    expect(line(settled(change), 'l5')).toMatchObject({ estimate: '100000', actual: '20011', variance: '-79989' });
  });

  test('the settlement’s is that of the case, else of the prepayments, else of the estimate, else not known', () => {
    const without = (change: (of: Draft) => void) =>
      settled((of) => {
        delete of['currency'];
        change(of);
      }).currency;
    expect(without(() => {})).toBe('JPY');
    expect(without((of) => (of.cash[0]!['credited'] = cny('1')))).toBe('CNY');
    expect(without((of) => (of.cash = []))).toBe('JPY');
    const unknown = settle(
      read({ format: 'ryoyohi/1', scheme: 'inbound-care', actualLines: [{ id: 'a', amount: '1' }] }),
    );
    expect([unknown.currency, unknown.balance, unknown.outcome, missing(unknown)]).toEqual([
      null,
      null,
      null,
      ['currency currency'],
    ]);
  });

  test('a settlement in yuan takes yen by the same rate, cut to its smallest unit', () => {
    const change = (of: Draft) => {
      of['currency'] = 'CNY';
      of['rates'] = [rate('21')];
    };
    // 330,000 / 21 = 15,714.2857…
    expect(line(settled(change), 'l2')).toMatchObject({ estimate: '15714.28', actual: '15714.28' });
  });

  test('an amount with decimals that its currency does not have is not taken', () => {
    const change = (of: Draft) => {
      of.actualLines[3]!['amount'] = '121.000';
    };
    expect(settled(change).balance).not.toBeNull();
    const half = (of: Draft) => {
      of.actualLines[3]!['amount'] = '121.5';
    };
    expect([text(settled(half).balance), missing(settled(half))]).toEqual([null, ['actualLines[3].amount decimals']]);
  });
});
