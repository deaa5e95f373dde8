/**
 * The boxes of a flat form, found in the lines and rectangles of its own drawing: cells that are ruled on all four sides,
 * and lines to write on. Numbered in reading order, the same at every look. Pure.
 */
import type { Area, Phrase, Upright } from './phrases.ts';

export interface SeenLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface SeenRect extends Area {
  /** 0 black to 1 white. */
  grey: number;
}

/** A box without its number: ruled on four sides, or the room over a line to write on. */
export interface FoundBox extends Area {
  kind: 'box' | 'line';
}

/** Along: where the edge runs from and to; at: its place across. */
interface Edge {
  at: number;
  from: number;
  to: number;
}

/** What is so near is meant to be one place. */
const SNAP = 1.5;
/** Gaps of a dashed or dotted line. */
const JOIN = 2.5;
const LEAST_BOX = 4;
const LEAST_LINE = 25;
/** Room over a line to write on. */
const LINE_ROOM = 18;
const LEAST_ROOM = 8;
/** More is no form but a drawing. */
const MOST_EDGES = 3000;
const WHITE = 0.97;

/** Edges at one place become one, with the gaps of dashes closed. */
function merged(edges: Edge[]): Edge[] {
  const sorted = edges.sort((a, b) => a.at - b.at);
  const groups: Edge[][] = [];
  for (const edge of sorted) {
    const group = groups.at(-1);
    if (group && edge.at - group[0]!.at <= SNAP) group.push(edge);
    else groups.push([edge]);
  }
  return groups.flatMap((group) => {
    const joined: (Edge & { places: number[] })[] = [];
    for (const edge of group.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && edge.from <= last.to + JOIN) {
        last.to = Math.max(last.to, edge.to);
        last.places.push(edge.at);
      } else joined.push({ ...edge, places: [edge.at] });
    }
    return joined.map(({ from, to, places }) => ({
      at: places.reduce((sum, at) => sum + at, 0) / places.length,
      from,
      to,
    }));
  });
}

function inside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x - SNAP &&
    inner.y >= outer.y - SNAP &&
    inner.x + inner.width <= outer.x + outer.width + SNAP &&
    inner.y + inner.height <= outer.y + outer.height + SNAP
  );
}

/** Filled rectangles that show as areas: not the paper itself, and white only on something darker. */
function shownRects(rects: readonly SeenRect[], page: { width: number; height: number }): SeenRect[] {
  const paper = 0.6 * page.width * page.height;
  return rects.filter((rect, index) => {
    if (Math.min(rect.width, rect.height) < LEAST_BOX || rect.width * rect.height > paper) return false;
    return rect.grey < WHITE || rects.slice(0, index).some((under) => under.grey < WHITE && inside(rect, under));
  });
}

export interface Edges {
  across: Edge[];
  upright: Edge[];
  /** Left out, as there were more than any form has. */
  cut: boolean;
}

/** Straight edges along the axes. */
export function edgesOf(
  lines: readonly SeenLine[],
  rects: readonly SeenRect[],
  page: { width: number; height: number },
): Edges {
  const across: Edge[] = [];
  const upright: Edge[] = [];
  const add = ({ x1, y1, x2, y2 }: SeenLine) => {
    const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
    if (width + height < 0.2) return;
    if (height < 0.75 && width >= height)
      across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (width < 0.75) upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  };
  for (const line of lines) add(line);
  for (const { x, y, width, height } of shownRects(rects, page)) {
    const [right, top] = [x + width, y + height];
    add({ x1: x, y1: y, x2: right, y2: y });
    add({ x1: x, y1: top, x2: right, y2: top });
    add({ x1: x, y1: y, x2: x, y2: top });
    add({ x1: right, y1: y, x2: right, y2: top });
  }
  const all = { across: merged(across), upright: merged(upright) };
  const cut = all.across.length > MOST_EDGES || all.upright.length > MOST_EDGES;
  return { across: all.across.slice(0, MOST_EDGES), upright: all.upright.slice(0, MOST_EDGES), cut };
}

export function uprightsOf({ upright }: Edges): Upright[] {
  return upright.map(({ at, from, to }) => ({ x: at, y1: from, y2: to }));
}

function reaches(edge: Edge, at: number): boolean {
  return edge.from - SNAP <= at && at <= edge.to + SNAP;
}

/** Rectangles ruled on all four sides, with nothing ruled through from side to side. */
function cellsOf({ across, upright }: Edges): FoundBox[] {
  const fromTop = [...across].sort((a, b) => b.at - a.at);
  const fromLeft = [...upright].sort((a, b) => a.at - b.at);
  const crossing = (row: Edge, column: Edge) => reaches(row, column.at) && reaches(column, row.at);
  const columnsOf = new Map(fromTop.map((row) => [row, fromLeft.filter((column) => crossing(row, column))]));
  const rowsOf = new Map<Edge, Edge[]>(fromLeft.map((column) => [column, []]));
  for (const row of fromTop) for (const column of columnsOf.get(row)!) rowsOf.get(column)!.push(row);
  const cells: FoundBox[] = [];
  for (const top of fromTop) {
    for (const left of columnsOf.get(top)!) {
      const cell = cellAt(top, left, columnsOf, rowsOf);
      if (cell && cell.width >= LEAST_BOX && cell.height >= LEAST_BOX) cells.push(cell);
    }
  }
  return cells;
}

/** The smallest rectangle with this upper left corner. */
function cellAt(
  top: Edge,
  left: Edge,
  columnsOf: ReadonlyMap<Edge, Edge[]>,
  rowsOf: ReadonlyMap<Edge, Edge[]>,
): FoundBox | undefined {
  const right = columnsOf.get(top)!.filter(({ at }) => at > left.at + LEAST_BOX);
  for (const bottom of rowsOf.get(left)!) {
    if (bottom.at > top.at - LEAST_BOX) continue;
    const found = right.find((column) => reaches(bottom, column.at) && reaches(column, bottom.at));
    if (found) return { kind: 'box', x: left.at, y: bottom.at, width: found.at - left.at, height: top.at - bottom.at };
  }
  return undefined;
}

function overlapAcross(a: { x: number; width: number }, b: { x: number; width: number }): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
}

/** Lines to write on: alone, long enough, and with room over them. */
function linesToWriteOn(
  { across, upright }: Edges,
  cells: readonly FoundBox[],
  phrases: readonly Phrase[],
  page: { width: number },
): FoundBox[] {
  return across.flatMap((edge): FoundBox[] => {
    const width = edge.to - edge.from;
    if (width < LEAST_LINE || width > 0.9 * page.width) return [];
    const span = { x: edge.from, width };
    const ruled = cells.some(
      (cell) =>
        overlapAcross(cell, span) > 1 &&
        (Math.abs(cell.y - edge.at) <= SNAP || Math.abs(cell.y + cell.height - edge.at) <= SNAP),
    );
    const cornered = upright.some(
      (column) =>
        reaches(column, edge.at) && (Math.abs(column.at - edge.from) <= SNAP || Math.abs(column.at - edge.to) <= SNAP),
    );
    if (ruled || cornered) return [];
    const over = phrases.filter((phrase) => overlapAcross(phrase, span) > 1 && phrase.y + phrase.height / 2 > edge.at);
    const standing = over.filter((phrase) => phrase.y < edge.at + LEAST_ROOM);
    // A heading with a line under it.
    if (standing.reduce((sum, phrase) => sum + overlapAcross(phrase, span), 0) > 0.4 * width) return [];
    const limits = [
      ...over.filter((phrase) => !standing.includes(phrase)).map(({ y }) => y),
      ...across
        .filter(
          (other) =>
            other.at > edge.at + SNAP && overlapAcross({ x: other.from, width: other.to - other.from }, span) > 1,
        )
        .map(({ at }) => at),
    ];
    const height = Math.min(LINE_ROOM, ...limits.map((limit) => limit - edge.at));
    return height < LEAST_ROOM ? [] : [{ kind: 'line', x: edge.from, y: edge.at, width, height }];
  });
}

function distinct(boxes: readonly FoundBox[]): FoundBox[] {
  const kept: FoundBox[] = [];
  for (const box of boxes) {
    const same = kept.some(
      (other) =>
        Math.abs(other.x - box.x) < SNAP &&
        Math.abs(other.y - box.y) < SNAP &&
        Math.abs(other.width - box.width) < SNAP &&
        Math.abs(other.height - box.height) < SNAP,
    );
    if (!same) kept.push(box);
  }
  return kept;
}

/** From the top, and in what stands at one height from the left. */
function inReadingOrder<T extends Area>(boxes: readonly T[]): T[] {
  const top = (box: Area) => box.y + box.height;
  const rows: T[][] = [];
  for (const box of [...boxes].sort((a, b) => top(b) - top(a) || a.x - b.x || b.width - a.width)) {
    const row = rows.at(-1);
    if (row && top(row[0]!) - top(box) < 3) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x || top(b) - top(a) || b.width - a.width));
}

/** Every box of a page in reading order. */
export function boxesOf(edges: Edges, phrases: readonly Phrase[], page: { width: number; height: number }): FoundBox[] {
  const cells = distinct(cellsOf(edges));
  return inReadingOrder([...cells, ...linesToWriteOn(edges, cells, phrases, page)]);
}
