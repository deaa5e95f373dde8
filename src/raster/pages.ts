/** A file of any kind as pages that are decoded one by one. */
import type { Grey } from './grey.ts';
import { type Kind, kindOf } from './kind.ts';
import { Clock, type Limits, UnreadableFile } from './limits.ts';
import { openPdf } from './pdf.ts';
import { decodePicture, pictureFacts } from './picture.ts';

export interface RasterPage {
  /** 1-based. */
  page: number;
  /** What the file says of its resolution; null where it says nothing or the page is drawn, not scanned. */
  dpi: number | null;
  /** Made by a camera. */
  camera: boolean;
  grey: Grey;
  /** By how much `grey` is smaller than the file has it. */
  shrink: number;
  /** The page again at up to 300 dpi, for codes that are too fine. */
  finer(): Promise<Grey>;
}

export interface PageFile {
  kind: Kind;
  count: number;
  /** @param page 1-based @throws UnreadableFile */
  read(page: number): Promise<RasterPage>;
  close(): Promise<void>;
}

/**
 * @param says the file's name, where it is to be judged whether the file is what it says
 * @throws UnreadableFile
 */
export async function openPages(bytes: Uint8Array, limits: Limits, says?: string): Promise<PageFile> {
  if (bytes.length > limits.bytes) throw new UnreadableFile('too-large', limits.bytes);
  const work = { limits, clock: new Clock(limits.seconds) };
  const kind = await kindOf(bytes, says);
  if (kind === 'pdf') {
    const pdf = await openPdf(bytes, work);
    return {
      kind,
      count: pdf.pages,
      async read(page) {
        const decoded = await pdf.decode(page - 1);
        const finer = async () => (await pdf.decode(page - 1, true)).grey;
        return { page, dpi: pdf.facts(page - 1).dpi, camera: false, ...decoded, finer };
      },
      close: pdf.close,
    };
  }
  const { pages } = await pictureFacts(bytes, work);
  const count = kind === 'tiff' ? pages : 1;
  if (count > limits.pages) throw new UnreadableFile('too-many-pages', limits.pages);
  return {
    kind,
    count,
    async read(page) {
      const { dpi, camera } = await pictureFacts(bytes, work, page - 1);
      const decoded = await decodePicture(bytes, work, { page: page - 1 });
      const finer = async () => (await decodePicture(bytes, work, { page: page - 1, finest: true })).grey;
      return { page, dpi, camera, ...decoded, finer };
    },
    async close() {},
  };
}
