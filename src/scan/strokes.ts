/** Gathers what is darker than paper into strokes, past the noise of the scanner and across printed lines. */
import type { Field } from './field.ts';

export interface Stroke {
  /** Longer side of what of it lies in the box, in millimetres. */
  extent: number;
  /** Its inked area in the box, in square millimetres. */
  inside: number;
  /** What share of it lies in the box. */
  share: number;
}
export type Strokes = Stroke[];

/** Show-through and yellowing stay below this; the lightest pencil does not. */
const LEAST_DARK = 0.12;
/** How many times the noise something must be darker. */
const ABOVE_NOISE = 4.2;
/** What lies this near belongs to one stroke, in millimetres: a printed line between hides what joins it. */
const NEAR = 0.5;
/** The edge of a box is not looked at, in millimetres: what stands beside it may touch it. */
const EDGE = 0.35;

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * @param mask 1 where print may be
 * @param dots of a millimetre
 */
export function strokesIn(field: Field, mask: Uint8Array, box: Rectangle, dots: number): Strokes {
  const soft = softened(field, mask);
  const threshold = Math.max(LEAST_DARK, ABOVE_NOISE * noiseOf(soft, mask));
  const { width, height } = field;
  const dark = new Uint8Array(width * height);
  for (let i = 0; i < dark.length; i++) if (!mask[i] && soft[i]! > threshold) dark[i] = 1;
  const labels = labelled(grown(dark, width, height, Math.ceil((NEAR * dots) / 2)), width, height);
  const found = new Map<number, Gathered>();
  const inset = Math.min(Math.round(EDGE * dots), Math.floor(Math.min(box.width, box.height) / 8));
  const [left, right] = [box.x + inset, box.x + box.width - inset];
  const [top, bottom] = [box.y + inset, box.y + box.height - inset];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (!dark[at]) continue;
      const label = labels[at]!;
      let stroke = found.get(label);
      if (!stroke) {
        stroke = { all: 0, inside: 0, box: [x, y, x, y], ends: [x, y, x, y], x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
        found.set(label, stroke);
      }
      stroke.all++;
      stroke.x += x;
      stroke.y += y;
      stroke.xx += x * x;
      stroke.xy += x * y;
      stroke.yy += y * y;
      widen(stroke.ends, x, y);
      if (x < left || x >= right || y < top || y >= bottom) continue;
      if (stroke.inside === 0) stroke.box = [x, y, x, y];
      stroke.inside++;
      widen(stroke.box, x, y);
    }
  return [...found.values()].flatMap((stroke) => {
    const {
      all,
      inside,
      box: [x1, y1, x2, y2],
    } = stroke;
    if (inside === 0 || isStreak(stroke, width, height, dots)) return [];
    const extent = (Math.max(x2 - x1, y2 - y1) + 1) / dots;
    return [{ extent, inside: inside / (dots * dots), share: inside / all }];
  });
}

type Ends = [number, number, number, number];

interface Gathered {
  all: number;
  inside: number;
  /** What of it lies in the box, and all of it. */
  box: Ends;
  ends: Ends;
  /** Sums over its dots, and of their squares and products. */
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/** A streak's dots lie this near to one straight line, in millimetres. */
const STRAIGHT = 0.45;

/** A fold or a line that dirt on the scanner's glass draws: straight, and from one end of what is seen to the other. */
function isStreak(
  { all, ends: [x1, y1, x2, y2], ...sums }: Gathered,
  width: number,
  height: number,
  dots: number,
): boolean {
  if (x2 - x1 < width - 6 && y2 - y1 < height - 6) return false;
  const [mx, my] = [sums.x / all, sums.y / all];
  const [xx, xy, yy] = [sums.xx / all - mx * mx, sums.xy / all - mx * my, sums.yy / all - my * my];
  const least = (xx + yy) / 2 - Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  return Math.sqrt(Math.max(0, least)) < STRAIGHT * dots;
}

function widen(box: Ends, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}

/** Weighted means of three by three; print does not run into its neighbours. */
function softened({ width, height, data }: Field, mask: Uint8Array): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (mask[at]) continue;
      out[at] =
        (4 * data[at]! +
          2 * (data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]!) +
          data[at - width - 1]! +
          data[at - width + 1]! +
          data[at + width - 1]! +
          data[at + width + 1]!) /
        16;
    }
  return out;
}

/** Standard deviation of the paper's grain: from the middle of its dots, which strokes are too few to move. */
function noiseOf(soft: Float32Array, mask: Uint8Array): number {
  const counts = new Uint32Array(BINS);
  const step = Math.max(1, Math.floor(soft.length / 6000));
  let count = 0;
  for (let i = 0; i < soft.length; i += step) {
    if (mask[i]) continue;
    counts[Math.max(0, Math.min(BINS - 1, Math.floor((soft[i]! + 0.5) * BINS)))]!++;
    count++;
  }
  if (count < 20) return 0;
  // The lighter half of the grain: strokes are on the darker side.
  return Math.max(0, (shareIn(counts, 0.5 * count) - shareIn(counts, 0.1 * count)) / 1.28);
}

const BINS = 500;

/** The darkness that so many dots do not reach. */
function shareIn(counts: Uint32Array, wanted: number): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    sum += counts[bin]!;
    if (sum >= wanted) return (bin + 1 - (sum - wanted) / counts[bin]!) / BINS - 0.5;
  }
  return 0.5;
}

function grown(dark: Uint8Array, width: number, height: number, half: number): Uint8Array {
  const rows = new Uint8Array(dark.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (dark[y * width + x])
        rows.fill(1, y * width + Math.max(0, x - half), y * width + Math.min(width, x + half + 1));
  const out = new Uint8Array(dark.length);
  for (let y = 0; y < height; y++)
    for (let from = Math.max(0, y - half); from <= Math.min(height - 1, y + half); from++)
      for (let x = 0; x < width; x++) if (rows[from * width + x]) out[y * width + x] = 1;
  return out;
}

/** Numbers of connected areas, from 1. */
function labelled(area: Uint8Array, width: number, height: number): Int32Array {
  const labels = new Int32Array(area.length);
  const stack: number[] = [];
  let next = 0;
  for (let start = 0; start < area.length; start++) {
    if (!area[start] || labels[start]) continue;
    labels[start] = ++next;
    stack.push(start);
    while (stack.length > 0) {
      const at = stack.pop()!;
      const x = at % width;
      const y = (at - x) / width;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const [px, py] = [x + dx, y + dy];
          if (px < 0 || py < 0 || px >= width || py >= height) continue;
          const to = py * width + px;
          if (!area[to] || labels[to]) continue;
          labels[to] = next;
          stack.push(to);
        }
    }
  }
  return labels;
}
