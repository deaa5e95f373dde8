/** Reads the PDF and the map of one's own sheet, or says in the one way of the program why they cannot be used. */
import { statSync } from 'node:fs';
import { readNamed } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import { PdfUnreadable } from '../pdf/index.ts';

/** A form is never so large; one that is holds pictures that no packet should carry. In MB. */
const MOST_PDF = 50;
const MOST_MAP = 4;
const MEGABYTE = 1024 * 1024;

function readAtMost(path: string, most: number, code: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() && stat.size > most * MEGABYTE) throw new Refusal({ code, file: path, params: { most } });
  return readNamed(path);
}

/** @throws Refusal */
export function readPdfFile(path: string): Uint8Array {
  return readAtMost(path, MOST_PDF, 'pdf-too-large');
}

/** @throws Refusal */
export function readMapBytes(path: string): Uint8Array {
  return readAtMost(path, MOST_MAP, 'map-too-large');
}

/**
 * Looks into a PDF.
 * @param file as the user named it
 * @throws Refusal for a file that is broken, locked or an XFA form
 */
export async function lookInto<T>(file: string, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof PdfUnreadable) {
      const codes = { broken: 'pdf-broken', locked: 'pdf-locked', xfa: 'pdf-xfa' } as const;
      throw new Refusal({ code: codes[error.problem], file });
    }
    if (error instanceof Error && error.name === 'DrawingUnreadable') throw new Refusal({ code: 'pdf-broken', file });
    if (error instanceof Error && error.name === 'TooManyPages') {
      const { pages } = error as Error & { pages: number };
      throw new Refusal({ code: 'pdf-too-many-pages', file, params: { pages, most: 100 } });
    }
    throw error;
  }
}
