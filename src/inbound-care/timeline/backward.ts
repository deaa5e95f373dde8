/** Backward from the wished arrival: by when the information must be complete, and the inquiry sent, for it to be possible, and as advised. */
import { addDays, addMonths, type Day, earliest } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import type { Source } from '../../base/source.ts';
import type { Case } from '../case.ts';
import type { Pack } from '../pack.ts';
import { needsVisa } from './visas.ts';

const BACKWARD_IDS = ['inquiry-advised-by', 'information-advised-by', 'inquiry-by', 'information-by'] as const;
export type BackwardId = (typeof BACKWARD_IDS)[number];

export interface BackwardStep {
  id: BackwardId;
  on: Day | null;
  /** The later day that it is counted back from. */
  from: Day | null;
  /** What that day is: `timeline.basis.<basis>`. */
  basis: string | null;
  source: Source;
  missing: readonly Path[];
}

export interface Arrival {
  on: Day;
  basis: 'wished-arrival' | 'entry-planned';
}

/** The wished day, else the first planned entry. */
export function wishedArrival({ inquiry, stays = [] }: Case): Arrival | undefined {
  const wished = inquiry?.wished?.from;
  if (wished) return { on: wished, basis: 'wished-arrival' };
  const planned = earliest(stays.flatMap(({ entry }) => entry?.planned ?? []));
  return planned && { on: planned, basis: 'entry-planned' };
}

/**
 * The latest days that still lead to the arrival, counted with the rules of the steps forward. The inquiry comes before
 * the information is complete by the time that an answer takes. Nothing is said of a visa that nobody needs.
 * @returns by day
 */
export function backwardOf(file: Case, given: Pack, today: Day): readonly BackwardStep[] {
  const pack = given.at(today);
  const { answerDays, visaDays, advisedMonths } = pack.values;
  const arrival = wishedArrival(file);
  const chain = (
    information: BackwardId,
    inquiry: BackwardId,
    source: Source,
    back: (from: Day) => Day,
  ): BackwardStep[] => {
    const answers = pack.sourceOf('answerDays');
    if (!arrival) return [unknown(inquiry, answers), unknown(information, source)];
    const complete = back(arrival.on);
    return [
      {
        id: inquiry,
        on: addDays(complete, -answerDays),
        from: complete,
        basis: information,
        source: answers,
        missing: [],
      },
      { id: information, on: complete, from: arrival.on, basis: arrival.basis, source, missing: [] },
    ];
  };
  return [
    ...chain('information-advised-by', 'inquiry-advised-by', pack.sourceOf('advisedMonths'), (on) =>
      monthsBefore(on, advisedMonths.from),
    ),
    ...(needsVisa(file)
      ? chain('information-by', 'inquiry-by', pack.sourceOf('visaDays'), (on) => addDays(on, -visaDays))
      : []),
  ].sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : (one.on ?? '') > (other.on ?? '') ? 1 : 0));
}

function unknown(id: BackwardId, source: Source): BackwardStep {
  return { id, on: null, from: null, basis: null, source, missing: [['inquiry', 'wished', 'from']] };
}

/** The last day from which so many months lead to the day or before it: for 28 February, one month, it is 31 January. */
export function monthsBefore(on: Day, count: number): Day {
  let last = addMonths(on, -count);
  while (addMonths(addDays(last, 1), count) <= on) last = addDays(last, 1);
  return last;
}
