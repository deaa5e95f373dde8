/** The tooth chart (歯式): permanent and primary teeth as the dentist sees them, the patient's right on the left. */
import type { Entry, Place } from '../types.ts';
import type { Words } from './blocks.ts';
import { CELL_LABEL, cellLabel } from './cells.ts';
import type { Own } from './own.ts';
import {
  addEntry,
  drawInline,
  drawWords,
  HAIRLINE,
  heightOfWords,
  type Pen,
  type Rectangle,
  stackedWords,
} from './pen.ts';
import type { Sized } from './sizing.ts';

const TICK = 9;
const ROW = 20;
const NUMBER = 6.5;
/** Room for the words that name a side. */
const SIDE = 22;
const BETWEEN = 10;
const TITLE = 11;
const MIDLINE = 1;
const MARGIN = 2;

const RIGHT: Words = { en: 'Right', ja: '右' };
const LEFT: Words = { en: 'Left', ja: '左' };

/** Teeth of a quadrant. */
interface Dentition {
  words: Words;
  /** FDI quadrants: upper right, upper left, lower right, lower left of the patient. */
  quadrants: readonly [number, number, number, number];
  teeth: number;
}

const PERMANENT: Dentition = { words: { en: 'Permanent teeth', ja: '永久歯' }, quadrants: [1, 2, 4, 3], teeth: 8 };
const PRIMARY: Dentition = { words: { en: 'Primary teeth', ja: '乳歯' }, quadrants: [5, 6, 8, 7], teeth: 5 };

/** FDI numbers of a jaw from the patient's right to the left: 18…11, 21…28. */
function jaw(right: number, left: number, teeth: number): string[] {
  const counted = Array.from({ length: teeth }, (_, index) => index + 1);
  return [...counted.toReversed().map((tooth) => `${right}${tooth}`), ...counted.map((tooth) => `${left}${tooth}`)];
}

/** The number stands away from the bite, the box beside it. */
function drawTooth(pen: Pen, key: string, tooth: string, cell: Rectangle, upper: boolean): Place {
  pen.ink.rect(cell.x, cell.y, cell.width, cell.height, { width: HAIRLINE });
  const number = upper ? cell.y + cell.height - NUMBER - 0.5 : cell.y + 2.2;
  pen.ink.text(tooth, { x: cell.x + (cell.width - pen.fonts.width(tooth, NUMBER)) / 2, y: number, size: NUMBER });
  const box = {
    x: cell.x + (cell.width - TICK) / 2,
    y: upper ? cell.y + 2 : cell.y + cell.height - TICK - 2,
    width: TICK,
    height: TICK,
  };
  pen.ink.rect(box.x, box.y, TICK, TICK, { width: 0.6 });
  const field = `${key}_${tooth}`;
  pen.ink.checkBox(field, box);
  return { field };
}

function drawSide(pen: Pen, words: Words, box: Rectangle): void {
  const lines = stackedWords(pen, words, NUMBER, box.width);
  drawWords(pen, lines, box, 'center', box.y + (box.height + heightOfWords(lines)) / 2);
}

/** Both jaws, in a box that begins with the word for the right side and ends with that for the left. */
function drawDentition(pen: Pen, key: string, { words, quadrants, teeth }: Dentition, box: Rectangle) {
  const [upperRight, upperLeft, lowerRight, lowerLeft] = quadrants;
  const height = (box.height - TITLE) / 2;
  const grid = { x: box.x + SIDE, y: box.y, width: box.width - 2 * SIDE, height: 2 * height };
  const wide = grid.width / (2 * teeth);
  drawInline(pen, words, CELL_LABEL, grid.x, grid.y + grid.height + 3);
  drawSide(pen, RIGHT, { ...grid, x: box.x, width: SIDE });
  drawSide(pen, LEFT, { ...grid, x: grid.x + grid.width, width: SIDE });
  const row = (numbers: readonly string[], y: number, upper: boolean) =>
    numbers.map((tooth, index) => {
      const cell = { x: grid.x + index * wide, y, width: wide, height };
      return [tooth, drawTooth(pen, key, tooth, cell, upper)] as const;
    });
  const places = [
    ...row(jaw(upperRight, upperLeft, teeth), grid.y + height, true),
    ...row(jaw(lowerRight, lowerLeft, teeth), grid.y, false),
  ];
  const [middle, bite] = [grid.x + grid.width / 2, grid.y + height];
  pen.ink.line(middle, grid.y, middle, grid.y + grid.height, { width: MIDLINE });
  pen.ink.line(grid.x, bite, grid.x + grid.width, bite, { width: MIDLINE });
  return places;
}

export interface ToothChart {
  by: Entry['by'];
  required?: boolean;
  label?: Words;
  named?: Words;
}

function sizeChart(pen: Pen, key: string, chart: ToothChart, width: number): Sized {
  const label = cellLabel(pen, chart.label, 'top', width);
  return {
    height: label.top + TITLE + 2 * ROW + 2 * MARGIN,
    grow: 0,
    draw: (box) => {
      label.draw(box);
      const y = box.y + MARGIN;
      const height = box.height - label.top - 2 * MARGIN;
      const tooth = (box.width - BETWEEN - 4 * SIDE) / (2 * (PERMANENT.teeth + PRIMARY.teeth));
      const permanent = { x: box.x, y, width: 2 * SIDE + 2 * PERMANENT.teeth * tooth, height };
      const left = permanent.x + permanent.width + BETWEEN;
      const primary = { x: left, y, width: box.x + box.width - left, height };
      const places: Record<string, Place> = Object.fromEntries([
        ...drawDentition(pen, key, PERMANENT, permanent),
        ...drawDentition(pen, key, PRIMARY, primary),
      ]);
      const { by, required, named } = chart;
      addEntry(pen, key, {
        label: named ?? chart.label,
        by,
        type: 'ticks',
        ...(required !== undefined && { required }),
        options: places,
      });
    },
  };
}

/** A box for each tooth; the options are the teeth by their FDI numbers, `18` … `48` and `55` … `85`. */
export function toothChart(key: string, chart: ToothChart): Own {
  return { kind: 'own', sized: (pen, width) => sizeChart(pen, key, chart, width) };
}
