/** The days of a case that rules and the timeline look at: when it is known, when one enters, is treated, leaves. */
import { type Day, earliest, latest } from '../../base/day.ts';
import { dayOfMinute } from '../../base/minute.ts';
import type { Case, CaseDocument, Party, Stay } from '../case.ts';
import { isMedical } from './categories.ts';
import { isTreating, peopleOf } from './people.ts';

/** Papers about the illness that the hospital in Japan must have before it can answer. */
export const MEDICAL_INFORMATION: readonly CaseDocument['kind'][] = ['medical-summary', 'images', 'prescription'];

const NOT_FOR_CARE: readonly Party['kind'][] = ['insurer', 'bank', 'embassy'];

export interface DayAt {
  on: Day;
  /** `actual` once it has happened. */
  known: 'planned' | 'actual';
}

export function entryOf(stay: Stay): DayAt | undefined {
  return dayAt(stay.entry);
}

export function exitOf(stay: Stay): DayAt | undefined {
  return dayAt(stay.exit);
}

function dayAt(when: Stay['entry']): DayAt | undefined {
  if (when?.actual) return { on: when.actual, known: 'actual' };
  return when?.planned ? { on: when.planned, known: 'planned' } : undefined;
}

/** The first entry of all stays. */
export function firstEntry(file: Case): DayAt | undefined {
  return (file.stays ?? [])
    .flatMap((stay) => entryOf(stay) ?? [])
    .reduce<DayAt | undefined>((first, each) => (first === undefined || each.on < first.on ? each : first), undefined);
}

/** The last departure; undefined while a stay has none. */
export function lastExit(file: Case): DayAt | undefined {
  const exits = (file.stays ?? []).map(exitOf);
  if (exits.some((each) => each === undefined)) return undefined;
  return (exits as DayAt[]).reduce<DayAt | undefined>(
    (last, each) => (last === undefined || each.on > last.on ? each : last),
    undefined,
  );
}

/**
 * Papers about the illness that the case knows of and that are for the hospital in Japan, with their places. What that
 * hospital has written itself, and what is addressed to an insurer, a bank or an embassy, is not among them.
 */
export function medicalInformation(file: Case): { document: CaseDocument; index: number }[] {
  const parties = peopleOf(file).parties;
  return (file.documents ?? []).flatMap((document, index) => {
    const [issuer, addressee] = [document.issuer, document.addressee].map((id) => parties.get(id ?? ''));
    const meant =
      MEDICAL_INFORMATION.includes(document.kind) &&
      !(issuer && isTreating(issuer)) &&
      !(addressee?.kind && NOT_FOR_CARE.includes(addressee.kind));
    return meant ? [{ document, index }] : [];
  });
}

/** Is there a paper of the kind among them? */
export function informationOfKind(file: Case, kind: CaseDocument['kind']): boolean {
  return medicalInformation(file).some(({ document }) => document.kind === kind);
}

export function isDelivered({ delivered, deliveredOn }: CaseDocument, today: Day): boolean {
  return deliveredOn !== undefined ? deliveredOn <= today : delivered === true;
}

/**
 * The day on which the coordinator had all medical information without a gap: as the case says it, else the last day
 * on which a paper of it was delivered, where reports and images are there and none is missing.
 */
export function informationCompleteOn(file: Case): Day | undefined {
  const said = file.inquiry?.informationCompleteOn;
  if (said) return said;
  const known = medicalInformation(file).map(({ document }) => document);
  const both = (['medical-summary', 'images'] as const).every((kind) => known.some((each) => each.kind === kind));
  if (!both || known.some(({ deliveredOn }) => deliveredOn === undefined)) return undefined;
  return latest(known.flatMap(({ deliveredOn }) => deliveredOn ?? []));
}

/**
 * When treatment begins: the first day that was answered, appointed or charged, or on which an interpreter was sent. A
 * bill is often dated at the end, so a plan counts beside it; a plan that was put off, to before the entry, does not.
 */
export function treatmentStart(file: Case): Day | undefined {
  const planned = (file.answers ?? []).flatMap(({ accepted, period }) =>
    accepted !== false && period?.from ? [period.from] : [],
  );
  const days = [...planned, ...careDays(file), ...appointmentDays(file)];
  const entry = firstEntry(file)?.on;
  return earliest(days.filter((on) => entry === undefined || on >= entry)) ?? earliest(days);
}

/** When treatment ends, as far as the case tells: the last of what was answered, appointed or done. */
export function treatmentEnd(file: Case): Day | undefined {
  return latest([...answeredEnds(file), ...careDays(file), ...appointmentDays(file)]);
}

/** Days on which something was done in hospital. */
export function careDays(file: Case): Day[] {
  const charged = (file.actualLines ?? []).flatMap(({ category, on }) =>
    on && isMedical(category) && category !== 'second-opinion' ? [on] : [],
  );
  return [...charged, ...interpretedDays(file)];
}

/** Days on which an interpreter came. */
export function interpretedDays({ dispatches = [] }: Case): Day[] {
  return dispatches.flatMap(({ to }) => (to ? [dayOfMinute(to)] : []));
}

/** The last days of treatment, as the institutions that did not decline have answered. */
export function answeredEnds({ answers = [] }: Case): Day[] {
  return answers.flatMap(({ accepted, period }) => (accepted !== false && period?.to ? [period.to] : []));
}

export function appointmentDays(file: Case): Day[] {
  return (file.appointments ?? []).flatMap(({ on }) => on ?? []);
}
