/**
 * A page of running text in one language: a title, sections of numbered points, and small print at its foot. It is set
 * in the largest size at which all of it stands in its box, and never cut.
 */
import { TemplateError } from './errors.ts';
import { type Breakable, breakable, breakLines } from './lines.ts';
import type { Picture, PictureCanvas } from './types.ts';

export interface LeafletPoint {
  /** Number of the item on a form that the point is about; a dot without it. */
  mark?: string;
  text: string;
  /** Numbers of the sources in the small print, in brackets; they begin no line. */
  notes?: readonly number[];
}

export interface LeafletSection {
  heading: string;
  points: readonly LeafletPoint[];
}

export interface Leaflet {
  /** Named where the page cannot be set. */
  sheet: string;
  title: string;
  intro: string;
  sections: readonly LeafletSection[];
  smallPrint: readonly string[];
  /** From baseline to baseline, in units of the size: scripts with marks over and under their letters need more. */
  leading: number;
}

const LARGEST = 10.5;
const LEAST = 6.5;
const STEP = 0.25;
/** In units of the size of the text. */
const TITLE = 1.65;
const HEADING = 1.08;
const SMALL = 0.68;
const LEAST_SMALL = 5.5;
/** Room for the mark of a point. */
const MARK_ROOM = 2.5;
const BAND = 1.75;
const SHADE = 0.93;
const INDENT = 4;

interface Block {
  height: number;
  draw(canvas: PictureCanvas, top: number): void;
}

/** Every word on the page, to look for what no font can draw. */
export function wordsOfLeaflet({ title, intro, sections, smallPrint }: Leaflet): string[] {
  const points = sections.flatMap(({ heading, points: own }) => [heading, ...own.map(({ text }) => text)]);
  return [title, intro, ...points, ...smallPrint];
}

/** @throws TemplateError, when it is drawn, where the text does not stand on one page even in the smallest size */
export function leafletPicture(leaflet: Leaflet): Picture {
  return (canvas, width, height) => {
    for (let size = LARGEST; size >= LEAST; size -= STEP) {
      const body = bodyOf(leaflet, canvas, width, size);
      const foot = footOf(leaflet, canvas, width, size);
      if (heightOf(body) + heightOf(foot) + size > height) continue;
      drawDown(body, canvas, height);
      drawDown(foot, canvas, heightOf(foot));
      return;
    }
    throw new TemplateError('the text is too long for one page', leaflet.sheet);
  };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

function drawDown(blocks: readonly Block[], canvas: PictureCanvas, top: number): void {
  let y = top;
  for (const block of blocks) {
    block.draw(canvas, y);
    y -= block.height;
  }
}

function bodyOf(
  { title, intro, sections, leading }: Leaflet,
  canvas: PictureCanvas,
  width: number,
  size: number,
): Block[] {
  const gap = space(size * 0.55);
  return [
    paragraph(title, canvas, { x: 0, width, size: size * TITLE, leading }),
    space(size * 0.2),
    paragraph(intro, canvas, { x: 0, width, size, leading }),
    ...sections.flatMap(({ heading, points }) => [
      gap,
      band(heading, width, size),
      space(size * 0.25),
      ...points.map((point) => pointBlock(point, canvas, width, size, leading)),
    ]),
  ];
}

function footOf({ smallPrint, leading }: Leaflet, canvas: PictureCanvas, width: number, size: number): Block[] {
  const small = Math.max(LEAST_SMALL, size * SMALL);
  const rule: Block = {
    height: small * 0.5,
    draw: (on, top) => on.line(0, top, width, top, { width: 0.4, ink: 0.4 }),
  };
  return [rule, ...smallPrint.map((line) => paragraph(line, canvas, { x: 0, width, size: small, leading, ink: 0.25 }))];
}

function pointBlock(
  { mark, text: words, notes = [] }: LeafletPoint,
  canvas: PictureCanvas,
  width: number,
  size: number,
  leading: number,
): Block {
  const x = INDENT + size * MARK_ROOM;
  const body = paragraph(words, canvas, {
    x,
    width: width - x,
    size,
    leading,
    tail: notes.map((each) => ` [${each}]`).join(''),
  });
  return {
    height: body.height + size * 0.15,
    draw: (on, top) => {
      const baseline = baselineUnder(top, size, leading);
      if (mark === undefined) on.circle(x - size * 0.75, baseline + size * 0.33, size * 0.13, { fill: 0 });
      else on.text(mark, x - size * 0.5, baseline, size, { align: 'right', maxWidth: x - size * 0.5 });
      body.draw(on, top);
    },
  };
}

interface TextStyle {
  x: number;
  width: number;
  size: number;
  leading: number;
  ink?: number;
  /** Stays on the line of the last word. */
  tail?: string;
}

function paragraph(
  words: string,
  canvas: PictureCanvas,
  { x, width, size, leading, ink, tail = '' }: TextStyle,
): Block {
  const measure = (part: string) => (part === '' ? 0 : canvas.width(part, 1));
  const lines = breakLines(withTail(breakable(words), tail), width / size, measure).map((line) => line.text.trimEnd());
  return {
    height: lines.length * size * leading,
    draw: (on, top) => {
      for (const [index, line] of lines.entries()) {
        if (line !== '')
          on.text(
            line,
            x,
            baselineUnder(top - index * size * leading, size, leading),
            size,
            ink === undefined ? {} : { ink },
          );
      }
    },
  };
}

function withTail(text: Breakable, tail: string): Breakable {
  const last = text.at(-1)?.at(-1);
  if (tail === '' || !last) return text;
  return [...text.slice(0, -1), [...text.at(-1)!.slice(0, -1), { text: last.text + last.gap + tail, gap: '' }]];
}

function baselineUnder(top: number, size: number, leading: number): number {
  return top - size * (leading / 2 + 0.36);
}

function band(heading: string, width: number, size: number): Block {
  const height = size * BAND;
  return {
    height,
    draw: (on, top) => {
      on.rect(0, top - height, width, height, { fill: SHADE });
      on.text(heading, INDENT, top - height / 2 - size * HEADING * 0.36, size * HEADING, {
        maxWidth: width - 2 * INDENT,
      });
    },
  };
}

function space(height: number): Block {
  return { height, draw: () => undefined };
}
