/**
 * The words of the drawing kit: what a national sheet is made of. A sheet is plain data; drawing it gives the PDF, its
 * form fields and its map at once, so that geometry is written in one place. Lengths are points, widths relative.
 */
import type { DateStyle, Entry } from '../types.ts';
import type { Own } from './own.ts';

export interface Words {
  en?: string;
  ja?: string;
}

/** How much room a block takes from the row or column that it stands in. */
export interface Span {
  /** Part of the width that the blocks of a row share; 1 unless given. */
  share?: number;
  /** A fixed width in points instead. */
  width?: number;
  /** Least height in points. */
  height?: number;
  /** Part of the height that is left on the page; none unless given. */
  grow?: number;
}

export interface Stack extends Span {
  kind: 'stack';
  blocks: readonly Block[];
  /** Hairlines between the blocks. */
  ruled: boolean;
}

export interface Columns extends Span {
  kind: 'columns';
  blocks: readonly Block[];
  ruled: boolean;
}

/** A stack with a heavier line around it: the body of a form is one or more of these. */
export interface Frame extends Span {
  kind: 'frame';
  blocks: readonly Block[];
}

/** Printed words: a label cell, a paragraph, a heading band. */
export interface Print extends Span {
  kind: 'print';
  words: Words;
  size: number;
  shade: boolean;
  align: 'left' | 'center' | 'right';
  /** In the middle of the height, or from its top. */
  valign: 'middle' | 'top';
  /** Points over and under the words; 2 unless given. */
  padding?: number;
}

/** A numbered item: number, label, and what is filled in. The number and label pass to the entries within. */
export interface Item extends Span {
  kind: 'item';
  number: string | undefined;
  words: Words;
  content: Block;
  labelAt: 'left' | 'top';
  /** Width of a label at the left; 112 unless given. */
  labelWidth?: number;
}

interface Keyed extends Span {
  key: string;
  /** Printed in small type in the cell. */
  label?: Words;
  /** The name in the map where the printed label alone does not tell (`First)`); otherwise the label, or the item's. */
  named?: Words;
  by: Entry['by'];
  required?: boolean;
}

/** A place for text: form field and map entry. */
export interface EntryCell extends Keyed {
  kind: 'entry';
  type: 'text' | 'multiline' | 'day' | 'month' | 'amount' | 'picture';
  size?: number;
  align?: 'left' | 'center' | 'right';
  maxLength?: number;
  comb?: number;
  labelAt: 'top' | 'left';
  /** Room for a label at the left; as wide as its words unless given. */
  labelWidth?: number;
  /** Printed after the box: `days 日`. */
  after?: Words;
}

/** Boxes to tick. */
export interface ChoiceCell extends Keyed {
  kind: 'choice';
  type: 'choice' | 'ticks' | 'hand-tick';
  /**
   * The printed words of each option, in rows; `null` leaves a place empty. A single row is wrapped where it is too
   * long; several stand in equal columns. In a chart the words stand over their boxes in a ruled grid (tooth charts).
   */
  rows: readonly (readonly (readonly [option: string, words: Words] | null)[])[];
  chart: boolean;
  labelAt: 'top' | 'left';
  labelWidth?: number;
}

export interface ListColumn {
  label: Words;
  share?: number;
  width?: number;
  type?: 'text' | 'day' | 'amount' | 'tick';
}

/** Rows to fill in; what is over goes to the continuation sheet. */
export interface ListCell extends Keyed {
  kind: 'list';
  columns: Readonly<Record<string, ListColumn>>;
  rows: number;
  rowHeight: number;
  /** So many rows stand side by side, filled from left to right. */
  across: number;
  /** Prints 1, 2, 3 before the rows. */
  numbered: boolean;
  /** Without it no line of column labels is printed. */
  headed: boolean;
  size?: number;
}

/** Only a hand fills these; they are in the map, but are no form fields. */
export interface HandCell extends Keyed {
  kind: 'hand';
  type: 'signature' | 'seal' | 'hand-date';
}

export type Block = Stack | Columns | Frame | Print | Item | EntryCell | ChoiceCell | ListCell | HandCell | Own;

/** A national sheet. */
export interface SheetDrawing {
  /** `form-a`: also the name of its files. */
  sheet: string;
  title: { en: string; ja: string };
  /** The language that leads; the other stands beside it in smaller type. */
  lead: 'en' | 'ja';
  /** The text entry that stands in the place of the second title, where its language is known only when it is filled. */
  titleLabel?: string;
  dates: DateStyle;
  /** Nothing is printed beside the mark: what stands there comes with the words, under this key. */
  openHead?: string;
  /** Printed at the head of the first page, numbered. */
  notes?: readonly Words[];
  /** A small line at the head that says which unit the sheet belongs to (key `unitReference`), and who writes it. */
  reference?: { by: Entry['by']; label?: Words };
  /** Without it there is no line at the foot that announces a continuation sheet. */
  continued?: boolean;
  /** Pages that are left out where the key has no value, by their number. They come last and are not counted in the head. */
  pagesOnlyWith?: Readonly<Record<string, string>>;
  pages: readonly (readonly Block[])[];
}

type Options<Cell extends Keyed, Needed extends keyof Cell = never> = Partial<Omit<Cell, 'kind' | 'key' | 'by'>> &
  Pick<Cell, Needed | 'by'>;

export function stack(blocks: readonly Block[], span: Span & { ruled?: boolean } = {}): Stack {
  return { kind: 'stack', ruled: true, ...span, blocks };
}

export function columns(blocks: readonly Block[], span: Span & { ruled?: boolean } = {}): Columns {
  return { kind: 'columns', ruled: true, ...span, blocks };
}

export function frame(blocks: readonly Block[], span: Span = {}): Frame {
  return { kind: 'frame', ...span, blocks };
}

/** A shaded cell that names what stands beside it. */
export function label(words: Words, span: Span & { align?: Print['align'] } = {}): Print {
  return { kind: 'print', size: 7.5, shade: true, align: 'left', valign: 'middle', ...span, words };
}

/** Running text: declarations, remarks. */
export function paragraph(
  words: Words,
  span: Span & Partial<Pick<Print, 'size' | 'align' | 'valign' | 'padding'>> = {},
): Print {
  return { kind: 'print', size: 7.5, shade: false, align: 'left', valign: 'top', ...span, words };
}

/** A shaded line across the frame that opens a part of the form. */
export function section(words: Words): Print {
  return { kind: 'print', size: 8, shade: true, align: 'left', valign: 'middle', words };
}

/** Blank space between frames. */
export function gap(height: number): Stack {
  return { kind: 'stack', ruled: false, blocks: [], height };
}

/** A numbered item; without a number the label has the number's room too, so that what stands beside stays in line. */
export function item(
  number: string | undefined,
  words: Words,
  content: Block,
  span: Span & { labelAt?: 'left' | 'top'; labelWidth?: number } = {},
): Item {
  return { kind: 'item', labelAt: 'left', ...span, number, words, content };
}

/** A place for text. */
export function entry(key: string, options: Options<EntryCell>): EntryCell {
  return { kind: 'entry', type: 'text', labelAt: 'top', ...options, key };
}

/** Boxes of which one is ticked, side by side. */
export function choice(
  key: string,
  options: Options<ChoiceCell> & { options: Readonly<Record<string, Words>> },
): ChoiceCell {
  const { options: words, ...rest } = options;
  return { kind: 'choice', type: 'choice', labelAt: 'top', chart: false, rows: [Object.entries(words)], ...rest, key };
}

/** A column of boxes, or a chart (`chart: true`), of which any are ticked. */
export function ticks(key: string, options: Options<ChoiceCell, 'rows'>): ChoiceCell {
  return { kind: 'choice', type: 'ticks', labelAt: 'top', chart: false, ...options, key };
}

export function list(key: string, options: Options<ListCell, 'columns' | 'rows'>): ListCell {
  return { kind: 'list', rowHeight: HAND_HEIGHT, across: 1, numbered: false, headed: true, ...options, key };
}

export function signature(key: string, options: Options<HandCell>): HandCell {
  return { kind: 'hand', type: 'signature', required: true, ...options, key };
}

export function seal(key: string, options: Options<HandCell>): HandCell {
  return { kind: 'hand', type: 'seal', ...options, key };
}

/** A date that is written when the sheet is signed. */
export function handDate(key: string, options: Options<HandCell>): HandCell {
  return { kind: 'hand', type: 'hand-date', required: true, ...options, key };
}

/** 8 mm: the least that a hand writes in with ease. */
export const HAND_HEIGHT = 22.7;
/** 10 mm: for a signature. */
export const SIGNATURE_HEIGHT = 29;
