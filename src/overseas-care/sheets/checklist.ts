/** The eighteen points that a clerk goes through: whether each is there, who must see to it, and by when. */
import { type Day, earliest } from '../../base/day.ts';
import type { Source } from '../../base/source.ts';
import { isPaidToAnother } from '../payee.ts';
import type { ClaimContext } from './context.ts';

export type State = 'there' | 'missing' | 'by-hand' | 'not-needed';
export type Who = 'applicant' | 'physician' | 'translator' | 'patient' | 'householder' | 'visitor';

export interface CheckState {
  id: string;
  state: State;
  who: Who;
  /** The last day, for what is not there yet. */
  by: Day | undefined;
  /** Where it is asked for; undefined where no rule stands for it. */
  source: Source | undefined;
}

/** What of the check says that a point is missing: the rules that stand for it. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  'form-a': ['forms.a-missing', 'forms.copy'],
  'form-a-ja': ['forms.untranslated', 'forms.translator-incomplete'],
  'form-b': ['forms.b-missing', 'forms.copy'],
  'form-b-ja': ['forms.untranslated', 'forms.translator-incomplete'],
  signed: ['forms.unsigned', 'forms.signed-early'],
  'items-6-7': ['forms.empty-item'],
  sums: ['amounts.unpaid', 'amounts.overpaid', 'amounts.currency-differs', 'amounts.decimals', 'amounts.negative'],
  receipts: ['documents.receipt-missing', 'documents.receipt-untranslated'],
  consent: ['documents.consent-missing'],
  passport: ['documents.passport-missing'],
  'stamp-substitute': ['documents.travel-proof'],
  account: ['documents.account-missing', 'documents.account-proof-missing'],
  identity: ['identity.insufficient'],
  proxy: ['identity.proxy-authority'],
  mandate: ['identity.account-holder'],
  returned: ['eligibility.not-returned'],
};

const WHO: readonly (readonly [id: string, who: Who])[] = [
  ['application', 'householder'],
  ['form-a', 'physician'],
  ['form-a-ja', 'translator'],
  ['form-b', 'physician'],
  ['form-b-ja', 'translator'],
  ['signed', 'physician'],
  ['items-6-7', 'physician'],
  ['sums', 'applicant'],
  ['receipts', 'applicant'],
  ['consent', 'patient'],
  ['passport', 'patient'],
  ['stamp-substitute', 'applicant'],
  ['account', 'householder'],
  ['identity', 'visitor'],
  ['proxy', 'householder'],
  ['mandate', 'householder'],
  ['copies', 'applicant'],
  ['returned', 'patient'],
];

export function checklist({ claim, checked, insurer }: ClaimContext): CheckState[] {
  const found = new Set(checked.findings.map(({ rule }) => rule));
  const by = earliest(checked.deadlines.map(({ lastDay }) => lastDay));
  const stampsOnly = (claim.trips ?? []).every(({ proof }) => proof?.includes('passport-stamps'));
  const onlyPharmacy = checked.split.units.every(({ care }) => care === 'pharmacy');
  const notNeeded: Readonly<Record<string, boolean>> = {
    'form-a': onlyPharmacy,
    'form-a-ja': onlyPharmacy,
    signed: onlyPharmacy,
    'items-6-7': onlyPharmacy,
    'stamp-substitute': stampsOnly && (claim.trips ?? []).length > 0,
    proxy: claim.applicant?.is !== 'proxy',
    mandate: !isPaidToAnother(claim),
  };
  return WHO.map(([id, who]) => {
    const state = stateOf(id, found, notNeeded[id] === true);
    const rule = MISSING[id]?.[0];
    return {
      id,
      state,
      who,
      by: state === 'missing' || state === 'by-hand' ? by : undefined,
      source: rule === undefined ? undefined : insurer.ruleSource(rule),
    };
  });
}

/** The application is written and sealed by hand, and copies are kept by hand: nobody but a person can tell. */
function stateOf(id: string, found: ReadonlySet<string>, notNeeded: boolean): State {
  if (notNeeded) return 'not-needed';
  const rules = MISSING[id];
  if (!rules) return 'by-hand';
  return rules.some((rule) => found.has(rule)) ? 'missing' : 'there';
}
