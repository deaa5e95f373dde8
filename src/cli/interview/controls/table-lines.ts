/** The rows of a receipt's table as lines in columns, the last ones where there is no room for all. */
import type { Table } from '../../../interview/input.ts';
import { cut, padEnd, padStart, widthOf, windowOver } from '../layout.ts';
import { oneLine, type Voice } from '../voice.ts';
import type { Rows } from './rows.ts';

const BETWEEN = '  ';

/** @returns at most `height` lines: how many rows stand above them, the columns' names where there is room, the rows */
export function tableLines(
  table: Table,
  { rows, correcting }: Pick<Rows, 'rows' | 'correcting'>,
  voice: Voice,
  { width, height }: { width: number; height: number },
): string[] {
  if (rows.length === 0) return [];
  const { words, paint, signs } = voice;
  const digits = String(rows.length).length;
  const inHand = correcting ?? rows.length - 1;
  const withHead = height >= 4;
  const size = Math.max(1, height - (withHead ? 1 : 0));
  const fits = rows.length <= size;
  const { start, end } = windowOver(rows.length, fits ? size : Math.max(1, size - 1), inHand, inHand);
  const cells = rows.slice(start, end).map((row) => table.cells(row).map(oneLine));
  const heads = table.columns.map(({ key }) => (words.has(key) ? words(key) : key));
  const widths = columnWidths([...(withHead ? [heads] : []), ...cells], width - digits - 5);

  const inColumns = (texts: readonly string[]) =>
    texts
      .map((text, index) => {
        const room = widths[index] ?? 0;
        const fit = cut(text, room);
        return table.columns[index]?.align === 'right' ? padStart(fit, room) : padEnd(fit, room);
      })
      .join(BETWEEN)
      .trimEnd();
  const lines = cells.map((texts, offset) => {
    const index = start + offset;
    const pointer = index === correcting ? signs.hand : ' ';
    return `${pointer} ${padStart(String(index + 1), digits)}  ${inColumns(texts)}`;
  });
  const head = withHead ? [paint.dim(`  ${' '.repeat(digits)}  ${inColumns(heads)}`)] : [];
  const part = words('ask.part', { from: start + 1, to: end, count: rows.length });
  return [...head, ...(fits ? [] : [`  ${paint.dim(part)}`]), ...lines];
}

/** As wide as their widest cell; where that is too much, the widest column gives way. */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(text));
  }
  const total = () => widths.reduce((sum, each) => sum + each, 0) + BETWEEN.length * (widths.length - 1);
  while (total() > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 4) break;
    widths[widest]! -= 1;
  }
  return widths;
}
