/** Scans for the tests of the command: pages of a packet as pixels, signed where a hand must, and as the files of a scanner. */
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { DATA_QR, qrMatrix } from '../../src/mark/index.ts';
import { locateIn } from '../../src/template/index.ts';
import { placesOf } from '../../src/template/places.ts';
import type { Built } from '../packet/packets.ts';
import { partsOf } from '../packet/packets.ts';
import { type Bitmap, renderPage } from '../pdf/pixels.ts';
import { templateOf } from '../template/sheets.ts';

export const DPI = 150;
const POINTS = 72;

/** A page of the packet, 1-based, as a scanner sees it. */
export function paper(packet: Built, page: number, dpi = DPI): Promise<Bitmap> {
  return renderPage(packet.pdf, page, dpi);
}

/** Where the boxes of a page of the packet stand, by their keys, in pixels. */
async function boxesOf(packet: Built, page: number, dpi: number) {
  const { sheet, mark } = packet.manifest.pages[page - 1]!;
  const template = await templateOf(sheet);
  const face = partsOf(mark).page;
  return placesOf(template.map).flatMap(({ key, entry, place }) =>
    locateIn(
      sheet,
      template.fields,
    )(place)
      .filter((box) => box.page === face)
      .map(({ x, y, width, height }) => ({
        key,
        entry,
        x: (x * dpi) / POINTS,
        y: ((841.89 - y - height) * dpi) / POINTS,
        width: (width * dpi) / POINTS,
        height: (height * dpi) / POINTS,
      })),
  );
}

const HANDS: readonly string[] = ['signature', 'seal', 'hand-date', 'hand-tick'];

/** Fills every box of the page that a hand must fill, and those named, but for those left open. */
export async function signed(
  packet: Built,
  page: number,
  { open = [], also = [], dpi = DPI }: { open?: readonly string[]; also?: readonly string[]; dpi?: number } = {},
): Promise<Bitmap> {
  const bitmap = await paper(packet, page, dpi);
  for (const { key, entry, ...box } of await boxesOf(packet, page, dpi)) {
    const asked = (HANDS.includes(entry.type) && entry.required === true) || also.includes(key);
    if (asked && !open.includes(key)) scrawl(bitmap, box);
  }
  return bitmap;
}

/** A wave of a pen, 3 pixels thick, through the middle of the box. */
function scrawl({ width, height, grey }: Bitmap, box: { x: number; y: number; width: number; height: number }): void {
  const length = Math.min(box.width * 0.8, 260);
  const swing = Math.min(box.height * 0.35, 40);
  for (let step = 0; step <= length * 4; step += 1) {
    const x = box.x + (box.width - length) / 2 + step / 4;
    const y = box.y + box.height / 2 + Math.sin(step / 28) * swing;
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) {
        const [px, py] = [Math.round(x) + dx, Math.round(y) + dy];
        if (px >= 0 && py >= 0 && px < width && py < height) grey[py * width + px] = 40;
      }
  }
}

export function blankPage(): Bitmap {
  const [width, height] = [Math.round(8.27 * DPI), Math.round(11.69 * DPI)];
  return { width, height, grey: new Uint8Array(width * height).fill(250) };
}

/** A paper without a mark: lines of writing and a sum, as on a receipt. */
export function receipt(): Bitmap {
  const page = blankPage();
  for (let line = 0; line < 30; line += 1)
    scrawl(page, { x: 200, y: 150 + line * 40, width: 300 + (line % 7) * 40, height: 24 });
  return page;
}

export function upsideDown({ width, height, grey }: Bitmap): Bitmap {
  return { width, height, grey: Uint8Array.from(grey).reverse() };
}

function picture({ width, height, grey }: Bitmap, dpi: number) {
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .withMetadata({ density: dpi });
}

export function jpeg(page: Bitmap, dpi = DPI): Promise<Buffer> {
  return picture(page, dpi).jpeg({ quality: 80 }).toBuffer();
}

export function png(page: Bitmap, dpi = DPI): Promise<Buffer> {
  return picture(page, dpi).png().toBuffer();
}

export function tiff(page: Bitmap, dpi = DPI): Promise<Buffer> {
  return picture(page, dpi).tiff({ compression: 'lzw' }).toBuffer();
}

/** A PDF as a scanner writes it: one JPEG a page. */
export async function scanOf(pages: readonly Bitmap[], dpi = DPI): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const bitmap of pages) {
    const [width, height] = [(bitmap.width * POINTS) / dpi, (bitmap.height * POINTS) / dpi];
    const page = document.addPage([width, height]);
    page.drawImage(await document.embedJpg(await jpeg(bitmap, dpi)), { x: 0, y: 0, width, height });
  }
  return Buffer.from(await document.save());
}

/** A page with data codes that hold these parts, 48 mm each, as on the cover but without a mark. */
export async function codePage(parts: readonly Uint8Array[], dpi = 200): Promise<Bitmap> {
  const [width, height] = [Math.round(8.27 * dpi), Math.round(11.69 * dpi)];
  const grey = new Uint8Array(width * height).fill(255);
  const pixels = Math.round(((DATA_QR.millimetres / 25.4) * dpi) / 97);
  const gap = pixels * 10;
  for (const [index, part] of parts.entries()) {
    const modules = await qrMatrix(part, DATA_QR);
    const left = 100 + (index % 3) * (97 * pixels + gap);
    const top = 150 + Math.floor(index / 3) * (97 * pixels + gap);
    for (const [row, line] of modules.entries())
      for (const [column, dark] of line.entries())
        for (let y = 0; dark && y < pixels; y += 1)
          grey.fill(
            0,
            (top + row * pixels + y) * width + left + column * pixels,
            (top + row * pixels + y) * width + left + (column + 1) * pixels,
          );
  }
  return { width, height, grey };
}
