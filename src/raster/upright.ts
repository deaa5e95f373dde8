/** Pictures as they are put into a PDF: upright, on white, without what a camera writes beside them (place, time, device). */
import type { Limits } from './limits.ts';
import { Clock, UnreadableFile } from './limits.ts';
import { pictureFacts, reading, unreadableBy } from './picture.ts';
import { sharpLibrary } from './sharp-library.ts';

export interface UprightPicture {
  jpeg: Uint8Array;
  width: number;
  height: number;
  /** One channel, else red, green and blue. */
  grey: boolean;
}

/** Small print of a receipt stays readable, and its colours stay beside each other. */
const QUALITY = { quality: 88, chromaSubsampling: '4:4:4' } as const;

/**
 * @param bytes a JPEG, a PNG, or a TIFF of any number of pages
 * @param most pixels; a finer picture is made coarser
 * @throws UnreadableFile
 */
export async function uprightPictures(
  bytes: Uint8Array,
  limits: Limits,
  most: { width: number; height: number },
): Promise<UprightPicture[]> {
  const clock = new Clock(limits.seconds);
  const { pages } = await pictureFacts(bytes, { limits });
  if (pages > limits.pages) throw new UnreadableFile('too-many-pages', limits.pages);
  const sharp = await sharpLibrary();
  const pictures: UprightPicture[] = [];
  for (let page = 0; page < pages; page += 1) {
    await pictureFacts(bytes, { limits }, page);
    try {
      const { data, info } = await sharp(bytes, { ...reading(page), limitInputPixels: limits.pixels })
        .timeout({ seconds: clock.left() })
        .autoOrient()
        .flatten({ background: 'white' })
        .resize({ ...most, fit: 'inside', withoutEnlargement: true })
        .jpeg(QUALITY)
        .toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      pictures.push({ jpeg: new Uint8Array(data), width, height, grey: channels === 1 });
    } catch (error) {
      throw unreadableBy(error, { limits, clock });
    }
  }
  return pictures;
}
