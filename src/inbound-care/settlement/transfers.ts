/** The movements of money: what has arrived, what the bank kept, what the family paid itself, what went back to it. */
import type { Currency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { type Amount, ZERO } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import { onlyInstitution } from '../case/answers.ts';
import { isOfFamily, peopleOf } from '../case/people.ts';
import type { Case, Cash } from '../case.ts';
import { type Ledger, total } from './ledger.ts';
import type { Transfer, TransferState } from './types.ts';

/** The decimals with which the rate that follows from two amounts is shown. */
const RATE_DECIMALS = 6;

export interface Moved {
  transfers: readonly Transfer[];
  sent: Amount | null;
  credited: Amount | null;
  bankFees: Amount | null;
  onTheWay: Amount | null;
  direct: Amount | null;
  /** What the family paid, by the supplier's id; '' where none is said. */
  directTo: ReadonlyMap<string, Amount | null>;
  refunded: Amount | null;
}

export function movedMoney(file: Case, ledger: Ledger): Moved {
  const entries = (file.cash ?? []).map((cash, index) => ({ cash, at: ['cash', index] as Path }));
  const states = new Map(entries.map(({ cash }) => [cash, stateOf(cash, ledger.today)]));
  const are = (...purposes: Cash['purpose'][]) => entries.filter(({ cash }) => purposes.includes(cash.purpose));

  const deposits = are('prepay', 'topup');
  const arrived = deposits.filter(({ cash }) => states.get(cash) === 'done');
  const left = deposits.filter(({ cash }) => states.get(cash) !== 'planned');
  const sents = left.map(({ cash, at }) => sentOf(cash, at, ledger));
  const away = left.flatMap((each, index) => (states.get(each.cash) === 'on-the-way' ? [sents[index]!] : []));
  for (const { cash, at } of deposits) if (states.get(cash) === 'on-the-way') ledger.lacks(at, 'arrival');
  const fees = arrived.map(({ cash, at }) => {
    const fee = feeOf(cash, ledger.currency);
    const currency = cash.sent?.currency ?? ledger.currency;
    return fee === null ? null : ledger.into(fee, currency, [...at, 'sent'], cash.creditedOn, 'quiet');
  });

  const ownPayments = are('pay-supplier').filter(({ cash }) => states.get(cash) === 'done');
  const direct: (Amount | null)[] = [];
  const directTo = new Map<string, Amount | null>();
  for (const { cash, at } of ownPayments) {
    const payer = payerOf(file, cash);
    if (payer === 'coordinator') continue;
    const paid = payer === null ? ledger.lacks([...at, 'from'], 'payer') : paidOf(cash, at, ledger);
    direct.push(paid);
    const to = payeeOf(file, cash) ?? '';
    directTo.set(to, total([directTo.has(to) ? directTo.get(to)! : ZERO, paid]));
  }

  for (const { cash, at } of entries) if (cash.purpose === undefined) ledger.lacks([...at, 'purpose'], 'purpose');
  const refunds = are('refund').filter(({ cash }) => states.get(cash) === 'done');
  return {
    transfers: entries.flatMap(({ cash, at }) => transferOf(file, cash, at, states.get(cash)!, ledger.currency)),
    sent: total(sents),
    credited: total(arrived.map(({ cash, at }) => creditedOf(cash, at, ledger))),
    bankFees: total(fees),
    onTheWay: total(away),
    direct: total(direct),
    directTo,
    refunded: total(refunds.map(({ cash, at }) => refundOf(cash, at, ledger))),
  };
}

/**
 * A deposit is there once it is credited, or where its credited amount is given without a day; a payment and a refund
 * are done once they have left. What has a day after today has not happened yet.
 */
export function stateOf({ purpose, sentOn, creditedOn, credited, sent }: Cash, today: Day): TransferState {
  if (purpose === 'prepay' || purpose === 'topup') {
    if (creditedOn ? creditedOn <= today : credited?.amount !== undefined && isPast(sentOn, today)) return 'done';
    return sentOn ? (sentOn <= today ? 'on-the-way' : 'planned') : sent?.amount ? 'on-the-way' : 'planned';
  }
  return isPast(sentOn ?? creditedOn, today) ? 'done' : 'planned';
}

function isPast(on: Day | undefined, today: Day): boolean {
  return on === undefined || on <= today;
}

/** Who paid a supplier: the family where nothing is said, the coordinator where it or its account is named, else nobody knows. */
export function payerOf(file: Case, { purpose, from, fromAccount }: Cash): Transfer['payer'] {
  if (purpose !== 'pay-supplier') return null;
  const isCoordinator = (id: string | undefined) =>
    (file.parties ?? []).some((party) => party.id === id && party.kind === 'coordinator');
  if (from !== undefined) return isCoordinator(from) ? 'coordinator' : isOfFamily(file, from) ? 'family' : null;
  const account = fromAccount === undefined ? undefined : file.accounts?.find(({ id }) => id === fromAccount);
  return account?.owner !== undefined && isCoordinator(account.owner) ? 'coordinator' : 'family';
}

/** Whom a payment went to: where nothing is said, the only institution that treats; of several nobody knows. */
export function payeeOf(file: Case, { to }: Cash): string | null {
  return to ?? onlyInstitution(peopleOf(file)) ?? null;
}

function creditedOf({ credited, creditedOn }: Cash, at: Path, ledger: Ledger): Amount | null {
  if (credited?.amount === undefined) return ledger.lacks([...at, 'credited'], 'credited');
  return ledger.into(credited.amount, credited.currency ?? ledger.currency, [...at, 'credited'], creditedOn);
}

/** Null, without a word, where it left in one currency and arrived in another: then there is a rate, and no sum. */
function sentOf({ sent, credited, sentOn }: Cash, at: Path, ledger: Ledger): Amount | null {
  if (sent?.amount === undefined) return ledger.lacks([...at, 'sent'], 'sent');
  const currency = sent.currency ?? ledger.currency;
  const arrives = credited?.amount === undefined ? ledger.currency : (credited.currency ?? ledger.currency);
  return currency === arrives ? ledger.into(sent.amount, currency, [...at, 'sent'], sentOn) : null;
}

/** What the family paid a supplier: what arrived there, else what left. */
function paidOf({ credited, sent, sentOn, creditedOn }: Cash, at: Path, ledger: Ledger): Amount | null {
  const [money, key] = credited?.amount !== undefined ? [credited, 'credited'] : [sent, 'sent'];
  return ledger.into(money?.amount, money?.currency ?? ledger.currency, [...at, key], sentOn ?? creditedOn);
}

/** What left the coordinator, else what arrived. */
function refundOf({ credited, sent, sentOn, creditedOn }: Cash, at: Path, ledger: Ledger): Amount | null {
  const [money, key] =
    sent?.amount !== undefined || credited?.amount === undefined ? [sent, 'sent'] : [credited, 'credited'];
  return ledger.into(money?.amount, money?.currency ?? ledger.currency, [...at, key], sentOn ?? creditedOn);
}

/** sent − credited, where both are in one currency; an amount without one is in the settlement's. */
function feeOf({ sent, credited }: Cash, own: Currency | null): Amount | null {
  if (sent?.amount === undefined || credited?.amount === undefined) return null;
  const same = (sent.currency ?? own) === (credited.currency ?? own);
  return same ? sent.amount.minus(credited.amount) : null;
}

function transferOf(file: Case, cash: Cash, at: Path, state: TransferState, own: Currency | null): Transfer[] {
  const { id, purpose, sent, credited } = cash;
  if (purpose === undefined) return [];
  const money = (of: Cash['sent']) => {
    const currency = of?.currency ?? own;
    return of?.amount !== undefined && currency !== null ? { amount: of.amount, currency } : null;
  };
  const [left, there] = [money(sent), money(credited)];
  const differs = left !== null && there !== null && left.currency !== there.currency && !left.amount.isZero();
  return [
    {
      id: id ?? `cash[${at[1]}]`,
      at,
      purpose,
      state,
      payer: payerOf(file, cash),
      from: cash.from ?? null,
      to: cash.purpose === 'pay-supplier' ? payeeOf(file, cash) : (cash.to ?? null),
      sentOn: cash.sentOn ?? null,
      creditedOn: cash.creditedOn ?? null,
      fromAccount: cash.fromAccount ?? null,
      toAccount: cash.toAccount ?? null,
      sent: left,
      credited: there,
      fee: feeOf(cash, own),
      rate: differs ? there.amount.div(left.amount).toDecimalPlaces(RATE_DECIMALS) : null,
      evidence: cash.evidence ?? [],
    },
  ];
}
