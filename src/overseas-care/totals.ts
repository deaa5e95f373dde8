/** Sums of charges, currency by currency; currencies are never mixed. */
import type { Currency } from '../base/currency.ts';
import { type Amount, ZERO } from '../base/money.ts';

export type Totals = ReadonlyMap<Currency, Amount>;

/** Per currency, in the order of their codes. */
export function totalsOf(lines: Iterable<{ currency?: Currency | undefined; amount?: Amount | undefined }>): Totals {
  const totals = new Map<Currency, Amount>();
  for (const { currency, amount } of lines) {
    if (currency && amount) totals.set(currency, (totals.get(currency) ?? ZERO).plus(amount));
  }
  return new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1)));
}
