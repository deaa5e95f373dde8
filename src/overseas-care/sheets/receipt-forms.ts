/** 領収明細書(様式B), medical and dental, and their Japanese translations: what the institution charged. */

import { type Amount, plain } from '../../base/money.ts';
import { diagnosisInJapanese, materialInJapanese } from '../dental-words.ts';
import type { CountableLine } from '../units.ts';
import {
  type ChargeSheet,
  isDentalItem,
  LINE_KEYS,
  namesOf,
  type OtherItem,
  otherItems,
  sumOf,
  total,
} from './charges.ts';
import {
  addressAbroad,
  addressInJapanese,
  institutionInJapanese,
  nameWithLatin,
  type UnitContext,
  unitReference,
} from './context.ts';
import { choice, type Fields, type FieldValue, joined, onDay, rows, text } from './fields.ts';
import { formADental, formADentalJa, inJapanese, patientInLatin, physiciansOf } from './statement.ts';
import { teethOf, toothInJapanese } from './teeth.ts';
import { translatorFields } from './translator.ts';

/** A unit's charges in one currency: a Form B holds only one. */
export interface ReceiptContext extends UnitContext {
  charges: ChargeSheet;
  /** Charges by order of day; the dental form lists each. */
  dated: readonly CountableLine[];
}

type ReceiptFields = Fields<ReceiptContext>;

/** The sheet names its currency once, at its head. */
function money(amount: Amount | undefined, { currency }: ChargeSheet): FieldValue {
  return amount && { kind: 'amount', amount: plain(amount, currency) };
}

const head: ReceiptFields = {
  unitReference: (context) => text(unitReference(context)),
  ...patientInLatin,
  treatmentMonth: ({ unit }) => ({ kind: 'month', month: unit.month }),
  currency: ({ charges }) => text(charges.currency),
};

const fees: ReceiptFields = Object.fromEntries(
  LINE_KEYS.map(([key, item]) => [key, ({ charges }: ReceiptContext) => money(sumOf(charges.lines, item), charges)]),
);

const adjustments: ReceiptFields = {
  taxAmount: ({ charges }) => money(sumOf(charges.lines, 'tax'), charges),
  discount: ({ charges }) => money(sumOf(charges.lines, 'discount'), charges),
  totalAmount: ({ charges }) => money(total(charges.lines), charges),
};

const issuer: ReceiptFields = {
  issuerName: ({ treatments }) => joined(physiciansOf(treatments).slice(0, 1)),
  institutionName: ({ institution }) => text(institution?.name),
  institutionAddress: ({ institution }) => text(addressAbroad(institution)),
  institutionPhone: ({ institution }) => text(institution?.phone),
};

function others(items: readonly OtherItem[], { charges }: ReceiptContext): FieldValue {
  return rows(items, ({ en, amount }) => ({ name: text(en), amount: money(amount, charges) }));
}

function othersInJapanese(items: readonly OtherItem[], { charges }: ReceiptContext): FieldValue {
  return rows(items, ({ ja, amount }) => ({ nameJa: text(ja), amount: money(amount, charges) }));
}

function settingChoice({ unit }: ReceiptContext): FieldValue {
  return choice(unit.setting === 'inpatient' ? 'hospitalization' : 'outpatient');
}

export const formB: ReceiptFields = {
  ...head,
  treatmentType: settingChoice,
  ...fees,
  otherItems: (context) => others(otherItems(context.charges.lines), context),
  feeOthersSubtotal: ({ charges }) => {
    const items = otherItems(charges.lines);
    return items.length > 0
      ? money(
          items.map(({ amount }) => amount).reduce((a, b) => a.plus(b)),
          charges,
        )
      : undefined;
  },
  ...adjustments,
  ...issuer,
};

/** On the translations: what was left out of the form, and each amount. */
function excludedInJapanese({ charges }: ReceiptContext): FieldValue {
  return rows(charges.left, (line) => ({ nameJa: text(namesOf(line).ja), amount: money(line.amount, charges) }));
}

const headJa: ReceiptFields = {
  unitReference: (context) => text(unitReference(context)),
  patientNameJa: ({ patient }) => text(nameWithLatin(patient)),
  currencyJa: ({ charges }) => text(`${currencyInJapanese(charges.currency)} (${charges.currency})`),
};

function currencyInJapanese(code: string): string {
  return new Intl.DisplayNames(['ja'], { type: 'currency', fallback: 'code' }).of(code) ?? code;
}

const issuerJa: ReceiptFields = {
  issuerNameJa: ({ treatments }) => joined(physiciansOf(treatments), '、'),
  institutionNameJa: ({ institution }) => text(institutionInJapanese(institution)),
  institutionAddressJa: ({ institution }) => text(addressInJapanese(institution)),
};

export const formBJa: ReceiptFields = {
  ...headJa,
  ...fees,
  otherItemsJa: (context) => othersInJapanese(otherItems(context.charges.lines), context),
  ...adjustments,
  excludedItemsJa: excludedInJapanese,
  ...issuerJa,
  ...translatorFields,
};

/** The dental form: each service by day, tooth and material; the rest under Others. */
function services({ dated }: ReceiptContext): CountableLine[] {
  return dated.filter(({ item }) => isDentalItem(item));
}

function dentalOthers({ charges }: ReceiptContext): OtherItem[] {
  return otherItems(charges.lines, isDentalItem);
}

export const formBDental: ReceiptFields = {
  ...head,
  toothNotation: (context) => (services(context).some(({ tooth }) => tooth) ? choice('fdi') : undefined),
  toothChart: (context) => teethOf(services(context).map(({ tooth }) => tooth)),
  dentalLines: (context) =>
    rows(services(context), (line) => ({
      performedOn: onDay(line.on),
      tooth: text(line.tooth),
      surfaces: text(line.surface),
      diagnosis: text(line.diagnosis),
      service: text(namesOf({ ...line, note: undefined }).en),
      description: text(line.note?.text),
      material: text(line.material),
      amount: money(line.amount, context.charges),
    })),
  otherItems: (context) => others(dentalOthers(context), context),
  ...adjustments,
  ...issuer,
};

export const formBDentalJa: ReceiptFields = {
  ...headJa,
  dentalLinesJa: (context) =>
    rows(services(context), (line) => ({
      performedOn: onDay(line.on),
      toothJa: text(toothInJapanese(line.tooth)),
      diagnosisJa: text(inJapanese(line.diagnosis, diagnosisInJapanese)),
      serviceJa: text([namesOf({ ...line, note: undefined }).ja, line.note?.ja].filter(Boolean).join(':')),
      materialJa: text(inJapanese(line.material, materialInJapanese)),
      amount: money(line.amount, context.charges),
    })),
  otherItemsJa: (context) => othersInJapanese(dentalOthers(context), context),
  ...adjustments,
  excludedItemsJa: excludedInJapanese,
  ...issuerJa,
  ...translatorFields,
};

/** What the dentist states and what it cost, on one form (様式C): the findings are the lines of the services. */
const { dentalFindings: _findings, ...statement } = formADental;
const { dentalFindingsJa: _findingsJa, ...statementJa } = formADentalJa;

export const formC: ReceiptFields = {
  ...statement,
  treatmentMonth: head['treatmentMonth']!,
  currency: head['currency']!,
  dentalLines: formBDental['dentalLines']!,
  otherItems: formBDental['otherItems']!,
  ...adjustments,
};

export const formCJa: ReceiptFields = {
  ...statementJa,
  currencyJa: headJa['currencyJa']!,
  dentalLinesJa: formBDentalJa['dentalLinesJa']!,
  otherItemsJa: formBDentalJa['otherItemsJa']!,
  ...adjustments,
  excludedItemsJa: excludedInJapanese,
};
