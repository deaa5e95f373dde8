/** Who is who in a case: parties and travellers by their ids, their names in the reader's language, the languages they read. */
import type { Language } from '../../base/languages.ts';
import type { AnyName, AnyWords, Case, Condition, Party, Traveller } from '../case.ts';

/** An entry with its place in its list. */
export interface Placed<T> {
  entry: T;
  index: number;
}

export interface People {
  /** A traveller with the same id as a party of kind `person` is that person. */
  parties: ReadonlyMap<string, Party>;
  travellers: ReadonlyMap<string, Traveller>;
  conditions: ReadonlyMap<string, Condition>;
  coordinators: readonly Placed<Party>[];
  /** Institutions in Japan, or of which no country is said: those that are asked to treat. */
  institutions: readonly Placed<Party>[];
  patients: readonly Placed<Traveller>[];
  companions: readonly Placed<Traveller>[];
}

export function peopleOf(file: Case): People {
  const parties = placed(file.parties);
  const travellers = placed(file.travellers);
  return {
    parties: byId(file.parties),
    travellers: byId(file.travellers),
    conditions: byId(file.conditions),
    coordinators: parties.filter(({ entry }) => entry.kind === 'coordinator'),
    institutions: parties.filter(({ entry }) => isTreating(entry)),
    patients: travellers.filter(({ entry }) => entry.role !== 'companion'),
    companions: travellers.filter(({ entry }) => entry.role === 'companion'),
  };
}

/** A medical institution in Japan; one at home has another country. */
export function isTreating({ kind, country }: Party): boolean {
  return kind === 'institution' && (country === undefined || country === 'JP');
}

export function placed<T>(list: readonly T[] | undefined): Placed<T>[] {
  return (list ?? []).map((entry, index) => ({ entry, index }));
}

/** Of two with one id the first counts; `reference.duplicate-id` tells of the other. */
function byId<T extends { id?: string | undefined }>(list: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map((list ?? []).flatMap((each) => (each.id ? [[each.id, each] as const] : [])).reverse());
}

/** A name as the reader of a language reads it best. */
export function nameIn(name: AnyName | undefined, language: Language): string | undefined {
  if (typeof name !== 'object') return name;
  const { zh, ja, en, latin, kana } = name;
  const order = { zh: [zh, ja, en, latin], ja: [ja, zh, latin, en, kana], en: [latin, en, zh, ja] }[language];
  return order.find((each) => each !== undefined);
}

/** A text in the language, else in one that it is there in. */
export function wordsIn(words: AnyWords | undefined, language: Language): string | undefined {
  if (typeof words !== 'object') return words;
  return words[language] ?? words.zh ?? words.ja ?? words.en;
}

/** The name of a traveller, which may stand with the person among the parties. */
export function travellerName(file: Case, id: string | undefined, language: Language): string | undefined {
  if (id === undefined) return undefined;
  const own = file.travellers?.find((each) => each.id === id)?.name;
  return nameIn(own ?? file.parties?.find((each) => each.id === id)?.name, language);
}

/** What people call a party, a traveller or, where neither is known, the id as it stands. */
export function calledIn(file: Case, id: string | undefined, language: Language): string | undefined {
  if (id === undefined) return undefined;
  return (
    travellerName(file, id, language) ?? nameIn(file.parties?.find((each) => each.id === id)?.name, language) ?? id
  );
}

/** Is the id that of one of the travellers, or of a private person: one of the family's side, who pays? */
export function isOfFamily(file: Case, id: string): boolean {
  return (
    (file.travellers ?? []).some((each) => each.id === id) ||
    (file.parties ?? []).some((each) => each.id === id && each.kind === 'person')
  );
}
