/** What is wrong between a map, its PDF and the keys of its sheet, as findings: for `template check` and `insurer check`. */
import { dirname, join } from 'node:path';
import { type Finding, sortFindings } from '../base/finding.ts';
import type { Path } from '../base/path.ts';
import { Refusal } from '../base/refusal.ts';
import { nearest } from '../base/schema.ts';
import type { Source } from '../base/source.ts';
import { sheetKeys } from '../overseas-care/sheets/sheet-keys.ts';
import { createDocument, type FontLibrary } from '../pdf/index.ts';
import type { FormField } from '../pdf/types.ts';
import {
  checkKeys,
  checkMap,
  type Fault,
  hasSheet,
  loadSheet,
  lookInto,
  readMapBytes,
  readMapFile,
  readPdfFile,
  type SheetMap,
} from '../template/index.ts';
import { pageFaults, studyPdf } from '../template/own/index.ts';
import { nationalFolder } from './commands/template/session.ts';
import type { Session } from './session.ts';

export interface MapSeen {
  map: SheetMap;
  placeOf: (at: Path) => { line: number; column: number };
  pdfPath: string;
  bytes: Uint8Array;
  fields: readonly FormField[];
  /** How many pages the PDF has. */
  pages: number;
  faults: readonly Fault[];
  findings: readonly Finding[];
}

/**
 * @param session with the words of maps
 * @throws Refusal where the map or its PDF cannot be read, or the sheet is none of the packet
 */
export async function lookAtMap(path: string, session: Session, fonts: FontLibrary): Promise<MapSeen> {
  const { map, placeOf } = readMapFile(readMapBytes(path), path);
  const folder = nationalFolder(session);
  if (!hasSheet(folder, map.sheet))
    throw new Refusal({ code: 'map-unknown-sheet', file: path, ...placeOf(['sheet']), found: map.sheet });
  const pdfPath = join(dirname(path), map.pdf);
  const bytes = readPdfFile(pdfPath);
  const pdf = await lookInto(pdfPath, () => studyPdf(bytes));
  const { map: national } = (await loadSheet(folder, map.sheet)).template;
  const document = await createDocument({ fonts });
  const faults = [
    ...checkMap(map, { bytes, fields: pdf.fields, pages: pdf.pages }),
    ...checkKeys(map, sheetKeys(national), nearest),
    ...pageFaults(map, pdf, document.fonts),
  ];
  const findings = sortFindings(
    faults.map((each) => findingOf(each, session)),
    (at) => placeOf(at).line * 10_000 + placeOf(at).column,
  );
  return { map, placeOf, pdfPath, bytes, fields: pdf.fields, pages: pdf.pages.length, faults, findings };
}

function findingOf({ kind, severity, at, params }: Fault, { words }: Session): Finding {
  const title = words('template-check.source');
  const source: Source = { short: title, title, certainty: 'ours' };
  return { rule: `template.${kind}`, severity, stage: 'data', at, params, source };
}
