/** Lines that dirt on a scanner's glass draws through a whole page, along its edges however the paper lies. */
import type { Grey } from '../raster/index.ts';
import type { Field } from './field.ts';
import { type Mapping, mapped } from './geometry.ts';

/** Pixels of the page at which they stand. A long printed line may be among them: it is print all the same. */
export interface Streaks {
  columns: readonly number[];
  rows: readonly number[];
}

/** Steps of grey by which a streak is darker than what is beside it, and the share of the page through which it goes. */
const DARKER = 5;
const THROUGH = 0.65;
const BLOCK = 16;
/** Half of what is hidden of the sheet, in points: streaks are thin and a little unsteady. */
const HALF_WIDTH = 1.6;

/** @param tiny a page of about 50 dots an inch @param scale pixels of the page of one of its */
export function streaksOf({ width, height, data }: Grey, scale: number): Streaks {
  const lines = (count: number, length: number, across: number, along: number) => {
    const found: number[] = [];
    const blocks = Math.floor(length / BLOCK);
    for (let line = 2; line < count - 2; line++) {
      // Most lines are known to be none after a few blocks.
      let left = (1 - THROUGH) * blocks;
      for (let block = 0; block < blocks && left > 0; block++) {
        let sum = 0;
        let at = line * across + block * BLOCK * along;
        for (let i = 0; i < BLOCK; i++, at += along)
          sum += Math.min(data[at - 2 * across]!, data[at + 2 * across]!) - data[at]!;
        if (sum <= DARKER * BLOCK) left--;
      }
      if (blocks > 0 && left > 0) found.push((line + 0.5) * scale);
    }
    return found;
  };
  return { columns: lines(width, height, 1, width), rows: lines(height, width, width, 1) };
}

/**
 * Hides streaks in a part of a sheet.
 *
 * @param mask of the part, 1 where nothing is looked at
 * @param toSheet from dots of the part to points on the sheet
 */
export function hideStreaks(
  mask: Uint8Array,
  { width, height }: Pick<Field, 'width' | 'height'>,
  { columns, rows }: Streaks,
  toPixels: Mapping,
  toSheet: (x: number, y: number) => { x: number; y: number },
): void {
  if (columns.length === 0 && rows.length === 0) return;
  const half = HALF_WIDTH * Math.hypot(toPixels[0], toPixels[3]);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = mapped(toPixels, toSheet(x, y));
      if (columns.some((column) => Math.abs(column - at.x) < half) || rows.some((row) => Math.abs(row - at.y) < half))
        mask[y * width + x] = 1;
    }
}
