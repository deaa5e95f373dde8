/** All the words that a batch tells its findings in. A worker has them too: the lines of `--jsonl` are written there. */

import { fixOf, messageOf } from '../base/finding-words.ts';
import type { Catalogue, Language } from '../base/languages.ts';
import { makeWords, type Words } from '../base/words.ts';
import { letterCatalogue } from '../batch/letter.ts';
import type { Telling } from '../batch/shown.ts';
import { batchCatalogue } from '../batch/words/index.ts';
import { schemeWords } from '../overseas-care/words/index.ts';
import { letterWords } from '../overseas-care/words/letter.ts';
import { onPaperWords } from '../overseas-care/words/on-paper.ts';

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

/** Texts of findings and of the report, without those of the screen. */
export async function findingCatalogue(language: Language): Promise<Catalogue> {
  return {
    ...(await BASE_WORDS[language]()),
    ...(await schemeWords(language)),
    ...(await SCAN_WORDS[language]()),
    ...onPaperWords[language],
    ...(await batchCatalogue(language)),
    ...letterWords[language],
  };
}

export async function findingWords(language: Language): Promise<Words> {
  return makeWords(language, [await findingCatalogue(language)]);
}

/** The words in which a letter to the applicant tells a finding. */
export async function wordsOfLetters(language: Language): Promise<Words> {
  return makeWords(language, [letterCatalogue(await findingCatalogue(language))]);
}

export function tellingIn(words: Words): Telling {
  return (finding) => ({ message: messageOf(finding, words), fix: fixOf(finding, words) });
}
