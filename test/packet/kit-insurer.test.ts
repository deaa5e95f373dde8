/** The kit of an insurer that brings its own: its PDFs go before the national sheets, its profile before the general one. */
import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFormFields } from '../../src/pdf/index.ts';
import { type Entry, readMap, type SheetMap, sha256, writeMap } from '../../src/template/index.ts';
import type { Tree } from '../cli/program.ts';
import { codesOn } from '../mark/paper.ts';
import { pageText, renderPage } from '../pdf/pixels.ts';
import { type MadeKit, madeKit, pagesOf } from './kits.ts';

const FEW = ['--insurer', 'mine', '--insurers', 'insurers', '--country', 'US', '--lang', 'en', '--pharmacy', '0'];

const PROFILE = `format: ryoyohi-profile/1
scheme: overseas-care
id: mine
extends: national-health
name: { ja: わが町, en: Our Town, zh: 我镇 }
sources:
  page: { title: わが町の案内, date: "2025-04-01", cite: "mine: {heading}", certainty: published }
values:
  deadline: { value: { from: treatment, years: "2", warnDays: "60" }, source: page, heading: 期限 }
  classificationEdition: { value: "2003", source: page, heading: 分類表 }
  forms:
    value:
      medical: [ form-a, form-a-ja, form-b, form-b-ja ]
      dental: [ form-a-dental, form-b-dental, form-b-dental-ja ]
      pharmacy: [ form-b, form-b-ja ]
    source: page
    heading: 様式
`;

const text = (by: Entry['by'], y: number, more: Partial<Entry> = {}): Entry => ({
  label: { en: 'x' },
  by,
  type: 'text',
  place: { box: { page: 1, x: 72, y, width: 300, height: 24 } },
  ...more,
});

/** What the national form asks for and the town's does not. */
function notAsked(asked: readonly string[]): string[] {
  const { entries } = readMap(readFileSync('templates/sheets/form-a.map.yaml', 'utf8'), 'form-a.map.yaml');
  return Object.keys(entries).filter((key) => !asked.includes(key));
}

/** A flat PDF of the town's own, on letter paper, with other numbers. */
async function ownFormA(): Promise<{ pdf: Uint8Array; map: string }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([612, 792]);
  page.drawText('Our own Form A', { x: 72, y: 700, size: 20, font: document.embedStandardFont(StandardFonts.Courier) });
  const pdf = await document.save();
  const map: SheetMap = {
    format: 'ryoyohi-map/1',
    sheet: 'form-a',
    pdf: 'form-a.pdf',
    sha256: sha256(pdf),
    title: { en: 'Our own Form A', ja: '様式A' },
    dates: 'day-month-year',
    mark: { x: 510, y: 700, size: 65 },
    notAsked: notAsked(['patientNameLast', 'conditionSummary', 'treatmentSummary', 'physicianSignature']),
    entries: {
      patientNameLast: text('patient', 640, { item: '3' }),
      conditionSummary: text('physician', 500, { item: '21', type: 'multiline' }),
      treatmentSummary: text('physician', 400, { item: '22', type: 'multiline' }),
      physicianSignature: text('physician', 100, { type: 'signature' }),
    },
  };
  return { pdf, map: writeMap(map) };
}

describe('the kit of a town with its own form A', () => {
  let kit: MadeKit;
  let tree: Tree;
  const pageOf = (sheet: string) => kit.manifest.pages.find((page) => page.sheet === sheet)!.page;
  beforeAll(async () => {
    const { pdf, map } = await ownFormA();
    tree = { insurers: { mine: { 'profile.yaml': PROFILE, sheets: { 'form-a.pdf': pdf, 'form-a.map.yaml': map } } } };
    kit = await madeKit([...FEW, '--editable'], tree);
  });

  it('has the town’s form A, and the national sheets for the rest', async () => {
    expect(await pageText(kit.pdf, pageOf('form-a'))).toContain('Our own Form A');
    expect(await pageText(kit.pdf, pageOf('form-b'))).toContain('Itemized Receipt');
  });

  it('has the forms that the town wants of a dentist, without the translations', () => {
    expect(pagesOf(kit)).toEqual([
      'traveller-en',
      'physician-en',
      ...Array.from({ length: 3 }, () => 'classification-2003'),
      ...['form-a', 'form-b', 'form-a', 'form-b', 'form-a-dental', 'form-b-dental'],
      'consent',
    ]);
  });

  it('names the items by the numbers of the town’s form, and none where it has none', async () => {
    expect(await pageText(kit.pdf, pageOf('traveller-en'))).toContain('items 21 and 22 of Form A');
    const physician = (await pageText(kit.pdf, pageOf('physician-en'))).replace(/\s+/g, ' ');
    expect(physician).toContain('21 Symptoms and findings');
    expect(physician).toContain('edition 2003');
    expect(physician).not.toMatch(/\d+ Every illness/);
  });

  it('says the town’s deadline with the town’s source', async () => {
    const page = await pageText(kit.pdf, pageOf('traveller-en'));
    expect(page).toContain('counted from the day after the treatment');
    expect(page).toContain('わが町の案内 (2025-04-01)');
  });

  it('has fields on the town’s flat form as the map has places, none for the signature', async () => {
    const names = (await readFormFields(kit.pdf))
      .map(({ name }) => name)
      .filter((name) => name.startsWith('form-a-1.'));
    expect(names.sort()).toEqual([
      'form-a-1.conditionSummary',
      'form-a-1.patientNameLast',
      'form-a-1.treatmentSummary',
    ]);
  });

  it('leaves a form that is on letter paper already as large as it is', async () => {
    const letter = await madeKit([...FEW, '--paper', 'letter'], tree);
    const [page] = letter.manifest.pages.filter(({ sheet }) => sheet === 'form-a');
    const codes = await codesOn(await renderPage(letter.pdf, page!.page, 150));
    expect(codes.map((code) => code.text)).toEqual([page!.mark]);
    const { topLeft, topRight } = codes[0]!.position;
    expect(((topRight.x - topLeft.x) / 150) * 72).toBeCloseTo(65, -0.5);
  });
});
