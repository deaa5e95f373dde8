/** What stops everything: the findings that say so go to standard error, nothing else is done. */

import type { CaseFile } from '../base/case-folder.ts';
import { fixOf, messageOf, sourceOf } from '../base/finding-words.ts';
import { pathText } from '../base/path.ts';
import { printFinding } from './print-finding.ts';
import type { Checked } from './schemes/scheme.ts';
import type { Session } from './session.ts';

/** @returns the exit status, or undefined where nothing stops the command */
export function stoppedBy(
  { stopped }: Pick<Checked, 'stopped'>,
  { file }: { file: CaseFile },
  session: Session,
): 2 | undefined {
  if (stopped.length === 0) return undefined;
  printStopping(stopped, file, { ...session, print: session.note });
  return 2;
}

/** The findings that stop a case, each with what to do and where it says so. */
export function printStopping(stopped: Checked['stopped'], file: CaseFile, session: Session): void {
  const { words } = session;
  for (const finding of stopped) {
    const { line } = file.tree.lineAndColumn(file.tree.offsetOf(finding.at));
    printFinding(
      {
        severity: finding.severity,
        rule: finding.rule,
        place: `${pathText(finding.at)}  (${file.name}:${line})`,
        message: messageOf(finding, words),
        fix: fixOf(finding, words),
        source: sourceOf(finding, words),
      },
      session,
    );
  }
}
