/** Looks at a PDF of one's own: its pages, form fields, printed words and the boxes of its drawing, numbered. */
import { readFacts } from '../../pdf/index.ts';
import type { FormField, PageShape } from '../../pdf/types.ts';
import { type PageReader, readPages } from '../../raster/page-drawing.ts';
import { boxesOf, edgesOf, type FoundBox, uprightsOf } from './boxes.ts';
import { type Area, type Phrase, phrasesOf } from './phrases.ts';

export interface GridBox extends FoundBox {
  /** Counted through all pages, from 1. */
  number: number;
  /** 1-based. */
  page: number;
  /** The printed words in it, that are in no smaller box. */
  phrases: Phrase[];
}

export interface StudiedPage extends PageShape {
  phrases: Phrase[];
  boxes: GridBox[];
  /** The page draws more than a form does; not all of it was looked at. */
  cut: boolean;
  /** Does the page draw anything here? Pictures and curves too, form fields not. */
  hasInk(area: Area): boolean;
}

export interface StudiedPdf {
  pages: StudiedPage[];
  fields: FormField[];
}

/** A form has few pages; a book is not looked at page by page. */
export const MOST_PAGES = 100;

/** More pages than are looked at. */
export class TooManyPages extends Error {
  constructor(readonly pages: number) {
    super(`${pages} pages`);
    this.name = 'TooManyPages';
  }
}

/**
 * @param bytes the whole file
 * @throws PdfUnreadable, DrawingUnreadable, TooManyPages
 */
export async function studyPdf(bytes: Uint8Array): Promise<StudiedPdf> {
  const { pages: shapes, fields } = await readFacts(bytes);
  if (shapes.length > MOST_PAGES) throw new TooManyPages(shapes.length);
  const reader = await readPages(bytes);
  try {
    const pages: StudiedPage[] = [];
    for (const [index, shape] of shapes.entries())
      pages.push(
        studyPage(
          shape,
          index + 1,
          reader,
          pages.reduce((count, { boxes }) => count + boxes.length, 0),
        ),
      );
    return { pages, fields };
  } finally {
    reader.close();
  }
}

function studyPage(shape: PageShape, page: number, reader: PageReader, before: number): StudiedPage {
  const drawing = reader.drawing(page);
  const onPage = ({ x, y, width, height }: Area) =>
    x + width > 0 && y + height > 0 && x < shape.width && y < shape.height;
  const lines = drawing.lines.flatMap(({ x1, y1, x2, y2 }) => {
    const box = shape.seen(x1, y1, x2, y2);
    return onPage(box) && isStraight(box) ? [endsOf(box)] : [];
  });
  const rects = drawing.rects
    .map(({ grey, x1, y1, x2, y2 }) => ({ ...shape.seen(x1, y1, x2, y2), grey }))
    .filter(onPage);
  const letters = drawing.letters
    .map(({ text, x, y, size, x1, y1, x2, y2 }) => {
      const box = shape.seen(x1, y1, x2, y2);
      const baseline = shape.seen(x, y, x, y).y;
      // As high as letters are, whatever the font says.
      const bottom = Math.max(box.y, baseline - DESCENT * size);
      const top = Math.min(box.y + box.height, baseline + ASCENT * size);
      return { text, baseline, ...box, ...(top > bottom && { y: bottom, height: top - bottom }) };
    })
    .filter(onPage);
  const edges = edgesOf(lines, rects, shape);
  const phrases = phrasesOf(letters, uprightsOf(edges));
  const boxes = boxesOf(edges, phrases, shape)
    .filter(
      (box) =>
        box.x >= -1 && box.y >= -1 && box.x + box.width <= shape.width + 1 && box.y + box.height <= shape.height + 1,
    )
    .map((box, index): GridBox => ({ ...box, number: before + index + 1, page, phrases: [] }));
  for (const phrase of phrases) smallestAround(phrase, boxes)?.phrases.push(phrase);
  const { grey, width, height } = reader.pixels(page, 1);
  const hasInk = (area: Area) => {
    const [left, right] = [Math.max(0, Math.floor(area.x)), Math.min(width, Math.ceil(area.x + area.width))];
    const top = Math.max(0, Math.floor(height - area.y - area.height));
    const bottom = Math.min(height, Math.ceil(height - area.y));
    for (let row = top; row < bottom; row += 1)
      for (let column = left; column < right; column += 1) if (grey[row * width + column]! < PAPER) return true;
    return false;
  };
  return { ...shape, phrases, boxes, cut: drawing.cut || edges.cut, hasInk };
}

/** Of a letter under and over its baseline, in units of its size. */
const DESCENT = 0.25;
const ASCENT = 0.95;

/** Lighter is paper, also where it is tinted a little. */
const PAPER = 225;

/** A slanted line is no side of a box. */
function isStraight({ width, height }: Area): boolean {
  return Math.min(width, height) < 0.75;
}

function endsOf({ x, y, width, height }: Area) {
  return { x1: x, y1: y, x2: x + width, y2: y + height };
}

/** The smallest box that holds the middle of an area. */
export function smallestAround<T extends Area>(area: Area, boxes: readonly T[]): T | undefined {
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
  let smallest: T | undefined;
  for (const box of boxes) {
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) continue;
    if (!smallest || box.width * box.height < smallest.width * smallest.height) smallest = box;
  }
  return smallest;
}

/** Inside the lines of a box. */
const INSET = 1;
const LEAST_FREE = 6;

interface Span {
  from: number;
  to: number;
}

/** The widest part of a span that nothing covers. */
function widestGap(span: Span, covered: readonly Span[]): Span {
  let widest: Span = { from: span.from, to: span.from };
  let from = span.from;
  for (const { from: start, to: end } of [...covered, { from: span.to, to: span.to }].sort((a, b) => a.from - b.from)) {
    if (start - from > widest.to - widest.from) widest = { from, to: start };
    from = Math.max(from, end);
  }
  return widest;
}

/** Where in a box one writes: beside or under its printed words, whichever has more room. */
export function roomIn(box: Area, taken: readonly Area[]): Area {
  const whole = {
    x: box.x + INSET,
    y: box.y + INSET,
    width: Math.max(box.width - 2 * INSET, 1),
    height: Math.max(box.height - 2 * INSET, 1),
  };
  if (taken.length === 0) return whole;
  const beside = widestGap(
    { from: whole.x, to: whole.x + whole.width },
    taken.map(({ x, width }) => ({ from: x - 2, to: x + width + 2 })),
  );
  const under = widestGap(
    { from: whole.y, to: whole.y + whole.height },
    taken.map(({ y, height }) => ({ from: y - 0.5, to: y + height + 0.5 })),
  );
  const [wide, high] = [beside.to - beside.from, under.to - under.from];
  const areas = [
    { ...whole, x: beside.from, width: wide },
    { ...whole, y: under.from, height: high },
  ].filter(({ width, height }) => width >= LEAST_FREE && height >= LEAST_FREE);
  areas.sort((a, b) => b.width * b.height - a.width * a.height);
  return areas[0] ?? whole;
}
