/** The papers in hand (申請手続きに必要なもの) and the files that stand for them. */

import { fileRules } from '../../packet/file-rules.ts';
import { accountKind, accountTerms } from '../account.ts';
import type { ClaimDocument } from '../claim.ts';
import { documentsOfPatient } from '../papers.ts';
import { type Circumstances, forEachTreatment, type Hit, type Rule } from './rule.ts';

const RECEIPTS: readonly (string | undefined)[] = ['receipt', 'itemised-receipt'];

function isJapanese(language: string): boolean {
  return /^ja(?:-|$)/i.test(language) || /^jpn$/i.test(language);
}

function* patientsWithout({ claim }: Circumstances, kind: NonNullable<ClaimDocument['kind']>): Iterable<Hit> {
  for (const [index, { id }] of (claim.patients ?? []).entries()) {
    if (id !== undefined && documentsOfPatient(claim, id, kind).length === 0) {
      yield { at: ['patients', index], params: { patient: id } };
    }
  }
}

export const documentsRules: readonly Rule[] = [
  {
    id: 'documents.receipt-missing',
    severity: 'error',
    stage: 'paper',
    check: forEachTreatment(function* (treatment, index, { claim }) {
      for (const [row, { receipt }] of (treatment.payments ?? []).entries()) {
        const named = (claim.documents ?? []).find(({ id }) => id !== undefined && id === receipt);
        if (receipt === undefined) yield { at: ['treatments', index, 'payments', row] };
        else if (named && !RECEIPTS.includes(named.kind)) {
          yield {
            at: ['treatments', index, 'payments', row, 'receipt'],
            variant: 'other-kind',
            params: { receipt, kind: named.kind ?? '?' },
          };
        }
      }
    }),
  },
  {
    id: 'documents.receipt-untranslated',
    severity: 'warning',
    stage: 'paper',
    *check({ claim, insurer }) {
      const wanted: readonly (string | undefined)[] = insurer.values.translation.papers;
      for (const [index, { kind, language, translated }] of (claim.documents ?? []).entries()) {
        if (!wanted.includes(kind) || language === undefined || isJapanese(language) || translated === true) continue;
        yield { at: ['documents', index, 'translated'], params: { language, kind: kind ?? '?' } };
      }
    },
  },
  {
    id: 'documents.consent-missing',
    severity: 'error',
    stage: 'paper',
    // A sheet that is given at the counter cannot be in hand before.
    check: (circumstances) =>
      circumstances.insurer.values.consentSheet.where === 'counter' ? [] : patientsWithout(circumstances, 'consent'),
  },
  {
    id: 'documents.passport-missing',
    severity: 'error',
    stage: 'paper',
    check: (circumstances) => patientsWithout(circumstances, 'passport'),
  },
  {
    id: 'documents.travel-proof',
    severity: 'warning',
    stage: 'paper',
    *check({ claim, insurer }) {
      const accepted: readonly string[] = insurer.values.travelProof;
      for (const [index, { proof }] of (claim.trips ?? []).entries()) {
        if (!proof?.some((each) => accepted.includes(each)))
          yield { at: ['trips', index, 'proof'], params: { proofs: accepted.join(' ') } };
      }
    },
  },
  {
    id: 'documents.account-missing',
    severity: 'error',
    stage: 'paper',
    *check({ claim, insurer }) {
      if (claim.account === undefined) {
        yield { at: ['account'] };
        return;
      }
      const terms = accountTerms(claim, insurer);
      const { type } = claim.account;
      if (terms === undefined)
        yield { at: ['account', 'kind'], params: { accountKind: accountKind(claim)! }, variant: 'kind-not-taken' };
      else if (type !== undefined && terms.types && !terms.types.includes(type))
        yield { at: ['account', 'type'], params: { accountType: type }, variant: 'type-not-taken' };
    },
  },
  {
    id: 'documents.account-proof-missing',
    severity: 'error',
    stage: 'paper',
    *check({ claim, insurer }) {
      const shown = (claim.documents ?? []).some(({ kind }) => kind === 'account-proof');
      if (claim.account !== undefined && accountTerms(claim, insurer)?.proof !== false && !shown)
        yield { at: ['account'] };
    },
  },
  ...fileRules,
];
