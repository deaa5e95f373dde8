/** Finds the small black square in a corner of a sheet: dark throughout, with white on all four sides. */
import type { Grey } from '../raster/index.ts';
import type { Point } from './geometry.ts';

/** Half edges in millimetres: of the square inside, and of the white ring around it. The square is 2 mm. */
const INSIDE = 0.75;
const RING = [1.35, 1.9] as const;
/** How much darker than its surroundings it must be, of 255. */
const LEAST_CONTRAST = 45;

/**
 * @param millimetre pixels of one millimetre
 * @param reach pixels
 * @returns its centre, to a fraction of a pixel
 */
export function cornerMarkNear(grey: Grey, { x, y }: Point, millimetre: number, reach: number): Point | undefined {
  const ring = Math.max(RING[1] * millimetre, 4);
  const margin = Math.ceil(reach + ring + 2);
  const left = Math.floor(x - margin);
  const top = Math.floor(y - margin);
  const side = 2 * margin + 1;
  if (!(side < 2000) || left + side < 0 || top + side < 0 || left > grey.width || top > grey.height) return undefined;
  const sums = summed(grey, left, top, side);
  const inside = Math.max(1, INSIDE * millimetre);
  const near = Math.max(RING[0] * millimetre, inside + 1);
  const step = Math.max(1, Math.floor(millimetre / 3));
  let best = { x: margin, y: margin, score: Number.NEGATIVE_INFINITY };
  const look = (x1: number, y1: number, x2: number, y2: number, by: number) => {
    for (let py = y1; py <= y2; py += by)
      for (let px = x1; px <= x2; px += by) {
        const far = Math.hypot(px - margin, py - margin) / reach;
        if (far > 1) continue;
        const score = scoreAt(sums, side, px, py, inside, near, ring) - 25 * far;
        if (score > best.score) best = { x: px, y: py, score };
      }
  };
  const from = margin - Math.floor(reach);
  look(from, from, margin + reach, margin + reach, step);
  const { x: bx, y: by } = best;
  if (step > 1) look(bx - step + 1, by - step + 1, bx + step - 1, by + step - 1, 1);
  const contrast = scoreAt(sums, side, best.x, best.y, inside, near, ring);
  return contrast >= LEAST_CONTRAST ? centreOf(grey, left + best.x, top + best.y, near) : undefined;
}

/** By how much the darkest-lying side is lighter than the lightest quarter of the square. */
function scoreAt(sums: Float64Array, side: number, x: number, y: number, inside: number, near: number, ring: number) {
  const mean = (x1: number, y1: number, x2: number, y2: number) => meanOf(sums, side, x + x1, y + y1, x + x2, y + y2);
  const square = Math.max(
    mean(-inside, -inside, 0, 0),
    mean(0, -inside, inside, 0),
    mean(-inside, 0, 0, inside),
    mean(0, 0, inside, inside),
  );
  const around = Math.min(
    mean(-near, -ring, near, -near),
    mean(-near, near, near, ring),
    mean(-ring, -near, -near, near),
    mean(near, -near, ring, near),
  );
  return around - square;
}

/** Sums of all pixels above and to the left; outside the picture nothing is known and grey stands in. */
function summed(grey: Grey, left: number, top: number, side: number): Float64Array {
  const sums = new Float64Array((side + 1) * (side + 1));
  for (let y = 0; y < side; y++) {
    let row = 0;
    const py = top + y;
    const inside = py >= 0 && py < grey.height;
    for (let x = 0; x < side; x++) {
      const px = left + x;
      row += inside && px >= 0 && px < grey.width ? grey.data[py * grey.width + px]! : 128;
      sums[(y + 1) * (side + 1) + x + 1] = sums[y * (side + 1) + x + 1]! + row;
    }
  }
  return sums;
}

function meanOf(sums: Float64Array, side: number, x1: number, y1: number, x2: number, y2: number): number {
  const clamp = (value: number) => Math.max(0, Math.min(side, Math.round(value + 0.5)));
  const [l, t, r, b] = [clamp(x1), clamp(y1), clamp(x2), clamp(y2)];
  const area = (r - l) * (b - t);
  if (area <= 0) return 128;
  const stride = side + 1;
  return (sums[b * stride + r]! - sums[t * stride + r]! - sums[b * stride + l]! + sums[t * stride + l]!) / area;
}

/** Centre of darkness. */
function centreOf(grey: Grey, x: number, y: number, half: number): Point {
  const reach = Math.round(half);
  let [lightest, darkest] = [0, 255];
  const at = (px: number, py: number) =>
    px < 0 || py < 0 || px >= grey.width || py >= grey.height ? undefined : grey.data[py * grey.width + px]!;
  for (let py = y - reach; py <= y + reach; py++)
    for (let px = x - reach; px <= x + reach; px++) {
      const value = at(px, py) ?? 128;
      lightest = Math.max(lightest, value);
      darkest = Math.min(darkest, value);
    }
  const half2 = (lightest + darkest) / 2;
  let [sum, sx, sy] = [0, 0, 0];
  for (let py = y - reach; py <= y + reach; py++)
    for (let px = x - reach; px <= x + reach; px++) {
      const dark = Math.max(0, half2 - (at(px, py) ?? 255));
      sum += dark;
      sx += dark * px;
      sy += dark * py;
    }
  // A pixel's middle lies half a pixel from its corner.
  return sum === 0 ? { x: x + 0.5, y: y + 0.5 } : { x: sx / sum + 0.5, y: sy / sum + 0.5 };
}
