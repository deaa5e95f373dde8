/** Rows of several lines each, for a table of more columns than stand beside each other. In the map it is a list. */
import { USUAL_SIZE } from '../fit.ts';
import type { Entry, Place } from '../types.ts';
import { HAND_HEIGHT, type ListColumn, type Span, type Words } from './blocks.ts';
import { CELL_LABEL, textPlace } from './cells.ts';
import type { Own } from './own.ts';
import {
  addEntry,
  drawWords,
  heightOfWords,
  labelWords,
  type Pen,
  type Rectangle,
  type SetWords,
  SHADE,
} from './pen.ts';
import { type Sized, shareOut } from './sizing.ts';

const INSET = 1;
const NUMBER_WIDTH = 14;
const NUMBER_SIZE = 6.5;
const HEAD_PADDING = 1.5;

export interface Records extends Pick<Span, 'height' | 'grow'> {
  by: Entry['by'];
  required?: boolean;
  named?: Words;
  /** The columns of each line of a row; their keys differ throughout. */
  lines: readonly Readonly<Record<string, Omit<ListColumn, 'type'> & { type?: 'text' | 'day' | 'amount' }>>[];
  rows: number;
  lineHeight?: number;
  size?: number;
}

interface PlacedColumn {
  name: string;
  type: 'text' | 'day' | 'amount' | undefined;
  x: number;
  width: number;
  words: SetWords;
}

function placeLine(pen: Pen, line: Records['lines'][number], width: number): PlacedColumn[] {
  const named = Object.entries(line);
  const widths = shareOut(
    named.map(([, column]) => column),
    width - NUMBER_WIDTH,
  );
  let x = NUMBER_WIDTH;
  return named.map(([name, column], index) => {
    const wide = widths[index]!;
    const placed = { name, type: column.type, x, width: wide, words: labelWords(pen, column.label, CELL_LABEL, wide) };
    x += wide;
    return placed;
  });
}

/** The hairlines of a row, or of the head, whose lines have these heights from the top. */
function ruleLines(pen: Pen, lines: readonly PlacedColumn[][], heights: readonly number[], box: Rectangle): void {
  let top = box.y + box.height;
  lines.forEach((columns, index) => {
    const height = heights[index]!;
    if (index > 0) pen.rule(box.x + NUMBER_WIDTH, top, box.x + box.width, top);
    for (const { x } of columns) pen.rule(box.x + x, top - height, box.x + x, top);
    top -= height;
  });
}

function drawHead(pen: Pen, lines: readonly PlacedColumn[][], heights: readonly number[], box: Rectangle): void {
  pen.ink.rect(box.x, box.y, box.width, box.height, { fill: SHADE });
  ruleLines(pen, lines, heights, box);
  let top = box.y + box.height;
  lines.forEach((columns, index) => {
    const height = heights[index]!;
    for (const { x, width, words } of columns) {
      const cell = { x: box.x + x, y: top - height, width, height };
      words.draw(cell, top - (height - words.height) / 2);
    }
    top -= height;
  });
}

function drawRow(
  pen: Pen,
  key: string,
  row: number,
  cell: Records,
  lines: readonly PlacedColumn[][],
  box: Rectangle,
): Record<string, Place> {
  const height = box.height / lines.length;
  const number = { text: String(row), size: NUMBER_SIZE, ink: 0 };
  const middle = box.y + (box.height + heightOfWords([number])) / 2;
  drawWords(pen, [number], { ...box, width: NUMBER_WIDTH }, 'center', middle);
  ruleLines(
    pen,
    lines,
    lines.map(() => height),
    box,
  );
  return Object.fromEntries(
    lines.flatMap((columns, index) =>
      columns.map(({ name, type, x, width }) => {
        const inner = {
          x: box.x + x + INSET,
          y: box.y + box.height - (index + 1) * height + INSET,
          width: width - 2 * INSET,
          height: height - 2 * INSET,
        };
        const options = { size: cell.size ?? USUAL_SIZE, ...(type === 'amount' && { align: 'right' as const }) };
        return [name, textPlace(pen, `${key}_${row}_${name}`, inner, cell.by, options)] as const;
      }),
    ),
  );
}

function sizeRecords(pen: Pen, key: string, cell: Records, width: number): Sized {
  const lines = cell.lines.map((line) => placeLine(pen, line, width));
  const heads = lines.map((line) => Math.max(...line.map(({ words }) => words.height)) + 2 * HEAD_PADDING);
  const head = heads.reduce((sum, height) => sum + height, 0);
  const least = cell.rows * lines.length * (cell.lineHeight ?? HAND_HEIGHT);
  return {
    height: Math.max(cell.height ?? 0, head + least),
    grow: cell.grow ?? 0,
    draw: (box) => {
      const top = box.y + box.height;
      drawHead(pen, lines, heads, { ...box, y: top - head, height: head });
      const height = (box.height - head) / cell.rows;
      const rows = Array.from({ length: cell.rows }, (_, index) => {
        const row = { ...box, y: top - head - (index + 1) * height, height };
        pen.outline(row);
        return drawRow(pen, key, index + 1, cell, lines, row);
      });
      const { by, required, named, size = USUAL_SIZE } = cell;
      const labels = cell.lines.flatMap((line) => Object.entries(line)).map(([name, { label }]) => [name, label]);
      addEntry(pen, key, {
        label: named,
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

/** A table whose rows have several lines each; what is over goes to the continuation sheet. */
export function records(key: string, cell: Records): Own {
  return { kind: 'own', sized: (pen, width) => sizeRecords(pen, key, cell, width) };
}
