/** `ryoyohi check PATH`: the findings, and the last day to file of every payment. */
import { countBySeverity, type Finding } from '../../base/finding.ts';
import { fixOf, messageOf, sourceOf } from '../../base/finding-words.ts';
import { pathText } from '../../base/path.ts';
import { filingDay } from '../../overseas-care/benefit.ts';
import { type Checked, checkClaim } from '../../overseas-care/check.ts';
import { lookAtFiles } from '../../overseas-care/files-seen.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { wordsFor } from '../../overseas-care/words/claimant.ts';
import { openClaim, placesIn } from '../open.ts';
import { printFinding } from '../print-finding.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';

export async function run(session: Session, path: string): Promise<number> {
  const loaded = openClaim(path, session);
  const checked = await checkLoaded(loaded, session);
  const insurer = loaded.insurer.at(filingDay(loaded.claim, session.today));
  const reader = { ...session, words: wordsFor(insurer, session.words) };
  if (session.json) session.printJson(checkJson(checked, reader));
  else printCheck(checked, loaded, reader);
  return hasErrors(checked) ? 1 : 0;
}

export async function checkLoaded(loaded: Loaded, session: Session): Promise<Checked> {
  return checkClaim({
    ...loaded,
    today: session.today,
    files: await lookAtFiles(loaded.file, loaded.claim),
    placeOf: placesIn(loaded.file),
  });
}

function hasErrors({ findings }: Checked): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

export function checkJson(checked: Checked, { words }: Session) {
  return {
    ok: !hasErrors(checked),
    counts: countBySeverity(checked.findings),
    findings: checked.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      stage: finding.stage,
      at: pathText(finding.at),
      message: messageOf(finding, words),
      fix: fixOf(finding, words),
      source: finding.source.short,
    })),
    deadlines: checked.deadlines.map(({ at, paidOn, lastDay, lastOfficeDay }) => ({
      at: pathText(at),
      paidOn,
      lastDay,
      lastOfficeDay,
    })),
  };
}

export function printCheck(checked: Checked, loaded: Loaded, session: Session): void {
  const { print, words } = session;
  for (const finding of checked.findings) {
    const { line } = loaded.file.tree.lineAndColumn(loaded.file.tree.offsetOf(finding.at));
    const stands = loaded.file.tree.offsetOf(finding.at) > 0;
    printFinding(
      {
        severity: finding.severity,
        rule: finding.rule,
        place: `${pathText(finding.at)}${stands ? `  (${loaded.file.name}:${line})` : ''}`,
        message: messageOf(finding, words),
        fix: `${fixOf(finding, words)}${isPaperError(finding) ? ` ${words('check.paper')}` : ''}`,
        source: sourceOf(finding, words),
      },
      session,
    );
  }
  printDeadlines(checked, session);
  print(
    checked.findings.length === 0 ? words('check.none') : words('check.summary', countBySeverity(checked.findings)),
  );
}

function isPaperError({ severity, stage }: Finding): boolean {
  return severity === 'error' && stage === 'paper';
}

function printDeadlines({ deadlines }: Checked, { print, words, paint }: Session): void {
  if (deadlines.length === 0) return;
  print(paint.bold(words('check.deadlines')));
  const byPayment = deadlines.some(({ at }) => at.includes('payments'));
  const started = words(byPayment ? 'check.paid' : 'check.treated');
  const rows = deadlines.map(({ at, paidOn, lastDay, lastOfficeDay }) => [
    pathText(at),
    paidOn,
    lastDay,
    lastOfficeDay ?? words('check.not-known'),
  ]);
  for (const line of columns([['', started, words('check.last-day'), words('check.last-office-day')], ...rows]))
    print(`  ${line}`);
  print('');
}
