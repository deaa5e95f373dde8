import { describe, expect, test } from 'vitest';
import { draftKeys } from '../../src/overseas-care/sheets/draft-keys.ts';
import { exampleValues } from '../../src/overseas-care/sheets/example-values.ts';
import { createDocument } from '../../src/pdf/index.ts';
import type { Box } from '../../src/pdf/types.ts';
import {
  boxesIn,
  drawSheet,
  type FaultKind,
  readMap,
  type SheetMap,
  type SheetTemplate,
  type Values,
} from '../../src/template/index.ts';
import { draftMap, drawProof, pageFaults, studyPdf } from '../../src/template/own/index.ts';
import { placesOf } from '../../src/template/places.ts';
import { type Bitmap, inkOf, renderPage } from '../pdf/pixels.ts';
import { officeForm, type Turn, turned } from './own-forms.ts';
import { committed, fonts, templateOf } from './sheets.ts';

const DPI = 96;
const SCALE = DPI / 72;

async function draftedTemplate(bytes: Uint8Array): Promise<SheetTemplate> {
  const pdf = await studyPdf(bytes);
  const national = readMap(committed('form-a').map, 'form-a.map.yaml');
  const { map } = draftMap({ bytes, pdf, pdfName: 'form.pdf', national, keys: draftKeys(national), given: [] });
  return {
    map,
    pdf: bytes,
    fields: pdf.fields,
    pages: pdf.pages.length,
    continuation: await templateOf('continuation'),
  };
}

async function drawn(template: SheetTemplate, values: Values): Promise<Uint8Array> {
  const document = await createDocument({ fonts });
  await drawSheet(document, template, values);
  return document.save();
}

/** Ink that only the filled page has; outside of the boxes, and in each of them. */
function inkIn(full: Bitmap, blank: Bitmap, boxes: readonly Box[]): { outside: number; inside: number[] } {
  const grey = full.grey.map((value, index) => (blank.grey[index]! - value > 48 ? 0 : 255));
  const added = { ...full, grey };
  const areas = boxes.map((box) => ({
    x: Math.floor(box.x * SCALE) - 1,
    y: Math.floor(full.height - (box.y + box.height) * SCALE) - 1,
    width: Math.ceil(box.width * SCALE) + 2,
    height: Math.ceil(box.height * SCALE) + 2,
  }));
  const inside = areas.map((area) => inkOf(added, area));
  for (const { x, y, width, height } of areas)
    for (let row = Math.max(0, y); row < Math.min(full.height, y + height); row += 1)
      grey.fill(255, row * full.width + x, row * full.width + x + width);
  return { outside: inkOf(added), inside };
}

describe.each(['flat', 'with fields'] as const)('a form A, %s,', (kind) => {
  describe.each([0, 90, 180, 270] as Turn[])('turned by %i°', (turn) => {
    test.each([
      ['whole', undefined],
      ['cropped', { x: 130, y: 70 }],
    ] as const)('and %s has each value inside its box, as the page is seen, and nothing elsewhere', async (_, crop) => {
      const bytes = await turned(await officeForm({ fields: kind === 'with fields', before: 1 }), turn, crop);
      const template = await draftedTemplate(bytes);
      const values = exampleValues(template.map, 'usual');
      const [full, blank] = [await drawn(template, values), await drawn(template, {})];
      const places = placesOf(template.map).filter(({ key, entry, path }) => {
        const value = values[key];
        return (
          value !== undefined && (!entry.options || (value.kind === 'choice' && path.endsWith(`.${value.option}`)))
        );
      });
      const boxes = boxesIn(places, template.fields).map(({ box }) => box);
      expect(boxes.length).toBeGreaterThan(20);
      expect(boxes.every(({ page }) => page === 2)).toBe(true);
      const found = inkIn(await renderPage(full, 2, DPI), await renderPage(blank, 2, DPI), boxes);
      expect(found.outside).toBe(0);
      for (const [index, ink] of found.inside.entries()) expect(ink, places[index]!.path).toBeGreaterThan(2);
      expect(inkOf(await renderPage(full, 1, DPI))).toBe(inkOf(await renderPage(blank, 1, DPI)));
    });
  });
});

test('a proof has the usual values with every place outlined, then the long ones with their continuation', async () => {
  const template = await draftedTemplate(await officeForm());
  const document = await createDocument({ fonts });
  const sets = [exampleValues(template.map, 'usual'), exampleValues(template.map, 'long')];
  const [usual, long] = await drawProof(document, template, sets);
  expect(usual!.pages.map(({ continuation }) => continuation)).toEqual([false]);
  expect(long!.pages.map(({ continuation }) => continuation)).toEqual([false, true]);
  expect(long!.continued).toContain('illnesses');
  const bytes = await document.save();
  const plain = inkOf(await renderPage(await drawn(template, sets[0]!), 1, DPI));
  expect(inkOf(await renderPage(bytes, 1, DPI))).toBeGreaterThan(plain);
});

describe('the check of a page', () => {
  const kinds = async (change: (map: SheetMap) => void): Promise<FaultKind[]> => {
    const { map, pdf } = await draftedTemplate(await officeForm());
    change(map);
    const studied = await studyPdf(pdf);
    return pageFaults(map, studied, (await createDocument({ fonts })).fonts).map(({ kind }) => kind);
  };

  test('finds nothing in a draft', async () => {
    expect(await kinds(() => undefined)).toEqual([]);
  });

  test('finds a value on printed words, a mark on ink, and a label that no font has', async () => {
    expect(
      await kinds((map) => {
        map.entries['patientAge']!.place = { box: { page: 1, x: 300, y: 700, width: 60, height: 34 } };
        map.mark = { x: 60, y: 400, size: 60 };
        map.entries['treatmentDays']!.label = { en: 'Days \u{1F9EA}' };
      }),
    ).toEqual(['covers-words', 'mark-covered', 'unprintable']);
  });
});
