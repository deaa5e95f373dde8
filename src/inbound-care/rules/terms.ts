/** What is to be confirmed before money is sent (预付治疗费概算): refund, top-up, the interpreter's rate, the explanation, the bank's papers. */
import { type Day, earliest } from '../../base/day.ts';
import type { Case } from '../case.ts';
import { confirmedTerms, isAboutMoney, remittances, termsOf } from './progress.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

/** The day of the earliest confirmation, with its place; no day where one of them does not say its own. */
function confirmation(file: Case, key: string): { on: Day | undefined; at: number } | undefined {
  const confirmed = confirmedTerms(file, key);
  const [first] = confirmed;
  if (!first) return undefined;
  const undated = confirmed.find(({ entry }) => entry.on === undefined);
  const on = undated ? undefined : earliest(confirmed.map(({ entry }) => entry.on!));
  return { on, at: (undated ?? confirmed.find(({ entry }) => entry.on === on) ?? first).index };
}

function* notConfirmed({ case: file }: Circumstances, key: string): Iterable<Hit> {
  const [open] = termsOf(file, key);
  yield { at: open ? ['terms', open.index, 'value'] : ['terms'] };
}

/** Not confirmed, or only after the first remittance had left. */
function* unconfirmed(circumstances: Circumstances, key: string): Iterable<Hit> {
  const { case: file } = circumstances;
  if (!isAboutMoney(file)) return;
  const confirmed = confirmation(file, key);
  if (!confirmed) {
    yield* notConfirmed(circumstances, key);
    return;
  }
  const sent = earliest(remittances(file).flatMap(({ entry }) => entry.sentOn ?? []));
  if (confirmed.on !== undefined && sent !== undefined && confirmed.on > sent)
    yield { at: ['terms', confirmed.at, 'on'], params: { on: confirmed.on, sent }, variant: 'late' };
}

/** Each remittance says itself whether the costs had been explained before it; where it does not, the term says it. */
function* unexplained(circumstances: Circumstances): Iterable<Hit> {
  const { case: file } = circumstances;
  if (!isAboutMoney(file)) return;
  const confirmed = confirmation(file, 'explained');
  const sent = remittances(file);
  if (sent.length === 0 && !confirmed) yield* notConfirmed(circumstances, 'explained');
  for (const { entry, index } of sent) {
    if (entry.explained === true) continue;
    const at = ['cash', index, 'explained'];
    if (entry.explained === false || !confirmed) yield { at, variant: 'remittance' };
    else if (confirmed.on !== undefined && entry.sentOn !== undefined && confirmed.on > entry.sentOn)
      yield { at, params: { on: confirmed.on, sent: entry.sentOn }, variant: 'late' };
  }
}

function isInterpreted({ estimateLines = [], actualLines = [], dispatches = [] }: Case): boolean {
  const estimated = estimateLines.some(({ category, scope }) => category === 'interpretation' && scope !== 'out');
  return estimated || dispatches.length > 0 || actualLines.some(({ category }) => category === 'interpretation');
}

export const termsRules: readonly Rule[] = [
  {
    id: 'terms.refund-method',
    severity: 'warning',
    stage: 'data',
    check: (circumstances) => unconfirmed(circumstances, 'refund-method'),
  },
  {
    id: 'terms.topup-method',
    severity: 'warning',
    stage: 'data',
    check: (circumstances) => unconfirmed(circumstances, 'topup-method'),
  },
  {
    id: 'terms.interpreter-rate',
    severity: 'warning',
    stage: 'data',
    check: (circumstances) => (isInterpreted(circumstances.case) ? unconfirmed(circumstances, 'interpreter-rate') : []),
  },
  {
    id: 'terms.explained',
    severity: 'warning',
    stage: 'data',
    check: unexplained,
  },
  {
    id: 'bank.not-asked',
    severity: 'info',
    stage: 'data',
    *check(circumstances) {
      if (isAboutMoney(circumstances.case) && !confirmation(circumstances.case, 'bank-papers'))
        yield* notConfirmed(circumstances, 'bank-papers');
    },
  },
];
