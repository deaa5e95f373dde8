/** The rules between claims, and the one about a claim that nobody can read. */
import type { Severity } from '../base/finding.ts';
import type { Source } from '../base/source.ts';

export interface BatchRule {
  id: string;
  severity: Severity;
  source: Source;
}

/** No published text says how claims are compared: each is this program's own. */
function own(heading: string): Source {
  return { short: `ryoyohi: ${heading}`, title: 'ryoyohi の取り決め', heading, certainty: 'ours' };
}

const BETWEEN_CLAIMS = own('申請どうしの照合');

export const BATCH_RULES = {
  'claim.unreadable': { id: 'claim.unreadable', severity: 'error', source: own('申請ファイルの読み取り') },
  'batch.same-receipt': { id: 'batch.same-receipt', severity: 'error', source: BETWEEN_CLAIMS },
  'batch.same-unit': { id: 'batch.same-unit', severity: 'error', source: BETWEEN_CLAIMS },
  'batch.similar-receipt': { id: 'batch.similar-receipt', severity: 'warning', source: BETWEEN_CLAIMS },
  'batch.overlapping-stay': { id: 'batch.overlapping-stay', severity: 'warning', source: BETWEEN_CLAIMS },
} as const satisfies Record<string, BatchRule>;

export type BatchRuleId = keyof typeof BATCH_RULES;
