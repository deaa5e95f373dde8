/** The text of continuation sheets as pieces that flow over pages: headings, lines of text, tables. */
import type { PageInk, Widths } from '../pdf/types.ts';
import { firstBaseline, measureWith } from './fit.ts';
import { tableFlow } from './flow-table.ts';
import type { ContinuationItem, Label } from './layout.ts';
import { breakLines, type Measure } from './lines.ts';

/** Something of a fixed height that is drawn from `top` downwards. */
export interface Piece {
  height: number;
  /** Blank space: not carried over to the next page. */
  blank?: boolean;
  draw(ink: PageInk, x: number, top: number): void;
}

/** Pieces that are kept on one page. */
export interface Group {
  pieces: Piece[];
  /** What stands over it where a new page begins with it: the number of the row that it continues. */
  again?: Piece[];
}

/** One item: what opens it, what opens it again on the next page, and its groups. */
export interface Flow {
  opening: Piece[];
  reopening: Piece[];
  groups: Group[];
}

const HEADING = 9.5;
const TEXT = 10;
const TEXT_LEADING = 1.5;
export const CELL_PADDING = 3;
export const HAIRLINE = { width: 0.4 };
export const SHADE = 0.93;

export function spacer(height: number): Piece {
  return { height, blank: true, draw: () => undefined };
}

const SPACE_AFTER: Group = { pieces: [spacer(14)] };

function textLine(text: string, size: number, leading: number, field: string, indent = 0): Piece {
  const height = size * leading;
  const drop = (height - size) / 2 + firstBaseline(size);
  return {
    height,
    draw: (ink, x, top) => {
      if (text !== '') ink.text(text, { x: x + indent, y: top - drop, size, field });
    },
  };
}

export function wrapped(text: string, size: number, width: number, measure: Measure): string[] {
  return breakLines(text, width / size, measure).map((line) => line.text.trimEnd());
}

/** English and Japanese in one line: `Condition / 症状の概要`. */
export function bothOf(label: Label): string {
  return [label.en, label.ja].filter((part) => part !== undefined && part !== '').join(' / ');
}

function heading(item: ContinuationItem, again: boolean, width: number, measure: Measure): Piece[] {
  const number = item.item === undefined ? '' : `${item.item}. `;
  const words = `${number}${bothOf(item.label)}${again ? ' (continued / つづき)' : ''}`;
  const lines = wrapped(words, HEADING, width - 2 * CELL_PADDING, measure);
  const height = lines.length * HEADING * TEXT_LEADING + 3;
  const shade: Piece = {
    height: 0,
    draw: (ink, x, top) => {
      ink.rect(x, top - height, width, height, { fill: SHADE });
      ink.line(x, top, x + width, top, HAIRLINE);
    },
  };
  const text = lines.map((line) => textLine(line, HEADING, TEXT_LEADING, item.key, CELL_PADDING));
  return [shade, spacer(1.5), ...text, spacer(6)];
}

/** The flow of one item, in a column `width` points wide. @throws Unprintable */
export function flowOf(item: ContinuationItem, width: number, fonts: Widths): Flow {
  const measure = measureWith(fonts, item.key);
  const opening = heading(item, false, width, measure);
  const reopening = heading(item, true, width, measure);
  if (item.content.kind === 'rows') {
    const { head, groups } = tableFlow(item.content, item.key, width, measure);
    return { opening: [...opening, ...head], reopening: [...reopening, ...head], groups: [...groups, SPACE_AFTER] };
  }
  const lines = wrapped(item.content.text, TEXT, width - 2 * CELL_PADDING, measure);
  const groups = lines.map((line) => ({ pieces: [textLine(line, TEXT, TEXT_LEADING, item.key, CELL_PADDING)] }));
  return { opening, reopening, groups: [...groups, SPACE_AFTER] };
}

function heightOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.height, 0);
}

/** Divides flows into pages of this height. The first group of an item stays with what opens it. */
export function paginate(flows: readonly Flow[], height: number): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let used = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  const add = (pieces: readonly Piece[]) => {
    page.push(...pieces);
    used += heightOfAll(pieces);
  };
  for (const flow of flows) {
    for (const [index, { pieces: group, again = [] }] of flow.groups.entries()) {
      const pieces = index === 0 ? [...flow.opening, ...group] : group;
      if (used + heightOfAll(pieces) <= height) {
        add(pieces);
      } else if (!pieces.every((piece) => piece.blank)) {
        turn();
        add(index === 0 ? pieces : [...flow.reopening, ...again, ...group]);
      }
    }
  }
  turn();
  return pages;
}
