/** Travel, treatment and payments on one line of time. The last day to file, years away, stands beside it in words. */
import { addDays, type Day, daysBetween, earliest, latest } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { Picture, PictureCanvas } from '../../template/types.ts';
import { treatmentDays } from '../units.ts';
import type { ClaimContext } from './context.ts';

interface Mark {
  from: Day;
  to: Day;
}

interface Lane {
  key: 'travel' | 'treatment' | 'payment';
  marks: Mark[];
}

/** Neighbouring days as one stretch. */
function stretches(days: readonly Day[]): Mark[] {
  const marks: Mark[] = [];
  for (const on of [...new Set(days)].sort()) {
    const last = marks.at(-1);
    if (last && daysBetween(last.to, on) <= 1) last.to = on;
    else marks.push({ from: on, to: on });
  }
  return marks;
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
    { key: 'payment', marks: stretches(payments) },
  ];
}

const LABEL_WIDTH = 96;
const PADDING = 8;
const AXIS_ROOM = 20;

export function timelinePicture(context: ClaimContext, ja: Words, beside: Words | undefined): Picture {
  return (canvas, width, height) => {
    const lanes = lanesOf(context);
    const all = lanes.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]));
    const [first, last] = [earliest(all), latest(all)];
    if (!first || !last) {
      canvas.text(ja('cover.picture.no-days'), PADDING, height / 2, 8.5, { ink: 0.35 });
      return;
    }
    const from = addDays(first, -1);
    const span = Math.max(daysBetween(from, addDays(last, 1)), 2);
    const room = width - LABEL_WIDTH - 2 * PADDING;
    const at = (on: Day) => LABEL_WIDTH + (daysBetween(from, on) / span) * room;
    const laneHeight = (height - AXIS_ROOM - PADDING) / lanes.length;
    for (const [index, { key, marks }] of lanes.entries()) {
      const middle = height - PADDING - laneHeight * (index + 0.5);
      canvas.line(LABEL_WIDTH, middle, LABEL_WIDTH + room, middle, { width: 0.3, ink: 0.75 });
      canvas.text(ja(`cover.picture.${key}`), PADDING, middle + (beside ? 1 : -3), 8.5, { maxWidth: LABEL_WIDTH - 14 });
      if (beside)
        canvas.text(beside(`cover.picture.${key}`), PADDING, middle - 7, 6.5, {
          ink: 0.35,
          maxWidth: LABEL_WIDTH - 14,
        });
      for (const mark of marks) drawMark(canvas, key, at(mark.from), at(addDays(mark.to, 1)), middle);
    }
    drawAxis(canvas, significantDays(lanes, first, last), at, width - PADDING, AXIS_ROOM, height - PADDING);
  };
}

function drawMark(canvas: PictureCanvas, key: Lane['key'], from: number, to: number, middle: number): void {
  const width = Math.max(to - from, 2.5);
  if (key === 'payment') canvas.circle(from + width / 2, middle, 3.2, { fill: 0, width: 0.4 });
  else canvas.rect(from, middle - 5, width, 10, { fill: key === 'travel' ? 0.82 : 0.35, width: 0.4, ink: 0 });
}

/** Ends of the travel, first and last day of treatment, payments. */
function significantDays(lanes: readonly Lane[], first: Day, last: Day): Day[] {
  const ends = lanes.flatMap(({ key, marks }) =>
    key === 'payment' ? marks.map(({ from }) => from) : [marks[0]?.from, marks.at(-1)?.to],
  );
  return [...new Set([first, ...ends.filter((on) => on !== undefined), last])].sort();
}

/** Dates under the line; one that would touch its neighbour is left out. */
function drawAxis(
  canvas: PictureCanvas,
  days: readonly Day[],
  at: (on: Day) => number,
  right: number,
  y: number,
  top: number,
): void {
  let taken = Number.NEGATIVE_INFINITY;
  for (const on of days) {
    const width = canvas.width(on, 7);
    const middle = at(on) + (at(addDays(on, 1)) - at(on)) / 2;
    const x = Math.min(Math.max(middle - width / 2, taken + 5), right - width);
    canvas.line(middle, y - 4, middle, top, { width: 0.3, ink: 0.6, dash: [1.5, 1.5] });
    if (x < taken + 4 || Math.abs(x - (middle - width / 2)) > width / 2) continue;
    canvas.text(on, x, y - 13, 7);
    taken = x + width;
  }
}
