/** Entries of a case's lists as the subjects of questions, called by their ids; one that is not written yet, by the id that it will have. */
import type { Plain } from '../../base/text-tree.ts';
import type { Option } from '../../interview/input.ts';
import type { Subject } from '../../interview/question.ts';
import { calledIn, isTreating, nameIn, wordsIn } from '../case/people.ts';
import type { Account, Case, CaseDocument, Cash, Party, Policy, Stay, Traveller } from '../case.ts';
import type { CaseFacts } from './facts.ts';
import { letterOfParty, newId } from './ids.ts';

export interface CaseSubject extends Subject {
  /** The id of the entry at its place: an answer is only ever taken out of the entry that it was given for. */
  id?: string;
  /** What an entry that is not in the file yet begins with. */
  begun?: { [key: string]: Plain };
}

type Listed = { id?: string | undefined };
export type ListName = {
  [K in keyof Case]-?: NonNullable<Case[K]> extends readonly object[] ? K : never;
}[keyof Case];

/** The place in its list of what a question is about. */
export function indexOf({ at }: Subject): number {
  return Number(at[1]);
}

export function entryAt<K extends ListName>(
  { case: file }: CaseFacts,
  list: K,
  subject: Subject,
): NonNullable<Case[K]>[number] {
  return ((file[list] ?? [])[indexOf(subject)] ?? {}) as NonNullable<Case[K]>[number];
}

/** The entries that a test chooses, in the order of the file. A second one with the same id is called by its place. */
export function entriesOf<K extends ListName>(
  facts: CaseFacts,
  list: K,
  isMeant: (entry: NonNullable<Case[K]>[number], index: number) => boolean = () => true,
): CaseSubject[] {
  const entries = (facts.case[list] ?? []) as readonly NonNullable<Case[K]>[number][];
  const seen = new Set<string>();
  return entries.flatMap((entry, index): CaseSubject[] => {
    const { id } = entry as Listed;
    const key = id === undefined || seen.has(id) ? `${list}-${index}` : id;
    if (id !== undefined) seen.add(id);
    if (!isMeant(entry, index)) return [];
    return [
      { key, at: [list, index], name: { text: nameOf(facts, list, index) }, ...(id === undefined ? {} : { id }) },
    ];
  });
}

/** The entry that comes next in a list, if its first question is answered. @param begun what it begins with, its id included */
export function nextEntry(
  { case: file }: CaseFacts,
  list: ListName,
  begun: { [key: string]: Plain },
  key = String(begun['id']),
): CaseSubject {
  return { key, at: [list, (file[list] ?? []).length], begun };
}

/** What a party of a kind begins with. */
export function newParty({ case: file }: CaseFacts, kind: NonNullable<Party['kind']>): { [key: string]: Plain } {
  const id = newId(file, letterOfParty(kind));
  return kind === 'institution' ? { id, kind, country: 'JP' } : { id, kind };
}

/** The keys that {@link newParty} gives. */
export const GIVEN_TO_PARTIES = ['kind', 'country'];

/** What people call an entry. */
export function nameOf(facts: CaseFacts, list: ListName, index: number): string {
  const { case: file, language, words } = facts;
  const number = String(index + 1);
  const called = (id: string | undefined) => calledIn(file, id, language);
  const spoken = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(' / ') || number;
  const entry = (file[list] ?? [])[index] as Listed | undefined;
  switch (list) {
    case 'parties': {
      const party = entry as Party | undefined;
      return nameIn(party?.name, language) ?? (party?.kind ? words(`party.${party.kind}`) : number);
    }
    case 'travellers': {
      const { id, name, role } = (entry ?? {}) as Traveller;
      return (
        nameIn(name, language) ??
        called(id && hasName(file, id) ? id : undefined) ??
        words(`party.${role ?? 'patient'}`)
      );
    }
    case 'conditions':
      return wordsIn(file.conditions?.[index]?.name, language) ?? number;
    case 'visas':
      return called(file.visas?.[index]?.traveller) ?? number;
    case 'stays': {
      const { entry: came } = (entry ?? {}) as Stay;
      return came?.actual ?? came?.planned ?? number;
    }
    case 'answers': {
      const { institution, condition } = file.answers?.[index] ?? {};
      return spoken([
        called(institution),
        wordsIn(file.conditions?.find(({ id }) => id === condition)?.name, language),
      ]);
    }
    case 'cash': {
      const { purpose, sentOn, creditedOn } = (entry ?? {}) as Cash;
      return spoken([purpose && words(`cashPurpose.${purpose}`), sentOn ?? creditedOn]);
    }
    case 'accounts': {
      const { holder, bank } = (entry ?? {}) as Account;
      return spoken([holder, bank]);
    }
    case 'policies': {
      const { insurer, number: policy } = (entry ?? {}) as Policy;
      return spoken([called(insurer), policy]);
    }
    case 'documents': {
      const { kind, name, id, on } = (entry ?? {}) as CaseDocument;
      return [wordsIn(name, language) ?? (kind && words(`document.${kind}`)), on, id]
        .filter((part) => part !== undefined)
        .join(' ');
    }
    default:
      return entry?.id ?? number;
  }
}

function hasName(file: Case, id: string): boolean {
  return (file.parties ?? []).some((party) => party.id === id && party.name !== undefined);
}

/** Entries to choose from, by their ids. */
export function choicesOf<K extends ListName>(
  facts: CaseFacts,
  list: K,
  isMeant: (entry: NonNullable<Case[K]>[number], index: number) => boolean = () => true,
): Option[] {
  return entriesOf(facts, list, isMeant).flatMap(({ id, name }) =>
    id === undefined ? [] : [{ answer: id, label: name!, note: { text: id } }],
  );
}

/** Parties of some kinds. */
export function partyChoices(facts: CaseFacts, kinds: readonly Party['kind'][]): Option[] {
  return choicesOf(facts, 'parties', ({ kind }) => kinds.includes(kind));
}

export function institutionChoices(facts: CaseFacts): Option[] {
  return choicesOf(facts, 'parties', isTreating);
}

/** The travellers, and private persons beside them: the family's side. */
export function familyChoices(facts: CaseFacts): Option[] {
  const travellers = choicesOf(facts, 'travellers');
  const known = new Set(travellers.map(({ answer }) => answer));
  return [...travellers, ...partyChoices(facts, ['person']).filter(({ answer }) => !known.has(answer))];
}

/** All whom money can go to or come from. */
export function payeeChoices(facts: CaseFacts): Option[] {
  const known = new Set((facts.case.travellers ?? []).flatMap(({ id }) => id ?? []));
  return [
    ...choicesOf(facts, 'travellers'),
    ...choicesOf(facts, 'parties', ({ id }) => id === undefined || !known.has(id)),
  ];
}

/** The only one of a kind, to suggest it. */
export function onlyOf(options: readonly Option[]): Plain | undefined {
  return options.length === 1 ? options[0]!.answer : undefined;
}

/** Rows of a list as subjects, whose questions follow the table that holds them. */
export function rowsOf<K extends ListName>(
  facts: CaseFacts,
  list: K,
  isMeant: (row: NonNullable<Case[K]>[number]) => boolean,
): CaseSubject[] {
  return entriesOf(facts, list, isMeant).map(({ name: _, ...subject }) => subject);
}
