/** Does a page show the print of a sheet? Compared as a whole and coarsely, where corner marks do not say it. */
import type { Grey } from '../raster/index.ts';
import { scanAt } from './field.ts';
import type { Mapping } from './geometry.ts';
import { darknessOf } from './paper.ts';
import { PRINT_DPI, type SheetFace } from './shelf.ts';

const SHRINK = 4;

/** @returns -1 to 1; what is typed and written on a sheet lowers it, another sheet gives about 0 */
export function printAgreement(face: SheetFace, grey: Grey, toPixels: Mapping): number {
  const width = Math.floor(face.print.width / SHRINK);
  const height = Math.floor(face.print.height / SHRINK);
  const scan = scanAt(grey, face, toPixels, 0, 0, width, height, PRINT_DPI / 72 / SHRINK);
  if (!scan) return 0;
  const dark = darknessOf(scan, Math.round((8 / 25.4) * (PRINT_DPI / SHRINK)));
  let [n, sp, sd, spp, sdd, spd] = [0, 0, 0, 0, 0, 0];
  // The frame that every sheet has alike, its corners and small print, says nothing.
  const margin = Math.round((12 / 25.4) * (PRINT_DPI / SHRINK));
  for (let y = margin; y < height - margin; y++)
    for (let x = margin; x < width - margin; x++) {
      const p = 1 - meanOf(face.print, x * SHRINK, y * SHRINK) / 255;
      const d = Math.max(0, Math.min(1, dark.data[y * width + x]!));
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

function meanOf({ width, data }: Grey, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + SHRINK; y++) for (let x = left; x < left + SHRINK; x++) sum += data[y * width + x]!;
  return sum / (SHRINK * SHRINK);
}
