/** PDFs that other programs made, where they are installed; else the test is skipped and says so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { draftKeys } from '../../src/overseas-care/sheets/draft-keys.ts';
import { readFacts } from '../../src/pdf/index.ts';
import { readMap } from '../../src/template/index.ts';
import { draftMap, studyPdf } from '../../src/template/own/index.ts';
import { officeForm } from './own-forms.ts';
import { committed } from './sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryoyohi-other-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { timeout: 20_000 }).status === 0;
}

/** A Python that knows the library. */
function pythonWith(module: string): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((python) => succeeds(python, '-c', `import ${module}`));
}

function made(command: string, args: readonly string[], file: string): Uint8Array {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, timeout: 120_000, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return new Uint8Array(readFileSync(join(folder, file)));
}

/** Boxes of the one page with the words in them. */
async function boxesOf(bytes: Uint8Array): Promise<string[]> {
  const { pages } = await studyPdf(bytes);
  return pages.flatMap(({ boxes }) =>
    boxes.map(({ kind, width, height, phrases }) =>
      [kind, Math.round(width / 5) * 5, Math.round(height / 5) * 5, ...phrases.map(({ text }) => text)].join(' '),
    ),
  );
}

const reportlab = pythonWith('reportlab');
describe.skipIf(!reportlab)(
  reportlab ? 'a form made by ReportLab' : 'ReportLab is not installed: a form made by it',
  () => {
    const program = `
from reportlab.pdfgen import canvas
c = canvas.Canvas('reportlab.pdf', pagesize=(595, 842), pageCompression=1)
c.rect(50, 700, 200, 30); c.setFont('Helvetica', 8); c.drawString(53, 720, 'Date of Birth')
c.acroForm.textfield(name='dob', tooltip='Date of Birth', x=120, y=702, width=120, height=16, maxlen=12, borderWidth=0)
c.acroForm.textfield(name='no', x=300, y=702, width=120, height=16, maxlen=7, fieldFlags='comb readOnly', borderWidth=0)
c.acroForm.choice(name='currency', options=['THB', 'USD'], value='THB', x=300, y=600, width=80, height=16)
c.acroForm.radio(name='sex', value='M', x=60, y=650, size=10); c.acroForm.radio(name='sex', value='F', x=90, y=650, size=10)
c.setDash(1, 2); c.line(50, 500, 250, 500)
c.save()
`;
    test('has its fields with their kind, length, choices and names for people', async () => {
      const { fields } = await readFacts(made(reportlab!, ['-c', program], 'reportlab.pdf'));
      const byName = Object.fromEntries(fields.map((field) => [field.name, field]));
      expect(byName['dob']).toMatchObject({
        kind: 'text',
        maxLength: 12,
        title: 'Date of Birth',
        boxes: [{ page: 1, x: 120, y: 702, width: 120, height: 16 }],
      });
      expect(byName['no']).toMatchObject({ kind: 'text', maxLength: 7, comb: true, readOnly: true });
      expect(byName['currency']).toMatchObject({ kind: 'choice', choices: ['THB', 'USD'] });
      expect(byName['sex']).toMatchObject({ kind: 'radio' });
      expect(byName['sex']!.boxes).toHaveLength(2);
    });

    test('has its box and its dotted line', async () => {
      const boxes = await boxesOf(made(reportlab!, ['-c', program], 'reportlab.pdf'));
      expect(boxes).toContain('box 200 30 Date of Birth');
      expect(boxes).toContain('line 200 20');
    });
  },
);

const cairo = pythonWith('cairo');
describe.skipIf(!cairo)(cairo ? 'a form made by cairo' : 'pycairo is not installed: a form made by it', () => {
  test('has its boxes, in the coordinates of PDF and not of cairo', async () => {
    const program = `
import cairo
s = cairo.PDFSurface('cairo.pdf', 595, 842); c = cairo.Context(s)
c.set_line_width(1); c.rectangle(50, 100, 200, 30); c.stroke()
c.select_font_face('sans'); c.set_font_size(9); c.move_to(55, 112); c.show_text('Age')
c.scale(2, 2); c.rectangle(150, 50, 5, 5); c.stroke(); c.scale(.5, .5)
c.set_source_rgb(.9, .9, .9); c.rectangle(50, 300, 100, 20); c.fill()
s.finish()
`;
    const bytes = made(cairo!, ['-c', program], 'cairo.pdf');
    expect(await boxesOf(bytes)).toEqual(['box 200 30 Age', 'box 10 10', 'box 100 20']);
    const [large, small] = (await studyPdf(bytes)).pages[0]!.boxes;
    expect([small!.x, small!.y].map(Math.round)).toEqual([300, 732]);
    expect([large!.x, large!.y].map(Math.round)).toEqual([50, 712]);
  });
});

const office = succeeds('soffice', '--version');
describe.skipIf(!office)(
  office ? 'a form made by LibreOffice' : 'LibreOffice is not installed: a form made by it',
  () => {
    test('has the cells of its table, and the labels in them are found', async () => {
      const cell = (text: string) => `<td style="border: 1px solid #000">${text}</td>`;
      const rows = [
        [cell('Date of Birth 生年月日'), cell('')],
        [cell('Days of Treatment 診療日数'), cell('')],
      ];
      writeFileSync(
        join(folder, 'office.html'),
        `<html><head><meta charset="utf-8"></head><body><table width="600" cellpadding="6" cellspacing="0">${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table></body></html>`,
      );
      const bytes = made(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf:writer_web_pdf_Export',
          'office.html',
        ],
        'office.pdf',
      );
      const pdf = await studyPdf(bytes);
      const national = readMap(committed('form-a').map, 'form-a');
      const { placed } = draftMap({
        bytes,
        pdf,
        pdfName: 'office.pdf',
        national,
        keys: draftKeys(national),
        given: [],
      });
      const boxes = Object.fromEntries(placed.map(({ path, reason }) => [path, reason.box]));
      expect(boxes['patientBirthDate']).toBe(2);
      expect(boxes['treatmentDays']).toBe(4);
    });
  },
);

const qpdf = succeeds('qpdf', '--version');
describe.skipIf(!qpdf)(
  qpdf ? 'a form that qpdf wrote again' : 'qpdf is not installed: a form that it wrote again',
  () => {
    const written = async (...options: string[]) => {
      writeFileSync(join(folder, 'in.pdf'), await officeForm({ fields: true }));
      return made('qpdf', [...options, 'in.pdf', 'out.pdf'], 'out.pdf');
    };

    test.each([
      ['with object streams', ['--object-streams=generate']],
      ['for the web', ['--linearize']],
      ['uncompressed', ['--qdf']],
    ])('%s has the same fields and boxes', async (_, options) => {
      const [before, after] = [
        await studyPdf(await officeForm({ fields: true })),
        await studyPdf(await written(...options)),
      ];
      expect(after.fields.map(({ name }) => name)).toEqual(before.fields.map(({ name }) => name));
      expect(after.pages[0]!.boxes).toHaveLength(before.pages[0]!.boxes.length);
    });

    test('locked is refused with that word, whether it asks for a password or only forbids changes', async () => {
      for (const user of ['secret', '']) {
        const bytes = await written('--encrypt', user, 'owner', '256', '--');
        await expect(readFacts(bytes)).rejects.toMatchObject({ problem: 'locked' });
      }
    });
  },
);
