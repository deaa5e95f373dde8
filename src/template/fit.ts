/**
 * A text into a box: the largest size, from the entry's own down to 6 points in half-point steps, at which all of it
 * stands inside with no word and no number divided; at 6 points they may be. Nothing is ever cut: what does not fit then
 * is not drawn at all.
 */
import type { Language } from '../base/languages.ts';
import type { Box, Widths } from '../pdf/types.ts';
import { type Breakable, breakable, breakLines, charactersOf, type Measure, widestPiece } from './lines.ts';

/** Below this a clerk needs a glass. */
export const LEAST_SIZE = 6;
export const USUAL_SIZE = 10;
const STEP = 0.5;
/** From baseline to baseline, in units of the size. */
export const LEADING = 1.3;
/** A Japanese letter reaches from this far below the baseline to this far above it. */
const BELOW = 0.12;
const ABOVE = 0.88;
/** Points between the box's edge and the text. */
const PADDING_X = 2.5;
const PADDING_Y = 1.5;
/** Under a label, text that runs from the top keeps a little more away from the line over it. */
const PADDING_TOP = 3;

export interface FitOptions {
  /** Largest size in points. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  /** `one` line; `few`: as many as the box holds, centred in its height; `many`: from the top downwards. */
  lines: 'one' | 'few' | 'many';
  /** One character in each of so many equal cells. */
  comb?: number;
  /** A longer text is for the continuation sheet, whatever its width. */
  maxLength?: number;
}

/** A line of text to be drawn; `x`, `y` is where its baseline begins. */
export interface FittedLine {
  text: string;
  x: number;
  y: number;
  size: number;
}

type Rectangle = Omit<Box, 'page'>;

/** Widths at size 1, each text measured once. @throws Unprintable for a character that no font has. */
export function measureWith(fonts: Widths, field?: string, language?: Language): Measure {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = text === '' ? 0 : fonts.width(text, 1, field, language);
      known.set(text, width);
    }
    return width;
  };
}

/** Height in points of so many lines, from the highest ink to the lowest. */
export function heightOf(lines: number, size: number): number {
  return lines === 0 ? 0 : size * (LEADING * (lines - 1) + ABOVE + BELOW);
}

/** Where the first baseline stands below the top of a block of lines. */
export function firstBaseline(size: number): number {
  return size * ABOVE;
}

function sizesFrom(largest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size >= LEAST_SIZE; size -= STEP) sizes.push(size);
  return sizes.length > 0 ? sizes : [LEAST_SIZE];
}

function startOf(box: Rectangle, width: number, align: FitOptions['align']): number {
  if (align === 'right') return box.x + box.width - PADDING_X - width;
  if (align === 'center') return box.x + (box.width - width) / 2;
  return box.x + PADDING_X;
}

function fitComb(
  characters: string[],
  cells: number,
  box: Rectangle,
  options: FitOptions,
  measure: Measure,
): FittedLine[] | undefined {
  if (characters.length > cells) return undefined;
  const cell = box.width / cells;
  const widest = Math.max(...characters.map(measure));
  const size = sizesFrom(options.size ?? USUAL_SIZE).find(
    (each) => heightOf(1, each) <= box.height && widest * each <= cell,
  );
  if (size === undefined) return undefined;
  const first = options.align === 'right' ? cells - characters.length : 0;
  return characters.map((text, index) => ({
    text,
    x: box.x + (first + index + 0.5) * cell - (measure(text) * size) / 2,
    y: middleBaseline(box, 1, size),
    size,
  }));
}

/** The first baseline of lines that stand in the middle of the box's height. */
function middleBaseline(box: Rectangle, lines: number, size: number): number {
  return box.y + (box.height + heightOf(lines, size)) / 2 - firstBaseline(size);
}

/** The lines of a text at one size, or undefined where they do not stand inside the box. */
function linesAt(
  text: Breakable,
  size: number,
  box: Rectangle,
  { lines: kind }: FitOptions,
  measure: Measure,
): string[] | undefined {
  const width = (box.width - 2 * PADDING_X) / size;
  const lines = breakLines(text, width, measure).map((line) => line.text.trimEnd());
  if (kind === 'one' && lines.length > 1) return undefined;
  // A single line may use the whole height of its box: the padding is for blocks of lines.
  const padding = kind === 'many' ? PADDING_TOP + PADDING_Y : 2 * PADDING_Y;
  const height = box.height - (lines.length > 1 ? padding : 0);
  return heightOf(lines.length, size) <= height && lines.every((line) => measure(line) <= width) ? lines : undefined;
}

/**
 * Fits a text into a box (points).
 * @returns the lines to draw, or undefined where the text does not fit even at 6 points: it then belongs on a
 * continuation sheet.
 * @throws Unprintable for a character that no font has.
 */
export function fitText(text: string, box: Rectangle, options: FitOptions, measure: Measure): FittedLine[] | undefined {
  if (text.trim() === '') return [];
  const characters = charactersOf(text);
  if (options.maxLength !== undefined && characters.length > options.maxLength) return undefined;
  if (options.comb !== undefined) return fitComb(characters, options.comb, box, options, measure);
  const paragraphs = breakable(text);
  const sizes = sizesFrom(options.size ?? USUAL_SIZE);
  const least = sizes.at(-1)!;
  const widest = widestPiece(paragraphs, measure);
  for (const size of sizes) {
    if (size > least && widest * size > box.width - 2 * PADDING_X) continue;
    const lines = linesAt(paragraphs, size, box, options, measure);
    if (!lines) continue;
    const fromTop = options.lines === 'many' && box.height > heightOf(2, size) + PADDING_TOP + PADDING_Y;
    const first = fromTop
      ? box.y + box.height - PADDING_TOP - firstBaseline(size)
      : middleBaseline(box, lines.length, size);
    return lines.map((line, index) => ({
      text: line,
      x: startOf(box, measure(line) * size, options.align),
      y: first - index * LEADING * size,
      size,
    }));
  }
  return undefined;
}
