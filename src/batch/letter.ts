/**
 * What a letter to an applicant says of a finding: the same words as everywhere, without the keys of the claim file that
 * nobody outside the office has before them. A text of its own (`letter.<rule>.fix`) goes first; where it is
 * empty, nothing is asked for.
 */
import type { Catalogue } from '../base/languages.ts';

const KEY = String.raw`[a-z][A-Za-z-]*(?:\.[a-z][A-Za-z-]*)*`;
const LEAD = '(?:under |or |または|或)?';
const BETWEEN = '(?:, under |, | and | or |・|、|，| の | 的 |または|或|和)';
/** `(returned, under trips)`, `(trips の returned)`, `（birth）`; never `(TTS)`, `(a fall, for example)`, `({{amount}})`. */
const KEYS_IN_BRACKETS = new RegExp(` ?[(（]${LEAD}${KEY}(?:${BETWEEN}${KEY})*[)）]`, 'g');

export function withoutKeys(text: string): string {
  return text.replace(KEYS_IN_BRACKETS, '');
}

const OF_A_FINDING = /^rule\.(.+\.(?:message|fix)(?:\..+)?)$/;

/** A text of the catalogue as a letter has it. */
export function inLetter(key: string, catalogue: Catalogue): string | undefined {
  const [, part] = OF_A_FINDING.exec(key) ?? [];
  return part === undefined ? catalogue[key] : (catalogue[`letter.${part}`] ?? withoutKeys(catalogue[key] ?? ''));
}

/** The catalogue with all findings told as in a letter. */
export function letterCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.keys(catalogue).map((key) => [key, inLetter(key, catalogue)!]));
}
