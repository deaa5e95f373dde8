/** An amount with its currency in one line: 4,500,000 JPY, 21万元, ¥4,500,000. A sign that means several currencies needs a usual one. */
import { type Currency, decimalsOf } from '../base/currency.ts';
import { parseAmount, plain, readable } from '../base/money.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Read, TextInput } from './input.ts';
import { readAmount } from './typed-amount.ts';

/** Ten thousands, as Chinese and Japanese count: 450万 is 4500000. */
const TEN_THOUSANDS = /^(.*?)(\d[\d,.]*)\s*[万萬](.*)$/u;

/** @returns the line with its ten thousands written out */
function writtenOut(typed: string): string {
  const [, before = '', number = '', after = ''] = TEN_THOUSANDS.exec(typed.normalize('NFKC')) ?? [];
  const amount = parseAmount(number.replace(/,/g, ''));
  return amount === undefined ? typed : `${before}${amount.times(10_000).toFixed()} ${after}`.trim();
}

/** @param usual the currency of an amount that names none; undefined: it must be named */
export function typedMoney({ usual }: { usual?: Currency | undefined } = {}): TextInput {
  return {
    kind: 'text',
    lines: false,
    read(typed): Read {
      const text = writtenOut(typed);
      const read = readAmount(text);
      if ('expected' in read) return read;
      const meant = read.currencies as readonly Currency[] | undefined;
      const currency =
        meant === undefined || (usual !== undefined && meant.includes(usual))
          ? usual
          : meant.length === 1
            ? meant[0]
            : undefined;
      if (currency === undefined) return { expected: { key: 'money-currency' } };
      const again = readAmount(text, { currency });
      if ('expected' in again) return again;
      const most = decimalsOf(currency);
      if ((again.amount.split('.')[1]?.length ?? 0) > most)
        return { expected: { key: 'amount-decimals', params: { currency, most } } };
      return { answer: { amount: again.amount, currency } };
    },
    show: shownMoney,
  };
}

/** As one would type it again. */
function shownMoney(answer: Plain): string {
  const { amount, currency } = answer as { amount?: string; currency?: string };
  const value = parseAmount(amount ?? '');
  if (value === undefined || currency === undefined) return [amount, currency].filter(Boolean).join(' ');
  return readable(plain(value, currency as Currency), currency as Currency);
}
