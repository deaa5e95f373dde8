/** Countries, currencies, languages and banks are found in the language of the screen, by code and by their other names. */
import { describe, expect, test } from 'vitest';
import { loadBanks } from '../../src/base/banks.ts';
import { isCountry } from '../../src/base/country.ts';
import { currencyCodes, isCurrency } from '../../src/base/currency.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import type { SearchInput } from '../../src/interview/input.ts';
import {
  bankSearch,
  branchSearch,
  countries,
  countrySearch,
  currencyOfCountry,
  currencySearch,
  languageSearch,
} from '../../src/interview/lists.ts';
import { countryCodes } from '../../src/interview/lists-codes.ts';
import { expectedBy } from '../../src/interview/typed.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';

const first = (input: SearchInput, typed: string) => input.find(typed)[0]?.answer;
const label = (input: SearchInput, answer: string) => input.optionOf(answer).label;
const head = { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D' };

describe('countries', () => {
  test.each(LANGUAGES)('on a screen in %s, Thailand is found by any of its names', (language) => {
    for (const typed of ['TH', 'th', 'タイ', 'たい', 'thailand', 'Thai', '泰国', '泰國']) {
      expect(first(countrySearch(language), typed), typed).toBe('TH');
    }
  });
  test('they are named in the language of the screen', () => {
    expect(label(countrySearch('ja'), 'TH')).toEqual({ text: 'タイ' });
    expect(label(countrySearch('en'), 'TH')).toEqual({ text: 'Thailand' });
    expect(label(countrySearch('zh'), 'TH')).toEqual({ text: '泰国' });
  });
  test.each([
    ['米国', 'US'],
    ['ハワイ', 'US'],
    ['usa', 'US'],
    ['uk', 'GB'],
    ['英国', 'GB'],
    ['かんこく', 'KR'],
    ['中国', 'CN'],
    ['ほんこん', 'HK'],
    ['hong kong', 'HK'],
    ['betonamu', 'VN'],
    ['臺灣', 'TW'],
    ['グアム', 'GU'],
  ])('%s is %s', (typed, code) => {
    for (const language of LANGUAGES) expect(first(countrySearch(language), typed)).toBe(code);
  });
  test('the list has every country, each once', () => {
    expect(countryCodes().length).toBe(249);
    expect(countryCodes().every(isCountry)).toBe(true);
    for (const code of countryCodes()) expect(countries('en').entryOf(code)?.note).toEqual({ text: code });
  });
});

describe('currencies', () => {
  test.each(LANGUAGES)('on a screen in %s, a number that was meant for another question finds none', (language) => {
    for (const typed of ['1', '2', '1964']) expect(currencySearch(language).find(typed), typed).toEqual([]);
  });

  test('that of the country where one was comes first', () => {
    expect(first(currencySearch('ja', ['TH']), '')).toBe('THB');
    expect(
      currencySearch('ja', ['US', 'KR'])
        .find('')
        .slice(0, 2)
        .map(({ answer }) => answer),
    ).toEqual(['USD', 'KRW']);
  });
  test.each([
    ['バーツ', 'THB'],
    ['baht', 'THB'],
    ['泰铢', 'THB'],
    ['฿', 'THB'],
    ['ドル', 'USD'],
    ['ユーロ', 'EUR'],
    ['元', 'CNY'],
    ['円', 'JPY'],
    ['ウォン', 'KRW'],
    ['krw', 'KRW'],
    ['ベトナム', 'VND'],
    ['switzerland', 'CHF'],
  ])('%s is %s', (typed, code) => {
    for (const language of ['ja', 'en'] as const) {
      const answer = typed === 'ウォン' ? currencySearch(language, ['KR']) : currencySearch(language);
      expect(first(answer, typed)).toBe(code);
    }
  });
  test('every country but two has a currency that the claim takes', () => {
    const without = countryCodes().filter((code) => currencyOfCountry(code) === undefined);
    expect(without).toEqual(['AQ', 'GS']);
    for (const code of countryCodes()) expect(isCurrency(currencyOfCountry(code) ?? 'JPY')).toBe(true);
    expect(currencyOfCountry('constructor')).toBeUndefined();
  });
  test.each([
    ['TH', 'THB'],
    ['US', 'USD'],
    ['FR', 'EUR'],
    ['HR', 'EUR'],
    ['GB', 'GBP'],
    ['CN', 'CNY'],
    ['HK', 'HKD'],
    ['TW', 'TWD'],
    ['GU', 'USD'],
    ['CH', 'CHF'],
    ['NC', 'XPF'],
    ['JP', 'JPY'],
  ])('in %s one pays in %s', (country, currency) => {
    expect(currencyOfCountry(country)).toBe(currency);
  });
  test('every currency of the claim is in the list, in every language', () => {
    for (const language of LANGUAGES) {
      for (const code of currencyCodes()) expect(first(currencySearch(language), code)).toBe(code);
    }
  });
});

describe('languages of receipts', () => {
  test('are named in the language of the screen, and other tags can be typed', () => {
    expect(first(languageSearch('ja'), 'たい')).toBe('th');
    expect(first(languageSearch('en'), 'eigo')).toBe('en');
    expect(first(languageSearch('zh'), '英语')).toBe('en');
    expect(first(languageSearch('en'), 'Thai')).toBe('th');
    expect(languageSearch('en').free?.('zh-TW')).toEqual({ answer: 'zh-TW' });
    expect(languageSearch('en').free?.('Thai language')).toEqual({ expected: { key: 'language' } });
  });
});

describe('banks', async () => {
  const list = await loadBanks();
  const bank = { code: '0146', name: '北國銀行' };

  test.each(['0146', '146', '北国', '北國銀行', 'ほっこく', 'hokkoku'])(
    '%s finds the bank as the claim has it',
    (typed) => {
      const [option] = bankSearch(list).find(typed);
      expect(option).toEqual({ answer: bank, label: { text: '北國銀行' }, note: { text: '0146' } });
      expect(expectedBy(claimSchema, { ...head, account: { bank: option!.answer } })).toBeUndefined();
    },
  );
  test.each(['206', 'こまつ', '小松', 'komatsu', '小松支店'])('%s finds its branch', (typed) => {
    expect(first(branchSearch(list, '0146'), typed)).toEqual({ code: '206', name: '小松' });
  });
  test('JA and 信用金庫 are found by their everyday names', () => {
    expect(first(bankSearch(list), 'JA小松')).toEqual({ code: '5962', name: '小松市農業協同組合' });
    expect(first(bankSearch(list), 'はくさん信金')).toEqual({ code: '1444', name: 'はくさん信用金庫' });
    expect(first(bankSearch(list), 'ゆうちょ')).toEqual({ code: '9900', name: 'ゆうちょ銀行' });
  });
  test('what the list does not have is typed with its code', () => {
    expect(bankSearch(list).free?.('９９９９　新しい銀行')).toEqual({ answer: { code: '9999', name: '新しい銀行' } });
    expect(bankSearch(list).free?.('新しい銀行')).toEqual({ expected: { key: 'bank-typed' } });
    expect(branchSearch(list, '0146').free?.('999 新しい')).toEqual({ answer: { code: '999', name: '新しい' } });
    expect(branchSearch(list, '0146').free?.('9999 新しい')).toEqual({ expected: { key: 'branch-typed' } });
  });
  test('an answer of the file that the list does not have is shown as it stands', () => {
    expect(bankSearch(list).optionOf({ code: '9999', name: '旧銀行' })).toEqual({
      answer: { code: '9999', name: '旧銀行' },
      label: { text: '旧銀行' },
      note: { text: '9999' },
    });
    expect(bankSearch(list).optionOf({ code: '9999' }).label).toEqual({ text: '9999' });
  });
  test('every bank is found by its name and by its code', () => {
    const search = bankSearch(list);
    for (const { code, name } of list.all) {
      expect(search.find(code)[0]?.answer).toEqual({ code, name });
      expect(search.find(name).map(({ answer }) => answer)).toContainEqual({ code, name });
    }
  });
});
