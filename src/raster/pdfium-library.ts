/** The library that reads PDFs: WebAssembly that lies beside the program, so that a hostile file stays inside its memory. */
import { besideProgram } from '../base/beside.ts';

/** What is used of it; pointers and handles are numbers. */
export interface Pdfium {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  wasmExports: {
    malloc(size: number): number;
    free(at: number): void;
    memory?: { buffer: ArrayBuffer; grow(pages: number): number };
  };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(at: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_HasTransparency(object: number): number;
  _FPDFImageObj_GetImagePixelSize(object: number, width: number, height: number): number;
  _FPDFImageObj_GetImageFilterCount(object: number): number;
  _FPDFImageObj_GetImageFilter(object: number, index: number, at: number, size: number): number;
  _FPDFImageObj_GetImageDataRaw(object: number, at: number, size: number): number;
  _FPDFImageObj_GetBitmap(object: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, at: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetWidth(bitmap: number): number;
  _FPDFBitmap_GetHeight(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_GetFormat(bitmap: number): number;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
}

/** Its memory grows with a large file and never shrinks: beyond this a fresh one is taken for the next file. */
const MOST_KEPT = 256 * 1024 * 1024;

/** A hostile file is to fill this and no more of the machine's memory. */
const MOST_MEMORY = 1024 * 1024 * 1024;
const WASM_PAGE = 65_536;

let library: Promise<Pdfium> | undefined;

export function pdfiumLibrary(): Promise<Pdfium> {
  library ??= load();
  return library;
}

/** To be called when a file is done. */
export async function releaseMemory(): Promise<void> {
  if (library && (await library).HEAPU8.length > MOST_KEPT) library = undefined;
}

/** After a fault inside it nothing in its memory can be trusted. */
export function discardLibrary(): void {
  library = undefined;
}

async function load(): Promise<Pdfium> {
  const { PDFiumModule } = await import('@hyzyla/pdfium');
  const wasmBinary = await besideProgram('pdfium.wasm', '@hyzyla/pdfium/pdfium.wasm');
  const silent = () => undefined;
  const options = {
    wasmBinary,
    // A name that is never looked up: without it the library would look for its file itself.
    locateFile: () => '',
    // What it would say of a broken file may quote it.
    print: silent,
    printErr: silent,
  };
  const module = (await PDFiumModule(options)) as unknown as Pdfium;
  boundMemory(module);
  module._FPDF_InitLibrary();
  return module;
}

/** Its memory asks itself to grow: beyond the bound it is refused, and the library gives the file up. */
function boundMemory({ wasmExports: { memory } }: Pdfium): void {
  if (!memory) return;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MOST_MEMORY) throw new RangeError('out of memory');
    return grow(pages);
  };
}
