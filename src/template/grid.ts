/** Columns beside each other: how wide each is, and how the lines of a row become pieces across all of them. */
import type { Language } from '../base/languages.ts';
import type { PageInk, StrokeStyle } from '../pdf/types.ts';
import { CELL_PADDING, HAIRLINE, type Piece } from './flow.ts';

const ROW_PADDING = 2;

export interface Column {
  /** All on one line. */
  natural: number;
  /** No word, number or amount divided. */
  least: number;
}

/**
 * Widths of columns: narrow ones get all they like, wide ones their least and of the rest in proportion to what they
 * would like.
 */
export function shareWidth(columns: readonly Column[], total: number): number[] {
  const divided = sum(columns.map(({ least }) => least)) > total;
  const wanted = columns.map(({ natural, least }) => ({
    natural: Math.min(natural, total),
    least: divided ? 0 : least,
  }));
  const widths = wanted.map(({ natural }) => natural);
  const open = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.natural - wanted[b]!.natural);
  let left = total;
  while (open.length > 0) {
    const [narrowest, ...others] = open;
    const { natural } = wanted[narrowest!]!;
    if (natural > left / open.length || natural + sum(others.map((each) => wanted[each]!.least)) > left) break;
    left -= natural;
    open.shift();
  }
  if (open.length === 0) return widths.map((width) => (width * total) / (total - left));
  const spare = left - sum(open.map((each) => wanted[each]!.least));
  const longing = sum(open.map((each) => wanted[each]!.natural - wanted[each]!.least));
  for (const each of open) {
    const { natural, least } = wanted[each]!;
    widths[each] = least + (longing === 0 ? spare / open.length : (spare * (natural - least)) / longing);
  }
  return widths;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One line of a cell. */
export interface CellLine {
  text: string;
  size: number;
  /** From the top of the line to its baseline. */
  drop: number;
  ink?: number;
  language?: Language;
}

export interface CellLook {
  align?: 'left' | 'right' | 'center';
  field: string;
  /** Widths at size 1. */
  measure(text: string, language?: Language): number;
}

/** What is drawn around a row. */
export interface RowLook {
  fill?: number;
  /** Over the row; a hairline unless given. */
  over?: StrokeStyle;
  /** Without lines between the columns. */
  open?: boolean;
}

/** Columns side by side. */
export class Grid {
  private readonly edges: number[] = [0];

  constructor(private readonly widths: readonly number[]) {
    for (const width of widths) this.edges.push(this.edges.at(-1)! + width);
  }

  /** The width for text in a column. */
  room(index: number): number {
    return this.widths[index]! - 2 * CELL_PADDING;
  }

  /**
   * A row as lines across all its cells, with the lines between the columns.
   * @param pitches height of each line
   * @param lines of each cell
   */
  pieces(
    pitches: readonly number[],
    lines: readonly (readonly CellLine[])[],
    cells: readonly CellLook[],
    look: RowLook = {},
  ): Piece[] {
    return pitches.map((pitch, at) => {
      const slice = lines.map((each) => each[at]);
      return this.slice(slice, cells, pitch, { first: at === 0, last: at === pitches.length - 1 }, look);
    });
  }

  /**
   * A row in one piece, the lines of each cell close under each other.
   * @param lines of each cell, each line with its height
   */
  whole(
    lines: readonly (readonly (CellLine & { height: number })[])[],
    cells: readonly CellLook[],
    look: RowLook = {},
  ): Piece {
    const stacked = lines.map((each) => sum(each.map(({ height }) => height)));
    const height = Math.max(...stacked) + 2 * ROW_PADDING;
    return {
      height,
      draw: (ink, x, y) => {
        this.rules(ink, x, y, height, { first: true, last: true }, look);
        lines.forEach((each, index) => {
          let top = y - ROW_PADDING;
          for (const line of each) {
            this.line(ink, x, top, index, line, cells[index]!);
            top -= line.height;
          }
        });
      },
    };
  }

  private slice(
    lines: readonly (CellLine | undefined)[],
    cells: readonly CellLook[],
    pitch: number,
    ends: { first: boolean; last: boolean },
    look: RowLook,
  ): Piece {
    const top = ends.first ? ROW_PADDING : 0;
    const height = pitch + top + (ends.last ? ROW_PADDING : 0);
    const draw = (ink: PageInk, x: number, y: number) => {
      this.rules(ink, x, y, height, ends, look);
      lines.forEach((line, index) => {
        if (line) this.line(ink, x, y - top, index, line, cells[index]!);
      });
    };
    return { height, draw };
  }

  private rules(
    ink: PageInk,
    x: number,
    y: number,
    height: number,
    ends: { first: boolean; last: boolean },
    { fill, over = HAIRLINE, open = false }: RowLook,
  ): void {
    const right = this.edges.at(-1)!;
    if (fill !== undefined) ink.rect(x, y - height, right, height, { fill });
    if (ends.first) ink.line(x, y, x + right, y, over);
    if (ends.last) ink.line(x, y - height, x + right, y - height, HAIRLINE);
    if (!open) for (const edge of this.edges) ink.line(x + edge, y, x + edge, y - height, HAIRLINE);
  }

  /** @param top of the line */
  private line(
    ink: PageInk,
    x: number,
    top: number,
    index: number,
    { text, size, drop, ink: grey, language }: CellLine,
    { align, field, measure }: CellLook,
  ): void {
    if (text === '') return;
    const spare = align === undefined || align === 'left' ? 0 : this.room(index) - measure(text, language) * size;
    ink.text(text, {
      x: x + this.edges[index]! + CELL_PADDING + (align === 'center' ? spare / 2 : spare),
      y: top - drop,
      size,
      field,
      ...(grey !== undefined && { ink: grey }),
      ...(language && { language }),
    });
  }
}
