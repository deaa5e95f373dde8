/** One step of the timeline: a day, what it is counted from, and where that stands; or what must be known first. */
import type { Day } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import type { Source } from '../../base/source.ts';

export const STEP_IDS = [
  'answer-due',
  'visa-earliest',
  'advised-entry-from',
  'advised-entry-to',
  'single-visa-last-entry',
  'permitted-until',
  'departure-by',
  'topup-by',
  'forms-by',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export interface Step {
  id: StepId;
  /** Null where the case does not say enough. */
  on: Day | null;
  /** The day that it is counted from. */
  from: Day | null;
  /** What happened (or is planned) on that day: `timeline.basis.<basis>` says it in words. */
  basis: string | null;
  source: Source;
  /** What must be known first, as places in the file. */
  missing: readonly Path[];
  /** The stay or the traveller that it is about, where there are several. */
  about?: { stay: number } | { traveller: string };
  /** The day stands, but nobody has to do anything for it any more: the patient has left and owes nothing. */
  nothingDue?: true;
}

export function counted(id: StepId, on: Day, from: Day, basis: string, source: Source, about?: Step['about']): Step {
  return { id, on, from, basis, source, missing: [], ...(about && { about }) };
}

/** What the step is about is not needed: nobody has a visa that has to be used by a day. */
export function unneeded(id: StepId, source: Source): Step {
  return { id, on: null, from: null, basis: NOT_NEEDED, source, missing: [] };
}

export const NOT_NEEDED = 'not-needed';

export function unknown(id: StepId, source: Source, missing: readonly Path[], about?: Step['about']): Step {
  return { id, on: null, from: null, basis: null, source, missing, ...(about && { about }) };
}
