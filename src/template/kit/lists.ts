/** Tables to fill in: rows under column labels, or cells side by side. */
import { USUAL_SIZE } from '../fit.ts';
import type { Place } from '../types.ts';
import type { ListCell, ListColumn } from './blocks.ts';
import { CELL_LABEL, cellLabel, textPlace } from './cells.ts';
import { addEntry, labelWords, type Pen, type Rectangle, type SetWords, SHADE } from './pen.ts';
import { type Sized, shareOut } from './sizing.ts';

const INSET = 1;
const NUMBER_WIDTH = 14;
const NUMBER_SIZE = 6.5;
const TICK = 9;
const HEAD_PADDING = 2;

interface PlacedColumn {
  name: string;
  column: ListColumn;
  x: number;
  width: number;
}

/** The columns of one row that begins at 0 and is `width` wide. */
function columnsIn(cell: ListCell, width: number): PlacedColumn[] {
  const start = cell.numbered ? NUMBER_WIDTH : 0;
  const named = Object.entries(cell.columns);
  const widths = shareOut(
    named.map(([, column]) => column),
    width - start,
  );
  let x = start;
  return named.map(([name, column], index) => {
    const placed = { name, column, x, width: widths[index]! };
    x += placed.width;
    return placed;
  });
}

function drawCell(pen: Pen, cell: ListCell, row: number, { name, column }: PlacedColumn, box: Rectangle): Place {
  const field = `${cell.key}_${row}_${name}`;
  if (column.type === 'tick') {
    const tick = { x: box.x + (box.width - TICK) / 2, y: box.y + (box.height - TICK) / 2, width: TICK, height: TICK };
    pen.ink.rect(tick.x, tick.y, TICK, TICK, { width: 0.6 });
    if (cell.by === 'none' || cell.by === 'office') return { box: { page: pen.page, ...tick } };
    pen.ink.checkBox(field, tick);
    return { field };
  }
  const inner = { x: box.x + INSET, y: box.y + INSET, width: box.width - 2 * INSET, height: box.height - 2 * INSET };
  const options = { size: cell.size ?? USUAL_SIZE, ...(column.type === 'amount' && { align: 'right' as const }) };
  return textPlace(pen, field, inner, cell.by, options);
}

function drawHead(
  pen: Pen,
  cell: ListCell,
  placed: readonly (PlacedColumn & { words: SetWords })[],
  area: Rectangle,
): void {
  const wide = area.width / cell.across;
  pen.ink.rect(area.x, area.y, area.width, area.height, { fill: SHADE });
  for (let side = 0; side < cell.across; side += 1) {
    for (const { x, width, words } of placed) {
      const box = { x: area.x + side * wide + x, y: area.y, width, height: area.height };
      words.draw(box, area.y + (area.height + words.height) / 2);
    }
  }
}

/** The hairlines between rows, columns and sides. */
function drawGrid(pen: Pen, cell: ListCell, placed: readonly PlacedColumn[], area: Rectangle, head: number): void {
  const bands = Math.ceil(cell.rows / cell.across);
  const height = (area.height - head) / bands;
  for (let band = head > 0 ? 0 : 1; band < bands; band += 1) {
    const y = area.y + area.height - head - band * height;
    pen.rule(area.x, y, area.x + area.width, y);
  }
  const wide = area.width / cell.across;
  for (let side = 0; side < cell.across; side += 1) {
    placed.forEach(({ x }, index) => {
      const edge = area.x + side * wide + x;
      if (x + side > 0 || index > 0) pen.rule(edge, area.y, edge, area.y + area.height);
    });
    const left = area.x + side * wide;
    if (side > 0) pen.rule(left, area.y, left, area.y + area.height);
  }
}

function drawBody(pen: Pen, cell: ListCell, placed: readonly PlacedColumn[], area: Rectangle): Record<string, Place>[] {
  const height = area.height / Math.ceil(cell.rows / cell.across);
  const wide = area.width / cell.across;
  return Array.from({ length: cell.rows }, (_, index) => {
    const left = area.x + (index % cell.across) * wide;
    const bottom = area.y + area.height - (Math.floor(index / cell.across) + 1) * height;
    if (cell.numbered) {
      const number = String(index + 1);
      const x = left + (NUMBER_WIDTH - pen.fonts.width(number, NUMBER_SIZE)) / 2;
      pen.ink.text(number, { x, y: bottom + height / 2 - NUMBER_SIZE * 0.36, size: NUMBER_SIZE });
    }
    return Object.fromEntries(
      placed.map((column) => [
        column.name,
        drawCell(pen, cell, index + 1, column, { x: left + column.x, y: bottom, width: column.width, height }),
      ]),
    );
  });
}

export function sizeList(pen: Pen, cell: ListCell, width: number): Sized {
  const label = cellLabel(pen, cell.label, 'top', width);
  const placed = columnsIn(cell, width / cell.across).map((column) => ({
    ...column,
    words: labelWords(pen, column.column.label, CELL_LABEL, column.width),
  }));
  const head = cell.headed ? Math.max(...placed.map(({ words }) => words.height)) + 2 * HEAD_PADDING : 0;
  const bands = Math.ceil(cell.rows / cell.across);
  return {
    height: Math.max(cell.height ?? 0, label.top + head + bands * cell.rowHeight),
    grow: cell.grow ?? 0,
    draw: (box) => {
      label.draw(box);
      const table = { ...box, height: box.height - label.top };
      if (label.top > 0) pen.rule(table.x, table.y + table.height, table.x + table.width, table.y + table.height);
      if (cell.headed) drawHead(pen, cell, placed, { ...table, y: table.y + table.height - head, height: head });
      drawGrid(pen, cell, placed, table, head);
      const rows = drawBody(pen, cell, placed, { ...table, height: table.height - head });
      const { key, by, required, size = USUAL_SIZE } = cell;
      const labels = Object.entries(cell.columns).map(([name, column]) => [name, { ...column.label }] as const);
      addEntry(pen, key, {
        label: cell.named ?? cell.label,
        by,
        type: 'list',
        ...(required !== undefined && { required }),
        columns: Object.fromEntries(labels),
        rows,
        size,
      });
    },
  };
}
