/** What others read of a claim: the entry of the contract, in one language. */
import { countBySeverity, type Severity } from '../base/finding.ts';
import type { AcrossFinding, ClaimRecord, NotedFinding, Summary } from './types.ts';

/** Changes with what a record holds; an older file is then read anew. */
export const NOTED_FORMAT = 'ryoyohi-batch/2';

/** Turns a finding into its message and what to do. @param scheme of its claim; null for what is found between claims */
export type Telling = (
  finding: NotedFinding | AcrossFinding,
  scheme: string | null,
) => { message: string; fix: string };

export interface ShownFinding {
  rule: string;
  severity: Severity;
  stage: string;
  at: string;
  message: string;
  fix: string;
  source: string;
}

export interface Shown {
  path: string;
  id: string | null;
  ok: boolean;
  counts: Record<Severity, number>;
  benefit: { status: string; total: number | null } | null;
  /** What it comes to where that is no benefit. */
  summary?: Summary['data'];
  findings: ShownFinding[];
}

export function isOk({ findings, readable }: Pick<ClaimRecord, 'findings' | 'readable'>): boolean {
  return readable && !findings.some(({ severity }) => severity === 'error');
}

export function shownOf(record: ClaimRecord, tell: Telling): Shown {
  return {
    path: record.path,
    id: record.id,
    ok: isOk(record),
    counts: countBySeverity(record.findings),
    benefit: record.benefit,
    ...(record.summary ? { summary: record.summary.data } : {}),
    findings: record.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      stage: finding.stage,
      at: finding.at,
      ...tell(finding, record.scheme),
      source: finding.source.short,
    })),
  };
}

export function shownAcross(finding: AcrossFinding, tell: Telling) {
  const { rule, severity, at, source } = finding;
  return { rule, severity, at, with: finding.with, ...tell(finding, null), source: source.short };
}
