/** A part of a sheet at one scale, upright: as it is printed, or as the picture of a page shows it. */
import type { Grey } from '../raster/index.ts';
import { type Mapping, mapped } from './geometry.ts';
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
  toPixels: Mapping,
  left: number,
  top: number,
  width: number,
  height: number,
  dots = POINT,
): Field | undefined {
  const data = new Float32Array(width * height);
  let outside = 0;
  const affine = toPixels[6] === 0 && toPixels[7] === 0;
  const stepX = mappedStep(toPixels, dots, 1, 0);
  const wide = Math.hypot(stepX.x, stepX.y) > 1.35;
  for (let y = 0; y < height; y++) {
    const py = face.height - (top + y + 0.5) / dots;
    const start = mapped(toPixels, { x: (left + 0.5) / dots, y: py });
    for (let x = 0; x < width; x++) {
      const at = affine
        ? { x: start.x + x * stepX.x, y: start.y + x * stepX.y }
        : mapped(toPixels, { x: (left + x + 0.5) / dots, y: py });
      const value = wide
        ? (sample(grey, at.x - 0.4, at.y - 0.4) +
            sample(grey, at.x + 0.4, at.y - 0.4) +
            sample(grey, at.x - 0.4, at.y + 0.4) +
            sample(grey, at.x + 0.4, at.y + 0.4)) /
          4
        : sample(grey, at.x, at.y);
      if (value < 0) outside++;
      data[y * width + x] = value < 0 ? 255 : value;
    }
  }
  return outside * 2 > width * height ? undefined : { width, height, data };
}

function mappedStep([a, b, , d, e]: Mapping, dots: number, x: number, y: number) {
  return { x: (a * x + b * y) / dots, y: (d * x + e * y) / dots };
}

/** Between pixels; negative outside the picture. */
function sample({ width, height, data }: Grey, x: number, y: number): number {
  const fx = x - 0.5;
  const fy = y - 0.5;
  const left = Math.floor(fx);
  const top = Math.floor(fy);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return -1000;
  const u = fx - left;
  const v = fy - top;
  const at = top * width + left;
  const upper = data[at]! + (data[at + 1]! - data[at]!) * u;
  const lower = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * u;
  return upper + (lower - upper) * v;
}

export function partOf(field: Field, left: number, top: number, width: number, height: number): Field {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * field.width + left;
    data.set(field.data.subarray(from, from + width), y * width);
  }
  return { width, height, data };
}
