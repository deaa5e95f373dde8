/** The paper's own white, which shade and lamps change from place to place; darkness is measured against it. */
import type { Field } from './field.ts';

/**
 * @param field grey, 0 black to 255 white
 * @param tile edge of the squares in which the white is taken, larger than any stroke is wide
 */
export function darknessOf({ width, height, data }: Field, tile: number): Field {
  const across = Math.max(1, Math.round(width / tile));
  const down = Math.max(1, Math.round(height / tile));
  const whites = new Float32Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const [x1, x2] = [column, column + 1].map((edge) => Math.round((edge * width) / across)) as [number, number];
      const [y1, y2] = [row, row + 1].map((edge) => Math.round((edge * height) / down)) as [number, number];
      whites[row * across + column] = whiteOf(data, width, x1, x2, y1, y2);
    }
  // Under a stamp or a blot there is no white: that of the neighbours holds.
  const lit = lightestNear(whites, across, down);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(down - 1, ((y + 0.5) * down) / height - 0.5));
    const row = Math.min(down - 2, Math.floor(v));
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, Math.min(across - 1, ((x + 0.5) * across) / width - 0.5));
      const white = between(lit, across, down, u, v, row);
      out[y * width + x] = 1 - data[y * width + x]! / Math.max(24, white);
    }
  }
  return { width, height, data: out };
}

/** The light that a third of the dots reach: paper, not its lightest grain. */
function whiteOf(data: Float32Array, stride: number, x1: number, x2: number, y1: number, y2: number): number {
  const counts = new Uint32Array(256);
  let count = 0;
  for (let y = y1; y < y2; y++)
    for (let x = x1; x < x2; x++, count++) {
      const value = data[y * stride + x]!;
      counts[value < 0 ? 0 : value > 255 ? 255 : value | 0]!++;
    }
  let above = 0;
  for (let value = 255; value > 0; value--) {
    above += counts[value]!;
    if (above * 3 >= count) return value;
  }
  return 255;
}

function lightestNear(whites: Float32Array, across: number, down: number): Float32Array {
  const out = new Float32Array(whites.length);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      let most = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++)
        for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++)
          most = Math.max(most, whites[y * across + x]!);
      out[row * across + column] = most;
    }
  return out;
}

function between(values: Float32Array, across: number, down: number, u: number, v: number, row: number): number {
  const column = Math.max(0, Math.min(across - 2, Math.floor(u)));
  const top = Math.max(0, row);
  const right = Math.min(across - 1, column + 1);
  const below = Math.min(down - 1, top + 1);
  const [fu, fv] = [u - column, v - top];
  const upper = values[top * across + column]! * (1 - fu) + values[top * across + right]! * fu;
  const lower = values[below * across + column]! * (1 - fu) + values[below * across + right]! * fu;
  return upper * (1 - fv) + lower * fv;
}
