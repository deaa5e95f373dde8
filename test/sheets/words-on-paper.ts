/** Is every character of a sheet's values on its pages? Asked of the layout, then of the text that a reader copies out. */
import { TOGETHER } from '../../src/overseas-care/sheets/sheet-keys.ts';
import type { Value } from '../../src/template/index.ts';
import { isTextual, wordingOf } from '../../src/template/wording.ts';
import { unblanked } from '../template/ink.ts';
import type { Copy } from './drawing.ts';

/** How a reader gives a hyphen at the end of a line. */
const HYPHENS = ['\u0002', '\u00ad', '\ufffe'];

/** Text out of a PDF without blanks. */
export function textOf(text: string): string {
  return unblanked(HYPHENS.reduce((plain, sign) => plain.replaceAll(sign, '-'), text));
}

/** Texts of a value, each with the number of its row. */
function textsOf(value: Value, copy: Copy): { row: number; text: string }[] {
  const { dates } = copy.template.map;
  if (isTextual(value)) return [{ row: 0, text: unblanked(wordingOf(value, dates)) }];
  if (value.kind !== 'list') return [];
  return value.rows.flatMap((row, index) =>
    Object.values(row).flatMap((cell) =>
      isTextual(cell) ? [{ row: index + 1, text: unblanked(wordingOf(cell, dates)) }] : [],
    ),
  );
}

/** Values of which neither the sheet's lines nor its continuation hold every character. */
export function lostWords(copy: Copy): string[] {
  const { layout, values } = copy;
  return Object.entries(values).flatMap(([key, value]) => {
    // Its parts stand on this sheet, each in a place of its own.
    if (Object.hasOwn(TOGETHER, key) && !Object.hasOwn(copy.template.map.entries, key)) return [];
    const lines = layout.drawn.flatMap((drawn) => (drawn.kind === 'text' && drawn.key === key ? [drawn.text] : []));
    const shown = unblanked(lines.join(''));
    const continued = layout.continuation.find((item) => item.key === key)?.content;
    const also = (row: number) => {
      if (continued === undefined) return '';
      if (continued.kind === 'text') return unblanked(continued.text);
      const cells = continued.rows.find(({ number }) => number === row)?.cells ?? {};
      return unblanked(Object.values(cells).join('\n'));
    };
    return textsOf(value, copy)
      .filter(({ row, text }) => !shown.includes(text) && !also(row).includes(text))
      .map(({ row, text }) => `${copy.name}: ${key} ${row}: ${text} is cut`);
  });
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/**
 * Lines that the layout puts on a page and that cannot be read there, and characters that are missing on the
 * continuation pages.
 * @param texts of the copy's pages, as a reader copies them out
 * @param blank text of an empty continuation page, without blanks
 */
export function missingLines(copy: Copy, texts: readonly string[], blank: string): string[] {
  const { layout, drawn, name } = copy;
  const read = texts.map(textOf);
  const faults = layout.drawn.flatMap((each) => {
    if (each.kind !== 'text' || read[each.page - 1]!.includes(unblanked(each.text))) return [];
    return [`${name}: ${each.key}: ${each.text} cannot be read`];
  });
  const more = drawn.pages.flatMap(({ continuation }, index) => (continuation ? [read[index]!] : []));
  if (more.length === 0) return faults;
  const { title } = copy.template.map;
  const head = `${title.en}${title.ja}${copy.reference ?? ''}`;
  const items = layout.continuation.map(({ label, content }) => {
    const body =
      content.kind === 'text' ? content.text : content.rows.map(({ cells }) => Object.values(cells).join('')).join('');
    return `${label.en ?? ''}${label.ja ?? ''}${body}`;
  });
  const found = count(more.join(''));
  const wanted = count(unblanked([...more.map(() => `${blank}${head}`), ...items].join('')));
  for (const [character, number] of wanted) {
    const there = found.get(character) ?? 0;
    if (there < number) faults.push(`${name}: ${character} ${there} times of ${number} on the continuation pages`);
  }
  return faults;
}
