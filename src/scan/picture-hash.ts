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
  const added = Float32Array.from(
    dark.data,
    (value, i) => Math.max(0, value - 0.1) * (1 - Math.min(1, print.data[i]! * 3)),
  );
  return hex(slowWaves(cellsOf({ width, height, data: added }, { x: 0, y: 0, width, height }, true)));
}

function cellsOf(dark: Field, box: Rectangle, tall: boolean): Float64Array {
  const cells = new Float64Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++)
      cells[y * SIDE + x] = tall ? meanOf(dark, box, x, y) : meanOf(dark, box, y, SIDE - 1 - x);
  return cells;
}

/** How many of the 64 signs differ. Two scans of one paper differ in few; pages that have nothing in common, in about 32. */
export function hashDistance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) count += Number(bits & 1n);
  return count;
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the ink is, without the last hundredth of it on each side: specks are no content. */
function inkBox(dark: Float32Array, width: number, height: number, edge: number): Rectangle {
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  for (let y = edge; y < height - edge; y++)
    for (let x = edge; x < width - edge; x++) {
      const value = dark[y * width + x]!;
      if (value < 0.15) continue;
      columns[x]! += value;
      rows[y]! += value;
    }
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return { x: left, y: top, width: Math.max(1, right - left + 1), height: Math.max(1, bottom - top + 1) };
}

function ends(sums: Float64Array): [number, number] {
  const total = sums.reduce((a, b) => a + b, 0);
  if (total === 0) return [0, sums.length - 1];
  let [first, last, sum] = [0, sums.length - 1, 0];
  for (let i = 0; i < sums.length; i++) {
    sum += sums[i]!;
    if (sum <= total * 0.01) first = i;
    if (sum < total * 0.99) last = i + 1;
  }
  return [first, Math.min(last, sums.length - 1)];
}

function meanOf({ width: stride, data: dark }: Field, box: Rectangle, u: number, v: number): number {
  const [x1, x2] = [u, u + 1].map((edge) => box.x + (edge * box.width) / SIDE) as [number, number];
  const [y1, y2] = [v, v + 1].map((edge) => box.y + (edge * box.height) / SIDE) as [number, number];
  let sum = 0;
  let count = 0;
  for (let y = Math.floor(y1); y < Math.max(y2, Math.floor(y1) + 1); y++)
    for (let x = Math.floor(x1); x < Math.max(x2, Math.floor(x1) + 1); x++, count++)
      sum += Math.max(0, Math.min(1, dark[y * stride + x] ?? 0));
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

/** The cosine transform's slowest 64 waves, without the mean. */
function slowWaves(cells: Float64Array): Wave[] {
  const waves: Wave[] = [];
  for (let sum = 1; waves.length < 64; sum++)
    for (let v = Math.max(0, sum - KEPT); v <= Math.min(sum, KEPT) && waves.length < 64; v++) {
      const u = sum - v;
      let value = 0;
      for (let y = 0; y < SIDE; y++)
        for (let x = 0; x < SIDE; x++) value += cells[y * SIDE + x]! * COSINES[u]![x]! * COSINES[v]![y]!;
      waves.push({ value, uneven: sum % 2 === 1 });
    }
  return waves;
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
