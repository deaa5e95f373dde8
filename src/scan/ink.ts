/**
 * Is there ink in a box that the sheet's own print does not explain? The box and its surroundings are brought to the
 * sheet's own scale, laid on the print to a tenth of a millimetre, and what is dark where nothing is printed is gathered
 * into strokes. A stroke is judged as a whole: one that mostly lies in the box beside it belongs there.
 */
import { DOTS, type Field, POINT, partOf, scanAt } from './field.ts';
import { inSmall, type Views } from './find-mark.ts';
import type { Mapping } from './geometry.ts';
import { layOn, printAt } from './lay-on.ts';
import { darknessOf } from './paper.ts';
import type { SheetBox, SheetFace } from './shelf.ts';
import { type Strokes, strokesIn } from './strokes.ts';

/** What is looked at around a box in millimetres, so that strokes are seen whole and the print can be laid on itself. */
const AROUND = 5;
const AROUND_TYPED = 3;
/** How far a part of a sheet may be off after it was registered: printers and feeders stretch paper. */
const OFF = 1.2;
/** How far print spreads beyond its own edge, in millimetres. */
const SPREAD = 0.34;
const PRINTED = 0.12;
/** Agreement with the print below which nothing can be said of a box; where little is printed around it, none is asked. */
const LEAST_AGREEMENT = 0.25;

export interface BoxSeen {
  ink: boolean | null;
  /** How well the print around the box agrees with the sheet, -1 to 1; null where too little is printed there. */
  agreement: number | null;
}

/** @param reach how far to look for the print, in millimetres: more where the sheet was registered by few points */
export function inkIn(box: SheetBox, face: SheetFace, views: Views, toPixels: Mapping, reach = OFF): BoxSeen {
  let agreement: number | null = null;
  for (const part of box.parts) {
    const seen = inkInPart(part, box, face, views, toPixels, reach);
    if (seen.ink === null) return seen;
    if (seen.agreement !== null) agreement = Math.min(agreement ?? 1, seen.agreement);
    if (seen.ink) return { ink: true, agreement };
  }
  return { ink: false, agreement };
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

function inkInPart(
  part: Rectangle,
  { hand, tick }: SheetBox,
  face: SheetFace,
  views: Views,
  toPixels: Mapping,
  reach: number,
): BoxSeen {
  // What is typed or written at length is seen well enough at half the scale; a stroke of a pen is not.
  const coarser = hand ? 1 : 2;
  const point = POINT / coarser;
  const dots = DOTS / coarser;
  const print = hand ? face.print : face.halfPrint;
  const around = Math.round((hand ? AROUND : AROUND_TYPED) * dots);
  const off = Math.ceil(reach * dots);
  const left = Math.round(part.x * point) - around;
  const top = Math.round((face.height - part.y - part.height) * point) - around;
  const width = Math.round(part.width * point) + 2 * around;
  const height = Math.round(part.height * point) + 2 * around;
  const [grey, mapping] = hand ? [views.grey, toPixels] : [views.small, inSmall(toPixels, views.factor)];
  const scan = scanAt(grey, face, mapping, left - off, top - off, width + 2 * off, height + 2 * off, point);
  if (!scan) return { ink: null, agreement: null };
  const printed = printAt(print, left, top, width, height);
  const dark = darknessOf(scan, Math.round(3 * dots));
  const laid = layOn(printed, dark, off);
  if (laid.agreement !== null && laid.agreement < LEAST_AGREEMENT) return { ink: null, agreement: laid.agreement };
  const field = partOf(dark, off + laid.x, off + laid.y, width, height);
  const box = { x: around, y: around, width: width - 2 * around, height: height - 2 * around };
  const strokes = strokesIn(field, printedMask(printed, Math.round(SPREAD * dots)), box, dots);
  return { ink: isInk(strokes, tick), agreement: laid.agreement };
}

function isInk(strokes: Strokes, tick: boolean): boolean {
  const least = tick ? 1.3 : 2.0;
  const share = tick ? 0.25 : 0.5;
  return strokes.some(({ extent, inside, share: part }) => extent >= least && inside >= 0.35 && part >= share);
}

/** Where print or its blurred edge may be: nothing is said of what lies there. */
function printedMask({ width, height, data }: Field, spread: number): Uint8Array {
  const rows = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! < PRINTED) continue;
      const from = Math.max(0, x - spread);
      rows.fill(1, y * width + from, y * width + Math.min(width, x + spread + 1));
    }
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let dy = -spread; dy <= spread; dy++) {
      const from = y + dy;
      if (from < 0 || from >= height) continue;
      for (let x = 0; x < width; x++) if (rows[from * width + x]) mask[y * width + x] = 1;
    }
  return mask;
}
