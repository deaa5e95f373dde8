/** Which sheets a packet has, in what order, and what stands on each. */
import type { Values } from '../../template/types.ts';
import type { ClaimDocument } from '../claim.ts';
import { documentsOfUnit, isOriginal, papersForA, papersForB } from '../papers.ts';
import type { Insurer } from '../parameters.ts';
import { isPaidToAnother } from '../payee.ts';
import { formsOf } from '../unit-forms.ts';
import { application } from './application.ts';
import { type ChargeSheet, chargeSheets } from './charges.ts';
import {
  type ClaimContext,
  type PatientContext,
  patientContext,
  type UnitContext,
  unitContext,
  unitReference,
} from './context.ts';
import { type Fields, valuesOf } from './fields.ts';
import { insert, isToBeGlued, receiptSheet } from './mounts.ts';
import { consent, consentHands, letterOfAttorney, passportSheet, receivingMandate } from './people-sheets.ts';
import { formB, formBDental, formBDentalJa, formBJa, formC, formCJa, type ReceiptContext } from './receipt-forms.ts';
import { formA, formADental, formADentalJa, formAJa } from './statement.ts';

/** A sheet with its values; which file draws it is the packet's. */
export interface SheetValues {
  sheet: string;
  unit: string | null;
  patient: string | null;
  copies: Values[];
  own: boolean;
  /** Boxes of which the claim knows better than the map whether a hand must fill them. */
  hands?: Readonly<Record<string, boolean>>;
  /** Of a slip: the sheet whose original it announces. */
  insteadOf?: string;
  reference?: string;
}

/** The forms of a unit that hold what was stated; each once. */
const STATEMENTS: Readonly<Record<string, Fields<UnitContext>>> = {
  'form-a': formA,
  'form-a-dental': formADental,
  'form-a-ja': formAJa,
  'form-a-dental-ja': formADentalJa,
};

/** The forms of a unit that hold money; each once a currency. */
const RECEIPTS: Readonly<Record<string, Fields<ReceiptContext>>> = {
  'form-b': formB,
  'form-b-ja': formBJa,
  'form-b-dental': formBDental,
  'form-b-dental-ja': formBDentalJa,
  'form-c': formC,
  'form-c-ja': formCJa,
};

/** Forms that come back from abroad as originals: where one is in hand, a slip stands in its place. */
const ORIGINALS: Readonly<Record<string, (insurer: Insurer) => readonly string[]>> = {
  'form-a': papersForA,
  'form-a-dental': papersForA,
  'form-c': papersForA,
  'form-b': papersForB,
  'form-b-dental': papersForB,
};

/** Every sheet that the scheme can fill, for the contract with the maps. */
export const ALL_FIELDS = {
  ...STATEMENTS,
  ...RECEIPTS,
  application,
  consent,
  'letter-of-attorney': letterOfAttorney,
  'receiving-mandate': receivingMandate,
  'receipt-sheet': receiptSheet,
  'passport-sheet': passportSheet,
  insert,
} as const;

/**
 * The sheets behind the cover, in the order of the packet: for each patient the application; for each unit its forms and
 * the mount for its receipts; for each patient consent and passport; the letters of attorney where they are needed.
 * @param titleOf Japanese title of a sheet
 */
export function packetSheets(context: ClaimContext, titleOf: (sheet: string) => string): SheetValues[] {
  const { claim, checked, insurer } = context;
  const patients = [...new Set(checked.split.units.map(({ patient }) => patient))].map((id) =>
    patientContext(context, id),
  );
  const units = checked.split.units.map((unit) => unitContext(context, unit));
  return [
    ...patients.flatMap((patient) => applications(patient)),
    ...units.flatMap((unit) => [
      ...formsOf(unit.unit, insurer).map((form) =>
        formOrSlip(form, unit, (sheet) => insurer.values.titles[sheet] ?? titleOf(sheet)),
      ),
      {
        ...ofUnit('receipt-sheet', [valuesOf(receiptSheet, unit)], unit, true),
        hands: { glueArea: isToBeGlued(unit) },
      },
    ]),
    ...patients.flatMap((patient) => [...consents(patient), ofPatient('passport-sheet', passportSheet, patient, true)]),
    ...(claim.applicant?.is === 'proxy' ? [ofClaim('letter-of-attorney', letterOfAttorney, context)] : []),
    ...(isPaidToAnother(claim) && insurer.values.receiving !== 'not-offered'
      ? [ofClaim('receiving-mandate', receivingMandate, context)]
      : []),
  ];
}

/** One application for each patient, or as the insurer splits them: each tells of its own units. */
function applications(patient: PatientContext): SheetValues[] {
  const { applicationSplit } = patient.insurer.values;
  if (applicationSplit === 'patient') return [ofPatient('application', application, patient, false)];
  if (applicationSplit === 'unit') {
    return patient.units.map((unit) =>
      ofUnit('application', [valuesOf(application, { ...patient, units: [unit] })], unit, false),
    );
  }
  const byIllness = groups(patient.units, (unit) => `${unit.unit.setting} ${illnessOf(unit)}`);
  const copies = byIllness.map((units) => valuesOf(application, { ...patient, units }));
  return [{ sheet: 'application', unit: null, patient: patient.patientId, copies, own: false }];
}

/** In the order in which their keys first come. */
function groups(units: readonly UnitContext[], keyOf: (unit: UnitContext) => string): UnitContext[][] {
  const keys = [...new Set(units.map(keyOf))];
  return keys.map((key) => units.filter((unit) => keyOf(unit) === key));
}

/** The first diagnosis by its code, else by its name. */
function illnessOf({ treatments }: UnitContext): string {
  const first = treatments.flatMap(({ diagnoses }) => diagnoses ?? [])[0];
  return first?.code ?? first?.name ?? '';
}

/** One consent for each patient, or for each institution; none where the office hands out its own at the counter. */
function consents(patient: PatientContext): SheetValues[] {
  const { per, where } = patient.insurer.values.consentSheet;
  if (where === 'counter') return [];
  const hands = consentHands(patient);
  if (per === 'patient') return [{ ...ofPatient('consent', consent, patient, false), hands }];
  const byInstitution = groups(patient.units, ({ unit }) => unit.institution);
  const copies = byInstitution.map((units) => valuesOf(consent, { ...patient, units }));
  return [{ sheet: 'consent', unit: null, patient: patient.patientId, copies, own: false, hands }];
}

/**
 * The forms in whose place the packet now has a slip: one that was printed before and comes back signed carries the mark
 * of the form, not of the slip.
 */
export function formsBehindSlips(context: ClaimContext): SheetValues[] {
  return context.checked.split.units
    .map((unit) => unitContext(context, unit))
    .flatMap((unit) =>
      formsOf(unit.unit, context.insurer)
        .filter((form) => originalsOf(form, unit).length > 0)
        .map((form) => filledForm(form, unit)),
    );
}

function originalsOf(form: string, { claim, unit, insurer }: UnitContext): ClaimDocument[] {
  return documentsOfUnit(claim, unit, ORIGINALS[form]?.(insurer) ?? []).filter(isOriginal);
}

function formOrSlip(form: string, unit: UnitContext, titleOf: (sheet: string) => string): SheetValues {
  const originals = originalsOf(form, unit);
  if (originals.length === 0) return filledForm(form, unit);
  const values = valuesOf(insert, { ...unit, title: titleOf(form), originals });
  return { ...ofUnit('insert', [values], unit, true), insteadOf: form };
}

function filledForm(form: string, unit: UnitContext): SheetValues {
  const statement = STATEMENTS[form];
  if (statement) return ofUnit(form, [valuesOf(statement, unit)], unit, false);
  const receipt = RECEIPTS[form];
  if (!receipt) throw new Error(`the profile asks for the sheet ${form}, which the scheme cannot fill`);
  return ofUnit(form, perCurrency(receipt, unit), unit, false);
}

/** A form holds one currency; a unit without charges yet has one empty form. */
function perCurrency(fields: Fields<ReceiptContext>, unit: UnitContext): Values[] {
  const sheets = chargeSheets(unit);
  if (sheets.length === 0) {
    const { currency: _currency, totalAmount: _total, currencyJa: _currencyJa, ...open } = fields;
    return [valuesOf(open, receiptContext(unit, { currency: 'JPY' as ChargeSheet['currency'], lines: [], left: [] }))];
  }
  return sheets.map((charges) => valuesOf(fields, receiptContext(unit, charges)));
}

function receiptContext(unit: UnitContext, charges: ChargeSheet): ReceiptContext {
  const dated = [...charges.lines].sort((a, b) =>
    (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0,
  );
  return { ...unit, charges, dated };
}

function ofUnit(sheet: string, copies: Values[], unit: UnitContext, own: boolean): SheetValues {
  return { sheet, unit: unit.unit.key, patient: unit.unit.patient, copies, own, reference: unitReference(unit) };
}

function ofPatient(sheet: string, fields: Fields<PatientContext>, patient: PatientContext, own: boolean): SheetValues {
  return { sheet, unit: null, patient: patient.patientId, copies: [valuesOf(fields, patient)], own };
}

function ofClaim(sheet: string, fields: Fields<ClaimContext>, context: ClaimContext): SheetValues {
  return { sheet, unit: null, patient: null, copies: [valuesOf(fields, context)], own: false };
}
