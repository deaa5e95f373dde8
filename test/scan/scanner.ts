/** What printers, feeders, scanners and phones do to a page, and the files that they write. */
import sharp, { type Sharp } from 'sharp';
import type { Bitmap } from '../pdf/pixels.ts';
import { Chance } from './random.ts';

export interface Wear {
  /** Degrees clockwise: of the whole page by quarters, and beside them. */
  turn?: 0 | 90 | 180 | 270;
  tilt?: number;
  /** How large the sheet was printed, 1 as it is; and by how much it was stretched lengthwise in the feeder. */
  printed?: number;
  stretched?: number;
  /** Millimetres that the sheet lies to the right and down. */
  shift?: readonly [number, number];
  /** Standard deviation of the grain, in steps of grey. */
  noise?: number;
  /** Sigma of the blur in pixels. */
  blur?: number;
  /** Millimetres of the scanner's bed that are seen around the sheet: a tilted sheet needs them. */
  bed?: number;
  /** Grey of the darkest print and of the paper. */
  range?: readonly [number, number];
  /** How much darker one side of the page is, 0 to 1. */
  shade?: number;
  /** What lies beside the sheet: 255 a white lid, 0 a black one. */
  beside?: number;
  /** Corners punched or torn off, by number from the upper left clockwise. */
  torn?: readonly number[];
  /** Filing holes at the left edge. */
  holes?: boolean;
  /** A line that dirt on the scanner's glass draws down the page: millimetres from the left. */
  streak?: number;
  /** Specks of dust. */
  specks?: number;
  /** Black or white only. */
  threshold?: number;
  /** Perspective: how much shorter the far edge is. */
  perspective?: number;
  seed?: number;
}

/** The picture that a scanner makes of a printed page. */
export function scanned(source: Bitmap, dpi: number, wear: Wear): Bitmap {
  const { turn = 0, tilt = 0, printed = 1, stretched = 1, shift = [0, 0], range = [0, 255], perspective = 0 } = wear;
  const { bed = 0, noise = 0, blur = 0, shade = 0, beside = 255, specks = 0, threshold, seed = 1 } = wear;
  const chance = new Chance(seed);
  const sheet: Bitmap = { ...source, grey: Uint8Array.from(source.grey) };
  const mm = dpi / 25.4;
  for (const corner of wear.torn ?? []) tear(sheet, corner, 9 * mm, beside);
  if (wear.holes)
    for (const y of [0.5 - 40 / 297, 0.5 + 40 / 297]) disc(sheet, 12 * mm, y * sheet.height, 3 * mm, beside);
  const { width, height } = sheet;
  const sideways = turn === 90 || turn === 270;
  const around = Math.round(2 * bed * mm);
  const [w, h] = sideways ? [height + around, width + around] : [width + around, height + around];
  const angle = ((turn + tilt) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const out = new Float32Array(w * h);
  const light = chance.between(0, 6.28);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let [dx, dy] = [x + 0.5 - w / 2 - shift[0] * mm, y + 0.5 - h / 2 - shift[1] * mm];
      if (perspective > 0) {
        const depth = 1 + (perspective * dy) / h;
        [dx, dy] = [(dx * 1.25) / depth, (dy * 1.25) / depth];
      }
      const sx = (dx * cos + dy * sin) / printed + width / 2 - 0.5;
      const sy = (dy * cos - dx * sin) / (printed * stretched) + height / 2 - 0.5;
      const value = between(sheet, sx, sy, beside);
      const shaded = 1 - shade * (0.5 + 0.5 * Math.sin(light + (x / w) * 2.2 + (y / h) * 1.4));
      out[y * w + x] = (range[0] + (value / 255) * (range[1] - range[0])) * shaded;
    }
  const soft = blur > 0 ? blurred(out, w, h, blur) : out;
  if (wear.streak !== undefined) {
    const column = Math.round(wear.streak * mm);
    for (let y = 0; y < h; y++) soft[y * w + column]! *= 0.8;
  }
  for (let i = 0; i < specks; i++) {
    const [cx, cy, r] = [chance.between(0, w), chance.between(0, h), chance.between(0.05, 0.25) * mm];
    for (let y = Math.floor(cy - r); y <= cy + r; y++)
      for (let x = Math.floor(cx - r); x <= cx + r; x++)
        if (x >= 0 && y >= 0 && x < w && y < h) soft[y * w + x]! *= 0.45;
  }
  const grey = new Uint8Array(w * h);
  const grain = Float32Array.from({ length: 8191 }, () => chance.normal());
  let at = chance.whole(0, 8000);
  for (let i = 0; i < grey.length; i++) {
    at = i % 8191 === 0 ? chance.whole(0, 8000) : (at + 1) % 8191;
    const value = soft[i]! + grain[at]! * noise;
    const clear = threshold === undefined ? value : value < threshold ? 0 : 255;
    grey[i] = clear < 0 ? 0 : clear > 255 ? 255 : clear;
  }
  return { width: w, height: h, grey };
}

/** The back of a sheet: nothing, or what shows through it, mirrored. */
export function back(front: Bitmap, through: number): Bitmap {
  const grey = new Uint8Array(front.grey.length).fill(255);
  for (let y = 0; y < front.height; y++)
    for (let x = 0; x < front.width; x++) {
      const ink = 255 - front.grey[y * front.width + (front.width - 1 - x)]!;
      grey[y * front.width + x] = 255 - ink * through;
    }
  return { ...front, grey: Uint8Array.from(blurred(Float32Array.from(grey), front.width, front.height, 1.2)) };
}

export function jpegOf({ width, height, grey }: Bitmap, dpi: number, quality = 80): Promise<Buffer> {
  return picture({ width, height, grey }, dpi).jpeg({ quality }).toBuffer();
}

export function picture({ width, height, grey }: Bitmap, dpi: number): Sharp {
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .withMetadata({ density: dpi });
}

export interface PdfImage {
  /** The stream as it stands in the file. */
  bytes: Uint8Array;
  width: number;
  height: number;
  /** The picture's dictionary without type, size and length: filter, colours. */
  dictionary: string;
  /** Quarters of a turn clockwise that the page is shown turned by. */
  rotate?: 0 | 90 | 180 | 270;
  /** From the picture's unit square to the page; without it the picture fills the page. */
  matrix?: (width: number, height: number) => string;
}

export function jpegImage(bytes: Uint8Array, { width, height }: Bitmap): PdfImage {
  return { bytes, width, height, dictionary: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode' };
}

/** A PDF as scanners write it: one picture a page. */
export function pdfOf(images: readonly PdfImage[], dpi: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  const object = (number: number, head: string, stream?: Uint8Array) => {
    const body = stream
      ? Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')])
      : Buffer.alloc(0);
    const size = stream ? ` /Length ${stream.length}` : '';
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n<< ${head}${size} >>\n`),
      body,
      Buffer.from('endobj\n'),
    ]);
    places[number] = length;
    length += bytes.length;
    parts.push(bytes);
  };
  object(1, '/Type /Catalog /Pages 2 0 R');
  object(2, `/Type /Pages /Count ${images.length} /Kids [${images.map((_, i) => `${3 + i * 3} 0 R`).join(' ')}]`);
  for (const [i, { bytes, width, height, dictionary, rotate = 0, matrix }] of images.entries()) {
    const [w, h] = [(width * 72) / dpi, (height * 72) / dpi];
    const at = 3 + i * 3;
    const place = matrix?.(w, h) ?? `${w} 0 0 ${h} 0 0`;
    object(
      at,
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Rotate ${rotate} /Contents ${at + 1} 0 R /Resources << /XObject << /I ${at + 2} 0 R >> >>`,
    );
    object(at + 1, '', Buffer.from(`q ${place} cm /I Do Q`));
    object(at + 2, `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${dictionary}`, bytes);
  }
  const table = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const end = `xref\n0 ${places.length}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

function tear({ width, height, grey }: Bitmap, corner: number, size: number, beside: number): void {
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size - y; x++) {
      const px = corner === 1 || corner === 2 ? width - 1 - x : x;
      const py = corner >= 2 ? height - 1 - y : y;
      grey[py * width + px] = beside;
    }
}

function disc({ width, height, grey }: Bitmap, cx: number, cy: number, r: number, value: number): void {
  for (let y = Math.floor(cy - r); y <= cy + r; y++)
    for (let x = Math.floor(cx - r); x <= cx + r; x++)
      if (x >= 0 && y >= 0 && x < width && y < height && Math.hypot(x - cx, y - cy) <= r) grey[y * width + x] = value;
}

function between({ width, height, grey }: Bitmap, x: number, y: number, beside: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return beside;
  const [u, v] = [x - left, y - top];
  const at = top * width + left;
  const upper = grey[at]! * (1 - u) + grey[at + 1]! * u;
  const lower = grey[at + width]! * (1 - u) + grey[at + width + 1]! * u;
  return upper * (1 - v) + lower * v;
}

function blurred(from: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 2.5);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((a, b) => a + b, 0);
  const pass = (source: Float32Array, along: number, count: number, across: number, lines: number) => {
    const to = new Float32Array(source.length);
    for (let line = 0; line < lines; line++)
      for (let i = 0; i < count; i++) {
        let sum = 0;
        for (let k = -reach; k <= reach; k++) {
          const j = Math.max(0, Math.min(count - 1, i + k));
          sum += source[line * across + j * along]! * weights[k + reach]!;
        }
        to[line * across + i * along] = sum / total;
      }
    return to;
  };
  return pass(pass(from, 1, width, width, height), width, height, 1, width);
}
