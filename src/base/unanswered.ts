/** Answers that are not there yet, by their places: a blank text and an empty list are none. */
import type { Hit } from './finding.ts';
import type { Path } from './path.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Text with nothing in it is no answer. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/**
 * One hit for each of the keys that has no answer; one for all where there is nothing to hold them.
 * @param keys of `answers`, or of what it holds: `name.ja`
 */
export function* unanswered(answers: object | undefined, at: Path, keys: readonly string[]): Iterable<Hit> {
  if (answers === undefined) {
    yield { at };
    return;
  }
  for (const key of keys) {
    const [first, ...rest] = key.split('.');
    const value = (answers as Answers)[first!];
    if (rest.length > 0) {
      if (value === undefined) yield { at: [...at, first!] };
      else yield* unanswered(value as object, [...at, first!], [rest.join('.')]);
    } else if (
      value === undefined ||
      (typeof value === 'string' && isBlank(value)) ||
      (Array.isArray(value) && value.length === 0)
    ) {
      yield { at: [...at, first!] };
    }
  }
}

export function* unansweredOf<T extends object>(
  list: readonly T[] | undefined,
  name: string,
  keys: readonly string[],
): Iterable<Hit> {
  for (const [index, entry] of (list ?? []).entries()) yield* unanswered(entry, [name, index], keys);
}

/**
 * Each place once (`householder.name` is asked for once, not for each of its parts), with the last word of its path as
 * the parameter `answer`.
 */
export function* askedOnce(hits: Iterable<Hit>): Iterable<Hit> {
  const seen = new Set<string>();
  for (const hit of hits) {
    const key = hit.at.join('/');
    if (!seen.has(key)) {
      const answer = String(hit.at.findLast((step) => typeof step === 'string'));
      yield { ...hit, params: { answer, ...hit.params } };
    }
    seen.add(key);
  }
}
