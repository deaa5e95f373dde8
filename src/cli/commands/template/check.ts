import { writeWhole } from '../../../base/files.ts';
import { countBySeverity } from '../../../base/finding.ts';
import { fixOf, messageOf, sourceOf } from '../../../base/finding-words.ts';
import { pathText } from '../../../base/path.ts';
import { formatMark, MARK_QR, NO_CHECK, NO_CODE, qrMatrix } from '../../../mark/index.ts';
import { exampleValues } from '../../../overseas-care/sheets/example-values.ts';
import { drawFrame } from '../../../packet/frame.ts';
import { createDocument, type FontLibrary } from '../../../pdf/index.ts';
import { loadSheet, type SheetTemplate } from '../../../template/index.ts';
import { drawProof } from '../../../template/own/index.ts';
import { lookAtMap } from '../../map-findings.ts';
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
  const fonts = fontsOf(session, options);
  const { map, placeOf, pdfPath, bytes, fields, pages, faults, findings } = await lookAtMap(path, session, fonts);
  const output = outputOf(options, besides(path, '.proof.pdf'), [path, pdfPath]);
  const folder = nationalFolder(session);
  const drawable = !faults.some(({ kind }) => UNDRAWABLE.has(kind));
  const { template: continuation } = await loadSheet(folder, 'continuation');
  const template: SheetTemplate = { map, pdf: bytes, fields, pages, continuation };
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
