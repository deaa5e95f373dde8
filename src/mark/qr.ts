/** Draws a QR code as rows of modules. The writer is a WebAssembly file that lies beside the program; nothing is downloaded. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export type QrCorrection = 'L' | 'M' | 'Q' | 'H';

export interface QrOptions {
  /** How much of the code may be lost: L 7 %, M 15 %, Q 25 %, H 30 %. */
  ecc: QrCorrection;
  /** Size, 1–40: `17 + 4 × version` modules an edge. Without it the smallest that holds the content. */
  version?: number;
  /** The writer's `.wasm` file; without it the one beside the program, else that of the installed package. */
  wasm?: string;
}

/** What the code cannot hold. */
export class QrTooSmall extends RangeError {
  constructor(
    /** What the writer says of it. */
    readonly detail: string,
  ) {
    super(`the content does not fit into the QR code: ${detail}`);
    this.name = 'QrTooSmall';
  }
}

/**
 * How the marks are drawn: version 4, level M. Every mark fits (at most 62 characters), so all pages look alike,
 * 33 modules an edge.
 */
export const MARK_QR = { ecc: 'M', version: 4 } as const;

/**
 * @param content text, written as UTF-8, or bytes
 * @returns rows from the top, true for a dark module, without the quiet zone of four modules that must be left around it
 * @throws QrTooSmall where the content does not fit into the version
 * @example
 * const rows = await qrMatrix('RY1:7Q3K9D:form-a:5MTC:1/1:4FZ8K2', MARK_QR);
 * page.modules(rows, 520, 20, 43);
 */
export async function qrMatrix(content: string | Uint8Array, options: QrOptions): Promise<boolean[][]> {
  const { writeBarcode } = await writer(options.wasm);
  const version = options.version === undefined ? '' : `,version=${options.version}`;
  const { symbol, error } = await writeBarcode(content, {
    format: 'QRCode',
    options: `ecLevel=${options.ecc}${version}`,
    addQuietZones: false,
    scale: 1,
  });
  if (error) throw new QrTooSmall(error);
  const { width, height, data } = symbol;
  // Where a version is too small the writer takes a larger one without a word.
  if (options.version !== undefined && width !== 17 + 4 * options.version) throw new QrTooSmall(`${width} modules`);
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => data[y * width + x] === 0));
}

type Writer = typeof import('zxing-wasm/writer');

const FILE = 'zxing_writer.wasm';
const writers = new Map<string, Promise<Writer>>();

function writer(file = installed()): Promise<Writer> {
  let loading = writers.get(file);
  if (!loading) {
    loading = load(file);
    writers.set(file, loading);
  }
  return loading;
}

async function load(file: string): Promise<Writer> {
  const bytes = await readFile(file);
  const zxing = await import('zxing-wasm/writer');
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  zxing.prepareZXingModule({ overrides: { wasmBinary } });
  return zxing;
}

function installed(): string {
  const beside = ['./', '../'].map((up) => fileURLToPath(new URL(`${up}${FILE}`, import.meta.url)));
  return beside.find((file) => existsSync(file)) ?? createRequire(import.meta.url).resolve(`zxing-wasm/writer/${FILE}`);
}
