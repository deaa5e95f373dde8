/** What a sheet may look at: the claim, its unit or patient, and who is who in it. */

import { countryName } from '../../base/country.ts';
import type { Day } from '../../base/day.ts';
import { monthInEra } from '../../base/day-format.ts';
import type { Checked } from '../check.ts';
import { type Claim, type Institution, nameText, type Patient, type Treatment, type Trip } from '../claim.ts';
import type { Classification } from '../classification.ts';
import type { Insurer } from '../parameters.ts';
import { type Setting, treatmentsByDay, type Unit } from '../units.ts';

export interface ClaimContext {
  claim: Claim;
  insurer: Insurer;
  classification: Classification;
  checked: Checked;
  today: Day;
}

export interface PatientContext extends ClaimContext {
  patientId: string;
  patient: Patient | undefined;
  /** The patient's units, in the order of their keys. */
  units: readonly UnitContext[];
}

export interface UnitContext extends ClaimContext {
  unit: Unit;
  patient: Patient | undefined;
  institution: Institution | undefined;
  /** The unit's treatments, the first by day first: its physician signs. */
  treatments: readonly Treatment[];
  /** Their places in the file, in the same order. */
  places: readonly number[];
}

export function unitContext(context: ClaimContext, unit: Unit): UnitContext {
  const places = treatmentsByDay(unit, context.claim);
  return {
    ...context,
    unit,
    places,
    patient: context.claim.patients?.find(({ id }) => id === unit.patient),
    institution: context.claim.institutions?.find(({ id }) => id === unit.institution),
    treatments: places.map((index) => context.claim.treatments![index]!),
  };
}

export function patientContext(context: ClaimContext, patientId: string): PatientContext {
  const units = context.checked.split.units.filter(({ patient }) => patient === patientId);
  return {
    ...context,
    patientId,
    patient: context.claim.patients?.find(({ id }) => id === patientId),
    units: units.map((unit) => unitContext(context, unit)),
  };
}

/** `LAST, FIRST`; without a comma the first word is the last name. */
export function latinParts(latin: string | undefined): { last?: string; first?: string } {
  if (!latin) return {};
  const comma = latin.indexOf(',');
  const [last, first] =
    comma >= 0
      ? [latin.slice(0, comma), latin.slice(comma + 1)]
      : [latin.split(/\s+/)[0]!, latin.slice(latin.split(/\s+/)[0]!.length)];
  return { ...(last.trim() ? { last: last.trim() } : {}), ...(first.trim() ? { first: first.trim() } : {}) };
}

/** The Japanese name with the Latin one in brackets. */
export function nameWithLatin(patient: Patient | undefined): string | undefined {
  const { ja, latin } = patient?.name ?? {};
  if (!ja) return latin;
  return latin && latin !== ja ? `${ja}(${latin})` : ja;
}

export function patientName(patient: Patient | undefined): string | undefined {
  return nameText(patient?.name);
}

/** The institution in Japanese, with the name as it is written there in brackets. */
export function institutionInJapanese(institution: Institution | undefined): string | undefined {
  const { ja, name } = institution ?? {};
  if (!ja) return name;
  return name && name !== ja ? `${ja}(${name})` : ja;
}

/** The address with its country, in Latin letters. */
export function addressAbroad(institution: Institution | undefined): string | undefined {
  if (!institution) return undefined;
  const country = institution.country && countryName(institution.country, 'en');
  const { address } = institution;
  if (!address) return country;
  return country && !address.toLowerCase().includes(country.toLowerCase()) ? `${address}, ${country}` : address;
}

/** The address with its country in Japanese. */
export function addressInJapanese(institution: Institution | undefined): string | undefined {
  if (!institution) return undefined;
  const country = institution.country && countryName(institution.country, 'ja');
  return [country, institution.address].filter(Boolean).join(' ') || undefined;
}

export function settingInJapanese(setting: Setting): string {
  return setting === 'inpatient' ? '入院' : '入院外';
}

/** 令和7年8月 小松 花子 バンコク病院 入院外: so that pages cannot be swapped. */
export function unitReference({ unit, patient, institution }: UnitContext): string {
  const who = patientName(patient) ?? unit.patient;
  const where = institution?.ja ?? institution?.name ?? unit.institution;
  return [monthInEra(unit.month), who, where, settingInJapanese(unit.setting)].join(' ');
}

/** The first and last day of a stay within the unit's month. */
export function stayInMonth({ unit }: UnitContext): { from: Day; to: Day } | undefined {
  return unit.setting === 'inpatient' ? { from: unit.days[0]!, to: unit.days.at(-1)! } : undefined;
}

/** The earliest 初診日 of the unit's treatments. */
export function firstVisit({ treatments }: UnitContext): Day | undefined {
  return treatments
    .flatMap((treatment) => treatment.firstVisit ?? [])
    .sort()
    .at(0);
}

/** Was any of the unit's treatments an injury? Unknown where none says its cause. */
export function isAccident({ treatments }: UnitContext): boolean | undefined {
  if (treatments.some(({ cause }) => cause === 'injury')) return true;
  return treatments.every(({ cause }) => cause === undefined) ? undefined : false;
}

export function tripsOf(patientId: string, claim: Claim): Trip[] {
  return (claim.trips ?? []).filter(({ patients }) => patients?.includes(patientId));
}
