/** 国民健康保険療養費支給申請書: one for each patient, with a row for each unit. */
import { countryName } from '../../base/country.ts';
import { inEra } from '../../base/day-format.ts';
import { grouped, plain } from '../../base/money.ts';
import { nameText, type Treatment, type Trip } from '../claim.ts';
import { totalsOf } from '../totals.ts';
import { formsOf, holdsReceipt, holdsStatement } from '../unit-forms.ts';
import { institutionInJapanese, type PatientContext, settingInJapanese, tripsOf, type UnitContext } from './context.ts';
import { choice, type Fields, type FieldValue, joined, onDay, rows, text } from './fields.ts';
import { accountFields, householderFields, insuredFields } from './household.ts';
import { physiciansOf, sex } from './statement.ts';

/** The treatments of which this application tells, in the order of the file: all of the patient's where it is the only one. */
function treatmentsOf({ claim, patientId, units, insurer }: PatientContext): Treatment[] {
  const own = (claim.treatments ?? []).filter(({ patient }) => patient === patientId);
  if (insurer.values.applicationSplit === 'patient') return own;
  const told = new Set(units.flatMap(({ places }) => places));
  return own.filter((treatment) => told.has(claim.treatments!.indexOf(treatment)));
}

/** The trips of which it tells. */
function tripsTold(context: PatientContext): Trip[] {
  const { claim, patientId, insurer } = context;
  const own = tripsOf(patientId, claim);
  if (insurer.values.applicationSplit === 'patient') return own;
  const told = new Set(treatmentsOf(context).map(({ trip }) => trip));
  return own.filter(({ id }) => told.has(id));
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** What was paid for a unit: each currency on its own line. */
function paid({ unit }: UnitContext): { amount: FieldValue; currency: FieldValue } {
  const totals = [...totalsOf(unit.charges.map(({ line }) => line))];
  return {
    // Not `joined`: the same figure in two currencies is two amounts.
    amount: text(totals.map(([currency, amount]) => grouped(plain(amount, currency))).join('\n')),
    currency: text(totals.map(([currency]) => currency).join('\n')),
  };
}

export const application: Fields<PatientContext> = {
  addressee: ({ insurer }) => text(insurer.values.addressee),
  applicationNote: ({ insurer }) => text(insurer.values.applicationNote),
  benefitKind: () => choice('overseas'),
  ...insuredFields,
  ...householderFields,
  patientName: ({ patient }) => text(patient?.name?.ja ?? patient?.name?.latin),
  patientKana: ({ patient }) => text(patient?.name?.kana),
  patientNameLatin: ({ patient }) => text(patient?.name?.latin),
  patientBirthDate: ({ patient }) => onDay(patient?.birth),
  patientSex: ({ patient }) => sex(patient?.sex),
  relationToHouseholder: ({ patient }) => text(patient?.relation),
  illnessName: (context) =>
    joined(
      treatmentsOf(context).flatMap(({ diagnoses }) => (diagnoses ?? []).map(({ ja, name }) => ja ?? name)),
      '、',
    ),
  illnessOrInjury: (context) => {
    const causes = treatmentsOf(context).flatMap(({ cause }) => cause ?? []);
    if (causes.length === 0) return undefined;
    return choice(causes.includes('injury') ? 'injury' : 'illness');
  },
  onsetDate: (context) => {
    const days = [...new Set(treatmentsOf(context).flatMap(({ onset }) => onset ?? []))].sort();
    return days.length > 1 ? joined(days.map(inEra), '、') : onDay(days[0]);
  },
  causeAndCourse: (context) => joined(treatmentsOf(context).map(({ course }) => course)),
  thirdPartyAct: (context) => {
    const answers = treatmentsOf(context).map(({ thirdParty }) => thirdParty);
    if (answers.includes(true)) return choice('yes');
    return answers.length > 0 && answers.every((answer) => answer === false) ? choice('no') : undefined;
  },
  units: ({ units }) =>
    rows(units, (unit) => {
      const { amount, currency } = paid(unit);
      return {
        institutionName: text(institutionInJapanese(unit.institution)),
        institutionAddress: text(unit.institution?.address),
        institutionCountry: text(unit.institution?.country && countryName(unit.institution.country, 'ja')),
        physicianName: joined(physiciansOf(unit.treatments), '、'),
        treatmentContent: joined(unit.treatments.map(({ treatment }) => treatment?.ja)),
        settingKind: text(settingInJapanese(unit.unit.setting)),
        treatmentFrom: onDay(unit.unit.days[0]),
        treatmentTo: onDay(unit.unit.days.at(-1)),
        treatmentDays: text(unit.unit.days.length),
        amountPaid: amount,
        amountCurrency: currency,
      };
    }),
  specialCare: ({ units }) => {
    const rooms = units.flatMap(({ unit }) => unit.charges.filter(({ line }) => line.item === 'private-room'));
    return rooms.length > 0 ? text('特別の病室の費用(支給対象外)を含む') : undefined;
  },
  reasonNoBenefitInKind: () => text('海外渡航中のため'),
  travelCountry: (context) =>
    joined(
      tripsTold(context)
        .flatMap(({ country }) => (country === undefined ? [] : Array.isArray(country) ? country : [country]))
        .map((code) => countryName(code, 'ja')),
      '、',
    ),
  travelFrom: (context) => onDay(first(tripsTold(context).map(({ departed }) => departed))),
  travelTo: (context) => onDay(first(tripsTold(context).map(({ returned }) => returned))),
  travelPurpose: (context) => choice(first(tripsTold(context).map(({ purpose }) => purpose))),
  otherPublicInsurance: ({ claim }) => {
    if (claim.otherCover === undefined) return undefined;
    return choice(claim.otherCover.some(({ kind }) => kind === 'foreign-public-insurance') ? 'yes' : 'no');
  },
  ...accountFields,
  visitorName: ({ claim }) =>
    claim.applicant?.is === 'householder' ? undefined : text(nameText(claim.applicant?.name)),
  visitorAddress: ({ claim }) => text(claim.applicant?.address),
  visitorRelation: ({ claim }) => text(claim.applicant?.relation),
  attachments: ({ claim, units, insurer }) => {
    const kinds = new Set((claim.documents ?? []).map(({ kind }) => kind));
    const asked = units.map(({ unit }) => formsOf(unit, insurer));
    const withFormA = asked.some(holdsStatement);
    const withFormB = asked.some(holdsReceipt);
    const options = [
      ...(withFormA ? ['form-a', 'form-a-ja'] : []),
      ...(withFormB ? ['form-b', 'form-b-ja'] : []),
      ...(kinds.has('receipt') ? ['receipt'] : []),
      'consent',
      'passport',
    ];
    return { kind: 'ticks', options: claim.applicant?.is === 'proxy' ? [...options, 'letter-of-attorney'] : options };
  },
};
