/**
 * Whole papers of the case in the bound packet: a PDF with its pages, a picture, a TIFF with its pictures. What a file is,
 * its content says. The file itself is only read.
 */
import { sha256 } from '../base/files.ts';
import { NotEnclosable, type PdfDocument, PdfUnreadable, type TemplatePage } from '../pdf/index.ts';
import { openPages, UnreadableFile, uprightPictures } from '../raster/index.ts';
import { ENCLOSED_LIMITS, type Enclosed, EnclosureError } from './enclosure.ts';

const INCH = 72;
const DPI = 300;
/** A picture says nothing of its size on paper: it is drawn no coarser than this. */
const COARSEST_DPI = 100;

/**
 * Looks into a file that a packet shall enclose.
 * @param file its name, as it is to be told to the user
 * @throws EnclosureError
 */
export async function readEnclosed(bytes: Uint8Array, file: string): Promise<Enclosed> {
  return told(file, async () => {
    const opened = await openPages(bytes, ENCLOSED_LIMITS);
    await opened.close();
    return { bytes, file, kind: opened.kind, pages: opened.count, hash: sha256(bytes) };
  });
}

/**
 * The pages of an enclosed file, for a document.
 * @param room the largest that a page will be drawn, in points
 * @throws EnclosureError
 */
export async function enclosedPagesOf(
  document: PdfDocument,
  { bytes, file, kind, pages }: Enclosed,
  room: { width: number; height: number },
): Promise<TemplatePage[]> {
  return told(file, async () => {
    if (kind === 'pdf') {
      const read = await document.enclosure(bytes);
      // Two readers that count differently see different papers.
      if (read.length !== pages) throw new UnreadableFile('broken');
      return read;
    }
    const most = {
      width: Math.floor((room.width / INCH) * DPI),
      height: Math.floor((room.height / INCH) * DPI),
    };
    const pictures = await uprightPictures(bytes, ENCLOSED_LIMITS, most);
    return pictures.slice(0, pages).map(({ jpeg, width, height, grey }) =>
      document.picture({
        jpeg,
        pixels: { width, height },
        grey,
        width: (width * INCH) / COARSEST_DPI,
        height: (height * INCH) / COARSEST_DPI,
      }),
    );
  });
}

async function told<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new EnclosureError(file, error.reason, error.limit);
    if (error instanceof PdfUnreadable || error instanceof NotEnclosable) throw new EnclosureError(file, error.problem);
    throw error;
  }
}
