/** Columns that line up in a terminal, wide East Asian characters counted as two. */
import stringWidth from 'string-width';

/** @returns one line a row; columns two spaces apart */
export function columns(rows: readonly (readonly string[])[], alignRight: ReadonlySet<number> = new Set()): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(widths[index]! - stringWidth(cell));
        return alignRight.has(index) ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
