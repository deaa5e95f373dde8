/** 一部負担割合: the share that the patient bears, by age on the day of treatment. Ages and ratios are the profile's. */
import { addDays, anniversary, type Day, dayOf, partsOf } from '../base/day.ts';
import type { Amount } from '../base/money.ts';
import type { Patient } from './claim.ts';
import type { Ratios } from './parameters.ts';

/** An age is reached at the end of the day before the birthday (年齢計算ニ関する法律; 民法 143条). */
function reachesAge(birth: Day, age: number): Day {
  return addDays(anniversary(birth, age), -1);
}

/** The first 31 March on or after the day on which the child reaches the age. */
function endOfPreschool(birth: Day, age: number): Day {
  const reached = reachesAge(birth, age);
  const { year } = partsOf(reached);
  const march = dayOf(year, 3, 31)!;
  return reached <= march ? march : dayOf(year + 1, 3, 31)!;
}

/** The first day of the month after the one in which the age is reached. */
function monthAfterReaching(birth: Day, age: number): Day {
  const { year, month } = partsOf(reachesAge(birth, age));
  return month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!;
}

export type AgeGroup = 'preschool' | 'general' | 'senior';

export type RatioBasis =
  | { from: 'patient'; ratio: Amount }
  /** `assumed`: at this age the income decides, and the claim does not say. */
  | { from: 'age'; group: AgeGroup; ratio: Amount; assumed: boolean }
  | { from: 'unknown' };

/**
 * The ratio of a patient on a day; unknown where neither the ratio nor the birth is told, or another insurer pays.
 * @param given ratios of which the patient's own is one and must be told, where no age tells it; else none
 */
export function ratioOn(
  patient: Patient | undefined,
  on: Day,
  ratios: Ratios,
  leavesAtAge: number,
  given: readonly Amount[] = [],
): RatioBasis {
  if (given.length > 0)
    return isGiven(patient, given) ? { from: 'patient', ratio: patient.ratio } : { from: 'unknown' };
  if (patient?.ratio) return { from: 'patient', ratio: patient.ratio };
  const leaves = patient?.birth && Number.isFinite(leavesAtAge) ? anniversary(patient.birth, leavesAtAge) : undefined;
  if (!patient?.birth || (leaves !== undefined && on >= leaves)) return { from: 'unknown' };
  if (on <= endOfPreschool(patient.birth, ratios.preschool.untilMarchAfterAge)) {
    return { from: 'age', group: 'preschool', ratio: ratios.preschool.ratio, assumed: false };
  }
  if (on < monthAfterReaching(patient.birth, ratios.senior.fromMonthAfterAge)) {
    return { from: 'age', group: 'general', ratio: ratios.general.ratio, assumed: false };
  }
  const active = patient.activeIncome;
  return {
    from: 'age',
    group: 'senior',
    ratio: active ? ratios.senior.activeIncomeRatio : ratios.senior.ratio,
    assumed: active === undefined,
  };
}

/** Does the claim tell a ratio that this insurer has? */
export function isGiven(
  patient: Patient | undefined,
  given: readonly Amount[],
): patient is Patient & { ratio: Amount } {
  return given.some((each) => patient?.ratio?.eq(each));
}

/** Whole years on a day, as forms ask for them. */
export function ageOn(birth: Day, on: Day): number {
  const { year } = partsOf(on);
  const years = year - partsOf(birth).year;
  return on >= anniversary(birth, years) ? years : years - 1;
}
