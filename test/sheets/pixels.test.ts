/** Every page of whole packets as pixels: with short answers, with the longest, with the hardest names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../src/packet/bind.ts';
import { createDocument } from '../../src/pdf/index.ts';
import type { Entry } from '../../src/template/index.ts';
import { locateIn } from '../../src/template/index.ts';
import { drawNationalSheet } from '../../src/template/kit/index.ts';
import { type NamedPlace, placesOf } from '../../src/template/places.ts';
import { sheets as nationalSheets } from '../../templates/sheets/index.ts';
import type { Bitmap } from '../pdf/pixels.ts';
import { AMOUNTS, type Amount, claimOf, contextOf } from './claims.ts';
import { type Copy, drawPacket, filledBoxes, fonts, half, template } from './drawing.ts';
import { coverOf, packetOf } from './packets.ts';
import { added, inkAt, inkIn, openPaper, type Paper, unlike, without } from './paper.ts';
import { withWholeFonts } from './whole-fonts.ts';
import { lostWords, missingLines, textOf } from './words-on-paper.ts';

const SHEETS = [
  'cover',
  'application',
  'form-a',
  'form-a-dental',
  'form-a-ja',
  'form-b',
  'form-b-ja',
  'form-b-dental',
  'form-b-dental-ja',
  'receipt-sheet',
  'insert',
  'consent',
  'passport-sheet',
  'letter-of-attorney',
  'receiving-mandate',
];
const BY_HAND: ReadonlySet<Entry['type']> = new Set(['signature', 'seal', 'hand-date', 'hand-tick']);

/** Steps of grey, and black pixels in a square of 12, that two renderings of the same outlines may differ by. */
const SAME = { largest: 8, inSquare: 0.1 };

const open: Paper[] = [];
function closeAll(): void {
  for (const paper of open.splice(0)) paper.close();
}
afterAll(closeAll);

async function paperOf(pdf: Uint8Array): Promise<Paper> {
  const paper = await openPaper(pdf);
  open.push(paper);
  return paper;
}

/** The blank pages of the sheets, each rendered once. */
const blanks = new Map<string, Promise<Bitmap[]>>();

function blankPages(sheet: string): Promise<Bitmap[]> {
  let found = blanks.get(sheet);
  if (!found) {
    found = renderBlank(sheet);
    blanks.set(sheet, found);
  }
  return found;
}

async function renderBlank(sheet: string): Promise<Bitmap[]> {
  const document = await createDocument({ fonts });
  const pages = await document.template((await template(sheet)).pdf);
  for (const page of pages) document.addPage(page.width, page.height).place(page);
  const paper = await openPaper(await document.save());
  const bitmaps: Bitmap[] = [];
  for (let page = 1; page <= pages.length; page += 1) bitmaps.push(await paper.pixels(page));
  paper.close();
  return bitmaps;
}

/** The faces of a copy with the ink that the blank sheet does not have; `page` counts in the sheet. */
async function facesOf(copy: Copy, paper: Paper): Promise<{ page: number; ink: Bitmap }[]> {
  const blank = await blankPages(copy.sheet);
  const faces = copy.drawn.pages.filter(({ continuation }) => !continuation);
  return Promise.all(
    faces.map(async ({ page }) => ({ page, ink: added(await paper.pixels(copy.first + page - 1), blank[page - 1]!) })),
  );
}

/** What of a drawing stands outside the boxes of its values. */
async function strayInk(copies: readonly Copy[], paper: Paper): Promise<string[]> {
  const faults: string[] = [];
  for (const copy of copies) {
    const filled = filledBoxes(copy);
    for (const { page, ink } of await facesOf(copy, paper)) {
      const own = filled.filter(({ box }) => box.page === page).map(({ box }) => box);
      const stray = inkAt(without(ink, own));
      if (stray !== 'none') faults.push(`${copy.name}, page ${page}: ${stray}`);
    }
  }
  return faults;
}

function handPlaces(copy: Copy): NamedPlace[] {
  return placesOf(copy.template.map).filter(({ entry: { type, by } }) => BY_HAND.has(type) || by === 'office');
}

interface Drawing {
  copies: Copy[];
  paper: Paper;
}

async function draw(...args: Parameters<typeof drawPacket>): Promise<Drawing> {
  const { pdf, copies } = await drawPacket(...args);
  return { copies, paper: await paperOf(pdf) };
}

/** The packet behind its cover in all three languages. */
async function everySheet(amount: Amount) {
  const context = contextOf(claimOf(amount));
  return [await coverOf(context, 'en'), await coverOf(context, 'zh'), ...(await packetOf(amount))];
}

describe.each(AMOUNTS)('with %s values', (amount) => {
  let full: Drawing;
  let whole: Drawing;
  let halves: Drawing[];

  beforeAll(async () => {
    const sheets = await everySheet(amount);
    full = await draw(sheets);
    whole = await withWholeFonts(() => draw(sheets));
    halves = [await draw(sheets, (values) => half(values, 0)), await draw(sheets, (values) => half(values, 1))];
  });

  afterAll(closeAll);

  const of = (sheet: string, drawing: Drawing = full) => drawing.copies.filter((copy) => copy.sheet === sheet);

  it('says on the face of every sheet which unit it belongs to, in full', () => {
    const cut = full.copies.filter(({ layout }) => layout.continuation.some(({ key }) => key === 'unitReference'));
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it('begins no line with a mark that closes', () => {
    const lines = full.copies.flatMap(({ name, layout }) =>
      layout.drawn.flatMap((each) => (each.kind === 'text' && /^[,.;:)]/.test(each.text) ? [[name, each.text]] : [])),
    );
    expect(lines).toEqual([]);
  });

  describe.each(SHEETS)('%s', (sheet) => {
    it('looks on every page as with its fonts whole', async () => {
      const faults: string[] = [];
      for (const { name, first, drawn } of of(sheet)) {
        for (let page = first; page < first + drawn.pages.length; page += 1) {
          const { largest, inSquare } = unlike(await full.paper.pixels(page), await whole.paper.pixels(page));
          if (largest > SAME.largest || inSquare > SAME.inSquare)
            faults.push(`${name}, page ${page}: ${largest}, ${inSquare}`);
        }
      }
      expect(of(sheet).length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });

    it('has something in every filled box, and nothing where a hand must write', async () => {
      const faults: string[] = [];
      for (const copy of of(sheet)) {
        const locate = locateIn(sheet, copy.template.fields);
        for (const { page, ink } of await facesOf(copy, full.paper)) {
          for (const { path, box } of filledBoxes(copy))
            if (box.page === page && inkIn(ink, box) === 0) faults.push(`${copy.name}: ${path} is empty`);
          for (const { path, place } of handPlaces(copy))
            for (const box of locate(place))
              if (box.page === page && inkIn(ink, box) > 0) faults.push(`${copy.name}: ${path} is written in`);
        }
      }
      expect(faults).toEqual([]);
    });

    it('keeps every value inside its own box', async () => {
      expect(await strayInk(of(sheet), full.paper)).toEqual([]);
      for (const drawing of halves) expect(await strayInk(of(sheet, drawing), drawing.paper)).toEqual([]);
    });

    it('has every character of every value on its pages', async () => {
      const faults: string[] = [];
      const blank = textOf(await blankContinuation());
      for (const copy of of(sheet)) {
        const texts = copy.drawn.pages.map((_, index) => full.paper.text(copy.first + index));
        faults.push(...lostWords(copy), ...missingLines(copy, texts, blank));
      }
      expect(faults).toEqual([]);
    });
  });
});

let blankText: Promise<string> | undefined;

function blankContinuation(): Promise<string> {
  blankText ??= (async () => {
    const document = await createDocument({ fonts });
    const [page] = await document.template((await template('continuation')).pdf);
    document.addPage(page!.width, page!.height).place(page!);
    const paper = await openPaper(await document.save());
    const text = paper.text(1);
    paper.close();
    return text;
  })();
  return blankText;
}

describe.each(nationalSheets.map((sheet) => [sheet.sheet, sheet] as const))('the blank sheet %s', (_name, sheet) => {
  it('looks as with its fonts whole', async () => {
    const drawing = async () => paperOf((await drawNationalSheet(await createDocument({ fonts }), sheet)).pdf);
    const [subset, whole] = [await drawing(), await withWholeFonts(drawing)];
    for (let page = 1; page <= sheet.pages.length; page += 1) {
      const { largest, inSquare } = unlike(await subset.pixels(page), await whole.pixels(page));
      expect(largest).toBeLessThanOrEqual(SAME.largest);
      expect(inSquare).toBeLessThanOrEqual(SAME.inSquare);
    }
  });
});

describe('the frame of a bound packet', () => {
  it('touches no box of any sheet', async () => {
    const sheets = await packetOf('long');
    const { copies } = await drawPacket(sheets);
    const packet = await bind({
      claim: '7Q3K9D',
      sheets: await Promise.all(
        sheets.map(async (sheet) => ({
          ...sheet,
          copies: sheet.copies.map(() => ({})),
          template: await template(sheet.sheet),
        })),
      ),
      fonts,
      title: '海外療養費',
      creator: 'ryoyohi 0.0.0',
      language: 'ja',
      smallPrint: '全国でほぼ共通の様式によるもの。窓口の様式が優先します。'.repeat(2),
      draft: '下書き(直すところが残っています)',
      versions: {},
    });
    const paper = await paperOf(packet.pdf);
    const faults: string[] = [];
    let page = 0;
    for (const copy of copies) {
      const { map, fields } = copy.template;
      const blank = await blankPages(copy.sheet);
      const locate = locateIn(copy.sheet, fields);
      const faces =
        copy.drawn.pages.filter(({ continuation }) => !continuation).length - (copy.sheet === 'cover' ? 1 : 0);
      for (let face = 1; face <= faces; face += 1) {
        page += 1;
        const ink = added(await paper.pixels(page), blank[face - 1]!);
        for (const { path, place } of placesOf(map))
          for (const box of locate(place))
            if (box.page === face && inkIn(ink, box) > 0) faults.push(`${copy.name}: ${path}`);
      }
    }
    expect(page).toBe(packet.manifest.pages.length);
    expect(faults).toEqual([]);
  });
});
