/** Ids that one part of a file uses and another defines. */
import type { Hit } from './finding.ts';
import type { Path } from './path.ts';

type Named = { id?: string | undefined };

/** The ids that the entries of the lists define, in their order. */
export function idsOf(...lists: readonly (readonly Named[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (list ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]))));
}

/** An id that is none of those defined. */
export function* unknownId(
  id: string | undefined,
  defined: ReadonlySet<string>,
  at: Path,
  variant: string,
): Iterable<Hit> {
  if (id !== undefined && !defined.has(id)) yield { at, params: { id, known: [...defined].join(', ') }, variant };
}

/** Every entry whose key stood there before. */
export function* writtenTwice(
  entries: Iterable<{ key: string | undefined; at: Path }>,
  variant: string,
): Iterable<Hit> {
  const seen = new Set<string>();
  for (const { key, at } of entries) {
    if (key === undefined) continue;
    if (seen.has(key)) yield { at, params: { id: key }, variant };
    seen.add(key);
  }
}
