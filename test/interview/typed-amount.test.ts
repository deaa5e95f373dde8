/** Amounts as bills write them: exact to the last digit, and refused where they could be two. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, currencyCodes, decimalsOf } from '../../src/base/currency.ts';
import { amount, grouped } from '../../src/base/money.ts';
import { decimal } from '../../src/base/schema.ts';
import { currenciesOf, expectedBy, typedAmount } from '../../src/interview/typed.ts';

const read = (typed: string, currency?: string) =>
  typedAmount(currency === undefined ? {} : { currency: currency as Currency }).read(typed);

test.each([
  ['1500.00', '1500.00'],
  ['1,500.00', '1500.00'],
  ['1,500', '1500'],
  ['12,345,678', '12345678'],
  ['820,50', '820.50'],
  ['820,5', '820.5'],
  ['1 500,00', '1500.00'],
  ['1.500,00', '1500.00'],
  ['1.500.000', '1500000'],
  ["1'234.50", '1234.50'],
  ['1’234.50', '1234.50'],
  ['１，５００．００', '1500.00'],
  ['.5', '0.5'],
  ['007', '7'],
  ['1500.', '1500'],
  ['+20', '20'],
  ['0', '0'],
  ['0.00', '0.00'],
  ['-0', '0'],
])('%s is %s', (typed, answer) => {
  expect(read(typed)).toEqual({ answer });
});

test.each([
  '',
  'x',
  '1,50,000',
  '1,5000',
  '1.5.0',
  '12,34.5',
  '1e3',
  'Infinity',
  '0x10',
  '1 5',
  '1,500,00',
  '--5',
  '(5',
  '1234567890123',
  '0.123456789',
  '5 6',
])('%s is no amount', (typed) => {
  expect(read(typed)).toEqual({ expected: { key: 'amount-typed' } });
});

describe('three digits after one sign', () => {
  test('a point may part thousands or decimals: both readings are shown', () => {
    const both = { expected: { key: 'amount-ambiguous', params: { first: '1500', second: '1.500' } } };
    for (const currency of [undefined, 'THB', 'JPY', 'VND']) expect(read('1.500', currency)).toEqual(both);
  });
  test('for a currency of three decimals, the point is clear and the comma is not', () => {
    expect(read('1.500', 'KWD')).toEqual({ answer: '1.500' });
    expect(read('1,500', 'TND')).toHaveProperty('expected.key', 'amount-ambiguous');
    expect(read('1,500.000', 'KWD')).toEqual({ answer: '1500.000' });
  });
  test('no thousands begin with a zero or have four digits before them', () => {
    expect(read('0.500', 'KWD')).toEqual({ answer: '0.500' });
    expect(read('0.500')).toEqual({ answer: '0.500' });
    expect(read('1234.500', 'THB')).toHaveProperty('expected.key', 'amount-decimals');
  });
});

test('more decimals than the currency has are refused', () => {
  expect(read('820.555', 'THB')).toHaveProperty('expected.key', 'amount-ambiguous');
  expect(read('820.5555', 'THB')).toEqual({
    expected: { key: 'amount-decimals', params: { currency: 'THB', most: 2 } },
  });
  expect(read('820.5', 'JPY')).toEqual({ expected: { key: 'amount-decimals', params: { currency: 'JPY', most: 0 } } });
  expect(read('820.5円')).toEqual({ expected: { key: 'amount-decimals', params: { currency: 'JPY', most: 0 } } });
});

test('a sign, code or word beside the amount must mean the currency', () => {
  for (const typed of ['฿1500', '1500 THB', 'thb 1500', 'ＴＨＢ1500', '1500バーツ', '1500 บาท']) {
    expect(read(typed, 'THB')).toEqual({ answer: '1500' });
    expect(read(typed, 'JPY')).toEqual({ expected: { key: 'amount-currency', params: { currency: 'JPY' } } });
  }
  expect(read('$20', 'SGD')).toEqual({ answer: '20' });
  expect(read('$20', 'EUR')).toHaveProperty('expected.key', 'amount-currency');
  expect(read('￥300', 'CNY')).toEqual({ answer: '300' });
  expect(read('￥300', 'JPY')).toEqual({ answer: '300' });
  expect(read('$20 USD', 'USD')).toEqual({ answer: '20' });
  expect(read('€20 USD')).toEqual({ expected: { key: 'amount-typed' } });
  expect(read('500mg')).toEqual({ expected: { key: 'amount-typed' } });
});

test('in South Asia the digits before the last three are grouped in twos', () => {
  expect(read('1,50,000.00', 'INR')).toEqual({ answer: '150000.00' });
  expect(read('1,50,000', 'THB')).toEqual({ expected: { key: 'amount-typed' } });
});

test('an amount below zero is taken only where a discount may stand', () => {
  for (const typed of ['-50', '(50)', '△50', '50-', '−50', 'THB -50', '-฿50']) {
    expect(read(typed)).toEqual({ expected: { key: 'amount-negative' } });
    expect(typedAmount({ negative: true }).read(typed)).toEqual({ answer: '-50' });
  }
});

test('an amount of any currency is read back from its grouped form, exactly', () => {
  fc.assert(
    fc.property(fc.constantFrom(...currencyCodes()), fc.bigInt({ min: 0n, max: 10n ** 11n }), (code, units) => {
      const decimals = decimalsOf(code as Currency);
      const digits = units.toString().padStart(decimals + 1, '0');
      const plain = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      for (const typed of [`${grouped(plain)} ${code}`, `${code}${plain}`]) {
        expect(read(typed, code)).toEqual({ answer: plain });
        expect(
          amount(plain)
            .times(10 ** decimals)
            .toFixed(),
        ).toBe(units.toString());
      }
    }),
  );
});

test('whatever is typed, an accepted amount is one of the claim file, has the digits typed, and is read as itself', () => {
  const typedText = fc.array(
    fc.constantFrom('1', '0', '500', ',', '.', ' ', '-', '(', ')', '฿', 'THB', '円', "'", '５'),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(typedText, fc.constantFrom(undefined, 'THB', 'JPY', 'KWD'), (pieces, currency) => {
      const input = typedAmount({
        negative: true,
        ...(currency === undefined ? {} : { currency: currency as Currency }),
      });
      const typed = pieces.join('');
      const result = input.read(typed);
      if (!('answer' in result)) return;
      expect(expectedBy(decimal, result.answer)).toBeUndefined();
      const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
      expect(digits(String(result.answer))).toBe(digits(typed));
      const again = input.read(input.show(result.answer));
      expect(again, `${typed} → ${String(result.answer)}`).toEqual(result);
    }),
    { numRuns: 3000 },
  );
});

test('every sign and word means currencies that there are', () => {
  for (const word of ['฿', '元', '$', 'ドル', 'kr', 'Rs.', 'ポンド', '₩', 'ペソ', 'フラン', 'thb']) {
    for (const code of currenciesOf(word) ?? ['none']) expect(currencyCodes()).toContain(code);
  }
  expect(currenciesOf('constructor')).toBeUndefined();
  expect(currenciesOf('mg')).toBeUndefined();
});
