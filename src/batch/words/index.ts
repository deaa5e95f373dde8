/** The words of the findings between claims and of the report. Only the language that is asked for is loaded. */
import type { Catalogue, Language } from '../../base/languages.ts';

const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('./ja.ts')).ja,
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
};

export function batchCatalogue(language: Language): Promise<Catalogue> {
  return CATALOGUES[language]();
}
