/** Lays the print of a part of a sheet on the same part of a scan. */
import type { Grey } from '../raster/index.ts';
import { DOTS, type Field, POINT, scanAt } from './field.ts';
import { inSmall, type Views } from './find-mark.ts';
import { affineFit, distance, type Mapping, mapped, type Pair } from './geometry.ts';
import { darknessOf } from './paper.ts';
import type { SheetFace } from './shelf.ts';

/** The print as darkness. */
export function printAt(print: Grey, left: number, top: number, width: number, height: number): Field {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const py = top + y;
    if (py < 0 || py >= print.height) continue;
    for (let x = 0; x < width; x++) {
      const px = left + x;
      if (px >= 0 && px < print.width) data[y * width + x] = 1 - print.data[py * print.width + px]! / 255;
    }
  }
  return { width, height, data };
}

export interface Laid {
  /** Dots to the right and down. */
  x: number;
  y: number;
  /** -1 to 1; null where too little is printed to say. */
  agreement: number | null;
  /** The print agrees less two dots away in every direction: along a lone line it would not. */
  sure: boolean;
}

const SURE = 0.1;

/** Where the print lies on the scan: the displacement in dots at which print and darkness agree best. */
export function layOn(print: Field, dark: Field, off: number): Laid {
  const spots = printedSpots(print);
  if (spots.length < 120) return { x: 0, y: 0, agreement: null, sure: false };
  const score = (dx: number, dy: number) => agreementAt(spots, print, dark, off + dx, off + dy);
  let best = { x: 0, y: 0, score: -2 };
  const consider = (x: number, y: number) => {
    if (Math.abs(x) > off || Math.abs(y) > off) return;
    // Along a line every displacement agrees: the smallest is taken.
    const found = score(x, y) - (0.01 * Math.hypot(x, y)) / off;
    if (found > best.score) best = { x, y, score: found };
  };
  for (let y = -off; y <= off; y += 2) for (let x = -off; x <= off; x += 2) consider(x, y);
  const { x, y } = best;
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx !== 0 || dy !== 0) consider(x + dx, y + dy);
  const agreement = score(best.x, best.y);
  const beside = Math.max(
    score(best.x - 2, best.y),
    score(best.x + 2, best.y),
    score(best.x, best.y - 2),
    score(best.x, best.y + 2),
  );
  return { x: best.x, y: best.y, agreement, sure: agreement - beside > SURE };
}

/** Printed dots and the paper beside them, thinned out to so many that a box costs no more than another. */
function printedSpots({ width, height, data }: Field): Int32Array {
  const near = new Uint8Array(width * height);
  const reach = 3;
  let printed = 0;
  for (let y = reach; y < height - reach; y++)
    for (let x = reach; x < width - reach; x++) {
      const at = y * width + x;
      if (data[at]! < 0.3) continue;
      printed++;
      near[at] = 1;
      for (const by of [-reach, reach, -reach * width, reach * width]) near[at + by] = 1;
    }
  if (printed < 40) return new Int32Array(0);
  let count = 0;
  for (let i = 0; i < near.length; i++) count += near[i]!;
  const step = Math.max(1, Math.floor(count / 800));
  const spots = new Int32Array(Math.ceil(count / step));
  let [seen, kept] = [0, 0];
  for (let i = 0; i < near.length; i++) if (near[i] && seen++ % step === 0) spots[kept++] = i;
  return spots;
}

function agreementAt(spots: Int32Array, print: Field, dark: Field, dx: number, dy: number): number {
  let [n, sp, sd, spp, sdd, spd] = [0, 0, 0, 0, 0, 0];
  for (const spot of spots) {
    const y = (spot / print.width) | 0;
    const x = spot - y * print.width;
    const p = print.data[spot]!;
    const d = dark.data[(y + dy) * dark.width + x + dx]!;
    n++;
    sp += p;
    sd += d;
    spp += p * p;
    sdd += d * d;
    spd += p * d;
  }
  const spread = Math.sqrt((spp - (sp * sp) / n) * (sdd - (sd * sd) / n));
  return spread < 1e-6 ? 0 : (spd - (sp * sd) / n) / spread;
}

/** Squares of the sheet by which it is laid anew, in millimetres, and how far off they may be. */
const SQUARE = 34;
const FAR = 2.6;
const AGREES = 0.4;
const LEAST_SQUARES = 5;

/**
 * A registration made better by the sheet's own print, where corner marks are missing: squares all over the sheet are laid on
 * the page one by one, and those that agree say together where it lies.
 */
export function laidAnew(toPixels: Mapping, face: SheetFace, { small, factor }: Views): Mapping {
  const [dots, point] = [DOTS / 2, POINT / 2];
  const side = Math.round(SQUARE * dots);
  const off = Math.ceil(FAR * dots);
  const pairs: Pair[] = [];
  for (let top = side >> 1; top + side <= face.halfPrint.height; top += side)
    for (let left = side >> 1; left + side <= face.halfPrint.width; left += side) {
      const wide = side + 2 * off;
      const scan = scanAt(small, face, inSmall(toPixels, factor), left - off, top - off, wide, wide, point);
      if (!scan) continue;
      const laid = layOn(printAt(face.halfPrint, left, top, side, side), darknessOf(scan, Math.round(3 * dots)), off);
      if (laid.agreement === null || laid.agreement < AGREES || !laid.sure) continue;
      const at = (x: number, y: number) => ({ x: x / point, y: face.height - y / point });
      const [x, y] = [left + side / 2, top + side / 2];
      pairs.push({ from: at(x, y), to: mapped(toPixels, at(x + laid.x, y + laid.y)), weight: laid.agreement });
    }
  for (let round = 0; pairs.length >= LEAST_SQUARES; round++) {
    const fitted = affineFit(pairs);
    if (!fitted) return toPixels;
    const worst = pairs.map((pair, i) => ({ i, off: distance(mapped(fitted, pair.from), pair.to) }));
    worst.sort((a, b) => b.off - a.off);
    const millimetre = (Math.hypot(toPixels[0], toPixels[3]) * 72) / 25.4;
    if (worst[0]!.off < 0.6 * millimetre || round > 8) return fitted;
    pairs.splice(worst[0]!.i, 1);
  }
  return toPixels;
}
