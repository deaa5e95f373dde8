/** Whether there is time enough before the journey (申请医疗签证需要多长时间？): for the visa, and as one is advised to plan. */

import { addDays, addMonths, type Day, daysBetween } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import { entryOf, informationCompleteOn, informationOfKind, isDelivered, medicalInformation } from '../case/days.ts';
import { type Placed, placed } from '../case/people.ts';
import { isStayOf } from '../case/stays.ts';
import { waitsForVisa } from '../case/visas.ts';
import type { Case, Stay } from '../case.ts';
import type { Hit, Rule } from './rule.ts';

export const entryRules: readonly Rule[] = [
  {
    id: 'visa.too-early',
    severity: 'error',
    stage: 'data',
    *check({ case: file, pack, today }) {
      const start = startOf(file, today);
      if (start === undefined) return;
      const limit = pack.values.visaDays;
      const earliest = addDays(start.on, limit);
      const waiting = (file.travellers ?? []).filter((traveller) => waitsForVisa(file, traveller));
      for (const { stay, at, entry } of entries(file, start, today)) {
        if (entry >= earliest || !waiting.some(({ id }) => isStayOf(stay, id))) continue;
        const params = { entry, earliest, start: start.on, days: daysBetween(entry, earliest), limit };
        yield { at, params, ...variant(start, file) };
      }
    },
  },
  {
    id: 'entry.before-advised',
    severity: 'warning',
    stage: 'data',
    *check({ case: file, pack, today }) {
      const start = startOf(file, today);
      if (start === undefined) return;
      const { from, to } = pack.values.advisedMonths;
      const [first, last] = [addMonths(start.on, from), addMonths(start.on, to)];
      const params = { first, last, start: start.on };
      for (const { at, entry } of entries(file, start, today)) {
        if (entry < first)
          yield { at, params: { ...params, entry, days: daysBetween(entry, first) }, ...variant(start, file) };
      }
      if (!(file.stays ?? []).some((stay) => entryOf(stay))) yield* wished(file, first, params);
    },
  },
];

/** Before anything is planned: a wish that ends before the advised time begins. */
function* wished(file: Case, first: Day, params: NonNullable<Hit['params']>): Iterable<Hit> {
  const { from, to } = file.inquiry?.wished ?? {};
  const last = to ?? from;
  if (last === undefined || last >= first) return;
  yield {
    at: ['inquiry', 'wished', to === undefined ? 'from' : 'to'],
    params: { ...params, entry: last, days: daysBetween(last, first) },
    variant: file.urgent === true ? 'wished-urgent' : 'wished',
  };
}

interface Start {
  on: Day;
  /** The information has gaps: it can be complete today at the soonest. */
  open: boolean;
}

/**
 * From when the time is counted: the day on which the medical information was complete, else today. Undefined where all
 * of it was handed over on days that nobody wrote down.
 */
function startOf(file: Case, today: Day): Start | undefined {
  const complete = informationCompleteOn(file);
  if (complete !== undefined) return { on: complete, open: false };
  const known = medicalInformation(file);
  const whole =
    (['medical-summary', 'images'] as const).every((kind) => informationOfKind(file, kind)) &&
    known.every(({ document }) => isDelivered(document, today));
  return whole ? undefined : { on: today, open: true };
}

/** Entries, planned or done. While the start itself is still ahead, only those that are too. */
function entries(file: Case, { open }: Start, today: Day): { stay: Stay; at: Path; entry: Day }[] {
  return placed(file.stays).flatMap(({ entry: stay, index }: Placed<Stay>) => {
    const entry = entryOf(stay);
    if (!entry || (open && (entry.known === 'actual' || entry.on < today))) return [];
    return [{ stay, at: ['stays', index, 'entry', entry.known], entry: entry.on }];
  });
}

/** In an urgent case one may begin treatment at home (I31); the words say it beside what to do. */
function variant({ open }: Start, { urgent }: Case): { variant?: string } {
  const told = [...(open ? ['incomplete'] : []), ...(urgent === true ? ['urgent'] : [])].join('-');
  return told === '' ? {} : { variant: told };
}
