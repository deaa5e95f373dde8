/** What may be done when: forward from what has happened, backward from the wished arrival; each step with its source. */
import { addDays, addMonths, type Day } from '../base/day.ts';
import { type Path, pathText } from '../base/path.ts';
import { informationCompleteOn, medicalInformation, treatmentStart } from './case/days.ts';
import type { Case } from './case.ts';
import type { Pack } from './pack.ts';
import { settlementOf } from './settlement.ts';
import { staySteps } from './timeline/stays.ts';
import { counted, STEP_IDS, type Step, unknown, unneeded } from './timeline/step.ts';
import { needsVisa, singleVisaSteps } from './timeline/visas.ts';

export { STEP_IDS, type Step, type StepId } from './timeline/step.ts';

/**
 * The steps from what has happened, as METI/JIMCA's page and the pack's other sources count them.
 * @returns the steps, those with a day first, by their days
 */
export function timelineOf(file: Case, given: Pack, today: Day): readonly Step[] {
  const pack = given.at(today);
  const { status, balance } = settlementOf(file, pack, today);
  const owesNothing = status !== 'running' && balance !== null && !balance.isNegative();
  const steps = [
    answerDue(file, pack),
    visaEarliest(file, pack),
    ...advisedEntry(file, pack, today),
    ...singleVisaSteps(file, pack),
    ...staySteps(file, pack).map((step) =>
      step.id === 'topup-by' && owesNothing ? { ...step, nothingDue: true as const } : step,
    ),
    formsBy(file, pack),
  ];
  return steps.sort(byDay);
}

function answerDue({ inquiry }: Case, pack: Pack): Step {
  const source = pack.sourceOf('answerDays');
  const sent = inquiry?.sentOn;
  if (!sent) return unknown('answer-due', source, [['inquiry', 'sentOn']]);
  return counted('answer-due', addDays(sent, pack.values.answerDays), sent, 'inquiry-sent', source);
}

/** Not needed where it is known that nobody needs a visa. */
function visaEarliest(file: Case, pack: Pack): Step {
  const source = pack.sourceOf('visaDays');
  if (!needsVisa(file)) return unneeded('visa-earliest', source);
  const complete = informationCompleteOn(file);
  if (!complete) return unknown('visa-earliest', source, informationMissing(file));
  return counted('visa-earliest', addDays(complete, pack.values.visaDays), complete, 'information-complete', source);
}

/**
 * Planning starts once all information is there (建议按照1-2个月后赴日治疗来规划行程); until then it cannot start before
 * today. When somebody has entered without that day being known, nothing can be said.
 */
function advisedEntry(file: Case, pack: Pack, today: Day): Step[] {
  const source = pack.sourceOf('advisedMonths');
  const { from, to } = pack.values.advisedMonths;
  const complete = informationCompleteOn(file);
  if (!complete && hasEntered(file)) {
    const missing = informationMissing(file);
    return [unknown('advised-entry-from', source, missing), unknown('advised-entry-to', source, missing)];
  }
  const [start, basis] = complete ? [complete, 'information-complete'] : [today, 'today'];
  return [
    counted('advised-entry-from', addMonths(start, from), start, basis, source),
    counted('advised-entry-to', addMonths(start, to), start, basis, source),
  ];
}

/** The insurer's blank forms are with the coordinator before treatment begins. */
function formsBy(file: Case, pack: Pack): Step {
  const source = pack.ruleSource('insurance.forms-late');
  const start = treatmentStart(file);
  if (start) return counted('forms-by', start, start, 'treatment-start', source);
  const asked = (file.answers ?? []).flatMap(({ accepted }, index): Path[] =>
    accepted === false ? [] : [['answers', index, 'period', 'from']],
  );
  return unknown('forms-by', source, asked.length > 0 ? asked : [['answers']]);
}

export function hasEntered({ stays = [] }: Case): boolean {
  return stays.some(({ entry }) => entry?.actual !== undefined);
}

/** Each paper about the illness whose delivery is not known, and each kind of which there is none. */
function informationMissing(file: Case): Path[] {
  const known = medicalInformation(file);
  const kinds = (['medical-summary', 'images'] as const).filter(
    (kind) => !known.some(({ document }) => document.kind === kind),
  );
  return [
    ...kinds.map((kind): Path => ['documents', kind]),
    ...known.flatMap(({ document, index }): Path[] =>
      document.deliveredOn === undefined ? [['documents', index, 'deliveredOn']] : [],
    ),
  ];
}

/** Those without a day come last; on one day, in the order of their names' list, then of whom they are about. */
function byDay(one: Step, other: Step): number {
  if (one.on !== other.on) return one.on === null ? 1 : other.on === null || one.on < other.on ? -1 : 1;
  const rank = STEP_IDS.indexOf(one.id) - STEP_IDS.indexOf(other.id);
  return rank || compared(keyOf(one), keyOf(other));
}

function keyOf({ about, missing }: Step): string {
  if (about && 'stay' in about) return String(about.stay).padStart(6, '0');
  return about?.traveller ?? missing.map(pathText).join();
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
