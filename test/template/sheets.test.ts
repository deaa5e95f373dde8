import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/pdf/index.ts';
import type { Box } from '../../src/pdf/types.ts';
import { checkMap, locateIn, type SheetTemplate } from '../../src/template/index.ts';
import { drawNationalSheet, keptFree } from '../../src/template/kit/index.ts';
import { writeMap } from '../../src/template/map.ts';
import { placesOf } from '../../src/template/places.ts';
import { sheets } from '../../templates/sheets/index.ts';
import { type Bitmap, inkOf, pageText, renderPage } from '../pdf/pixels.ts';
import { type Amount, committed, drawn, filled, fonts, templateOf } from './sheets.ts';

const DPI = 96;
const SCALE = DPI / 72;
/** A pixel is this much darker than the blank sheet before it counts as ink. */
const DARKER = 48;

function boxesOf(template: SheetTemplate, page: number): Box[] {
  const locate = locateIn(template.map.sheet, template.fields);
  return placesOf(template.map).flatMap(({ place }) => locate(place).filter((box) => box.page === page));
}

/** The ink that the blank sheet does not have. */
function added(full: Bitmap, blank: Bitmap): Bitmap {
  const grey = full.grey.map((value, index) => (blank.grey[index]! - value > DARKER ? 0 : 255));
  return { ...full, grey };
}

/** Clears the boxes, with one pixel around each. */
function without(bitmap: Bitmap, boxes: readonly Box[]): Bitmap {
  const grey = bitmap.grey.slice();
  for (const box of boxes) {
    const [left, right] = [Math.floor(box.x * SCALE) - 1, Math.ceil((box.x + box.width) * SCALE) + 1];
    const top = Math.floor(bitmap.height - (box.y + box.height) * SCALE) - 1;
    const bottom = Math.ceil(bitmap.height - box.y * SCALE) + 1;
    for (let y = Math.max(0, top); y < bottom; y += 1)
      grey.fill(255, y * bitmap.width + left, y * bitmap.width + right);
  }
  return { ...bitmap, grey };
}

function areaOf(box: Box, height: number) {
  return {
    x: box.x * SCALE,
    y: height - (box.y + box.height) * SCALE,
    width: box.width * SCALE,
    height: box.height * SCALE,
  };
}

describe.each(sheets.map((sheet) => [sheet.sheet, sheet] as const))('%s', (name, sheet) => {
  it('drawn again is the committed file, to the byte', async () => {
    const title = sheet.lead === 'en' ? sheet.title.en : sheet.title.ja;
    const document = await createDocument({ fonts, title, language: sheet.lead });
    const again = await drawNationalSheet(document, sheet);
    const { map, pdf } = committed(name);
    expect(writeMap(again.map)).toBe(map);
    expect(Buffer.from(again.pdf).equals(Buffer.from(pdf))).toBe(true);
  });

  it('has a map that agrees with its PDF', async () => {
    const template = await templateOf(name);
    const document = await createDocument({ fonts });
    const pages = await document.template(template.pdf);
    expect(checkMap(template.map, { bytes: template.pdf, fields: template.fields, pages })).toEqual([]);
  });

  it('leaves the mark, the small print and the corners free', async () => {
    const template = await templateOf(name);
    for (let page = 1; page <= sheet.pages.length; page += 1) {
      const blank = await renderPage(template.pdf, page, DPI);
      for (const area of keptFree(page)) expect(inkOf(blank, areaOf(area, blank.height))).toBe(0);
      const taken = boxesOf(template, page).filter((box) =>
        keptFree(page).some(
          (free) =>
            box.x < free.x + free.width &&
            free.x < box.x + box.width &&
            box.y < free.y + free.height &&
            free.y < box.y + box.height,
        ),
      );
      expect(taken).toEqual([]);
    }
  });
});

describe.each(sheets.map(({ sheet }) => sheet).filter((sheet) => sheet !== 'continuation'))('%s filled', (name) => {
  it.each(['short', 'long', 'hard'] as Amount[])(
    'with %s values has ink in its boxes and nowhere else',
    async (amount) => {
      const template = await templateOf(name);
      const values = filled(template, amount);
      const full = await drawn(template, values);
      const blank = await drawn(template, {});
      const faces = full.sheet.pages.filter(({ continuation }) => !continuation);
      expect(full.sheet.unplaced).toEqual([]);
      for (const { page } of faces) {
        const blankPage = await renderPage(blank.pdf, page, DPI);
        const ink = added(await renderPage(full.pdf, page, DPI), blankPage);
        expect(inkOf(without(ink, boxesOf(template, page)))).toBe(0);
        const locate = locateIn(name, template.fields);
        for (const { key, entry, place } of placesOf(template.map)) {
          if (!values[key] || entry.options) continue;
          for (const box of locate(place))
            if (box.page === page) expect(inkOf(ink, areaOf(box, ink.height)), key).toBeGreaterThan(0);
        }
      }
    },
  );
});

describe('continuation pages of form A', () => {
  it('hold in full what the sheet does not, under its item, with a box for the physician', async () => {
    const template = await templateOf('form-a');
    const text = Array.from({ length: 300 }, (_, index) => `第${index}日 38.${index % 10}℃。`).join('');
    const { sheet, pdf } = await drawn(template, { conditionSummary: { kind: 'text', text } });
    expect(sheet.pages.map(({ page, continuation }) => [page, continuation])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(await pageText(pdf, 1)).toContain('Continued on a continuation sheet: item 6');
    const words = (await Promise.all([2, 3].map((page) => pageText(pdf, page)))).map((each) => each.replace(/\s/g, ''));
    expect(words[0]).toContain('6.NatureandConditionofIllnessorInjury(inbrief)/症状の概要');
    expect(words[1]).toContain('(continued/つづき)');
    for (const each of words) expect(each).toContain("Physician'sinitials");
    for (const each of words) expect(each).toContain('KOMATSUHANAKO');
    for (const index of [0, 150, 299]) expect(words.join('')).toContain(`第${index}日`);
  });

  it('hold visit dates and diagnoses over those drawn', async () => {
    const template = await templateOf('form-a');
    const rows = Array.from({ length: 5 }, (_, index) => ({
      name: { kind: 'text', text: `傷病${index + 1}` } as const,
      classificationCode: { kind: 'text', text: `010${index}` } as const,
    }));
    const { sheet, pdf } = await drawn(template, { illnesses: { kind: 'list', rows } });
    expect(sheet.continued).toMatchObject([
      { item: '2', content: { kind: 'rows', rows: [{ number: 4 }, { number: 5 }] } },
    ]);
    expect(await pageText(pdf, 1)).toContain('傷病3');
    expect(await pageText(pdf, 2)).toContain('傷病5');
  });

  it('have no box for initials where only the family signs', async () => {
    const template = await templateOf('form-a-ja');
    const { pdf } = await drawn(template, { conditionSummaryJa: { kind: 'text', text: '概要。'.repeat(900) } });
    expect(await pageText(pdf, 2)).not.toContain('initials');
  });
});

describe('names', () => {
  it('of sixty Latin letters stand on form A itself', async () => {
    const template = await templateOf('form-a');
    const text = 'MAXIMILIANA KONSTANTINA PAPADOPOULOU MONTGOMERY FEATHERSTONE';
    expect(text).toHaveLength(60);
    const name = { kind: 'text', text } as const;
    const { sheet } = await drawn(template, { patientNameLast: name, patientNameFirst: name, institutionName: name });
    expect(sheet.pages).toHaveLength(1);
  });

  it('that are hard print as written', async () => {
    const template = await templateOf('form-a');
    const { pdf } = await drawn(template, { institutionName: { kind: 'text', text: '髙﨑 𠮷田 辻󠄀 濵邉 槗' } });
    expect(await pageText(pdf, 1)).toContain('髙﨑 𠮷田 辻󠄀 濵邉 槗');
  });
});
