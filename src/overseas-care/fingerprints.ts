/**
 * What of a claim is compared with other claims: its receipts, its units and its stays in hospital. People and institutions
 * are compared by what is written of them, for ids are each claim's own; only hashes leave the claim.
 */
import type { Day } from '../base/day.ts';
import { fingerprint, personKeys, plainName } from '../base/fingerprint.ts';
import { harmless } from '../base/refusal.ts';
import { type Claim, type ClaimDocument, type Institution, nameText, type Patient } from './claim.ts';
import type { Split } from './units.ts';

/** Papers that are rightly the same in several claims of a family. */
const MAY_RECUR: ReadonlySet<ClaimDocument['kind']> = new Set<ClaimDocument['kind']>([
  'passport',
  'travel-proof',
  'consent',
  'letter-of-attorney',
  'receiving-mandate',
  'account-proof',
  'application',
  'insurance-certificate',
]);

/** Is a file one that may stand in one claim only: a receipt, a form, or one that no document names? */
export function mayStandOnce(claim: Claim, file: string): boolean {
  const path = file.normalize('NFC');
  const named = (claim.documents ?? []).filter(
    (document) =>
      document.file
        ?.split('/')
        .filter((part) => part !== '.')
        .join('/')
        .normalize('NFC') === path,
  );
  return named.length === 0 || named.some(({ kind }) => !MAY_RECUR.has(kind));
}

function keysOfPerson({ name, birth }: Patient): string[] {
  return name === undefined ? [] : personKeys({ characters: [name.ja], kana: name.kana, latin: name.latin }, birth);
}

/** An institution: its name in each of its writings, else its id. */
function placeKeys(id: string, institution: Institution | undefined): string[] {
  const names = [institution?.name, institution?.ja].filter((name) => name !== undefined && plainName(name) !== '');
  return names.length > 0 ? names.map((name) => fingerprint('name', plainName(name!))) : [fingerprint('id', id)];
}

export interface ClaimFingerprints {
  units: { keys: string[]; unit: string }[];
  stays: {
    persons: string[];
    places: string[];
    from: Day;
    until: Day;
  }[];
}

export function fingerprintsOf(claim: Claim, { units }: Split): ClaimFingerprints {
  const persons = new Map((claim.patients ?? []).map((patient) => [patient.id, keysOfPerson(patient)]));
  const places = new Map((claim.institutions ?? []).map((each) => [each.id, placeKeys(each.id ?? '', each)]));
  const placesOf = (id: string) => places.get(id) ?? placeKeys(id, undefined);
  return {
    units: units.map(({ key, month, patient, institution, setting, care }) => ({
      keys: (persons.get(patient) ?? []).flatMap((person) =>
        placesOf(institution).map((place) => fingerprint(person, place, month, setting, care)),
      ),
      unit: harmless(key, 200),
    })),
    stays: (claim.treatments ?? []).flatMap(({ setting, patient, institution, admitted, discharged }) => {
      const own = patient === undefined ? [] : (persons.get(patient) ?? []);
      if (setting !== 'inpatient' || !admitted || !discharged || discharged < admitted) return [];
      if (own.length === 0 || institution === undefined) return [];
      return [{ persons: own, places: placesOf(institution), from: admitted, until: discharged }];
    }),
  };
}

/** Names of the people of a claim, the householder first, for those who ask to see them. */
export function namesIn(claim: Claim): string[] {
  const names = [claim.householder?.name, ...(claim.patients ?? []).map(({ name }) => name)].map(nameText);
  return [...new Set(names.filter((name) => name !== undefined))];
}
