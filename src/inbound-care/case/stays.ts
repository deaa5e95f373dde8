/** Who is in Japan in which stay, until when it is permitted, which days of care fall into it, and whether it is behind us. */
import { addDays, type Day, latest } from '../../base/day.ts';
import type { Case, Stay, Traveller, Visa } from '../case.ts';
import type { Pack } from '../pack.ts';
import { answeredEnds, appointmentDays, careDays, entryOf, interpretedDays } from './days.ts';
import { type People, type Placed, placed } from './people.ts';

/** A stay that names nobody is everybody's. */
export function isStayOf({ travellers = [] }: Stay, id: string | undefined): boolean {
  return travellers.length === 0 || (id !== undefined && travellers.includes(id));
}

export function staysOf(file: Case, { id }: Traveller): Placed<Stay>[] {
  return placed(file.stays).filter(({ entry: stay }) => isStayOf(stay, id));
}

/** Stays in which somebody is treated, by the day of entry; one without a day comes last. */
export function patientStays(file: Case, { patients }: People): Placed<Stay>[] {
  return placed(file.stays)
    .filter(({ entry: stay }) => patients.length === 0 || patients.some(({ entry: { id } }) => isStayOf(stay, id)))
    .sort(byEntry);
}

/** For sorting; stays of one day keep the order of the file. */
export function byEntry(one: Placed<Stay>, other: Placed<Stay>): number {
  const [a, b] = [entryOf(one.entry)?.on ?? '9', entryOf(other.entry)?.on ?? '9'];
  return a < b ? -1 : a > b ? 1 : one.index - other.index;
}

/** Has the traveller come: the day of entry is there. */
export function hasEntered({ entry }: Stay, today: Day): boolean {
  return entry?.actual !== undefined && entry.actual <= today;
}

export interface Permission {
  until: Day;
  /** The sticker in the passport (上陆许可); a visa that gives more than the usual days; or the usual days after landing. */
  from: 'sticker' | 'visa' | 'counted';
}

/**
 * Until when one may stay. The day of landing is not counted. Undefined where it cannot be known: no day of entry, or a
 * stay on the path of hospitalisation whose visa does not say its days.
 */
export function permissionOf(file: Case, stay: Stay, pack: Pack): Permission | undefined {
  if (stay.permittedUntil) return { until: stay.permittedUntil, from: 'sticker' };
  const entry = entryOf(stay)?.on;
  if (entry === undefined) return undefined;
  const usual = pack.values.permissionDays;
  const days = longestVisa(file, stay);
  if (days !== undefined && days > usual) return { until: addDays(entry, days), from: 'visa' };
  if (hasLongStayPaper(file, stay)) return undefined;
  return { until: addDays(entry, usual), from: 'counted' };
}

/** The most days that a visa of the stay's travellers gives. */
function longestVisa(file: Case, stay: Stay): number | undefined {
  const days = usableVisas(file, stay).flatMap(({ stayDays }) => stayDays ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

function usableVisas({ visas = [], travellers = [] }: Case, stay: Stay): Visa[] {
  const only = travellers.length === 1 ? travellers[0]?.id : undefined;
  return visas.filter(({ traveller, status }) => status !== 'refused' && isStayOf(stay, traveller ?? only));
}

/** Is there the certificate (在留资格认定证明书, or the hospital's of acceptance) with which one in hospital stays longer? */
function hasLongStayPaper({ documents = [] }: Case, stay: Stay): boolean {
  return documents.some(
    ({ kind, travellers = [] }) =>
      (kind === 'coe' || kind === 'acceptance-certificate') &&
      (travellers.length === 0 || travellers.some((id) => isStayOf(stay, id))),
  );
}

/** Is there a way to stay longer than the usual days: a visa for more of them, the certificate, or a sticker that gives more? */
export function hasLongStayPath(file: Case, stay: Stay, pack: Pack): boolean {
  const usual = pack.values.permissionDays;
  const entry = entryOf(stay)?.on;
  const sticker = stay.permittedUntil;
  const given = entry !== undefined && sticker !== undefined && sticker > addDays(entry, usual);
  return given || (longestVisa(file, stay) ?? 0) > usual || hasLongStayPaper(file, stay);
}

/**
 * Of some days those that belong to a stay: after its entry, and before the next one begins. With a trip home between two
 * courses, each course belongs to its own stay.
 * @param stays of the patients, by their entry
 */
function within(stay: Placed<Stay>, stays: readonly Placed<Stay>[], days: readonly Day[]): Day[] {
  const entry = entryOf(stay.entry)?.on;
  if (entry === undefined) return [];
  return days.filter((on) => {
    const holder = stays.findLast((each) => {
      const begun = entryOf(each.entry)?.on;
      return begun !== undefined && begun <= on;
    });
    return holder?.index === stay.index;
  });
}

/** The last day of care in a stay, as far as the case tells: answered, appointed or done. */
export function lastCareDay(file: Case, people: People, stay: Placed<Stay>): Day | undefined {
  const days = [...answeredEnds(file), ...appointmentDays(file), ...careDays(file)];
  return latest(within(stay, patientStays(file, people), days));
}

export interface LastVisit {
  on: Day;
  /** Nothing tells the appointments: the end of treatment as answered, or of the last interpreting. */
  from: 'appointment' | 'treatment';
}

/** The last day on which the patient goes to hospital. A bill's day is not one. */
export function lastVisit(file: Case, people: People, stay: Placed<Stay>): LastVisit | undefined {
  const stays = patientStays(file, people);
  const appointed = latest(within(stay, stays, appointmentDays(file)));
  if (appointed !== undefined) return { on: appointed, from: 'appointment' };
  const on = latest(within(stay, stays, [...answeredEnds(file), ...interpretedDays(file)]));
  return on && { on, from: 'treatment' };
}
