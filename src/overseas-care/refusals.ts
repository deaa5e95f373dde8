/**
 * What is not payable: rules that refuse a whole treatment, and rules about days that refuse the charges of such a day.
 * The benefit leaves them out; the findings say why.
 */
import { addDays, anniversary, type Day, earliest } from '../base/day.ts';
import type { Claim, Patient, Treatment, Trip } from './claim.ts';
import { lastDayToFile } from './deadline.ts';
import type { Insurer } from './parameters.ts';
import { treatmentDays } from './units.ts';

/** A treatment without a day is judged by what holds last. */
const NEWEST = '9999-12-31' as Day;

/** In the order of the table of rules. */
export const REFUSING_RULES = [
  'eligibility.treatment-travel',
  'eligibility.in-japan',
  'eligibility.outside-trip',
  'eligibility.not-insured',
  'eligibility.age-75',
  'coverage.cosmetic',
  'coverage.fertility',
  'coverage.transplant',
  'coverage.natural-delivery',
  'coverage.third-party',
  'coverage.checkup',
  'coverage.vaccination',
  'deadline.expired',
] as const;
/** Of these, those that refuse only the charges of a day. */
export const DAY_RULES: readonly RefusingRule[] = [
  'eligibility.outside-trip',
  'eligibility.not-insured',
  'eligibility.age-75',
];

export type RefusingRule = (typeof REFUSING_RULES)[number];

/** Causes that are a rule of their own where the profile excludes them. */
const CAUSE_RULES: Partial<Record<NonNullable<Treatment['cause']>, RefusingRule>> = {
  cosmetic: 'coverage.cosmetic',
  fertility: 'coverage.fertility',
  transplant: 'coverage.transplant',
  'natural-delivery': 'coverage.natural-delivery',
  checkup: 'coverage.checkup',
  vaccination: 'coverage.vaccination',
};

export interface Refusals {
  /** Rules that refuse the whole treatment, in the order of the table. */
  treatment: RefusingRule[];
  /** Days that are refused, each with its rules in the order of the table. */
  days: ReadonlyMap<Day, readonly RefusingRule[]>;
}

export interface People {
  patients: ReadonlyMap<string, Patient>;
  trips: ReadonlyMap<string, Trip>;
  institutionCountries: ReadonlyMap<string, string>;
}

export function peopleOf(claim: Claim): People {
  const byId = <T extends { id?: string | undefined }>(list: readonly T[] | undefined) =>
    new Map((list ?? []).flatMap((each) => (each.id ? [[each.id, each] as const] : [])).reverse());
  return {
    patients: byId(claim.patients),
    trips: byId(claim.trips),
    institutionCountries: new Map(
      (claim.institutions ?? []).flatMap(({ id, country }) => (id && country ? [[id, country] as const] : [])),
    ),
  };
}

export function isDayBeforeDeparture(trip: Trip | undefined, on: Day): boolean {
  return trip?.departed !== undefined && on === addDays(trip.departed, -1);
}

/** Outside departed…returned, other than the day before departure (possible across the date line). */
export function isOutsideTrip(trip: Trip | undefined, on: Day): boolean {
  if (!trip || isDayBeforeDeparture(trip, on)) return false;
  return (trip.departed !== undefined && on < trip.departed) || (trip.returned !== undefined && on > trip.returned);
}

export function isUninsured(patient: Patient | undefined, on: Day): boolean {
  const { insuredFrom, insuredUntil } = patient ?? {};
  return (insuredFrom !== undefined && on < insuredFrom) || (insuredUntil !== undefined && on > insuredUntil);
}

/** The birthday from which another insurer pays. */
export function leavingDay(patient: Patient | undefined, leavesAtAge: number): Day | undefined {
  return patient?.birth && Number.isFinite(leavesAtAge) ? anniversary(patient.birth, leavesAtAge) : undefined;
}

/**
 * The last day to file for each event of a treatment that starts the period: its payments, or, where the profile says
 * so, the last day of its treatment.
 */
export function deadlinesOf(treatment: Treatment, insurer: Insurer): { payment?: number; event: Day; lastDay: Day }[] {
  const { from, years } = insurer.at(beginningOf(treatment)).values.deadline;
  const last = treatmentDays(treatment).at(-1);
  const ofTreatment = last ? [{ event: last, lastDay: lastDayToFile(last, years) }] : [];
  if (from === 'treatment') return ofTreatment;
  const ofPayments = (treatment.payments ?? []).flatMap((payment, index) =>
    payment.on ? [{ payment: index, event: payment.on, lastDay: lastDayToFile(payment.on, years) }] : [],
  );
  if (from === 'payment' || last === undefined) return ofPayments;
  if (ofPayments.length === 0) return ofTreatment;
  // The office names both: of each payment the stricter of the two holds.
  return ofPayments.map((each) => (each.event <= last ? each : { ...each, ...ofTreatment[0]! }));
}

/** The day that settles which rules hold for a treatment: its first, else that of its first payment. */
export function beginningOf(treatment: Treatment): Day {
  const days = treatmentDays(treatment);
  return days[0] ?? earliest((treatment.payments ?? []).flatMap(({ on }) => on ?? [])) ?? NEWEST;
}

export function refusalsOf(treatment: Treatment, people: People, insurer: Insurer, filing: Day): Refusals {
  const trip = treatment.trip ? people.trips.get(treatment.trip) : undefined;
  const patient = treatment.patient ? people.patients.get(treatment.patient) : undefined;
  const whole = new Set<RefusingRule>();
  if (trip?.purpose === 'treatment') whole.add('eligibility.treatment-travel');
  if (treatment.institution && people.institutionCountries.get(treatment.institution) === 'JP')
    whole.add('eligibility.in-japan');
  const held = insurer.at(beginningOf(treatment)).values;
  if (treatment.cause && held.exclusions.includes(treatment.cause)) {
    const rule = CAUSE_RULES[treatment.cause];
    if (rule) whole.add(rule);
  }
  if (treatment.thirdParty === true) whole.add('coverage.third-party');
  if (allLapsed(treatment, insurer, filing)) whole.add('deadline.expired');

  const leaving = leavingDay(patient, held.leavesAtAge);
  const days = new Map<Day, RefusingRule[]>();
  for (const on of treatmentDays(treatment)) {
    const rules: RefusingRule[] = [];
    if (isOutsideTrip(trip, on)) rules.push('eligibility.outside-trip');
    if (isUninsured(patient, on)) rules.push('eligibility.not-insured');
    if (leaving !== undefined && on >= leaving) rules.push('eligibility.age-75');
    if (rules.length > 0) days.set(on, rules);
  }
  return { treatment: REFUSING_RULES.filter((rule) => whole.has(rule)), days };
}

/** Has every payment lapsed? A payment without a day leaves it open. */
function allLapsed(treatment: Treatment, insurer: Insurer, filing: Day): boolean {
  const deadlines = deadlinesOf(treatment, insurer);
  const byPayment = insurer.at(beginningOf(treatment)).values.deadline.from !== 'treatment';
  const events =
    byPayment && deadlines.some(({ payment }) => payment !== undefined)
      ? (treatment.payments ?? []).length
      : deadlines.length;
  return events > 0 && deadlines.length === events && deadlines.every(({ lastDay }) => filing > lastDay);
}
