/**
 * Draws the national sheets from their geometry: `<sheet>.pdf` and `<sheet>.map.yaml` in `templates/sheets/`. Drawn again,
 * the files are the same to the byte. Names of sheets as arguments draw only these.
 */
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDocument, loadFonts, SHIPPED_FONTS } from '../src/pdf/index.ts';
import { drawNationalSheet } from '../src/template/kit/index.ts';
import { writeMap } from '../src/template/map.ts';
import { sheets } from './sheets/index.ts';

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
  const title = sheet.lead === 'en' ? sheet.title.en : sheet.title.ja;
  const document = await createDocument({ fonts, title, language: sheet.lead });
  const { pdf, map } = await drawNationalSheet(document, sheet);
  writeFileSync(join(DIRECTORY, `${sheet.sheet}.pdf`), pdf);
  writeFileSync(join(DIRECTORY, `${sheet.sheet}.map.yaml`), writeMap(map));
  process.stdout.write(`${sheet.sheet}: ${sheet.pages.length} page(s), ${(pdf.length / 1024).toFixed(1)} KB\n`);
}
