/** A picture of lanes on one line of time: bars for spans, dots for days, dates under them that do not touch, a line for today. */
import { addDays, type Day, daysBetween, earliest, latest } from '../base/day.ts';
import type { Picture, PictureCanvas } from './types.ts';

/** A stretch of days, both included. `fill`: how dark, 0 black … 1 white. */
export interface TimeBar {
  from: Day;
  to: Day;
  fill: number;
}

/** A single day. Without `fill` it is a ring. */
export interface TimeDot {
  on: Day;
  fill?: number;
}

export interface TimeLane {
  label: string;
  /** The label in a second language, smaller. */
  beside?: string | undefined;
  /** A later one is drawn over an earlier one. */
  bars: readonly TimeBar[];
  dots: readonly TimeDot[];
}

/** A bar of a fill, with a dot where dots mean the same: a full one, or a ring. */
export interface LegendSign {
  label: string;
  fill: number;
  dot?: 'full' | 'ring';
}

export interface TimeLanes {
  lanes: readonly TimeLane[];
  /** Days whose dates are written, the most important first; one for which there is no room has only its line. */
  dates: readonly Day[];
  /** Rows that dates may stand in. */
  dateRows: number;
  /** What stands there where no day is known. */
  nothing: string;
  /** A line over all lanes, where the day is not far from them. */
  today?: { on: Day; label: string };
  /** What the dots and the bars mean, under the dates. */
  legend?: readonly LegendSign[];
}

const LABEL_WIDTH = 96;
const PADDING = 8;
const DATE_SIZE = 7;
const DATE_ROW = 9;
/** From the lanes down to the first row of dates, and what is left free under the last. */
const AXIS = 11;
const TODAY_ROOM = 10;
const LEGEND_ROOM = 11;
const LABEL_SIZE = 8.5;
const BESIDE_SIZE = 6.5;
const RING = 1;

export function timeLanes(picture: TimeLanes): Picture {
  return (canvas, width, height) => {
    const { lanes, dates, dateRows, nothing, today, legend } = picture;
    const shown = today && isNear(today.on, lanes) ? today : undefined;
    const [first, last] = ends(lanes, shown?.on);
    if (!first || !last) {
      canvas.text(nothing, PADDING, height / 2, LABEL_SIZE, { ink: 0.35 });
      return;
    }
    const axis = AXIS + DATE_ROW * dateRows + (legend ? LEGEND_ROOM : 0);
    const top = height - PADDING - (today ? TODAY_ROOM : 0);
    const from = addDays(first, -1);
    const span = Math.max(daysBetween(from, addDays(last, 1)), 2);
    const room = width - LABEL_WIDTH - 2 * PADDING;
    const at = (on: Day) => LABEL_WIDTH + (daysBetween(from, on) / span) * room;
    const middleOf = (on: Day) => at(on) + (at(addDays(on, 1)) - at(on)) / 2;
    const laneHeight = (top - axis) / lanes.length;
    const written = new Set(dates.filter((on) => on >= from));
    for (const on of written) {
      const x = middleOf(on);
      canvas.line(x, axis - 4, x, top, { width: 0.3, ink: 0.6, dash: [1.5, 1.5] });
    }
    for (const [index, lane] of lanes.entries()) {
      const middle = top - laneHeight * (index + 0.5);
      canvas.line(LABEL_WIDTH, middle, LABEL_WIDTH + room, middle, { width: 0.3, ink: 0.75 });
      drawLabel(canvas, lane, middle, laneHeight);
      for (const bar of lane.bars) drawBar(canvas, at(bar.from), at(addDays(bar.to, 1)), middle, laneHeight, bar.fill);
      for (const { on, fill } of lane.dots) {
        const x = at(on) + Math.max(at(addDays(on, 1)) - at(on), 2.5) / 2;
        canvas.circle(x, middle, 3.2, fill === undefined ? { fill: RING, width: 0.9 } : { fill, width: 0.4 });
      }
    }
    drawDates(canvas, { dates: written, rows: dateRows, middleOf, right: width - PADDING, y: axis });
    if (shown) drawToday(canvas, shown.label, middleOf(shown.on), { axis, top, right: width - PADDING });
    if (legend) drawLegend(canvas, legend);
  };
}

function daysOf(lanes: readonly TimeLane[]): Day[] {
  return lanes.flatMap(({ bars, dots }) => [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...dots.map(({ on }) => on),
  ]);
}

function ends(lanes: readonly TimeLane[], today: Day | undefined): [Day | undefined, Day | undefined] {
  const days = daysOf(lanes);
  const all = days.length > 0 && today ? [...days, today] : days;
  return [earliest(all), latest(all)];
}

/** Not so far from the other days that they would be pressed together. */
function isNear(today: Day, lanes: readonly TimeLane[]): boolean {
  const [first, last] = ends(lanes, undefined);
  if (!first || !last) return false;
  const margin = Math.max(30, daysBetween(first, last) / 3);
  return daysBetween(today, first) <= margin && daysBetween(last, today) <= margin;
}

function drawLabel(canvas: PictureCanvas, { label, beside }: TimeLane, middle: number, laneHeight: number): void {
  const share = Math.min(1, laneHeight / (beside === undefined ? 10 : 17));
  const maxWidth = LABEL_WIDTH - 14;
  canvas.text(label, PADDING, middle + (beside === undefined ? -3 : 1) * share, LABEL_SIZE * share, { maxWidth });
  if (beside !== undefined)
    canvas.text(beside, PADDING, middle - 7 * share, BESIDE_SIZE * share, { ink: 0.35, maxWidth });
}

function drawBar(
  canvas: PictureCanvas,
  from: number,
  to: number,
  middle: number,
  laneHeight: number,
  fill: number,
): void {
  const height = Math.min(10, laneHeight * 0.6);
  canvas.rect(from, middle - height / 2, Math.max(to - from, 2.5), height, { fill, width: 0.4, ink: 0 });
}

interface Axis {
  dates: ReadonlySet<Day>;
  rows: number;
  middleOf(on: Day): number;
  right: number;
  /** Height of the axis. */
  y: number;
}

interface Written {
  x: number;
  end: number;
}

/** Dates under the lanes, each as near its day as its neighbours allow. */
function drawDates(canvas: PictureCanvas, { dates, rows, middleOf, right, y }: Axis): void {
  const written: Written[][] = Array.from({ length: rows }, () => []);
  for (const on of dates) {
    const width = canvas.width(on, DATE_SIZE);
    const natural = middleOf(on) - width / 2;
    for (const [row, others] of written.entries()) {
      const x = placeFor(natural, width, right, others);
      if (x === undefined) continue;
      canvas.text(on, x, y - 13 - DATE_ROW * row, DATE_SIZE);
      others.push({ x, end: x + width });
      break;
    }
  }
}

/** Where a date fits in a row: at its day, else moved aside by no more than half of its width. */
function placeFor(natural: number, width: number, right: number, others: readonly Written[]): number | undefined {
  const inside = (x: number) => Math.min(x, right - width);
  const isFree = (x: number, gap: number) =>
    others.every((other) => x >= other.end + gap || x + width <= other.x - gap);
  if (isFree(inside(natural), 5)) return inside(natural);
  const touched = others.filter((other) => natural < other.end + 5 && natural + width > other.x - 5);
  const after = inside(Math.max(...touched.map(({ end }) => end)) + 5);
  const before = inside(Math.min(...touched.map(({ x }) => x)) - 5 - width);
  return [after, before].find((x) => Math.abs(x - natural) <= width / 2 && isFree(x, 4));
}

function drawToday(
  canvas: PictureCanvas,
  label: string,
  x: number,
  { axis, top, right }: { axis: number; top: number; right: number },
): void {
  canvas.line(x, axis - 4, x, top + 2, { width: 1, ink: 0 });
  const width = canvas.width(label, DATE_SIZE);
  canvas.text(label, Math.max(LABEL_WIDTH, Math.min(x - width / 2, right - width)), top + 4, DATE_SIZE);
}

function drawLegend(canvas: PictureCanvas, legend: readonly LegendSign[]): void {
  const middle = 4;
  let x = LABEL_WIDTH;
  for (const { label, fill, dot } of legend) {
    if (dot !== undefined) {
      canvas.circle(x + 3, middle, 2.6, dot === 'full' ? { fill: 0, width: 0.4 } : { fill: RING, width: 0.9 });
      x += 9;
    }
    canvas.rect(x, middle - 3, 12, 6, { fill, width: 0.4, ink: 0 });
    canvas.text(label, x + 16, middle - 2.4, DATE_SIZE);
    x += 16 + canvas.width(label, DATE_SIZE) + 14;
  }
}
