/** The words of a Say, for whoever shows it. */
import { harmless } from '../base/refusal.ts';
import type { Words } from '../base/words.ts';
import type { Say } from './input.ts';

/** Longer text of a claim is cut when it is shown; the file keeps it. */
const MOST_SHOWN = 2000;

export function said(say: Say, words: Words): string {
  if ('text' in say) return harmless(say.text, MOST_SHOWN);
  if ('list' in say) return say.list.map((each) => said(each, words)).join(words('text.list-comma'));
  const params = Object.fromEntries(
    Object.entries(say.params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? harmless(value, MOST_SHOWN) : value,
    ]),
  );
  return words(say.key, params);
}
