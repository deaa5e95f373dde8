/** 診療内容明細書(様式A), its dental variant, and the Japanese translation: what the physician stated. */
import { foreignCharacter, hasKana, hasKanji } from '../../base/japanese.ts';
import { ITEM_NAMES } from '../charge-items.ts';
import { diagnosisInJapanese, materialInJapanese } from '../dental-words.ts';
import { documentsOfUnit, isOriginal, papersForA } from '../papers.ts';
import { ageOn } from '../ratio.ts';
import {
  addressAbroad,
  addressInJapanese,
  firstVisit,
  institutionInJapanese,
  isAccident,
  latinParts,
  nameWithLatin,
  stayInMonth,
  type UnitContext,
  unitReference,
} from './context.ts';
import { choice, type Fields, type FieldValue, joined, onDay, rows, text } from './fields.ts';
import { teethOf, toothInJapanese } from './teeth.ts';
import { translatorFields } from './translator.ts';

type UnitFields = Fields<UnitContext>;

/** The patient as in the passport: the family's own data. */
export const patientInLatin: Fields<Pick<UnitContext, 'patient'>> = {
  patientNameLast: ({ patient }) => text(latinParts(patient?.name?.latin).last),
  patientNameFirst: ({ patient }) => text(latinParts(patient?.name?.latin).first),
  patientNameLatin: ({ patient }) => text(patient?.name?.latin),
  patientBirthDate: ({ patient }) => onDay(patient?.birth),
  patientSex: ({ patient }) => sex(patient?.sex),
};

/** `other` leaves both boxes open. */
export function sex(value: string | undefined): FieldValue {
  return value === 'male' || value === 'female' ? choice(value) : undefined;
}

const age: UnitFields = {
  patientAge: ({ patient, unit }) => (patient?.birth ? text(ageOn(patient.birth, unit.days[0]!)) : undefined),
};

/** Items 3 to 5: first visit, days, and what kind of treatment. */
const course: UnitFields = {
  firstDiagnosisDate: (context) => onDay(firstVisit(context)),
  treatmentDays: ({ unit }) => text(unit.days.length),
  hospitalizationFrom: (context) => onDay(stayInMonth(context)?.from),
  hospitalizationTo: (context) => onDay(stayInMonth(context)?.to),
  hospitalizationDays: ({ unit }) => (unit.setting === 'inpatient' ? text(unit.days.length) : undefined),
  outpatientDates: ({ unit }) =>
    unit.setting === 'outpatient' ? rows(unit.days, (on) => ({ date: onDay(on) })) : undefined,
};

function treatmentType({ unit }: UnitContext): FieldValue {
  return choice(unit.setting === 'inpatient' ? 'hospitalization' : 'outpatient');
}

const accident: UnitFields = {
  accidentalInjury: (context) => {
    const is = isAccident(context);
    return is === undefined ? undefined : choice(is ? 'yes' : 'no');
  },
};

/** The first physician by day signs; the others are named behind. */
const physician: UnitFields = {
  physicianNameLast: ({ treatments }) => {
    const [first, ...others] = physiciansOf(treatments);
    if (!first) return undefined;
    const { last, first: given } = first.includes(',') ? latinParts(first) : { last: first };
    const also = others.length > 0 ? ` (also: ${others.join('; ')})` : '';
    return text(`${last ?? given ?? first}${also}`);
  },
  physicianNameFirst: ({ treatments }) => {
    const [first] = physiciansOf(treatments);
    return first?.includes(',') ? text(latinParts(first).first) : undefined;
  },
  physicianName: ({ treatments }) => {
    const [first, ...others] = physiciansOf(treatments);
    return text(first && (others.length > 0 ? `${first} (also: ${others.join('; ')})` : first));
  },
  physicianHomeAddress: ({ treatments }) => text(treatments[0]?.physician?.address),
  physicianHomePhone: ({ treatments }) => text(treatments[0]?.physician?.phone),
  institutionName: ({ institution }) => text(institution?.name),
  institutionAddress: ({ institution }) => text(addressAbroad(institution)),
  institutionPhone: ({ institution }) => text(institution?.phone),
  medicalRecordNumber: ({ treatments }) =>
    joined(
      treatments.map((treatment) => treatment.physician?.chartNumber),
      ', ',
    ),
};

export function physiciansOf(treatments: UnitContext['treatments']): string[] {
  return [...new Set(treatments.flatMap((treatment) => treatment.physician?.name?.trim() || []))];
}

const summaries: UnitFields = {
  conditionSummary: ({ treatments }) => joined(treatments.map(({ condition }) => condition?.text)),
  treatmentSummary: ({ treatments }) => joined(treatments.map(({ treatment }) => treatment?.text)),
};

export const formA: UnitFields = {
  unitReference: (context) => text(unitReference(context)),
  ...patientInLatin,
  ...age,
  illnesses: ({ treatments }) =>
    rows(
      treatments.flatMap(({ diagnoses }) => diagnoses ?? []),
      ({ name, code }) => ({ name: text(name), classificationCode: text(code) }),
    ),
  ...course,
  treatmentType,
  ...summaries,
  ...accident,
  ...physician,
};

export const formADental: UnitFields = {
  unitReference: (context) => text(unitReference(context)),
  ...patientInLatin,
  ...age,
  ...course,
  treatmentType,
  toothChart: ({ unit }) => teethOf(unit.charges.map(({ line }) => line.tooth)),
  dentalFindings: ({ unit }) =>
    rows(
      unit.charges.filter(({ line }) => line.tooth !== undefined || line.diagnosis !== undefined),
      ({ line }) => ({
        tooth: text(line.tooth),
        diagnosis: text(line.diagnosis),
        treatment: text(line.note?.text ?? (line.item && ITEM_NAMES[line.item].en)),
        material: text(line.material),
      }),
    ),
  ...summaries,
  ...accident,
  ...physician,
};

export const formAJa: UnitFields = {
  unitReference: (context) => text(unitReference(context)),
  patientNameJa: ({ patient }) => text(nameWithLatin(patient)),
  ...age,
  patientBirthDate: ({ patient }) => onDay(patient?.birth),
  patientSex: ({ patient }) => sex(patient?.sex),
  illnessesJa: (context) =>
    rows(
      context.treatments.flatMap(({ diagnoses }) => diagnoses ?? []),
      ({ ja, code }) => ({ nameJa: text(ja), classificationCode: text(withGroupName(code, context)) }),
    ),
  ...course,
  treatmentTypeJa: treatmentType,
  conditionSummaryJa: ({ treatments }) => joined(treatments.map(({ condition }) => condition?.ja)),
  treatmentSummaryJa: ({ treatments }) => joined(treatments.map(({ treatment }) => treatment?.ja)),
  ...accident,
  physicianNameJa: ({ treatments }) => joined(physiciansOf(treatments), '、'),
  institutionNameJa: ({ institution }) => text(institutionInJapanese(institution)),
  institutionAddressJa: ({ institution }) => text(addressInJapanese(institution)),
  // The day stands on the translation only when the signed original is in hand: on no sheet is a signing day typed ahead.
  physicianSignedOn: ({ claim, unit, treatments, insurer }) =>
    documentsOfUnit(claim, unit, papersForA(insurer)).some(isOriginal)
      ? onDay(treatments[0]?.physician?.signedOn)
      : undefined,
  ...translatorFields,
};

/** The findings on teeth in Japanese, beside what the translation of form A holds; the dentist's form has no item 2. */
const { illnessesJa: _illnessesJa, ...commonJa } = formAJa;

export const formADentalJa: UnitFields = {
  ...commonJa,
  dentalFindingsJa: ({ unit }) =>
    rows(
      unit.charges.filter(({ line }) => line.tooth !== undefined || line.diagnosis !== undefined),
      ({ line }) => ({
        toothJa: text(toothInJapanese(line.tooth)),
        diagnosisJa: text(inJapanese(line.diagnosis, diagnosisInJapanese)),
        treatmentJa: text(line.note?.ja ?? (line.item && ITEM_NAMES[line.item].ja)),
        materialJa: text(inJapanese(line.material, materialInJapanese)),
      }),
    ),
};

/** What is Japanese already stands as it is; a foreign word only by its Japanese name, else it is left open. */
export function inJapanese(
  written: string | undefined,
  nameOf: (text: string) => string | undefined,
): string | undefined {
  if (written === undefined) return undefined;
  const japanese = (hasKana(written) || hasKanji(written)) && foreignCharacter(written) === undefined;
  return japanese ? written : nameOf(written);
}

/** The number with the table's own Japanese name of the group. */
function withGroupName(code: string | undefined, { classification }: UnitContext): string | undefined {
  const group = code === undefined ? undefined : classification.groups.get(code);
  return group ? `${code} ${group.ja}` : code;
}
