/** The one way in which a finding stands on the screen: how grave, what, where, what to do, and its source. */
import type { Severity } from '../base/finding.ts';
import type { Session } from './session.ts';

export interface FindingLines {
  severity: Severity;
  rule: string;
  /** Where, in the file and in its text. */
  place: string;
  message: string;
  fix: string;
  source: string;
}

export function printFinding({ severity, rule, place, message, fix, source }: FindingLines, session: Session): void {
  const { print, words, paint } = session;
  const colour: Record<Severity, (text: string) => string> = {
    error: paint.red.bold,
    warning: paint.yellow.bold,
    info: paint.cyan,
  };
  print(
    `${colour[severity](words(`severity.${severity}`))}  ${paint.bold(words(`rule.${rule}.title`))}  ${paint.dim(rule)}`,
  );
  print(`  ${place}`);
  print(`  ${message}`);
  print(`  ${words('check.fix')}${words('text.colon')}${fix}`);
  print(paint.dim(`  ${words('check.source')}${words('text.colon')}${source}`));
  print('');
}
