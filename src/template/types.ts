/** What a scheme hands to a sheet, and what a map says about where it stands. */
import type { Day } from '../base/day.ts';
import type { Box } from '../pdf/types.ts';
import type { Paper } from './paper-types.ts';

/** What a scheme says stands in a field; how it is written is the map's. */
export type Value =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: Day }
  /** A calendar month, `YYYY-MM`. */
  | { kind: 'month'; month: string }
  /** An amount as a plain decimal, printed with thousands separators and the currency's decimals as given. */
  | { kind: 'amount'; amount: string; currency?: string }
  /** One of the options of a choice field is ticked. */
  | { kind: 'choice'; option: string }
  /** Any of the options are ticked. */
  | { kind: 'ticks'; options: readonly string[] }
  | { kind: 'list'; rows: readonly Readonly<Record<string, Value>>[] }
  | { kind: 'picture'; draw: Picture }
  /** Stands alone on its sheet, in the place of a picture, and takes as many pages as it needs. */
  | { kind: 'paper'; paper: Paper };

export type Values = Readonly<Record<string, Value>>;

/** Draws inside a box whose lower left corner is 0, 0. */
export type Picture = (canvas: PictureCanvas, width: number, height: number) => void;

export interface PictureCanvas {
  text(
    text: string,
    x: number,
    y: number,
    size: number,
    options?: { ink?: number; align?: 'left' | 'center' | 'right'; maxWidth?: number },
  ): void;
  width(text: string, size: number): number;
  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    options?: { width?: number; ink?: number; dash?: readonly number[] },
  ): void;
  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    options?: { width?: number; ink?: number; fill?: number },
  ): void;
  circle(x: number, y: number, radius: number, options?: { width?: number; ink?: number; fill?: number }): void;
  /** A two-dimensional code: rows of dark modules from the top, with edge length `size`. */
  modules(rows: readonly (readonly boolean[])[], x: number, y: number, size: number): void;
}

/** How dates are written on a sheet: 令和7年8月28日, 28 Aug 2025, or 2025年8月28日. */
export type DateStyle = 'era' | 'day-month-year' | 'western';

/**
 * Where one value stands: a named form field of the PDF, or a box on a page. Exactly one of the two.
 * A field that is shown several times (radio buttons, a name repeated on page 2) stands in all its boxes, or in the one
 * that `widget` counts from 0.
 */
export type Place = { field: string; widget?: number } | { box: Box };

export interface Entry {
  /** The printed item number, where the sheet numbers its items. */
  item?: string;
  /** The printed label, to name the item on a continuation sheet. */
  label: { en?: string; ja?: string };
  /** Who writes here. `office` is never filled. */
  by:
    | 'patient'
    | 'physician'
    | 'institution'
    | 'translator'
    | 'householder'
    | 'applicant'
    | 'receiver'
    | 'guarantor'
    | 'office'
    | 'none';
  type:
    | 'text'
    | 'multiline'
    | 'day'
    | 'month'
    | 'amount'
    | 'choice'
    | 'ticks'
    | 'list'
    | 'picture'
    | 'signature'
    | 'seal'
    | 'hand-date'
    | 'hand-tick';
  /** Must a hand fill it (signature, date of signing)? For reading scans back. */
  required?: boolean;
  place?: Place;
  /** choice, ticks: a place for each option. */
  options?: Record<string, Place>;
  /** list: for each row a place for each column; what is over goes to the continuation sheet. */
  rows?: Record<string, Place>[];
  /** list: labels of the columns, for the continuation sheet. */
  columns?: Record<string, { en?: string; ja?: string }>;
  /** Largest font size in points; smaller is taken down to 6 before a continuation sheet. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  maxLength?: number;
  /** One character in each of so many equal cells of the box (account numbers). */
  comb?: number;
}

/** `<sheet>.map.yaml`, beside its PDF. */
export interface SheetMap {
  format: 'ryoyohi-map/1';
  sheet: string;
  /** File name of the PDF beside the map, and its SHA-256 in hex. */
  pdf: string;
  sha256: string;
  title: { en: string; ja: string };
  dates: DateStyle;
  /** Where the mark's code stands on each page, and its edge length. */
  mark: { x: number; y: number; size: number };
  /** Pages that are left out where the key has no value, by their number. */
  pagesOnlyWith?: Record<string, string>;
  entries: Record<string, Entry>;
  /** Form fields of the PDF that are left alone on purpose. */
  unused?: string[];
  /** Keys that every national layout asks for and this form does not. */
  notAsked?: string[];
}
