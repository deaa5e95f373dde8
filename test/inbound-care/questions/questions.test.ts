/** Each question of the second scheme alone: its words, its example, its source, and what it says to a wrong answer, in each language. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cited } from '../../../src/base/cited.ts';
import { LANGUAGES, type Language } from '../../../src/base/languages.ts';
import type { Plain } from '../../../src/base/text-tree.ts';
import type { Words } from '../../../src/base/words.ts';
import type { CaseFacts } from '../../../src/inbound-care/questions/facts.ts';
import { en } from '../../../src/inbound-care/questions/words/en.ts';
import { ja } from '../../../src/inbound-care/questions/words/ja.ts';
import { zh } from '../../../src/inbound-care/questions/words/zh.ts';
import type { Input, Option } from '../../../src/interview/input.ts';
import type { Question, Subject } from '../../../src/interview/question.ts';
import { said } from '../../../src/interview/say.ts';
import { begin, begunByHand, chance, give, Respondent, SCANS, script, wordsIn } from './respondent.ts';

/** So many walks at most meet every question; one that none of them meets fails below. */
const MOST_WALKS = 60;
const CATALOGUES = { en, ja, zh };

const made = async (language: Language) => script({ language, way: 'coordinator', files: SCANS, packs: 2 });
const scripts = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await made(language)])),
) as Record<Language, Awaited<ReturnType<typeof script>>>;
const words = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await wordsIn(language)])),
) as Record<Language, Words>;

const questionsOf = (language: Language): Question<CaseFacts>[] => [
  // What stands in several blocks is one question.
  ...new Map(
    scripts[language].sections
      .flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions))
      .map((question) => [question.id, question]),
  ).values(),
];
const IDS = questionsOf('en').map(({ id }) => id);

const met = new Map<string, { answers: CaseFacts['answers']; subject: Subject }>();

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
      give(interview, asking.key, respondent.answer(asking, interview));
    }
  }
});

/** The examples tell one story: who plans to come in September does not leave in July. */
function isOfTheExample(id: string, { facts }: ReturnType<typeof begin>): boolean {
  return (
    id !== 'stay-exit-planned' || (facts.case.stays ?? []).every(({ entry }) => (entry?.planned ?? '') < '2026-07')
  );
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

test('two questions with one name are one question', () => {
  const all = scripts.en.sections.flatMap(({ blocks }) => blocks.flatMap(({ questions }) => questions));
  for (const id of IDS) {
    const places = all.filter((question) => question.id === id).map(({ place }) => place.toString());
    expect(new Set(places).size, id).toBe(1);
  }
});

test('no words are left of a question or a section that is not there', () => {
  const sections = scripts.en.sections.map(({ id }) => id);
  for (const language of LANGUAGES) {
    const keys = Object.keys(CATALOGUES[language]);
    const told = new Set(keys.flatMap((key) => /^question\.(.+)\.(?:ask|term|why|example)$/.exec(key)?.[1] ?? []));
    expect([...told].filter((id) => !IDS.includes(id))).toEqual([]);
    expect(keys.flatMap((key) => /^section\.(.+)$/.exec(key)?.[1] ?? [])).toEqual(sections);
    const kinds = scripts.en.sections.flatMap(({ blocks }) => blocks.flatMap(({ entries }) => entries?.kind ?? []));
    expect(keys.flatMap((key) => /^interview\.add\.(.+)$/.exec(key)?.[1] ?? []).sort()).toEqual([...kinds].sort());
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(IDS)('%s has its words, with all that they speak of', (id) => {
    const { question, facts, subject } = asked(id, language);
    const params = question.params?.(facts, subject) ?? {};
    for (const part of ['ask', 'term', 'why', ...(question.example ? ['example'] : [])]) {
      const key = `question.${id}.${part}`;
      const text = CATALOGUES[language][key];
      expect(text, key).toMatch(/\S/);
      expect(paramsIn(text!), key).toEqual(paramsIn(ja[key]!));
      for (const name of paramsIn(text!)) expect(Object.keys(params), key).toContain(name);
      expect(said({ key, params }, words[language])).not.toContain('{{');
    }
    expect(`question.${id}.example` in CATALOGUES[language], 'an example that nobody sees').toBe(
      question.example === true,
    );
  });

  test.each(IDS)('%s says where it comes from', (id) => {
    const { question, facts } = asked(id, language);
    expect(cited(question.source(facts), words[language])).toMatch(/\S{3}/);
  });

  test.each(IDS)('%s: all that can be chosen has a name, and what is suggested can be answered', (id) => {
    const { input, question, facts, subject } = asked(id, language);
    for (const option of optionsOf(input)) {
      expect(said(option.label, words[language])).toMatch(/\S/);
      if (option.note) expect(said(option.note, words[language])).toMatch(/\S/);
    }
    if (input.kind === 'table') {
      for (const { key } of input.table.columns) expect(words[language](key)).toMatch(/\S/);
    }
    const preset = question.preset?.(facts, subject);
    if (preset !== undefined) expect(takes(input, preset), `${id} suggests ${JSON.stringify(preset)}`).toBe(true);
  });

  const examples = IDS.flatMap((id) =>
    examplesOf(id, CATALOGUES[language][`question.${id}.example`]).map((example) => [id, example] as const),
  );
  test.each(examples)('%s takes its example: %s', (id, example) => {
    const { input } = asked(id, language);
    if (input.kind === 'text') expect(input.read(example)).toHaveProperty('answer');
    else if (input.kind === 'table') expect(Object.keys(input.table.read(example, []))[0]).toMatch(/^(?:row|choose)$/);
    else if (input.kind === 'search') {
      const found = input.find(example).length > 0 || (input.free !== undefined && 'answer' in input.free(example));
      expect(found, `nothing is found by ${example}`).toBe(true);
    } else throw new Error('what is chosen needs no example');
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

/** `中国、CN` are two examples; the name of a place with a comma in it is one. */
function examplesOf(id: string, text: string | undefined): string[] {
  if (text === undefined) return [];
  if (/address|account-bank|inquiry-condition|term-/.test(id) || /lines$|dispatches|appointments/.test(id))
    return [text];
  return text
    .split(/, (?=\D)|(?<=[A-Z]), |、/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function optionsOf(input: Input): readonly Option[] {
  if (input.kind === 'choice' || input.kind === 'choices') return input.options;
  return input.kind === 'search' ? input.find('') : [];
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
