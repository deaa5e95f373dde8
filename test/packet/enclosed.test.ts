import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bind, type Packet, type PacketSheet } from '../../src/packet/bind.ts';
import { readEnclosed } from '../../src/packet/enclosed.ts';
import { ENCLOSED_LIMITS, EnclosureError } from '../../src/packet/enclosure.ts';
import { marksOf, pagesOfSheet } from '../../src/packet/marks.ts';
import type { SheetTemplate } from '../../src/template/index.ts';
import { codesOn } from '../mark/paper.ts';
import { pageText, renderColour, renderPage } from '../pdf/pixels.ts';
import { fonts, templateOf } from '../template/sheets.ts';
import { actingPdf, croppedPdf, filledForm, layeredPdf, lockedPdf, pdfOf, photo, turnedPdf } from './enclosures.ts';
import { bomb, unpacked } from './unpacked.ts';

let paper: SheetTemplate;
beforeAll(async () => {
  paper = await templateOf('paper');
});

async function sheetOf(bytes: Uint8Array, more: Partial<PacketSheet> = {}): Promise<PacketSheet> {
  const enclosed = await readEnclosed(bytes, 'report.pdf');
  return { sheet: 'enclosed', template: paper, unit: null, patient: null, copies: [], own: false, enclosed, ...more };
}

async function bound(sheets: readonly PacketSheet[]): Promise<Packet> {
  const about = { claim: '7Q3K9D', title: 'Packet', creator: 'test', language: 'zh', smallPrint: '小字', versions: {} };
  return bind({ ...about, fonts, sheets });
}

async function boundOf(bytes: Uint8Array): Promise<Packet> {
  return bound([await sheetOf(bytes, { reference: '1 出院小结 · 张伟' })]);
}

async function refusal(bytes: Uint8Array): Promise<unknown> {
  return readEnclosed(bytes, 'report.pdf')
    .then(async (enclosed) => bound([{ ...(await sheetOf(await pdfOf())), enclosed }]))
    .catch((error: unknown) => error);
}

const DPI = 72;

/** Where the middle of all pixels of a colour lies, in points from the upper left of the page. */
async function coloursOf({ pdf }: Packet) {
  const { width, height, data } = await renderColour(pdf, 1, DPI);
  const middle = (is: (r: number, g: number, b: number) => boolean) => {
    let [x, y, count] = [0, 0, 0];
    for (let at = 0; at < width * height; at += 1) {
      if (!is(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!)) continue;
      [x, y, count] = [x + (at % width), y + Math.floor(at / width), count + 1];
    }
    return count === 0 ? undefined : { x: x / count, y: y / count, count };
  };
  return {
    red: middle((r, g, b) => r > 200 && g < 60 && b < 60)!,
    green: middle((r, g, b) => r < 60 && g > 130 && b < 60)!,
    blue: middle((r, g, b) => r < 60 && g < 60 && b > 200)!,
  };
}

describe('an enclosed page', () => {
  it.each([
    ['upright', () => pdfOf(), 595 / 842],
    ['turned by its own rotation', turnedPdf, 595 / 842],
    ['landscape', () => pdfOf({ width: 842, height: 595 }), 842 / 595],
    ['cropped', croppedPdf, 300 / 400],
    ['as large as a wall', () => pdfOf({ width: 5950, height: 8420 }), 595 / 842],
    ['a photograph held upright', () => photo(1), 900 / 1200],
    ['a photograph held sideways', () => photo(6), 900 / 1200],
    ['a photograph held the other way', () => photo(8), 900 / 1200],
    ['a photograph upside down', () => photo(3), 900 / 1200],
    ['a PNG', () => photo(1, 'png'), 900 / 1200],
    ['a TIFF', () => photo(1, 'tiff'), 900 / 1200],
  ])('%s stands upright, whole and in its shape', async (_, made, shape) => {
    const packet = await boundOf(await made());
    const { red, green, blue } = await coloursOf(packet);
    expect(red.y).toBeCloseTo(green.y, 0);
    expect(red.x).toBeCloseTo(blue.x, 0);
    expect(green.x).toBeGreaterThan(red.x);
    expect(blue.y).toBeGreaterThan(red.y);
    // The squares keep their distance to the corners: from centre to centre it is the page less one square.
    const edge = Math.sqrt(red.count);
    const ratio = (green.x - red.x + edge) / (blue.y - red.y + edge);
    expect(ratio / shape).toBeGreaterThan(0.97);
    expect(ratio / shape).toBeLessThan(1.03);
    for (const { count } of [green, blue]) expect(count / red.count).toBeCloseTo(1, 0);
    expect(await codesOn(await renderPage(packet.pdf, 1, 150))).toMatchObject([
      { text: packet.manifest.pages[0]!.mark },
    ]);
  });

  it('that is small is not made larger', async () => {
    const { red, green } = await coloursOf(await boundOf(await pdfOf({ width: 200, height: 300 })));
    expect(Math.abs(green.x - red.x - 140)).toBeLessThan(2);
  });

  it('shows what is typed into its fields', async () => {
    expect(await pageText((await boundOf(await filledForm('Gastritis'))).pdf, 1)).toContain('Gastritis');
  });

  it('does not show a layer that readers hide', async () => {
    const box = { x: 200, y: 300, width: 100, height: 100 };
    const { grey, width } = await renderPage((await boundOf(await layeredPdf())).pdf, 1, DPI);
    expect(grey[(box.y + 50) * width + box.x + 50]).toBe(255);
  });

  it('says beside the mark what it is, and which page of how many', async () => {
    const { pdf } = await boundOf(await pdfOf({ pages: 3 }));
    expect((await pageText(pdf, 2)).replace(/\s+/g, '')).toContain('1出院小结·张伟');
    expect((await pageText(pdf, 2)).replace(/\s+/g, '')).toContain('2/3');
  });

  it('leaves behind what acts, and what is not seen', async () => {
    const acting = await actingPdf();
    const packet = await boundOf(acting);
    expect(await unpacked(acting)).toContain('CANARY-HIDDEN');
    const all = await unpacked(packet.pdf);
    expect(all).not.toContain('CANARY');
    expect(all).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction|AA|EmbeddedFile|Filespec|Annots|AcroForm)\b/);
    expect((await unpacked((await boundOf(await photo(6))).pdf)).includes('CANARY')).toBe(false);
  });
});

describe('an enclosed paper', () => {
  it('gives the same bytes twice, and is itself not changed', async () => {
    for (const bytes of [await turnedPdf(), await actingPdf(), await photo(6)]) {
      const before = createHash('sha256').update(bytes).digest('hex');
      const [one, other] = [await boundOf(bytes), await boundOf(bytes)];
      expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
    }
  });

  it('is counted without being drawn, also a TIFF of two pages', async () => {
    const two = await sharp(
      [await photo(1, 'png'), await photo(1, 'png')].map((each) => Buffer.from(each)),
      { join: { animated: true } },
    )
      .tiff()
      .toBuffer();
    for (const [bytes, pages] of [
      [await pdfOf({ pages: 7 }), 7],
      [new Uint8Array(two), 2],
      [await photo(6), 1],
    ] as const) {
      const sheet = await sheetOf(bytes);
      const { manifest } = await bound([sheet]);
      expect([pagesOfSheet(sheet, fonts), manifest.pages.length]).toEqual([pages, pages]);
    }
  });

  it('has marks with a check that changes with the file, or none where it is own', async () => {
    const [one, other] = [await sheetOf(await pdfOf()), await sheetOf(await turnedPdf())];
    const checkOf = (sheet: PacketSheet) => marksOf('7Q3K9D', [{ sheet, pages: 1 }])[0]![0]!.check;
    expect(checkOf(one)).not.toBe(checkOf(other));
    expect(checkOf({ ...one, own: true })).toBe('000000');
  });

  it('stands beside another one of the same sheet with marks of its own', async () => {
    const sheets = [await sheetOf(await pdfOf({ pages: 2 })), await sheetOf(await photo(1))];
    const marks = (await bound(sheets)).manifest.pages.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(3);
  });

  it('that only forbids changes opens without a password and is taken', async () => {
    const { red } = await coloursOf(await boundOf(await lockedPdf('')));
    expect(red.count).toBeGreaterThan(100);
  });
});

describe('refused with the name of the file', () => {
  it.each([
    ['a locked PDF', () => lockedPdf('secret'), 'locked'],
    ['a broken PDF', async () => (await pdfOf()).slice(0, 400), 'broken'],
    ['a PDF of a thousand pages', () => pdfOf({ pages: 1000 }), 'too-many-pages'],
    ['a file of nothing', async () => new Uint8Array(0), 'empty'],
    ['a text', async () => new TextEncoder().encode('hello, this is a text'), 'unknown-kind'],
    ['a photograph that is cut off', async () => (await photo(1)).slice(0, 900), 'broken'],
    ['a form whose texts have no look', () => filledForm('Gastritis', { unshown: true }), 'unshown'],
  ])('%s', async (_, made, reason) => {
    const error = await refusal(await made());
    expect(error).toBeInstanceOf(EnclosureError);
    expect(error).toMatchObject({ reason, file: 'report.pdf' });
    expect(String(error)).not.toContain('Gastritis');
  });

  it('a file of too many bytes, before it is read', async () => {
    expect(await refusal(new Uint8Array(ENCLOSED_LIMITS.bytes + 1))).toMatchObject({ reason: 'too-large' });
  });

  it('a page that unpacks without end', async () => {
    expect(await refusal(await bomb())).toMatchObject({ reason: 'too-large' });
  });
});
