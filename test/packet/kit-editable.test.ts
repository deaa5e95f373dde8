/** The kit that a hospital types into: which fields it has, and what stands on the paper once they are filled. */
import { readFileSync } from 'node:fs';
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFormFields } from '../../src/pdf/index.ts';
import type { Box, FormField } from '../../src/pdf/types.ts';
import { type Entry, readMap, type SheetMap } from '../../src/template/index.ts';
import { placesOf } from '../../src/template/places.ts';
import { changed, EXAMPLE } from '../cli/program.ts';
import { type Bitmap, inkOf, pageText, renderPage } from '../pdf/pixels.ts';
import { type MadeKit, madeKit } from './kits.ts';

const DPI = 96;
const SCALE = DPI / 72;
const FORMS = ['form-a', 'form-b', 'form-b-dental'] as const;
const BY_HAND: ReadonlySet<Entry['type']> = new Set(['signature', 'seal', 'hand-date', 'hand-tick']);
const TYPED: ReadonlySet<Entry['by']> = new Set(['patient', 'physician', 'institution']);

function mapOf(sheet: string): SheetMap {
  return readMap(readFileSync(`templates/sheets/${sheet}.map.yaml`, 'utf8'), `${sheet}.map.yaml`);
}

/** The names that a copy of a form must have: its map's keys, but for what only a hand or the office writes. */
function namesIn(sheet: string): string[] {
  return placesOf(mapOf(sheet))
    .filter(({ entry: { by, type } }) => TYPED.has(by) && !BY_HAND.has(type))
    .map(({ key, path, entry }) => (entry.type === 'choice' ? key : path))
    .filter((name, index, all) => all.indexOf(name) === index);
}

const ARGS = ['--editable', '--country', 'US', '--medical', '2', '--dental', '1', '--pharmacy', '0', '--lang', 'en'];

describe.each(['a4', 'letter'] as const)('an editable kit on %s', (paper) => {
  let kit: MadeKit;
  let fields: FormField[];
  beforeAll(async () => {
    kit = await madeKit([...ARGS, '--paper', paper]);
    fields = await readFormFields(kit.pdf);
  });
  const of = (copy: string) => fields.filter(({ name }) => name.startsWith(`${copy}.`));
  const pageOf = (sheet: string) => kit.manifest.pages.find((page) => page.sheet === sheet)!.page;

  it.each(FORMS)('has on %s a field for each key of the map, and none where a hand signs, seals or dates', (sheet) => {
    const names = of(`${sheet}-1`).map(({ name }) => name.slice(`${sheet}-1.`.length));
    expect(names.sort()).toEqual(namesIn(sheet).sort());
  });

  it('has the fields of each copy under a name of their own, and no other fields', () => {
    const copies = [...new Set(fields.map(({ name }) => name.split('.')[0]!))].sort();
    // The dental set has its own form B, and form A as the medical ones.
    expect(copies).toEqual(['form-a-1', 'form-a-2', 'form-a-3', 'form-b-1', 'form-b-2', 'form-b-dental-1']);
    const bare = (copy: string) => of(copy).map(({ name }) => name.slice(copy.length));
    expect(bare('form-a-2')).toEqual(bare('form-a-1'));
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  it('has fields in several lines where the form wants a description', () => {
    const several = of('form-a-1').filter(({ multiline }) => multiline);
    expect(several.map(({ name }) => name)).toEqual(['form-a-1.conditionSummary', 'form-a-1.treatmentSummary']);
  });

  it.each(FORMS)('shows on %s what was typed, each in its own box and nothing elsewhere', async (sheet) => {
    const page = pageOf(sheet);
    const before = await renderPage(kit.pdf, page, DPI);
    const own = of(`${sheet}-1`);
    const after = await renderPage(await filled(kit.pdf, `${sheet}-1.`), page, DPI);
    const ink = added(after, before);
    // Of a choice one box is ticked; all other fields hold something.
    const empty = own.filter(({ boxes }) => boxes.every((box) => inkOf(ink, areaOf(box, ink.height)) === 0));
    expect(empty.map(({ name }) => name)).toEqual([]);
    for (const box of own.flatMap(({ boxes }) => boxes)) clear(ink, box);
    expect(inkOf(ink)).toBe(0);
  });

  it('looks before it is filled as one that is not for typing', async () => {
    const plain = await madeKit([...ARGS.slice(1), '--paper', paper]);
    for (const sheet of FORMS) {
      const [one, other] = await Promise.all([kit, plain].map(({ pdf }) => renderPage(pdf, pageOf(sheet), DPI)));
      expect(inkOf(added(one!, other!)) + inkOf(added(other!, one!))).toBe(0);
    }
    expect(await readFormFields(plain.pdf)).toEqual([]);
  });
});

/** Everything typed in by another program than ours. */
async function filled(pdf: Uint8Array, prefix: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf);
  for (const field of document.getForm().getFields()) {
    if (!field.getName().startsWith(prefix)) continue;
    if (field instanceof PDFTextField) field.setText(field.isMultiline() ? 'Fever, 39.2 °C.\nÉtat général bon.' : 'Xg');
    if (field instanceof PDFCheckBox) field.check();
    if (field instanceof PDFRadioGroup) field.select(field.getOptions()[0]!);
  }
  return document.save();
}

function added(full: Bitmap, blank: Bitmap): Bitmap {
  return { ...full, grey: full.grey.map((value, index) => (blank.grey[index]! - value > 48 ? 0 : 255)) };
}

function areaOf(box: Box, height: number) {
  return {
    x: box.x * SCALE - 1,
    y: height - (box.y + box.height) * SCALE - 1,
    width: box.width * SCALE + 2,
    height: box.height * SCALE + 2,
  };
}

function clear(bitmap: Bitmap, box: Box): void {
  const { x, y, width, height } = areaOf(box, bitmap.height);
  for (let row = Math.floor(y); row < y + height; row++)
    bitmap.grey.fill(255, row * bitmap.width + Math.floor(x), row * bitmap.width + Math.ceil(x + width));
}

describe('an editable kit for a family', () => {
  const args = ['claim', '--editable', '--patient', 'hanako', '--medical', '1', '--dental', '0', '--pharmacy', '0'];
  const made = (claim: string) => madeKit(args, { claim: { 'claim.yaml': claim } });

  it('has the patient in the fields, as on the form that is not for typing', async () => {
    const form = (await PDFDocument.load((await made(EXAMPLE)).pdf)).getForm();
    const text = (name: string) => form.getTextField(`form-a-1.${name}`).getText();
    expect([text('patientNameLast'), text('patientNameFirst'), text('patientBirthDate')]).toEqual([
      'KOMATSU',
      'HANAKO',
      '15 Jun 1985',
    ]);
    expect(form.getRadioGroup('form-a-1.patientSex').getSelected()).toBe('female');
  });

  it('prints a name that no form field can hold, and leaves its field out', async () => {
    const kit = await made(changed(EXAMPLE, 'latin: "KOMATSU, HANAKO"', 'latin: "WAŁĘSA, HANAKO"'));
    const names = (await readFormFields(kit.pdf)).map(({ name }) => name);
    expect(names).not.toContain('form-a-1.patientNameLast');
    expect(names).toContain('form-a-1.patientNameFirst');
    const { page } = kit.manifest.pages.find(({ sheet }) => sheet === 'form-a')!;
    expect(await pageText(kit.pdf, page)).toContain('WAŁĘSA');
  });
});
