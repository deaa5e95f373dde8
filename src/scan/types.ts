/** What reading scanned pages yields: the common speech of the reader, the matching, the commands and the batches. */
import type { Mark } from '../mark/mark.ts';

/** A box that a hand fills, as it was seen. `box` is in points on the printed sheet, origin at the lower left. */
export interface ScannedBox {
  key: string;
  required: boolean;
  /** Null where the page could not be registered on its sheet. */
  ink: boolean | null;
  box: { x: number; y: number; width: number; height: number };
}

export interface ScannedPage {
  /** 1-based, in its file. */
  page: number;
  /** Null where no mark was seen. */
  mark: Mark | null;
  /** Degrees clockwise that the page must be turned by to stand upright. */
  rotation: 0 | 90 | 180 | 270;
  /** Null for a photo, whose scale changes over the page. */
  dpi: number | null;
  blank: boolean;
  boxes: readonly ScannedBox[];
  /** Contents of the data codes on the page, as they were read. */
  dataCodes: readonly Uint8Array[];
  /** 16 hexadecimal digits that are near for two scans of one paper; null for a blank page. */
  pictureHash: string | null;
  /** Dots an inch of the sheet at its mark, for a photo too; absent where the page could not be registered. */
  dpiAtMark?: number;
  /**
   * From points on the printed sheet to fractions of the upright page's width and height, from its upper left: nine numbers,
   * row by row. Absent where the page could not be registered.
   */
  sheetToPage?: readonly [number, number, number, number, number, number, number, number, number];
}

/** Why a file could not be read: the parameters of its words, and nothing of its content. */
export interface Unreadable {
  reason:
    | 'empty'
    | 'broken'
    | 'locked'
    | 'not-what-it-says'
    | 'unknown-kind'
    | 'too-large'
    | 'too-many-pages'
    | 'too-many-pixels'
    | 'too-slow';
  limit?: number;
}

export type FileReading = { pages: readonly ScannedPage[] } | { unreadable: Unreadable };
