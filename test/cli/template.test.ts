/** The recipe of docs/own-forms.md as a clerk follows it, and what goes wrong on the way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageText } from '../pdf/pixels.ts';
import { officeForm, turned } from '../template/own-forms.ts';
import { contentOf, folderOf, ryoyohi } from './program.ts';

const PROFILE = `format: ryoyohi-profile/1
scheme: overseas-care
id: hakusan
extends: national-health
name: { ja: 白山市, en: Hakusan City, zh: 白山市 }
`;

function claimFor(insurer: string): string {
  return readFileSync('templates/example/overseas-care/claim.yaml', 'utf8').replace(
    /^insurer: .*$/m,
    `insurer: ${insurer}`,
  );
}

let flat: Uint8Array;
let acro: Uint8Array;
beforeAll(async () => {
  flat = await officeForm();
  acro = await officeForm({ fields: true });
});

/** An insurer's folder with a form A and its drafted map. */
async function insurerWith(pdf: Uint8Array): Promise<string> {
  const folder = folderOf({
    'insurers/hakusan/profile.yaml': PROFILE,
    'insurers/hakusan/sheets/form-a.pdf': pdf,
    'claim/claim.yaml': claimFor('hakusan'),
  });
  const { status, stderr } = await ryoyohi(
    ['template', 'draft', 'insurers/hakusan/sheets/form-a.pdf', '--sheet', 'form-a'],
    { cwd: folder },
  );
  if (status !== 0) throw new Error(stderr);
  return folder;
}

const MAP = 'insurers/hakusan/sheets/form-a.map.yaml';

function edit(folder: string, from: string | RegExp, to: string): void {
  const path = join(folder, MAP);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit: ${String(from)}`);
  writeFileSync(path, after);
}

function build(folder: string) {
  return ryoyohi(
    ['build', 'claim', '--insurers', 'insurers', '-o', 'packet.pdf', '--lang', 'en', '--no-system-fonts'],
    { cwd: folder },
  );
}

describe('inspect', () => {
  test('lists the form fields with their places on paper', async () => {
    const folder = folderOf({ 'form.pdf': acro });
    const { stdout, status } = await ryoyohi(['template', 'inspect', 'form.pdf', '--lang', 'en'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\s+patient_name\s+text\s+1\s+18\.3 247\.3 86\.8 5\.3\s+52\.0 701\.0 246\.0 15\.0$/m);
    const json = JSON.parse((await ryoyohi(['template', 'inspect', 'form.pdf', '--json'], { cwd: folder })).stdout);
    expect(json.fields).toContainEqual({
      name: 'sex_m',
      kind: 'tick',
      boxes: [{ page: 1, x: 130, y: 683, width: 9, height: 9 }],
    });
  });

  test('says that there are none, how a page is turned, and what it is cropped from', async () => {
    const folder = folderOf({ 'form.pdf': await turned(flat, 90, { x: 130, y: 70 }) });
    const { stdout } = await ryoyohi(['template', 'inspect', 'form.pdf', '--lang', 'en'], { cwd: folder });
    expect(stdout).toContain(
      'page 1: 209.9 × 297.0 mm (595 × 842 points), rotated by 90°, cropped from 238.1 × 325.3 mm',
    );
    expect(stdout).toContain('There are no form fields');
  });
});

describe('grid', () => {
  test('numbers the boxes, prints their points, and leaves the PDF alone', async () => {
    const folder = folderOf({ 'form.pdf': flat });
    const before = contentOf(folder)['form.pdf'];
    const { stdout, status } = await ryoyohi(['template', 'grid', 'form.pdf', '--lang', 'en'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^18\s+1\s+450\.0 574\.0 95\.0 22\.0$/m);
    expect(contentOf(folder)['form.pdf']).toBe(before);
    const text = await pageText(new Uint8Array(readFileSync(join(folder, 'form.grid.pdf'))), 1);
    expect(text).toContain('34');
    expect((await ryoyohi(['template', 'grid', 'form.pdf'], { cwd: folder })).status).toBe(0);
  });

  test('never writes over the PDF, nor over what is not its own', async () => {
    const folder = folderOf({ 'form.pdf': flat, 'other.pdf': 'mine' });
    const before = contentOf(folder);
    for (const output of ['form.pdf', 'other.pdf', 'grid.txt', 'no/grid.pdf']) {
      const { status } = await ryoyohi(['template', 'grid', 'form.pdf', '-o', output], { cwd: folder });
      expect([output, status]).toEqual([output, 2]);
    }
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('draft', () => {
  test('writes a map that says why each place is where it is, and never over one that is there', async () => {
    const folder = folderOf({ 'form.pdf': flat });
    const call = ['template', 'draft', 'form.pdf', '--sheet', 'form-a', '--lang', 'en'];
    const { stdout, status } = await ryoyohi(call, { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^treatmentDays\s+sure: beside the words “4\. Days of Treatment 診療日数” \(box 18\)$/m);
    expect(stdout).toContain('Without a place: hospitalizationDays, outpatientDates');
    const map = readFileSync(join(folder, 'form-a.map.yaml'), 'utf8');
    expect(map).toContain('# sure: beside the words “4. Days of Treatment 診療日数” (box 18)\n  treatmentDays:');
    expect(map).toMatch(/^# {3}outpatientDates:$/m);
    const again = await ryoyohi(call, { cwd: folder });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('--force');
    expect((await ryoyohi([...call, '--force', '--place', 'treatmentDays=16'], { cwd: folder })).stdout).toContain(
      'by --place 16 (box 16)',
    );
  });

  test.each([
    [['--sheet', 'form-q'], 'Did you mean form-a?'],
    [[], 'Say which sheet the form is'],
    [['--sheet', 'form-a', '--place', 'treatmentDay=3'], 'no place of this name'],
    [['--sheet', 'form-a', '--place', 'treatmentDays=99'], 'no boxes of these numbers'],
    [['--sheet', 'form-a', '--place', 'treatmentDays'], 'KEY=NUMBER'],
  ])('called with %j says what to do', async (options, said) => {
    const folder = folderOf({ 'form.pdf': flat });
    const { stderr, status } = await ryoyohi(['template', 'draft', 'form.pdf', '--lang', 'en', ...options], {
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, 'form-a.map.yaml'))).toBe(false);
  });
});

describe.each(['flat', 'with fields', 'turned and cropped'])('an office’s form A, %s,', (kind) => {
  test('goes from its PDF to a packet that uses it, with the national sheets for the rest', async () => {
    const pdf = kind === 'flat' ? flat : kind === 'with fields' ? acro : await turned(acro, 270, { x: 30, y: 50 });
    const folder = await insurerWith(pdf);
    const checked = await ryoyohi(['template', 'check', MAP, '--lang', 'en', '--no-system-fonts'], { cwd: folder });
    expect(checked.stdout).toContain('nothing is amiss');
    expect(checked.status).toBe(0);
    const proof = new Uint8Array(readFileSync(join(folder, 'insurers/hakusan/sheets/form-a.proof.pdf')));
    expect(await pageText(proof, 1)).toContain('KOMATSU, HANAKO');
    const built = await build(folder);
    expect(built.stderr).not.toContain('form-a');
    expect(built.status).toBe(0);
    const { pages } = JSON.parse(readFileSync(join(folder, 'packet.manifest.json'), 'utf8')) as {
      pages: { page: number; sheet: string }[];
    };
    const packet = new Uint8Array(readFileSync(join(folder, 'packet.pdf')));
    const textOf = (sheet: string) => pageText(packet, pages.find((page) => page.sheet === sheet)!.page);
    const formA = await textOf('form-a');
    expect(formA).toContain('4. Days of Treatment');
    expect(formA).toContain('Bangkok Riverside Hospital');
    expect(formA).not.toContain('common layout');
    expect(await textOf('form-b')).toContain('Itemized Receipt');
    expect(await textOf('form-b')).toContain('common layout');
  });
});

describe('a map that is not right', () => {
  test.each([
    ['names a field that is not there', 'field: age', 'field: alter', 'template.missing-field', 'alter'],
    ['misses a required key', /\n {2}conditionSummary:/, '\n  notes:', 'template.missing-key', 'conditionSummary'],
    ['was made for another PDF', /sha256: ..../, 'sha256: 0000', 'template.changed-pdf', 'SHA-256'],
  ])('and %s fails with the reason, in check and in build', async (_, from, to, rule, said) => {
    const folder = await insurerWith(acro);
    edit(folder, from, to);
    const { stdout, status } = await ryoyohi(['template', 'check', MAP, '--json', '--lang', 'en'], { cwd: folder });
    expect(status).toBe(1);
    const { ok, findings } = JSON.parse(stdout) as {
      ok: boolean;
      findings: { rule: string; message: string; line: number }[];
    };
    expect(ok).toBe(false);
    expect(findings.find((finding) => finding.rule === rule)?.message).toContain(said);
    const built = await build(folder);
    expect(built.status).toBe(2);
    expect(built.stderr).toMatch(/form-a\.map\.yaml:\d+:\d+/);
    expect(built.stderr).toContain(said);
    expect(existsSync(join(folder, 'packet.pdf'))).toBe(false);
  });

  test('may say that its form does not ask for a key', async () => {
    const folder = await insurerWith(flat);
    edit(folder, /\n {2}# [^\n]*\n {2}treatmentDays:\n(?: {4}[^\n]*\n)+/, '\n');
    expect((await ryoyohi(['template', 'check', MAP], { cwd: folder })).status).toBe(1);
    edit(folder, /$/, '\nnotAsked: [treatmentDays]\n');
    expect((await ryoyohi(['template', 'check', MAP], { cwd: folder })).status).toBe(0);
    expect((await build(folder)).status).toBe(0);
  });

  test('tells of a field that nobody accounts for, but lets the packet be built', async () => {
    const folder = await insurerWith(acro);
    edit(folder, /\n {2}# [^\n]*\n {2}institutionPhone:\n(?: {4}[^\n]*\n)+/, '\n');
    const { stdout, status } = await ryoyohi(['template', 'check', MAP, '--lang', 'en'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('neither uses the field tel');
    expect((await build(folder)).status).toBe(0);
  });

  test.each(['ja', 'en', 'zh'])(
    'and cannot be read is refused with line, column and the nearest key, in %s',
    async (language) => {
      const folder = await insurerWith(flat);
      edit(folder, 'by: patient', 'bye: patient');
      const { stderr, status } = await ryoyohi(['template', 'check', MAP, '--lang', language], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toMatch(/form-a\.map\.yaml:\d+:\d+ {2}entries\.\w+\.bye/);
      expect(stderr).not.toMatch(/\{\{|at \w+ \(/);
    },
  );
});

describe('a PDF that cannot be used', () => {
  async function xfa(): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    document.addPage();
    const form = document.context.obj({
      XFA: document.context.register(document.context.stream('<xdp/>')),
      Fields: [],
    });
    document.catalog.set(PDFName.of('AcroForm'), form);
    return document.save();
  }

  test('is named with the reason and what to do', async () => {
    const folder = folderOf({
      'xfa.pdf': await xfa(),
      'text.pdf': 'no PDF',
      'empty.pdf': '',
      'cut.pdf': acro.slice(0, 200),
    });
    const said = {
      'xfa.pdf': 'XFA',
      'text.pdf': 'damaged',
      'empty.pdf': 'damaged',
      'cut.pdf': 'damaged',
      'none.pdf': 'no file',
    };
    for (const command of [['inspect'], ['grid'], ['draft', '--sheet', 'form-a']]) {
      for (const [file, word] of Object.entries(said)) {
        const { stderr, status } = await ryoyohi(['template', ...command, file, '--lang', 'en'], { cwd: folder });
        expect([file, status]).toEqual([file, 2]);
        expect(stderr).toContain(word);
        expect(stderr).not.toContain('bug');
      }
    }
  });

  test('stops a build with the same words', async () => {
    const folder = await insurerWith(flat);
    writeFileSync(join(folder, 'insurers/hakusan/sheets/form-a.pdf'), await xfa());
    const { stderr, status } = await build(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('XFA');
  });
});

test('without a subcommand, and with an unknown one, template says what there is', async () => {
  expect((await ryoyohi(['template', '--lang', 'en'])).stdout).toContain('inspect [options] <pdf>');
  const { stderr, status } = await ryoyohi(['template', 'inspekt', '--lang', 'en']);
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean inspect?');
});
