/** The languages of the program's users. */

export const LANGUAGES = ['ja', 'en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** The language of an environment: `LC_ALL`, else `LANG`, else Japanese. */
export function languageFrom(environment: Readonly<Record<string, string | undefined>>): Language {
  const setting = environment['LC_ALL'] || environment['LANG'] || '';
  return LANGUAGES.find((language) => setting.toLowerCase().startsWith(language)) ?? 'ja';
}
