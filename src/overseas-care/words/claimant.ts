/** Where the insured person claims in place of a householder, every text says so. */
import type { Language } from '../../base/languages.ts';
import { adapted, type Words } from '../../base/words.ts';
import type { Insurer } from '../parameters.ts';

const TERMS: Readonly<Record<Language, readonly (readonly [from: string, to: string])[]>> = {
  ja: [['世帯主', '被保険者']],
  en: [
    ['householder', 'insured person'],
    ['Householder', 'Insured person'],
  ],
  zh: [['户主', '被保险人']],
};

/** The scheme's words as this insurer's people read them. */
export function wordsFor(insurer: Insurer, words: Words): Words {
  return insurer.values.claimant === 'householder' ? words : adapted(words, TERMS[words.language]);
}
