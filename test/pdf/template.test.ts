import { createHash } from 'node:crypto';
import { degrees, PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { createDocument, PdfUnreadable } from '../../src/pdf/index.ts';
import { difference, inkBox, inkOf, renderPage } from './pixels.ts';
import { testFonts } from './test-fonts.ts';

/** A sheet as another program makes it: a mark in one corner, words, and what `change` does to the page. */
async function sheet(change: (page: PDFPage, pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([400, 300]);
  page.drawRectangle({ x: 30, y: 40, width: 20, height: 10 });
  page.drawText('ATTENDING PHYSICIAN', { x: 100, y: 200, size: 14, font });
  change(page, pdf);
  return pdf.save();
}

async function placed(template: Uint8Array, pageNumber = 1): Promise<Uint8Array> {
  const pdf = await createDocument({ fonts: testFonts() });
  const page = (await pdf.template(template))[pageNumber - 1]!;
  pdf.addPage(page.width, page.height).place(page);
  return pdf.save();
}

describe('a page of a template', () => {
  test.each([
    ['as it is', () => {}],
    ['turned by 90°', (page: PDFPage) => page.setRotation(degrees(90))],
    ['turned by 180°', (page: PDFPage) => page.setRotation(degrees(180))],
    ['turned by 270°', (page: PDFPage) => page.setRotation(degrees(270))],
    ['turned by −90°', (page: PDFPage) => page.setRotation(degrees(-90))],
    ['cropped', (page: PDFPage) => page.setCropBox(20, 30, 300, 200)],
    [
      'cropped and turned',
      (page: PDFPage) => {
        page.setCropBox(20, 30, 300, 200);
        page.setRotation(degrees(90));
      },
    ],
    ['with an origin elsewhere', (page: PDFPage) => page.setMediaBox(-50, 20, 400, 260)],
  ])('%s looks as in a reader', async (_, change) => {
    const template = await sheet(change);
    const [there, here] = [await renderPage(template, 1, 72), await renderPage(await placed(template), 1, 72)];
    expect([here.width, here.height]).toEqual([there.width, there.height]);
    expect(inkOf(there)).toBeGreaterThan(200);
    expect(difference(here, there).sum / 255).toBeLessThan(inkOf(there) * 0.02);
  });

  test('lies under what is drawn after it, and does not change its ink', async () => {
    const pdf = await createDocument({ fonts: testFonts() });
    const [page] = await pdf.template(await sheet((p) => p.pushOperators()));
    const ink = pdf.addPage(400, 300);
    ink.place(page!);
    ink.rect(30, 40, 20, 10, { fill: 1 });
    const box = inkBox(await renderPage(await pdf.save(), 1, 72))!;
    expect(box.x).toBeGreaterThan(90);
  });

  test('is stored once, however often it is placed and read', async () => {
    const template = await sheet();
    const one = await placed(template);
    const pdf = await createDocument({ fonts: testFonts() });
    for (let i = 0; i < 20; i++) {
      const [page] = await pdf.template(Uint8Array.from(template));
      pdf.addPage(400, 300).place(page!);
    }
    const many = await pdf.save();
    expect(many.length).toBeLessThan(one.length + 20 * 250);
    const read = await PDFDocument.load(many);
    const forms = read.context.enumerateIndirectObjects().filter(([, o]) => o.toString().includes('/Subtype /Form'));
    expect(forms).toHaveLength(1);
  });

  test('that is not placed is not stored', async () => {
    const template = await sheet((_, pdf) => {
      pdf.addPage([200, 200]).drawSquare({ x: 10, y: 10, size: 100 });
    });
    const pdf = await createDocument({ fonts: testFonts() });
    await pdf.template(template);
    pdf.addPage(100, 100);
    expect((await pdf.save()).length).toBeLessThan(1000);
    expect(inkOf(await renderPage(await placed(template, 2), 1, 72))).toBeGreaterThan(9000);
  });

  test('leaves its fields behind', async () => {
    const template = await sheet((page, pdf) => {
      const field = pdf.getForm().createTextField('patientName');
      field.setText('NOT HERE');
      field.addToPage(page, { x: 200, y: 20, width: 150, height: 30 });
    });
    const bytes = await placed(template);
    expect((await PDFDocument.load(bytes)).getForm().getFields()).toEqual([]);
    const bare = await renderPage(await placed(await sheet()), 1, 72);
    expect(difference(await renderPage(bytes, 1, 72), bare).sum).toBe(0);
  });

  test('with no drawing at all is white', async () => {
    const blank = await PDFDocument.create();
    blank.addPage([100, 100]);
    expect(inkOf(await renderPage(await placed(await blank.save()), 1, 72))).toBe(0);
  });

  test('gives the same bytes each time', async () => {
    const template = await sheet();
    const hash = async () =>
      createHash('sha256')
        .update(await placed(template))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });

  test('belongs to the document that read it', async () => {
    const [mine, other] = [await createDocument({ fonts: testFonts() }), await createDocument({ fonts: testFonts() })];
    const [page] = await mine.template(await sheet());
    expect(() => other.addPage(400, 300).place(page!)).toThrow('only be placed in the document that read it');
  });
});

describe('a file that is no template', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['a text', Buffer.from('ATTENDING PHYSICIAN')],
    ['cut off at its start', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type')],
  ])('%s is broken', async (_, bytes) => {
    const pdf = await createDocument({ fonts: testFonts() });
    await expect(pdf.template(bytes)).rejects.toThrow(PdfUnreadable);
    await expect(pdf.template(bytes)).rejects.toMatchObject({ problem: 'broken' });
  });

  test('a locked one is locked', async () => {
    const locked = await PDFDocument.create();
    locked.addPage([100, 100]);
    locked.encrypt({ userPassword: 'komatsu', ownerPassword: 'komatsu' });
    const pdf = await createDocument({ fonts: testFonts() });
    await expect(pdf.template(await locked.save())).rejects.toMatchObject({ problem: 'locked' });
  });
});
