/** Money is exact: against whole-number arithmetic of any length, never against a float. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Currency } from '../../src/base/currency.ts';
import { decimalsOf, isCurrency } from '../../src/base/currency.ts';
import {
  AmountTooLarge,
  amount,
  cutToYen,
  grouped,
  halfUpToYen,
  parseAmount,
  plain,
  sum,
  sumYen,
  type Yen,
  yen,
} from '../../src/base/money.ts';

const RUNS = { numRuns: 500 };
const SCALE = 100_000_000n;

/** An amount as its text and as a whole number of hundred-millionths. */
const amounts = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.integer({ min: 0, max: 8 }),
    fc.bigInt({ min: 0n, max: SCALE - 1n }),
    fc.boolean(),
  )
  .map(([whole, decimals, digits, negative]) => {
    const fraction = String(digits).padStart(8, '0').slice(0, decimals);
    const text = `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
    const exact = whole * SCALE + BigInt(fraction.padEnd(8, '0'));
    return { text, exact: negative ? -exact : exact };
  });

/** The text of a whole number of hundred-millionths. */
function textOf(exact: bigint): string {
  const digits = String(exact < 0n ? -exact : exact).padStart(9, '0');
  const fraction = digits.slice(-8).replace(/0+$/, '');
  const text = `${digits.slice(0, -8)}${fraction === '' ? '' : `.${fraction}`}`;
  return exact < 0n ? `-${text}` : text;
}

function floorDiv(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

describe('an amount', () => {
  test('keeps every digit that was written', () => {
    fc.assert(
      fc.property(amounts, ({ text, exact }) => {
        expect(amount(text).toFixed()).toBe(textOf(exact));
      }),
      RUNS,
    );
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(sum([amount('0.1'), amount('0.2')]).toFixed()).toBe('0.3');
    expect(sum(Array(1000).fill(amount('0.1'))).toFixed()).toBe('100');
    expect(amount('1.005').times('100').toFixed()).toBe('100.5');
  });

  test('a sum is that of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 50 }), (list) => {
        const exact = list.reduce((total, each) => total + each.exact, 0n);
        expect(sum(list.map(({ text }) => amount(text))).toFixed()).toBe(textOf(exact));
      }),
      { numRuns: 300 },
    );
  });

  test('converted at a rate and cut to yen is that of whole numbers', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(1, 3, 7, 100, 1000), (paid, rate, per) => {
        const exact = floorDiv(paid.exact * rate.exact, SCALE * SCALE * BigInt(per));
        fc.pre(exact > -9_007_199_254_740_991n && exact < 9_007_199_254_740_991n);
        expect(String(cutToYen(amount(paid.text).times(amount(rate.text)).div(per)))).toBe(String(exact));
      }),
      { numRuns: 1000 },
    );
  });

  test('rounded half up is the cut of half a yen more', () => {
    expect(['0.5', '1.499999', '1.5', '2.5'].map((text) => halfUpToYen(amount(text)))).toEqual([1, 1, 2, 3]);
    expect(['0.99999999', '1', '10627.89'].map((text) => cutToYen(amount(text)))).toEqual([0, 1, 10627]);
  });

  test.each([
    '',
    '-',
    '1e3',
    '1E3',
    '.5',
    '5.',
    '+5',
    '1_000',
    '1,000',
    ' 1',
    '1 ',
    '0x1',
    'NaN',
    'Infinity',
    '１',
    '1234567890123',
    '0.123456789',
    '1.2.3',
  ])('%j is none', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  test('is printed with the decimals of its currency, and with more where it has more', () => {
    const shown = (text: string, currency: string) => plain(amount(text), currency as Currency);
    expect([
      shown('2320.5', 'THB'),
      shown('300', 'THB'),
      shown('300', 'JPY'),
      shown('1.2', 'KWD'),
      shown('1.2345', 'THB'),
      shown('-0', 'THB'),
    ]).toEqual(['2320.50', '300.00', '300', '1.200', '1.2345', '0.00']);
    expect(grouped('1234567.8901')).toBe('1,234,567.8901');
  });
});

describe('yen', () => {
  test('beyond what a whole number holds exactly are refused, never rounded', () => {
    expect(cutToYen(amount('9007199254').times(amount('1000000')).plus('740991'))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => cutToYen(amount('9007199254').times(amount('1000000')).plus('740992'))).toThrow(AmountTooLarge);
    expect(() => sumYen([yen(Number.MAX_SAFE_INTEGER), 1 as Yen])).toThrow(AmountTooLarge);
  });
});

test.each([
  ['JPY', 0],
  ['KRW', 0],
  ['VND', 0],
  ['IDR', 2],
  ['HUF', 2],
  ['TWD', 2],
  ['THB', 2],
  ['KWD', 3],
  ['BHD', 3],
  ['CLF', 4],
] as const)('%s has %i decimals, as ISO 4217 says', (code, decimals) => {
  expect(isCurrency(code) && decimalsOf(code)).toBe(decimals);
});

test.each(['XXX', 'XAU', 'thb', 'BAHT', ''])('%j is no currency to pay in', (code) => {
  expect(isCurrency(code)).toBe(false);
});
