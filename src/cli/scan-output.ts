/** What `scan` found, for people and for programs. */
import type { Severity } from '../base/finding.ts';
import { countBySeverity } from '../base/finding.ts';
import type { Insurer } from '../overseas-care/parameters.ts';
import type { ScanFinding } from '../scan/findings.ts';
import { type MatchedPage, markText } from '../scan/match.ts';
import { fixOf, messageOf, sourceOf } from './finding-words.ts';
import { type ScannedClaim, sourceOfScan } from './scan-claim.ts';
import type { Session } from './session.ts';
import { columns, shortened } from './table.ts';

/** Each column at most so wide, so that a line has room in 80. */
const WIDEST = { sheet: 32, whom: 20, state: 16 } as const;

export function scanJson({ pages, missing, findings }: ScannedClaim, insurer: Insurer, { words }: Pick<Session, 'words'>) {
  return {
    pages: pages.map((page) => ({
      file: page.file,
      page: page.scan.page,
      mark: markText(page),
      sheet: page.sheet,
      unit: page.unit,
      patient: page.patient,
      rotation: page.scan.rotation,
      dpi: page.scan.dpi,
      blank: page.scan.blank,
      boxes: page.boxes.map(({ key, required, ink }) => ({ key, required, ink })),
    })),
    missing: missing.map(({ mark, unit, patient }) => ({ sheet: mark.sheet, unit, patient, page: mark.page })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      at: finding.at,
      message: messageOf(finding, words),
      fix: fixOf(finding, words),
      source: sourceOfScan(finding, insurer).short,
    })),
  };
}

export function printScan(scanned: ScannedClaim, insurer: Insurer, session: Session): void {
  const { print, words } = session;
  if (scanned.pages.length === 0) print(words('scan.no-pages'));
  else printPages(scanned, session);
  print('');
  for (const finding of scanned.findings) printFinding(finding, insurer, session);
  if (scanned.findings.length === 0) print(words('scan.none'));
  else print(words('check.summary', countBySeverity(scanned.findings)));
}

/** One line a page, under the name of its file. */
function printPages({ pages, findings }: ScannedClaim, { print, words, paint }: Session): void {
  const rows = pages.map((page) => [
    String(page.scan.page),
    shortened(titleOf(page, words), WIDEST.sheet),
    shortened(page.unit ?? page.patient ?? '', WIDEST.whom),
    shortened(stateOf(page, findings, words), WIDEST.state),
  ]);
  const head = ['', words('scan.column.sheet'), words('scan.column.whom'), words('scan.column.state')];
  const [first, ...lines] = columns([head, ...rows], new Set([0]));
  print(paint.dim(`  ${first}`));
  for (const [index, line] of lines.entries()) {
    const { file } = pages[index]!;
    if (file !== pages[index - 1]?.file) print(paint.bold(file));
    print(`  ${line}`);
  }
}

function titleOf({ sheet, mark }: MatchedPage, words: Session['words']): string {
  const key = mark ? `sheet.${sheet}` : `document.${sheet}`;
  return words.has(key) ? words(key) : (sheet ?? '');
}

/** What is wrong with a page in a word or two; the findings say it in full. */
function stateOf(page: MatchedPage, findings: readonly ScanFinding[], words: Session['words']): string {
  const own = findings.filter((finding) => finding.page === page);
  const said = [...new Set(own.map(({ rule }) => rule))].map((rule) =>
    words(`scan.state.${rule.slice('scan.'.length)}`, { count: own.filter((each) => each.rule === rule).length }),
  );
  if (page.boxes.some(({ ink }) => ink === null)) said.push(words('scan.state.unregistered'));
  return said.length > 0 ? said.join(words('scan.state.and')) : words('scan.state.good');
}

function printFinding(finding: ScanFinding, insurer: Insurer, { print, words, paint }: Session): void {
  const colour: Record<Severity, (text: string) => string> = {
    error: paint.red.bold,
    warning: paint.yellow.bold,
    info: paint.cyan,
  };
  const { rule, severity, at } = finding;
  const colon = words('text.colon');
  print(
    `${colour[severity](words(`severity.${severity}`))}  ${paint.bold(words(`rule.${rule}.title`))}  ${paint.dim(rule)}`,
  );
  if (at !== '') print(`  ${at}`);
  print(`  ${messageOf(finding, words)}`);
  print(`  ${words('check.fix')}${colon}${fixOf(finding, words)}`);
  print(paint.dim(`  ${words('check.source')}${colon}${sourceOf({ source: sourceOfScan(finding, insurer) }, words)}`));
  print('');
}
