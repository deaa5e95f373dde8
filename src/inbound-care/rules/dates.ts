/** Days that cannot be: an order turned round, and what is said to have happened after today. */
import type { Day } from '../../base/day.ts';
import { dayOfMinute } from '../../base/minute.ts';
import type { Path } from '../../base/path.ts';
import type { Case } from '../case.ts';
import type { Hit, Rule } from './rule.ts';

/** Two days of which the second cannot be before the first; `at` is the second's place. */
interface Order {
  first: string | undefined;
  second: string | undefined;
  at: Path;
  variant: string;
}

function* ordersOf(file: Case): Iterable<Order> {
  for (const [index, { entry, exit, permittedUntil }] of (file.stays ?? []).entries()) {
    for (const known of ['planned', 'actual'] as const)
      yield { first: entry?.[known], second: exit?.[known], at: ['stays', index, 'exit', known], variant: 'exit' };
    yield {
      first: entry?.actual,
      second: permittedUntil,
      at: ['stays', index, 'permittedUntil'],
      variant: 'permission',
    };
  }
  const { wished } = file.inquiry ?? {};
  yield { first: wished?.from, second: wished?.to, at: ['inquiry', 'wished', 'to'], variant: 'span' };
  for (const [index, { period }] of (file.answers ?? []).entries())
    yield { first: period?.from, second: period?.to, at: ['answers', index, 'period', 'to'], variant: 'span' };
  for (const [index, { from, to }] of (file.dispatches ?? []).entries())
    yield { first: from, second: to, at: ['dispatches', index, 'to'], variant: 'dispatch' };
  for (const [index, { sentOn, creditedOn }] of (file.cash ?? []).entries())
    yield { first: sentOn, second: creditedOn, at: ['cash', index, 'creditedOn'], variant: 'credited' };
  for (const [index, { appliedOn, issuedOn, validUntil }] of (file.visas ?? []).entries()) {
    yield { first: appliedOn, second: issuedOn, at: ['visas', index, 'issuedOn'], variant: 'issued' };
    yield { first: issuedOn, second: validUntil, at: ['visas', index, 'validUntil'], variant: 'validity' };
  }
}

/**
 * Days of what has happened. What may be planned is not among them: money that is to be sent or to arrive, papers to be
 * delivered, forms to be handed over, information that will be complete, the next follow-up.
 */
function* pastDays(file: Case): Iterable<{ on: Day | undefined; at: Path }> {
  yield { on: file.inquiry?.sentOn, at: ['inquiry', 'sentOn'] };
  for (const [index, { birth }] of (file.travellers ?? []).entries())
    yield { on: birth, at: ['travellers', index, 'birth'] };
  for (const [index, { appliedOn, issuedOn }] of (file.visas ?? []).entries()) {
    yield { on: appliedOn, at: ['visas', index, 'appliedOn'] };
    yield { on: issuedOn, at: ['visas', index, 'issuedOn'] };
  }
  for (const [index, { entry, exit }] of (file.stays ?? []).entries()) {
    yield { on: entry?.actual, at: ['stays', index, 'entry', 'actual'] };
    yield { on: exit?.actual, at: ['stays', index, 'exit', 'actual'] };
  }
  for (const [index, { from, to }] of (file.dispatches ?? []).entries()) {
    const late = to ?? from;
    yield { on: late && dayOfMinute(late), at: ['dispatches', index, to ? 'to' : 'from'] };
  }
  for (const list of ['answers', 'actualLines', 'rates', 'terms', 'documents'] as const)
    for (const [index, { on }] of (file[list] ?? []).entries()) yield { on, at: [list, index, 'on'] };
}

export const datesRules: readonly Rule[] = [
  {
    id: 'dates.impossible',
    severity: 'error',
    stage: 'data',
    *check({ case: file, today }): Iterable<Hit> {
      for (const { first, second, at, variant } of ordersOf(file)) {
        if (first !== undefined && second !== undefined && second < first)
          yield { at, params: { first: shown(first), second: shown(second) }, variant };
      }
      for (const { on, at } of pastDays(file))
        if (on !== undefined && on > today) yield { at, params: { on, today }, variant: 'ahead' };
    },
  },
];

/** A minute as people write it. */
function shown(time: string): string {
  return time.replace('T', ' ');
}
