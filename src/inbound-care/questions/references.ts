/** Where the entries of a case refer to each other; and what becomes of that when one of them is gone. */
import type { Change } from '../../base/edit-text.ts';
import type { Path } from '../../base/path.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Answers } from './facts.ts';
import { ID_LISTS, type IdList } from './ids.ts';

interface Reference {
  /** Of which list the entry with the reference is; `followUp` and `inquiry` are no lists. */
  from: string;
  key: string;
  to: readonly IdList[];
}

const PEOPLE: readonly IdList[] = ['parties', 'travellers'];
const PAPERS: readonly IdList[] = ['documents'];

export const REFERENCES: readonly Reference[] = [
  { from: 'inquiry', key: 'institution', to: ['parties'] },
  { from: 'visas', key: 'traveller', to: ['travellers'] },
  { from: 'visas', key: 'guarantor', to: ['parties'] },
  { from: 'stays', key: 'travellers', to: ['travellers'] },
  { from: 'answers', key: 'institution', to: ['parties'] },
  { from: 'answers', key: 'condition', to: ['conditions'] },
  { from: 'answers', key: 'cost', to: ['documents', 'estimateLines'] },
  { from: 'appointments', key: 'institution', to: ['parties'] },
  { from: 'appointments', key: 'condition', to: ['conditions'] },
  { from: 'estimateLines', key: 'supplier', to: ['parties'] },
  { from: 'estimateLines', key: 'condition', to: ['conditions'] },
  { from: 'estimateLines', key: 'evidence', to: PAPERS },
  { from: 'actualLines', key: 'estimate', to: ['estimateLines'] },
  { from: 'actualLines', key: 'supplier', to: ['parties'] },
  { from: 'actualLines', key: 'condition', to: ['conditions'] },
  { from: 'actualLines', key: 'evidence', to: PAPERS },
  { from: 'dispatches', key: 'supplier', to: ['parties'] },
  { from: 'dispatches', key: 'estimate', to: ['estimateLines'] },
  { from: 'dispatches', key: 'line', to: ['actualLines'] },
  { from: 'dispatches', key: 'decidedBy', to: ['parties'] },
  { from: 'dispatches', key: 'evidence', to: PAPERS },
  { from: 'cash', key: 'from', to: PEOPLE },
  { from: 'cash', key: 'to', to: PEOPLE },
  { from: 'cash', key: 'fromAccount', to: ['accounts'] },
  { from: 'cash', key: 'toAccount', to: ['accounts'] },
  { from: 'cash', key: 'evidence', to: PAPERS },
  { from: 'accounts', key: 'owner', to: PEOPLE },
  { from: 'terms', key: 'evidence', to: PAPERS },
  { from: 'policies', key: 'insurer', to: ['parties'] },
  { from: 'policies', key: 'holder', to: PEOPLE },
  { from: 'documents', key: 'translator', to: ['parties'] },
  { from: 'documents', key: 'addressee', to: PEOPLE },
  { from: 'documents', key: 'issuer', to: PEOPLE },
  { from: 'documents', key: 'travellers', to: ['travellers'] },
  { from: 'documents', key: 'institution', to: ['parties'] },
  { from: 'documents', key: 'condition', to: ['conditions'] },
  { from: 'documents', key: 'policy', to: ['policies'] },
  { from: 'followUp', key: 'doctor', to: ['parties'] },
  { from: 'followUp', key: 'to', to: ['parties'] },
];

/** One reference as it stands in a case. */
export interface Referring {
  reference: Reference;
  /** Of the reference itself; in a list of ids, of the id. */
  at: Path;
  id: string;
  /** How many ids stand beside it in its list; 0 where it stands alone. */
  beside: number;
}

type Tree = Readonly<Record<string, Plain | undefined>>;

function treeOf(value: Plain | undefined): Tree {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

export function referringIn(answers: Answers): Referring[] {
  return REFERENCES.flatMap((reference) => {
    const { from, key } = reference;
    const held = answers[from];
    const entries: readonly (readonly [Path, Tree])[] = Array.isArray(held)
      ? held.map((entry, index) => [[from, index], treeOf(entry)] as const)
      : [[[from], treeOf(held)]];
    return entries.flatMap(([path, entry]) => {
      const value = entry[key];
      const ids = Array.isArray(value) ? value : value === undefined ? [] : [value];
      return ids.map(
        (id, place): Referring => ({
          reference,
          at: Array.isArray(value) ? [...path, key, place] : [...path, key],
          id: String(id),
          beside: Array.isArray(value) ? ids.length - 1 : 0,
        }),
      );
    });
  });
}

/** The ids that the lists of a case have. */
export function idsIn(answers: Answers, lists: readonly IdList[] = ID_LISTS): Set<string> {
  return new Set(
    lists.flatMap((list) => {
      const held = answers[list];
      return Array.isArray(held) ? held.flatMap((entry) => (treeOf(entry)['id'] as string | undefined) ?? []) : [];
    }),
  );
}

/** Takes out references to what was there before and is no more; where it was the last of its list, the whole list. */
export function withoutGone(before: Answers, after: Answers): Change[] {
  const gone = (lists: readonly IdList[]) => {
    const now = idsIn(after, lists);
    return new Set([...idsIn(before, lists)].filter((id) => !now.has(id)));
  };
  const dangling = referringIn(after).filter(({ reference, id }) => gone(reference.to).has(id));
  const [first] = dangling;
  if (!first) return [];
  const inList = typeof first.at.at(-1) === 'number';
  return [{ path: inList && first.beside === 0 ? first.at.slice(0, -1) : first.at, remove: true }];
}
