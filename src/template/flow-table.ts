/** Tables on continuation sheets: the rows of a list that its sheet has no room for, under their column labels. */
import type { PageInk } from '../pdf/types.ts';
import { firstBaseline } from './fit.ts';
import { bothOf, CELL_PADDING, HAIRLINE, type Piece, SHADE, wrapped } from './flow.ts';
import type { ContinuationItem } from './layout.ts';
import type { Measure } from './lines.ts';

const TEXT = 9;
const LABEL = 7;
const LEADING = 1.35;
const ROW_PADDING = 2;
/** Rows of more lines than this may be divided between pages. */
const KEEP_LINES = 12;

type Rows = Extract<ContinuationItem['content'], { kind: 'rows' }>;

interface Column {
  x: number;
  width: number;
  align: 'left' | 'right';
}

/** Widths for columns that would like to be `natural` wide: narrow ones get all they like, wide ones share the rest. */
function shareWidth(natural: readonly number[], total: number): number[] {
  const widths = [...natural];
  const order = natural.map((_, index) => index).sort((a, b) => natural[a]! - natural[b]!);
  let [left, columns] = [total, natural.length];
  for (const index of order) {
    const width = columns === 1 ? left : Math.min(natural[index]!, left / columns);
    widths[index] = width;
    left -= width;
    columns -= 1;
  }
  return widths;
}

/** A table's columns, and how its rows become lines across them. */
class Grid {
  private readonly columns: Column[];
  private readonly right: number;

  constructor(
    head: readonly string[],
    body: readonly (readonly string[])[],
    aligns: readonly Column['align'][],
    width: number,
    private readonly measure: Measure,
    private readonly field: string,
  ) {
    const widest = (text: string, size: number) => Math.max(...text.split('\n').map((line) => measure(line) * size));
    const natural = head.map((label, index) => {
      const cells = body.map((row) => widest(row[index]!, TEXT));
      return Math.max(widest(label, LABEL), ...cells) + 2 * CELL_PADDING + 1;
    });
    let x = 0;
    this.columns = shareWidth(natural, width).map((wide, index) => {
      const column = { x, width: wide, align: aligns[index]! };
      x += wide;
      return column;
    });
    this.right = x;
  }

  /** One line across all cells of a row, with the lines between the columns. */
  private slice(
    cells: readonly string[],
    size: number,
    edges: { first: boolean; last: boolean },
    fill?: number,
  ): Piece {
    const top = edges.first ? ROW_PADDING : 0;
    const height = size * LEADING + top + (edges.last ? ROW_PADDING : 0);
    const drop = top + (size * (LEADING - 1)) / 2 + firstBaseline(size);
    const draw = (ink: PageInk, x: number, y: number) => {
      if (fill !== undefined) ink.rect(x, y - height, this.right, height, { fill });
      if (edges.first) ink.line(x, y, x + this.right, y, HAIRLINE);
      if (edges.last) ink.line(x, y - height, x + this.right, y - height, HAIRLINE);
      for (const edge of [...this.columns.map((column) => column.x), this.right]) {
        ink.line(x + edge, y, x + edge, y - height, HAIRLINE);
      }
      cells.forEach((text, index) => {
        if (text === '') return;
        const column = this.columns[index]!;
        const spare = column.align === 'right' ? column.width - 2 * CELL_PADDING - this.measure(text) * size : 0;
        ink.text(text, { x: x + column.x + CELL_PADDING + spare, y: y - drop, size, field: this.field });
      });
    };
    return { height, draw };
  }

  row(cells: readonly string[], size: number, fill?: number): Piece[] {
    const lines = cells.map((text, index) =>
      wrapped(text, size, this.columns[index]!.width - 2 * CELL_PADDING, this.measure),
    );
    const count = Math.max(...lines.map((each) => each.length));
    return Array.from({ length: count }, (_, at) => {
      const slice = lines.map((each) => each[at] ?? '');
      return this.slice(slice, size, { first: at === 0, last: at === count - 1 }, fill);
    });
  }
}

/** The line of column labels, and the rows, each in a group that is kept on one page where it can. */
export function tableFlow(
  rows: Rows,
  field: string,
  width: number,
  measure: Measure,
): { head: Piece[]; groups: Piece[][] } {
  const head = ['No.', ...rows.columns.map(({ key, label }) => bothOf(label) || key)];
  const body = rows.rows.map((row) => [String(row.number), ...rows.columns.map(({ key }) => row.cells[key] ?? '')]);
  const aligns = ['right' as const, ...rows.columns.map(({ align }) => align ?? 'left')];
  const grid = new Grid(head, body, aligns, width, measure, field);
  const groups = body.flatMap((cells) => {
    const slices = grid.row(cells, TEXT);
    return slices.length > KEEP_LINES ? slices.map((each) => [each]) : [slices];
  });
  return { head: grid.row(head, LABEL, SHADE), groups };
}
