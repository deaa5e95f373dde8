/** Draws a national sheet: its pages with form fields, and the map that belongs to them. */
import type { Box, PdfDocument } from '../../pdf/types.ts';
import { TemplateError } from '../errors.ts';
import { CONTINUED } from '../layout.ts';
import { sha256 } from '../map.ts';
import type { Entry, SheetMap } from '../types.ts';
import type { SheetDrawing } from './blocks.ts';
import { addContinuedLine, addOpenHead, drawHead } from './head.ts';
import { type Pen, Rules } from './pen.ts';
import { drawBody } from './sizing.ts';

const MM = 72 / 25.4;
/** A4 portrait. */
const PAGE = { width: 595.28, height: 841.89 };
/** Between the paper's edge and the mark; the page's corners are left to the registration marks. */
const EDGE = 8 * MM;
/** Left and right of the form. */
const SIDE = 12 * MM;
/** The mark's room: the code's quiet zone, and under it two lines of small letters. */
const MARK_ROOM = 26 * MM;
const MARK_SIZE = 23 * MM;
const MARK_LETTERS = 12;
/** The small print has 14 mm; over it stands the line that announces a continuation sheet. */
const FOOT = 14 * MM + 13;
const HEAD_GAP = 4;

/** Where the code of the mark stands: in the upper right corner, with half a quiet zone around it. */
const MARK = {
  x: PAGE.width - EDGE - (MARK_ROOM + MARK_SIZE) / 2,
  y: PAGE.height - EDGE - (MARK_ROOM + MARK_SIZE) / 2,
  size: MARK_SIZE,
};

/** Room that the kit leaves free on every page, for the mark, the small print and the registration marks. */
export function keptFree(page: number): Box[] {
  const corner = { page, width: EDGE, height: EDGE };
  const [right, top] = [PAGE.width - EDGE, PAGE.height - EDGE];
  return [
    {
      page,
      x: right - MARK_ROOM,
      y: top - MARK_ROOM - MARK_LETTERS,
      width: MARK_ROOM,
      height: MARK_ROOM + MARK_LETTERS,
    },
    { page, x: 0, y: 0, width: PAGE.width, height: 14 * MM },
    { ...corner, x: 0, y: 0 },
    { ...corner, x: right, y: 0 },
    { ...corner, x: 0, y: top },
    { ...corner, x: right, y: top },
  ];
}

function headArea(): Omit<Box, 'page'> {
  const bottom = PAGE.height - EDGE - MARK_ROOM - MARK_LETTERS;
  return { x: SIDE, y: bottom, width: PAGE.width - EDGE - MARK_ROOM - 8 - SIDE, height: PAGE.height - EDGE - bottom };
}

function drawPage(pen: Pen, pages: number): void {
  const { openHead } = pen.sheet;
  const head = openHead === undefined ? drawHead(pen, headArea(), pages) : addOpenHead(pen, openHead, headArea());
  const bottom = head - HEAD_GAP;
  const body = { x: SIDE, y: FOOT, width: PAGE.width - 2 * SIDE, height: bottom - FOOT };
  const missing = drawBody(pen, pen.sheet.pages[pen.page - 1]!, body);
  if (missing > 0)
    throw new TemplateError(`page ${pen.page} is ${missing.toFixed(1)} points too high`, pen.sheet.sheet);
  if (pen.page === pages && pen.sheet.continued !== false) addContinuedLine(pen, body, CONTINUED);
}

export interface DrawnTemplate {
  pdf: Uint8Array;
  map: SheetMap;
}

/**
 * Draws a sheet at once as PDF, form fields and map.
 * @param document - an empty document with the shipped fonts; it is saved.
 * @throws TemplateError where a page is too full, or a key stands on the sheet twice.
 */
export async function drawNationalSheet(document: PdfDocument, sheet: SheetDrawing): Promise<DrawnTemplate> {
  const entries: Record<string, Entry> = {};
  const always = sheet.pages.length - Object.keys(sheet.pagesOnlyWith ?? {}).length;
  sheet.pages.forEach((_, index) => {
    const ink = document.addPage(PAGE.width, PAGE.height);
    const rules = new Rules();
    const { rule, outline } = rules;
    drawPage({ ink, fonts: document.fonts, page: index + 1, sheet, entries, rule, outline }, always);
    rules.drawOn(ink);
  });
  const pdf = await document.save();
  const map: SheetMap = {
    format: 'ryoyohi-map/1',
    sheet: sheet.sheet,
    pdf: `${sheet.sheet}.pdf`,
    sha256: sha256(pdf),
    title: sheet.title,
    dates: sheet.dates,
    mark: MARK,
    ...(sheet.pagesOnlyWith && { pagesOnlyWith: { ...sheet.pagesOnlyWith } }),
    entries,
  };
  return { pdf, map };
}
