/**
 * One sheet of a packet: its template's pages with the values on them, then its continuation pages; or a paper, which
 * takes the template's page as often as it needs.
 */
import type { Language } from '../base/languages.ts';
import type { PageInk, PdfDocument, Widths } from '../pdf/types.ts';
import { continuationPages, drawContinuation } from './continuation.ts';
import { TemplateError } from './errors.ts';
import { drawOn } from './ink.ts';
import { type ContinuationItem, layoutSheet } from './layout.ts';
import { layPaper, type PaperPlaces } from './paper.ts';
import { paperPlaces } from './paper-places.ts';
import type { Paper } from './paper-types.ts';
import { locateIn } from './places.ts';
import type { SheetTemplate } from './template.ts';
import { type Typing, typedSheet } from './typed.ts';
import type { SheetMap, Values } from './types.ts';

export interface SheetOptions {
  /** Month, patient and institution in words, for the head of continuation pages. */
  reference?: string;
  /** Of the values, for the choice of fonts; a paper says its own. */
  language?: Language;
  /** Real form fields in place of what is drawn, for a sheet that is typed into on screen. */
  typing?: Typing;
}

/** A page that has been drawn. The packet adds its mark, the corner marks, the draft banner and the small print. */
export interface SheetPage {
  ink: PageInk;
  /** 1-based within the sheet, continuation pages included. */
  page: number;
  continuation: boolean;
  /** Where the mark's code stands on this page, and its edge length. */
  mark: SheetMap['mark'];
}

export interface DrawnSheet {
  pages: SheetPage[];
  /** What went to the continuation pages. */
  continued: ContinuationItem[];
  /** Keys of values that the sheet has no place for. */
  unplaced: string[];
}

/** Is this page of the template on a sheet with these values? */
function isOnSheet(map: SheetMap, page: number, values: Values): boolean {
  const onlyWith = map.pagesOnlyWith?.[page];
  return onlyWith === undefined || values[onlyWith] !== undefined;
}

function assertContinued(template: SheetTemplate, items: readonly ContinuationItem[]): void {
  if (items.length > 0 && !template.continuation)
    throw new TemplateError('does not fit, and there is no continuation sheet', template.map.sheet, items[0]!.key);
}

/**
 * How many pages {@link drawSheet} draws for these values, without drawing them.
 * @throws TemplateError, Unprintable as drawSheet does
 */
export function countPages(template: SheetTemplate, values: Values, fonts: Widths, language?: Language): number {
  const flowing = paperIn(template, values);
  if (flowing) return layPaper(flowing.paper, flowing.places, fonts, flowing.key).length;
  const { map, fields, pages, continuation } = template;
  const faces = Array.from({ length: pages }, (_, index) => index + 1).filter((page) => isOnSheet(map, page, values));
  const items = layoutSheet(map, locateIn(map.sheet, fields), values, widthsIn(fonts, language)).continuation;
  assertContinued(template, items);
  return faces.length + (continuation && items.length > 0 ? continuationPages(continuation, items, fonts) : 0);
}

/**
 * Draws a sheet at the end of the document.
 * @throws TemplateError where a value cannot stand in its entry, or something must be continued and there is no sheet for it.
 * @throws Unprintable for a character that no font has.
 */
export async function drawSheet(
  document: PdfDocument,
  template: SheetTemplate,
  values: Values,
  options: SheetOptions = {},
): Promise<DrawnSheet> {
  const flowing = paperIn(template, values);
  if (flowing) return drawPaper(document, template, flowing);
  const { map, continuation } = template;
  const { language } = options;
  const locate = locateIn(map.sheet, template.fields);
  const layout = layoutSheet(map, locate, values, widthsIn(document.fonts, language));
  const { fields, drawn: onPage } = options.typing
    ? typedSheet(options.typing, { map, own: template.fields, locate, values, layout, fonts: document.fonts })
    : { fields: [], drawn: layout.drawn };
  const backgrounds = await document.template(template.pdf);
  const faces = backgrounds.flatMap((background, index) => {
    if (!isOnSheet(map, index + 1, values)) return [];
    const ink = document.addPage(background.width, background.height);
    ink.place(background);
    for (const drawn of onPage) {
      if ((drawn.kind === 'text' ? drawn.page : drawn.box.page) === index + 1)
        drawOn(ink, document.fonts, drawn, language);
    }
    for (const field of fields) if (field.page === index + 1) field.addTo(ink);
    return [{ ink, continuation: false, mark: map.mark }];
  });
  const items = layout.continuation;
  assertContinued(template, items);
  const more =
    continuation && items.length > 0
      ? await drawContinuation(document, {
          of: map,
          template: continuation,
          items,
          ...(options.reference !== undefined && { reference: options.reference }),
        })
      : [];
  const added = more.map((ink) => ({ ink, continuation: true, mark: continuation!.map.mark }));
  const pages = [...faces, ...added].map((face, index) => ({ ...face, page: index + 1 }));
  return { pages, continued: items, unplaced: layout.unplaced };
}

interface Flowing {
  key: string;
  paper: Paper;
  places: PaperPlaces;
}

/** The paper among the values, and where it stands. @throws TemplateError where the sheet has no place for one */
function paperIn(template: SheetTemplate, values: Values): Flowing | undefined {
  const [key, value] = Object.entries(values).find(([, each]) => each.kind === 'paper') ?? [];
  if (key === undefined || value?.kind !== 'paper') return undefined;
  const other = Object.keys(values).find((each) => each !== key);
  if (other !== undefined) throw new TemplateError('a paper stands alone on its sheet', template.map.sheet, other);
  return { key, paper: value.paper, places: paperPlaces(template, key) };
}

async function drawPaper(
  document: PdfDocument,
  { map, pdf }: SheetTemplate,
  { key, paper, places }: Flowing,
): Promise<DrawnSheet> {
  const [background] = await document.template(pdf);
  if (!background) throw new TemplateError('the PDF has no page', map.sheet);
  const pages = layPaper(paper, places, document.fonts, key).map((draw, index) => {
    const ink = document.addPage(background.width, background.height);
    ink.place(background);
    draw(ink);
    return { ink, page: index + 1, continuation: false, mark: map.mark };
  });
  return { pages, continued: [], unplaced: [] };
}

/** @param language of the texts that are measured */
function widthsIn<Measuring extends Widths>(fonts: Measuring, language: Language | undefined): Measuring {
  if (!language) return fonts;
  return { ...fonts, width: (text, size, field, own) => fonts.width(text, size, field, own ?? language) };
}

/**
 * Writes further values on a sheet that has been drawn: what is known only once the whole packet is, such as its pages.
 * @throws TemplateError where a value does not fit its place
 */
export function writeOn(
  document: PdfDocument,
  template: SheetTemplate,
  pages: readonly SheetPage[],
  values: Values,
  language?: Language,
): void {
  const { map, fields } = template;
  const layout = layoutSheet(map, locateIn(map.sheet, fields), values, widthsIn(document.fonts, language));
  const [over] = layout.continuation;
  if (over) throw new TemplateError('does not fit', map.sheet, over.key);
  for (const drawn of layout.drawn) {
    const page = pages[(drawn.kind === 'text' ? drawn.page : drawn.box.page) - 1];
    if (page && !page.continuation) drawOn(page.ink, document.fonts, drawn, language);
  }
}
