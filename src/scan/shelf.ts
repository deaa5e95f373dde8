/** The printed sheets that scans are compared with: their boxes, and what is printed on them before a hand comes. */
import type { Box } from '../pdf/types.ts';
import { type Grey, halved, renderPdfPage } from '../raster/index.ts';
import { locateIn } from '../template/places.ts';
import type { SheetTemplate } from '../template/template.ts';
import type { Entry, Place } from '../template/types.ts';
import type { Field } from './field.ts';

/** What the sheets of an insurer look like, by their keys; undefined for a sheet that it does not have. */
export type SheetShelf = (sheet: string) => SheetTemplate | undefined;

/** A box of a sheet that a hand fills. */
export interface SheetBox {
  key: string;
  required: boolean;
  /** A hand signs, seals, dates or ticks it; else it may be typed. */
  hand: boolean;
  /** A tick is small, and is drawn beyond its box. */
  tick: boolean;
  /** Any of them filled is the box filled: the options of a tick. */
  parts: readonly Box[];
}

/** One page of a printed sheet. Lengths in points. */
export interface SheetFace {
  width: number;
  height: number;
  mark: { x: number; y: number; size: number };
  boxes: readonly SheetBox[];
  /** Where pictures are printed: among them, data codes. */
  pictures: readonly Box[];
  /** The sheet as it is printed, before anything is typed on it, at {@link PRINT_DPI}. */
  print: Grey;
  halfPrint: Grey;
  /** The same at a quarter of that, as darkness. */
  coarse: Field;
}

export const PRINT_DPI = 150;

const HAND = new Set<Entry['type']>(['signature', 'seal', 'hand-date', 'hand-tick']);

const faces = new WeakMap<SheetTemplate, Promise<SheetFace[]>>();

/** The pages of a sheet, its continuation last. Drawn once and kept as long as the template is. */
export function facesOf(template: SheetTemplate): Promise<SheetFace[]> {
  let drawn = faces.get(template);
  if (!drawn) {
    drawn = drawFaces(template);
    faces.set(template, drawn);
  }
  return drawn;
}

async function drawFaces(template: SheetTemplate): Promise<SheetFace[]> {
  const { map, pdf, fields, continuation } = template;
  const locate = locateIn(map.sheet, fields);
  const own: SheetFace[] = [];
  for (let index = 0, count = 1; index < count; index++) {
    const { grey, width, height, pages } = await renderPdfPage(pdf, index, PRINT_DPI);
    count = pages;
    const boxes: SheetBox[] = [];
    const pictures: Box[] = [];
    for (const [key, entry] of Object.entries(map.entries)) {
      const parts = placesOf(entry)
        .flatMap((place) => locate(place))
        .filter(({ page }) => page === index + 1);
      if (parts.length === 0) continue;
      if (entry.type === 'picture') pictures.push(...parts);
      else if (HAND.has(entry.type) || entry.required)
        boxes.push({
          key,
          required: entry.required ?? false,
          hand: HAND.has(entry.type),
          tick: entry.type === 'hand-tick',
          parts,
        });
    }
    own.push({
      width,
      height,
      mark: map.mark,
      boxes,
      pictures,
      print: grey,
      halfPrint: halved(grey),
      coarse: coarseOf(grey),
    });
  }
  return continuation ? [...own, ...(await facesOf(continuation))] : own;
}

function placesOf({ place, options, rows }: Entry): Place[] {
  // Of a list the first row must be filled; more of them need not be.
  return [...(place ? [place] : []), ...Object.values(options ?? {}), ...Object.values(rows?.[0] ?? {})];
}

/** How much coarser pages are compared as a whole. */
export const COARSE = 4;

function coarseOf(print: Grey): Field {
  const width = Math.floor(print.width / COARSE);
  const height = Math.floor(print.height / COARSE);
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let row = y * COARSE; row < (y + 1) * COARSE; row++)
        for (let column = x * COARSE; column < (x + 1) * COARSE; column++)
          sum += print.data[row * print.width + column]!;
      data[y * width + x] = 1 - sum / (255 * COARSE * COARSE);
    }
  return { width, height, data };
}
