/** What `scan` found, for people and for programs. */
import type { Severity } from '../base/finding.ts';
import { countBySeverity } from '../base/finding.ts';
import { fixOf, messageOf, sourceOf } from '../base/finding-words.ts';
import { placeOf, type ScanFinding } from '../scan/findings.ts';
import { type MatchedPage, markText } from '../scan/match.ts';
import { type ScannedClaim, sourceOfScan } from './scan-claim.ts';
import type { Demands } from './schemes/scheme.ts';
import type { Session } from './session.ts';
import { columns, shortened } from './table.ts';

/** Each column at most so wide: with the spaces between them, 80. */
const WIDEST = { place: 20, sheet: 20, whom: 20, state: 14 } as const;

export function scanJson(
  { pages, missing, findings }: ScannedClaim,
  demands: Demands,
  { words }: Pick<Session, 'words'>,
) {
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
      source: sourceOfScan(finding, demands).short,
    })),
  };
}

export function printScan(scanned: ScannedClaim, demands: Demands, session: Session): void {
  const { print, words } = session;
  if (scanned.pages.length === 0) print(words('scan.no-pages'));
  else printPages(scanned, session);
  print('');
  for (const findings of alike(scanned.findings, demands)) printFindings(findings, demands, session);
  if (scanned.findings.length > 0) print(words('check.summary', countBySeverity(scanned.findings)));
  // Where there is no page, nothing was seen to be filled.
  else if (scanned.pages.length > 0) print(words('scan.none'));
}

/** One line a page. */
function printPages({ pages, findings }: ScannedClaim, { print, words, paint }: Session): void {
  const rows = pages.map((page) => [
    endOf(placeOf(page), WIDEST.place),
    shortened(titleOf(page, words), WIDEST.sheet),
    shortened(page.unit ?? page.patient ?? '', WIDEST.whom),
    shortened(stateOf(page, findings, words), WIDEST.state),
  ]);
  const head = (['page', 'sheet', 'whom', 'state'] as const).map((column) => words(`scan.column.${column}`));
  const [first, ...lines] = columns([head, ...rows]);
  print(paint.bold(first!));
  for (const line of lines) print(line);
}

/** Of a long path the end tells more than the beginning. */
function endOf(text: string, most: number): string {
  const reversed = [...text].reverse().join('');
  return [...shortened(reversed, most)].reverse().join('');
}

/** A page without a mark is called after the documents that name its file. */
function titleOf({ sheet, mark }: MatchedPage, words: Session['words']): string {
  const key = mark ? `sheet-short.${sheet}` : `document.${sheet}`;
  return words.has(key) ? words(key) : (sheet ?? '');
}

/** What is wrong with a page in a word or two; the findings say it in full. */
function stateOf(page: MatchedPage, findings: readonly ScanFinding[], words: Session['words']): string {
  const own = findings.filter((finding) => finding.page === page);
  const said = [...new Set(own.map(({ rule }) => rule))].map((rule) =>
    words(`scan.state.${rule.slice('scan.'.length)}`, { count: own.filter((each) => each.rule === rule).length }),
  );
  if (page.boxes.some(({ ink }) => ink === null)) said.push(words('scan.state.unregistered'));
  return said.length > 0 ? said.join(words('text.and')) : words('scan.state.good');
}

/** What is to be done, and why, is said once for all findings of one kind. */
function alike(findings: readonly ScanFinding[], demands: Demands): ScanFinding[][] {
  const groups = new Map<string, ScanFinding[]>();
  for (const finding of findings) {
    const isFile = finding.rule === 'scan.unreadable';
    const { short } = sourceOfScan(finding, demands);
    const key = [finding.rule, finding.severity, isFile ? '' : finding.variant, short].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function printFindings(findings: readonly ScanFinding[], demands: Demands, { print, words, paint }: Session): void {
  const [first] = findings;
  if (!first) return;
  const colour: Record<Severity, (text: string) => string> = {
    error: paint.red.bold,
    warning: paint.yellow.bold,
    info: paint.cyan,
  };
  const { rule, severity } = first;
  const colon = words('text.colon');
  print(
    `${colour[severity](words(`severity.${severity}`))}  ${paint.bold(words(`rule.${rule}.title`))}  ${paint.dim(rule)}`,
  );
  for (const finding of findings) print(`  ${finding.at}${finding.at === '' ? '' : '  '}${messageOf(finding, words)}`);
  print(`  ${words('check.fix')}${colon}${fixOf(first, words)}`);
  print(paint.dim(`  ${words('check.source')}${colon}${sourceOf({ source: sourceOfScan(first, demands) }, words)}`));
  print('');
}
