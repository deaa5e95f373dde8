/** Words in the three languages of the program's users. Catalogues are flat: a key, and its text with `{{parameters}}`. */
import type { Params } from './finding.ts';
import type { Catalogue, Language } from './languages.ts';

export type { Catalogue, Language };

export interface Words {
  readonly language: Language;
  /** The text of a key with its parameters in place. @throws Error for a key that no catalogue has: a bug */
  (key: string, params?: Params): string;
  has(key: string): boolean;
}

/** The same words with some terms in place of others: what a text says of a householder, said of an insured person. */
export function adapted(words: Words, terms: readonly (readonly [from: string, to: string])[]): Words {
  const changed = (key: string, params: Params = {}): string => {
    // The terms are the texts' own: what stands in a parameter stays as it is.
    const text = terms.reduce((told, [from, to]) => told.replaceAll(from, to), words(key));
    return text.replace(PARAMETER, (whole, name: string) => (name in params ? String(params[name]) : whole));
  };
  return Object.assign(changed, { language: words.language, has: (key: string) => words.has(key) });
}

const PARAMETER = /\{\{(\w+)\}\}/g;

/** The words of one language from its catalogues; a later catalogue adds to the earlier ones. */
export function makeWords(language: Language, catalogues: readonly Catalogue[]): Words {
  const texts = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));
  const words = (key: string, params: Params = {}): string => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`no words for ${key} in ${language}`);
    return text.replace(PARAMETER, (whole, name: string) => (name in params ? String(params[name]) : whole));
  };
  return Object.assign(words, { language, has: (key: string) => texts.has(key) });
}

/** Words with further catalogues before them. */
export function withCatalogues(words: Words, catalogues: readonly Catalogue[]): Words {
  const more = makeWords(words.language, catalogues);
  const both = (key: string, params: Params = {}): string => (more.has(key) ? more(key, params) : words(key, params));
  return Object.assign(both, { language: words.language, has: (key: string) => more.has(key) || words.has(key) });
}
