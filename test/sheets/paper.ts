/** A PDF that stays open: many of its pages as pixels and as text, and ink compared with the blank sheet. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Box } from '../../src/pdf/types.ts';
import type { Bitmap } from '../pdf/pixels.ts';

export const DPI = 96;
const SCALE = DPI / 72;
/** A pixel is this much darker than the blank sheet before it counts as ink. */
const DARKER = 48;

let library: Promise<PDFiumLibrary> | undefined;

export interface Paper {
  /** @param page 1-based */
  pixels(page: number): Promise<Bitmap>;
  text(page: number): string;
  close(): void;
}

export async function openPaper(bytes: Uint8Array): Promise<Paper> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  document.initializeFormFields();
  const rendered = new Map<number, Promise<Bitmap>>();
  const render = async (page: number): Promise<Bitmap> => {
    const { width, height, data } = await document
      .getPage(page - 1)
      .render({ scale: SCALE, render: 'bitmap', renderFormFields: true });
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) {
      const [r, g, b] = [data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!];
      grey[i] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
    }
    return { width, height, grey };
  };
  return {
    pixels(page) {
      let found = rendered.get(page);
      if (!found) {
        found = render(page);
        rendered.set(page, found);
      }
      return found;
    },
    text: (page) => document.getPage(page - 1).getText(),
    close: () => document.destroy(),
  };
}

/** Only the ink that the blank sheet does not have. */
export function added(full: Bitmap, blank: Bitmap): Bitmap {
  const grey = full.grey.map((value, index) => (blank.grey[index]! - value > DARKER ? 0 : 255));
  return { ...full, grey };
}

/** The box in pixels from the top left, with one pixel around it. */
function areaOf(box: Omit<Box, 'page'>, height: number) {
  return {
    left: Math.floor(box.x * SCALE) - 1,
    right: Math.ceil((box.x + box.width) * SCALE) + 1,
    top: Math.max(0, Math.floor(height - (box.y + box.height) * SCALE) - 1),
    bottom: Math.ceil(height - box.y * SCALE) + 1,
  };
}

export function without(bitmap: Bitmap, boxes: readonly Omit<Box, 'page'>[]): Bitmap {
  const grey = bitmap.grey.slice();
  for (const box of boxes) {
    const { left, right, top, bottom } = areaOf(box, bitmap.height);
    for (let y = top; y < bottom; y += 1) grey.fill(255, y * bitmap.width + left, y * bitmap.width + right);
  }
  return { ...bitmap, grey };
}

/** How many dark pixels stand in the box itself. */
export function inkIn(bitmap: Bitmap, box: Omit<Box, 'page'>): number {
  const { left, right, top, bottom } = areaOf(box, bitmap.height);
  let ink = 0;
  for (let y = top + 1; y < bottom - 1; y += 1)
    for (let x = left + 1; x < right - 1; x += 1) if (bitmap.grey[y * bitmap.width + x] === 0) ink += 1;
  return ink;
}

/** Where the dark pixels lie, in points from the lower left: for the message of a test that fails. */
export function inkAt(bitmap: Bitmap): string {
  const at: number[] = [];
  bitmap.grey.forEach((value, index) => {
    if (value === 0) at.push(index);
  });
  if (at.length === 0) return 'none';
  const xs = Array.from(at, (index) => (index % bitmap.width) / SCALE);
  const ys = Array.from(at, (index) => (bitmap.height - Math.floor(index / bitmap.width)) / SCALE);
  const range = (values: number[]) => `${Math.min(...values).toFixed(1)}…${Math.max(...values).toFixed(1)}`;
  return `${at.length} pixels at x ${range(xs)}, y ${range(ys)}`;
}

/** The largest difference of two bitmaps, and the largest ink that differs in any square of 12 pixels. */
export function unlike(a: Bitmap, b: Bitmap): { largest: number; inSquare: number } {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('bitmaps of different size');
  let largest = 0;
  const across = Math.ceil(a.width / 12);
  const squares = new Float64Array(across * Math.ceil(a.height / 12));
  a.grey.forEach((value, index) => {
    const step = Math.abs(value - b.grey[index]!);
    if (step === 0) return;
    largest = Math.max(largest, step);
    squares[Math.floor(Math.floor(index / a.width) / 12) * across + Math.floor((index % a.width) / 12)]! += step / 255;
  });
  return { largest, inSquare: Math.max(...squares) };
}
