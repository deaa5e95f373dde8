/** The rules of scans, with how grave each is: one table for the findings, for `explain` and for the documentation. */
import type { Severity, Stage } from '../base/finding.ts';

export interface ScanRule {
  id: `scan.${string}`;
  severity: Severity;
  stage: Stage;
}

/** A scan is always of paper. */
const stage = 'paper';

export const SCAN_RULES = [
  { id: 'scan.sheet-missing', severity: 'error', stage },
  { id: 'scan.box-empty', severity: 'error', stage },
  { id: 'scan.other-claim', severity: 'error', stage },
  { id: 'scan.sheet-twice', severity: 'warning', stage },
  { id: 'scan.unmarked', severity: 'warning', stage },
  { id: 'scan.blank', severity: 'info', stage },
  { id: 'scan.low-resolution', severity: 'warning', stage },
  { id: 'scan.outdated', severity: 'warning', stage },
  { id: 'scan.unreadable', severity: 'error', stage },
] as const satisfies readonly ScanRule[];

export type ScanRuleId = (typeof SCAN_RULES)[number]['id'];

export function severityOf(rule: ScanRuleId): Severity {
  return SCAN_RULES.find(({ id }) => id === rule)!.severity;
}
