/** A filled proof of a map: the sheet with usual values and every place outlined and named, then with long ones as a packet has it. */
import type { Box, Ink, PdfDocument } from '../../pdf/types.ts';
import { boxesIn } from '../check.ts';
import { placesOf } from '../places.ts';
import { drawSheet, type SheetPage } from '../sheet.ts';
import type { SheetTemplate } from '../template.ts';
import type { Entry, Values } from '../types.ts';

const FILLED: Ink = [0.1, 0.4, 0.8];
const BY_HAND: Ink = [0.8, 0.4, 0];
const NAME_SIZE = 3.6;
const HAND: ReadonlySet<Entry['type']> = new Set(['signature', 'seal', 'hand-date', 'hand-tick']);

export interface ProofPages {
  pages: SheetPage[];
  /** Keys whose values went to a continuation sheet. */
  continued: string[];
}

/**
 * Draws the proof at the end of the document.
 * @param sets values for each run of the sheet; the places of the first are outlined
 */
export async function drawProof(
  document: PdfDocument,
  template: SheetTemplate,
  sets: readonly Values[],
): Promise<ProofPages[]> {
  const drawn: ProofPages[] = [];
  for (const [index, values] of sets.entries()) {
    const { pages, continued } = await drawSheet(document, template, values);
    if (index === 0) outline(document, template, pages);
    drawn.push({ pages, continued: continued.map(({ key }) => key) });
  }
  return drawn;
}

/** Pages that stand in only with a value are counted as the map counts them. */
function outline(document: PdfDocument, { map, fields }: SheetTemplate, pages: readonly SheetPage[]): void {
  const faces = pages.filter(({ continuation }) => !continuation);
  for (const { named, box } of boxesIn(placesOf(map), fields)) {
    const page = faces[box.page - 1];
    if (!page) continue;
    const ink = HAND.has(named.entry.type) || named.entry.by === 'office' ? BY_HAND : FILLED;
    page.ink.rect(box.x, box.y, box.width, box.height, { width: 0.4, ink });
    nameAt(document, page, named.path, box, ink);
  }
}

/** In the upper right corner of the box, away from the values; over a box that is too low. */
function nameAt(document: PdfDocument, { ink: page }: SheetPage, name: string, box: Box, ink: Ink): void {
  if (document.fonts.unprintable(name)) return;
  const width = document.fonts.width(name, NAME_SIZE);
  const top = box.y + box.height;
  const y = box.height > 3 * NAME_SIZE ? top - NAME_SIZE : top + 0.6;
  page.text(name, { x: Math.max(1, box.x + box.width - width - 0.8), y, size: NAME_SIZE, ink });
}
