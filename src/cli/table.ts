/** Columns that line up in a terminal, wide East Asian characters counted as two. */
import stringWidth from 'string-width';

/** Plain Latin, kana and common kanji: one and two columns. Measuring any text takes longer than a whole check. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

export function widthOf(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  const narrow = text.replace(/[^\x20-\x7e]/g, '').length;
  return 2 * text.length - narrow;
}

/** The text in so many columns: what is over is cut, and an ellipsis says so. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let short = '';
  for (const letter of text) {
    if (widthOf(short + letter) > most - 1) break;
    short += letter;
  }
  return `${short}…`;
}

/** @returns one line a row; columns two spaces apart */
export function columns(rows: readonly (readonly string[])[], alignRight: ReadonlySet<number> = new Set()): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(widths[index]! - widthOf(cell));
        return alignRight.has(index) ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
