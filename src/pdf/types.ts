/** The vocabulary of the ink engine. Lengths are points (1/72 inch); the origin is the lower left corner of the page. */
import type { Language } from '../base/languages.ts';

export interface Box {
  /** 1-based page of its document. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Grey from 0 (black) to 1 (white), or red, green, blue each 0–1. */
export type Ink = number | readonly [number, number, number];

export interface TextStyle {
  /** Baseline start. */
  x: number;
  y: number;
  /** Font size in points. */
  size: number;
  ink?: Ink;
  /** Counter-clockwise, in degrees; for the draft banner. */
  rotate?: number;
  /** Which field the text belongs to; named when a character of it cannot be printed. */
  field?: string;
  /** Of the text, for the choice of fonts: a Chinese one is set in a Chinese font first. */
  language?: Language;
}

export interface StrokeStyle {
  width?: number;
  ink?: Ink;
  /** On and off lengths. */
  dash?: readonly number[];
}

export interface PageInk {
  readonly width: number;
  readonly height: number;
  text(text: string, style: TextStyle): void;
  line(x1: number, y1: number, x2: number, y2: number, style?: StrokeStyle): void;
  rect(x: number, y: number, width: number, height: number, style?: StrokeStyle & { fill?: Ink }): void;
  /** A polyline, closed and filled where `fill` is given. */
  path(points: readonly (readonly [number, number])[], style?: StrokeStyle & { fill?: Ink; close?: boolean }): void;
  circle(x: number, y: number, radius: number, style?: StrokeStyle & { fill?: Ink }): void;
  /** A two-dimensional code: rows of dark modules from the top, drawn in one filled path of edge length `size`. */
  modules(rows: readonly (readonly boolean[])[], x: number, y: number, size: number): void;
  /**
   * Puts a whole page of a template, or of an enclosed paper, under what is drawn next.
   * @param at where its lower left corner stands, and how large it is against its own size
   */
  place(page: TemplatePage, at?: { x: number; y: number; scale: number }): void;
  /** A real AcroForm text field (for the sheets' own PDFs and for editable forms). */
  textField(name: string, box: Omit<Box, 'page'>, options?: TextFieldOptions): void;
  checkBox(name: string, box: Omit<Box, 'page'>): void;
  /** A text field to be typed into on screen; it takes no more than its box holds. @throws Unprintable */
  typedText(name: string, box: Omit<Box, 'page'>, options?: TypedTextOptions): void;
  /** A box to tick on screen. */
  typedTick(name: string, box: Omit<Box, 'page'>, options?: TypedTickOptions): void;
  /** One of several boxes of which only one is ticked on screen: those with the same name belong together. */
  typedChoice(name: string, option: string, box: Omit<Box, 'page'>, options?: TypedTickOptions): void;
}

export interface TextFieldOptions {
  size?: number;
  multiline?: boolean;
  maxLength?: number;
  align?: 'left' | 'center' | 'right';
  value?: string;
}

export interface TypedTextOptions extends TextFieldOptions {
  /** One character in each of so many equal cells of the box. */
  comb?: number;
  /** What a reader shows beside the pointer, and a screen reader says. */
  label?: string;
}

export interface TypedTickOptions {
  label?: string;
  checked?: boolean;
}

/** A size of paper in points, and how much of its edge is left free where a page is made smaller to fit. */
export interface Paper {
  width: number;
  height: number;
  margin: number;
}

export interface TemplatePage {
  readonly width: number;
  readonly height: number;
}

/** A picture in JPEG, upright. */
export interface PictureFile {
  jpeg: Uint8Array;
  pixels: { width: number; height: number };
  /** One channel, else red, green and blue. */
  grey: boolean;
  /** Its own size in points. */
  width: number;
  height: number;
}

/** A form field as it stands in a PDF. */
export interface FormField {
  name: string;
  kind: 'text' | 'tick' | 'choice' | 'radio' | 'signature' | 'button';
  boxes: Box[];
  multiline?: boolean;
  maxLength?: number;
  choices?: string[];
  /** Each character in a cell of its own. */
  comb?: boolean;
  readOnly?: boolean;
  /** The field's name for people, which a reader shows over it. */
  title?: string;
}

/** A page of somebody else's PDF as it stands before a reader. */
export interface PageShape {
  /** As it is seen, in points: after crop box and rotation. */
  width: number;
  height: number;
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  rotation: number;
  /** The whole sheet as it is seen, where the crop box shows only a part of it. */
  uncropped?: { width: number; height: number };
  /** Two corners in the page's own coordinates as a box on the page as it is seen. */
  seen(x1: number, y1: number, x2: number, y2: number): Omit<Box, 'page'>;
}

export type UnprintableReason = 'no-font' | 'right-to-left' | 'needs-shaping' | 'control';

/** A character that cannot be drawn as people write it. Never replaced by a box or a blank. */
export class Unprintable extends Error {
  constructor(
    /** The character with its variation selector, as written. */
    readonly character: string,
    /** e.g. `U+8FBB U+E0100`. */
    readonly codePoints: string,
    readonly reason: UnprintableReason,
    /** Key of the field it stands in, where known. */
    readonly field?: string,
  ) {
    super(`${codePoints} cannot be printed: ${reason}`);
    this.name = 'Unprintable';
  }
}

export interface Fonts {
  /**
   * Width of the text in points at `size`.
   * @param language of the text, as it will be drawn
   * @throws Unprintable
   */
  width(text: string, size: number, field?: string, language?: Language): number;
  /** The first character that cannot be printed, or undefined. */
  unprintable(text: string): Unprintable | undefined;
  /** Can a form field hold this text? Its standard font knows Western European letters only. */
  typeable(text: string): boolean;
  /** Ids with a short hash of the fonts that have been used for drawing so far, in a fixed order. */
  used(): string[];
}

/** All that a layout asks of fonts: how wide a text is. */
export type Widths = Pick<Fonts, 'width'>;

export interface PdfDocument {
  readonly fonts: Fonts;
  /** The page's own measures; on another paper than these the whole page is made smaller, and drawn in the same measures. */
  addPage(width: number, height: number): PageInk;
  /** Reads a PDF once and gives its pages, each to be placed any number of times. Form fields are left behind. */
  template(bytes: Uint8Array): Promise<TemplatePage[]>;
  /**
   * Reads a whole paper of somebody's: its pages as they are seen, with what stands in their fields, and nothing that acts.
   * @throws PdfUnreadable, NotEnclosable
   */
  enclosure(bytes: Uint8Array): Promise<TemplatePage[]>;
  /** A picture to be placed like a page. */
  picture(file: PictureFile): TemplatePage;
  /** The bytes; the same calls give the same bytes. No dates, no producer version other than what `info` names. */
  save(): Promise<Uint8Array>;
}
