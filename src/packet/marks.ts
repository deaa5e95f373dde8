/** Which mark each page of a packet carries: from its sheets, what is typed on them, and how many pages each of them has. */
import { checkOf, codeOf, type Mark, NO_CHECK, NO_CODE } from '../mark/mark.ts';
import type { Widths } from '../pdf/types.ts';
import { countPages } from '../template/sheet.ts';
import type { PacketSheet } from './bind.ts';
import { checkedValues } from './checked-values.ts';
import { EnclosureError, MOST_PAGES_OF_A_SHEET } from './enclosure.ts';

type Marked = Pick<PacketSheet, 'sheet' | 'unit' | 'patient' | 'own' | 'copies' | 'template' | 'apart' | 'enclosed'>;

/**
 * @param sheets in the order of the packet, each with the number of its pages
 * @returns for each sheet the marks of its pages
 * @throws EnclosureError where enclosed papers make a sheet longer than a mark can count
 */
export function marksOf(claim: string, sheets: readonly { sheet: Marked; pages: number }[]): Mark[][] {
  // Two slips of one unit are pages of one sheet: no two pages of a packet have the same mark.
  const pagesOf = new Map<string, number>();
  const keys = sheets.map(({ sheet }, index) => (sheet.apart ? `${keyOf(sheet)}\n${index}` : keyOf(sheet)));
  for (const [index, { pages }] of sheets.entries())
    pagesOf.set(keys[index]!, (pagesOf.get(keys[index]!) ?? 0) + pages);
  const numbered = new Map<string, number>();
  return sheets.map(({ sheet, pages }, place) => {
    const key = keys[place]!;
    const check = checkOfSheet(sheet);
    const whom = sheet.unit ?? sheet.patient;
    const before = numbered.get(key) ?? 0;
    numbered.set(key, before + pages);
    if (sheet.enclosed && pagesOf.get(key)! > MOST_PAGES_OF_A_SHEET)
      throw new EnclosureError(sheet.enclosed.file, 'too-many-pages', MOST_PAGES_OF_A_SHEET);
    return Array.from({ length: pages }, (_, index) => ({
      claim,
      sheet: sheet.sheet,
      code: whom === null ? NO_CODE : codeOf(whom),
      page: before + index + 1,
      pages: pagesOf.get(key)!,
      check,
    }));
  });
}

/**
 * How many pages a sheet fills, without drawing it.
 * @throws Unprintable, TemplateError as binding does
 */
export function pagesOfSheet({ template, copies, language, enclosed }: PacketSheet, fonts: Widths): number {
  const own = copies.reduce((pages, values) => pages + countPages(template, values, fonts, language), 0);
  return own + (enclosed?.pages ?? 0);
}

function keyOf({ sheet, unit, patient }: Marked): string {
  return `${sheet}\n${unit ?? patient ?? ''}`;
}

/** Changes when what is typed on the sheet, or enclosed, changes; the physician's and the institution's parts apart. */
function checkOfSheet({ own, copies, template, enclosed }: Marked): string {
  if (own) return NO_CHECK;
  const typed = [...copies.map((values) => checkedValues(values, template.map)), ...(enclosed ? [enclosed.hash] : [])];
  return typed.every((text) => text === '[]') ? NO_CHECK : checkOf(typed.join('\n'));
}
