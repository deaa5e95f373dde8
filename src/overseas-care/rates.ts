/** 外国為替換算率: which rate holds for a currency. */
import type { Currency } from '../base/currency.ts';
import type { Day } from '../base/day.ts';
import type { Amount } from '../base/money.ts';
import type { Rate } from './claim.ts';

type Side = NonNullable<Rate['side']>;

/** A rate that says enough to convert with. */
export interface UsableRate {
  currency: Currency;
  /** Yen for `per` units of the currency. */
  yen: Amount;
  per: number;
  side: Side;
  on: Day;
}

function usable(rate: Rate): UsableRate[] {
  const { currency, yen, per, side, on } = rate;
  return currency && yen && per && side && on && yen.gt(0) ? [{ currency, yen, per, side, on }] : [];
}

/**
 * The rate of the decision day; where there is none of that day, the newest not after it; without a decision day the
 * newest not after today. Of several on one day the first side of the profile's order.
 */
export function chooseRate(
  rates: readonly Rate[],
  currency: Currency,
  decision: Day | undefined,
  today: Day,
  sides: readonly Side[],
): UsableRate | undefined {
  const latest = decision ?? today;
  return rates
    .flatMap(usable)
    .filter((rate) => rate.currency === currency && rate.on <= latest)
    .sort((a, b) => (a.on === b.on ? placeOf(a.side, sides) - placeOf(b.side, sides) : a.on > b.on ? -1 : 1))[0];
}

/** A side that the insurer does not name goes last. */
function placeOf(side: Side, sides: readonly Side[]): number {
  const place = sides.indexOf(side);
  return place < 0 ? sides.length : place;
}
