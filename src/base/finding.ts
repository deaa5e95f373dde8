/** What a check says: which rule, how grave, where, and the words' parameters. One way for every scheme. */
import type { Path } from './path.ts';
import type { Source } from './source.ts';

/** error = 不備, it would be sent back; warning = a person must look; info = good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** `paper`: something is not in hand or not signed yet. `data`: the claim itself must be changed. */
export type Stage = 'data' | 'paper';

/** What a message is completed with. Text that stands in the claim is shown as it stands. */
export type Params = Readonly<Record<string, string | number>>;

export interface Finding {
  rule: string;
  severity: Severity;
  stage: Stage;
  at: Path;
  params: Params;
  source: Source;
  /** Which of a rule's wordings is meant, where it has several. */
  variant?: string;
}

/** One place where a rule is broken. */
export interface Hit {
  at: Path;
  params?: Params;
  /** Which of the rule's wordings, where it has several. */
  variant?: string;
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Error, warning, info; then in the order of the file.
 * @param placeOf offset of a path in the file; what is missing stands at its parent's place.
 */
export function sortFindings(findings: readonly Finding[], placeOf: (path: Path) => number): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index, place: placeOf(finding.at) }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || a.place - b.place || a.index - b.index)
    .map(({ finding }) => finding);
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
