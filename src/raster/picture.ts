/** Decodes JPEG, PNG and TIFF to grey, at the scale that is needed and no finer. */
import type { SharpOptions } from 'sharp';
import { type Grey, type Lie, laid } from './grey.ts';
import { type Clock, type Limits, UnreadableFile } from './limits.ts';
import { sharpLibrary } from './sharp-library.ts';

export interface PictureFacts {
  /** Pixels as they stand upright. */
  width: number;
  height: number;
  pages: number;
  /** What the file says of its resolution, if anything. */
  dpi: number | null;
  /** Made by a camera: its scale changes over the page. */
  camera: boolean;
}

export interface Work {
  limits: Limits;
  clock: Clock;
}

/** A grey picture and by how much it is smaller than the file has it. */
export interface Decoded {
  grey: Grey;
  /** 1, 2, 4 or 8. */
  shrink: number;
}

/** A page of a sheet at 150 dpi has 1754 pixels along its height; below that thin writing is lost. */
const LONG_SIDE = 1700;

/** By how much a picture may be shrunk while it is decoded: the largest power of two that leaves what reading needs. */
export function shrinkFor(width: number, height: number, finest: boolean): number {
  const long = Math.max(width, height);
  const most = finest ? long / (LONG_SIDE * 2) : long / LONG_SIDE;
  return most >= 8 ? 8 : most >= 4 ? 4 : most >= 2 ? 2 : 1;
}

/**
 * Programs write 72 dpi where they know of none, and a picture that says nothing is read so: at that density a page of
 * 1754 dots would be longer than any paper that goes through a scanner.
 */
function isOfPaper(density: number, long: number): boolean {
  return density >= 50 && density <= 2400 && long / density <= LONGEST_PAPER;
}

/** Inches of the long side of A2. */
const LONGEST_PAPER = 23.4;

/** @throws UnreadableFile */
export async function pictureFacts(
  bytes: Uint8Array,
  { limits }: Pick<Work, 'limits'>,
  page = 0,
): Promise<PictureFacts> {
  const sharp = await sharpLibrary();
  const metadata = await sharp(bytes, { ...reading(page), limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new UnreadableFile('broken');
    });
  const { width, height, pages = 1, density, autoOrient, exif } = metadata;
  if (width * height > limits.pixels) throw new UnreadableFile('too-many-pixels', limits.pixels);
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    pages,
    dpi: density !== undefined && isOfPaper(density, Math.max(width, height)) ? density : null,
    camera: exif !== undefined && namesCamera(exif),
  };
}

/**
 * @param lie how a picture inside a PDF lies on its page; a picture file says itself how it stands
 * @throws UnreadableFile
 */
export async function decodePicture(
  bytes: Uint8Array,
  { limits, clock }: Work,
  { page = 0, finest = false, lie }: { page?: number; finest?: boolean; lie?: Lie } = {},
): Promise<Decoded> {
  clock.check();
  const sharp = await sharpLibrary();
  try {
    const input = { ...reading(page), limitInputPixels: limits.pixels };
    const { width, height, channels, space, hasAlpha } = await sharp(bytes, input).metadata();
    const shrink = shrinkFor(width, height, finest);
    let image = sharp(bytes, input).timeout({ seconds: clock.left() });
    if (!lie) image = image.autoOrient();
    if (hasAlpha) image = image.flatten({ background: 'white' });
    if (shrink > 1) {
      const turned = await sharp(bytes, input).metadata();
      const { width: w, height: h } = lie ? turned : turned.autoOrient;
      image = image.resize(Math.round(w / shrink), Math.round(h / shrink), { fit: 'fill', kernel: 'linear' });
    }
    // Green shows every ink, the red of a seal too, and costs no conversion.
    const rgb = space === 'srgb' || space === 'rgb';
    image =
      rgb && channels >= 3
        ? image.extractChannel(1)
        : channels === 1 && space === 'b-w'
          ? image.extractChannel(0)
          : image.greyscale();
    const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    const one = info.channels === 1 ? data : firstChannel(data, info.channels);
    const grey = {
      width: info.width,
      height: info.height,
      data: new Uint8Array(one.buffer, one.byteOffset, one.length),
    };
    return { grey: lie ? laid(grey, lie) : grey, shrink };
  } catch (error) {
    throw unreadableBy(error, { limits, clock });
  }
}

/** What the library's error means. @throws UnreadableFile where the time is over */
export function unreadableBy(error: unknown, { limits, clock }: Work): UnreadableFile {
  clock.check();
  if (error instanceof UnreadableFile) return error;
  const says = error instanceof Error ? error.message : '';
  if (/timeout/i.test(says)) return new UnreadableFile('too-slow', limits.seconds);
  if (/pixel limit/i.test(says)) return new UnreadableFile('too-many-pixels', limits.pixels);
  return new UnreadableFile('broken');
}

/** A picture that is cut off is no picture: what is missing of it may have been a signature. */
export function reading(page: number): SharpOptions {
  return { failOn: 'truncated', sequentialRead: true, ...(page > 0 && { page }) };
}

function firstChannel(data: Buffer, channels: number): Buffer {
  const out = Buffer.allocUnsafe(data.length / channels);
  for (let i = 0, from = 0; i < out.length; i++, from += channels) out[i] = data[from]!;
  return out;
}

/** Tags 271 and 33437 of EXIF, the maker and the aperture: scanners write the first at most. */
function namesCamera(exif: Buffer): boolean {
  const start = exif.indexOf('Exif\0\0', 0, 'latin1') === 0 ? 6 : 0;
  const little = exif.toString('latin1', start, start + 2) === 'II';
  const short = (at: number) => (at + 2 > exif.length ? 0 : little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number) => (at + 4 > exif.length ? 0 : little ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  const tags = (directory: number) =>
    Array.from({ length: Math.min(200, short(start + directory)) }, (_, i) => start + directory + 2 + i * 12);
  const first = tags(long(start + 4));
  const details = first.find((at) => short(at) === 0x8769);
  const aperture = (at: number) => [0x829d, 0x829a, 0x920a].includes(short(at));
  return details !== undefined && tags(long(details + 8)).some(aperture);
}
