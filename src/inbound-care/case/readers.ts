/** Which languages a party or a traveller reads, as far as the case or the rule pack tells. */
import type { Case, Party } from '../case.ts';
import type { Pack } from '../pack.ts';
import { isTreating, type People } from './people.ts';

/** What people of a country read, where nothing is said of them; of any other country nobody knows. */
const OF_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  CN: ['zh'],
  HK: ['zh', 'en'],
  MO: ['zh'],
  TW: ['zh'],
  JP: ['ja'],
};

/**
 * What the reader's own entry says; else, of an institution in Japan, a coordinator, an embassy, a bank or an insurer,
 * what the pack says of its kind; else the language of the country, which for the family is its residence.
 *
 * @returns undefined where nothing tells it
 */
export function readsOf(id: string, file: Case, people: People, pack: Pack): readonly string[] | undefined {
  const party = withCountry(people.parties.get(id), file);
  const traveller = people.travellers.get(id);
  const said = [traveller?.languages ?? party?.languages ?? []].flat();
  if (said.length > 0) return said;
  const usual: Readonly<Record<string, string | string[]>> = pack.values.readerLanguages;
  if (party?.kind !== undefined && (party.kind !== 'institution' || isTreating(party))) {
    const ofKind = usual[party.kind];
    if (ofKind !== undefined) return [ofKind].flat();
  }
  if (!party && !traveller) return undefined;
  const country = party?.country ?? (traveller || party?.kind === 'person' ? file.residence : undefined);
  return country === undefined ? undefined : OF_COUNTRY[country];
}

/** The doctor who goes on with the care after the return is where the patient lives, unless a country is said. */
function withCountry(party: Party | undefined, { followUp, residence }: Case): Party | undefined {
  const isAtHome = party?.id !== undefined && party.id === followUp?.doctor && party.country === undefined;
  return isAtHome ? { ...party, country: residence } : party;
}
