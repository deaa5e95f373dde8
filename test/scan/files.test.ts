/** Files as scanners, phones and other programs write them, and files that are none. */
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatMark } from '../../src/mark/index.ts';
import { readInWorker, readScan, startReader } from '../../src/scan/index.ts';
import { type Built, built } from '../packet/packets.ts';
import { type Bitmap, pngOf, renderPage } from '../pdf/pixels.ts';
import { SIGNED_CLAIM } from './claim.ts';
import { pagesOf, read, type Shelf } from './reading.ts';
import { jpegImage, jpegOf, type PdfImage, pdfOf, picture, scanned } from './scanner.ts';
import { shippedSheets } from './shelf.ts';

let packet: Built;
let shelf: Shelf;
let form: Bitmap;
let mark: string;

beforeAll(async () => {
  packet = await built(SIGNED_CLAIM);
  shelf = await shippedSheets();
  const page = packet.manifest.pages.find(({ sheet }) => sheet === 'form-a')!;
  mark = page.mark;
  form = scanned(await renderPage(packet.pdf, page.page, 150), 150, { tilt: 0.6, noise: 3 });
});

/** Mark, rotation and resolution of each page. */
async function seen(bytes: Uint8Array) {
  const pages = await pagesOf(bytes, shelf);
  return pages.map((page) => [page.mark && formatMark(page.mark), page.rotation, page.dpi]);
}

/** The picture turned clockwise or mirrored, as a scanner stores it that turns it back by the page. */
async function turned(degrees: number, mirrored = false): Promise<Bitmap> {
  let image = sharp(form.grey, { raw: { width: form.width, height: form.height, channels: 1 } });
  if (mirrored) image = image.flop();
  const { data, info } = await sharp(await image.toColourspace('b-w').raw().toBuffer(), {
    raw: { width: form.width, height: form.height, channels: 1 },
  })
    .rotate(degrees)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: new Uint8Array(data) };
}

const flate = ({ width, height, grey }: Bitmap): PdfImage => ({
  bytes: deflateSync(grey),
  width,
  height,
  dictionary: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
});

describe('a scan', () => {
  it.each([0, 90, 180, 270] as const)('in a PDF whose page is turned by %i° is read as it is shown', async (rotate) => {
    // Stored the other way, so that the page as it is shown stands upright.
    const stored = await turned(360 - rotate);
    const pages = [
      { ...jpegImage(await jpegOf(stored, 150), stored), rotate },
      { ...flate(stored), rotate },
    ];
    expect(await seen(pdfOf(pages, 150))).toEqual([
      [mark, 0, 150],
      [mark, 0, 150],
    ]);
  });

  it('in a PDF that draws it upside down or mirrored is read as it is shown', async () => {
    const mirrored = await turned(0, true);
    const upsideDown = (w: number, h: number) => `${-w} 0 0 ${-h} ${w} ${h}`;
    const flipped = (w: number, h: number) => `${-w} 0 0 ${h} ${w} 0`;
    const pages = [
      { ...jpegImage(await jpegOf(form, 150), form), matrix: upsideDown },
      { ...jpegImage(await jpegOf(mirrored, 150), mirrored), matrix: flipped },
    ];
    expect(await seen(pdfOf(pages, 150))).toEqual([
      [mark, 180, 150],
      [mark, 0, 150],
    ]);
  });

  it('of black on white is read whichever of the two the file calls 1', async () => {
    const black = scanned(form, 150, { threshold: 150 });
    const bits = new Uint8Array(Math.ceil(black.width / 8) * black.height);
    black.grey.forEach((value, i) => {
      const at = Math.floor(i / black.width) * Math.ceil(black.width / 8) + Math.floor((i % black.width) / 8);
      if (value > 0) bits[at]! |= 0x80 >> ((i % black.width) % 8);
    });
    const page = (bytes: Uint8Array, decode: string): PdfImage => ({
      bytes: deflateSync(bytes),
      width: black.width,
      height: black.height,
      dictionary: `/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode ${decode}`,
    });
    const stencil = { ...page(bits, ''), dictionary: '/ImageMask true /BitsPerComponent 1 /Filter /FlateDecode' };
    const inverted = page(
      bits.map((byte) => ~byte & 255),
      '/Decode [1 0]',
    );
    expect(await seen(pdfOf([page(bits, ''), inverted, stencil], 150))).toEqual([
      [mark, 0, 150],
      [mark, 0, 150],
      [mark, 0, 150],
    ]);
  });

  it('as PNG, as JPEG in colour and in grey, and as TIFF of several pages is the same', async () => {
    const black = scanned(form, 150, { threshold: 150 });
    const colour = picture(form, 150).toColourspace('srgb');
    const fax = sharp(black.grey, { raw: { width: black.width, height: black.height, channels: 1 } })
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 150 / 25.4, yres: 150 / 25.4 });
    const expected = [[mark, 0, 150]];
    expect(await seen(pngOf(form))).toEqual(expected);
    expect(await seen(await jpegOf(form, 150))).toEqual(expected);
    expect(await seen(await colour.jpeg().toBuffer())).toEqual(expected);
    expect(await seen(await picture(form, 150).tiff({ compression: 'lzw' }).toBuffer())).toEqual(expected);
    expect(await seen(await fax.toBuffer())).toEqual(expected);
    expect(await seen(tiffOf([form, black]))).toEqual([...expected, ...expected]);
  });

  it('of a camera that was held sideways stands upright, and has no resolution', async () => {
    const sideways = await turned(270);
    const photo = await sharp(sideways.grey, { raw: { width: sideways.width, height: sideways.height, channels: 1 } })
      .withExif({ IFD0: { Make: 'Camera' }, IFD2: { FNumber: '18/10', ExposureTime: '1/60' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const [page] = await pagesOf(photo, shelf);
    expect(page).toMatchObject({ rotation: 0, dpi: null });
    expect(formatMark(page!.mark!)).toBe(mark);
  });

  it('that was never printed, a packet sent as it was built, is read too', async () => {
    const [cover] = packet.manifest.pages;
    const pages = await pagesOf(packet.pdf, shelf);
    expect(pages).toHaveLength(packet.manifest.pages.length);
    expect(formatMark(pages[0]!.mark!)).toBe(cover!.mark);
    expect(pages.map(({ mark: each }) => each && formatMark(each))).toEqual(
      packet.manifest.pages.map((each) => each.mark),
    );
  });
});

describe('a file that cannot be read says why', () => {
  const reason = async (bytes: Uint8Array, says?: string, limits = {}) => {
    const reading = await readScan(bytes, {
      sheets: (sheet) => shelf[sheet],
      limits,
      ...(says !== undefined && { says }),
    });
    return 'unreadable' in reading ? reading.unreadable : 'read';
  };

  it('empty', async () => {
    expect(await reason(new Uint8Array())).toEqual({ reason: 'empty' });
  });

  it('not what its name says', async () => {
    const jpeg = await jpegOf(form, 150);
    expect(await reason(jpeg, 'receipt.pdf')).toEqual({ reason: 'not-what-it-says' });
    expect(await reason(jpeg, 'receipt.JPG')).toBe('read');
    expect(await reason(Buffer.from('PK\x03\x04 a letter in another program'), 'letter.pdf')).toEqual({
      reason: 'not-what-it-says',
    });
    expect(await reason(Buffer.from('こんにちは'), 'note.txt')).toEqual({ reason: 'unknown-kind' });
  });

  it('cut off', async () => {
    const jpeg = await jpegOf(form, 150);
    const png = pngOf(form);
    const tiff = tiffOf([form]);
    const pdf = pdfOf([jpegImage(jpeg, form)], 150);
    for (const [bytes, name] of [
      [jpeg, 'a.jpg'],
      [png, 'a.png'],
      [tiff, 'a.tif'],
      [pdf, 'a.pdf'],
    ] as const)
      for (const share of [0.3, 0.7, 0.98])
        expect([name, share, await reason(bytes.subarray(0, Math.floor(bytes.length * share)), name)]).toEqual([
          name,
          share,
          { reason: 'broken' },
        ]);
  });

  it('with a picture inside that is cut off', async () => {
    const jpeg = await jpegOf(form, 150);
    expect(await reason(pdfOf([jpegImage(jpeg.subarray(0, jpeg.length / 2), form)], 150))).toEqual({
      reason: 'broken',
    });
  });

  it('of noise behind a good head', async () => {
    for (const head of ['%PDF-1.7\n', '\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'II*\0\x08\0\0\0']) {
      const bytes = Buffer.concat([Buffer.from(head, 'latin1'), randomBytes(5000)]);
      expect([head, await reason(bytes)]).toEqual([head, { reason: 'broken' }]);
    }
  });

  it('locked by a password; one that only forbids changes is read', async () => {
    const locked = async (passwords: { userPassword?: string; ownerPassword: string }) => {
      const document = await PDFDocument.create();
      document.addPage([200, 200]);
      document.encrypt({ userPassword: '', permissions: { modifying: false }, ...passwords });
      return document.save({ useObjectStreams: false });
    };
    const both = await locked({ userPassword: 'hanako', ownerPassword: 'taro' });
    expect(await reason(both, 'a.pdf')).toEqual({ reason: 'locked' });
    expect(await reason(await locked({ ownerPassword: 'taro' }), 'a.pdf')).toBe('read');
  });

  it('larger than the limits', async () => {
    const jpeg = await jpegOf(form, 150);
    const pdf = pdfOf([jpegImage(jpeg, form), jpegImage(jpeg, form)], 150);
    expect(await reason(jpeg, 'a.jpg', { bytes: 1000 })).toEqual({ reason: 'too-large', limit: 1000 });
    expect(await reason(pdf, 'a.pdf', { pages: 1 })).toEqual({ reason: 'too-many-pages', limit: 1 });
    expect(await reason(tiffOf([form, form]), 'a.tif', { pages: 1 })).toEqual({ reason: 'too-many-pages', limit: 1 });
    for (const [bytes, name] of [
      [jpeg, 'a.jpg'],
      [pdf, 'a.pdf'],
    ] as const)
      expect(await reason(bytes, name, { pixels: 1e6 })).toEqual({ reason: 'too-many-pixels', limit: 1e6 });
    expect(await reason(pdf, 'a.pdf', { seconds: 0 })).toEqual({ reason: 'too-slow', limit: 0 });
  });

  it('with a small picture that says it is huge', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000));
    const image = { bytes: bomb, width: 60_000, height: 60_000 };
    const dictionary = '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode';
    expect(await reason(pdfOf([{ ...image, dictionary }], 150))).toMatchObject({ reason: 'too-many-pixels' });
    const header = Buffer.from(pngOf({ width: 1, height: 1, grey: new Uint8Array(1) }));
    header.writeUInt32BE(60_000, 16);
    header.writeUInt32BE(60_000, 20);
    expect(['broken', 'too-many-pixels']).toContain(((await reason(header)) as { reason: string }).reason);
  });
});

describe('a worker', () => {
  it('reads as the program itself does', async () => {
    const bytes = pdfOf([jpegImage(await jpegOf(form, 150), form)], 150);
    expect(await readInWorker(bytes, { sheets: shelf, program: WORKER })).toEqual(await read(bytes, shelf));
  });

  it('is ended where a file takes too long, and the next file is read', async () => {
    const reader = startReader({ sheets: shelf, limits: { seconds: 1 }, program: WORKER });
    try {
      const jpeg = await jpegOf(form, 150);
      const first = await reader.read(endless(), 'endless.pdf');
      expect(first).toEqual({ unreadable: { reason: 'too-slow', limit: 1 } });
      expect(await reader.read(jpeg, 'a.jpg')).toMatchObject({ pages: [{ page: 1 }] });
    } finally {
      await reader.close();
    }
  });
});

const WORKER = new URL('../../dist/scan-reader.js', import.meta.url);

/** A page that is drawn for minutes: one small picture stretched over it, ten thousand times. */
function endless(): Buffer {
  const tile = flate({ width: 64, height: 64, grey: new Uint8Array(64 * 64).fill(200) });
  const place = '595 0 0 842 0 0';
  return pdfOf([{ ...tile, matrix: () => `${`${place} cm /I Do Q q `.repeat(10_000)}${place}` }], 7);
}

/** A TIFF of uncompressed grey pages, one after the other. */
function tiffOf(pages: readonly Bitmap[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let length = 8;
  let link = { part: parts[0]!, at: 4 };
  for (const { width, height, grey } of pages) {
    const data = length;
    parts.push(Buffer.from(grey));
    length += grey.length;
    const pad = length % 2;
    if (pad) parts.push(Buffer.alloc(1));
    length += pad;
    const entries: [number, number, number, number][] = [
      [256, 4, 1, width],
      [257, 4, 1, height],
      [258, 3, 1, 8],
      [259, 3, 1, 1],
      [262, 3, 1, 1],
      [273, 4, 1, data],
      [277, 3, 1, 1],
      [278, 4, 1, height],
      [279, 4, 1, grey.length],
      [282, 5, 1, 0],
      [283, 5, 1, 0],
      [296, 3, 1, 2],
    ];
    const size = 2 + entries.length * 12 + 4;
    const directory = Buffer.alloc(size + 8);
    directory.writeUInt16LE(entries.length, 0);
    for (const [i, [tag, type, count, value]] of entries.entries()) {
      const at = 2 + i * 12;
      directory.writeUInt16LE(tag, at);
      directory.writeUInt16LE(type, at + 2);
      directory.writeUInt32LE(count, at + 4);
      directory.writeUInt32LE(type === 5 ? length + size : value, at + 8);
    }
    directory.writeUInt32LE(150, size);
    directory.writeUInt32LE(1, size + 4);
    link.part.writeUInt32LE(length, link.at);
    link = { part: directory, at: size - 4 };
    parts.push(directory);
    length += directory.length;
  }
  return Buffer.concat(parts);
}
