/** The estimate and the prepayment (预付治疗费概算). */
import type { Day } from '../../base/day.ts';
import { readable } from '../../base/money.ts';
import { firstEntry } from '../case/days.ts';
import { type Settlement, settlementOf } from '../settlement.ts';
import { remittances } from './progress.ts';
import type { Circumstances, Rule } from './rule.ts';

/** What had arrived when the first of the travellers entered; of an entry that lies ahead, what has arrived by now. */
function creditedBy(entry: Day | undefined, { case: file, pack, today, settlement }: Circumstances) {
  return entry === undefined || entry >= today ? settlement.credited : settlementOf(file, pack, entry).credited;
}

function isToBeSent({ transfers }: Settlement): boolean {
  return transfers.some(({ purpose, state }) => (purpose === 'prepay' || purpose === 'topup') && state === 'planned');
}

export const estimateRules: readonly Rule[] = [
  {
    id: 'estimate.no-coordinator-part',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      const { lines } = circumstances.settlement;
      const sides = new Set(lines.filter(({ inEstimate }) => inEstimate).map(({ side }) => side));
      if (sides.has('institutions') && !sides.has('coordinator')) yield { at: ['estimateLines'] };
    },
  },
  {
    id: 'estimate.scope-unknown',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      const { case: file } = circumstances;
      for (const [index, { scope }] of (file.estimateLines ?? []).entries())
        if (scope === 'unknown') yield { at: ['estimateLines', index, 'scope'] };
    },
  },
  {
    id: 'prepayment.below-estimate',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      const { case: file, today, settlement } = circumstances;
      const entry = firstEntry(file)?.on;
      const hasEntered = entry !== undefined && entry <= today;
      const sent = remittances(file).some(({ entry: { sentOn, sent, credited } }) =>
        sentOn ? sentOn <= today : (sent?.amount ?? credited?.amount) !== undefined,
      );
      // Before the entry a payment that is still to be sent speaks for itself.
      const isDue = entry !== undefined && (hasEntered || !isToBeSent(settlement));
      const { estimate, currency, onTheWay } = settlement;
      const credited = creditedBy(entry, circumstances);
      if (!(isDue || sent) || estimate === null || credited === null || currency === null) return;
      if (credited.gte(estimate)) return;
      const isOnTheWay = !hasEntered && onTheWay !== null && !onTheWay.isZero();
      const variant = isOnTheWay ? 'on-the-way' : !hasEntered && !sent ? 'not-sent' : undefined;
      yield {
        at: ['cash'],
        params: {
          credited: readable(credited, currency),
          estimate: readable(estimate, currency),
          short: readable(estimate.minus(credited), currency),
          ...(entry === undefined ? {} : { entry }),
        },
        ...(variant === undefined ? {} : { variant }),
      };
    },
  },
];
