/** The picture of a page, upright, with its boxes marked: green where there is ink, red where a hand is still missing. */
import {
  type Colour,
  DEFAULT_LIMITS,
  encodePicture,
  type Grey,
  type Limits,
  laid,
  openPages,
} from '../raster/index.ts';
import { type Mapping, mapped, type Point } from './geometry.ts';
import type { ScannedBox, ScannedPage } from './types.ts';

export interface DrawOptions {
  kind: 'png' | 'jpeg';
  /** Pixels of the longer side at most; without it as fine as the page was read. */
  longSide?: number;
  limits?: Partial<Limits>;
}

const GREEN = [0, 140, 60] as const;
const RED = [215, 25, 30] as const;
/** A box that may stay empty, and one of which nothing can be said. */
const QUIET = [90, 110, 200] as const;

/**
 * Draws pages of a file that was read.
 *
 * @param pages what {@link readScan} said of them
 * @returns one picture a page, in order
 * @throws UnreadableFile where the file cannot be read any more
 * @example const [png] = await drawBoxes(bytes, [reading.pages[0]], { kind: 'png' });
 */
export async function drawBoxes(
  bytes: Uint8Array,
  pages: readonly ScannedPage[],
  { kind, longSide, limits }: DrawOptions,
): Promise<Uint8Array[]> {
  const file = await openPages(bytes, { ...DEFAULT_LIMITS, ...limits });
  try {
    const pictures: Uint8Array[] = [];
    for (const page of pages) {
      const { grey } = await file.read(page.page);
      const turns = (page.rotation / 90) as 0 | 1 | 2 | 3;
      const picture = inColour(sized(laid(grey, { mirrored: false, turns }), longSide));
      for (const box of page.boxes) if (page.sheetToPage) outline(picture, box, page.sheetToPage);
      pictures.push(await encodePicture(picture, kind));
    }
    return pictures;
  } finally {
    await file.close();
  }
}

function colourOf({ ink, required }: ScannedBox) {
  if (ink) return GREEN;
  return ink === false && required ? RED : QUIET;
}

function outline(picture: Colour, box: ScannedBox, sheetToPage: Mapping): void {
  const { x, y, width, height } = box.box;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((corner) => {
    const at = mapped(sheetToPage, corner);
    return { x: at.x * picture.width, y: at.y * picture.height };
  });
  const thick = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 700));
  for (const [i, from] of corners.entries()) line(picture, from, corners[(i + 1) % 4]!, thick, colourOf(box));
}

function line({ width, height, data }: Colour, from: Point, to: Point, thick: number, colour: readonly number[]): void {
  const steps = Math.min(20_000, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1)));
  for (let step = 0; step <= steps; step++) {
    const x = Math.round(from.x + ((to.x - from.x) * step) / steps);
    const y = Math.round(from.y + ((to.y - from.y) * step) / steps);
    for (let dy = 0; dy < thick; dy++)
      for (let dx = 0; dx < thick; dx++) {
        const [px, py] = [x + dx, y + dy];
        if (px >= 0 && py >= 0 && px < width && py < height) data.set(colour, (py * width + px) * 3);
      }
  }
}

/** Each pixel the mean of those that it stands for. */
function sized(grey: Grey, longSide?: number): Grey {
  const by = longSide === undefined ? 1 : Math.max(grey.width, grey.height) / longSide;
  if (by <= 1) return grey;
  const width = Math.max(1, Math.floor(grey.width / by));
  const height = Math.max(1, Math.floor(grey.height / by));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.floor(y * by), Math.max(Math.floor(y * by) + 1, Math.floor((y + 1) * by))];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.floor(x * by), Math.max(Math.floor(x * by) + 1, Math.floor((x + 1) * by))];
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) sum += grey.data[row * grey.width + column]!;
      data[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, data };
}

function inColour({ width, height, data }: Grey): Colour {
  const out = new Uint8Array(width * height * 3);
  for (let i = 0, to = 0; i < data.length; i++, to += 3) out.fill(data[i]!, to, to + 3);
  return { width, height, data: out };
}
