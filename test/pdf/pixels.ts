/** What a page looks like on paper: renders a PDF to grey pixels, and writes pixels as PNG to look at. */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Grey pixels from the top left, 0 black to 255 white. */
export interface Bitmap {
  width: number;
  height: number;
  grey: Uint8Array;
}

const POINTS_PER_INCH = 72;

let library: Promise<PDFiumLibrary> | undefined;

/**
 * Renders one page with its form fields, as a reader shows it.
 * @param page 1-based
 * @example const sheet = await renderPage(bytes, 1, 150);
 */
export async function renderPage(bytes: Uint8Array, page: number, dpi = 150): Promise<Bitmap> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    document.initializeFormFields();
    const { width, height, data } = await document
      .getPage(page - 1)
      .render({ scale: dpi / POINTS_PER_INCH, render: 'bitmap', renderFormFields: true });
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) {
      const [r, g, b] = [data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!];
      grey[i] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
    }
    return { width, height, grey };
  } finally {
    document.destroy();
  }
}

/** One page in colour: red, green, blue and nothing by turns. @param page 1-based */
export async function renderColour(bytes: Uint8Array, page: number, dpi: number) {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    return await document.getPage(page - 1).render({ scale: dpi / POINTS_PER_INCH, render: 'bitmap' });
  } finally {
    document.destroy();
  }
}

/** The text that a reader copies out of a page. */
export async function pageText(bytes: Uint8Array, page: number): Promise<string> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    return document.getPage(page - 1).getText();
  } finally {
    document.destroy();
  }
}

/** How much ink there is: the sum of darkness, 1 for a black pixel. `area` in pixels from the top left. */
export function inkOf(bitmap: Bitmap, area?: { x: number; y: number; width: number; height: number }): number {
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  let ink = 0;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(bitmap.height, y + height); row++)
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(bitmap.width, x + width); column++)
      ink += 1 - bitmap.grey[row * bitmap.width + column]! / 255;
  return ink;
}

/** The smallest rectangle of pixels that holds all ink, or undefined for a blank page. */
export function inkBox(bitmap: Bitmap, darkerThan = 200) {
  let [left, top, right, bottom] = [bitmap.width, bitmap.height, -1, -1];
  bitmap.grey.forEach((value, i) => {
    if (value >= darkerThan) return;
    const x = i % bitmap.width;
    const y = Math.floor(i / bitmap.width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return right < 0 ? undefined : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The largest and the summed difference of two bitmaps of one size, in steps of grey. */
export function difference(a: Bitmap, b: Bitmap): { largest: number; sum: number } {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('bitmaps of different size');
  let largest = 0;
  let sum = 0;
  a.grey.forEach((value, i) => {
    const step = Math.abs(value - b.grey[i]!);
    largest = Math.max(largest, step);
    sum += step;
  });
  return { largest, sum };
}

/** Writes a grey PNG. */
export function writePng(path: string, bitmap: Bitmap): void {
  writeFileSync(path, pngOf(bitmap));
}

export function pngOf({ width, height, grey }: Bitmap): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
