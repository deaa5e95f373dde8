/**
 * The tables and facts of a paper. A table is set in a smaller size where its amounts and words have no room, and where
 * even that is not enough, each row becomes a list of labels and values: nothing is divided that belongs together.
 */
import { CELL_PADDING, type Flow, type Group, type Piece, SHADE, spacer } from './flow.ts';
import { type CellLine, type CellLook, type Column, Grid, type RowLook, shareWidth, sum } from './grid.ts';
import { breakable, widestPiece } from './lines.ts';
import { both, dropOf, KEEP_LINES, LEADING, linesOf, runsOf, type Setting } from './paper-text.ts';
import type { Both, PaperBlock, PaperColumn, PaperRow } from './paper-types.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;
type Fact = Extract<PaperBlock, { kind: 'facts' }>['facts'][number];

const LARGEST = 9.5;
const LEAST = 7;
const STEP = 0.5;
/** So many sums may follow each other on one page with the row before them. */
const KEEP_TOGETHER = 5;
/** The labels of a table, in units of its size. */
const LABEL = 0.86;
const SUM_RULE = { width: 1.4 };
const SUM_SHADE = 0.955;
const FACT_LABEL = 8;
const FACT = 10;
const STRONG = 13;
const LABEL_INK = 0.3;
/** Of the facts: the widest that labels may be, and the lines that a value may take in half the width. */
const LABEL_SHARE = 0.42;
const HALF_LABEL_SHARE = 0.2;
const HALF_LINES = 3;
const RECORD_GAP = 6;

interface TextCell {
  words: string | Both;
  size: number;
  setting: Setting;
  align?: CellLook['align'];
  ink?: number;
}

/** A row of cells in one piece; one of very many lines in as many pieces, which may be divided between pages. */
function rowPieces(grid: Grid, cells: readonly TextCell[], look: RowLook = {}): Piece[] {
  const lines = cells.map(({ words, size, setting, ink }, index) =>
    linesOf(words, size, grid.room(index), setting, ink),
  );
  const looks = cells.map(
    ({ setting, align }): CellLook => ({
      field: setting.field,
      measure: (text, language) => setting.measure(language)(text),
      ...(align && { align }),
    }),
  );
  const count = Math.max(...lines.map((each) => each.length));
  const pitches = Array.from(
    { length: count },
    (_, at) => LEADING * Math.max(LEAST, ...lines.map((each) => each[at]?.size ?? 0)),
  );
  if (count > KEEP_LINES) {
    const placed = lines.map((each) =>
      each.map((line, at): CellLine => ({ ...line, drop: dropOf(pitches[at]! / LEADING, pitches[at]!) })),
    );
    return grid.pieces(pitches, placed, looks, look);
  }
  // The first lines stand on one baseline; under it each cell is set for itself.
  const stacked = lines.map((each) =>
    each.map((line, at) => {
      const height = at === 0 ? pitches[0]! : line.size * LEADING;
      return { ...line, height, drop: dropOf(at === 0 ? height / LEADING : line.size, height) };
    }),
  );
  return [grid.whole(stacked, looks, look)];
}

function widestOf({ words, size, setting }: TextCell, whole: boolean): number {
  const widths = runsOf(words, size, setting).map((run) => {
    const measure = setting.measure(run.language);
    return whole
      ? Math.max(...run.text.split('\n').map((line) => measure(line) * run.size))
      : widestPiece(breakable(run.text), measure) * run.size;
  });
  return Math.max(0, ...widths) + 2 * CELL_PADDING + 1;
}

function columnOf(head: TextCell, body: readonly TextCell[]): Column {
  const widest = (cell: TextCell, whole: boolean) => widestOf(cell, whole);
  return {
    natural: Math.max(...[head, ...body].map((cell) => widest(cell, true))),
    least: Math.max(widest(head, false), ...body.map((cell) => widest(cell, cell.align === 'right'))),
  };
}

/** Widths by the shares that columns ask for, but never less than what stands in them needs. */
function widthsOf(asked: readonly PaperColumn[], columns: readonly Column[], total: number): number[] {
  if (asked.every(({ share }) => share === undefined)) return shareWidth(columns, total);
  const unsaid = (index: number) => Math.max(columns[index]!.least, Math.min(columns[index]!.natural, total / 3));
  const taken = sum(asked.map(({ share }, index) => (share === undefined ? unsaid(index) : 0)));
  const shares = sum(asked.map(({ share }) => share ?? 0));
  const wanted = asked.map(({ share }, index) =>
    share === undefined ? unsaid(index) : (Math.max(0, total - taken) * share) / shares,
  );
  const raised = wanted.map((width, index) => Math.max(width, columns[index]!.least));
  const over = sum(raised) - total;
  const spare = raised.map((width, index) => width - columns[index]!.least);
  return raised.map((width, index) => width - (over * spare[index]!) / (sum(spare) || 1));
}

/** A row in one piece stays with its page; of one in many, each line for itself. */
function kept(pieces: readonly Piece[]): Group[] {
  return pieces.map((piece) => ({ pieces: [piece] }));
}

/** A sum never stands alone at the head of a page, away from what it sums. */
function addRow(groups: Group[], pieces: readonly Piece[], isSum: boolean): void {
  const last = groups.at(-1);
  if (isSum && last && pieces.length === 1 && last.pieces.length < KEEP_TOGETHER) last.pieces.push(...pieces);
  else groups.push(...kept(pieces));
}

export function tableFlow(table: Table, width: number, setting: Setting): Flow {
  for (let size = LARGEST; size >= LEAST; size -= STEP) {
    const flow = flowAt(table, width, size, setting);
    if (flow) return flow;
  }
  return recordsFlow(table, width, setting);
}

/** @returns undefined where an amount or a word would be divided */
function flowAt({ columns, rows, none }: Table, width: number, size: number, setting: Setting): Flow | undefined {
  const aligned = ({ align }: PaperColumn) => (align && align !== 'left' ? { align } : {});
  const head = columns.map(
    (column): TextCell => ({
      words: column.label,
      size: size * LABEL,
      setting: setting.at(`.columns.${column.key}`),
      ...aligned(column),
    }),
  );
  const body = rows.map((row, index) =>
    columns.map(
      (column): TextCell => ({
        words: row.cells[column.key] ?? '',
        size,
        setting: setting.at(`.rows[${index}].${column.key}`),
        ...aligned(column),
      }),
    ),
  );
  const needed = columns.map((_, index) =>
    columnOf(
      head[index]!,
      body.map((row) => row[index]!),
    ),
  );
  if (sum(needed.map(({ least }) => least)) > width) return undefined;
  const grid = new Grid(widthsOf(columns, needed, width));
  const labels = rowPieces(grid, head, { fill: SHADE });
  const groups: Group[] = [];
  rows.forEach((row, index) => {
    const look = row.sum ? { fill: SUM_SHADE, over: SUM_RULE } : {};
    addRow(groups, rowPieces(grid, body[index]!, look), row.sum === true);
  });
  if (rows.length === 0 && none) groups.push({ pieces: noneRow(none, width, size, setting) });
  return { opening: labels, reopening: labels, groups };
}

function noneRow(none: Both, width: number, size: number, setting: Setting): Piece[] {
  const cell: TextCell = { words: none, size, setting: setting.at('.none'), align: 'center', ink: LABEL_INK };
  return rowPieces(new Grid([width]), [cell]);
}

/** Each row as a list of its own: the first column over it, the others as labels with values. */
function recordsFlow({ columns, rows, none }: Table, width: number, setting: Setting): Flow {
  const [first, ...others] = columns;
  const groups = rows.flatMap((row: PaperRow, index): Group[] => {
    const own = setting.at(`.rows[${index}]`);
    const at = own.at(`.${first!.key}`);
    const title: TextCell[] = [
      { words: first!.label, size: FACT_LABEL, setting: at, ink: LABEL_INK },
      { words: row.cells[first!.key] ?? '', size: LARGEST, setting: at },
    ];
    const labels = Math.min(width * LABEL_SHARE, widestOf(title[0]!, true) + CELL_PADDING);
    const look = { open: true, fill: row.sum ? SUM_SHADE : SHADE, ...(row.sum && { over: SUM_RULE }) };
    const facts = others.flatMap(({ key, label }): Fact[] => {
      const value = row.cells[key] ?? '';
      return both(value).text === '' ? [] : [{ label, value }];
    });
    const [opening, ...rest] = factsFlow(
      facts,
      2,
      width,
      own,
      others.map(({ key }) => key),
    ).groups;
    return [
      { pieces: [...rowPieces(new Grid([labels, width - labels]), title, look), ...(opening?.pieces ?? [])] },
      ...rest,
      { pieces: [spacer(RECORD_GAP)] },
    ];
  });
  if (rows.length === 0 && none) groups.push({ pieces: noneRow(none, width, LARGEST, setting) });
  return { opening: [], reopening: [], groups };
}

/**
 * Labels with what they stand for; two beside each other, where both fit in half the width.
 * @param keys names of the facts for what cannot be printed; by their number without them
 */
export function factsFlow(
  facts: readonly Fact[],
  columns: 1 | 2,
  width: number,
  setting: Setting,
  keys: readonly string[] = [],
): Flow {
  const cells = facts.map(({ label, value, strong }, index): [TextCell, TextCell] => {
    const own = setting.at(keys[index] === undefined ? `.facts[${index}]` : `.${keys[index]}`);
    return [
      { words: label, size: FACT_LABEL, setting: own, ink: LABEL_INK },
      { words: value, size: strong ? STRONG : FACT, setting: own },
    ];
  });
  const widest = Math.max(0, ...cells.map(([label]) => widestOf(label, true)));
  const labels = Math.min(width * (columns === 2 ? HALF_LABEL_SHARE : LABEL_SHARE), widest + CELL_PADDING);
  const full = new Grid([labels, width - labels]);
  const halves = new Grid([labels, width / 2 - labels, labels, width / 2 - labels]);
  const fitsHalf = ([, value]: [TextCell, TextCell]) =>
    widestOf(value, false) <= halves.room(1) &&
    linesOf(value.words, value.size, halves.room(1), value.setting).length <= HALF_LINES;
  const groups: Group[] = [];
  for (let index = 0; index < cells.length; ) {
    const [one, other] = [cells[index]!, cells[index + 1]];
    const narrow = (at: number, cell: [TextCell, TextCell]) => !facts[at]!.strong && fitsHalf(cell);
    if (columns === 2 && other && narrow(index, one) && narrow(index + 1, other)) {
      groups.push(...kept(rowPieces(halves, [...one, ...other], { open: true })));
      index += 2;
    } else {
      groups.push(...kept(rowPieces(full, one, { open: true, ...(facts[index]!.strong && { fill: SUM_SHADE }) })));
      index += 1;
    }
  }
  return { opening: [], reopening: [], groups };
}
