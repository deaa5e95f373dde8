/** How far a case has come: what it can be asked already, and what it is too late for. */
import type { Day } from '../../base/day.ts';
import { entryOf, exitOf } from '../case/days.ts';
import { type People, type Placed, placed } from '../case/people.ts';
import type { Case, Cash, Stay, Term } from '../case.ts';
import type { Circumstances } from './rule.ts';

/** What the family has sent or is to send to the coordinator. */
export function remittances(file: Case): Placed<Cash>[] {
  return placed(file.cash).filter(({ entry }) => entry.purpose === 'prepay' || entry.purpose === 'topup');
}

/** Is there anything yet that money is to be sent for, or was it sent? */
export function isAboutMoney(file: Case): boolean {
  return (file.estimateLines ?? []).length > 0 || remittances(file).length > 0;
}

export interface Departure {
  on: Day;
  /** Place of the stay that ended. */
  stay: number;
}

/** The departure after which nobody who is treated is in Japan: it has come, even where only its plan is known. */
export function departure({ case: file, people, today }: Circumstances): Departure | undefined {
  const begun = staysOfPatients(file, people).filter(({ entry }) => {
    const from = (entryOf(entry) ?? exitOf(entry))?.on;
    return from !== undefined && from <= today;
  });
  const ends = begun.map(({ entry, index }) => ({ on: exitOf(entry)?.on, stay: index }));
  if (ends.some(({ on }) => on === undefined || on > today)) return undefined;
  return (ends as Departure[]).reduce<Departure | undefined>(
    (last, each) => (last === undefined || each.on > last.on ? each : last),
    undefined,
  );
}

/** Has everybody who is treated left, with no further stay ahead? */
export function isOver(circumstances: Circumstances): boolean {
  const { case: file, people, today } = circumstances;
  const ended = ({ entry }: Placed<Stay>) => {
    const exit = exitOf(entry)?.on;
    return exit !== undefined && exit <= today;
  };
  return departure(circumstances) !== undefined && staysOfPatients(file, people).every(ended);
}

/** Was anything charged, or an interpreter dispatched? */
export function isCharged({ case: file }: Circumstances): boolean {
  return (file.actualLines ?? []).length > 0 || (file.dispatches ?? []).length > 0;
}

/** A companion may leave earlier, or come later. */
function staysOfPatients(file: Case, { patients }: People): Placed<Stay>[] {
  const ids = new Set(patients.map(({ entry }) => entry.id));
  return placed(file.stays).filter(
    ({ entry: { travellers = [] } }) =>
      ids.size === 0 || travellers.length === 0 || travellers.some((id) => ids.has(id)),
  );
}

export function termsOf(file: Case, key: string): Placed<Term>[] {
  return placed(file.terms).filter(({ entry }) => entry.key === key);
}

function isConfirmed({ value }: Term): boolean {
  return value !== undefined && value.trim() !== '' && value !== 'not-confirmed';
}

export function confirmedTerms(file: Case, key: string): Placed<Term>[] {
  return termsOf(file, key).filter(({ entry }) => isConfirmed(entry));
}
