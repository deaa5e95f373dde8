/** Reads the codes on paper. The reader is a WebAssembly file that lies beside the program; nothing is downloaded. */
import { besideProgram } from '../base/beside.ts';
import { type Mark, parseMark } from './mark.ts';
import { MARK_QR } from './qr.ts';

/** Grey pixels from the top left, 0 black to 255 white. */
export interface GreyPicture {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface Spot {
  x: number;
  y: number;
}

/** A code as it was read. Corners are in pixels, in the order of the code itself: its top left first, then clockwise. */
export interface CodeSeen {
  text: string;
  bytes: Uint8Array;
  corners: readonly [Spot, Spot, Spot, Spot];
  version: string;
  ecc: string;
  /** Modules of an edge, and their rows from the top: 0 dark, else light. */
  size: number;
  modules: Uint8Array;
}

/** A mark and the code that says it. */
export interface MarkSeen extends CodeSeen {
  mark: Mark;
}

/**
 * The codes on a picture, whichever way they lie. A mirrored one is the print of the other side, seen through the paper: it
 * is left out.
 *
 * @param thorough looks on every line and also in coarser pictures; takes three times as long
 * @example const codes = await codesIn(grey);
 */
export async function codesIn(picture: GreyPicture, thorough = true): Promise<CodeSeen[]> {
  const { readBarcodes } = await reader();
  const found = await readBarcodes(asPgm(picture), {
    formats: ['QRCode'],
    tryHarder: true,
    tryRotate: false,
    tryInvert: false,
    tryDownscale: thorough,
    maxNumberOfSymbols: 32,
  });
  return found
    .filter(({ isValid, isMirrored, isInverted }) => isValid && !isMirrored && !isInverted)
    .map(({ text, bytes, position, version, ecLevel, symbol }) => {
      const { topLeft, topRight, bottomRight, bottomLeft } = position;
      const corners: CodeSeen['corners'] = [topLeft, topRight, bottomRight, bottomLeft];
      const modules = Uint8Array.from(symbol.data);
      return { text, bytes, version, ecc: ecLevel, corners, size: symbol.width, modules };
    });
}

/** What of the codes are marks: exactly as they are printed, or none. */
export function marksAmong(codes: readonly CodeSeen[]): MarkSeen[] {
  return codes.flatMap((code) => {
    const printed = code.version === String(MARK_QR.version) && code.ecc === MARK_QR.ecc;
    const mark = printed ? parseMark(code.text) : undefined;
    return mark ? [{ ...code, mark }] : [];
  });
}

type Reader = typeof import('zxing-wasm/reader');

let loading: Promise<Reader> | undefined;

function reader(): Promise<Reader> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Reader> {
  const wasmBinary = await besideProgram('zxing_reader.wasm', 'zxing-wasm/reader/zxing_reader.wasm');
  const zxing = await import('zxing-wasm/reader');
  await zxing.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return zxing;
}

/** The one grey form that the reader takes without a conversion. */
function asPgm({ width, height, data }: GreyPicture): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const out = new Uint8Array(head.length + data.length);
  out.set(head);
  out.set(data, head.length);
  return out;
}
