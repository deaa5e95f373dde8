/** How a step stands today: done, so many days away or past, or not known; whose turn it is; and what must be said aloud. */
import { type Day, daysBetween, latest } from '../../base/day.ts';
import type { Params } from '../../base/finding.ts';
import type { Source } from '../../base/source.ts';
import { informationCompleteOn } from '../case/days.ts';
import { isTreating } from '../case/people.ts';
import type { Case, Visa } from '../case.ts';
import type { Pack } from '../pack.ts';
import { hasEntered } from '../timeline.ts';
import { type BackwardId, type BackwardStep, wishedArrival } from './backward.ts';
import { NOT_NEEDED, type Step, type StepId } from './step.ts';
import { singleVisasOf, usedOn } from './visas.ts';

export type State =
  | { kind: 'done'; on: Day }
  /** What had to be there by then came so many days after it. */
  | { kind: 'late'; on: Day; days: number }
  | { kind: 'past' | 'ahead'; days: number }
  | { kind: 'today' }
  | { kind: 'unneeded' }
  | { kind: 'unknown' };

export type Turn = 'family' | 'coordinator' | 'institution' | 'guarantor' | 'embassy' | 'insurer';

/** How a step stands on the day. */
export function stateOf(step: Step, file: Case, today: Day): State {
  if (step.basis === NOT_NEEDED || step.nothingDue) return { kind: 'unneeded' };
  const done = doneOn(step, file);
  if (done !== undefined && done <= today) return { kind: 'done', on: done };
  return relative(step.on, today);
}

/** How a day counted backward stands: what was to be there by then is there, came late, or is still to come. */
export function backwardStateOf({ id, on }: BackwardStep, file: Case, today: Day): State {
  const there = id.startsWith('inquiry') ? file.inquiry?.sentOn : informationCompleteOn(file);
  if (on !== null && there !== undefined && there <= today)
    return there <= on ? { kind: 'done', on: there } : { kind: 'late', on: there, days: daysBetween(on, there) };
  return relative(on, today);
}

function relative(on: Day | null, today: Day): State {
  if (on === null) return { kind: 'unknown' };
  const days = daysBetween(today, on);
  if (days === 0) return { kind: 'today' };
  return { kind: days < 0 ? 'past' : 'ahead', days: Math.abs(days) };
}

/** The day on which what the step waits for happened. */
function doneOn({ id, about }: Step, file: Case): Day | undefined {
  const stays = (file.stays ?? []).filter((_, index) => !about || !('stay' in about) || about.stay === index);
  switch (id) {
    case 'answer-due':
      return whenAll((file.answers ?? []).map(({ on }) => on));
    case 'visa-earliest':
      return whenAll((file.visas ?? []).filter(awaited).map(({ issuedOn }) => issuedOn));
    case 'advised-entry-from':
    case 'advised-entry-to':
      return (file.stays ?? []).flatMap(({ entry }) => entry?.actual ?? []).sort()[0];
    case 'single-visa-last-entry':
      return whenAll(singleVisasOf(file, about).map((visa) => usedOn(visa, file)));
    case 'permitted-until':
    case 'departure-by':
      return whenAll(stays.map(({ exit }) => exit?.actual));
    case 'forms-by':
      return whenAll((file.policies ?? []).map(({ formsHandedOn }) => formsHandedOn));
    default:
      return undefined;
  }
}

function awaited({ status }: Visa): boolean {
  return status !== 'exempt' && status !== 'held';
}

/** The last of the days, once there are all. */
function whenAll(days: readonly (Day | undefined)[]): Day | undefined {
  return days.includes(undefined) ? undefined : latest(days as Day[]);
}

/** Who must act for the step to come about. */
export function turnOf(id: StepId | BackwardId, file: Case): Turn {
  if (id === 'answer-due') {
    if (!file.inquiry?.sentOn) return 'family';
    return (file.parties ?? []).some(isTreating) ? 'institution' : 'coordinator';
  }
  if (id === 'forms-by') {
    const blank = (file.documents ?? []).some(({ kind }) => kind === 'insurer-forms');
    return (file.policies ?? []).length > 0 && !blank ? 'insurer' : 'family';
  }
  if (id !== 'visa-earliest' || informationCompleteOn(file) === undefined) return 'family';
  const waiting = (file.visas ?? []).filter(awaited);
  if (waiting.length > 0 && waiting.every(({ status }) => status === 'applied' || status === 'issued'))
    return 'embassy';
  return (file.documents ?? []).some(({ kind }) => kind === 'guarantee') ? 'family' : 'guarantor';
}

/** A word beside the steps: what is urgent, near, or past and matters. `timeline.note.<id>` says it. */
export interface Note {
  id: 'urgent' | 'answer-late' | 'single-visa-past' | 'departure-near' | 'departure-past' | 'forms-late';
  params: Params;
  source: Source;
  about?: Step['about'];
}

/** @returns what the dates of the case give reason to say today, in the order of the steps */
export function notesOf(steps: readonly Step[], file: Case, given: Pack, today: Day): readonly Note[] {
  const pack = given.at(today);
  return [...urgency(steps, file, pack), ...steps.flatMap((step) => noteOf(step, file, pack, today))];
}

/** 需要紧急治疗时，也可以考虑在国内先开始治疗，再赴日接受后续治疗. */
function urgency(steps: readonly Step[], file: Case, pack: Pack): Note[] {
  const wished = wishedArrival(file)?.on;
  const advised = steps.find(({ id }) => id === 'advised-entry-from')?.on;
  if (file.urgent !== true || hasEntered(file) || !wished || !advised || advised <= wished) return [];
  return [{ id: 'urgent', params: { on: advised, wished }, source: pack.ruleSource('entry.before-advised') }];
}

function noteOf(step: Step, file: Case, pack: Pack, today: Day): Note[] {
  const state = stateOf(step, file, today);
  if (step.on === null || state.kind === 'done') return [];
  const days = daysBetween(today, step.on);
  const note = (id: Note['id']): Note[] => [
    {
      id,
      params: { on: step.on!, days: Math.abs(days) },
      source: step.source,
      ...(step.about && { about: step.about }),
    },
  ];
  switch (step.id) {
    case 'answer-due':
      return days < 0 && !hasEntered(file) ? note('answer-late') : [];
    case 'single-visa-last-entry':
      return days < 0 ? note('single-visa-past') : [];
    case 'departure-by':
      if (!isInJapan(step, file) || days > pack.values.reminderDays) return [];
      return note(days < 0 ? 'departure-past' : 'departure-near');
    case 'forms-by':
      return days < 0 && (file.policies ?? []).length > 0 ? note('forms-late') : [];
    default:
      return [];
  }
}

/** They have entered and not left. */
function isInJapan({ about }: Step, { stays = [] }: Case): boolean {
  const stay = stays[about && 'stay' in about ? about.stay : 0];
  return stay?.entry?.actual !== undefined && stay.exit?.actual === undefined;
}
