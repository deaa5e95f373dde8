/** Words where several schemes stand side by side: their catalogues share keys, so that each is asked apart. */
import type { Catalogue } from './languages.ts';
import type { Words } from './words.ts';

/** @param scheme null for texts of no scheme */
export type WordsBy = (scheme: string | null) => Words;

/** The catalogues in the same way, in one language. */
export type CataloguesBy = (scheme: string | null) => Catalogue;
