/** Each question alone: its words, its example, its source, and what it says to a wrong answer, in each language. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cited } from '../../../src/base/cited.ts';
import type { Catalogue } from '../../../src/base/languages.ts';
import { LANGUAGES, type Language } from '../../../src/base/languages.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import { makeWords, type Words } from '../../../src/base/words.ts';
import { INTERVIEW_CATALOGUES } from '../../../src/cli/interview-words.ts';
import { interview } from '../../../src/cli/schemes/overseas-care/interview.ts';
import type { Input, Option, Say } from '../../../src/interview/input.ts';
import type { Question, Subject } from '../../../src/interview/question.ts';
import { said } from '../../../src/interview/say.ts';
import type { ClaimFacts } from '../../../src/overseas-care/questions/facts.ts';
import { schemeWords } from '../../../src/overseas-care/words/index.ts';
import { begin, begunByHand, chance, Respondent, SCANS, script } from './respondent.ts';

type ClaimQuestion = Question<ClaimFacts>;

/** So many walks at most meet every question; one that none of them meets fails below. */
const MOST_WALKS = 60;

const scripts = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await script(language, undefined, SCANS)])),
) as Record<Language, Awaited<ReturnType<typeof script>>>;
const catalogues = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      Object.assign({}, ...(await INTERVIEW_CATALOGUES[language]()), ...(await interview.words(language))),
    ]),
  ),
) as Record<Language, Catalogue>;
const words = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      makeWords(language, [
        (await import(`../../../src/base/words/${language}.ts`))[language],
        await schemeWords(language),
        catalogues[language],
      ]),
    ]),
  ),
) as Record<Language, Words>;

const questionsOf = (language: Language): ClaimQuestion[] =>
  scripts[language].sections.flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions));
const IDS = questionsOf('en').map(({ id }) => id);

/** A claim in which a question is asked, and what of. */
const met = new Map<string, { answers: ClaimFacts['answers']; subject: Subject }>();
const BANK = { code: '0146', name: '北國銀行' };

beforeAll(() => {
  for (let seed = 1; seed <= MOST_WALKS && met.size < IDS.length; seed += 1) {
    const interview = begin(scripts.en, undefined, begunByHand(seed));
    const respondent = new Respondent(chance(seed));
    for (;;) {
      for (const { question, subject } of interview.all)
        if (!met.has(question.id) && isOfTheExample(question.id, interview))
          met.set(question.id, { answers: structuredClone(interview.draft.answers), subject });
      const asking = interview.next();
      if (!asking) break;
      const isBank = asking.question.id === 'account-bank';
      interview.take(asking.key, isBank ? BANK : respondent.answer(asking, interview));
    }
  }
});

/** The example of an account's number is that of a bank, not of Japan Post. */
function isOfTheExample(id: string, { facts }: ReturnType<typeof begin>): boolean {
  return id !== 'account-number' || facts.claim.account?.symbol === undefined;
}

/** The question as it is asked in a language. */
function asked(id: string, language: Language) {
  const meeting = met.get(id);
  if (!meeting) throw new Error(`no walk meets the question ${id}`);
  const facts = scripts[language].facts(structuredClone(meeting.answers));
  const question = questionsOf(language).find((each) => each.id === id)!;
  return { question, facts, input: question.input(facts, meeting.subject), subject: meeting.subject };
}

const paramsIn = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].sort();

test('no two questions have one name', () => {
  expect(new Set(IDS).size).toBe(IDS.length);
});

test('no words are left of a question that is not asked', () => {
  for (const language of LANGUAGES) {
    const told = new Set(
      Object.keys(catalogues[language]).flatMap(
        (key) => /^question\.(.+)\.(?:ask|term|why|example)$/.exec(key)?.[1] ?? [],
      ),
    );
    expect([...told].filter((id) => !IDS.includes(id))).toEqual([]);
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(IDS)('%s has its words, with all that they speak of', (id) => {
    const { question, facts, subject } = asked(id, language);
    const params = question.params?.(facts, subject) ?? {};
    const parts = ['ask', 'term', 'why', ...(question.example ? ['example'] : [])];
    for (const part of parts) {
      const key = `question.${id}.${part}`;
      const text = catalogues[language][key];
      expect(text, key).toMatch(/\S/);
      expect(paramsIn(text!), key).toEqual(paramsIn(catalogues.ja[key]!));
      for (const name of paramsIn(text!)) expect(Object.keys(params), key).toContain(name);
      expect(said({ key, params }, words[language])).not.toContain('{{');
    }
    expect(`question.${id}.example` in catalogues[language], 'an example that nobody sees').toBe(
      question.example === true,
    );
  });

  test.each(IDS)('%s says where it comes from', (id) => {
    const { question, facts } = asked(id, language);
    expect(cited(question.source(facts), words[language])).toMatch(/\S{3}/);
  });

  test.each(IDS)('%s: all that can be chosen has a name', (id) => {
    const { input, question, facts, subject } = asked(id, language);
    for (const option of optionsOf(input)) {
      expect(said(option.label, words[language])).toMatch(/\S/);
      if (option.note) expect(said(option.note, words[language])).toMatch(/\S/);
    }
    const preset = question.preset?.(facts, subject);
    if (preset !== undefined) expect(takes(input, preset), `${id} suggests ${JSON.stringify(preset)}`).toBe(true);
  });

  const examples = IDS.flatMap((id) =>
    examplesOf(catalogues[language][`question.${id}.example`]).map((example) => [id, example] as const),
  );
  test.each(examples)('%s takes its example: %s', (id, example) => {
    const { input } = asked(id, language);
    if (input.kind === 'text') expect(input.read(example)).toHaveProperty('answer');
    else if (input.kind === 'table') expect(input.table.read(example, [])).toHaveProperty('row');
    else if (input.kind === 'search') expect(isFound(input, example), `nothing is found by ${example}`).toBe(true);
    else throw new Error('what is chosen needs no example');
  });

  test.each(IDS)('%s says what it expects where the answer is wrong', (id) => {
    const { input } = asked(id, language);
    for (const { key, params } of refusals(input, id)) {
      const text = words[language](`expected.${key}`, params ?? {});
      expect(text).toMatch(/\S/);
      expect(text, key).not.toContain('{{');
    }
  });
});

/** `8/28, 9/1   or   2025-08-28` are two examples of several days each; `KOMATSU, HANAKO` is one of a name. */
function examplesOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const whole = /^(?:KOMATSU, |\d+ Soi |Oral rehydration, |旅行3日目|経口補水)/;
  if (whole.test(text)) return [text];
  if (/ {3}\S+ {3}/.test(text)) return text.split(/ {3}\S+ {3}/);
  return text
    .split(/, or |、または|，或|, |、/)
    .map((part) => part.replace(/[“”「」]/g, '').trim())
    .filter((part) => part !== '');
}

function optionsOf(input: Input): readonly Option[] {
  if (input.kind === 'choice' || input.kind === 'choices') return input.options;
  return input.kind === 'search' ? input.find('') : [];
}

function isFound({ find, free }: Extract<Input, { kind: 'search' }>, typed: string): boolean {
  return find(typed).length > 0 || (free !== undefined && 'answer' in free(typed));
}

/** Is what is suggested something that could be answered? */
function takes(input: Input, answer: Plain): boolean {
  if (input.kind === 'text') return 'answer' in input.read(input.show(answer));
  if (input.kind === 'choice') return input.options.some((option) => option.answer === answer);
  if (input.kind === 'choices')
    return Array.isArray(answer) && answer.every((each) => input.options.some((option) => option.answer === each));
  if (input.kind !== 'search') return false;
  const { answer: found } = input.optionOf(answer);
  return input.find(String(found)).length > 0 || (input.free !== undefined && 'answer' in input.free(String(answer)));
}

/** Days that are none, other signs than those asked for: each field takes what it can, and refuses the rest in words. */
const NONSENSE = ['', '   ', '2025-02-30', '1800-01-01', '2999-01-01', '-', 'a\u0007b', 'x'.repeat(9000), '?!', '０'];

type Expected = { key: string; params?: Record<string, string | number> };

function refusals(input: Input, id: string): Expected[] {
  const read = (typed: string): unknown => {
    if (input.kind === 'text') return input.read(typed);
    if (input.kind === 'table') return input.table.read(typed, []);
    return input.kind === 'search' ? input.free?.(typed) : undefined;
  };
  const found = NONSENSE.flatMap((typed) => {
    const answer = read(typed) as { expected?: Expected } | undefined;
    return answer?.expected ? [answer.expected] : [];
  });
  const isTyped = input.kind === 'text' || input.kind === 'table' || (input.kind === 'search' && input.free);
  if (isTyped) expect(found.length, `${id} takes whatever is typed`).toBeGreaterThan(input.kind === 'table' ? 0 : 2);
  if (input.kind === 'text') expect(input.read(''), 'nothing is no answer').toHaveProperty('expected');
  return found;
}

test('a label is a word of the catalogues or stands in the claim', () => {
  const say: Say = { key: 'no.such.words' };
  expect(() => said(say, words.en)).toThrow('no.such.words');
});
