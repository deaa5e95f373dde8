/** 申請期限: two years, counted from the day after payment. */
import { daysBetween } from '../../base/day.ts';
import type { Path } from '../../base/path.ts';
import { beginningOf, deadlinesOf } from '../refusals.ts';
import { forEachTreatment, type Rule } from './rule.ts';

function place(treatment: number, payment: number | undefined): Path {
  return payment === undefined ? ['treatments', treatment] : ['treatments', treatment, 'payments', payment];
}

export const deadlineRules: readonly Rule[] = [
  {
    id: 'deadline.expired',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { insurer, filing }) {
      for (const { payment, event, lastDay } of deadlinesOf(treatment, insurer)) {
        if (filing > lastDay) yield { at: place(index, payment), params: { event, lastDay, filing } };
      }
    }),
  },
  {
    id: 'deadline.near',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { insurer, filing }) {
      for (const { payment, event, lastDay } of deadlinesOf(treatment, insurer)) {
        const left = daysBetween(filing, lastDay);
        if (left >= 0 && left <= insurer.at(beginningOf(treatment)).values.deadline.warnDays)
          yield { at: place(index, payment), params: { event, lastDay, left } };
      }
    }),
  },
];
