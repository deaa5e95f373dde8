/** Cells that are filled in by typing: text, ticks. Each draws itself and adds its form fields and its map entry. */
import type { TextFieldOptions } from '../../pdf/types.ts';
import { TemplateError } from '../errors.ts';
import { USUAL_SIZE } from '../fit.ts';
import type { Entry, Place } from '../types.ts';
import { type ChoiceCell, type EntryCell, HAND_HEIGHT, type Words } from './blocks.ts';
import {
  addEntry,
  boxPlace,
  drawInline,
  drawWords,
  HAIRLINE,
  heightOfWords,
  inlineWords,
  labelWords,
  PAD,
  type Pen,
  type Rectangle,
  stackedWords,
} from './pen.ts';
import type { Sized } from './sizing.ts';

export const CELL_LABEL = 7;
const OPTION_LABEL = 7.5;
/** Edge of a box to tick. */
const TICK = 9;
/** Between one option and the next. */
const OPTION_GAP = 12;
/** Between an entry's box and the lines of its cell. */
const INSET = 1;
const LABEL_TOP = 1.5;

/** The label's part of a cell, and what is left for the box. */
interface Labelled {
  /** Height of a label at the top, 0 where there is none. */
  top: number;
  /** Width of a label at the left, 0 where there is none. */
  left: number;
  draw(box: Rectangle): void;
}

/** Sizes a cell's label; shared by all cells with a key. */
export function cellLabel(
  pen: Pen,
  words: Words | undefined,
  at: 'top' | 'left',
  width: number,
  labelWidth?: number,
): Labelled {
  if (!words) return { top: 0, left: 0, draw: () => undefined };
  if (at === 'top') {
    const sized = labelWords(pen, words, CELL_LABEL, width);
    const top = sized.height + LABEL_TOP;
    return { top, left: 0, draw: (box) => sized.draw(box, box.y + box.height - LABEL_TOP) };
  }
  const left = labelWidth ?? inlineWords(pen, words, CELL_LABEL).width + 2 * PAD;
  const lines =
    inlineWords(pen, words, CELL_LABEL).width <= left - 2 * PAD
      ? undefined
      : stackedWords(pen, words, CELL_LABEL, left - 2 * PAD);
  return {
    top: 0,
    left,
    draw: (box) => {
      const middle = box.y + box.height / 2;
      if (lines) drawWords(pen, lines, { ...box, width: left }, 'left', middle + heightOfWords(lines) / 2);
      else drawInline(pen, words, CELL_LABEL, box.x + PAD, middle - CELL_LABEL * 0.36);
    },
  };
}

/** Adds a text field and gives its place; what only a machine or the office writes is a box without a field. */
export function textPlace(pen: Pen, name: string, box: Rectangle, by: Entry['by'], options: TextFieldOptions): Place {
  if (by === 'none' || by === 'office') return boxPlace(pen, box);
  pen.ink.textField(name, box, options);
  return { field: name };
}

function drawEntry(pen: Pen, cell: EntryCell, inner: Rectangle): void {
  const { key, by, type, required, size = USUAL_SIZE, comb, maxLength } = cell;
  const align = cell.align ?? (type === 'amount' ? 'right' : undefined);
  const longest = maxLength ?? comb;
  if (comb !== undefined) {
    for (let line = 1; line < comb; line += 1) {
      const x = inner.x + (inner.width * line) / comb;
      pen.ink.line(x, inner.y, x, inner.y + inner.height * 0.55, { width: HAIRLINE, dash: [1, 1] });
    }
  }
  const place =
    type === 'picture'
      ? boxPlace(pen, inner)
      : textPlace(pen, key, inner, by, {
          size,
          ...(type === 'multiline' && { multiline: true }),
          ...(align && { align }),
          ...(longest !== undefined && { maxLength: longest }),
        });
  addEntry(pen, key, {
    label: cell.named ?? cell.label,
    by,
    type,
    ...(required !== undefined && { required }),
    place,
    ...(type !== 'picture' && { size }),
    ...(align && { align }),
    ...(maxLength !== undefined && { maxLength }),
    ...(comb !== undefined && { comb }),
  });
}

export function sizeEntry(pen: Pen, cell: EntryCell, width: number): Sized {
  const label = cellLabel(pen, cell.label, cell.labelAt, width, cell.labelWidth);
  const after = cell.after ? inlineWords(pen, cell.after, CELL_LABEL).width + PAD : 0;
  return {
    height: Math.max(cell.height ?? 0, label.top + (cell.height === undefined ? HAND_HEIGHT : 0)),
    grow: cell.grow ?? 0,
    draw: (box) => {
      label.draw(box);
      const inset = cell.type === 'picture' ? 0 : INSET;
      const inner = {
        x: box.x + label.left + inset,
        y: box.y + inset,
        width: box.width - label.left - after - 2 * inset,
        height: box.height - label.top - 2 * inset,
      };
      drawEntry(pen, cell, inner);
      if (cell.after)
        drawInline(pen, cell.after, CELL_LABEL, inner.x + inner.width, inner.y + inner.height / 2 - CELL_LABEL * 0.36);
    },
  };
}

/** A box to tick, with its form field unless only a hand ticks it. */
function drawOption(pen: Pen, cell: ChoiceCell, option: string, box: Rectangle): Place {
  pen.ink.rect(box.x, box.y, box.width, box.height, { width: 0.6 });
  if (cell.type === 'hand-tick' || cell.by === 'office') return boxPlace(pen, box);
  const name = `${cell.key}_${option}`;
  pen.ink.checkBox(name, box);
  return { field: name };
}

type Option = readonly [option: string, words: Words];

function optionWidth(pen: Pen, [, words]: Option): number {
  return TICK + 3 + inlineWords(pen, words, OPTION_LABEL).width;
}

/** Where the options stand: their left edges in rows. One row is wrapped; several have equal columns. */
function arrange(pen: Pen, cell: ChoiceCell, width: number): { option: Option; x: number }[][] {
  if (cell.rows.length > 1) {
    const column = (width - PAD) / Math.max(...cell.rows.map((row) => row.length));
    return cell.rows.map((row) =>
      row.flatMap((option, index) => (option ? [{ option, x: PAD + index * column }] : [])),
    );
  }
  const rows: { option: Option; x: number }[][] = [[]];
  let x = PAD;
  for (const option of cell.rows[0] ?? []) {
    if (!option) continue;
    const wide = optionWidth(pen, option);
    if (x + wide > width - PAD && rows.at(-1)!.length > 0) {
      rows.push([]);
      x = PAD;
    }
    rows.at(-1)!.push({ option, x });
    x += wide + OPTION_GAP;
  }
  return rows;
}

function drawRows(pen: Pen, cell: ChoiceCell, area: Rectangle): Record<string, Place> {
  const places: Record<string, Place> = {};
  const rows = arrange(pen, cell, area.width);
  const height = area.height / rows.length;
  rows.forEach((row, index) => {
    const y = area.y + area.height - (index + 0.5) * height;
    row.forEach(({ option, x }, column) => {
      const right = row[column + 1]?.x ?? area.width;
      if (x + optionWidth(pen, option) > right + 0.01)
        throw new TemplateError(`no room for \`${option[0]}\``, pen.sheet.sheet, cell.key);
      const box = { x: area.x + x, y: y - TICK / 2, width: TICK, height: TICK };
      places[option[0]] = drawOption(pen, cell, option[0], box);
      drawInline(pen, option[1], OPTION_LABEL, box.x + TICK + 3, y - OPTION_LABEL * 0.36);
    });
  });
  return places;
}

/** A ruled grid: the words of each option over its box. */
function drawChart(pen: Pen, cell: ChoiceCell, area: Rectangle): Record<string, Place> {
  const places: Record<string, Place> = {};
  const most = Math.max(...cell.rows.map((row) => row.length));
  const [width, height] = [area.width / most, area.height / cell.rows.length];
  const edge = Math.min(TICK, width - 3);
  cell.rows.forEach((row, index) => {
    row.forEach((each, column) => {
      if (!each) return;
      const [option, words] = each;
      const [x, y] = [area.x + column * width, area.y + area.height - (index + 1) * height];
      pen.ink.rect(x, y, width, height, { width: HAIRLINE });
      const text = words.en ?? words.ja ?? option;
      pen.ink.text(text, {
        x: x + (width - pen.fonts.width(text, CELL_LABEL)) / 2,
        y: y + height - CELL_LABEL - 1,
        size: CELL_LABEL,
      });
      places[option] = drawOption(pen, cell, option, {
        x: x + (width - edge) / 2,
        y: y + 2,
        width: edge,
        height: edge,
      });
    });
  });
  return places;
}

const OPTION_HEIGHT = 15;
const CHART_HEIGHT = 25;

export function sizeChoice(pen: Pen, cell: ChoiceCell, width: number): Sized {
  const label = cellLabel(pen, cell.label, cell.labelAt, width, cell.labelWidth);
  const rows = cell.chart
    ? cell.rows.length * CHART_HEIGHT
    : arrange(pen, cell, width - label.left).length * OPTION_HEIGHT;
  return {
    height: Math.max(cell.height ?? 0, label.top + rows),
    grow: cell.grow ?? 0,
    draw: (box) => {
      label.draw(box);
      const inset = cell.chart ? 2 * INSET : 0;
      const area = {
        x: box.x + label.left + inset,
        y: box.y + inset,
        width: box.width - label.left - 2 * inset,
        height: box.height - label.top - 2 * inset,
      };
      const options = cell.chart ? drawChart(pen, cell, area) : drawRows(pen, cell, area);
      const { key, by, type, required } = cell;
      addEntry(pen, key, {
        label: cell.named ?? cell.label,
        by,
        type,
        ...(required !== undefined && { required }),
        options,
      });
    },
  };
}
