/** What a page of a scan is: whose, which way up, empty, someone else's, with what in its boxes. */
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeDataCode, formatMark } from '../../src/mark/index.ts';
import { drawBoxes, hashDistance, SAME_PAPER } from '../../src/scan/index.ts';
import { type Built, built, jsonOf } from '../packet/packets.ts';
import { type Bitmap, renderPage } from '../pdf/pixels.ts';
import { SIGNED_CLAIM } from './claim.ts';
import { draw } from './hand.ts';
import { Chance } from './random.ts';
import { inkOf, pagesOf, type Shelf } from './reading.ts';
import { fill, handBoxes } from './samples.ts';
import { back, jpegImage, jpegOf, pdfOf, picture, scanned, type Wear } from './scanner.ts';
import { shippedSheets } from './shelf.ts';

let packet: Built;
let shelf: Shelf;

beforeAll(async () => {
  packet = await built(SIGNED_CLAIM);
  shelf = await shippedSheets();
});

function pageOf(sheet: string) {
  return packet.manifest.pages.find((page) => page.sheet === sheet)!;
}

async function print(sheet: string, dpi: number): Promise<Bitmap> {
  return renderPage(packet.pdf, pageOf(sheet).page, dpi);
}

async function only(bitmap: Bitmap, dpi: number) {
  const [page] = await pagesOf(await jpegOf(bitmap, dpi), shelf);
  return page!;
}

const markOf = (page: { mark: Parameters<typeof formatMark>[0] | null }) => page.mark && formatMark(page.mark);

describe('a page with a mark', () => {
  it.each([
    ['at 100 dpi, tilted by 5°', 100, { tilt: 5, bed: 14, noise: 6 }],
    ['at 100 dpi, tilted by −5°, upside down', 100, { tilt: -5, turn: 180, bed: 14, noise: 8 }],
    ['in black and white', 200, { threshold: 140, noise: 12, tilt: 1.2 }],
    ['with two corners torn off and holes', 150, { torn: [0, 3], holes: true, tilt: -1, beside: 0 }],
    ['faded, in shade, noisy', 150, { range: [90, 215], shade: 0.3, noise: 12, tilt: 2, bed: 10 }],
    ['printed at 94 %', 150, { printed: 0.94, tilt: 0.5, noise: 4 }],
  ] as [string, number, Wear][])('is known %s, and its empty boxes are empty', async (_, dpi, wear) => {
    const page = await only(scanned(await print('form-a', dpi), dpi, wear), dpi);
    expect(markOf(page)).toBe(pageOf('form-a').mark);
    expect(inkOf(page)).toMatchObject({ physicianSignature: false, physicianSignedOn: false, patientNameLast: true });
    expect(page.dpi).toBe(dpi);
  });

  it('photographed with a phone is known, has no resolution, and its signature is seen', async () => {
    const dpi = 200;
    const clean = await print('consent', dpi);
    const paper = { ...clean, grey: Uint8Array.from(clean.grey) };
    const signature = handBoxes(shelf['consent']!).find(({ key }) => key === 'patientSignature')!;
    fill(paper, dpi, signature, new Chance(4));
    const wear = { perspective: 0.25, tilt: 4, shade: 0.35, noise: 5, beside: 90, blur: 0.6 };
    const page = await only(scanned(paper, dpi, wear), 72);
    expect(markOf(page)).toBe(pageOf('consent').mark);
    expect(page.dpi).toBeNull();
    expect(page.dpiAtMark).toBeGreaterThan(100);
    expect(inkOf(page)).toMatchObject({ patientSignature: true, patientSeal: false, signedOn: false });
  });

  it('has the ink of a red seal in a scan in colour', async () => {
    const clean = scanned(await print('application', 150), 150, { tilt: 0.7, noise: 3 });
    const rgb = Buffer.alloc(clean.grey.length * 3);
    clean.grey.forEach((value, i) => {
      rgb.fill(value, i * 3, i * 3 + 3);
    });
    const size = { width: clean.width, height: clean.height, channels: 3 as const };
    const ring = `<svg width="${clean.width}" height="${clean.height}"><circle cx="1118" cy="537" r="32" fill="none" stroke="rgb(226,70,60)" stroke-width="4"/></svg>`;
    const sealed = await sharp(rgb, { raw: size })
      .composite([{ input: Buffer.from(ring) }])
      .jpeg()
      .toBuffer();
    const empty = await sharp(rgb, { raw: size }).jpeg().toBuffer();
    expect(inkOf((await pagesOf(sealed, shelf))[0]!)).toMatchObject({ householderSeal: true, applicationDate: false });
    expect(inkOf((await pagesOf(empty, shelf))[0]!)).toMatchObject({ householderSeal: false, applicationDate: false });
  });

  it('is not taken for signed by what was written beside the box', async () => {
    const dpi = 150;
    const clean = await print('form-a', dpi);
    const paper = { ...clean, grey: Uint8Array.from(clean.grey) };
    const { area } = handBoxes(shelf['form-a']!).find(({ key }) => key === 'physicianSignature')!;
    // A long stroke of a name that starts in the signature's box and ends three millimetres into the date's.
    const line = Array.from({ length: 60 }, (_, i) => ({
      x: area.x + 8 + (i / 59) * (area.width - 5),
      y: area.y + area.height / 2 + 3 * Math.sin(i / 3),
    }));
    draw(paper, dpi, line, { width: 0.5, dark: 0.8 });
    const page = await only(scanned(paper, dpi, { tilt: 0.4, noise: 4 }), dpi);
    expect(inkOf(page)).toMatchObject({ physicianSignature: true, physicianSignedOn: false });
  });

  it('of a sheet that nobody knows keeps its mark and says nothing of boxes', async () => {
    const { 'form-a': _, ...others } = shelf;
    const [page] = await pagesOf(await jpegOf(await print('form-a', 150), 150), others);
    expect([markOf(page!), page!.boxes]).toEqual([pageOf('form-a').mark, []]);
  });

  it('is drawn upright with its boxes in green and red', async () => {
    const bytes = await jpegOf(scanned(await print('form-a', 100), 100, { turn: 90 }), 100);
    const [drawn] = await drawBoxes(bytes, await pagesOf(bytes, shelf), { kind: 'png', longSide: 900 });
    const { data, info } = await sharp(drawn!).raw().toBuffer({ resolveWithObject: true });
    expect(info.height).toBeGreaterThan(info.width);
    expect(Math.max(info.height, info.width)).toBeLessThanOrEqual(900);
    const { area } = handBoxes(shelf['form-a']!).find(({ key }) => key === 'physicianSignature')!;
    const scale = info.height / 297;
    const at = (x: number, y: number) => [
      ...data.subarray((Math.round(y) * info.width + Math.round(x)) * 3).subarray(0, 3),
    ];
    const around = [-2, -1, 0, 1, 2].map((off) => at((area.x + area.width / 2) * scale, area.y * scale + off));
    expect(around.some(([red, green]) => red! > 180 && green! < 60)).toBe(true);
  });
});

describe('a page with two marks', () => {
  const pasted = (
    onto: Bitmap,
    from: Bitmap,
    at: { x: number; y: number; width: number; height: number },
    to: [number, number],
  ) => {
    const grey = Uint8Array.from(onto.grey);
    for (let y = 0; y < at.height; y++)
      grey.set(
        from.grey.subarray((at.y + y) * from.width + at.x, (at.y + y) * from.width + at.x + at.width),
        (to[1] + y) * onto.width + to[0],
      );
    return { ...onto, grey };
  };
  // At 150 dpi the upper right corner with the mark, 45 mm square.
  const corner = { x: 1240 - 266, y: 0, width: 266, height: 266 };

  it('is the one in whose corner its own mark stands', async () => {
    const [mounting, form] = [await print('receipt-sheet', 150), await print('form-b', 150)];
    const page = await only(scanned(pasted(mounting, form, corner, [300, 700]), 150, { tilt: 0.8, noise: 4 }), 150);
    expect(markOf(page)).toBe(pageOf('receipt-sheet').mark);
  });

  it('is none where its own is covered and another’s peeps out', async () => {
    const [mounting, form] = [await print('receipt-sheet', 150), await print('form-b', 150)];
    const white = { ...form, grey: new Uint8Array(form.grey.length).fill(250) };
    const covered = pasted(pasted(mounting, white, corner, [corner.x, 0]), form, corner, [500, 900]);
    const page = await only(scanned(covered, 150, { noise: 4 }), 150);
    expect([page.mark, page.blank]).toEqual([null, false]);
  });
});

describe('a page without a mark', () => {
  it.each([
    ['white', 0, {}],
    ['with the front showing through', 0.09, { noise: 4 }],
    ['with the lid’s dark edge, holes and dust', 0.05, { beside: 10, tilt: 1.5, holes: true, specks: 20, noise: 6 }],
    ['grey with shade', 0, { range: [0, 190], shade: 0.3, noise: 5 }],
  ] as [string, number, Wear][])('is blank: %s', async (_, through, wear) => {
    const page = await only(scanned(back(await print('form-a', 150), through), 150, wear), 150);
    expect(page).toMatchObject({ mark: null, blank: true, pictureHash: null, boxes: [] });
  });

  it('with a few words in pencil is not blank', async () => {
    const paper = back(await print('form-a', 150), 0);
    const note = { key: '', type: 'signature', area: { x: 60, y: 100, width: 60, height: 12 } };
    const chance = new Chance(8);
    for (let i = 0; i < 3; i++) fill(paper, 150, { ...note, area: { ...note.area, y: 100 + i * 14 } }, chance);
    expect(await only(scanned(paper, 150, { noise: 4 }), 150)).toMatchObject({ mark: null, blank: false });
  });

  it('that shows a mirrored mark through the paper has none', async () => {
    const page = await only(back(await print('form-a', 200), 0.8), 200);
    expect(page.mark).toBeNull();
  });
});

describe('the picture of a page', () => {
  const receipt = (seed: number): Bitmap => {
    const [width, height] = [1240, 1754];
    const chance = new Chance(seed);
    const page = { width, height, grey: new Uint8Array(width * height).fill(250) };
    const [left, wide, end] = [chance.between(20, 60), chance.between(60, 110), chance.between(120, 230)];
    for (let y = chance.between(20, 40); y < end; y += chance.between(4, 9)) {
      const [from, to] = [chance.between(0, 0.4), chance.between(0.3, 1)];
      for (let x = left + wide * from; x < left + wide * to; x += 3.2) {
        const stroke = [
          { x, y },
          { x: x + 1.8, y: y + chance.between(-1, 2.4) },
        ];
        draw(page, 150, stroke, { width: chance.between(0.3, 0.8), dark: 0.8 });
      }
    }
    return page;
  };

  it('is near for two scans of one receipt, and far for two receipts', async () => {
    const hash = async (seed: number, dpi: number, wear: Wear) => {
      const page = scanned(receipt(seed), 150, wear);
      const resized = await picture(page, dpi)
        .resize(Math.round((page.width * dpi) / 150))
        .jpeg({ quality: 70 })
        .toBuffer();
      return (await pagesOf(resized, shelf))[0]!.pictureHash!;
    };
    const near: number[] = [];
    const far: number[] = [];
    const firsts: string[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const first = await hash(seed, 150, { noise: 3, seed });
      const second = await hash(seed, 130, {
        noise: 6,
        tilt: seed % 2 ? 1.2 : -1.5,
        turn: seed % 3 === 0 ? 180 : 0,
        shift: [4, -3],
        range: [40, 235],
        seed: seed + 50,
      });
      near.push(hashDistance(first, second));
      far.push(...firsts.map((other) => hashDistance(other, first)));
      firsts.push(first);
    }
    expect(
      near.every((bits) => bits <= SAME_PAPER),
      `${near} and ${far}`,
    ).toBe(true);
    expect(
      far.every((bits) => bits > SAME_PAPER),
      `${near} and ${far}`,
    ).toBe(true);
  });
});

describe('the data code of the cover', () => {
  it.each([
    ['straight', {}],
    ['tilted and noisy', { tilt: 3.5, bed: 10, noise: 14 }],
    ['upside down, blurred, faded', { turn: 180, tilt: -2, bed: 8, blur: 0.8, noise: 6, range: [60, 230] }],
  ] as [string, Wear][])('brings back the claim byte for byte at 200 dpi, %s', async (_, wear) => {
    const covers = packet.manifest.pages.filter(({ sheet }) => sheet === 'cover');
    const images = [];
    for (const { page } of covers) {
      const grey = scanned(await renderPage(packet.pdf, page, 200), 200, wear);
      images.push(jpegImage(await jpegOf(grey, 200, 75), grey));
    }
    const pages = await pagesOf(pdfOf(images, 200), shelf);
    const { bytes } = decodeDataCode(pages.flatMap(({ dataCodes }) => dataCodes));
    expect(Buffer.from(bytes).toString()).toBe(jsonOf(SIGNED_CLAIM));
  });
});
