/**
 * Lists on continuation sheets: the rows that their sheet has no room for, under their column labels; or, where a row has
 * more cells than stand beside each other, each row as a record of labels and values.
 */
import { firstBaseline } from './fit.ts';
import { bothOf, CELL_PADDING, type Group, type Piece, SHADE, spacer, wrapped } from './flow.ts';
import { type Column, Grid, shareWidth, sum } from './grid.ts';
import type { ContinuationItem } from './layout.ts';
import { breakable, type Measure, widestPiece } from './lines.ts';

const TEXT = 9;
const LABEL = 7;
const LEADING = 1.35;
/** Rows and records of more lines than this may be divided between pages. */
const KEEP_LINES = 12;
const KEEP_RECORD_LINES = 20;
/** More columns than this do not stand beside each other. */
const MOST_COLUMNS = 8;
/**
 * Of a record: the widest that its labels may be, the lines that a value may take in half the width (an amount
 * takes one), the space after it.
 */
const LABEL_WIDTH = 84;
const HALF_LINES = 2;
const RECORD_GAP = 5;
/** The column of a list that numbers its rows itself. */
const NUMBER = 'number';

type Rows = Extract<ContinuationItem['content'], { kind: 'rows' }>;

interface Cell {
  text: string;
  size: number;
  align?: 'left' | 'right';
}

/** Columns side by side, and how the cells of a row become lines across them. */
class TextGrid {
  private readonly grid: Grid;

  constructor(
    widths: readonly number[],
    private readonly measure: Measure,
    private readonly field: string,
  ) {
    this.grid = new Grid(widths);
  }

  room(index: number): number {
    return this.grid.room(index);
  }

  row(cells: readonly Cell[], fill?: number): Piece[] {
    const pitch = LEADING * Math.max(...cells.map(({ size }) => size));
    const lines = cells.map(({ text, size }, index) =>
      wrapped(text, size, this.room(index), this.measure).map((line) => ({
        text: line,
        size,
        drop: (pitch - size) / 2 + firstBaseline(size),
      })),
    );
    const count = Math.max(...lines.map((each) => each.length));
    const looks = cells.map(({ align }) => ({
      field: this.field,
      measure: this.measure,
      ...(align && { align }),
    }));
    return this.grid.pieces(Array(count).fill(pitch), lines, looks, fill === undefined ? {} : { fill });
  }
}

/** The lines of a row: kept on one page, or each for itself where they are many. */
function groupsOf(pieces: Piece[], most: number): Piece[][] {
  return pieces.length > most ? pieces.map((each) => [each]) : [pieces];
}

function widthOf(text: string, size: number, measure: Measure): number {
  return Math.max(...text.split('\n').map((line) => measure(line) * size)) + 2 * CELL_PADDING + 1;
}

/** How wide a column would like to be, and must be. An amount is never divided, not even between currency and number. */
function columnOf(head: Cell, body: readonly Cell[], measure: Measure): Column {
  const widest = (cell: Cell, whole: boolean) =>
    whole
      ? widthOf(cell.text, cell.size, measure)
      : widestPiece(breakable(cell.text), measure) * cell.size + 2 * CELL_PADDING + 1;
  return {
    natural: Math.max(...[head, ...body].map((cell) => widest(cell, true))),
    least: Math.max(widest(head, false), ...body.map((cell) => widest(cell, cell.align === 'right'))),
  };
}

interface Flowing {
  head: Piece[];
  groups: Group[];
}

/** Two labels with their values beside each other; a long value has the whole width. */
function recordsFlow(rows: Rows, field: string, width: number, measure: Measure): Flowing {
  const fields = rows.columns
    .filter(({ key }) => key !== NUMBER)
    .map(({ key, label, align }) => ({ key, label: `${bothOf(label) || key}:`, most: align ? 1 : HALF_LINES }));
  const labels = Math.min(LABEL_WIDTH, Math.max(...fields.map(({ label }) => widthOf(label, LABEL, measure))));
  const full = new TextGrid([labels, width - labels], measure, field);
  const halves = new TextGrid([labels, width / 2 - labels, labels, width / 2 - labels], measure, field);
  const title = new TextGrid([width], measure, field);
  const fitsHalf = (text: string, most: number) =>
    widestPiece(breakable(text), measure) * TEXT <= halves.room(1) &&
    wrapped(text, TEXT, halves.room(1), measure).length <= most;
  const groups = rows.rows.flatMap((row) => {
    const number = `No. ${row.cells[NUMBER] || row.number}`;
    const titled = (text: string) => title.row([{ text, size: TEXT }], SHADE);
    const pieces = titled(number);
    let waiting: Cell[] = [];
    const flush = () => {
      if (waiting.length > 0) pieces.push(...(waiting.length === 4 ? halves : full).row(waiting));
      waiting = [];
    };
    for (const { key, label, most } of fields) {
      const text = row.cells[key] ?? '';
      if (text === '') continue;
      const cells = [
        { text: label, size: LABEL },
        { text, size: TEXT },
      ];
      if (!fitsHalf(text, most)) {
        flush();
        pieces.push(...full.row(cells));
        continue;
      }
      waiting.push(...cells);
      if (waiting.length === 4) flush();
    }
    flush();
    // The number is never left alone at the foot of a page.
    const [first = [], second = [], ...others] = groupsOf(pieces, KEEP_RECORD_LINES);
    const again = titled(`${number} (continued / つづき)`);
    return [
      { pieces: [...first, ...second] },
      ...others.map((each) => ({ pieces: each, again })),
      { pieces: [spacer(RECORD_GAP)] },
    ];
  });
  return { head: [], groups };
}

/** What stands over the rows on every page, and the rows, each in a group that is kept on one page where it can. */
export function tableFlow(rows: Rows, field: string, width: number, measure: Measure): Flowing {
  const numbered = rows.columns.some(({ key }) => key === NUMBER);
  const cells = (number: string, size: number, text: (column: Rows['columns'][number]) => string): Cell[] => [
    ...(numbered ? [] : [{ text: number, size, align: 'right' as const }]),
    ...rows.columns.map((column) => ({ text: text(column), size, ...(column.align && { align: column.align }) })),
  ];
  const head = cells('No.', LABEL, ({ key, label }) => bothOf(label) || key);
  const body = rows.rows.map((row) => cells(String(row.number), TEXT, ({ key }) => row.cells[key] ?? ''));
  const columns = head.map((cell, index) =>
    columnOf(
      cell,
      body.map((row) => row[index]!),
      measure,
    ),
  );
  const crowded = head.length > 2 && sum(columns.map(({ least }) => least)) > width;
  if (head.length > MOST_COLUMNS + 1 || crowded) return recordsFlow(rows, field, width, measure);
  const grid = new TextGrid(shareWidth(columns, width), measure, field);
  return {
    head: grid.row(head, SHADE),
    groups: body.flatMap((row) => groupsOf(grid.row(row), KEEP_LINES).map((pieces) => ({ pieces }))),
  };
}
