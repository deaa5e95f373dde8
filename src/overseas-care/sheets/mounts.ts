/** 領収書貼付台紙, and the slip that stands where an original paper belongs. */
import { earliest } from '../../base/day.ts';
import { monthInEra } from '../../base/day-format.ts';
import { grouped, plain } from '../../base/money.ts';
import type { ClaimDocument, Payment } from '../claim.ts';
import { belongsToUnit } from '../papers.ts';
import { totalsOf } from '../totals.ts';
import type { Unit } from '../units.ts';
import { patientName, type UnitContext, unitReference } from './context.ts';
import { type Fields, joined, onDay, rows, text } from './fields.ts';

interface Receipt {
  payment: Payment;
  document: ClaimDocument | undefined;
  /** Other units of the same treatment, which refer to the same receipt. */
  alsoFor: string[];
}

const PAYERS: Readonly<Record<NonNullable<Payment['by']>, string>> = {
  family: '家族',
  'travel-insurer': '海外旅行保険',
  other: 'その他',
};

/**
 * The payments whose receipts belong to a unit: those of its treatments, or, where a receipt says which unit or month it
 * is for, only that. A receipt over two months is one paper; both its units refer to it.
 */
function receiptsOf({ claim, checked, unit, places }: UnitContext): Receipt[] {
  return places.flatMap((place) =>
    (claim.treatments![place]!.payments ?? []).flatMap((payment) => {
      const document =
        payment.receipt === undefined ? undefined : claim.documents?.find(({ id }) => id === payment.receipt);
      const isFor = (each: Unit) =>
        document && isAttached(document) ? belongsToUnit(document, each, claim) : each.treatments.includes(place);
      if (!isFor(unit)) return [];
      const others = checked.split.units.filter(
        (each) => each.key !== unit.key && each.treatments.includes(place) && isFor(each),
      );
      return [{ payment, document, alsoFor: others.map(({ month }) => month) }];
    }),
  );
}

function isAttached({ unit, treatment }: ClaimDocument): boolean {
  return unit !== undefined || treatment !== undefined;
}

export const receiptSheet: Fields<UnitContext> = {
  unitReference: (context) => text(unitReference(context)),
  receipts: (context) =>
    rows(receiptsOf(context), ({ payment, document, alsoFor }, index) => ({
      number: text(index + 1),
      paidOn: onDay(payment.on),
      amount:
        payment.amount && payment.currency
          ? { kind: 'amount', amount: plain(payment.amount, payment.currency) }
          : undefined,
      currency: text(payment.currency),
      payer: text(PAYERS[payment.by ?? 'family']),
      original: document === undefined ? undefined : document.original === false ? text('写し') : text('原本'),
      alsoFor: alsoFor.length > 0 ? text(`${alsoFor.map(monthInEra).join('、')}と共通`) : undefined,
    })),
  sumPerCurrency: (context) =>
    joined(
      [...totalsOf(receiptsOf(context).map(({ payment }) => payment))].map(
        ([currency, amount]) => `${grouped(plain(amount, currency))} ${currency}`,
      ),
      ' / ',
    ),
  fileUntil: ({ checked, places }) =>
    onDay(earliest(checked.deadlines.filter(({ at }) => places.includes(Number(at[1]))).map(({ lastDay }) => lastDay))),
  translatorName: ({ claim }) => text(claim.translator?.name),
  translatorAddress: ({ claim }) => text(claim.translator?.address),
};

/** Is a receipt of this unit still to be glued on? Not where each has a scan of its own. */
export function isToBeGlued(context: UnitContext): boolean {
  return receiptsOf(context).some(({ document }) => document?.file === undefined);
}

export interface InsertContext extends UnitContext {
  /** Title of the sheet in whose place the slip stands. */
  title: string;
  /** The originals in hand that belong there. */
  originals: readonly ClaimDocument[];
}

const PAPER_NAMES: Readonly<Record<string, string>> = {
  'form-a': '診療内容明細書(様式A)の原本',
  'form-b': '領収明細書(様式B)の原本',
  statement: '医療機関が発行した診療内容明細書の原本',
  'itemised-receipt': '医療機関が発行した領収明細書の原本',
};

export const insert: Fields<InsertContext> = {
  belongsTo: ({ title }) => text(title),
  unitReference: (context) => text(unitReference(context)),
  patientName: ({ patient }) => text(patientName(patient)),
  what: ({ originals }) => joined(originals.map(({ kind }) => PAPER_NAMES[kind ?? ''])),
  originals: ({ originals }) =>
    rows(originals, ({ kind, id, file }) => ({
      document: text([PAPER_NAMES[kind ?? ''], id, file].filter(Boolean).join(' / ')),
    })),
};
