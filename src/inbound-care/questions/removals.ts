/** What goes along when an entry of the case is taken out: what belongs to it alone. What only names it, names it no more. */
import type { Change } from '../../base/edit-text.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Say } from '../../interview/input.ts';
import type { CaseFacts } from './facts.ts';
import { referringIn } from './references.ts';

/** References by which an entry belongs to what it names, as `list.key`. */
const BELONGING: ReadonlySet<string> = new Set([
  'visas.traveller',
  'answers.institution',
  'answers.condition',
  'appointments.institution',
  'estimateLines.supplier',
  'actualLines.supplier',
  'dispatches.supplier',
  'accounts.owner',
  'policies.insurer',
  'policies.holder',
  'documents.issuer',
  'documents.travellers',
  'documents.policy',
]);

export interface Removal {
  changes: readonly Change[];
  says: readonly Say[];
}

export function removalOf(facts: CaseFacts, list: string, index: number): Removal {
  const leaving = new Map<string, Set<number>>([[list, new Set([index])]]);
  const referring = referringIn(facts.answers).filter(({ reference: { from, key } }) =>
    BELONGING.has(`${from}.${key}`),
  );
  const gone = new Set<string>();
  // A party that is a traveller too stays that traveller.
  const still = new Set(
    (['parties', 'travellers'] as const)
      .filter((each) => each !== list)
      .flatMap((each) => (facts.case[each] ?? []).flatMap(({ id }) => id ?? [])),
  );
  const first = idAt(facts, list, index);
  if (first !== undefined && !still.has(first)) gone.add(first);
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const { reference, at, id, beside } of referring) {
      // A paper of several travellers stays with the others.
      if (!gone.has(id) || beside > 0) continue;
      const place = Number(at[1]);
      leaving.set(reference.from, (leaving.get(reference.from) ?? new Set()).add(place));
      const its = idAt(facts, reference.from, place);
      if (its !== undefined) gone.add(its);
    }
  }
  const changes = [...leaving].flatMap(([name, places]) =>
    [...places].sort((a, b) => b - a).map((place): Change => ({ path: [name, place], remove: true })),
  );
  const along = [...leaving].flatMap(([name, places]): Say[] => {
    const count = places.size - (name === list ? 1 : 0);
    return count > 0 ? [{ key: `interview.along.${name}`, params: { count } }] : [];
  });
  return { changes, says: along };
}

function idAt({ answers }: CaseFacts, list: string, index: number): string | undefined {
  const entry = (answers[list] as Plain[] | undefined)?.[index];
  const id = typeof entry === 'object' && !Array.isArray(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
