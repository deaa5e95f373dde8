/** The settlement (医疗费用的结算): its evidence, what will be over or is still open, direct payments, and where a refund goes. */

import { JPY } from '../../base/currency.ts';
import { type Amount, amount, readable, sum, ZERO } from '../../base/money.ts';
import type { SupplierAccount } from '../settlement.ts';
import { confirmedTerms, departure, isCharged, isOver, remittances } from './progress.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

/** What is owed once everybody who is treated has left, with what of it may be an institution's. */
function* topupOpen(circumstances: Circumstances): Iterable<Hit> {
  const { pack, settlement } = circumstances;
  const { balance, currency, suppliers } = settlement;
  const left = departure(circumstances);
  if (!left || balance === null || currency === null || !balance.lt(ZERO)) return;
  const open = balance.abs();
  const owed = [open, dueToInstitutions(suppliers)].reduce((least, each) => (each.lt(least) ? each : least));
  const mark = amount(String(pack.values.unpaidReportFrom));
  const at = ['stays', left.stay, 'exit'];
  const params = { open: readable(open, currency), left: left.on };
  if (currency === JPY && owed.gte(mark))
    yield { at, params: { ...params, owed: readable(owed, JPY), mark: readable(mark, JPY) }, variant: 'institution' };
  else yield { at, params };
}

/** Charged by institutions and not paid to them by the family itself: what the coordinator would have to pay. */
function dueToInstitutions(suppliers: readonly SupplierAccount[]): Amount {
  return sum(suppliers.flatMap(({ side, due }) => (side === 'institutions' && due?.gt(ZERO) ? [due] : [])));
}

function* directPayments({ people, settlement }: Circumstances): Iterable<Hit> {
  for (const { at, purpose, payer, state, to, sent, credited } of settlement.transfers) {
    if (purpose !== 'pay-supplier' || payer !== 'family' || state !== 'done') continue;
    const supplier = to === null ? undefined : people.parties.get(to)?.kind;
    if (supplier !== undefined && supplier !== 'institution') continue;
    const paid = credited ?? sent;
    yield { at, ...(paid ? { params: { paid: readable(paid.amount, paid.currency) } } : { variant: 'unknown' }) };
  }
}

/** Accounts that a refund has gone to, or is to go to, with the places that choose them. */
function chosenAccounts({ case: file }: Circumstances): { account: string; at: Hit['at'] }[] {
  return [
    ...(file.cash ?? []).flatMap(({ purpose, toAccount }, index) =>
      purpose === 'refund' && toAccount !== undefined ? [{ account: toAccount, at: ['cash', index, 'toAccount'] }] : [],
    ),
    ...confirmedTerms(file, 'refund-account').map(({ entry, index }) => ({
      account: entry.value!,
      at: ['terms', index, 'value'],
    })),
  ];
}

/** An account's number is nobody's business here: it is told by its place. */
function* otherAccounts(circumstances: Circumstances): Iterable<Hit> {
  const { case: file } = circumstances;
  const origins = new Set(remittances(file).flatMap(({ entry }) => entry.fromAccount ?? []));
  if (origins.size === 0 || (file.documents ?? []).some(({ kind }) => kind === 'relation-proof')) return;
  for (const { account, at } of chosenAccounts(circumstances)) {
    if (origins.has(account)) continue;
    const isOwn = [...origins].every((origin) => haveOneHolder(circumstances, account, origin));
    yield { at, ...(isOwn ? { variant: 'same-holder' } : {}) };
  }
}

function haveOneHolder({ case: file }: Circumstances, one: string, other: string): boolean {
  const [a, b] = [one, other].map((account) => file.accounts?.find(({ id }) => id === account));
  if (a?.owner !== undefined && b?.owner !== undefined) return a.owner === b.owner;
  return a?.holder !== undefined && a.holder === b?.holder;
}

/** Who paid from several accounts says how a refund is split, unless one account was chosen or nothing is refunded. */
function* severalOrigins(circumstances: Circumstances): Iterable<Hit> {
  const { case: file, settlement } = circumstances;
  const origins = new Map<string, number>();
  for (const { entry, index } of remittances(file))
    if (entry.fromAccount !== undefined && !origins.has(entry.fromAccount)) origins.set(entry.fromAccount, index);
  if (origins.size < 2 || confirmedTerms(file, 'refund-split').length > 0) return;
  if (chosenAccounts(circumstances).length > 0 || (isOver(circumstances) && settlement.balance?.lte(ZERO))) return;
  yield { at: ['cash', [...origins.values()][1]!, 'fromAccount'], params: { count: origins.size } };
}

export const settlementRules: readonly Rule[] = [
  {
    id: 'settlement.no-evidence',
    severity: 'error',
    stage: 'paper',
    *check({ case: file, settlement }) {
      for (const { at, what } of settlement.missing) {
        if (what !== 'evidence') continue;
        const { evidence = [] } = file.actualLines?.[at[1] as number] ?? {};
        yield { at, ...(evidence.length > 0 ? { variant: 'other-paper' } : {}) };
      }
    },
  },
  {
    id: 'settlement.projected-over',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      const { currency, credited, projected, actual } = circumstances.settlement;
      if (!isCharged(circumstances) || currency === null || credited === null || projected === null) return;
      // What the family pays to a hospital itself, the prepayment need not cover.
      const short = projected.minus(actual.direct ?? ZERO).minus(credited);
      if (short.lte(ZERO)) return;
      yield {
        at: ['actualLines'],
        params: {
          projected: readable(projected, currency),
          credited: readable(credited, currency),
          short: readable(short, currency),
        },
      };
    },
  },
  {
    id: 'settlement.topup-open',
    severity: 'error',
    stage: 'data',
    check: topupOpen,
  },
  {
    id: 'settlement.direct-payment',
    severity: 'info',
    stage: 'data',
    check: directPayments,
  },
  {
    id: 'refund.other-account',
    severity: 'warning',
    stage: 'paper',
    check: otherAccounts,
  },
  {
    id: 'refund.several-origins',
    severity: 'warning',
    stage: 'data',
    check: severalOrigins,
  },
];
