/** The kit's pages of explanation, in every language they are printed in: set on one page, whole, and with every glyph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWords } from '../../src/base/words.ts';
import { physicianPage } from '../../src/overseas-care/kit/physician-page.ts';
import { PHYSICIAN_LANGUAGES, physicianWords } from '../../src/overseas-care/kit/physician-words/index.ts';
import { travellerPage } from '../../src/overseas-care/kit/traveller-page.ts';
import { type Insurer, loadInsurer } from '../../src/overseas-care/parameters.ts';
import { schemeWords } from '../../src/overseas-care/words/index.ts';
import { kitWords } from '../../src/overseas-care/words/kit.ts';
import { createDocument } from '../../src/pdf/index.ts';
import { drawSheet, type SheetMap, TemplateError } from '../../src/template/index.ts';
import { type Leaflet, leafletPicture, wordsOfLeaflet } from '../../src/template/leaflet.ts';
import type { PictureCanvas } from '../../src/template/types.ts';
import { unblanked } from '../template/ink.ts';
import { fonts, template } from './drawing.ts';
import { added, inkAt, inkIn, openPaper, type Paper, unlike, without } from './paper.ts';
import { withWholeFonts } from './whole-fonts.ts';
import { textOf } from './words-on-paper.ts';

const TRAVELLER = ['ja', 'en', 'zh'] as const;
const INSURERS = ['national-health', 'komatsu'] as const;
const PAGES = INSURERS.flatMap((insurer) => [
  ...TRAVELLER.map((language) => [`traveller-${language}`, insurer] as const),
  ...PHYSICIAN_LANGUAGES.map((language) => [`physician-${language}`, insurer] as const),
]);

function insurerOf(name: string): Insurer {
  return loadInsurer(name, ['templates/insurers']);
}

async function maps(): Promise<Record<string, SheetMap>> {
  return { 'form-a': (await template('form-a')).map, 'form-b': (await template('form-b')).map };
}

async function leafletOf(sheet: string, insurer: Insurer): Promise<Leaflet> {
  const language = sheet.split('-')[1]!;
  const own = PHYSICIAN_LANGUAGES.find((each) => sheet === `physician-${each}`);
  if (own) return physicianPage(own, await physicianWords(own), { insurer, edition: '2013', maps: await maps() });
  const reader = TRAVELLER.find((each) => each === language)!;
  const words = makeWords(reader, [await schemeWords(reader), kitWords[reader]]);
  return travellerPage({ insurer, words, maps: await maps() });
}

async function paperWith(leaflet: Leaflet | undefined): Promise<Paper> {
  const document = await createDocument({ fonts });
  const values = leaflet ? { body: { kind: 'picture' as const, draw: leafletPicture(leaflet) } } : {};
  await drawSheet(document, await template('leaflet'), values);
  return openPaper(await document.save());
}

interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Every line of text as a rectangle, with the room of a page of the template. */
async function linesOf(leaflet: Leaflet): Promise<{ lines: Line[]; width: number; height: number }> {
  const place = (await template('leaflet')).map.entries['body']!.place!;
  if (!('box' in place)) throw new Error('the page has no box for its text');
  const { width, height } = place.box;
  const lines: Line[] = [];
  const widthOf = (text: string, size: number) => fonts.width(text, size);
  const nothing = () => undefined;
  const canvas: PictureCanvas = {
    width: widthOf,
    text: (text, x, y, size, { align = 'left', maxWidth = Number.POSITIVE_INFINITY } = {}) => {
      const wide = Math.min(maxWidth, widthOf(text, size));
      const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
      lines.push({ text, left, right: left + wide, bottom: y - 0.12 * size, top: y + 0.74 * size });
    },
    line: nothing,
    rect: nothing,
    circle: nothing,
    modules: nothing,
  };
  leafletPicture(leaflet)(canvas, width, height);
  return { lines, width, height };
}

describe.each(PAGES)('%s for %s', (sheet, name) => {
  let leaflet: Leaflet;
  let paper: Paper;
  beforeAll(async () => {
    leaflet = await leafletOf(sheet, insurerOf(name));
    paper = await paperWith(leaflet);
  });
  afterAll(() => paper.close());

  it('has every word on its one page', () => {
    const read = textOf(paper.text(1));
    for (const words of wordsOfLeaflet(leaflet)) {
      // Between two columns a reader may give the number of the point in the midst of its text.
      const lines = [...unblanked(words)];
      expect(read, words).toContain(lines.slice(0, 8).join(''));
      expect(read, words).toContain(lines.slice(-8).join(''));
    }
  });

  it('has no line over another, and none over the edge', async () => {
    const { lines, width, height } = await linesOf(leaflet);
    expect(lines.length).toBeGreaterThan(30);
    const over = lines.filter(
      ({ left, right, bottom, top }) => left < -0.01 || right > width + 0.01 || bottom < -0.01 || top > height,
    );
    expect(over).toEqual([]);
    const crossing = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.bottom < b.top - 0.01 && b.bottom < a.top - 0.01)
        .map((b) => [a.text, b.text]),
    );
    expect(crossing).toEqual([]);
  });

  it('loses no text between the lines', async () => {
    const { lines } = await linesOf(leaflet);
    const set = unblanked(lines.map(({ text }) => text).join(''));
    for (const words of wordsOfLeaflet(leaflet)) expect(set).toContain(unblanked(words));
  });

  it('looks as with its fonts whole, from fonts that ship', async () => {
    const whole = await withWholeFonts(() => paperWith(leaflet));
    const { largest, inSquare } = unlike(await paper.pixels(1), await whole.pixels(1));
    whole.close();
    expect(largest).toBeLessThanOrEqual(8);
    expect(inSquare).toBeLessThanOrEqual(0.1);
  });

  it('keeps to its place: the head, the mark and the foot stay free', async () => {
    const blank = await paperWith(undefined);
    const ink = added(await paper.pixels(1), await blank.pixels(1));
    blank.close();
    const place = (await template('leaflet')).map.entries['body']!.place!;
    const boxes = 'box' in place ? [place.box] : [];
    expect(inkAt(without(ink, boxes))).toBe('none');
    expect(inkIn(ink, boxes[0]!)).toBeGreaterThan(2000);
  });
});

describe('the page for the physician', () => {
  it.each([
    ['zh', /\p{Script=Han}/u],
    ['ko', /\p{Script=Hangul}/u],
    ['th', /\p{Script=Thai}/u],
    ['pt', /ção/],
    ['es', /¿|ción/],
  ] as const)('is in %s in its own writing, point for point as in English', async (language, writing) => {
    const [own, english] = await Promise.all([physicianWords(language), physicianWords('en')]);
    const leaves = (words: object): string[] =>
      Object.values(words).flatMap((each) => (typeof each === 'string' ? [each] : leaves(each as object)));
    const pairs = leaves(own).map((text, index) => [text, leaves(english)[index]!] as const);
    expect(leaves(own)).toHaveLength(leaves(english).length);
    for (const [text, same] of pairs) expect(text).not.toBe(same);
    const unlikeOthers = leaves(own).filter((text) => text.length > 60 && !writing.test(text));
    if (language !== 'pt' && language !== 'es') expect(unlikeOthers).toEqual([]);
    for (const kept of ['{{edition}}', 'no stamp', 'FDI', 'Attending Physician’s Statement', 'Itemized Receipt'])
      expect(
        leaves(own).filter((text) => text.includes(kept)),
        kept,
      ).toHaveLength(1);
  });

  it('has the numbers that the forms print', async () => {
    const { sections } = await leafletOf('physician-en', insurerOf('national-health'));
    const marks = sections.flatMap(({ points }) => points.flatMap(({ mark }) => mark ?? []));
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '10', '1–14', '15', '16']);
  });
});

describe('the page for the traveller', () => {
  const textsOf = async (insurer: Insurer) => wordsOfLeaflet(await leafletOf('traveller-en', insurer)).join('\n');

  it('says what the insurer says: the office, the deadline, and where it is written', async () => {
    const komatsu = await textsOf(insurerOf('komatsu'));
    expect(komatsu).toContain('0761-24-8059');
    expect(komatsu).toContain('counted from the day after you paid');
    expect(komatsu).toContain('申請期限について');
    const general = await textsOf(insurerOf('national-health'));
    expect(general).not.toContain('0761');
    expect(general).toContain('140条・143条');
  });

  it('counts from the treatment where the insurer does', async () => {
    const insurer = insurerOf('national-health');
    const values = {
      ...insurer.values,
      deadline: { ...insurer.values.deadline, from: 'treatment' as const, years: 3 },
    };
    const said = await textsOf({ ...insurer, values });
    expect(said).toContain('within 3 years, counted from the day after the treatment');
    expect(said).not.toContain('after you paid');
  });

  it('names what is not covered and what stands in for a stamp as the insurer lists them', async () => {
    const insurer = insurerOf('national-health');
    const values = { ...insurer.values, exclusions: ['cosmetic' as const], travelProof: ['passport-stamps' as const] };
    const said = await textsOf({ ...insurer, values });
    expect(said).toContain('either: cosmetic surgery.');
    expect(said).not.toContain('Where a stamp is missing');
  });

  it('names a source for each number, and no source that no point names', async () => {
    for (const language of TRAVELLER) {
      const { sections, smallPrint } = await leafletOf(`traveller-${language}`, insurerOf('komatsu'));
      const named = new Set(sections.flatMap(({ points }) => points.flatMap(({ notes }) => notes ?? [])));
      const listed = smallPrint.slice(1).map((line) => Number(/^\[(\d+)\]/.exec(line)![1]));
      expect([...named].sort((a, b) => a - b)).toEqual(listed);
    }
  });
});

it('a text that is too long for one page is refused, never cut', async () => {
  const leaflet = await leafletOf('physician-en', insurerOf('komatsu'));
  const endless = { ...leaflet, intro: leaflet.intro.repeat(40) };
  await expect(linesOf(endless)).rejects.toThrow(TemplateError);
});
