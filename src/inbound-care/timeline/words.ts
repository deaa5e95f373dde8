/** The timeline in words: what a day is counted from, what must be known first, what else belongs to it. */
import type { Day } from '../../base/day.ts';
import { type Path, pathText } from '../../base/path.ts';
import type { Words } from '../../base/words.ts';
import { answeredEnds, appointmentDays, careDays, treatmentEnd } from '../case/days.ts';
import { calledIn } from '../case/people.ts';
import type { Case } from '../case.ts';
import type { BackwardStep } from './backward.ts';
import { type Note, type State, turnOf } from './state.ts';
import { isWithin } from './stays.ts';
import type { Step } from './step.ts';

export function stateText(state: State, words: Words): string {
  const days = 'days' in state ? state.days : 0;
  return words(`timeline.state.${state.kind}`, { days });
}

/** What it is counted from and what is said beside it; or, where the day is not known, what must be known first. */
export function detailsOf(step: Step | BackwardStep, state: State, file: Case, words: Words): string {
  const done = 'on' in state ? [words('timeline.done-on', { on: state.on })] : [];
  const open = ['done', 'late', 'unneeded'].includes(state.kind) ? [] : [turnText(step, file, words)];
  return [
    ...basisText(step, words),
    // What is done waits for nothing.
    ...(state.kind === 'done' ? [] : missingTexts(step, file, words)),
    ...done,
    ...remarksOf(step, file, words),
    ...open,
  ].join(words('text.semicolon'));
}

/** `counted from 2026-06-01, all medical information there`; the day itself where nothing is counted. */
export function basisText({ on, from, basis }: Step | BackwardStep, words: Words): string[] {
  if (basis === null) return [];
  const text = words(`timeline.basis.${basis}`);
  if (from === null) return [text];
  return [from === on ? text : words('timeline.counted', { from, basis: text })];
}

function turnText({ id }: Step | BackwardStep, file: Case, words: Words): string {
  return words('timeline.turn-of', { turn: words(`timeline.turn.${turnOf(id, file)}`) });
}

/** What else is to be said of a step, without a name and without what people suffer from. */
export function remarksOf(step: Step | BackwardStep, file: Case, words: Words): string[] {
  if (step.id === 'forms-by' && (file.policies ?? []).length === 0) return [words('timeline.no-policy')];
  const isCounted = step.basis?.startsWith('entry') || step.basis === 'visa-stay';
  if (step.id === 'permitted-until' && isCounted) return [words('timeline.entry-not-counted')];
  if (step.id !== 'topup-by' || (step as Step).nothingDue) return [];
  const end = endWithin(step as Step, file);
  return [end ? words('timeline.within', { on: end }) : words('timeline.within-unknown')];
}

/** The end of treatment; of several stays, the last day of it in this one. */
function endWithin({ about }: Step, file: Case): Day | undefined {
  if (!about || !('stay' in about)) return treatmentEnd(file);
  const stay = file.stays?.[about.stay];
  return [...answeredEnds(file), ...careDays(file), ...appointmentDays(file)]
    .filter((on) => stay && isWithin(stay, on))
    .sort()
    .at(-1);
}

function missingTexts({ missing }: Step | BackwardStep, file: Case, words: Words): string[] {
  if (missing.length === 0) return [];
  const what = missing.map((path) => missingText(path, file, words)).join(words('text.and'));
  return [words('timeline.missing-first', { what })];
}

function missingText(path: Path, file: Case, words: Words): string {
  const place = pathText(path);
  const [list, second] = path;
  if (list === 'documents') {
    const kind = typeof second === 'number' ? file.documents?.[second]?.kind : second;
    const paper = words(`document.${kind}`);
    return words(`timeline.missing.${typeof second === 'number' ? 'deliveredOn' : 'kind'}`, { place, paper });
  }
  const last = path.includes('period') ? 'period' : path.includes('wished') ? 'wished' : path.at(-1);
  return words(`timeline.missing.${last}`, { place });
}

/** Whom or which stay it is about: by name for those who may read it, else by number. */
export function aboutText(about: Step['about'], file: Case, words: Words, named: boolean): string | undefined {
  if (!about) return undefined;
  if ('stay' in about) return words('timeline.about.stay', { number: about.stay + 1 });
  if (named) return calledIn(file, about.traveller, words.language);
  return words('timeline.about.traveller', { number: travellerNumber(about.traveller, file) });
}

/** Where the traveller stands among those that the case names, from 1. */
export function travellerNumber(id: string, { travellers = [], visas = [] }: Case): number {
  const ids = [...new Set([...travellers.map((each) => each.id), ...visas.map(({ traveller }) => traveller)])];
  return ids.filter((each) => each !== undefined).indexOf(id) + 1;
}

/** A note, with whom or what it is about before it. */
export function noteText({ id, params, about }: Note, file: Case, words: Words): string {
  const whom = aboutText(about, file, words, true);
  const text = words(`timeline.note.${id}`, params);
  return whom === undefined ? text : `${whom}${words('text.colon')}${text}`;
}
