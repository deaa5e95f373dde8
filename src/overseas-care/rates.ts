/** 外国為替換算率: which rate holds for a currency. */
import type { Currency } from '../base/currency.ts';
import { addDays, type Day, monthOf } from '../base/day.ts';
import { type Amount, sum } from '../base/money.ts';
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
  /** Where it is a mean: of so many days, `on` being the newest. */
  days?: number;
}

function usable(rate: Rate): UsableRate[] {
  const { currency, yen, per, side, on } = rate;
  return currency && yen && per && side && on && yen.gt(0) ? [{ currency, yen, per, side, on }] : [];
}

/** How an insurer takes a rate: see the parameters `rate` and `rateSides`. */
export interface RateTerms {
  sides: readonly Side[];
  day: 'decision' | 'month-end';
  /** The mean of the rates of so many days. */
  averageDays: number;
}

/** The last day of which a rate may be: of the decision, else today; or the end of the month before it. */
export function rateDay(decision: Day | undefined, today: Day, { day }: RateTerms): Day {
  const on = decision ?? today;
  return day === 'decision' ? on : addDays(`${monthOf(on)}-01` as Day, -1);
}

/**
 * The rate of the decision day; where there is none of that day, the newest not after it; without a decision day the
 * newest not after today. Of several on one day the first side of the profile's order. Where the insurer takes a mean,
 * that of the newest days' rates of one side; none while there are fewer days than it asks for.
 */
export function chooseRate(
  rates: readonly Rate[],
  currency: Currency,
  decision: Day | undefined,
  today: Day,
  terms: RateTerms,
): UsableRate | undefined {
  const latest = rateDay(decision, today, terms);
  const sorted = rates
    .flatMap(usable)
    .filter((rate) => rate.currency === currency && rate.on <= latest)
    .sort((a, b) =>
      a.on === b.on ? placeOf(a.side, terms.sides) - placeOf(b.side, terms.sides) : a.on > b.on ? -1 : 1,
    );
  const newest = sorted[0];
  if (newest === undefined || terms.averageDays === 1) return newest;
  const ofSide = sorted.filter(({ side, per }) => side === newest.side && per === newest.per);
  const days = ofSide.slice(0, terms.averageDays);
  if (days.length < terms.averageDays) return undefined;
  // Not divided: a third would be cut off. So many days' rates together are for so many times the units.
  return { ...newest, yen: sum(days.map(({ yen }) => yen)), per: newest.per * days.length, days: days.length };
}

/** A side that the insurer does not name goes last. */
function placeOf(side: Side, sides: readonly Side[]): number {
  const place = sides.indexOf(side);
  return place < 0 ? sides.length : place;
}
