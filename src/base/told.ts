/** A text that is not yet in any language: a key of the catalogues with its values, which may be such texts themselves. */
import type { Words } from './words.ts';

export type Told = string | number | { key: string; params: Readonly<Record<string, Told>> };

export function inWords(told: Told, words: Words): string | number {
  if (typeof told !== 'object') return told;
  return words(
    told.key,
    Object.fromEntries(Object.entries(told.params).map(([name, value]) => [name, inWords(value, words)])),
  );
}
