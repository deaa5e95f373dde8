/** Travel, treatment and payments on one line of time. The last day to file, years away, stands beside it in words. */
import { type Day, earliest, latest, type Stretch, stretches } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { timeLanes } from '../../template/time-lanes.ts';
import type { Picture } from '../../template/types.ts';
import { treatmentDays } from '../units.ts';
import type { ClaimContext } from './context.ts';

interface Lane {
  key: 'travel' | 'treatment' | 'payment';
  marks: Stretch[];
}

function lanesOf({ claim }: ClaimContext): Lane[] {
  const treatments = claim.treatments ?? [];
  const travel = (claim.trips ?? []).flatMap(({ departed, returned }) =>
    departed ? [{ from: departed, to: returned && returned >= departed ? returned : departed }] : [],
  );
  const payments = treatments.flatMap(({ payments: own }) => (own ?? []).flatMap(({ on }) => on ?? []));
  return [
    { key: 'travel', marks: travel },
    { key: 'treatment', marks: stretches(treatments.flatMap(treatmentDays)) },
    { key: 'payment', marks: [...new Set(payments)].sort().map((on) => ({ from: on, to: on })) },
  ];
}

export function timelinePicture(context: ClaimContext, ja: Words, beside: Words | undefined): Picture {
  const lanes = lanesOf(context);
  return timeLanes({
    lanes: lanes.map(({ key, marks }) => ({
      label: ja(`cover.picture.${key}`),
      beside: beside?.(`cover.picture.${key}`),
      bars: key === 'payment' ? [] : marks.map((mark) => ({ ...mark, fill: key === 'travel' ? 0.82 : 0.35 })),
      dots: key === 'payment' ? marks.map(({ from }) => ({ on: from, fill: 0 })) : [],
    })),
    dates: significantDays(lanes),
    dateRows: 1,
    nothing: ja('cover.picture.no-days'),
  });
}

/** Ends of the travel, first and last day of treatment, payments. */
function significantDays(lanes: readonly Lane[]): Day[] {
  const all = lanes.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]));
  const marked = lanes.flatMap(({ key, marks }) =>
    key === 'payment' ? marks.map(({ from }) => from) : [marks[0]?.from, marks.at(-1)?.to],
  );
  return [...new Set([earliest(all), ...marked, latest(all)].filter((on) => on !== undefined))].sort();
}
