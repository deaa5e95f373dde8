/** Words in the three languages of the program's users. Catalogues are flat: a key, and its text with `{{parameters}}`. */
import { createInstance } from 'i18next';
import type { Params } from './finding.ts';

export const LANGUAGES = ['ja', 'en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by key; a key may stand in the plural forms of its language (`days_one`, `days_other`). */
export type Catalogue = Readonly<Record<string, string>>;

export interface Words {
  readonly language: Language;
  /** The text of a key. @throws Error for a key that no catalogue has: a bug */
  (key: string, params?: Params): string;
  has(key: string): boolean;
}

/** The words of one language from its catalogues; a later catalogue adds to the earlier ones. */
export function makeWords(language: Language, catalogues: readonly Catalogue[]): Words {
  const translations: Record<string, string> = Object.assign({}, ...catalogues);
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: translations } },
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instance.init();
  const has = (key: string) => key in translations || `${key}_other` in translations;
  const words = (key: string, params: Params = {}): string => {
    if (!has(key)) throw new Error(`no words for ${key} in ${language}`);
    return instance.t(key, { ...params });
  };
  return Object.assign(words, { language, has });
}

/** The language of an environment: `LC_ALL`, else `LANG`, else Japanese. */
export function languageFrom(environment: Readonly<Record<string, string | undefined>>): Language {
  const setting = environment['LC_ALL'] || environment['LANG'] || '';
  return LANGUAGES.find((language) => setting.toLowerCase().startsWith(language)) ?? 'ja';
}
