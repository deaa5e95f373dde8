/** Continuation sheets (別紙): the full text of what did not fit, on as many pages as it takes, on a sheet of our own. */
import type { Box, Fonts, PageInk, PdfDocument, Widths } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { flowOf, type Piece, paginate } from './flow.ts';
import { drawOn } from './ink.ts';
import { type ContinuationItem, type Label, layoutSheet } from './layout.ts';
import { type Locate, locateIn } from './places.ts';
import type { SheetTemplate } from './template.ts';
import type { Entry, SheetMap, Values } from './types.ts';

/** Keys of the sheet `continuation`. */
const KEYS = {
  title: 'sheetTitle',
  reference: 'unitReference',
  page: 'continuationPage',
  body: 'body',
  initials: 'initials',
};

/** Whose initials a continuation page asks for: of whoever signs the sheet itself, if a hand abroad does. */
const INITIALS: Partial<Record<Entry['by'], Label>> = {
  physician: { en: "Physician's initials", ja: '担当医の頭文字(イニシャル)' },
  institution: { en: "Signer's initials", ja: '署名者の頭文字(イニシャル)' },
};

const INITIALS_LABEL = 6;
const PADDING = 2.5;

function boxOf(template: SheetTemplate, locate: Locate, key: string): Box {
  const place = template.map.entries[key]?.place;
  if (!place) throw new TemplateError('the continuation sheet lacks this place', template.map.sheet, key);
  return locate(place)[0]!;
}

/** @returns what the box for initials says, or undefined where no physician and no institution signs the sheet. */
function initialsOf(map: SheetMap): Label | undefined {
  const signed = Object.values(map.entries).filter((entry) => entry.type === 'signature');
  return signed.map((entry) => INITIALS[entry.by]).find((label) => label !== undefined);
}

function drawInitials(ink: PageInk, box: Box, label: Label): void {
  ink.rect(box.x, box.y, box.width, box.height, { width: 0.4 });
  const top = box.y + box.height - PADDING;
  [label.en, label.ja].forEach((text, index) => {
    ink.text(text ?? '', { x: box.x + PADDING, y: top - INITIALS_LABEL * (1 + 1.25 * index), size: INITIALS_LABEL });
  });
}

/** What stands on each continuation page. @throws Unprintable */
function contentsOf(template: SheetTemplate, items: readonly ContinuationItem[], fonts: Widths): Piece[][] {
  const body = boxOf(template, locateIn(template.map.sheet, template.fields), KEYS.body);
  return paginate(
    items.map((item) => flowOf(item, body.width, fonts)),
    body.height,
  );
}

/** How many continuation pages {@link drawContinuation} draws for these items. @throws Unprintable */
export function continuationPages(template: SheetTemplate, items: readonly ContinuationItem[], fonts: Widths): number {
  return contentsOf(template, items, fonts).length;
}

export interface ContinuationOptions {
  /** The sheet that is continued. */
  of: SheetMap;
  template: SheetTemplate;
  items: readonly ContinuationItem[];
  /** Month, patient and institution, so that pages cannot be swapped. */
  reference?: string;
}

/**
 * Draws the continuation pages of one sheet.
 * @throws TemplateError where the continuation template lacks a place.
 * @throws Unprintable for a character that no font has.
 */
export async function drawContinuation(document: PdfDocument, options: ContinuationOptions): Promise<PageInk[]> {
  const { of, template, items, reference } = options;
  const fonts: Fonts = document.fonts;
  const locate = locateIn(template.map.sheet, template.fields);
  const body = boxOf(template, locate, KEYS.body);
  const initials = initialsOf(of);
  const contents = contentsOf(template, items, fonts);
  const [background] = await document.template(template.pdf);
  if (!background) throw new TemplateError('the PDF has no page', template.map.sheet);
  return contents.map((pieces, index) => {
    const ink = document.addPage(background.width, background.height);
    ink.place(background);
    const values: Values = {
      [KEYS.title]: { kind: 'text', text: `${of.title.en}\n${of.title.ja}` },
      [KEYS.page]: { kind: 'text', text: `${index + 1} / ${contents.length}` },
      ...(reference && { [KEYS.reference]: { kind: 'text', text: reference } }),
    };
    const header = layoutSheet(template.map, locate, values, fonts);
    if (header.continuation.length > 0) {
      throw new TemplateError('too long for the head of the continuation sheet', of.sheet, header.continuation[0]!.key);
    }
    for (const drawn of header.drawn) drawOn(ink, fonts, drawn);
    let top = body.y + body.height;
    for (const piece of pieces) {
      piece.draw(ink, body.x, top);
      top -= piece.height;
    }
    if (initials) drawInitials(ink, boxOf(template, locate, KEYS.initials), initials);
    return ink;
  });
}
