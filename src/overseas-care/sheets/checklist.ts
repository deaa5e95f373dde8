/**
 * The eighteen points that a clerk goes through, and behind them what this insurer asks beside: whether each is there,
 * who must see to it, and by when.
 */
import { type Day, earliest } from '../../base/day.ts';
import type { Source } from '../../base/source.ts';
import type { Words } from '../../base/words.ts';
import { accountKind, accountTerms } from '../account.ts';
import { isPaidToAnother } from '../payee.ts';
import { formsOf, holdsReceipt, holdsStatement } from '../unit-forms.ts';
import type { ClaimContext } from './context.ts';
import { furtherChecks, listed } from './further-checks.ts';

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
  /** What to see to. */
  text: (words: Words) => string;
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

/** The national title of the consent. */
const CONSENT = '調査にかかわる同意書';

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

export function checklist(context: ClaimContext): CheckState[] {
  const { claim, checked, insurer } = context;
  const found = new Set(checked.findings.map(({ rule }) => rule));
  const by = earliest(checked.deadlines.map(({ lastDay }) => lastDay));
  const stampsOnly = (claim.trips ?? []).every(({ proof }) => proof?.includes('passport-stamps'));
  const forms = checked.split.units.map((unit) => formsOf(unit, insurer));
  const noStatement = !forms.some(holdsStatement);
  const noReceipt = forms.length > 0 && !forms.some(holdsReceipt);
  const atCounter = insurer.values.consentSheet.where === 'counter';
  const notNeeded: Readonly<Record<string, boolean>> = {
    'form-a': noStatement,
    'form-a-ja': noStatement,
    'form-b': noReceipt,
    'form-b-ja': noReceipt,
    signed: noStatement,
    'items-6-7': noStatement,
    'stamp-substitute': stampsOnly && (claim.trips ?? []).length > 0,
    account: accountTerms(claim, insurer)?.proof === false,
    proxy: claim.applicant?.is !== 'proxy',
    mandate: !isPaidToAnother(claim),
  };
  const common = WHO.map(([id, who]): CheckState => {
    const state = atCounter && id === 'consent' ? 'by-hand' : stateOf(id, found, notNeeded[id] === true);
    const rule = MISSING[id]?.[0];
    return {
      id,
      state,
      who,
      by: undefined,
      source: rule === undefined ? undefined : insurer.ruleSource(rule),
      text: (words) => commonText(id, context, words, state),
    };
  });
  return [...common, ...furtherChecks(context)].map((each) => ({
    ...each,
    by: each.state === 'missing' || each.state === 'by-hand' ? by : undefined,
  }));
}

/** A point's words, which say how this insurer has it. */
function commonText(id: string, { insurer, claim }: ClaimContext, words: Words, state: State): string {
  const { values } = insurer;
  switch (id) {
    case 'application':
      return words(`checklist.application.${values.seal ?? 'not-stated'}`);
    case 'consent':
      return words(`checklist.consent.${values.consentSheet.where}`, {
        consent: values.titles['consent'] ?? CONSENT,
        per: words(`checklist.consent.per-${values.consentSheet.per}`),
      });
    case 'stamp-substitute': {
      if (state === 'not-needed') return words('checklist.stamp-substitute-not-needed');
      const named = new Set((claim.trips ?? []).flatMap(({ proof }) => proof ?? []));
      const proofs = values.travelProof
        .filter((proof) => proof !== 'passport-stamps')
        .filter((proof) => state !== 'there' || named.has(proof));
      if (state === 'there')
        return words('checklist.stamp-substitute-there', { proofs: listed(proofs, 'proof', words, 'text.and') });
      return words('checklist.stamp-substitute', { proofs: listed(proofs, 'proof', words) });
    }
    case 'account':
      return words(accountKind(claim) === 'public-receiving' ? 'checklist.account-public' : 'checklist.account');
    case 'mandate':
      return words(`checklist.mandate.${values.receiving ?? 'not-stated'}`);
    default:
      return words(`checklist.${id}`);
  }
}

/** The application is written and sealed by hand, and copies are kept by hand: nobody but a person can tell. */
function stateOf(id: string, found: ReadonlySet<string>, notNeeded: boolean): State {
  if (notNeeded) return 'not-needed';
  const rules = MISSING[id];
  if (!rules) return 'by-hand';
  return rules.some((rule) => found.has(rule)) ? 'missing' : 'there';
}
