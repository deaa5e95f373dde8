/** The rules between claims, and the one about a claim that nobody can read. */
import type { Severity, Stage } from '../base/finding.ts';
import type { Source } from '../base/source.ts';

export interface BatchRule {
  id: string;
  severity: Severity;
  stage: Stage;
  source: Source;
}

/** Where no published text says how claims are compared, the rule is this program's own. */
function own(heading: string): Source {
  return { short: `ryoyohi: ${heading}`, title: 'ryoyohi の取り決め', heading, certainty: 'ours' };
}

const BETWEEN_CLAIMS = own('申請どうしの照合');

/** What reviewers look for since it was reported: one person in hospital in two places. */
const REPORTED: Source = {
  short: '報道された不正請求の事例',
  title: '報道された不正請求の事例',
  heading: '入院日の重複',
  certainty: 'published',
};

/** A claim is mended, or one of two given back; no paper is lacking. */
const stage = 'data';

export const BATCH_RULES = {
  'claim.unreadable': { id: 'claim.unreadable', severity: 'error', stage, source: own('申請ファイルの読み取り') },
  'batch.same-receipt': { id: 'batch.same-receipt', severity: 'error', stage, source: BETWEEN_CLAIMS },
  'batch.same-unit': { id: 'batch.same-unit', severity: 'error', stage, source: BETWEEN_CLAIMS },
  'batch.similar-receipt': { id: 'batch.similar-receipt', severity: 'warning', stage, source: BETWEEN_CLAIMS },
  'batch.overlapping-stay': { id: 'batch.overlapping-stay', severity: 'warning', stage, source: REPORTED },
} as const satisfies Record<string, BatchRule>;

export type BatchRuleId = keyof typeof BATCH_RULES;
