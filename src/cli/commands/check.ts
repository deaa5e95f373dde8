/** `ryoyohi check PATH`: the findings, and the last day to file of every payment. */
import { countBySeverity, type Finding } from '../../base/finding.ts';
import { fixOf, messageOf, sourceOf } from '../../base/finding-words.ts';
import { pathText } from '../../base/path.ts';
import { lookAtFiles } from '../../packet/files-seen.ts';
import { openCase } from '../open.ts';
import { printFinding } from '../print-finding.ts';
import type { Checked, Opened } from '../schemes/scheme.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';

export async function run(given: Session, path: string): Promise<number> {
  const { opened, session } = await openCase(path, given);
  const checked = await checkOpened(opened, session);
  const reader = { ...session, words: opened.told(session.words, session.today) };
  if (session.json) session.printJson(checkJson(checked, reader));
  else printCheck(checked, opened, reader);
  return hasErrors(checked) ? 1 : 0;
}

/** With what lies in its folder. */
export async function checkOpened(opened: Opened, { today }: Pick<Session, 'today'>): Promise<Checked> {
  return opened.check({ today, files: await lookAtFiles(opened.file, opened.documents) });
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

export function printCheck(checked: Checked, { file }: Opened, session: Session): void {
  const { print, words } = session;
  // What stops everything else is read first.
  const { stopped } = checked;
  for (const finding of [...stopped, ...checked.findings.filter((each) => !stopped.includes(each))]) {
    const { line } = file.tree.lineAndColumn(file.tree.offsetOf(finding.at));
    const stands = file.tree.offsetOf(finding.at) > 0;
    printFinding(
      {
        severity: finding.severity,
        rule: finding.rule,
        place: `${pathText(finding.at)}${stands ? `  (${file.name}:${line})` : ''}`,
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
