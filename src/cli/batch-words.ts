/** All the words that a batch tells its findings in. A worker has them too: the lines of `--jsonl` are written there. */

import { fixOf, messageOf } from '../base/finding-words.ts';
import type { Catalogue, Language } from '../base/languages.ts';
import { makeWords, type Words } from '../base/words.ts';
import type { CataloguesBy, WordsBy } from '../base/words-by.ts';
import { letterCatalogue } from '../batch/letter.ts';
import type { Telling } from '../batch/shown.ts';
import { batchCatalogue } from '../batch/words/index.ts';
import { SCHEME_NAMES, type SchemeName, schemeNamed } from './schemes/index.ts';

const BASE_WORDS: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('../base/words/ja.ts')).ja,
  en: async () => (await import('../base/words/en.ts')).en,
  zh: async () => (await import('../base/words/zh.ts')).zh,
};

const SCAN_WORDS: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('../scan/words/ja.ts')).ja,
  en: async () => (await import('../scan/words/en.ts')).en,
  zh: async () => (await import('../scan/words/zh.ts')).zh,
};

/** Texts of findings and of the report, without those of the screen. @param scheme null: without those of any */
export async function findingCatalogue(language: Language, scheme: SchemeName | null): Promise<Catalogue> {
  const own = scheme === null ? undefined : await schemeNamed(scheme);
  return {
    ...(await BASE_WORDS[language]()),
    ...(await own?.words(language)),
    ...(await SCAN_WORDS[language]()),
    ...(await own?.paperWords(language)),
    ...(await batchCatalogue(language)),
    ...(await own?.letterWords(language)),
  };
}

/** Those of each scheme, apart: they share keys. */
export async function findingCatalogues(language: Language): Promise<CataloguesBy> {
  const names = [null, ...SCHEME_NAMES];
  const catalogues = await Promise.all(names.map((name) => findingCatalogue(language, name)));
  const by = new Map<string | null, Catalogue>(names.map((name, index) => [name, catalogues[index]!]));
  return (scheme) => by.get(scheme) ?? by.get(null)!;
}

export async function findingWords(language: Language): Promise<WordsBy> {
  return wordsBy(language, await findingCatalogues(language));
}

/** The words in which a letter to the applicant tells a finding. */
export async function wordsOfLetters(language: Language): Promise<WordsBy> {
  const catalogues = await findingCatalogues(language);
  return wordsBy(language, (scheme) => letterCatalogue(catalogues(scheme)));
}

/** Each is made when it is first asked for. */
function wordsBy(language: Language, catalogues: CataloguesBy): WordsBy {
  const made = new Map<string | null, Words>();
  return (scheme) => {
    const known = made.get(scheme) ?? makeWords(language, [catalogues(scheme)]);
    made.set(scheme, known);
    return known;
  };
}

export function tellingIn(words: WordsBy): Telling {
  return (finding, scheme) => ({
    message: messageOf(finding, words(scheme)),
    fix: fixOf(finding, words(scheme)),
  });
}
