/** Does a page show the print of a sheet? Compared as a whole and coarsely, where corner marks do not say it. */
import { type Field, POINT, scanAt } from './field.ts';
import { inSmall, type Views } from './find-mark.ts';
import type { Mapping } from './geometry.ts';
import { darknessOf } from './paper.ts';
import { COARSE, type SheetFace } from './shelf.ts';

const DOTS_OF_MILLIMETRE = (POINT * 72) / 25.4 / COARSE;
/** The frame that every sheet has alike, its corners and small print, says nothing. */
const MARGIN = Math.round(12 * DOTS_OF_MILLIMETRE);

/** A whole page brought to the sheet's coarse scale; undefined where most of it lies outside the picture. */
export function coarsely(face: SheetFace, { tiny, factor }: Views, toPixels: Mapping): Field | undefined {
  const { width, height } = face.coarse;
  const scan = scanAt(tiny, face, inSmall(toPixels, factor * 2), 0, 0, width, height, POINT / COARSE);
  return scan && darknessOf(scan, Math.round(8 * DOTS_OF_MILLIMETRE));
}

/** @returns -1 to 1; what is typed and written on a sheet lowers it, another sheet gives about 0 */
export function printAgreement({ coarse }: SheetFace, dark: Field): number {
  const { width, height } = coarse;
  let [n, sp, sd, spp, sdd, spd] = [0, 0, 0, 0, 0, 0];
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let at = y * width + MARGIN, end = (y + 1) * width - MARGIN; at < end; at++) {
      const p = coarse.data[at]!;
      const d = Math.max(0, Math.min(1, dark.data[at]!));
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
