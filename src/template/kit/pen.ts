/** What blocks draw with: the page, the fonts, the sheet's style, and the map's entries as they come. */
import type { Box, Fonts, PageInk } from '../../pdf/types.ts';
import { TemplateError } from '../errors.ts';
import { breakLines } from '../lines.ts';
import type { Entry, Place } from '../types.ts';
import type { SheetDrawing, Words } from './blocks.ts';

export const HAIRLINE = 0.4;
const FRAME_LINE = 0.8;
export const SHADE = 0.955;
/** The second language stands back a little. */
export const SECOND_INK = 0.25;
/** The second language is so much smaller than the first, but never under the least size of a label. */
const SECOND_SIZE = 0.88;
const LEAST_LABEL = 6;
export const LABEL_LEADING = 1.22;
/** Points between a cell's edge and its label. */
export const PAD = 3;

export type Rectangle = Omit<Box, 'page'>;

export type Align = 'left' | 'center' | 'right';

/** A line of printed words. */
export interface WordLine {
  text: string;
  size: number;
  ink: number;
}

/** The hairlines and outlines of a page. They are drawn last: shades would cover them. */
export class Rules {
  private readonly hairlines: (readonly [number, number, number, number])[] = [];
  private readonly outlines: Rectangle[] = [];

  readonly rule = (x1: number, y1: number, x2: number, y2: number): void => {
    this.hairlines.push([x1, y1, x2, y2]);
  };

  readonly outline = (box: Rectangle): void => {
    this.outlines.push(box);
  };

  drawOn(ink: PageInk): void {
    for (const line of this.hairlines) ink.line(...line, { width: HAIRLINE });
    for (const { x, y, width, height } of this.outlines) ink.rect(x, y, width, height, { width: FRAME_LINE });
  }
}

export interface Pen extends Pick<Rules, 'rule' | 'outline'> {
  readonly ink: PageInk;
  readonly fonts: Fonts;
  /** 1-based. */
  readonly page: number;
  readonly sheet: SheetDrawing;
  readonly entries: Record<string, Entry>;
  /** Item number and label that pass to the entries within. */
  readonly item?: { number: string | undefined; words: Words };
}

function ordered(pen: Pen, words: Words): string[] {
  const both = pen.sheet.lead === 'en' ? [words.en, words.ja] : [words.ja, words.en];
  return both.filter((text) => text !== undefined && text !== '') as string[];
}

function styled(texts: readonly string[], size: number): WordLine[] {
  return texts.map((text, index) => ({
    text,
    size: index === 0 ? size : Math.max(LEAST_LABEL, size * SECOND_SIZE),
    ink: index === 0 ? 0 : SECOND_INK,
  }));
}

/** The words one language under the other, each wrapped to the width. */
export function stackedWords(pen: Pen, words: Words, size: number, width: number): WordLine[] {
  return styled(ordered(pen, words), size).flatMap((line) =>
    breakLines(line.text, width / line.size, (text) => (text === '' ? 0 : pen.fonts.width(text, 1))).map((part) => ({
      ...line,
      text: part.text.trimEnd(),
    })),
  );
}

/** Both languages beside each other, with their width. */
export function inlineWords(pen: Pen, words: Words, size: number): { lines: WordLine[]; width: number } {
  const lines = styled(ordered(pen, words), size);
  const widths = lines.map((line) => pen.fonts.width(line.text, line.size));
  return { lines, width: widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, lines.length - 1) };
}

/** Between the two languages of one line. */
const GAP = 4;

/** Draws the languages beside each other on one baseline. */
export function drawInline(pen: Pen, words: Words, size: number, x: number, y: number): void {
  let at = x;
  for (const line of inlineWords(pen, words, size).lines) {
    pen.ink.text(line.text, { x: at, y, size: line.size, ink: line.ink });
    at += pen.fonts.width(line.text, line.size) + GAP;
  }
}

export function heightOfWords(lines: readonly WordLine[]): number {
  return lines.reduce((sum, line) => sum + line.size * LABEL_LEADING, 0);
}

/** Draws lines downwards from `top`. */
export function drawWords(pen: Pen, lines: readonly WordLine[], box: Rectangle, align: Align, top: number): void {
  let y = top;
  for (const line of lines) {
    y -= line.size * LABEL_LEADING;
    const spare = box.width - 2 * PAD - pen.fonts.width(line.text === '' ? ' ' : line.text, line.size);
    const shift = align === 'left' ? 0 : align === 'center' ? spare / 2 : spare;
    if (line.text !== '')
      pen.ink.text(line.text, { x: box.x + PAD + shift, y: y + line.size * 0.26, size: line.size, ink: line.ink });
  }
}

/** Printed words that have been set at a width. */
export interface SetWords {
  height: number;
  /** Draws them from `top` downwards. */
  draw(box: Rectangle, top: number): void;
}

/** Sets words in a cell: on one line where they fit, else one language under the other. */
export function labelWords(pen: Pen, words: Words, size: number, width: number, align: Align = 'left'): SetWords {
  const spare = width - 2 * PAD - inlineWords(pen, words, size).width;
  if (spare >= 0) {
    const height = size * LABEL_LEADING;
    const shift = align === 'left' ? 0 : align === 'center' ? spare / 2 : spare;
    return {
      height,
      draw: (box, top) => drawInline(pen, words, size, box.x + PAD + shift, top - height + size * 0.26),
    };
  }
  const lines = stackedWords(pen, words, size, width - 2 * PAD);
  return { height: heightOfWords(lines), draw: (box, top) => drawWords(pen, lines, box, align, top) };
}

/** Adds an entry to the map. @throws TemplateError for a key that the sheet has already. */
export function addEntry(
  pen: Pen,
  key: string,
  rest: Omit<Entry, 'label' | 'item'> & { label: Words | undefined },
): void {
  if (Object.hasOwn(pen.entries, key)) throw new TemplateError('stands on the sheet twice', pen.sheet.sheet, key);
  const { label, ...entry } = rest;
  const named = label ?? pen.item?.words ?? {};
  pen.entries[key] = {
    ...(pen.item?.number !== undefined && { item: pen.item.number }),
    label: { ...(named.en !== undefined && { en: named.en }), ...(named.ja !== undefined && { ja: named.ja }) },
    ...entry,
  };
}

/** The place of a box that is no form field. */
export function boxPlace(pen: Pen, box: Rectangle): Place {
  return { box: { page: pen.page, ...box } };
}
