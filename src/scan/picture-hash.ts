/** A number of a picture that is near for two scans of one paper, however they were made. */
import { type Grey, halved } from '../raster/index.ts';
import type { Field } from './field.ts';
import { darknessOf } from './paper.ts';

const SIDE = 32;
const KEPT = 12;

/**
 * Of a page that is no sheet of ours: its edges are cut away first, and it is turned so that the same paper lies the same way.
 *
 * @param page of about 50 dots an inch
 * @returns 16 hexadecimal digits
 */
export function pictureHash(page: Grey): string {
  let grey = page;
  while (Math.max(grey.width, grey.height) > 800) grey = halved(grey);
  const { width, height } = grey;
  const dark = darknessOf({ width, height, data: new Float32Array(grey.data) }, Math.max(6, Math.round(width / 24)));
  const edge = Math.round(0.03 * Math.min(width, height));
  const box = inkBox(dark.data, width, height, edge);
  const cells = cellsOf(dark, box, box.height >= box.width);
  const waves = slowWaves(cells);
  // Half a turn changes the sign of every uneven wave and of no other: the paper is turned so that the strongest is positive.
  const uneven = waves.filter((wave) => wave.uneven);
  const strongest = uneven.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
  const turned = strongest.value < 0;
  return hex(waves.map((wave) => (turned && wave.uneven ? -wave.value : wave.value)));
}

/**
 * Of a sheet of ours, by what was typed, written and glued on it: its own print is the same on every claim's.
 *
 * @param dark the page at the sheet's coarse scale
 * @param print the sheet at the same scale
 */
export function sheetHash(dark: Field, print: Field): string {
  const { width, height } = dark;
  const added = new Float32Array(dark.data.length);
  for (let i = 0; i < added.length; i++)
    added[i] = Math.max(0, dark.data[i]! - 0.1) * (1 - Math.min(1, print.data[i]! * 3));
  return hex(slowWaves(cellsOf({ width, height, data: added }, { x: 0, y: 0, width, height }, true)));
}

function cellsOf(dark: Field, box: Rectangle, tall: boolean): Float64Array {
  const cells = new Float64Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      cells[y * SIDE + x] = tall ? meanOf(dark, box, x, y) : meanOf(dark, box, y, SIDE - 1 - x);
  return cells;
}

/**
 * How many of the 64 signs differ, however the papers lay. Two scans of one paper differ in few ({@link SAME_PAPER}); papers
 * that have nothing in common, in about 30.
 */
export function hashDistance(a: string, b: string): number {
  const [first, second] = [signsOf(a), signsOf(b)];
  return Math.min(
    ...TURNS.map((turn) =>
      first.reduce((count, sign, i) => count + (sign === (second[turn[i]!.from]! ^ turn[i]!.change) ? 0 : 1), 0),
    ),
  );
}

/** Up to this distance two pictures are likely of one paper. */
export const SAME_PAPER = 13;

function signsOf(hash: string): number[] {
  return [...hash].flatMap((digit) => [3, 2, 1, 0].map((bit) => (Number.parseInt(digit, 16) >> bit) & 1));
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the ink is: about its middle, so far as it spreads. Its outermost ends would move with a tilt or a speck. */
function inkBox(dark: Float32Array, width: number, height: number, edge: number): Rectangle {
  let [sum, sx, sy, sxx, syy] = [0, 0, 0, 0, 0];
  for (let y = edge; y < height - edge; y++)
    for (let x = edge; x < width - edge; x++) {
      const value = dark[y * width + x]!;
      if (value < 0.15) continue;
      sum += value;
      sx += value * x;
      sy += value * y;
      sxx += value * x * x;
      syy += value * y * y;
    }
  if (sum === 0) return { x: 0, y: 0, width, height };
  const [mx, my] = [sx / sum, sy / sum];
  const [rx, ry] = [sxx / sum - mx * mx, syy / sum - my * my].map((spread) =>
    Math.max(2, 1.9 * Math.sqrt(Math.max(0, spread))),
  );
  return { x: mx - rx!, y: my - ry!, width: 2 * rx!, height: 2 * ry! };
}

function meanOf({ width: stride, data: dark }: Field, box: Rectangle, u: number, v: number): number {
  const [x1, x2] = [u, u + 1].map((edge) => box.x + (edge * box.width) / SIDE) as [number, number];
  const [y1, y2] = [v, v + 1].map((edge) => box.y + (edge * box.height) / SIDE) as [number, number];
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(y1); y < Math.max(y2, Math.floor(y1) + 1); y++)
    for (let x = Math.floor(x1); x < Math.max(x2, Math.floor(x1) + 1); x++, count++)
      if (x >= 0 && x < stride) sum += Math.max(0, Math.min(1, dark[y * stride + x] ?? 0));
  return sum / Math.max(1, count);
}

const COSINES = Array.from({ length: KEPT + 1 }, (_, k) =>
  Float64Array.from({ length: SIDE }, (__, n) => Math.cos((Math.PI * k * (2 * n + 1)) / (2 * SIDE))),
);

interface Wave {
  value: number;
  /** It changes its sign when the paper is turned by half. */
  uneven: boolean;
}

/** The slowest 64 waves without the mean: how often each goes up and down across the paper and along it. */
const WAVES = Array.from({ length: 12 }, (_, i) => i + 1)
  .flatMap((sum) => Array.from({ length: sum + 1 }, (_, along) => ({ across: sum - along, along })))
  .slice(0, 64);

/**
 * What a quarter, half and three quarters of a turn do to the signs: waves change places, and some change their sign. The
 * last wave has no partner and stays.
 */
const TURNS = [0, 1, 2, 3].map((quarters) =>
  WAVES.map(({ across, along }, i) => {
    const swapped = WAVES.findIndex((wave) => wave.across === along && wave.along === across);
    const from = quarters % 2 === 0 || swapped < 0 ? i : swapped;
    const turned = [0, across, across + along, along][quarters]!;
    return { from, change: turned % 2 };
  }),
);

function slowWaves(cells: Float64Array): Wave[] {
  return WAVES.map(({ across, along }) => {
    let value = 0;
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) value += cells[y * SIDE + x]! * COSINES[across]![x]! * COSINES[along]![y]!;
    return { value, uneven: (across + along) % 2 === 1 };
  });
}

function hex(all: readonly (Wave | number)[]): string {
  const waves = all.map((wave) => (typeof wave === 'number' ? wave : wave.value));
  let out = '';
  for (let i = 0; i < 64; i += 4) {
    const bits = waves.slice(i, i + 4).reduce((sum, value) => sum * 2 + (value > 0 ? 1 : 0), 0);
    out += bits.toString(16);
  }
  return out;
}
