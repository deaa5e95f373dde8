/** One page: its mark, the sheet beneath it, the boxes, the data codes; or that there is nothing on it. */
import { codesIn, dataCodeHeader, type Mark, type MarkSeen } from '../mark/index.ts';
import { cropped, type Grey, type RasterPage } from '../raster/index.ts';
import { isBlank } from './blank.ts';
import type { Field } from './field.ts';
import { codesOnPage, marksOn, type Views, viewsOf } from './find-mark.ts';
import { chained, type Mapping, mapped, scaleAt } from './geometry.ts';
import { inkIn } from './ink.ts';
import { laidAnew } from './lay-on.ts';
import { coarsely, printAgreement } from './page-print.ts';
import { pictureHash, sheetHash } from './picture-hash.ts';
import { type Registration, register } from './register.ts';
import { facesOf, type SheetFace, type SheetShelf } from './shelf.ts';
import type { ScannedBox, ScannedPage } from './types.ts';

/** Agreement with the print from which a page is that sheet, where too few corner marks say so. */
const SHOWS_PRINT = 0.3;
/** From which it is worth to look closer. */
const HINTS_PRINT = 0.1;
/** How far to look for the print around a box, in millimetres, where few corner marks were found. */
const LOOSE = 2.5;
/** By how much another page of the sheet must agree better than the one that has the mark's number. */
const OF_ITS_NUMBER = 0.15;
const STANDARD_DPI = [72, 75, 96, 100, 150, 200, 240, 250, 300, 350, 400, 500, 600, 800, 1200];

interface OnSheet {
  face: SheetFace;
  registration: Registration;
  /** The page at the sheet's coarse scale; undefined where most of the sheet is outside the picture. */
  dark: Field | undefined;
}

/** A mark that stands on this page as it does on its sheet. */
interface Placed {
  seen: MarkSeen;
  /** Null where the shelf does not have the sheet, or the page does not show its print. */
  on: OnSheet | null;
}

export async function readPage(page: RasterPage, sheets: SheetShelf): Promise<ScannedPage> {
  const views = viewsOf(page.grey);
  const placed = await placedMark(views, sheets);
  if (placed) return readMarked(page, views, placed);
  const blank = isBlank(views.small);
  const codes = blank ? [] : await codesOnPage(views);
  const dataCodes = codes.map(({ bytes }) => bytes).filter((bytes) => dataCodeHeader(bytes) !== undefined);
  return {
    page: page.page,
    mark: null,
    rotation: 0,
    dpi: page.camera || page.dpi === null ? null : nearStandard(page.dpi),
    blank,
    boxes: [],
    dataCodes,
    pictureHash: blank ? null : pictureHash(views.tiny),
  };
}

/**
 * The page's own mark. A mark that stands elsewhere than on its sheet is another paper's that peeps out from under what is
 * glued on, or lies beside: it is not taken. Of a sheet that the shelf does not have nothing is known, and its mark is
 * taken where it is the only one.
 */
async function placedMark(views: Views, sheets: SheetShelf): Promise<Placed | undefined> {
  const unknown: MarkSeen[] = [];
  const refused: Mark[] = [];
  for await (const seen of marksOn(views)) {
    const template = sheets(seen.mark.sheet);
    if (!template) {
      unknown.push(seen);
      continue;
    }
    const on = onSheet(views, seen, await facesOf(template));
    if (on) return { seen, on };
    refused.push(seen.mark);
  }
  return unknown.length === 1 && refused.length === 0 ? { seen: unknown[0]!, on: null } : undefined;
}

/** The page of the sheet that this page shows, and where; null where it shows none of them. */
function onSheet(views: Views, seen: MarkSeen, faces: readonly SheetFace[]): OnSheet | null {
  const scan = byPrint(likeliest(views, seen, faces, 'scan'), views);
  if (scan.agreement >= SHOWS_PRINT || scan.registration.corners >= 3) return scan;
  const photo = byPrint(likeliest(views, seen, faces, 'photo'), views);
  return photo.agreement >= SHOWS_PRINT ? photo : null;
}

/** Where corner marks are missing, the print says more exactly where the sheet lies. */
function byPrint(on: OnSheet & { agreement: number }, views: Views): OnSheet & { agreement: number } {
  const { face, registration, agreement } = on;
  if (registration.corners >= 3 || agreement < HINTS_PRINT) return on;
  const toPixels = laidAnew(registration.toPixels, face, views);
  const dark = coarsely(face, views, toPixels);
  const better = dark ? printAgreement(face, dark) : 0;
  return better > agreement ? { face, registration: { ...registration, toPixels }, dark, agreement: better } : on;
}

function likeliest(
  views: Views,
  seen: MarkSeen,
  faces: readonly SheetFace[],
  as: 'scan' | 'photo',
): OnSheet & { agreement: number } {
  let best: (OnSheet & { agreement: number; rank: number }) | undefined;
  let last: OnSheet | undefined;
  for (const [index, face] of faces.entries()) {
    // Pages of one sheet are mostly laid out alike: then the page is brought to their scale once.
    if (!last || !laidOutAlike(last.face, face)) {
      const registration = register(views.grey, seen, face, as);
      last = { face, registration, dark: coarsely(face, views, registration.toPixels) };
    }
    const agreement = last.dark ? printAgreement(face, last.dark) : 0;
    // A page that is all typing, or all data codes, shows little of its print: then its number counts.
    const rank = agreement + (index === seen.mark.page - 1 ? OF_ITS_NUMBER : 0);
    if (!best || rank > best.rank) best = { ...last, face, agreement, rank };
  }
  return best!;
}

function laidOutAlike(a: SheetFace, b: SheetFace): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.mark.x === b.mark.x &&
    a.mark.y === b.mark.y &&
    a.mark.size === b.mark.size
  );
}

async function readMarked(page: RasterPage, views: Views, { seen, on }: Placed): Promise<ScannedPage> {
  const turn = turnOf(seen);
  const rotation = ((4 - turn) % 4) as 0 | 1 | 2 | 3;
  const common = {
    page: page.page,
    mark: seen.mark,
    rotation: (rotation * 90) as ScannedPage['rotation'],
    blank: false,
    pictureHash: on?.dark ? sheetHash(on.dark, on.face.coarse) : pictureHash(views.tiny),
  };
  if (!on) return { ...common, dpi: page.camera ? null : page.dpi && nearStandard(page.dpi), boxes: [], dataCodes: [] };
  const { face, registration } = on;
  const { toPixels, corners, perspective } = registration;
  const boxes = face.boxes.map((box): ScannedBox => {
    const { ink } = inkIn(box, face, views, toPixels, corners >= 3 ? undefined : LOOSE);
    return { key: box.key, required: box.required, ink, box: around(box.parts) };
  });
  const centre = { x: face.width / 2, y: face.height / 2 };
  const measured = scaleAt(toPixels, centre) * 72 * page.shrink;
  return {
    ...common,
    dpi: perspective || page.camera ? null : dpiOf(measured, page.dpi),
    boxes,
    dataCodes: await dataCodesOn(page, face, toPixels),
    dpiAtMark: Math.round(scaleAt(toPixels, { x: face.mark.x, y: face.mark.y }) * 72 * page.shrink),
    sheetToPage: toFractions(toPixels, views.grey, rotation),
  };
}

/** How many quarters of a turn clockwise the page lies, by its mark. */
function turnOf({ corners: [topLeft, , , bottomLeft] }: MarkSeen): 0 | 1 | 2 | 3 {
  const [upX, upY] = [topLeft.x - bottomLeft.x, topLeft.y - bottomLeft.y];
  const quarters = Math.round(Math.atan2(upX, -upY) / (Math.PI / 2));
  return ((quarters + 4) % 4) as 0 | 1 | 2 | 3;
}

/** The file's own word where the sheet's size agrees with it (printers shrink sheets a little), else as it was measured. */
function dpiOf(measured: number, said: number | null): number {
  return said !== null && Math.abs(measured / said - 1) < 0.1 ? nearStandard(said) : nearStandard(measured);
}

function nearStandard(dpi: number): number {
  return STANDARD_DPI.find((standard) => Math.abs(dpi / standard - 1) < 0.035) ?? Math.round(dpi);
}

/** Data codes are printed where the sheet has a picture. They are finer than marks: where one is not read, it is looked at closer. */
async function dataCodesOn(page: RasterPage, face: SheetFace, toPixels: Mapping): Promise<Uint8Array[]> {
  if (face.pictures.length === 0) return [];
  const found = new Map<string, Uint8Array>();
  const look = async (grey: Grey, scale: number) => {
    for (const { x, y, width, height } of face.pictures) {
      const corners = [x, x + width].flatMap((px) => [y, y + height].map((py) => mapped(toPixels, { x: px, y: py })));
      const xs = corners.map((corner) => corner.x * scale);
      const ys = corners.map((corner) => corner.y * scale);
      const [left, top] = [Math.min(...xs) - 20, Math.min(...ys) - 20];
      const part = cropped(grey, left, top, Math.max(...xs) - left + 20, Math.max(...ys) - top + 20);
      for (const { bytes } of await codesIn(part))
        if (dataCodeHeader(bytes)) found.set(Buffer.from(bytes).toString('latin1'), bytes);
    }
  };
  await look(page.grey, 1);
  const parts = Math.max(0, ...[...found.values()].map((bytes) => dataCodeHeader(bytes)!.parts));
  if (page.shrink > 1 && found.size < Math.max(1, parts)) {
    const finer = await page.finer();
    await look(finer, finer.width / page.grey.width);
  }
  return [...found.values()];
}

/** The smallest rectangle around all parts. */
function around(parts: readonly { x: number; y: number; width: number; height: number }[]): ScannedBox['box'] {
  const x = Math.min(...parts.map((part) => part.x));
  const y = Math.min(...parts.map((part) => part.y));
  const right = Math.max(...parts.map((part) => part.x + part.width));
  const top = Math.max(...parts.map((part) => part.y + part.height));
  return { x, y, width: right - x, height: top - y };
}

/** To fractions of the upright page's width and height, whatever size it is drawn in later. */
function toFractions(toPixels: Mapping, { width, height }: Grey, rotation: 0 | 1 | 2 | 3): Mapping {
  const turn = (
    [
      [1, 0, 0, 0, 1, 0, 0, 0, 1],
      [0, -1, 1, 1, 0, 0, 0, 0, 1],
      [-1, 0, 1, 0, -1, 1, 0, 0, 1],
      [0, 1, 0, -1, 0, 1, 0, 0, 1],
    ] as const
  )[rotation];
  return chained(chained(toPixels, [1 / width, 0, 0, 0, 1 / height, 0, 0, 0, 1]), turn);
}
