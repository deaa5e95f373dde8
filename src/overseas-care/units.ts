/**
 * The split: 各月ごと、受診者ごと、医療機関ごと、入院・外来ごとに1枚. One unit per calendar month × patient × institution ×
 * setting × care; for each unit one Form A and one Form B with their translations.
 */
import type { Currency } from '../base/currency.ts';
import { type Day, eachDay, type Month, monthOf } from '../base/day.ts';
import type { Amount } from '../base/money.ts';
import { type ChargeItem, isNeverCovered } from './charge-items.ts';
import type { Charge, Claim, Treatment } from './claim.ts';

declare const unitKeyBrand: unique symbol;
/** `YYYY-MM/<patient>/<institution>/<setting>/<care>`, and `/<department>` behind it where the insurer splits by it. */
export type UnitKey = string & { readonly [unitKeyBrand]: true };

export type Setting = NonNullable<Treatment['setting']>;
export type Care = NonNullable<Treatment['care']>;

/** One charge of the claim, by the places of its treatment and itself in the file. */
export interface ChargeRef {
  treatment: number;
  charge: number;
}

export interface PlacedCharge extends ChargeRef {
  line: Charge;
  /** The day of the treatment that the charge goes with; undefined where only its month is known. */
  day: Day | undefined;
}

export interface Unit {
  key: UnitKey;
  month: Month;
  patient: string;
  institution: string;
  setting: Setting;
  care: Care;
  /** Places in the file of the treatments that it holds. */
  treatments: number[];
  /** Distinct days, in order. */
  days: Day[];
  charges: PlacedCharge[];
}

/**
 * Why a charge is in no unit: no month can be given; the treatment does not say enough to make a unit; or, in the
 * benefit, some days of its treatment are refused and the charge does not say with which it goes.
 */
export type UnplacedReason = 'month-unknown' | 'treatment-incomplete' | 'day-unknown';

export interface UnplacedCharge extends ChargeRef {
  line: Charge;
  reason: UnplacedReason;
}

export interface Split {
  /** Sorted by key, by code unit. */
  units: Unit[];
  unplaced: UnplacedCharge[];
}

/**
 * Every day of a treatment, distinct and in order: the visits, or each day from admission to discharge, both counted.
 * Empty where the claim does not say, or says a discharge before the admission.
 */
export function treatmentDays(treatment: Treatment): Day[] {
  if (treatment.setting === 'inpatient') {
    const { admitted, discharged } = treatment;
    return admitted && discharged ? eachDay(admitted, discharged) : [];
  }
  return [...new Set(treatment.dates ?? [])].sort();
}

/** The keys are of the claim's own words, so that adding a visit changes no other unit's key. */
function unitKey(month: Month, treatment: PlaceableTreatment, byDepartment: boolean): UnitKey {
  const { patient, institution, setting, care, department } = treatment;
  const key = `${month}/${patient}/${institution}/${setting}/${care}`;
  return (byDepartment && department !== undefined ? `${key}/${department}` : key) as UnitKey;
}

interface PlaceableTreatment {
  department?: string | undefined;
  patient: string;
  institution: string;
  setting: Setting;
  care: Care;
}

function isPlaceable(treatment: Treatment): treatment is Treatment & PlaceableTreatment {
  return Boolean(treatment.patient && treatment.institution && treatment.setting && treatment.care);
}

/**
 * The day that a charge goes with: the latest not after its own in the same month, else the first in that month; where
 * the treatment has no day in that month (a bill sent later), the latest day before, else the first day.
 */
export function dayOfCharge(on: Day, days: readonly Day[]): Day {
  const inMonth = days.filter((each) => monthOf(each) === monthOf(on));
  const candidates = inMonth.length > 0 ? inMonth : days;
  return candidates.filter((each) => each <= on).at(-1) ?? candidates[0]!;
}

/**
 * Splits a claim into its units. The units and `unplaced` are a partition of the claim's charges.
 * @param byDepartment the insurer wants a sheet for each department of one institution
 */
export function split(claim: Claim, byDepartment = false): Split {
  const units = new Map<UnitKey, Unit>();
  const unplaced: UnplacedCharge[] = [];

  claim.treatments?.forEach((treatment, index) => {
    const days = treatmentDays(treatment);
    const lines = treatment.charges ?? [];
    if (!isPlaceable(treatment) || days.length === 0) {
      lines.forEach((line, charge) => {
        unplaced.push({ treatment: index, charge, line, reason: 'treatment-incomplete' });
      });
      return;
    }
    const months = [...new Set(days.map(monthOf))];
    for (const month of months) {
      const unit = unitFor(units, month, treatment, byDepartment);
      unit.treatments.push(index);
      unit.days.push(...days.filter((on) => monthOf(on) === month));
    }
    lines.forEach((line, charge) => {
      if (line.on) {
        const day = dayOfCharge(line.on, days);
        unitFor(units, monthOf(day), treatment, byDepartment).charges.push({ treatment: index, charge, line, day });
      } else if (months.length === 1) {
        const day = days.length === 1 ? days[0] : undefined;
        unitFor(units, months[0]!, treatment, byDepartment).charges.push({ treatment: index, charge, line, day });
      } else {
        unplaced.push({ treatment: index, charge, line, reason: 'month-unknown' });
      }
    });
  });

  const sorted = [...units.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const unit of sorted) unit.days = [...new Set(unit.days)].sort();
  return { units: sorted, unplaced };
}

function unitFor(units: Map<UnitKey, Unit>, month: Month, treatment: PlaceableTreatment, byDepartment: boolean): Unit {
  const key = unitKey(month, treatment, byDepartment);
  let unit = units.get(key);
  if (!unit) {
    const { patient, institution, setting, care } = treatment;
    unit = { key, month, patient, institution, setting, care, treatments: [], days: [], charges: [] };
    units.set(key, unit);
  }
  return unit;
}

/** The days of one of a unit's treatments that lie in the unit's month. */
export function daysInUnit(unit: Unit, treatment: number, claim: Claim): Day[] {
  return treatmentDays(claim.treatments![treatment]!).filter((on) => monthOf(on) === unit.month);
}

/** A unit's treatments with the first day first: the physician of the first signs, the others are named. */
export function treatmentsByDay(unit: Unit, claim: Claim): number[] {
  const firstDay = new Map(unit.treatments.map((index) => [index, daysInUnit(unit, index, claim)[0]!]));
  return [...unit.treatments].sort((a, b) =>
    firstDay.get(a)! < firstDay.get(b)! ? -1 : firstDay.get(a)! > firstDay.get(b)! ? 1 : a - b,
  );
}

/** The treatment whose physician signs a unit's form. */
export function signerOf(unit: Unit, claim: Claim): number {
  return treatmentsByDay(unit, claim)[0]!;
}

/** A charge line that says enough to be added up. */
export type CountableLine = Charge & { item: ChargeItem; amount: Amount; currency: Currency };

export function isCountable(line: Charge): line is CountableLine {
  return line.item !== undefined && line.amount !== undefined && line.currency !== undefined;
}

/** Does a charge count toward the benefit by its kind? `covered: true` never brings in what is never covered. */
export function countsByKind(line: Charge, taxCovered: boolean): boolean {
  if (line.covered === false || line.item === undefined) return false;
  return !isNeverCovered(line.item) && (line.item !== 'tax' || taxCovered);
}
