import { degrees, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { createDocument, readFormFields } from '../../src/pdf/index.ts';
import { inkOf, renderPage } from './pixels.ts';
import { testFonts } from './test-fonts.ts';

describe('fields that we draw', () => {
  test('are read back by name, kind and place', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const [one, two] = [pdf.addPage(400, 300), pdf.addPage(400, 300)];
    one.textField('patientName', { x: 50, y: 200, width: 150, height: 18 });
    one.textField('condition', { x: 50, y: 100, width: 300, height: 60 }, { multiline: true, maxLength: 500, size: 8 });
    two.checkBox('male', { x: 10, y: 20, width: 12, height: 12 });
    expect(await readFormFields(await pdf.save())).toEqual([
      { name: 'patientName', kind: 'text', boxes: [{ page: 1, x: 50, y: 200, width: 150, height: 18 }] },
      {
        name: 'condition',
        kind: 'text',
        boxes: [{ page: 1, x: 50, y: 100, width: 300, height: 60 }],
        multiline: true,
        maxLength: 500,
      },
      { name: 'male', kind: 'tick', boxes: [{ page: 2, x: 10, y: 20, width: 12, height: 12 }] },
    ]);
  });

  test('have no box and no paper of their own', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(200, 100);
    page.rect(0, 0, 200, 100, { fill: 0.5 });
    page.textField('empty', { x: 20, y: 20, width: 100, height: 18 });
    page.checkBox('tick', { x: 150, y: 20, width: 12, height: 12 });
    const { grey } = await renderPage(await pdf.save(), 1, 72);
    expect(new Set(grey).size).toBe(1);
  });

  test('show their value in the size that was asked', async () => {
    const ink = async (size: number) => {
      const pdf = await createDocument({ fonts: testFonts() });
      pdf.addPage(200, 100).textField('n', { x: 20, y: 20, width: 160, height: 40 }, { value: 'Zürich', size });
      return inkOf(await renderPage(await pdf.save(), 1, 72));
    };
    expect(await ink(20)).toBeGreaterThan((await ink(10)) * 2.5);
  });

  test('take no letter that the standard font lacks', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const page = pdf.addPage(200, 100);
    expect(() => page.textField('n', { x: 0, y: 0, width: 50, height: 20 }, { value: '小松' })).toThrow(
      expect.objectContaining({ name: 'Unprintable', character: '小', field: 'n' }),
    );
  });

  test('make the same bytes each time', async () => {
    const made = async () => {
      const pdf = await createDocument({ fonts: testFonts() });
      const page = pdf.addPage(200, 100);
      page.textField('a', { x: 0, y: 0, width: 50, height: 20 }, { value: 'x' });
      page.checkBox('b', { x: 60, y: 0, width: 10, height: 10 });
      return pdf.save();
    };
    expect(Buffer.compare(await made(), await made())).toBe(0);
  });
});

describe('fields of other people’s PDFs', () => {
  test('of every kind', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([400, 400]);
    const form = pdf.getForm();
    const at = (y: number) => ({ x: 10, y, width: 100, height: 20, borderWidth: 0 });
    form.createTextField('applicant.name').addToPage(page, at(10));
    const list = form.createDropdown('bank');
    list.setOptions(['北國銀行', 'ゆうちょ銀行']);
    list.addToPage(page, at(40));
    const group = form.createRadioGroup('sex');
    group.addOptionToPage('male', page, at(70));
    group.addOptionToPage('female', page, at(100));
    form.createButton('print').addToPage('Print', page, at(130));
    const fields = await readFormFields(await pdf.save());
    expect(fields.map(({ name, kind, choices }) => [name, kind, choices])).toEqual([
      ['applicant.name', 'text', undefined],
      ['bank', 'choice', ['北國銀行', 'ゆうちょ銀行']],
      ['sex', 'radio', ['male', 'female']],
      ['print', 'button', undefined],
    ]);
    expect(fields[2]!.boxes.map(({ y }) => y)).toEqual([70, 100]);
  });

  test('stand where a reader sees them on a turned and cropped page', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([400, 300]);
    page.setCropBox(20, 30, 300, 200);
    page.setRotation(degrees(90));
    pdf.getForm().createTextField('name').addToPage(page, { x: 50, y: 40, width: 100, height: 20, borderWidth: 0 });
    const [field] = await readFormFields(await pdf.save());
    expect(field!.boxes).toEqual([{ page: 1, x: 10, y: 170, width: 20, height: 100 }]);
  });

  test('a PDF without a form has none', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    expect(await readFormFields(await pdf.save())).toEqual([]);
  });

  test('an XFA form is named as such', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.getForm().acroForm.dict.set(PDFName.of('XFA'), PDFString.of('<xdp/>'));
    await expect(readFormFields(await pdf.save())).rejects.toMatchObject({ problem: 'xfa' });
  });

  test('a broken file and a locked one too', async () => {
    await expect(readFormFields(Buffer.from('%PDF-1.4\n%%EOF'))).rejects.toMatchObject({ problem: 'broken' });
    const locked = await PDFDocument.create();
    locked.addPage();
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' });
    await expect(readFormFields(await locked.save())).rejects.toMatchObject({ problem: 'locked' });
  });
});
