/** The scheme's words of one language. Only that language is loaded. */
import type { Catalogue, Language } from '../../base/languages.ts';
import { coverWords } from './cover.ts';
import { insurerWords } from './insurer.ts';
import { traceWords } from './trace.ts';

const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('./ja.ts')).ja,
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
};

export async function schemeWords(language: Language): Promise<Catalogue> {
  return {
    ...(await CATALOGUES[language]()),
    ...traceWords[language],
    ...coverWords[language],
    ...insurerWords[language],
  };
}
