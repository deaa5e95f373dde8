/**
 * Draws the national sheets from their geometry: `<sheet>.pdf` and `<sheet>.map.yaml` in `templates/sheets/`, and beside
 * them, in `insured/`, those that name the claimant where that is not a householder. Drawn again, the files are the same to the byte. Names of sheets as arguments draw only these.
 */
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDocument, loadFonts, SHIPPED_FONTS } from '../src/pdf/index.ts';
import { drawNationalSheet, type SheetDrawing } from '../src/template/kit/index.ts';
import { writeMap } from '../src/template/map.ts';
import { sheets } from './sheets/index.ts';
import { forInsuredPerson } from './sheets/insured.ts';

const DIRECTORY = 'templates/sheets';

/** The shipped fonts under their names, as the build lays them out. */
function layOutFonts(): string {
  const directory = resolve('node_modules/.cache/fonts');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const { file, source } of SHIPPED_FONTS) {
    const from = resolve('node_modules', source);
    try {
      symlinkSync(from, join(directory, file));
    } catch {
      // Windows may forbid links.
      copyFileSync(from, join(directory, file));
    }
  }
  return directory;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !sheets.some(({ sheet }) => sheet === name));
if (unknown.length > 0) throw new Error(`no such sheet: ${unknown.join(', ')}`);

const fonts = loadFonts({ fontDirectory: layOutFonts(), system: false });
for (const sheet of sheets) {
  if (wanted.length > 0 && !wanted.includes(sheet.sheet)) continue;
  await draw(sheet, DIRECTORY);
  const insured = forInsuredPerson(sheet);
  if (insured) await draw(insured, join(DIRECTORY, 'insured'));
}

async function draw(sheet: SheetDrawing, into: string): Promise<void> {
  const title = sheet.lead === 'en' ? sheet.title.en : sheet.title.ja;
  const document = await createDocument({ fonts, title, language: sheet.lead });
  const { pdf, map } = await drawNationalSheet(document, sheet);
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${sheet.sheet}.pdf`), pdf);
  writeFileSync(join(into, `${sheet.sheet}.map.yaml`), writeMap(map));
  process.stdout.write(`${into}/${sheet.sheet}: ${sheet.pages.length} page(s), ${(pdf.length / 1024).toFixed(1)} KB\n`);
}
