/** Pages of a packet, signed in some of their boxes, worn and scanned by chance: and what is true of each. */
import type { SheetTemplate } from '../../src/template/index.ts';
import type { Built, ManifestPage } from '../packet/packets.ts';
import { type Bitmap, renderPage } from '../pdf/pixels.ts';
import { type Area, seal, sign, somePen, tick, writeDate } from './hand.ts';
import { Chance } from './random.ts';
import { scanned, type Wear } from './scanner.ts';

export interface Sample {
  page: ManifestPage;
  picture: Bitmap;
  dpi: number;
  wear: Wear;
  quality: number;
  /** Boxes for a hand, and whether one was there. */
  filled: ReadonlyMap<string, boolean>;
}

interface HandBox {
  key: string;
  type: string;
  area: Area;
}

const POINT = 25.4 / 72;
const HEIGHT = 841.89;

/** The boxes for a hand on the first page of a sheet, from its map. */
export function handBoxes({ map }: SheetTemplate): HandBox[] {
  return Object.entries(map.entries).flatMap(([key, { type, place, options }]) => {
    const first = place ?? Object.values(options ?? {})[0];
    if (!/^(?:signature|seal|hand-date|hand-tick)$/.test(type) || !first || !('box' in first) || first.box.page !== 1)
      return [];
    const { x, y, width, height } = first.box;
    const area = { x: x * POINT, y: (HEIGHT - y - height) * POINT, width: width * POINT, height: height * POINT };
    return [{ key, type, area }];
  });
}

export function fill(page: Bitmap, dpi: number, { type, area }: HandBox, chance: Chance): void {
  // People keep a little away from the box's edges.
  const inner = { x: area.x + 0.6, y: area.y + 0.6, width: area.width - 1.2, height: area.height - 1.2 };
  const pen = somePen(chance);
  if (type === 'signature') sign(page, dpi, inner, pen, chance);
  else if (type === 'hand-date') writeDate(page, dpi, inner, pen, chance);
  else if (type === 'seal') seal(page, dpi, inner, chance);
  else tick(page, dpi, area, pen, chance);
}

/** Draws pages once for each resolution. */
export class Prints {
  readonly #drawn = new Map<string, Promise<Bitmap>>();

  constructor(readonly packet: Built) {}

  at(page: number, dpi: number): Promise<Bitmap> {
    const key = `${page} ${dpi}`;
    let drawn = this.#drawn.get(key);
    if (!drawn) {
      drawn = renderPage(this.packet.pdf, page, dpi);
      this.#drawn.set(key, drawn);
    }
    return drawn;
  }
}

/** Wear as it comes in an office: mostly mild, at times all at once. */
export function someWear(chance: Chance, dpi: number): Wear {
  const bad = chance.is(0.2);
  const wear: Wear = {
    turn: chance.is(0.6) ? 0 : chance.of([90, 180, 270] as const),
    tilt: bad ? chance.between(-5, 5) : chance.normal() * 0.8,
    printed: chance.is(0.3) ? chance.between(0.94, 1) : 1,
    stretched: chance.between(0.996, 1.004),
    shift: [chance.normal() * 1.2, chance.normal() * 1.2],
    noise: bad ? chance.between(8, 18) : chance.between(1, 8),
    blur: chance.between(0, dpi >= 200 ? 1.1 : 0.7),
    range: chance.is(0.3)
      ? [chance.between(20, 80), chance.between(200, 245)]
      : [chance.between(0, 30), chance.between(235, 255)],
    shade: chance.is(0.3) ? chance.between(0.05, 0.25) : 0,
    beside: chance.is(0.3) ? chance.between(0, 60) : 255,
    specks: chance.is(0.5) ? chance.whole(0, 60) : 0,
    holes: chance.is(0.25),
    seed: chance.whole(0, 1e9),
  };
  // Of a sheet that lies so askew the corners would not be on the picture.
  if (Math.abs(wear.tilt!) > 1.5) wear.bed = chance.between(9, 14);
  if (chance.is(0.15)) wear.torn = [chance.of([0, 2, 3])];
  if (chance.is(0.08)) wear.streak = chance.between(20, 190);
  return wear;
}

/** @param pages of the packet to take from, by number */
export async function* samples(
  prints: Prints,
  shelf: Readonly<Record<string, SheetTemplate>>,
  pages: readonly number[],
  count: number,
  seed: number,
): AsyncGenerator<Sample> {
  for (let i = 0; i < count; i++) {
    const chance = new Chance(seed * 100_003 + i);
    const page = prints.packet.manifest.pages[chance.of(pages) - 1]!;
    const dpi = chance.of([100, 150, 150, 200, 200, 200]);
    const clean = await prints.at(page.page, dpi);
    const paper = { ...clean, grey: Uint8Array.from(clean.grey) };
    const filled = new Map<string, boolean>();
    const boxes = handBoxes(shelf[page.sheet]!);
    const all = chance.next();
    for (const box of boxes) {
      const signed = all < 0.15 ? false : all < 0.3 ? true : chance.is(0.5);
      if (signed) fill(paper, dpi, box, chance);
      filled.set(box.key, signed);
    }
    const wear = someWear(chance, dpi);
    yield { page, picture: scanned(paper, dpi, wear), dpi, wear, quality: chance.whole(45, 92), filled };
  }
}
