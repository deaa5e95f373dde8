/** The scheme's words of one language. Only that language is loaded. */
import type { Catalogue, Language } from '../../base/languages.ts';

const CATALOGUES: Record<Language, () => Promise<{ words: Catalogue }[]>> = {
  ja: () =>
    Promise.all([
      import('./common/ja.ts'),
      import('./journey/ja.ts'),
      import('./money/ja.ts'),
      import('./timeline/ja.ts'),
      import('./settle/ja.ts'),
      import('./packets/ja.ts'),
      import('./commands/ja.ts'),
    ]),
  en: () =>
    Promise.all([
      import('./common/en.ts'),
      import('./journey/en.ts'),
      import('./money/en.ts'),
      import('./timeline/en.ts'),
      import('./settle/en.ts'),
      import('./packets/en.ts'),
      import('./commands/en.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('./common/zh.ts'),
      import('./journey/zh.ts'),
      import('./money/zh.ts'),
      import('./timeline/zh.ts'),
      import('./settle/zh.ts'),
      import('./packets/zh.ts'),
      import('./commands/zh.ts'),
    ]),
};

export async function inboundWords(language: Language): Promise<Catalogue> {
  return Object.assign({}, ...(await CATALOGUES[language]()).map(({ words }) => words)) as Catalogue;
}
