/** The timeline as a picture for the packets: lanes from the first inquiry to the money, what happened and what is due, today's line. */
import { type Day, earliest, latest, stretches } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { type TimeBar, type TimeDot, type TimeLane, timeLanes } from '../../template/time-lanes.ts';
import type { Picture } from '../../template/types.ts';
import { appointmentDays, careDays, entryOf, exitOf, informationCompleteOn } from '../case/days.ts';
import type { Case, Stay } from '../case.ts';
import { stateOf } from './state.ts';
import type { Step, StepId } from './step.ts';
import { withoutUsedVisas } from './visas.ts';

/** What happened, what is planned or usual, and what is only allowed. */
const HAPPENED = 0.35;
const PLANNED = 0.78;
const ALLOWED = 0.94;

const LANES = ['inquiry', 'visa', 'advised', 'stay', 'treatment', 'money', 'insurer'] as const;
export type LaneKey = (typeof LANES)[number];
type Content = Pick<TimeLane, 'bars' | 'dots'>;

/**
 * @param steps the case's, of {@link timelineOf}
 * @param words in the reader's language
 * @param beside a second language under the labels
 * @param only the lanes that the reader may see and needs: of the others no date is drawn either; all of them unless given
 */
export function timelinePicture(
  steps: readonly Step[],
  file: Case,
  words: Words,
  beside: Words | undefined,
  today: Day,
  only: readonly LaneKey[] = LANES,
): Picture {
  const timeline = withoutUsedVisas(steps, file);
  const all = lanesOf(timeline, file, today);
  const lanes = only.map((key) => [key, all[key]] as const);
  const label = (key: string, of = words) => of(`timeline.picture.${key}`);
  const seen = new Set(
    lanes.flatMap(([, { bars, dots }]) => [...bars.flatMap(({ from, to }) => [from, to]), ...dots.map(({ on }) => on)]),
  );
  return timeLanes({
    lanes: lanes.map(([key, content]) => ({ label: label(key), beside: beside && label(key, beside), ...content })),
    dates: datesOf(timeline, file).filter((on) => seen.has(on)),
    dateRows: 3,
    nothing: label('no-days'),
    today: { on: today, label: `${label('today')} ${today}` },
    legend: [
      { label: label('happened'), fill: HAPPENED, dot: 'full' },
      { label: label('due'), fill: PLANNED, dot: 'ring' },
      { label: label('allowed'), fill: ALLOWED },
    ],
  });
}

function lanesOf(timeline: readonly Step[], file: Case, today: Day): Record<LaneKey, Content> {
  const dayOf = (id: StepId): Day | undefined => timeline.find((step) => step.id === id)?.on ?? undefined;
  const due = (id: StepId): TimeDot[] =>
    timeline.flatMap((step) =>
      step.id === id && step.on && !['done', 'unneeded'].includes(stateOf(step, file, today).kind)
        ? [{ on: step.on }]
        : [],
    );
  const event = (on: Day | undefined): TimeDot[] => (on ? [on <= today ? { on, fill: 0 } : { on }] : []);
  const answered = latest((file.answers ?? []).flatMap(({ on }) => on ?? []));
  const complete = informationCompleteOn(file);
  const visas = file.visas ?? [];
  const handed = (file.policies ?? []).flatMap(({ formsHandedOn }) => formsHandedOn ?? []);
  const sent = file.inquiry?.sentOn;
  return {
    inquiry: {
      bars: [...span(sent, dayOf('answer-due'), PLANNED), ...span(sent, answered, HAPPENED)],
      dots: [...due('answer-due'), ...event(sent), ...event(answered)],
    },
    visa: {
      bars: span(complete, dayOf('visa-earliest'), PLANNED),
      dots: [
        ...due('visa-earliest'),
        ...due('single-visa-last-entry'),
        ...event(complete),
        ...visas.flatMap(({ appliedOn, issuedOn }) => [...event(appliedOn), ...event(issuedOn)]),
      ],
    },
    advised: { bars: span(dayOf('advised-entry-from'), dayOf('advised-entry-to'), PLANNED), dots: [] },
    stay: {
      bars: (file.stays ?? []).flatMap((stay, index) => stayBars(stay, permitted(timeline, index), today)),
      dots: due('departure-by'),
    },
    treatment: {
      bars: [
        ...(file.answers ?? []).flatMap(({ accepted, period }) =>
          accepted === false ? [] : span(period?.from, period?.to ?? period?.from, PLANNED),
        ),
        ...stretches(careDays(file).filter((on) => on <= today)).map((each) => ({ ...each, fill: HAPPENED })),
      ],
      dots: appointmentDays(file).flatMap(event),
    },
    money: {
      bars: (file.cash ?? []).flatMap(({ sentOn, creditedOn }) => span(sentOn, creditedOn, HAPPENED)),
      dots: [...due('topup-by'), ...(file.cash ?? []).flatMap(({ sentOn, creditedOn }) => event(creditedOn ?? sentOn))],
    },
    insurer: { bars: [], dots: [...due('forms-by'), ...handed.flatMap(event)] },
  };
}

function span(from: Day | undefined, to: Day | undefined, fill: number): TimeBar[] {
  return from && to && from <= to ? [{ from, to, fill }] : [];
}

function permitted(timeline: readonly Step[], stay: number): Day | undefined {
  const step = timeline.find(
    ({ id, about }) => id === 'permitted-until' && (!about || ('stay' in about && about.stay === stay)),
  );
  return step?.on ?? undefined;
}

/** What is permitted, of it what is planned, and of that what has been. */
function stayBars(stay: Stay, until: Day | undefined, today: Day): TimeBar[] {
  const [entry, exit] = [entryOf(stay), exitOf(stay)];
  const entered = entry?.known === 'actual' && entry.on <= today ? entry.on : undefined;
  const last = exit?.known === 'actual' && exit.on <= today ? exit.on : today;
  return [
    ...span(entry?.on, until, ALLOWED),
    ...span(entry?.on, exit?.on, PLANNED),
    ...span(entered, exit && exit.on < last ? exit.on : last, HAPPENED),
  ];
}

/** Dates that are written, the most important first. */
function datesOf(timeline: readonly Step[], file: Case): Day[] {
  const on = (...ids: StepId[]) => timeline.flatMap((step) => (step.on && ids.includes(step.id) ? [step.on] : []));
  const care = [...careDays(file), ...appointmentDays(file)];
  const days = [
    ...on('departure-by', 'single-visa-last-entry'),
    ...(file.stays ?? []).flatMap((stay) => [entryOf(stay)?.on, exitOf(stay)?.on]),
    ...on(
      'topup-by',
      'forms-by',
      'answer-due',
      'visa-earliest',
      'advised-entry-from',
      'advised-entry-to',
      'permitted-until',
    ),
    file.inquiry?.sentOn,
    informationCompleteOn(file),
    ...(file.visas ?? []).flatMap(({ issuedOn }) => issuedOn),
    earliest(care),
    latest(care),
    ...(file.cash ?? []).map(({ sentOn, creditedOn }) => creditedOn ?? sentOn),
    ...(file.policies ?? []).map(({ formsHandedOn }) => formsHandedOn),
  ];
  return [...new Set(days.filter((each) => each !== undefined))];
}
