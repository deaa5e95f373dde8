/** Is it care that is insured in Japan (支給対象について). */
import { readable } from '../../base/money.ts';
import type { Treatment } from '../claim.ts';
import { HINTS } from '../classification.ts';
import { beginningOf } from '../refusals.ts';
import { countsByKind } from '../units.ts';
import { forEachTreatment, type Rule } from './rule.ts';

function notCovered(id: string, cause: NonNullable<Treatment['cause']>): Rule {
  return {
    id,
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { insurer }) {
      if (treatment.cause === cause && insurer.at(beginningOf(treatment)).values.exclusions.includes(cause))
        yield { at: ['treatments', index, 'cause'] };
    }),
  };
}

export const coverageRules: readonly Rule[] = [
  notCovered('coverage.cosmetic', 'cosmetic'),
  notCovered('coverage.fertility', 'fertility'),
  notCovered('coverage.transplant', 'transplant'),
  notCovered('coverage.natural-delivery', 'natural-delivery'),
  {
    id: 'coverage.third-party',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      if (treatment.thirdParty === true) yield { at: ['treatments', index, 'thirdParty'] };
    }),
  },
  notCovered('coverage.checkup', 'checkup'),
  notCovered('coverage.vaccination', 'vaccination'),
  {
    id: 'coverage.injury-cause',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      if (treatment.cause === 'injury' && treatment.thirdParty === undefined)
        yield { at: ['treatments', index, 'thirdParty'] };
    }),
  },
  {
    id: 'coverage.charge-left-out',
    severity: 'info',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { insurer }) {
      const { taxCovered } = insurer.at(beginningOf(treatment)).values;
      for (const [line, charge] of (treatment.charges ?? []).entries()) {
        const { item, amount, currency } = charge;
        if (!item || !amount || !currency || countsByKind(charge, taxCovered)) continue;
        const shown = readable(amount, currency);
        yield { at: ['treatments', index, 'charges', line], params: { item, amount: shown } };
      }
    }),
  },
  {
    id: 'coverage.code-hint',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      for (const [row, { code }] of (treatment.diagnoses ?? []).entries()) {
        const hint = code === undefined ? undefined : HINTS[code];
        if (code && hint)
          yield { at: ['treatments', index, 'diagnoses', row, 'code'], params: { code }, variant: hint };
      }
    }),
  },
];
