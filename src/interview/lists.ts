/**
 * The long lists that one searches in by a few letters: countries, currencies, languages, banks and their branches. Names
 * come from the runtime's locale data, in the language of the screen; every list is also found by code and English name.
 */
import type { Bank, Banks } from '../base/banks.ts';
import { currencyCodes } from '../base/currency.ts';
import type { Language } from '../base/languages.ts';
import { line } from '../base/schema.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Option, Read, SearchInput, TextInput } from './input.ts';
import { countryCodes, LANGUAGE_CODES, LANGUAGE_READINGS, OTHER_COUNTRY_NAMES } from './lists-codes.ts';
import { countriesOfCurrency, currencyOfCountry } from './lists-currency.ts';
import { type Entry, type Finder, finder } from './search.ts';
import { expectedBy } from './typed.ts';
import { likelyWordsOf } from './typed-amount.ts';

export { currencyOfCountry } from './lists-currency.ts';

function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language;
}

const NAMING_LOCALES = ['ja', 'en', 'zh-Hans', 'zh-Hant'];

/** All names of codes: of the screen's language first, then of the others. */
function namer(type: 'region' | 'currency' | 'language', language: Language): (code: string) => string[] {
  const locales = [...new Set([localeOf(language), ...NAMING_LOCALES])];
  const names = locales.flatMap((locale) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames([locale], { type, style, fallback: 'none' })),
  );
  return (code) => [...new Set(names.flatMap((each) => each.of(code) ?? []))];
}

/** Entries of codes: the likely ones first in their order, then the others by their names. */
function entriesOf(
  codes: readonly string[],
  language: Language,
  likely: readonly string[],
  textsOf: (code: string) => readonly string[],
): Entry[] {
  const place = new Map(likely.map((code, index) => [code, index]));
  const collator = new Intl.Collator(localeOf(language));
  return codes
    .map((code): Entry => {
      const texts = textsOf(code);
      return { answer: code, codes: [code], texts, label: { text: texts[0] ?? code }, note: { text: code } };
    })
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ answer }) => place.get(answer as string) ?? likely.length) as [number, number];
      return one - other || collator.compare((a.label as { text: string }).text, (b.label as { text: string }).text);
    });
}

/** Where people of Japan go most; only the order of an empty search [ours]. */
const LIKELY_COUNTRIES = [
  'KR',
  'TW',
  'CN',
  'TH',
  'VN',
  'US',
  'HK',
  'PH',
  'SG',
  'ID',
  'MY',
  'FR',
  'IT',
  'GB',
  'DE',
  'ES',
  'AU',
  'CA',
  'IN',
  'NP',
];

/** The lists of countries and languages are the same at every question. */
const kept = new Map<string, Finder>();

function keep(key: string, entries: () => readonly Entry[]): Finder {
  const known = kept.get(key) ?? finder(entries);
  kept.set(key, known);
  return known;
}

/** ISO 3166-1 alpha-2 codes. */
export function countries(language: Language): Finder {
  return keep(`countries ${language}`, () => {
    const names = namer('region', language);
    return entriesOf(countryCodes(), language, LIKELY_COUNTRIES, (code) => [
      ...names(code),
      ...(OTHER_COUNTRY_NAMES[code]?.split(' ') ?? []),
    ]);
  });
}

/** ISO 4217 codes. @param visited countries where one was: their currencies come first */
export function currencies(language: Language, visited: readonly string[] = []): Finder {
  const likely = [...new Set([...visited.flatMap((each) => currencyOfCountry(each) ?? []), 'USD', 'EUR', 'JPY'])];
  return keep(`currencies ${language} ${likely.join(' ')}`, () => {
    const names = namer('currency', language);
    const countryNames = namer('region', language);
    return entriesOf(currencyCodes(), language, likely, (code) => [
      // The years of an old currency are no name: a number typed by mistake finds nothing.
      ...names(code).map((name) => name.replace(/ ?[(（][^()（）]*\d[^()（）]*[)）]/g, '')),
      ...likelyWordsOf(code),
      ...countriesOfCurrency(code).flatMap(countryNames),
    ]);
  });
}

const LIKELY_LANGUAGES = ['en', 'zh', 'ko', 'th', 'vi', 'id', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ja'];

/** ISO 639-1 codes. */
export function languages(language: Language): Finder {
  return keep(`languages ${language}`, () => {
    const names = namer('language', language);
    return entriesOf(LANGUAGE_CODES.split(' '), language, LIKELY_LANGUAGES, (code) => [
      ...names(code),
      ...(LANGUAGE_READINGS[code]?.split(' ') ?? []),
    ]);
  });
}

function typedAs(read: (plain: string) => Read, show: TextInput['show'] = String): TextInput {
  return { kind: 'text', lines: false, read: (typed) => read(typed.trim()), show };
}

/** A language tag that the list of languages does not have: `zh-TW`, `yue`. */
export function typedLanguage(): TextInput {
  return typedAs((typed) => {
    const tag = typed.normalize('NFKC');
    return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? { answer: tag } : { expected: { key: 'language' } };
  });
}

function codeAndName({ code, name }: { code: string; name: string }): Plain {
  return { code, name };
}

/** What a list does not have, typed as its code and its name. */
function typedCodeAndName(digits: number, key: string): TextInput {
  const pattern = new RegExp(`^(\\d{${digits}})\\s+(\\S.*)$`, 'u');
  return typedAs(
    (typed) => {
      const [, code, name] = pattern.exec(typed.replace(/[０-９　]/g, (wide) => wide.normalize('NFKC'))) ?? [];
      if (code === undefined || name === undefined) return { expected: { key } };
      const expected = expectedBy(line, name);
      return expected ? { expected } : { answer: { code, name } };
    },
    (answer) => {
      const { code, name } = answer as { code?: string; name?: string };
      return [code, name].filter((part) => part !== undefined).join(' ');
    },
  );
}

/** A bank that the list does not have: `9999 新しい銀行`. */
function typedBank(): TextInput {
  return typedCodeAndName(4, 'bank-typed');
}

/** A branch that the list does not have: `999 新しい支店`. */
function typedBranch(): TextInput {
  return typedCodeAndName(3, 'branch-typed');
}

/** 北國銀行 as people call it: `北國`, and 農業協同組合 `JA`. */
function otherNamesOf({ name, short }: Bank): string[] {
  const ja = /^(.+)農業協同組合$/.exec(name);
  return [short, ...(ja ? [`JA${ja[1]}`] : [])];
}

/** A code, also without the zeros in front of it. */
function codesOf(code: string): string[] {
  const short = code.replace(/^0+(?=.)/, '');
  return short === code ? [code] : [code, short];
}

/** Banks by name, kana, romaji or code. The answer is the claim's `account.bank`. */
export function banks(list: Banks): Finder {
  return finder(() =>
    list.all.map((bank) => ({
      answer: codeAndName(bank),
      codes: codesOf(bank.code),
      texts: [bank.name, ...otherNamesOf(bank), bank.kana],
      label: { text: bank.name },
      note: { text: bank.code },
    })),
  );
}

/** Branches of one bank. The answer is the claim's `account.branch`. */
export function branches(list: Banks, bankCode: string): Finder {
  return finder(() =>
    list.branchesOf(bankCode).map((branch) => ({
      answer: codeAndName(branch),
      codes: codesOf(branch.code),
      texts: [branch.name, `${branch.name}支店`, branch.kana],
      label: { text: branch.name },
      note: { text: branch.code },
    })),
  );
}

interface SearchOptions {
  many?: boolean;
}

/** A finder as an input, with the way to type what its list does not have. */
export function searchIn(
  finder: Finder,
  { many = false, free }: SearchOptions & { free?: TextInput } = {},
): SearchInput {
  return {
    kind: 'search',
    many,
    find: finder.find,
    optionOf: (answer) => finder.entryOf(answer) ?? unlisted(answer),
    ...(free ? { free: free.read } : {}),
  };
}

/** An answer of the file that the list does not have, as it stands there. */
function unlisted(answer: Plain): Option {
  if (typeof answer !== 'object' || Array.isArray(answer)) return { answer, label: { text: String(answer) } };
  const { code, name } = answer;
  const [label, note] = [name ?? code ?? '', name === undefined ? undefined : code];
  return { answer, label: { text: String(label) }, ...(note === undefined ? {} : { note: { text: String(note) } }) };
}

export function countrySearch(language: Language, options: SearchOptions = {}): SearchInput {
  return searchIn(countries(language), options);
}

export function currencySearch(language: Language, visited: readonly string[] = []): SearchInput {
  return searchIn(currencies(language, visited));
}

export function languageSearch(language: Language): SearchInput {
  return searchIn(languages(language), { free: typedLanguage() });
}

export function bankSearch(list: Banks): SearchInput {
  return searchIn(banks(list), { free: typedBank() });
}

export function branchSearch(list: Banks, bankCode: string): SearchInput {
  return searchIn(branches(list, bankCode), { free: typedBranch() });
}
