/**
 * 海外療養費の支給額: for each unit the smaller of what was paid and the standard amount, less the patient's share.
 * Exact throughout; what is not known is null, never a number in its place.
 */
import { type Currency, JPY } from '../base/currency.ts';
import type { Day } from '../base/day.ts';
import { type Amount, cutToYen, fromYen, halfUpToYen, NO_YEN, sumYen, type Yen, ZERO } from '../base/money.ts';
import type { ChargeItem } from './charge-items.ts';
import type { Claim } from './claim.ts';
import type { Insurer } from './parameters.ts';
import { chooseRate, type RateTerms, rateDay, type UsableRate } from './rates.ts';
import { type RatioBasis, ratioOn } from './ratio.ts';
import { peopleOf, REFUSING_RULES, type Refusals, type RefusingRule, refusalsOf } from './refusals.ts';
import { totalsOf } from './totals.ts';
import {
  type ChargeRef,
  countsByKind,
  daysInUnit,
  isCountable,
  type PlacedCharge,
  type Split,
  split,
  type Unit,
  type UnplacedCharge,
} from './units.ts';

export interface CoveredSum {
  currency: Currency;
  /** The sum as charged, where it is below 0 and counts as 0. */
  belowZero?: Amount;
  amount: Amount;
  /** Undefined where no rate is known. */
  yen: Yen | undefined;
  /** Undefined for yen itself and where none is known. */
  rate: UsableRate | undefined;
}

export interface ExcludedCharge extends ChargeRef {
  currency: Currency;
  amount: Amount;
  item: ChargeItem;
  /** The rule that refused it; absent where the charge does not count by its kind. */
  rule?: RefusingRule;
}

/** Why an amount cannot be given. */
export type Unknown = 'rate-missing' | 'charge-unplaced' | 'charge-incomplete' | 'charges-missing' | 'ratio-unknown';

export interface UnitBenefit {
  unit: Unit;
  covered: CoveredSum[];
  excluded: ExcludedCharge[];
  actual: Yen | null;
  standard: Yen | null;
  base: Yen | null;
  basis: 'actual' | 'standard' | 'upper-bound';
  ratio: RatioBasis;
  copay: Yen | null;
  benefit: Yen | null;
  /** Where nothing is left of the unit: the rules that refused it, in the order of the table. */
  refusedBy: RefusingRule[];
  unknown: Unknown[];
}

export type BenefitStatus = 'upper-bound' | 'decided' | 'estimate';

export interface Benefit {
  status: BenefitStatus;
  total: Yen | null;
  units: UnitBenefit[];
  /** Currencies that count and have no rate, in the order of their codes. */
  missing: Currency[];
  unplaced: UnplacedCharge[];
}

/** Computes the benefit of a claim. @throws AmountTooLarge for sums beyond what can be given exactly */
export function computeBenefit(
  claim: Claim,
  insurer: Insurer,
  today: Day,
  parts: Split = split(claim, insurer.at(filingDay(claim, today)).values.splitByDepartment),
): Benefit {
  const filing = filingDay(claim, today);
  const deciding = insurer.at(claim.decision?.on ?? today);
  const people = peopleOf(claim);
  const refusals = (claim.treatments ?? []).map((treatment) => refusalsOf(treatment, people, insurer, filing));
  const standards = new Map(
    (claim.assessments ?? [])
      .flatMap(({ unit, standard }) => (unit && standard !== undefined ? [[unit, standard as Yen] as const] : []))
      .reverse(),
  );

  const sorted = parts.units.map((unit) => ({ unit, charges: sortCharges(unit, refusals, claim, insurer) }));
  const unplaced = [...parts.unplaced, ...sorted.flatMap(({ charges }) => charges.unclear)];
  const treatmentsUnplaced = new Set(unplaced.map(({ treatment }) => treatment));

  const units = sorted.map(({ unit, charges }): UnitBenefit => {
    const { excluded } = charges;
    const standard = standards.get(unit.key) ?? null;
    const { ratios, leavesAtAge, givenRatios } = insurer.at(unit.days[0]!).values;
    const ratio = ratioOn(people.patients.get(unit.patient), unit.days[0]!, ratios, leavesAtAge, givenRatios);
    const covered = convert(charges.counted, claim, deciding, today);
    const refusedBy = refusedWholly(unit, charges, refusals, claim);

    const unknown: Unknown[] = [];
    if (unit.treatments.some((index) => treatmentsUnplaced.has(index))) unknown.push('charge-unplaced');
    if (charges.incomplete) unknown.push('charge-incomplete');
    if (refusedBy.length === 0 && unit.treatments.some((index) => isUntold(claim, index)))
      unknown.push('charges-missing');
    if (covered.some(({ yen }) => yen === undefined)) unknown.push('rate-missing');

    if (refusedBy.length > 0 && unknown.length === 0) {
      const basis = standard === null ? 'upper-bound' : 'actual';
      return {
        unit,
        covered,
        excluded,
        actual: NO_YEN,
        standard,
        base: NO_YEN,
        basis,
        ratio,
        copay: NO_YEN,
        benefit: NO_YEN,
        refusedBy,
        unknown,
      };
    }

    const actual = unknown.length === 0 ? sumYen(covered.map(({ yen }) => yen!)) : null;
    const base = actual === null ? null : standard === null ? actual : (Math.min(actual, standard) as Yen);
    const basis = standard === null ? 'upper-bound' : actual !== null && actual > standard ? 'standard' : 'actual';
    if (ratio.from === 'unknown') unknown.push('ratio-unknown');
    const benefit = base === null || ratio.from === 'unknown' ? null : lessShare(base, ratio.ratio, deciding);
    const copay = base === null || benefit === null ? null : ((base - benefit) as Yen);
    return { unit, covered, excluded, actual, standard, base, basis, ratio, copay, benefit, refusedBy, unknown };
  });

  const known = units.every(({ benefit }) => benefit !== null) && unplaced.length === 0;
  return {
    status: statusOf(units, claim, rateTerms(deciding)),
    total: known ? sumYen(units.map(({ benefit }) => benefit!)) : null,
    units,
    missing: [
      ...new Set(
        units.flatMap(({ covered }) => covered.filter(({ yen }) => yen === undefined).map(({ currency }) => currency)),
      ),
    ].sort(),
    unplaced,
  };
}

interface SortedCharges {
  counted: PlacedCharge[];
  excluded: ExcludedCharge[];
  /** Charges of which it cannot be said whether they go with a refused day. */
  unclear: UnplacedCharge[];
  incomplete: boolean;
}

function sortCharges(unit: Unit, refusals: readonly Refusals[], claim: Claim, insurer: Insurer): SortedCharges {
  const result: SortedCharges = { counted: [], excluded: [], unclear: [], incomplete: false };
  const { taxCovered } = insurer.at(unit.days[0]!).values;
  for (const placed of unit.charges) {
    const { treatment, charge, line } = placed;
    const against = rulesAgainst(placed, unit, refusals[treatment]!, claim);
    if (against === 'unclear' && (line.item === undefined || countsByKind(line, taxCovered))) {
      result.unclear.push({ treatment, charge, line, reason: 'day-unknown' });
      continue;
    }
    const rule = against === 'unclear' ? undefined : against[0];
    const counts = rule === undefined && (line.item === undefined || countsByKind(line, taxCovered));
    if (counts) {
      if (isCountable(line)) result.counted.push(placed);
      else result.incomplete = true;
    } else if (isCountable(line)) {
      const { currency, amount, item } = line;
      result.excluded.push({ treatment, charge, currency, amount, item, ...(rule ? { rule } : {}) });
    }
  }
  return result;
}

/** Rules that refuse a charge of this treatment, whatever its day; else those of its day; `unclear` where that cannot be said. */
function rulesAgainst(
  placed: PlacedCharge,
  unit: Unit,
  refusals: Refusals,
  claim: Claim,
): readonly RefusingRule[] | 'unclear' {
  if (refusals.treatment.length > 0) return refusals.treatment;
  if (refusals.days.size === 0) return [];
  if (placed.day !== undefined) return refusals.days.get(placed.day) ?? [];
  const days = daysInUnit(unit, placed.treatment, claim);
  const refused = days.filter((on) => refusals.days.has(on));
  if (refused.length === 0) return [];
  return refused.length === days.length ? refusals.days.get(refused[0]!)! : 'unclear';
}

/** Where no charge of a unit is left because rules refused them: those rules, in the order of the table; else none. */
function refusedWholly(unit: Unit, sorted: SortedCharges, refusals: readonly Refusals[], claim: Claim): RefusingRule[] {
  if (sorted.counted.length > 0 || sorted.unclear.length > 0 || sorted.incomplete) return [];
  const rules = new Set<RefusingRule>();
  for (const placed of unit.charges) {
    const against = rulesAgainst(placed, unit, refusals[placed.treatment]!, claim);
    if (against !== 'unclear') for (const rule of against) rules.add(rule);
  }
  for (const index of unit.treatments) {
    const { treatment, days } = refusals[index]!;
    const ownDays = daysInUnit(unit, index, claim);
    const everyDayRefused = ownDays.every((on) => days.has(on));
    if (treatment.length === 0 && !everyDayRefused) {
      if (isUntold(claim, index)) return [];
      continue;
    }
    for (const rule of treatment) rules.add(rule);
    if (everyDayRefused) for (const on of ownDays) for (const rule of days.get(on)!) rules.add(rule);
  }
  return REFUSING_RULES.filter((rule) => rules.has(rule));
}

/** The claim does not say what this treatment cost; an empty list says that it cost nothing. */
function isUntold(claim: Claim, treatment: number): boolean {
  return claim.treatments![treatment]!.charges === undefined;
}

/** The sum per currency, each converted at its rate and cut to whole yen. A sum below 0 counts as 0. */
function convert(counted: readonly PlacedCharge[], claim: Claim, insurer: Insurer, today: Day): CoveredSum[] {
  const round = insurer.values.rounding.convert === 'down' ? cutToYen : halfUpToYen;
  return [...totalsOf(counted.map(({ line }) => line))].map(([currency, total]) => {
    const belowZero = total.lt(0) ? { belowZero: total } : {};
    const amount = total.lt(0) ? ZERO : total;
    if (currency === JPY) return { currency, amount, yen: round(amount), rate: undefined, ...belowZero };
    const rate = chooseRate(claim.rates ?? [], currency, claim.decision?.on, today, rateTerms(insurer));
    return { currency, amount, yen: rate && round(amount.times(rate.yen).div(rate.per)), rate, ...belowZero };
  });
}

/** ⌊base − base × ratio⌋, or half up where the profile says so. */
function lessShare(base: Yen, ratio: Amount, insurer: Insurer): Yen {
  const round = insurer.values.rounding.benefit === 'down' ? cutToYen : halfUpToYen;
  return round(fromYen(base).minus(fromYen(base).times(ratio)));
}

/** How the insurer takes a rate. */
function rateTerms({ values: { rate, rateSides } }: Insurer): RateTerms {
  return { ...rate, sides: rateSides };
}

/** The day on which the claim is (to be) handed in. */
export function filingDay(claim: Claim, today: Day): Day {
  return claim.filing?.on ?? today;
}

function statusOf(units: readonly UnitBenefit[], claim: Claim, terms: RateTerms): BenefitStatus {
  if (units.some(({ standard }) => standard === null)) return 'upper-bound';
  const decision = claim.decision?.on;
  const decided =
    decision !== undefined && units.every(({ covered }) => covered.every((sum) => isDecided(sum, decision, terms)));
  return decided ? 'decided' : 'estimate';
}

/** A rate of the day that counts, of the side that the insurer names first. */
function isDecided({ currency, rate }: CoveredSum, decision: Day, terms: RateTerms): boolean {
  return currency === JPY || (rate?.side === terms.sides[0] && rate?.on === rateDay(decision, decision, terms));
}
