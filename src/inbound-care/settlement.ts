/**
 * 结算: what was estimated, what was sent and arrived, what it really cost, and what is left: a refund, or a top-up.
 * Exact, and the same whatever the order of the file.
 */
import type { Day } from '../base/day.ts';
import { type Amount, ZERO } from '../base/money.ts';
import type { Case } from './case.ts';
import type { Pack } from './pack.ts';
import { refundAccount } from './settlement/account.ts';
import { interpretingOf } from './settlement/interpreting.ts';
import { ledgerOf, less, total } from './settlement/ledger.ts';
import { linesOf } from './settlement/lines.ts';
import { suppliersOf } from './settlement/suppliers.ts';
import { movedMoney } from './settlement/transfers.ts';
import type { Outcome, Settlement, StatementLine, SupplierAccount } from './settlement/types.ts';

export type * from './settlement/types.ts';

/** @param today the day of the statement */
export function settlementOf(file: Case, pack: Pack, today: Day): Settlement {
  const ledger = ledgerOf(file, today);
  if (ledger.currency === null) ledger.lacks(['currency'], 'currency');
  const left = hasLeft(file, today);
  const suppliers = suppliersOf(file);
  const dispatched = interpretingOf(file, suppliers, ledger);
  const { lines, added, charged } = linesOf(file, suppliers, dispatched, ledger, left);
  const money = movedMoney(file, ledger);

  const estimates = {
    institutions: total(estimatesOf(lines.filter(({ side }) => side === 'institutions'))),
    coordinator: total(estimatesOf(lines.filter(({ side }) => side === 'coordinator'))),
  };
  const institutions = total(lines.map(({ bySide }) => bySide.institutions));
  const coordinator = total(lines.map(({ bySide }) => bySide.coordinator));
  const actual = total([institutions, coordinator]);
  const { credited, direct, refunded } = money;
  const balance = less(total([credited, direct]), total([institutions, coordinator, refunded]));
  const supplied = suppliersPaid(charged, money.directTo);
  for (const { supplier, due } of supplied) {
    if (due?.isNegative() && !due.isZero()) ledger.lacks(['cash'], 'direct-over', { supplier });
  }
  const outcome = outcomeOf(balance);
  const account = refundAccount(file, money.transfers);
  if (outcome === 'refund' && left && account.account === null && !account.split) ledger.lacks(account.at, 'account');
  return {
    currency: ledger.currency,
    estimate: total([estimates.institutions, estimates.coordinator]),
    sent: money.sent,
    credited,
    bankFees: money.bankFees,
    actual: { institutions, coordinator, direct, total: actual },
    refunded,
    balance,
    outcome,
    account: account.account,
    lines,
    transfers: money.transfers,
    projected: left ? actual : projectedOf(lines),
    near: !left && isNear(actual, credited, pack.values.nearShare),
    interpreting:
      dispatched.dispatches.length === 0
        ? null
        : {
            dispatched: total(dispatched.by.map((each) => each.dispatched)),
            billed: dispatched.by.every(({ billed }) => billed === null)
              ? null
              : total(dispatched.by.map(({ billed, dispatched: own }) => billed ?? own)),
            minutes: dispatched.by.reduce((all, { minutes }) => all + minutes, 0),
          },
    missing: ledger.missing,
    status: left ? (ledger.missing.length === 0 ? 'final' : 'provisional') : 'running',
    left,
    estimates,
    onTheWay: money.onTheWay,
    added,
    dispatches: dispatched.dispatches,
    interpretingBy: dispatched.by,
    suppliers: supplied,
    origins: account.origins,
    otherAccount: account.other,
    rounding: dispatched.rounding,
  };
}

/** Has every patient left Japan from every stay? Where no stay is written, nobody knows. */
function hasLeft(file: Case, today: Day): boolean {
  const companions = new Set(
    (file.travellers ?? []).flatMap(({ id, role }) => (role === 'companion' && id ? [id] : [])),
  );
  const stays = (file.stays ?? []).filter(
    ({ travellers = [] }) => travellers.length === 0 || travellers.some((id) => !companions.has(id)),
  );
  return stays.length > 0 && stays.every(({ exit }) => exit?.actual !== undefined && exit.actual <= today);
}

function estimatesOf(lines: readonly StatementLine[]): (Amount | null)[] {
  return lines.flatMap(({ inEstimate, estimate }) => (inEstimate ? [estimate] : []));
}

function outcomeOf(balance: Amount | null): Outcome | null {
  if (balance === null) return null;
  if (balance.isZero()) return 'closed';
  return balance.isNegative() ? 'top-up' : 'refund';
}

/**
 * What is charged, and of the estimate what is not charged yet. Dispatches go on to the estimated hours: as long as
 * they are fewer, the estimate stands.
 */
function projectedOf(lines: readonly StatementLine[]): Amount | null {
  return total(
    lines.map(({ inEstimate, charged, dispatched, estimate, actual }) => {
      if (!inEstimate) return actual;
      if (!charged) return estimate;
      if (!dispatched) return actual;
      return estimate === null || actual === null ? null : actual.gt(estimate) ? actual : estimate;
    }),
  );
}

function isNear(actual: Amount | null, credited: Amount | null, share: Amount): boolean {
  if (actual === null || credited === null || actual.lte(ZERO)) return false;
  return actual.gte(credited.times(share));
}

/** Charged and paid by the family, supplier by supplier, in the order of their charges. */
function suppliersPaid(
  charged: readonly { supplier: string; side: SupplierAccount['side']; amount: Amount | null }[],
  directTo: ReadonlyMap<string, Amount | null>,
): SupplierAccount[] {
  const ids = new Set([...charged.map(({ supplier }) => supplier), ...directTo.keys()].filter((id) => id !== ''));
  return [...ids].map((supplier) => {
    const own = charged.filter((each) => each.supplier === supplier);
    const all = total(own.map(({ amount }) => amount));
    const direct = directTo.has(supplier) ? directTo.get(supplier)! : ZERO;
    return {
      supplier,
      side: own.length === 0 || own.some(({ side }) => side === 'institutions') ? 'institutions' : 'coordinator',
      charged: all,
      direct,
      due: less(all, direct),
    };
  });
}
