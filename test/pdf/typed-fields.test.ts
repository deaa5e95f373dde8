/** Fields to type into on screen: what they take, what other programs find of them, and where they lie on other paper. */
import { type PDFCheckBox, PDFDict, PDFDocument, PDFName, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { createDocument, readFormFields } from '../../src/pdf/index.ts';
import { inkBox, inkOf, renderPage } from './pixels.ts';
import { testFonts } from './test-fonts.ts';

const BOX = { x: 20, y: 20, width: 100, height: 18 };
const LETTER = { width: 612, height: 792, margin: 4.5 };

async function made(draw: (page: ReturnType<Awaited<ReturnType<typeof createDocument>>['addPage']>) => void) {
  const pdf = await createDocument({ fonts: testFonts() });
  draw(pdf.addPage(300, 100));
  return pdf.save();
}

describe('a text that is typed', () => {
  test('never runs out of its box: the field takes no more than it shows', async () => {
    const bytes = await made((page) => page.typedText('name', BOX, { multiline: true }));
    const field = (await PDFDocument.load(bytes)).getForm().getTextField('name');
    expect([field.isScrollable(), field.isMultiline()]).toEqual([false, true]);
  });

  test('stands in the cells of a comb, one character in each', async () => {
    const bytes = await made((page) => page.typedText('number', BOX, { comb: 5 }));
    const document = await PDFDocument.load(bytes);
    const field = document.getForm().getTextField('number');
    expect([field.isCombed(), field.getMaxLength()]).toEqual([true, 5]);
    field.setText('1 1');
    const ink = inkBox(await renderPage(await document.save(), 1, 72))!;
    expect(ink.width).toBeGreaterThan(2 * (BOX.width / 5) - 4);
  });

  test('that is there already is made small enough to stand in the field whole', async () => {
    const value = 'YOSHIKO MARIA ALEXANDRA WWWWWWWW';
    const ink = async (width: number) => {
      const bytes = await made((page) => page.typedText('name', { ...BOX, width }, { value, size: 10 }));
      return inkBox(await renderPage(bytes, 1, 72))!;
    };
    const [wide, narrow] = [await ink(260), await ink(100)];
    expect(narrow.x + narrow.width).toBeLessThan(BOX.x + 100);
    expect(narrow.width / narrow.height / (wide.width / wide.height)).toBeGreaterThan(0.8);
  });

  test('is drawn by any reader in the font that the form itself names', async () => {
    const bytes = await made((page) => {
      page.typedText('name', BOX);
      page.typedTick('tick', { ...BOX, x: 200, width: 10, height: 10 });
    });
    const { acroForm } = (await PDFDocument.load(bytes)).getForm();
    const fonts = acroForm.dict.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    for (const { field } of (await fieldsOf(bytes)).map((each) => ({ field: each }))) {
      const [, font] = /\/(\S+) [\d.]+ Tf/.exec(field.acroField.getDefaultAppearance() ?? '')!;
      expect(fonts.has(PDFName.of(font!))).toBe(true);
    }
  });

  test('is told to a reader who cannot see it', async () => {
    const bytes = await made((page) => page.typedText('name', BOX, { label: '1. Name of Patient' }));
    const [field] = await fieldsOf(bytes);
    expect(String(field!.acroField.dict.lookup(PDFName.of('TU')))).toMatch(/^<FEFF/);
  });
});

async function fieldsOf(bytes: Uint8Array) {
  return (await PDFDocument.load(bytes)).getForm().getFields();
}

describe('a choice', () => {
  const choice = () =>
    made((page) => {
      page.typedChoice('sex', 'male', { x: 20, y: 20, width: 12, height: 12 });
      page.typedChoice('sex', 'female', { x: 60, y: 20, width: 12, height: 12 }, { checked: true });
      page.typedTick('a', { x: 100, y: 20, width: 12, height: 12 }, { checked: true });
      page.typedTick('b', { x: 140, y: 20, width: 12, height: 12 });
    });

  test('is one field with a box for each option, of which only one is ticked', async () => {
    const [sex, a, b] = await fieldsOf(await choice());
    expect(sex).toBeInstanceOf(PDFRadioGroup);
    expect((sex as PDFRadioGroup).getOptions()).toEqual(['male', 'female']);
    expect((sex as PDFRadioGroup).getSelected()).toBe('female');
    expect((sex as PDFRadioGroup).isOffToggleable()).toBe(true);
    expect([(a as PDFCheckBox).isChecked(), (b as PDFCheckBox).isChecked()]).toEqual([true, false]);
  });

  test('shows a tick where it is ticked, and nothing where it is not', async () => {
    const page = await renderPage(await choice(), 1, 72);
    const at = (x: number) => inkOf(page, { x, y: 100 - 32, width: 12, height: 12 });
    expect([at(20) > 0, at(60) > 5, at(100) > 5, at(140) > 0]).toEqual([false, true, true, false]);
  });
});

test('on smaller paper a field lies where its box is printed', async () => {
  const pdf = await createDocument({ fonts: testFonts(), paper: LETTER });
  const page = pdf.addPage(595.28, 841.89);
  const box = { x: 100, y: 400, width: 200, height: 40 };
  page.rect(box.x, box.y, box.width, box.height, { fill: 0 });
  page.typedText('name', box);
  const bytes = await pdf.save();
  const [field] = await readFormFields(bytes);
  const { x, y, width, height } = inkBox(await renderPage(bytes, 1, 144))!;
  const drawn = { x: x / 2, y: 792 - (y + height) / 2, width: width / 2, height: height / 2 };
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs(field!.boxes[0]![side] - drawn[side])).toBeLessThan(0.6);
  expect(field!.boxes[0]!.width / box.width).toBeCloseTo((792 - 2 * LETTER.margin) / 841.89, 3);
  expect((await fieldsOf(bytes))[0]).toBeInstanceOf(PDFTextField);
});

test('a page that has the size of the paper already is left as it is', async () => {
  const pdf = await createDocument({ fonts: testFonts(), paper: LETTER });
  pdf.addPage(612, 792).typedText('name', BOX);
  expect((await readFormFields(await pdf.save()))[0]!.boxes).toEqual([{ page: 1, ...BOX }]);
});

test('a smaller page is not blown up, and a lying one lies', async () => {
  const pdf = await createDocument({ fonts: testFonts(), paper: LETTER });
  pdf.addPage(300, 100).typedText('small', BOX);
  pdf.addPage(841.89, 595.28).typedText('lying', BOX);
  const bytes = await pdf.save();
  const [small, lying] = await readFormFields(bytes);
  expect(small!.boxes[0]!.width).toBe(BOX.width);
  expect(lying!.boxes[0]!.width).toBeLessThan(BOX.width);
  expect((await PDFDocument.load(bytes)).getPages().map((page) => page.getSize())).toEqual([
    { width: 792, height: 612 },
    { width: 792, height: 612 },
  ]);
});
