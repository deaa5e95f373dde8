/** The ids of a case's entries: a letter for what it is, and the first number that nothing has yet. */
import type { Change } from '../../base/edit-text.ts';
import { freeId } from '../../interview/build.ts';
import type { Case, Party } from '../case.ts';
import type { CaseFacts } from './facts.ts';

/** Lists whose entries others refer to. */
export type IdList =
  | 'parties'
  | 'travellers'
  | 'conditions'
  | 'estimateLines'
  | 'actualLines'
  | 'cash'
  | 'accounts'
  | 'policies'
  | 'documents';

export const ID_LISTS: readonly IdList[] = [
  'parties',
  'travellers',
  'conditions',
  'estimateLines',
  'actualLines',
  'cash',
  'accounts',
  'policies',
  'documents',
];

const LETTERS: Readonly<Record<Exclude<IdList, 'parties' | 'travellers'>, string>> = {
  conditions: 'k',
  estimateLines: 'l',
  actualLines: 'a',
  cash: 'pay',
  accounts: 'acc',
  policies: 'q',
  documents: 'd',
};

const PARTY_LETTERS: Readonly<Record<NonNullable<Party['kind']>, string>> = {
  person: 'f',
  institution: 'h',
  coordinator: 'c',
  guarantor: 'g',
  insurer: 'i',
  bank: 'b',
  translator: 't',
  embassy: 'e',
};

export function letterOfParty(kind: Party['kind']): string {
  return kind === undefined ? 'x' : PARTY_LETTERS[kind];
}

/** Every id of the case: no two things share one, so that a line on paper means one thing. */
export function takenIds(file: Case): string[] {
  return ID_LISTS.flatMap((list) => (file[list] ?? []).flatMap(({ id }: { id?: string | undefined }) => id ?? []));
}

export function newId(file: Case, letter: string): string {
  return freeId(letter, takenIds(file));
}

/** The next id of a list whose entries are all of one kind. */
export function nextId(file: Case, list: keyof typeof LETTERS): string {
  return newId(file, LETTERS[list]);
}

/** The first entry without an id gets one. */
export function missingId({ case: file }: CaseFacts): Change | undefined {
  for (const list of ID_LISTS) {
    const index = (file[list] ?? []).findIndex(({ id }: { id?: string | undefined }) => id === undefined);
    if (index >= 0) return { path: [list, index, 'id'], to: newId(file, letterOf(file, list, index)) };
  }
  return undefined;
}

function letterOf(file: Case, list: IdList, index: number): string {
  if (list === 'parties') return letterOfParty(file.parties![index]!.kind);
  if (list === 'travellers') return file.travellers![index]!.role === 'companion' ? 'm' : 'p';
  return LETTERS[list];
}
