/** The words of scans, which only the commands that speak of scans load. */

import type { Params } from '../base/finding.ts';
import type { Catalogue, Language } from '../base/languages.ts';
import { makeWords, type Words } from '../base/words.ts';
import type { Scheme } from './schemes/scheme.ts';
import type { Session } from './session.ts';

const RULES: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('../scan/words/ja.ts')).ja,
  en: async () => (await import('../scan/words/en.ts')).en,
  zh: async () => (await import('../scan/words/zh.ts')).zh,
};

/** @param scheme whose sheets and boxes are named; without one none are */
export async function withScanWords<S extends Pick<Session, 'language' | 'words'>>(
  session: S,
  scheme?: Pick<Scheme, 'paperWords'>,
): Promise<S> {
  const { language } = session;
  return withWordsOf(session, [await RULES[language](), ...(scheme ? [await scheme.paperWords(language)] : [])]);
}

/** The same session with further words, which go first. */
export function withWordsOf<S extends Pick<Session, 'language' | 'words'>>(
  session: S,
  catalogues: readonly Catalogue[],
): S {
  const { language, words } = session;
  const own = makeWords(language, catalogues);
  const both = (key: string, params?: Params) => (own.has(key) ? own(key, params) : words(key, params));
  const has = (key: string) => own.has(key) || words.has(key);
  return { ...session, words: Object.assign(both, { language, has }) satisfies Words };
}
