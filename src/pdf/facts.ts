/** What there is to know of somebody else's PDF before a map is made for it: its pages as they are seen, and its form fields. */
import type { PDFDocument } from 'pdf-lib';
import { PdfUnreadable } from './errors.ts';
import { fieldsOf } from './form-fields.ts';
import { geometryOf, seenBox } from './page-geometry.ts';
import { openPdf } from './reading.ts';
import type { FormField, PageShape } from './types.ts';

export interface PdfFacts {
  pages: PageShape[];
  /** Empty for a PDF without a form. */
  fields: FormField[];
}

/**
 * @param bytes the whole file
 * @throws PdfUnreadable for a broken or locked file, and for every XFA form
 * @example
 * const { pages, fields } = await readFacts(await readFile('form-a.pdf'));
 * // pages[0]: { width: 595.28, height: 841.89, rotation: 0, … }
 */
export async function readFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await openPdf(bytes);
  return { fields: fieldsOf(document), pages: shapesOf(document) };
}

/** No sheet of paper has a longer edge, in points: seven metres. */
const MOST_EDGE = 20_000;

function shapesOf(document: PDFDocument): PageShape[] {
  try {
    return document.getPages().map(({ node }): PageShape => {
      const geometry = geometryOf(node);
      const { width, height, crop, media, quarter, unit } = geometry;
      const [wide, high] = [(media[2] - media[0]) * unit, (media[3] - media[1]) * unit];
      if (!(Math.max(width, height) <= MOST_EDGE)) throw new PdfUnreadable('broken');
      const cropped = crop.some((edge, index) => Math.abs(edge - media[index]!) > 0.5);
      return {
        width,
        height,
        rotation: quarter * 90,
        ...(cropped && {
          uncropped: quarter % 2 === 1 ? { width: high, height: wide } : { width: wide, height: high },
        }),
        seen: (x1, y1, x2, y2) => seenBox(geometry, x1, y1, x2, y2),
      };
    });
  } catch (error) {
    throw error instanceof PdfUnreadable ? error : new PdfUnreadable('broken', { cause: error });
  }
}
