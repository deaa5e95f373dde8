/** The paper's own white, which shade and lamps change from place to place; darkness is measured against it. */
import type { Field } from './field.ts';

/**
 * @param field grey, 0 black to 255 white; it becomes darkness
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
  // Between the middles of tiles the paper's light changes evenly.
  const light = new Float32Array(across + 1);
  const tileOf = new Uint16Array(width);
  const partOfTile = new Float32Array(width);
  for (let x = 0; x < width; x++) {
    const [column, , part] = placeOf(x, width, across);
    tileOf[x] = column;
    partOfTile[x] = part;
  }
  for (let y = 0; y < height; y++) {
    const [row, below, part] = placeOf(y, height, down);
    for (let column = 0; column < across; column++)
      light[column] = 1 / Math.max(24, lit[row * across + column]! * (1 - part) + lit[below * across + column]! * part);
    light[across] = light[across - 1]!;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const tile = tileOf[x]!;
      const from = light[tile]!;
      data[at] = 1 - data[at]! * (from + (light[tile + 1]! - from) * partOfTile[x]!);
    }
  }
  return { width, height, data };
}

/** The two tiles between whose middles a dot lies, and how far it is from the first to the second. */
function placeOf(at: number, length: number, tiles: number): [number, number, number] {
  const place = Math.max(0, Math.min(tiles - 1, ((at + 0.5) * tiles) / length - 0.5));
  const first = Math.floor(place);
  return [first, Math.min(tiles - 1, first + 1), place - first];
}

/** The light that a third of the dots reach: paper, not its lightest grain. */
function whiteOf(data: Float32Array, stride: number, x1: number, x2: number, y1: number, y2: number): number {
  const counts = new Uint32Array(256);
  let count = 0;
  const step = y2 - y1 > 16 ? 2 : 1;
  for (let y = y1; y < y2; y += step)
    for (let x = x1; x < x2; x += step, count++) {
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
