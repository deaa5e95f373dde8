/** What a batch takes of a case of 赴日就医: how it stands, its people, and what is compared with other cases. */
import { readable } from '../../../base/money.ts';
import { fingerprintsOf, mayStandOnce, namesIn } from '../../../inbound-care/case/fingerprints.ts';
import type { CheckedCase } from '../../../inbound-care/check.ts';
import type { LoadedCase } from '../../../inbound-care/load.ts';
import { amountJson } from '../../../inbound-care/settlement/json.ts';
import type { CaseReading } from '../scheme.ts';

export function readingOf({ case: file }: LoadedCase, checked: CheckedCase, showNames: boolean): CaseReading {
  return {
    benefit: null,
    summary: summaryOf(checked),
    // No day of filing: a case is not filed, it goes on.
    filed: null,
    ...(showNames ? { names: namesIn(file) } : {}),
    fingerprints: fingerprintsOf(file),
    mayStandOnce: (path) => mayStandOnce(file, path),
  };
}

/** Nothing is settled of a case that the law stops; while the patient is still expected, what is left is no refund yet. */
function summaryOf({ settlement, stopped }: CheckedCase): NonNullable<CaseReading['summary']> {
  const { currency, balance, outcome, status } = settlement;
  if (stopped.length > 0) {
    const nothing = { currency, balance: null, outcome: null, status: 'stopped' };
    return { data: { settlement: nothing }, says: { key: 'summary.stopped', params: {} } };
  }
  const data = { settlement: { currency, balance: amountJson(balance, currency), outcome, status } };
  if (currency === null || balance === null || outcome === null)
    return { data, says: { key: 'summary.unknown', params: {} } };
  const key = `summary.${status === 'running' ? 'running-' : ''}${outcome}`;
  return { data, says: { key, params: { amount: readable(balance.abs(), currency) } } };
}
