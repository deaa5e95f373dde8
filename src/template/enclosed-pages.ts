/** Pages of a whole paper that somebody else made, each on the empty page of a template, inside its frame. */
import type { Language } from '../base/languages.ts';
import type { PageInk, PdfDocument, TemplatePage } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { fitText, measureWith } from './fit.ts';
import { paperPlaces } from './paper-places.ts';
import type { SheetPage } from './sheet.ts';
import type { SheetTemplate } from './template.ts';

/** The edge of the paper, which may be white as the page is. */
const EDGE = { width: 0.3, ink: 0.55 };
/** Between the frame and the paper, so that its edge is seen. */
const MARGIN = 1;
const HEAD_SIZE = 9;
const COUNT_ROOM = 56;

export interface EnclosedOptions {
  /** What the paper is, in words, for the head of its pages. */
  reference?: string;
  language?: Language;
}

/** The largest that an enclosed page is drawn, in points. */
export function roomForEnclosed(template: SheetTemplate): { width: number; height: number } {
  const { body } = paperPlaces(template, 'body');
  return { width: body.width - 2 * MARGIN, height: body.height - 2 * MARGIN };
}

/**
 * Draws pages at the end of the document, each whole: made smaller where it must be, never larger, never cut.
 * @throws TemplateError where the template has no place for them, or the reference does not fit beside the mark
 */
export async function drawEnclosed(
  document: PdfDocument,
  template: SheetTemplate,
  enclosed: readonly TemplatePage[],
  options: EnclosedOptions = {},
): Promise<SheetPage[]> {
  const { map, pdf } = template;
  const { body } = paperPlaces(template, 'body');
  const room = roomForEnclosed(template);
  const [background] = await document.template(pdf);
  if (!background) throw new TemplateError('the PDF has no page', map.sheet);
  return enclosed.map((page, index) => {
    const ink = document.addPage(background.width, background.height);
    ink.place(background);
    const scale = Math.min(1, room.width / page.width, room.height / page.height);
    const [width, height] = [page.width * scale, page.height * scale];
    const [x, y] = [body.x + (body.width - width) / 2, body.y + (body.height - height) / 2];
    ink.place(page, { x, y, scale });
    ink.rect(x, y, width, height, EDGE);
    drawHead(ink, document, template, `${index + 1} / ${enclosed.length}`, options);
    return { ink, page: index + 1, continuation: false, mark: map.mark };
  });
}

/** What it is, and which page of how many. */
function drawHead(
  ink: PageInk,
  { fonts }: PdfDocument,
  template: SheetTemplate,
  count: string,
  { reference = '', language }: EnclosedOptions,
): void {
  const { head } = paperPlaces(template, 'body');
  const draw = (text: string, x: number, y: number, size: number) =>
    ink.text(text, { x, y, size, field: 'reference', ...(language && { language }) });
  const right = head.x + head.width;
  draw(count, right - fonts.width(count, HEAD_SIZE, undefined, language), head.y + 4, HEAD_SIZE);
  const box = { ...head, width: head.width - COUNT_ROOM };
  const measure = measureWith(fonts, 'reference', language);
  const lines = fitText(reference, box, { size: HEAD_SIZE, lines: 'few' }, measure);
  if (!lines) throw new TemplateError('does not fit beside the mark', template.map.sheet, 'reference');
  const lowest = Math.min(...lines.map(({ y }) => y), Number.POSITIVE_INFINITY);
  for (const { text, size, y } of lines) draw(text, head.x, y - lowest + head.y + 4, size);
}
