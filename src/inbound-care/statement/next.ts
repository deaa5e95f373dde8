/** What happens next, in plain sentences: a refund, a top-up, or nothing; and an early word while the stay goes on. */
import type { Day } from '../../base/day.ts';
import { lastExit } from '../case/days.ts';
import type { Case } from '../case.ts';
import type { Settlement } from '../settlement.ts';
import type { Said, SaidPart } from '../statement.ts';

export function nextSteps(file: Case, settlement: Settlement, today: Day): Said[] {
  const { balance, outcome, onTheWay, left } = settlement;
  const away: Said[] =
    onTheWay?.isZero() === false
      ? [{ key: 'settle.next.on-the-way', params: { amount: money(settlement, onTheWay) } }]
      : [];
  if (balance === null || outcome === null) return [{ key: 'settle.next.unknown' }, ...away];
  if (outcome === 'top-up') return [...topUp(file, settlement, today), ...away];
  if (!left)
    return [{ key: `settle.next.running-${outcome}`, params: { amount: money(settlement, balance) } }, ...away];
  if (outcome === 'closed') return [{ key: 'settle.next.closed' }, ...away];
  return [...refund(file, settlement), ...away];
}

function refund(file: Case, settlement: Settlement): Said[] {
  const { balance, account, otherAccount, origins } = settlement;
  const amount = money(settlement, balance);
  if (account === null) {
    const variant = origins.length > 1 ? 'several' : 'unknown';
    return [{ key: `settle.next.refund-${variant}`, params: { amount } }];
  }
  if (!otherAccount && origins.length === 0)
    return [{ key: 'settle.next.refund-to', params: { amount, account: { account } } }];
  if (!otherAccount) return [{ key: 'settle.next.refund', params: { amount, account: { account } } }];
  const proven = (file.documents ?? []).some(({ kind }) => kind === 'relation-proof');
  return [
    { key: 'settle.next.refund-other', params: { amount, account: { account } } },
    { key: proven ? 'settle.next.relation-proven' : 'settle.next.relation-proof' },
  ];
}

function topUp(file: Case, settlement: Settlement, today: Day): Said[] {
  const { balance, left, added } = settlement;
  const amount = money(settlement, balance!.neg());
  const exit = lastExit(file)?.on;
  const due: Said = left
    ? { key: 'settle.next.top-up-left', params: { amount } }
    : exit === undefined || exit < today
      ? { key: 'settle.next.top-up', params: { amount } }
      : { key: 'settle.next.top-up-by', params: { amount, day: exit } };
  return [due, { key: added.length > 0 ? 'settle.next.top-up-added' : 'settle.next.top-up-none-added' }];
}

export function earlyWords(settlement: Settlement): Said[] {
  const { left, near, projected, credited, actual } = settlement;
  if (left || credited === null) return [];
  const of = (amount: Settlement['projected']) => money(settlement, amount);
  return [
    ...(near
      ? [
          {
            key: actual.total?.gte(credited) ? 'settle.early.used' : 'settle.early.near',
            params: { actual: of(actual.total), credited: of(credited) },
          },
        ]
      : []),
    ...(projected?.gt(credited)
      ? [
          {
            key: 'settle.early.over',
            params: { projected: of(projected), credited: of(credited), short: of(projected.minus(credited)) },
          },
        ]
      : []),
  ];
}

function money({ currency }: Settlement, amount: Settlement['balance']): SaidPart {
  return { money: amount, currency };
}
