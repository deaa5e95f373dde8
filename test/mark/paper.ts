/** What happens to a page between the printer and the file of its scan: it is tilted, blurred and speckled; and reading codes from it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import type { Bitmap } from '../pdf/pixels.ts';

export interface Wear {
  /** Tilt in degrees. */
  tilt?: number;
  /** Radius of the blur in pixels. */
  blur?: number;
  /** Largest change of a pixel's grey, up or down. */
  noise?: number;
  /** Darkest and lightest grey of the paper: contrast. */
  range?: readonly [number, number];
}

/** The same wear each time: the noise comes from a fixed seed. */
export function worn(
  { width, height, grey }: Bitmap,
  { tilt = 0, blur = 0, noise = 0, range = [0, 255] }: Wear,
): Bitmap {
  const angle = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = new Float64Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      turned[y * width + x] = between(
        grey,
        width,
        height,
        dx * cos + dy * sin + width / 2,
        dy * cos - dx * sin + height / 2,
      );
    }
  const soft = blur > 0 ? blurred(blurred(turned, width, height, blur, 1), width, height, blur, width) : turned;
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  const out = Uint8Array.from(soft, (value) => {
    const inked = range[0] + (value / 255) * (range[1] - range[0]);
    return Math.max(0, Math.min(255, Math.round(inked + (random() * 2 - 1) * noise)));
  });
  return { width, height, grey: out };
}

/** The codes on a page, as the reader finds them. */
export async function codesOn({ width, height, grey }: Bitmap): Promise<ReadResult[]> {
  reader ??= loadReader();
  await reader;
  const data = new Uint8ClampedArray(width * height * 4);
  grey.forEach((value, i) => {
    data.set([value, value, value, 255], i * 4);
  });
  const image = { data, width, height } as unknown as Parameters<typeof readBarcodes>[0];
  return readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 16, tryHarder: true });
}

let reader: Promise<unknown> | undefined;

async function loadReader(): Promise<unknown> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

function between(grey: Uint8Array, width: number, height: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (px: number, py: number) =>
    px < 0 || py < 0 || px >= width || py >= height ? 255 : grey[py * width + px]!;
  const [fx, fy] = [x - left, y - top];
  const upper = at(left, top) * (1 - fx) + at(left + 1, top) * fx;
  const lower = at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** A Gaussian along one direction; `step` 1 for rows, the width for columns. */
function blurred(from: Float64Array, width: number, height: number, sigma: number, step: number): Float64Array {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: reach * 2 + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((a, b) => a + b, 0);
  const to = new Float64Array(from.length);
  for (let i = 0; i < from.length; i++) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) {
      const place = i + k * step;
      const inside =
        step === 1 ? Math.floor(place / width) === Math.floor(i / width) : place >= 0 && place < width * height;
      sum += (inside ? from[place]! : 255) * weights[k + reach]!;
    }
    to[i] = sum / total;
  }
  return to;
}
