/** What is asked of a packet's scans: one packet for all tests of a file, and pages read from pictures of it. */
import { type FileReading, readScan, type ScannedPage } from '../../src/scan/index.ts';
import type { SheetTemplate } from '../../src/template/index.ts';

export type Shelf = Readonly<Record<string, SheetTemplate>>;

export function read(bytes: Uint8Array, shelf: Shelf, says?: string): Promise<FileReading> {
  const sheets = (sheet: string) => shelf[sheet];
  return readScan(bytes, { sheets, ...(says !== undefined && { says }) });
}

/** The pages of a file that can be read. */
export async function pagesOf(bytes: Uint8Array, shelf: Shelf): Promise<readonly ScannedPage[]> {
  const reading = await read(bytes, shelf);
  if ('unreadable' in reading) throw new Error(`unreadable: ${reading.unreadable.reason}`);
  return reading.pages;
}

/** `physicianSignature` and the other boxes of a page by key, with what was seen in them. */
export function inkOf(page: ScannedPage): Record<string, boolean | null> {
  return Object.fromEntries(page.boxes.map(({ key, ink }) => [key, ink]));
}
