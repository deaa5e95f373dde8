/** From the bytes of a file to its pages: marks, boxes with ink or without, codes. No file name, no path, no network. */
import { DEFAULT_LIMITS, type Limits, openPages, UnreadableFile } from '../raster/index.ts';
import { readPage } from './read-page.ts';
import type { SheetShelf } from './shelf.ts';
import type { FileReading, ScannedPage } from './types.ts';

export interface ReadOptions {
  /** The sheets of the claim's insurer. */
  sheets: SheetShelf;
  /** Those of {@link DEFAULT_LIMITS} where they are not given. */
  limits?: Partial<Limits>;
  /** The file's name or its ending, where a file that is not what it says is to be told apart. */
  says?: string;
}

/**
 * Reads a PDF, JPEG, PNG or TIFF, known by its content.
 *
 * A file that cannot be read to its end is no reading: `unreadable` says why, and holds nothing of what the file says.
 * Between pages the time is watched; work inside one page is not, so that a hostile file is to be read in a worker
 * ({@link startReader}).
 *
 * @example
 * const reading = await readScan(bytes, { sheets: (sheet) => templates.get(sheet), says: 'receipt.pdf' });
 */
export async function readScan(bytes: Uint8Array, { sheets, limits, says }: ReadOptions): Promise<FileReading> {
  try {
    const file = await openPages(bytes, { ...DEFAULT_LIMITS, ...limits }, says);
    try {
      const pages: ScannedPage[] = [];
      for (let page = 1; page <= file.count; page++) pages.push(await readPage(await file.read(page), sheets));
      return { pages };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { reason, limit } = error;
    return { unreadable: { reason, ...(limit !== undefined && { limit }) } };
  }
}
