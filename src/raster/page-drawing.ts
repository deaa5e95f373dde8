/**
 * What a page of a PDF draws, as its own drawing says it: straight lines, filled rectangles and letters, in points of the
 * page's own coordinates (before crop and rotation). Forms inside the page and every matrix are resolved; curves are left
 * out. A second way to look: the page's ink in pixels.
 */
import { openPdfium, type Pdfium, type Pointer } from './pdfium-module.ts';

/** A stroke, or a rectangle so thin that it is one; `width` is its thickness. */
export interface DrawnLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
}

/** A filled rectangle; `grey` from 0 (black) to 1 (white). */
export interface FilledRect {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  grey: number;
}

export interface Letter {
  /** One character; blanks too. */
  text: string;
  /** Where its baseline begins. */
  x: number;
  y: number;
  /** Font size on the page; what a font says of its own height is often far too much. */
  size: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface PageDrawing {
  lines: DrawnLine[];
  rects: FilledRect[];
  letters: Letter[];
  /** The page draws more than any form does; the rest was not looked at. */
  cut: boolean;
}

/** Grey pixels from the top left of the page as it is seen, 0 black to 255 white. */
export interface GreyPage {
  width: number;
  height: number;
  grey: Uint8Array;
}

export interface PageReader {
  readonly pages: number;
  /** @param page 1-based */
  drawing(page: number): PageDrawing;
  /** The page without its form fields. @param scale pixels a point */
  pixels(page: number, scale: number): GreyPage;
  close(): void;
}

/** PDFium could not open the file, or gave up on it. */
export class DrawingUnreadable extends Error {
  constructor(options?: { cause?: unknown }) {
    super('the drawing of the PDF cannot be read', options);
    this.name = 'DrawingUnreadable';
  }
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PATH = 2;
const FORM = 5;
const LINE_TO = 0;
const BEZIER_TO = 1;
/** A rectangle of ink is a line up to this thickness in points. */
const THIN = 3;
/** Lighter ink is not seen on paper. */
const UNSEEN = 0.97;
const MOST_OBJECTS = 200_000;
const MOST_LINES = 60_000;
const MOST_LETTERS = 60_000;
const MOST_DEPTH = 16;
/** Edge of a page in pixels. */
const MOST_PIXELS = 6000;

/**
 * Opens a PDF for looking at its pages.
 * @throws DrawingUnreadable where PDFium cannot open it
 * @example
 * const reader = await readPages(bytes);
 * try { reader.drawing(1).lines } finally { reader.close(); }
 */
export async function readPages(bytes: Uint8Array): Promise<PageReader> {
  const pdfium = await openPdfium();
  return guarded(() => new Reader(pdfium, bytes));
}

/** WebAssembly that runs out of memory or stack says so by an error of the runtime. */
function guarded<T>(look: () => T): T {
  try {
    return look();
  } catch (cause) {
    throw cause instanceof DrawingUnreadable ? cause : new DrawingUnreadable({ cause });
  }
}

class Reader implements PageReader {
  readonly pages: number;
  private readonly document: Pointer;
  /** Room for what PDFium answers through pointers. */
  private readonly answers: Pointer;

  constructor(
    private readonly pdfium: Pdfium,
    bytes: Uint8Array,
  ) {
    const memory = pdfium.wasmExports.malloc(bytes.length);
    if (memory === 0) throw new DrawingUnreadable();
    pdfium.HEAPU8.set(bytes, memory);
    this.answers = pdfium.wasmExports.malloc(64);
    this.document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
    if (this.document === 0) throw new DrawingUnreadable();
    this.pages = pdfium._FPDF_GetPageCount(this.document);
  }

  close(): void {
    this.pdfium._FPDF_CloseDocument(this.document);
  }

  drawing(page: number): PageDrawing {
    return this.onPage(page, (handle) => {
      const found: PageDrawing = { lines: [], rects: [], letters: [], cut: false };
      const walk = new Walk(this.pdfium, this.answers, found);
      for (let index = 0; index < this.pdfium._FPDFPage_CountObjects(handle); index += 1)
        walk.object(this.pdfium._FPDFPage_GetObject(handle, index), IDENTITY, 0);
      this.letters(handle, found);
      return found;
    });
  }

  private letters(handle: Pointer, found: PageDrawing): void {
    const { pdfium, answers } = this;
    const text = pdfium._FPDFText_LoadPage(handle);
    if (text === 0) return;
    try {
      const count = pdfium._FPDFText_CountChars(text);
      if (count > MOST_LETTERS) found.cut = true;
      for (let index = 0; index < Math.min(count, MOST_LETTERS); index += 1) {
        if (pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
        let code = pdfium._FPDFText_GetUnicode(text, index) >>> 0;
        if (code >= 0xdc00 && code <= 0xdfff) continue;
        if (code >= 0xd800 && code <= 0xdbff)
          code = 0x10000 + ((code - 0xd800) << 10) + (pdfium._FPDFText_GetUnicode(text, index + 1) - 0xdc00);
        if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) continue;
        if (pdfium._FPDFText_GetLooseCharBox(text, index, answers) === 0) continue;
        const [left, top, right, bottom] = this.floats(4) as [number, number, number, number];
        pdfium._FPDFText_GetCharOrigin(text, index, answers, answers + 8);
        const start = answers >> 3;
        const [x, y] = [pdfium.HEAPF64[start]!, pdfium.HEAPF64[start + 1]!];
        const size = this.sizeOf(text, index);
        found.letters.push({ text: String.fromCodePoint(code), x, y, size, x1: left, y1: bottom, x2: right, y2: top });
      }
    } finally {
      pdfium._FPDFText_ClosePage(text);
    }
  }

  private sizeOf(text: Pointer, index: number): number {
    const size = this.pdfium._FPDFText_GetFontSize(text, index);
    if (this.pdfium._FPDFText_GetMatrix(text, index, this.answers) === 0) return size;
    const [a, b, c, d] = this.floats(4) as [number, number, number, number];
    return size * Math.sqrt(Math.abs(a * d - b * c));
  }

  pixels(page: number, scale: number): GreyPage {
    return this.onPage(page, (handle) => {
      const { pdfium } = this;
      const width = Math.min(MOST_PIXELS, Math.max(1, Math.round(pdfium._FPDF_GetPageWidthF(handle) * scale)));
      const height = Math.min(MOST_PIXELS, Math.max(1, Math.round(pdfium._FPDF_GetPageHeightF(handle) * scale)));
      const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
      if (bitmap === 0) throw new DrawingUnreadable();
      try {
        pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
        pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, 0);
        const stride = pdfium._FPDFBitmap_GetStride(bitmap);
        const start = pdfium._FPDFBitmap_GetBuffer(bitmap);
        const grey = new Uint8Array(width * height);
        for (let row = 0; row < height; row += 1)
          grey.set(pdfium.HEAPU8.subarray(start + row * stride, start + row * stride + width), row * width);
        return { width, height, grey };
      } finally {
        pdfium._FPDFBitmap_Destroy(bitmap);
      }
    });
  }

  private onPage<T>(page: number, look: (handle: Pointer) => T): T {
    return guarded(() => {
      const handle = this.pdfium._FPDF_LoadPage(this.document, page - 1);
      if (handle === 0) throw new DrawingUnreadable();
      const result = look(handle);
      this.pdfium._FPDF_ClosePage(handle);
      return result;
    });
  }

  private floats(count: number): number[] {
    const start = this.answers >> 2;
    return [...this.pdfium.HEAPF32.subarray(start, start + count)];
  }
}

/** One byte a pixel. */
const GREY = 1;

interface Point {
  x: number;
  y: number;
}

/** Goes through the objects of one page. */
class Walk {
  private objects = 0;

  constructor(
    private readonly pdfium: Pdfium,
    private readonly answers: Pointer,
    private readonly found: PageDrawing,
  ) {}

  object(object: Pointer, outer: Matrix, depth: number): void {
    this.objects += 1;
    if (this.objects > MOST_OBJECTS || this.found.lines.length > MOST_LINES || depth > MOST_DEPTH) {
      this.found.cut = true;
      return;
    }
    const { pdfium } = this;
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type !== PATH && type !== FORM) return;
    const matrix = times(this.matrixOf(object), outer);
    if (type === PATH) {
      this.path(object, matrix);
      return;
    }
    for (let index = 0; index < pdfium._FPDFFormObj_CountObjects(object) && !this.found.cut; index += 1)
      this.object(pdfium._FPDFFormObj_GetObject(object, index), matrix, depth + 1);
  }

  private matrixOf(object: Pointer): Matrix {
    if (this.pdfium._FPDFPageObj_GetMatrix(object, this.answers) === 0) return IDENTITY;
    const start = this.answers >> 2;
    return [...this.pdfium.HEAPF32.subarray(start, start + 6)] as unknown as Matrix;
  }

  private path(path: Pointer, matrix: Matrix): void {
    const { pdfium, answers, found } = this;
    if (pdfium._FPDFPath_GetDrawMode(path, answers, answers + 4) === 0) return;
    const filled = pdfium.HEAP32[answers >> 2] !== 0;
    const stroked = pdfium.HEAP32[(answers >> 2) + 1] !== 0;
    const parts = this.parts(path, matrix);
    if (stroked && this.grey(path, '_FPDFPageObj_GetStrokeColor') < UNSEEN) {
      pdfium._FPDFPageObj_GetStrokeWidth(path, answers);
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
      const width = pdfium.HEAPF32[answers >> 2]! * scale;
      for (const { sides } of parts)
        for (const side of sides) if (side.x1 !== side.x2 || side.y1 !== side.y2) found.lines.push({ ...side, width });
    }
    if (!filled) return;
    const grey = this.grey(path, '_FPDFPageObj_GetFillColor');
    for (const { corners, curved } of parts) {
      const rect = curved ? undefined : rectangleOf(corners);
      if (!rect) continue;
      const [width, height] = [rect.x2 - rect.x1, rect.y2 - rect.y1];
      if (Math.min(width, height) > THIN) found.rects.push({ ...rect, grey });
      else if (grey < UNSEEN) found.lines.push(...middleLine(rect, width, height));
    }
  }

  /** The parts of a path that hang together, with their straight sides. */
  private parts(
    path: Pointer,
    matrix: Matrix,
  ): { sides: Omit<DrawnLine, 'width'>[]; corners: Point[]; curved: boolean }[] {
    const { pdfium, answers } = this;
    const parts: { sides: Omit<DrawnLine, 'width'>[]; corners: Point[]; curved: boolean }[] = [];
    const count = Math.min(pdfium._FPDFPath_CountSegments(path), MOST_LINES);
    let at: Point = { x: 0, y: 0 };
    for (let index = 0; index < count; index += 1) {
      const segment = pdfium._FPDFPath_GetPathSegment(path, index);
      pdfium._FPDFPathSegment_GetPoint(segment, answers, answers + 4);
      const [x, y] = [pdfium.HEAPF32[answers >> 2]!, pdfium.HEAPF32[(answers >> 2) + 1]!];
      const point = { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
      const type = pdfium._FPDFPathSegment_GetType(segment);
      if ((type !== LINE_TO && type !== BEZIER_TO) || parts.length === 0)
        parts.push({ sides: [], corners: [], curved: false });
      const part = parts.at(-1)!;
      if (type === LINE_TO && part.corners.length > 0)
        part.sides.push({ x1: at.x, y1: at.y, x2: point.x, y2: point.y });
      if (type === BEZIER_TO) part.curved = true;
      part.corners.push(point);
      at = point;
      const [first] = part.corners;
      if (pdfium._FPDFPathSegment_GetClose(segment) !== 0 && first && part.corners.length > 2)
        part.sides.push({ x1: at.x, y1: at.y, x2: first.x, y2: first.y });
    }
    return parts;
  }

  /** How light a colour is; what is not painted at all counts as white. */
  private grey(object: Pointer, ask: '_FPDFPageObj_GetStrokeColor' | '_FPDFPageObj_GetFillColor'): number {
    const { answers, pdfium } = this;
    if (pdfium[ask](object, answers, answers + 4, answers + 8, answers + 12) === 0) return 0;
    const start = answers >> 2;
    const [r, g, b, alpha] = [0, 1, 2, 3].map((index) => pdfium.HEAPU32[start + index]! / 255) as [
      number,
      number,
      number,
      number,
    ];
    return 1 - alpha * (1 - (0.299 * r + 0.587 * g + 0.114 * b));
  }
}

/** First the inner matrix, then the outer one. */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

const STRAIGHT = 0.5;

/** Corners that make a rectangle along the axes. */
function rectangleOf(corners: readonly Point[]): Omit<DrawnLine, 'width'> | undefined {
  const last = corners.at(-1);
  const open = last && corners.length === 5 && near(last, corners[0]!) ? corners.slice(0, 4) : corners;
  if (open.length !== 4) return undefined;
  const sides = open.map((corner, index) => {
    const next = open[(index + 1) % 4]!;
    return Math.abs(corner.x - next.x) < STRAIGHT ? 'v' : Math.abs(corner.y - next.y) < STRAIGHT ? 'h' : '/';
  });
  const [xs, ys] = [open.map(({ x }) => x), open.map(({ y }) => y)];
  const rect = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
  // A side shorter than what counts as straight may be named either way.
  const thin = Math.min(rect.x2 - rect.x1, rect.y2 - rect.y1) < 2 * STRAIGHT;
  const straight =
    !sides.includes('/') && (thin || (sides[0] !== sides[1] && sides[0] === sides[2] && sides[1] === sides[3]));
  return straight ? rect : undefined;
}

function near(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < STRAIGHT && Math.abs(a.y - b.y) < STRAIGHT;
}

function middleLine({ x1, y1, x2, y2 }: Omit<DrawnLine, 'width'>, width: number, height: number): DrawnLine[] {
  if (Math.max(width, height) < 2 * Math.min(width, height)) return [];
  return width > height
    ? [{ x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2, width: height }]
    : [{ x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2, width }];
}
