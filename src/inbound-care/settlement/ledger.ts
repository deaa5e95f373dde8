/** The currency of a settlement, the rates into it, and the list of what is missing: what every part of it shares. */
import { type Currency, decimalsOf, JPY } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import type { Params } from '../../base/finding.ts';
import { type Amount, amount, sum } from '../../base/money.ts';
import { type Path, pathText } from '../../base/path.ts';
import type { Case } from '../case.ts';
import type { Missing, MissingWhat } from './types.ts';

export interface Ledger {
  readonly currency: Currency | null;
  readonly today: Day;
  readonly missing: readonly Missing[];
  /** Notes what is missing. @returns null, for the amount that cannot be known */
  lacks(at: Path, what: MissingWhat, params?: Params): null;
  /**
   * An amount in the settlement's currency, by the newest rate on or before the day; its fraction is cut off.
   *
   * @param value undefined where the file has none
   * @param at its place in the file
   * @param on the day that it belongs to
   * @param quiet for an amount on which nothing depends: nothing is noted
   */
  into(value: Amount | undefined, currency: Currency | null, at: Path, on?: Day, quiet?: 'quiet'): Amount | null;
}

/** The rate of a currency that was used: so many yen for so many units. */
export interface Rate {
  index: number;
  currency: Currency;
  yen: Amount;
  per: number;
  on: Day | null;
  source: string | null;
}

const ONE = amount('1');

export function ledgerOf(file: Case, today: Day): Ledger {
  const currency = currencyOf(file);
  const missing: Missing[] = [];
  const noted = new Set<string>();
  const lacks = (at: Path, what: MissingWhat, params?: Params): null => {
    const key = `${what} ${pathText(at)}`;
    if (!noted.has(key)) missing.push({ at, what, ...(params ? { params } : {}) });
    noted.add(key);
    return null;
  };
  const into: Ledger['into'] = (value, from, at, on, quiet) => {
    const none: Ledger['lacks'] = quiet ? () => null : lacks;
    if (value === undefined) return none([...at, 'amount'], 'amount');
    if (currency === null || from === null) return none(['currency'], 'currency');
    if (value.decimalPlaces() > decimalsOf(from)) return none([...at, 'amount'], 'decimals', { currency: from });
    if (from === currency) return value;
    const rate = rateFor(file, from, on ?? today);
    if (!rate) return none(at, 'rate', { currency: from });
    const own = currency === JPY ? { yen: ONE, per: 1 } : rateFor(file, currency, on ?? today);
    if (!own) return none(at, 'rate', { currency });
    return value.times(rate.yen).times(own.per).div(own.yen.times(rate.per)).toDecimalPlaces(decimalsOf(currency));
  };
  return { currency, today, missing, lacks, into };
}

/** The case's; else the one in which prepayments were credited; else the one of the estimate; else not known. */
function currencyOf(file: Case): Currency | null {
  const ofPrepayments = (file.cash ?? []).flatMap(({ purpose, credited }) =>
    purpose === 'prepay' && credited?.currency ? [credited.currency] : [],
  );
  const ofEstimate = (file.estimateLines ?? []).flatMap(({ currency }) => currency ?? []);
  return file.currency ?? onlyOne(ofPrepayments) ?? onlyOne(ofEstimate) ?? null;
}

/**
 * The rate of a currency that holds on a day: the only one there is, else the newest that is not after the day.
 *
 * @returns undefined where there is none, or two of one day that differ
 */
export function rateFor(file: Case, currency: Currency, day: Day): Rate | undefined {
  if (currency === JPY) return { index: -1, currency, yen: ONE, per: 1, on: null, source: null };
  const rates = (file.rates ?? []).flatMap(({ currency: of, yen, per = 1, on, source }, index): Rate[] =>
    of === currency && yen?.isPositive() && !yen.isZero()
      ? [{ index, currency, yen, per, on: on ?? null, source: source ?? null }]
      : [],
  );
  if (rates.length === 1) return rates[0];
  const held = rates.filter(({ on }) => (on ?? '') <= day);
  const newest = held.reduce((last, { on }) => ((on ?? '') > last ? (on ?? '') : last), '');
  const ofThatDay = held.filter(({ on }) => (on ?? '') === newest);
  const [first] = ofThatDay;
  const alike = ofThatDay.every(({ yen, per }) => first !== undefined && yen.times(first.per).eq(first.yen.times(per)));
  return alike ? first : undefined;
}

export function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** The sum; null as soon as one of them cannot be known. */
export function total(amounts: readonly (Amount | null)[]): Amount | null {
  return amounts.includes(null) ? null : sum(amounts as readonly Amount[]);
}

/** One less the other; null where one of them cannot be known. */
export function less(from: Amount | null, what: Amount | null): Amount | null {
  return from === null || what === null ? null : from.minus(what);
}
