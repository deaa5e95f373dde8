/** Pages of a PDF as grey pixels: the scanner's own picture where a page is one, else drawn. */
import { type Grey, type Lie, laid } from './grey.ts';
import { Clock, DEFAULT_LIMITS, UnreadableFile } from './limits.ts';
import { discardLibrary, type Pdfium, pdfiumLibrary, releaseMemory } from './pdfium-library.ts';
import { type Decoded, decodePicture, shrinkFor, type Work } from './picture.ts';

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;
const IMAGE = 3;
const BITMAP = { grey: 1, bgr: 2, bgrx: 3, bgra: 4 } as const;
const DRAW_ANNOTATIONS = 1;
const POINTS_PER_INCH = 72;
/** Pages that are drawn, not scanned, hold any resolution. */
const DRAWN_DPI = 200;

export interface PdfPageFacts {
  /** Points, as the page is shown. */
  width: number;
  height: number;
  /** Of the finest picture on the page; null where there is none. */
  dpi: number | null;
}

export interface PdfFile {
  pages: number;
  facts(page: number): PdfPageFacts;
  /** @param page 0-based */
  decode(page: number, finest?: boolean): Promise<Decoded>;
  close(): Promise<void>;
}

interface PlacedImage {
  object: number;
  width: number;
  height: number;
  /** From the picture's unit square to points on the page, not turned. */
  matrix: readonly [number, number, number, number, number, number];
}

/** @throws UnreadableFile where it is locked or broken, or has too many pages */
export async function openPdf(bytes: Uint8Array, work: Work): Promise<PdfFile> {
  const pdfium = await pdfiumLibrary();
  const at = guarded(() => pdfium.wasmExports.malloc(bytes.length));
  if (at === 0) throw new UnreadableFile('too-large', work.limits.bytes);
  pdfium.HEAPU8.set(bytes, at);
  const document = guarded(() => pdfium._FPDF_LoadMemDocument(at, bytes.length, 0));
  const close = async () => {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(at);
    await releaseMemory();
  };
  if (document === 0) {
    const code = pdfium._FPDF_GetLastError();
    await close();
    throw new UnreadableFile(code === ERROR_PASSWORD || code === ERROR_SECURITY ? 'locked' : 'broken');
  }
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages > work.limits.pages || pages === 0) {
    await close();
    throw pages === 0 ? new UnreadableFile('broken') : new UnreadableFile('too-many-pages', work.limits.pages);
  }

  const onPage = <T>(index: number, use: (page: number) => T): T => {
    const page = guarded(() => pdfium._FPDF_LoadPage(document, index));
    if (page === 0) throw new UnreadableFile('broken');
    const done = () => pdfium._FPDF_ClosePage(page);
    let result: T;
    try {
      result = guarded(() => use(page));
    } catch (error) {
      done();
      throw error;
    }
    if (result instanceof Promise)
      return result
        .catch((error) => {
          throw faultIn(error);
        })
        .finally(done) as T;
    done();
    return result;
  };

  return {
    pages,
    facts: (index) =>
      onPage(index, (page) => ({
        width: pdfium._FPDF_GetPageWidthF(page),
        height: pdfium._FPDF_GetPageHeightF(page),
        dpi: finest(images(pdfium, page)),
      })),
    decode: (index, fine = false) => onPage(index, (page) => decodePage(pdfium, page, work, fine)),
    close,
  };
}

/**
 * Draws one page of a PDF of ours.
 * @param index 0-based
 * @returns grey pixels and the size of the page in points
 */
export async function renderPdfPage(
  bytes: Uint8Array,
  index: number,
  dpi: number,
): Promise<{ grey: Grey; width: number; height: number; pages: number }> {
  const pdfium = await pdfiumLibrary();
  const at = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, at);
  const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  const page = document === 0 ? 0 : pdfium._FPDF_LoadPage(document, index);
  if (page === 0) throw new UnreadableFile('broken');
  try {
    const work = { limits: DEFAULT_LIMITS, clock: new Clock(DEFAULT_LIMITS.seconds) };
    return {
      grey: drawn(pdfium, page, dpi, work),
      width: pdfium._FPDF_GetPageWidthF(page),
      height: pdfium._FPDF_GetPageHeightF(page),
      pages: pdfium._FPDF_GetPageCount(document),
    };
  } finally {
    pdfium._FPDF_ClosePage(page);
    pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(at);
  }
}

async function decodePage(pdfium: Pdfium, page: number, work: Work, fine: boolean): Promise<Decoded> {
  work.clock.check();
  const found = images(pdfium, page);
  for (const { width, height } of found)
    if (width * height > work.limits.pixels) throw new UnreadableFile('too-many-pixels', work.limits.pixels);
  const only = onlyImage(pdfium, page, found);
  const direct = only && (await decodeImage(pdfium, page, only, work, fine));
  // A stencil or an inverted picture comes out as white on black: how it is painted, the page knows.
  if (direct && !mostlyDark(direct.grey)) return direct;
  const dpi = Math.min(fine ? 300 : DRAWN_DPI, Math.max(100, finest(found) ?? DRAWN_DPI));
  return { grey: drawn(pdfium, page, dpi, work), shrink: 1 };
}

/** The picture that is the whole content of the page, if it is one that can be taken as it is. */
function onlyImage(pdfium: Pdfium, page: number, found: readonly PlacedImage[]): PlacedImage | undefined {
  const [only] = found;
  if (!only || pdfium._FPDFPage_CountObjects(page) !== 1 || pdfium._FPDFPage_GetAnnotCount(page) > 0) return undefined;
  if (pdfium._FPDFPageObj_GetType(pdfium._FPDFPage_GetObject(page, 0)) !== IMAGE) return undefined;
  if (pdfium._FPDFPageObj_HasTransparency(only.object)) return undefined;
  const box = floats(pdfium, 4, (at) => pdfium._FPDF_GetPageBoundingBox(page, at));
  if (!box || lieOf(only.matrix, 0) === undefined) return undefined;
  const [a, b, c, d, e, f] = only.matrix;
  const [left, top, right, bottom] = box as [number, number, number, number];
  const xs = [e, e + a + c];
  const ys = [f, f + b + d];
  const slack = 0.02 * Math.max(right - left, top - bottom);
  const inside =
    Math.min(...xs) >= left - slack &&
    Math.max(...xs) <= right + slack &&
    Math.min(...ys) >= bottom - slack &&
    Math.max(...ys) <= top + slack;
  return inside ? only : undefined;
}

/**
 * How a picture lies on its page, or undefined where it is tilted or sheared.
 * @param rotation of the page, in quarters of a turn clockwise
 */
function lieOf([a, b, c, d]: PlacedImage['matrix'], rotation: number): Lie | undefined {
  const straight = Math.abs(b) + Math.abs(c) < 0.01 * (Math.abs(a) + Math.abs(d));
  const turned = Math.abs(a) + Math.abs(d) < 0.01 * (Math.abs(b) + Math.abs(c));
  if (!straight && !turned) return undefined;
  const mirrored = a * d - b * c < 0;
  // Where the picture's left-to-right goes once it is mirrored back; turns are clockwise, the page's y goes up.
  const [x, y] = mirrored ? [-a, -b] : [a, b];
  const own = Math.abs(x) > Math.abs(y) ? (x > 0 ? 0 : 2) : y < 0 ? 1 : 3;
  return { mirrored, turns: ((own + rotation) % 4) as Lie['turns'] };
}

async function decodeImage(
  pdfium: Pdfium,
  page: number,
  image: PlacedImage,
  work: Work,
  fine: boolean,
): Promise<Decoded | undefined> {
  const { object, matrix } = image;
  const lie = lieOf(matrix, pdfium._FPDFPage_GetRotation(page))!;
  const count = pdfium._FPDFImageObj_GetImageFilterCount(object);
  if (count === 1 && filterOf(pdfium, object) === 'DCTDecode') {
    const raw = buffer(pdfium, (at, size) => pdfium._FPDFImageObj_GetImageDataRaw(object, at, size));
    return decodePicture(raw, work, { lie, finest: fine });
  }
  const bitmap = pdfium._FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return undefined;
  try {
    const grey = greyOf(pdfium, bitmap);
    if (!grey) return undefined;
    const shrink = shrinkFor(grey.width, grey.height, fine);
    return { grey: laid(shrunk(grey, shrink), lie), shrink };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

function shrunk(grey: Grey, by: number): Grey {
  if (by === 1) return grey;
  const [width, height] = [Math.floor(grey.width / by), Math.floor(grey.height / by)];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let row = 0; row < by; row++) {
        const from = (y * by + row) * grey.width + x * by;
        for (let column = 0; column < by; column++) sum += grey.data[from + column]!;
      }
      data[y * width + x] = sum / (by * by);
    }
  return { width, height, data };
}

function greyOf(pdfium: Pdfium, bitmap: number): Grey | undefined {
  const width = pdfium._FPDFBitmap_GetWidth(bitmap);
  const height = pdfium._FPDFBitmap_GetHeight(bitmap);
  const stride = pdfium._FPDFBitmap_GetStride(bitmap);
  const format = pdfium._FPDFBitmap_GetFormat(bitmap);
  const step = format === BITMAP.grey ? 1 : format === BITMAP.bgr ? 3 : format === BITMAP.bgrx ? 4 : 0;
  if (step === 0 || width === 0 || height === 0) return undefined;
  const at = pdfium._FPDFBitmap_GetBuffer(bitmap);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = pdfium.HEAPU8.subarray(at + y * stride, at + y * stride + width * step);
    if (step === 1) data.set(row, y * width);
    else for (let x = 0, from = 1; x < width; x++, from += step) data[y * width + x] = row[from]!;
  }
  return { width, height, data };
}

function drawn(pdfium: Pdfium, page: number, dpi: number, { limits, clock }: Work): Grey {
  clock.check();
  const scale = dpi / POINTS_PER_INCH;
  const width = Math.max(1, Math.round(pdfium._FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium._FPDF_GetPageHeightF(page) * scale));
  if (width * height > limits.pixels) throw new UnreadableFile('too-many-pixels', limits.pixels);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BITMAP.bgrx, 0, 0);
  if (bitmap === 0) throw new UnreadableFile('too-many-pixels', limits.pixels);
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS);
    return greyOf(pdfium, bitmap)!;
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

/** The pictures that stand on the page itself. */
function images(pdfium: Pdfium, page: number): PlacedImage[] {
  const found: PlacedImage[] = [];
  const count = Math.min(200, pdfium._FPDFPage_CountObjects(page));
  for (let i = 0; i < count; i++) {
    const object = pdfium._FPDFPage_GetObject(page, i);
    if (pdfium._FPDFPageObj_GetType(object) !== IMAGE) continue;
    const matrix = floats(pdfium, 6, (at) => pdfium._FPDFPageObj_GetMatrix(object, at));
    const size = integers(pdfium, 2, (at) => pdfium._FPDFImageObj_GetImagePixelSize(object, at, at + 4));
    if (matrix && size)
      found.push({ object, width: size[0]!, height: size[1]!, matrix: matrix as unknown as PlacedImage['matrix'] });
  }
  return found;
}

/** Dots an inch of the picture that covers most of the page. */
function finest(found: readonly PlacedImage[]): number | null {
  let [best, area] = [null as number | null, 0];
  for (const { width, height, matrix } of found) {
    const [a, b, c, d] = matrix;
    const covered = Math.abs(a * d - b * c);
    if (covered <= area || covered === 0) continue;
    area = covered;
    best = Math.sqrt((width * height) / covered) * POINTS_PER_INCH;
  }
  return best;
}

function filterOf(pdfium: Pdfium, object: number): string {
  const text = buffer(pdfium, (at, size) => pdfium._FPDFImageObj_GetImageFilter(object, 0, at, size));
  return Buffer.from(text).toString('latin1').replace(/\0.*$/s, '');
}

function mostlyDark({ data }: Grey): boolean {
  let dark = 0;
  let seen = 0;
  for (let i = 0; i < data.length; i += 97, seen++) if (data[i]! < 96) dark++;
  return dark > seen / 2;
}

/** What a call writes that is asked for its size first. */
function buffer(pdfium: Pdfium, call: (at: number, size: number) => number): Uint8Array {
  const size = call(0, 0);
  const at = pdfium.wasmExports.malloc(size);
  try {
    call(at, size);
    return pdfium.HEAPU8.slice(at, at + size);
  } finally {
    pdfium.wasmExports.free(at);
  }
}

function floats(pdfium: Pdfium, count: number, call: (at: number) => number): number[] | undefined {
  const at = pdfium.wasmExports.malloc(count * 4);
  try {
    return call(at) ? [...pdfium.HEAPF32.subarray(at >> 2, (at >> 2) + count)] : undefined;
  } finally {
    pdfium.wasmExports.free(at);
  }
}

function integers(pdfium: Pdfium, count: number, call: (at: number) => number): number[] | undefined {
  const at = pdfium.wasmExports.malloc(count * 4);
  try {
    return call(at) ? [...pdfium.HEAP32.subarray(at >> 2, (at >> 2) + count)] : undefined;
  } finally {
    pdfium.wasmExports.free(at);
  }
}

/** A fault inside the library is the file's: the next file gets a fresh one. */
function faultIn(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (['RuntimeError', 'ExitStatus'].includes((error as Error)?.name)) discardLibrary();
  return new UnreadableFile('broken');
}

function guarded<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw faultIn(error);
  }
}
