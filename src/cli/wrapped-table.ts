/** Columns of which some are wrapped, so that a table stays within the screen and no cell is cut. */
import { padEnd, padStart, widthOf, wrap } from './interview/layout.ts';

export interface WrappedColumn {
  right?: boolean;
  /** Wrapped at so many columns; `rest` takes what the others leave, at least 16. */
  width?: number | 'rest';
}

const GAP = 2;
const LEAST_REST = 16;

/** @returns the lines of each row; `across` is the width of all columns together */
export function wrappedTable(
  rows: readonly (readonly string[])[],
  shapes: readonly WrappedColumn[],
  across: number,
): string[][] {
  const widest = (index: number) => Math.max(0, ...rows.map((row) => widthOf(row[index] ?? '')));
  const widths = shapes.map(({ width }, index) => {
    if (width === 'rest') return 0;
    return width === undefined ? widest(index) : Math.min(width, widest(index));
  });
  const others = widths.reduce((all, width) => all + width, 0) + GAP * (shapes.length - 1);
  for (const [index, { width }] of shapes.entries()) {
    if (width === 'rest') widths[index] = Math.min(widest(index), Math.max(LEAST_REST, across - others));
  }
  return rows.map((row) => {
    const cells = shapes.map(({ width }, index) =>
      width === undefined ? [row[index] ?? ''] : wrap(row[index] ?? '', widths[index]!),
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, index) => (shapes[index]!.right ? padStart : padEnd)(lines[line] ?? '', widths[index]!))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}
