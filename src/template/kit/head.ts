/** The head of a national sheet, left of the mark: title, numbered notes, and the line that names the unit. */
import type { Words } from './blocks.ts';
import { textPlace } from './cells.ts';
import {
  addEntry,
  boxPlace,
  drawInline,
  drawWords,
  heightOfWords,
  inlineWords,
  PAD,
  type Pen,
  type Rectangle,
  SECOND_INK,
  stackedWords,
} from './pen.ts';

const TITLE = 15;
const SUBTITLE = 10.5;
/** Filled text stands so far inside its box; the title's does not. */
const TITLE_LABEL_INSET = 2.5;
/** From the second page on. */
const SMALLER = 0.75;
const NOTE = 6.5;
const NOTE_NUMBER_WIDTH = 9;
/** The English of a note needs more room than its Japanese. */
const NOTE_SHARE = 0.58;
/** Room for two lines of the smallest type. */
const REFERENCE_HEIGHT = 17;
const REFERENCE_LABEL = 6.5;

function drawTitle(pen: Pen, area: Rectangle, top: number, pages: number): number {
  const scale = pen.page === 1 ? 1 : SMALLER;
  const { en, ja } = pen.sheet.title;
  const [first, second] = pen.sheet.lead === 'en' ? [en, ja] : [ja, en];
  const count = pages > 1 && pen.page <= pages ? `  (${pen.page}/${pages})` : '';
  const size = Math.min(TITLE * scale, area.width / pen.fonts.width(`${first}${count}`, 1));
  const below = Math.min(SUBTITLE * scale, area.width / pen.fonts.width(second, 1));
  pen.ink.text(`${first}${count}`, { x: area.x, y: top - size * 0.86, size });
  const bottom = top - size * 1.2 - below * 1.3;
  if (pen.sheet.titleLabel === undefined)
    pen.ink.text(second, { x: area.x, y: top - size * 1.2 - below * 0.92, size: below, ink: SECOND_INK });
  else if (pen.page === 1)
    addTitleLabel(pen, pen.sheet.titleLabel, {
      ...area,
      x: area.x - TITLE_LABEL_INSET,
      y: bottom,
      height: below * 1.5,
    });
  return bottom;
}

/** The title in a language that is known only when the sheet is filled. */
function addTitleLabel(pen: Pen, key: string, box: Rectangle): void {
  const { en, ja } = pen.sheet.title;
  addEntry(pen, key, { label: { en, ja }, by: 'none', type: 'text', place: boxPlace(pen, box), size: SUBTITLE });
}

function noteColumns(pen: Pen, words: Words, width: number) {
  const first = pen.sheet.lead === 'en' ? { en: words.en ?? '' } : { ja: words.ja ?? '' };
  const second = pen.sheet.lead === 'en' ? { ja: words.ja ?? '' } : { en: words.en ?? '' };
  const both = words.en && words.ja;
  const wide = both ? width * (pen.sheet.lead === 'en' ? NOTE_SHARE : 1 - NOTE_SHARE) : width;
  const left = stackedWords(pen, both ? first : words, NOTE, wide - 2 * PAD);
  const right = both ? stackedWords(pen, second, NOTE, width - wide - 2 * PAD) : [];
  return { wide, left, right, height: Math.max(heightOfWords(left), heightOfWords(right)) };
}

function drawNotes(pen: Pen, notes: readonly Words[], area: Rectangle, top: number): number {
  let y = top;
  notes.forEach((note, index) => {
    const inset = notes.length > 1 ? NOTE_NUMBER_WIDTH : 0;
    if (inset > 0) pen.ink.text(`${index + 1}.`, { x: area.x, y: y - NOTE * 0.96, size: NOTE });
    const { wide, left, right, height } = noteColumns(pen, note, area.width - inset + PAD);
    const box = { ...area, x: area.x + inset - PAD };
    drawWords(pen, left, { ...box, width: wide }, 'left', y);
    drawWords(pen, right, { ...box, x: box.x + wide, width: area.width - inset + PAD - wide }, 'left', y);
    y -= height + 0.6;
  });
  return y;
}

function drawReference(pen: Pen, area: Rectangle, bottom: number): void {
  const { reference } = pen.sheet;
  if (!reference) return;
  const words = reference.label ?? { en: 'For', ja: '対象' };
  drawInline(pen, words, REFERENCE_LABEL, area.x, bottom + 4);
  const left = inlineWords(pen, words, REFERENCE_LABEL).width + 4;
  const box = { x: area.x + left, y: bottom, width: area.width - left, height: REFERENCE_HEIGHT };
  pen.ink.line(box.x, bottom + 0.5, box.x + box.width, bottom + 0.5, { width: 0.3, ink: SECOND_INK });
  if (pen.page > 1) return;
  const place = textPlace(pen, 'unitReference', box, reference.by, { size: 8 });
  addEntry(pen, 'unitReference', { label: words, by: reference.by, type: 'text', place, size: 8 });
}

/**
 * Draws the head into its area; it may reach below the mark where the notes are long.
 * @param pages - how many pages are counted in the title; those after them are not.
 * @returns the lower edge of the head.
 */
export function drawHead(pen: Pen, area: Rectangle, pages: number): number {
  let y = drawTitle(pen, area, area.y + area.height, pages);
  if (pen.page === 1 && pen.sheet.notes) y = drawNotes(pen, pen.sheet.notes, area, y - 4);
  const reference = pen.sheet.reference && pen.page === 1 ? REFERENCE_HEIGHT : 0;
  const bottom = Math.min(area.y, y - 2 - reference);
  if (reference > 0) drawReference(pen, area, bottom);
  return bottom;
}

/** Leaves the head to what the sheet is filled with. @returns the lower edge of the head */
export function addOpenHead(pen: Pen, key: string, area: Rectangle): number {
  const words = { en: 'Head', ja: '見出し' };
  addEntry(pen, key, { label: words, by: 'applicant', type: 'picture', place: boxPlace(pen, area) });
  return area.y;
}

const FOOT_HEIGHT = 11;

/** The line under the body of the last page that says what is continued. Blank until something is. */
export function addContinuedLine(pen: Pen, body: Rectangle, key: string): void {
  const box = { x: body.x, y: body.y - FOOT_HEIGHT - 1, width: body.width, height: FOOT_HEIGHT };
  const words = { en: 'Continued on a continuation sheet', ja: '別紙につづく' };
  addEntry(pen, key, { label: words, by: 'none', type: 'text', place: boxPlace(pen, box), size: 8 });
}
