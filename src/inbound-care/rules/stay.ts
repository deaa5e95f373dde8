/** The stay itself: within what is permitted, with a way for a long one, and not leaving on the day of the last appointment. */
import { daysBetween } from '../../base/day.ts';
import { entryOf, exitOf } from '../case/days.ts';
import { type Placed, placed } from '../case/people.ts';
import { hasLongStayPath, lastCareDay, lastVisit, patientStays, permissionOf } from '../case/stays.ts';
import type { Stay } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

export const stayRules: readonly Rule[] = [
  {
    id: 'stay.over-permission',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      for (const stay of placed(circumstances.case.stays)) yield* overPermission(stay, circumstances);
    },
  },
  {
    id: 'stay.over-90-days',
    severity: 'error',
    stage: 'data',
    *check({ case: file, people, pack }) {
      const limit = pack.values.permissionDays;
      for (const stay of placed(file.stays)) {
        const entry = entryOf(stay.entry)?.on;
        const exit = exitOf(stay.entry)?.on;
        const last = exit ?? lastCareDay(file, people, stay);
        if (entry === undefined || last === undefined) continue;
        const days = daysBetween(entry, last);
        if (days <= limit || hasLongStayPath(file, stay.entry, pack)) continue;
        const at: Hit['at'] = exit === undefined ? ['stays', stay.index] : exitPlace(stay);
        yield { at, params: { entry, last, days, limit, over: days - limit } };
      }
    },
  },
  {
    id: 'departure.same-day',
    severity: 'info',
    stage: 'data',
    *check({ case: file, people }) {
      for (const stay of patientStays(file, people)) {
        const exit = exitOf(stay.entry);
        const last = lastVisit(file, people, stay);
        if (!exit || !last || exit.on > last.on) continue;
        const isEarly = exit.on < last.on;
        // Treatment that was planned for longer is not held against one who really left in time.
        if (isEarly && last.from === 'treatment' && exit.known === 'actual') continue;
        const variant = last.from === 'treatment' ? (isEarly ? 'before-end' : 'end') : isEarly ? 'before' : undefined;
        yield { at: exitPlace(stay), params: { exit: exit.on, last: last.on }, ...(variant && { variant }) };
      }
    },
  },
];

function exitPlace({ entry: stay, index }: Placed<Stay>): Hit['at'] {
  return ['stays', index, 'exit', exitOf(stay)?.known ?? 'planned'];
}

/** The end of treatment and the departure apart. Of who has left only a departure after the permission is told. */
function* overPermission(stay: Placed<Stay>, { case: file, people, pack }: Circumstances): Iterable<Hit> {
  const permission = permissionOf(file, stay.entry, pack);
  if (!permission) return;
  const { until, from } = permission;
  const told = { until, limit: pack.values.permissionDays };
  const suffix = from === 'counted' ? '-counted' : '';
  const exit = exitOf(stay.entry);
  if (exit && exit.on > until) {
    const variant = exit.known === 'actual' ? 'left' : 'departure';
    yield {
      at: exitPlace(stay),
      params: { ...told, exit: exit.on, days: daysBetween(until, exit.on) },
      variant: `${variant}${suffix}`,
    };
  }
  if (exit?.known === 'actual') return;
  const end = lastCareDay(file, people, stay);
  if (end !== undefined && end > until) {
    yield {
      at: ['stays', stay.index],
      params: { ...told, end, days: daysBetween(until, end) },
      variant: `treatment${suffix}`,
    };
  }
}
