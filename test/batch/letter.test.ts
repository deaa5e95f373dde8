/** The letters to applicants: what they are asked for, in words that need no claim file. */
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../src/base/languages.ts';
import { letterCatalogue, withoutKeys } from '../../src/batch/letter.ts';
import { findingCatalogue } from '../../src/cli/batch-words.ts';
import { RULES as CASE_RULES } from '../../src/inbound-care/rules/index.ts';
import { letterWords as caseLetterWords } from '../../src/inbound-care/words/letter.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import { letterWords } from '../../src/overseas-care/words/letter.ts';

it.each([
  [
    'Check the day of return (returned, under trips) and set a filing day (filing.on) after it.',
    'Check the day of return and set a filing day after it.',
  ],
  [
    'correct the ones that are wrong: the treatment (dates, admitted, discharged) or the trip (departed, returned).',
    'correct the ones that are wrong: the treatment or the trip.',
  ],
  ['帰国日(trips の returned)を確かめ、申請日(filing.on)を', '帰国日を確かめ、申請日を'],
  ['受診日(dates、admitted、discharged)と渡航の日', '受診日と渡航の日'],
  ['请核对回国日（trips 的 returned）。', '请核对回国日。'],
])('leaves the keys in brackets out of “%s”', (text, letter) => {
  expect(withoutKeys(text)).toBe(letter);
});

it.each([
  'the selling rate (TTS)',
  'its common English name (such as pulpitis)',
  'not if nobody did (a fall, for example).',
  'is {{side}} ({{amount}} yen)',
  '未成年のときは保護者(親権者など)',
])('leaves “%s” as it is', (text) => {
  expect(withoutKeys(text)).toBe(text);
});

/** Words of small letters that stand in a Japanese or Chinese letter as people know them. */
const KNOWN = /\b(?:dpi|pulpitis|ryoyohi)\b/g;

const SCHEMES = [
  { name: 'overseas-care', rules: RULES, own: letterWords, least: 150 },
  { name: 'inbound-care', rules: CASE_RULES, own: caseLetterWords, least: 150 },
] as const;

it('speaks of nothing that the office mends itself, and of what only the applicant can', async () => {
  const all = letterCatalogue(await findingCatalogue('en', 'overseas-care'));
  expect(all['rule.scan.other-claim.fix']).toBe('');
  expect(all['rule.scan.low-resolution.fix']).toBe('');
  expect(all['rule.scan.box-empty.fix']).toContain('send the sheet');
});

describe.each(SCHEMES)('a letter about $name', ({ name, rules, own, least }) => {
  test.each(LANGUAGES)('names no key of the file, whatever was found, in %s', async (language) => {
    const all = letterCatalogue(await findingCatalogue(language, name));
    // A claim that cannot be read, and what is only good to know, go into no letter.
    const infos = rules.flatMap(({ id, severity }) => (severity === 'info' ? [id] : []));
    const texts = Object.entries(all).filter(
      ([key]) =>
        /^rule\..+\.(?:message|fix)(?:\..+)?$/.test(key) &&
        !['claim.unreadable', ...infos].some((rule) => key.startsWith(`rule.${rule}.`)),
    );
    expect(texts.length).toBeGreaterThan(least);
    const bad = texts.filter(
      ([, text]) =>
        /claim\.ya?ml|`|--[a-z]/.test(text) ||
        /[(（](?:under |or |または|或)?[a-z][A-Za-z.-]*(?:[)）、，・,]| (?:の|的|and|or) )/.test(text) ||
        /\b[a-z]+[A-Z][A-Za-z]*\b/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(bad).toEqual([]);
    if (language === 'en') return;
    const keyed = texts.filter(
      ([key, text]) => key.includes('.fix') && /[a-z]{2,}/.test(text.replace(/\{\{\w+\}\}/g, '').replace(KNOWN, '')),
    );
    expect(keyed.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test.each(LANGUAGES)(
    'has a text of its own only for what there is, and the screen keeps its words, in %s',
    async (language) => {
      const catalogue = await findingCatalogue(language, name);
      const parts = Object.keys(own[language]).map((key) => `rule.${key.replace('letter.', '')}`);
      expect(parts.filter((key) => !(key in catalogue))).toEqual([]);
      expect(catalogue['rule.documents.unlisted.fix']).not.toBe(
        letterCatalogue(catalogue)['rule.documents.unlisted.fix'],
      );
    },
  );
});
