/**
 * The timeline as a calendar file. Calendars are shared: an event says what is due and the case's id, never a name nor
 * what people suffer from.
 */
import { type CalendarEvent, calendarFile } from '../../base/calendar-file.ts';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { Case } from '../case.ts';
import { NO_ID } from '../load.ts';
import type { Pack } from '../pack.ts';
import { hasEntered } from '../timeline.ts';
import type { BackwardStep } from './backward.ts';
import { backwardStateOf, type State, stateOf } from './state.ts';
import type { Step } from './step.ts';
import { withoutUsedVisas } from './visas.ts';
import { aboutText, basisText, remarksOf, travellerNumber } from './words.ts';

/** Days by which somebody must have acted; the others only tell from when on something is possible. */
const DUE: readonly (Step | BackwardStep)['id'][] = [
  'answer-due',
  'single-visa-last-entry',
  'departure-by',
  'topup-by',
  'forms-by',
  'information-by',
  'information-advised-by',
  'inquiry-by',
  'inquiry-advised-by',
];

/** Steps that have a day, and, as long as nobody has entered, those backward that are still to be done. */
export function calendarEvents(
  { steps, backward }: { steps: readonly Step[]; backward: readonly BackwardStep[] },
  file: Case,
  given: Pack,
  words: Words,
  today: Day,
): CalendarEvent[] {
  const remind = given.at(today).values.reminderDays;
  const event = (step: Step | BackwardStep, state: State): CalendarEvent[] =>
    step.on === null || state.kind === 'unneeded'
      ? []
      : [eventOf({ ...step, on: step.on }, state, remind, file, words)];
  return [
    ...withoutUsedVisas(steps, file).flatMap((step) => event(step, stateOf(step, file, today))),
    ...(hasEntered(file) ? [] : backward).flatMap((step) => {
      const state = backwardStateOf(step, file, today);
      return state.kind === 'done' || state.kind === 'late' ? [] : event(step, state);
    }),
  ];
}

export function timelineCalendar(events: readonly CalendarEvent[], file: Case, words: Words, today: Day): string {
  const id = file.id ?? NO_ID;
  return calendarFile({ caseId: id, name: words('timeline.calendar.name', { id }), stamp: today, events });
}

function eventOf(
  step: (Step | BackwardStep) & { on: Day },
  state: State,
  remind: number,
  file: Case,
  words: Words,
): CalendarEvent {
  const id = file.id ?? NO_ID;
  const about = 'about' in step ? step.about : undefined;
  const whom = aboutText(about, file, words, false);
  const what = words(`timeline.event.${step.id}`);
  const { source } = step;
  const sure = source.certainty === 'published' ? '' : ` [${words(`certainty.${source.certainty}`)}]`;
  return {
    uid: `${[id, step.id, ...aboutKey(about, file)].join('-').toLowerCase()}@ryoyohi`,
    on: step.on,
    title: `[${id}] ${whom ? words('timeline.with-about', { what, about: whom }) : what}`,
    text: [
      ...basisText(step, words),
      ...remarksOf(step, file, words),
      words('timeline.source', { source: `${source.short}${sure}` }),
      words('timeline.calendar.case', { id }),
    ].join('\n'),
    ...(DUE.includes(step.id) &&
      (state.kind === 'ahead' || state.kind === 'today') &&
      remind > 0 && { remindDays: remind }),
  };
}

/** An id that people chose may be a name: the number stands for it. */
function aboutKey(about: Step['about'], file: Case): string[] {
  if (!about) return [];
  return 'stay' in about ? [`stay${about.stay + 1}`] : [`traveller${travellerNumber(about.traveller, file)}`];
}
