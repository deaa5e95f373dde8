/** `ryoyohi template check MAP`: what is wrong between a map, its PDF and the keys of its sheet; and a filled proof. */
import { dirname, join } from 'node:path';
import { writeWhole } from '../../../base/files.ts';
import { countBySeverity, type Finding, sortFindings } from '../../../base/finding.ts';
import { pathText } from '../../../base/path.ts';
import { Refusal } from '../../../base/refusal.ts';
import { nearest } from '../../../base/schema.ts';
import type { Source } from '../../../base/source.ts';
import { formatMark, MARK_QR, NO_CHECK, NO_CODE, qrMatrix } from '../../../mark/index.ts';
import { exampleValues } from '../../../overseas-care/sheets/example-values.ts';
import { sheetKeys } from '../../../overseas-care/sheets/sheet-keys.ts';
import { drawFrame } from '../../../packet/frame.ts';
import { createDocument, type FontLibrary } from '../../../pdf/index.ts';
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
  type SheetTemplate,
} from '../../../template/index.ts';
import { drawProof, pageFaults, studyPdf } from '../../../template/own/index.ts';
import { fixOf, messageOf, sourceOf } from '../../finding-words.ts';
import { printFinding } from '../../print-finding.ts';
import type { Session } from '../../session.ts';
import {
  besides,
  fontsOf,
  nationalFolder,
  type OutputOptions,
  outputOf,
  withEnd,
  withTemplateWords,
} from './session.ts';

interface CheckOptions extends OutputOptions {
  font?: string[];
  systemFonts?: boolean;
}

/** A proof of these would have a place that is nowhere. */
const UNDRAWABLE: ReadonlySet<string> = new Set([
  'missing-field',
  'missing-widget',
  'missing-page',
  'wrong-type',
  'wrong-kind',
]);

export async function run(given: Session, path: string, options: CheckOptions): Promise<number> {
  const session = await withTemplateWords(given);
  const { map, placeOf } = readMapFile(readMapBytes(path), path);
  const folder = nationalFolder(session);
  if (!hasSheet(folder, map.sheet))
    throw new Refusal({ code: 'map-unknown-sheet', file: path, ...placeOf(['sheet']), found: map.sheet });
  const pdfPath = join(dirname(path), map.pdf);
  const output = outputOf(options, besides(path, '.proof.pdf'), [path, pdfPath]);
  const bytes = readPdfFile(pdfPath);
  const pdf = await lookInto(pdfPath, () => studyPdf(bytes));
  const fonts = fontsOf(session, options);
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
  const drawable = !faults.some(({ kind }) => UNDRAWABLE.has(kind));
  const { template: continuation } = await loadSheet(folder, 'continuation');
  const template: SheetTemplate = { map, pdf: bytes, fields: pdf.fields, continuation };
  const continued = drawable ? await writeProof(template, output, fonts, session) : [];
  const ok = !findings.some(({ severity }) => severity === 'error');
  if (session.json) {
    session.printJson({
      ok,
      counts: countBySeverity(findings),
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        at: pathText(finding.at),
        ...placeOf(finding.at),
        message: messageOf(finding, session.words),
        fix: fixOf(finding, session.words),
        source: finding.source.short,
      })),
      proof: drawable ? output : null,
    });
  } else {
    const { words, print } = session;
    for (const finding of findings) {
      const { severity, rule, at } = finding;
      const { line, column } = placeOf(at);
      const place = `${path}:${line}:${column}  ${pathText(at)}`;
      const [message, fix, source] = [messageOf(finding, words), fixOf(finding, words), sourceOf(finding, words)];
      printFinding({ severity, rule, place, message, fix, source }, session);
    }
    print(findings.length === 0 ? words('template-check.none') : words('check.summary', countBySeverity(findings)));
    print(drawable ? words('template-check.proof', { file: output }) : words('template-check.no-proof'));
    if (continued.length > 0) print(words('template-check.continued', { keys: continued.join(', ') }));
  }
  return ok ? 0 : 1;
}

function findingOf({ kind, severity, at, params }: Fault, { words }: Session): Finding {
  const title = words('template-check.source');
  const source: Source = { short: title, title, certainty: 'ours' };
  return { rule: `template.${kind}`, severity, stage: 'data', at, params, source };
}

/** Draws and writes the proof. @returns keys whose long values went to a continuation sheet */
async function writeProof(
  template: SheetTemplate,
  output: string,
  fonts: FontLibrary,
  session: Session,
): Promise<string[]> {
  const { map } = template;
  const document = await createDocument({
    fonts,
    title: session.words('template-check.proof-title'),
    language: session.language,
  });
  const runs = await drawProof(document, template, [exampleValues(map, 'usual'), exampleValues(map, 'long')]);
  const pages = runs.flatMap((each) => each.pages);
  for (const [index, page] of pages.entries()) {
    const mark = formatMark({ claim: '000000', sheet: map.sheet, code: NO_CODE, page: 1, pages: 1, check: NO_CHECK });
    drawFrame(
      page,
      {
        mark,
        modules: await qrMatrix(mark, MARK_QR),
        smallPrint: page.continuation ? session.words('build.small-print') : '',
        pageNumber: `${index + 1} / ${pages.length}`,
      },
      document.fonts,
    );
  }
  writeWhole([{ path: output, bytes: withEnd(await document.save(), 'PROOF') }]);
  return runs.at(-1)?.continued ?? [];
}
