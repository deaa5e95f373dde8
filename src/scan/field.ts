/** A part of a sheet at one scale, upright: as it is printed, or as the picture of a page shows it. */
import type { Grey } from '../raster/index.ts';
import type { Mapping } from './geometry.ts';
import { PRINT_DPI, type SheetFace } from './shelf.ts';

/** Grey (255 white) or darkness (0 paper, 1 black), from the upper left. */
export interface Field {
  width: number;
  height: number;
  data: Float32Array;
}

/** Dots of a millimetre and of a point. */
export const DOTS = PRINT_DPI / 25.4;
export const POINT = PRINT_DPI / 72;

/**
 * A part of the sheet as the picture shows it, in grey.
 *
 * @param left dots from the sheet's left edge, at `dots` of a point
 * @returns undefined where more than half of it lies outside the picture
 */
export function scanAt(
  grey: Grey,
  face: Pick<SheetFace, 'height'>,
  [a, b, c, d, e, f, g, h, i]: Mapping,
  left: number,
  top: number,
  width: number,
  height: number,
  dots = POINT,
): Field | undefined {
  const data = new Float32Array(width * height);
  const { width: w, height: rows, data: pixels } = grey;
  const step = 1 / dots;
  // Where a dot covers more than a pixel, four places of it are taken.
  const wide = Math.hypot(a, d) * step > 1.35;
  const spread = wide ? [-0.25, 0.25] : [0];
  const share = wide ? 0.25 : 1;
  let outside = 0;
  for (let y = 0; y < height; y++)
    for (const dy of spread)
      for (const dx of spread) {
        const py = face.height - (top + y + 0.5 + dy) * step;
        const px = (left + 0.5 + dx) * step;
        let u = a * px + b * py + c;
        let v = d * px + e * py + f;
        let n = g * px + h * py + i;
        for (let at = y * width, end = at + width; at < end; at++) {
          const fx = u / n - 0.5;
          const fy = v / n - 0.5;
          u += a * step;
          v += d * step;
          n += g * step;
          if (fx < 0 || fy < 0 || fx >= w - 1 || fy >= rows - 1) {
            outside++;
            data[at]! += 255 * share;
            continue;
          }
          const x = fx | 0;
          const row = fy | 0;
          const tx = fx - x;
          const from = row * w + x;
          const upper = pixels[from]! + (pixels[from + 1]! - pixels[from]!) * tx;
          const lower = pixels[from + w]! + (pixels[from + w + 1]! - pixels[from + w]!) * tx;
          data[at]! += (upper + (lower - upper) * (fy - row)) * share;
        }
      }
  return outside * share * 2 > width * height ? undefined : { width, height, data };
}

export function partOf(field: Field, left: number, top: number, width: number, height: number): Field {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * field.width + left;
    data.set(field.data.subarray(from, from + width), y * width);
  }
  return { width, height, data };
}
