/** The words of maps and of one's own PDFs: what is wrong with them, and what a draft says. Only one language is loaded. */
import type { Catalogue, Language } from '../../base/languages.ts';

const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  ja: async () => (await import('./ja.ts')).ja,
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
};

/** A fault of a map that stops a build is said in the words of the check: what is wrong, and what to do. */
export async function templateWords(language: Language): Promise<Catalogue> {
  const own = await CATALOGUES[language]();
  const refused = Object.keys(own).flatMap((key): [string, string][] => {
    const kind = /^rule\.(template\..+)\.message$/.exec(key)?.[1];
    if (kind === undefined) return [];
    return [[`problem.${kind}`, `${own[key]} ${own[`rule.${kind}.fix`]}`]];
  });
  return { ...own, ...Object.fromEntries(refused) };
}
