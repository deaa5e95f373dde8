/** What a batch comes to: the records that are asked for, what was found between claims, and the totals. */
import type { Day } from '../base/day.ts';
import { compareClaims } from './compare.ts';
import type { Journal } from './journal.ts';
import { BATCH_RULES } from './rules.ts';
import { isOk } from './shown.ts';
import type { AcrossFinding, ClaimRecord, Row, Totals } from './types.ts';

export interface Wanted {
  /** Only claims that are filed on this day or later; the others are only compared with. */
  since?: Day | undefined;
  /** For claims that do not say when they are filed. */
  today: Day;
  /** Only findings of these rules; a claim that cannot be read is told of all the same. */
  isWanted(rule: string): boolean;
  /** Is called for each record that is read. */
  onRecord?(): void;
}

export interface Gathered {
  /** In the order of their paths, read from disk one by one. May be walked through several times. */
  records(): Iterable<ClaimRecord>;
  /** By severity, then by path. A claim that cannot be read stands here too. */
  across: readonly AcrossFinding[];
  totals: Totals;
  /** Some come to something else than a benefit. */
  summaries: boolean;
  counts: { error: number; warning: number };
}

/** @param rows of every claim, in any order */
export function gather(rows: Iterable<Row>, journal: Journal, { since, today, isWanted, onRecord }: Wanted): Gathered {
  const all = [...rows].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const isAsked = ({ filed, readable }: Row) => since === undefined || !readable || (filed ?? today) >= since;
  const unreadable = BATCH_RULES['claim.unreadable'].id;
  const isTold = (rule: string) => rule === unreadable || isWanted(rule);
  const asked = all.filter(isAsked);

  function* records(): Iterable<ClaimRecord> {
    for (const row of asked) {
      const { record } = journal.recordAt(row);
      onRecord?.();
      yield { ...record, findings: record.findings.filter(({ rule }) => isTold(rule)) };
    }
  }

  const across: AcrossFinding[] = [];
  const totals: Totals = { claims: 0, ok: 0, withErrors: 0, unreadable: 0, pages: 0, benefit: 0 };
  const counts = { error: 0, warning: 0 };
  let summaries = false;
  for (const record of records()) {
    summaries ||= record.summary !== null;
    totals.claims += 1;
    totals.pages += record.pages;
    totals.benefit += record.benefit?.total ?? 0;
    if (!record.readable) totals.unreadable += 1;
    else if (isOk(record)) totals.ok += 1;
    else totals.withErrors += 1;
    for (const finding of record.findings) {
      if (finding.severity !== 'info') counts[finding.severity] += 1;
      if (finding.rule !== unreadable) continue;
      const { rule, severity, params, source, variant } = finding;
      across.push({ rule, severity, at: record.path, with: [], params, source, ...(variant ? { variant } : {}) });
    }
  }
  for (const finding of compareClaims(all, isAsked)) {
    if (!isTold(finding.rule)) continue;
    across.push(finding);
    if (finding.severity !== 'info') counts[finding.severity] += 1;
  }
  return { records, across: sorted(across), totals, summaries, counts };
}

/** Errors first; a claim that cannot be read goes before what was found between claims. */
function sorted(findings: AcrossFinding[]): AcrossFinding[] {
  const rank = ({ severity }: AcrossFinding) => (severity === 'error' ? 0 : 1);
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}
