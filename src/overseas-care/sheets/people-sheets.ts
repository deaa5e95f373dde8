/** 同意書, パスポート写し台紙 and the two 委任状: the sheets of a patient and of the household. */
import { countryName } from '../../base/country.ts';
import { type Day, partsOf } from '../../base/day.ts';
import { inEra } from '../../base/day-format.ts';
import { nameText, TRAVEL_PROOFS } from '../claim.ts';
import { isOutsideTrip } from '../refusals.ts';
import { treatmentDays } from '../units.ts';
import { addressAbroad, type ClaimContext, type PatientContext, tripsOf } from './context.ts';
import { type Fields, joined, onDay, rows, text } from './fields.ts';
import { accountFields, principalFields } from './household.ts';

/** 令和7年8月28日〜 and 令和7年9月1日 below it: one day alone, or the first and the last, neither divided by a line's end. */
function period(days: readonly Day[]): string | undefined {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (!from || !to) return undefined;
  return from === to ? inEra(from) : `${inEra(from)}〜\n${inEra(to)}`;
}

/** 8/28、9/1; of many the first and the last, with their number. */
function shortDays(days: readonly Day[]): string {
  const short = days.map((on) => `${partsOf(on).month}/${partsOf(on).date}`);
  return short.length > 6 ? `${short[0]}〜${short.at(-1)}(${short.length}日)` : short.join('、');
}

/** What the consent looks at: before the journey there are no units yet. */
export type ConsentContext = Pick<PatientContext, 'claim' | 'insurer' | 'patient' | 'units'>;

/** Each institution once, with the days on which this patient was treated there. */
function institutionsOf({ units }: ConsentContext) {
  const ids = [...new Set(units.map(({ unit }) => unit.institution))];
  return ids.map((id) => {
    const own = units.filter(({ unit }) => unit.institution === id);
    return { institution: own[0]!.institution, days: own.flatMap(({ unit }) => unit.days) };
  });
}

function consentText({ insurer }: ConsentContext, language: 'ja' | 'en' | 'zh') {
  const { consent: words, consentSheet } = insurer.values;
  return consentSheet.languages.includes(language) ? text(words[language]) : undefined;
}

export const consent: Fields<ConsentContext> = {
  addressee: ({ insurer }) => text(insurer.values.addressee),
  institutions: (context) =>
    rows(institutionsOf(context), ({ institution, days }) => ({
      institutionName: text(institution?.name),
      institutionAddress: text(addressAbroad(institution)),
      treatmentPeriod: text(period(days)),
    })),
  consentTextJa: (context) => consentText(context, 'ja'),
  consentTextEn: (context) => consentText(context, 'en'),
  consentTextZh: (context) => consentText(context, 'zh'),
  patientName: ({ patient }) => text(patient?.name?.ja),
  patientNameLatin: ({ patient }) => text(patient?.name?.latin),
  patientBirthDate: ({ patient }) => onDay(patient?.birth),
  patientAddress: ({ patient, claim }) => text(patient?.address ?? claim.householder?.address),
  patientPhone: ({ claim }) => text(claim.householder?.phone),
  guardianName: ({ patient }) => text(nameText(patient?.guardian?.name)),
  guardianRelation: ({ patient }) => text(patient?.guardian?.relation),
  guardianAddress: ({ patient, claim }) => {
    const own = patient?.guardian?.address;
    return own === (patient?.address ?? claim.householder?.address) ? undefined : text(own);
  },
  householderName: ({ claim }) => text(claim.householder?.name?.ja),
};

/** A guardian signs in the place of a minor, and of whoever cannot sign. */
export function consentHands({ patient }: PatientContext): Readonly<Record<string, boolean>> {
  const guarded = patient?.guardian !== undefined;
  return { patientSignature: !guarded, guardianSignature: guarded };
}

/** What shows the travel where a stamp is missing. */
const SUBSTITUTES = TRAVEL_PROOFS.filter((kind) => kind !== 'passport-stamps');

export const passportSheet: Fields<PatientContext> = {
  patientName: ({ patient }) => text(patient?.name?.ja),
  patientNameLatin: ({ patient }) => text(patient?.name?.latin),
  trips: ({ claim, patientId }) =>
    rows(tripsOf(patientId, claim), (trip) => {
      const treated = (claim.treatments ?? [])
        .filter((treatment) => treatment.patient === patientId && treatment.trip === trip.id)
        .flatMap(treatmentDays);
      const within = [...new Set(treated)].filter((on) => !isOutsideTrip(trip, on)).sort();
      const countries = trip.country === undefined ? [] : Array.isArray(trip.country) ? trip.country : [trip.country];
      return {
        country: joined(
          countries.map((code) => countryName(code, 'ja')),
          '、',
        ),
        departed: onDay(trip.departed),
        returned: onDay(trip.returned),
        treatmentDays: text(shortDays(within)),
      };
    }),
  substituteProof: ({ claim, patientId }) => {
    const named = new Set(tripsOf(patientId, claim).flatMap(({ proof }) => proof ?? []));
    const options = SUBSTITUTES.filter((kind) => named.has(kind));
    return options.length > 0 ? { kind: 'ticks', options } : undefined;
  },
};

export const letterOfAttorney: Fields<ClaimContext> = {
  addressee: ({ insurer }) => text(insurer.values.addressee),
  proxyName: ({ claim }) => text(claim.applicant?.name?.ja ?? claim.applicant?.name?.latin),
  proxyKana: ({ claim }) => text(claim.applicant?.name?.kana),
  proxyAddress: ({ claim }) => text(claim.applicant?.address),
  proxyBirthDate: ({ claim }) => onDay(claim.applicant?.birth),
  proxyPhone: ({ claim }) => text(claim.applicant?.phone),
  proxyRelation: ({ claim }) => text(claim.applicant?.relation),
  matter: ({ insurer }) => text(insurer.values.mandates.filing),
  patientName: ({ claim, checked }) => {
    const treated = new Set(checked.split.units.map(({ patient }) => patient));
    return joined(
      (claim.patients ?? [])
        .filter(({ id }) => id !== undefined && treated.has(id))
        .map(({ name }) => name?.ja ?? name?.latin),
      '、',
    );
  },
  ...principalFields,
};

export const receivingMandate: Fields<ClaimContext> = {
  addressee: ({ insurer }) => text(insurer.values.addressee),
  ...principalFields,
  receiverName: ({ claim }) => text(nameText(claim.receiver?.name)),
  receiverKana: ({ claim }) =>
    text(typeof claim.receiver?.name === 'string' ? claim.account?.holder : claim.receiver?.name?.kana),
  receiverAddress: ({ claim }) => text(claim.receiver?.address),
  receiverPhone: ({ claim }) => text(claim.receiver?.phone),
  receiverRelation: ({ claim }) => text(claim.receiver?.relation),
  matter: ({ insurer }) => text(insurer.values.mandates.receiving),
  ...accountFields,
};
