/** What every page of a packet carries beside its sheet: mark, corner marks, page number, small print, the word DRAFT. */
import type { Language } from '../base/languages.ts';
import type { Fonts, Ink } from '../pdf/index.ts';
import type { SheetPage } from '../template/index.ts';

export interface Frame {
  /** In letters, as in the code. */
  mark: string;
  modules: readonly (readonly boolean[])[];
  smallPrint: string;
  pageNumber: string;
  draft?: string;
}

const MILLIMETRE = 72 / 25.4;
/** Centre of a corner mark from both edges, and half its edge. */
const CORNER_AT = 5.5 * MILLIMETRE;
const CORNER_HALF = 1 * MILLIMETRE;
const LETTERS_SIZE = 4.6;
const SMALL_PRINT_SIZE = 5.5;
const DRAFT: Ink = [0.75, 0.05, 0.05];
const GREY = 0.35;

/** @param language of the words, for the choice of fonts */
export function drawFrame({ ink, mark: place }: SheetPage, frame: Frame, fonts: Fonts, language?: Language): void {
  const words = language ? { language } : {};
  ink.modules(frame.modules, place.x, place.y, place.size);
  for (const [row, letters] of inTwoLines(frame.mark).entries()) {
    const x = place.x + (place.size - fonts.width(letters, LETTERS_SIZE)) / 2;
    ink.text(letters, { x, y: place.y - 7 - row * 5.6, size: LETTERS_SIZE });
  }
  for (const x of [CORNER_AT, ink.width - CORNER_AT]) {
    for (const y of [CORNER_AT, ink.height - CORNER_AT]) {
      ink.rect(x - CORNER_HALF, y - CORNER_HALF, 2 * CORNER_HALF, 2 * CORNER_HALF, { fill: 0 });
    }
  }
  const left = 12 * MILLIMETRE;
  const right = ink.width - 12 * MILLIMETRE;
  ink.text(frame.smallPrint, { x: left, y: 6 * MILLIMETRE, size: SMALL_PRINT_SIZE, ink: GREY, ...words });
  ink.text(frame.pageNumber, { x: right - fonts.width(frame.pageNumber, 8), y: 6 * MILLIMETRE, size: 8 });
  if (frame.draft !== undefined) drawDraft(ink, frame.draft, fonts, language);
}

/** A red strip along the foot and another up the left edge: seen on the table and in a stack. */
function drawDraft(ink: SheetPage['ink'], draft: string, fonts: Fonts, language?: Language): void {
  const words = language ? { language } : {};
  const size = 9;
  const width = fonts.width(draft, size, undefined, language) + 12;
  const x = (ink.width - width) / 2;
  const y = 9 * MILLIMETRE;
  ink.rect(x, y, width, 13, { ink: DRAFT, width: 1 });
  ink.text(draft, { x: x + 6, y: y + 3.4, size, ink: DRAFT, ...words });
  ink.text(draft, {
    x: 7.6 * MILLIMETRE,
    y: (ink.height - fonts.width(draft, size, undefined, language)) / 2,
    size,
    rotate: 90,
    ink: DRAFT,
    ...words,
  });
}

/** `RY1:7Q3K9D:form-a:5MTC:` and `1/1:4FZ8K2` */
function inTwoLines(mark: string): [string, string] {
  const parts = mark.split(':');
  return [`${parts.slice(0, 4).join(':')}:`, parts.slice(4).join(':')];
}
