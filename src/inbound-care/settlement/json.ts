/** A settlement as other programs read it: the keys that are promised first, in their order, then the rest. */
import { type Currency, JPY } from '../../base/currency.ts';
import { type Amount, cutToYen, plain } from '../../base/money.ts';
import { pathText } from '../../base/path.ts';
import type { Settlement } from '../settlement.ts';
import type { StatementWords } from '../statement/words.ts';
import type { Statement } from '../statement.ts';

/** Yen are whole numbers; an amount of another currency is a text. @throws AmountTooLarge */
export function amountJson(amount: Amount | null, currency: Currency | null): number | string | null {
  if (amount === null || currency === null) return null;
  return currency === JPY && amount.isInteger() ? cutToYen(amount) : plain(amount, currency);
}

/** @throws AmountTooLarge for a sum in yen beyond what a whole number can hold */
export function settlementJson(settlement: Settlement, statement: Statement, told: StatementWords) {
  const { currency, actual } = settlement;
  const own = (amount: Amount | null) => amountJson(amount, currency);
  const money = (of: { amount: Amount; currency: Currency } | null) =>
    of && { amount: amountJson(of.amount, of.currency), currency: of.currency };
  return {
    currency,
    estimate: own(settlement.estimate),
    sent: own(settlement.sent),
    credited: own(settlement.credited),
    bankFees: own(settlement.bankFees),
    actual: {
      institutions: own(actual.institutions),
      coordinator: own(actual.coordinator),
      direct: own(actual.direct),
      total: own(actual.total),
    },
    refunded: own(settlement.refunded),
    balance: own(settlement.balance),
    outcome: settlement.outcome,
    account: settlement.account,
    lines: settlement.lines.map((line) => ({
      id: line.id,
      estimate: own(line.estimate),
      actual: own(line.actual),
      variance: own(line.variance),
      cause: line.cause,
      evidence: line.evidence,
      category: line.category,
      supplier: line.supplier,
      side: line.side,
      scope: line.scope,
      quoted: own(line.quoted),
      charged: line.charged,
      refundability: line.refundability,
      at: pathText(line.at),
    })),
    missing: settlement.missing.map(({ at }) => pathText(at)),
    status: settlement.status,
    missingWhy: settlement.missing.map((each) => ({
      path: pathText(each.at),
      what: each.what,
      message: told.missing(each),
    })),
    projected: own(settlement.projected),
    near: settlement.near,
    onTheWay: own(settlement.onTheWay),
    next: statement.next.map((sentence) => told.said(sentence)),
    added: settlement.added.map(({ at, id, category, supplier, on, amount, evidence }) => ({
      id,
      at: pathText(at),
      category,
      supplier,
      on,
      amount: own(amount),
      evidence,
    })),
    suppliers: settlement.suppliers.map(({ supplier, side, charged, direct, due }) => ({
      supplier,
      side,
      charged: own(charged),
      direct: own(direct),
      due: own(due),
    })),
    transfers: settlement.transfers.map((transfer) => ({
      id: transfer.id,
      purpose: transfer.purpose,
      state: transfer.state,
      payer: transfer.payer,
      sentOn: transfer.sentOn,
      creditedOn: transfer.creditedOn,
      sent: money(transfer.sent),
      credited: money(transfer.credited),
      fee: transfer.fee && amountJson(transfer.fee, transfer.sent?.currency ?? currency),
      rate: transfer.rate?.toFixed() ?? null,
      evidence: transfer.evidence,
    })),
    interpreting: statement.interpreting && {
      hours: statement.interpreting.hours.toDecimalPlaces(6).toFixed(),
      dispatched: own(statement.interpreting.sum),
      billed: own(statement.interpreting.billed),
      estimate: own(statement.interpreting.estimate),
      rounding: statement.interpreting.rounding,
    },
    dispatches: settlement.dispatches.map((dispatch) => ({
      at: pathText(dispatch.at),
      line: dispatch.line,
      from: dispatch.from,
      to: dispatch.to,
      mode: dispatch.mode,
      minutes: dispatch.minutes,
      counted: dispatch.counted,
      rate: amountJson(dispatch.rate, dispatch.currency),
      amount: dispatch.amount && dispatch.currency && amountJson(roundedDown(dispatch.amount), dispatch.currency),
      currency: dispatch.currency,
      billed: dispatch.billed,
      evidence: dispatch.evidence,
    })),
    terms: statement.terms.map(({ key, value, on }) => ({
      key,
      value: value === null ? 'not-confirmed' : told.own(value),
      on,
    })),
  };
}

/** What one dispatch comes to may have endless decimals; its line's sum is exact. */
function roundedDown(amount: Amount): Amount {
  return amount.toDecimalPlaces(4);
}
