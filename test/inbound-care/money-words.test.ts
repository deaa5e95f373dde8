/** What the findings about money and papers say, in each language, in every scenario that raises one. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { fixOf, messageOf } from '../../src/base/finding-words.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { inboundWords } from '../../src/inbound-care/words/index.ts';
import { MONEY_TABLE } from './rule-tables/money.ts';
import { play, readScenarios } from './scenario.ts';

const PARTS = ['title', 'what', 'message', 'fix', 'why'];
const DAY = /\b\d{4}-\d\d-\d\d\b/g;

interface Raised {
  scenario: string;
  case: Case;
  finding: Finding;
}

async function allRaised(): Promise<Raised[]> {
  const raised: Raised[] = [];
  for (const scenario of readScenarios()) {
    if (scenario.expected.findings === undefined) continue;
    const { loaded, checked } = await play(scenario);
    for (const finding of checked.findings)
      if (finding.rule in MONEY_TABLE) raised.push({ scenario: scenario.name, case: loaded.case, finding });
  }
  return raised;
}

/** Names of people, and numbers of accounts and passports, that stand in a case. */
function personal({ parties = [], travellers = [], accounts = [], translator }: Case): string[] {
  const people = [...travellers, ...parties.filter(({ kind }) => kind === 'person')];
  const names = people.flatMap(({ name }) => (typeof name === 'object' ? Object.values(name) : [name]));
  const numbers = [...accounts.flatMap(({ number, holder }) => [number, holder]), translator?.name];
  const papers = travellers.flatMap(({ passport, phone, birth }) => [passport?.number, phone, birth]);
  return [...names, ...numbers, ...papers].filter((text) => text !== undefined && text.trim() !== '') as string[];
}

describe('findings about money and papers', async () => {
  const raised = await allRaised();

  describe.each(LANGUAGES)('in %s', async (language) => {
    const words = makeWords(language, [await inboundWords(language)]);
    const told = raised.map((each) => ({
      ...each,
      message: messageOf(each.finding, words),
      fix: fixOf(each.finding, words),
    }));

    test.each(Object.keys(MONEY_TABLE))('%s has a title, a condition, a message, a fix and a reason', (rule) => {
      for (const part of PARTS) expect(words.has(`rule.${rule}.${part}`)).toBe(true);
    });

    test('no word of a message is left open', () => {
      const open = told.filter(({ message, fix }) => /\{\{|undefined|\[object/.test(message + fix));
      expect(open.map(({ scenario, message }) => `${scenario}: ${message}`)).toEqual([]);
    });

    test('each wording has a message of its own', () => {
      const without = told.filter(
        ({ finding: { rule, variant } }) =>
          variant !== undefined &&
          !words.has(`rule.${rule}.message.${variant}`) &&
          !words.has(`rule.${rule}.fix.${variant}`),
      );
      expect(new Set(without.map(({ finding }) => `${finding.rule} ${finding.variant}`))).toEqual(new Set());
    });

    test('each answer, kind and category that is asked for has a name', () => {
      const unnamed = told.flatMap(({ finding: { params } }) =>
        [
          [params.answer, 'answer'],
          [params.kind, 'document'],
          [params.category, 'category'],
        ].flatMap(([value, of]) => (value !== undefined && !words.has(`${of}.${value}`) ? [`${of}.${value}`] : [])),
      );
      expect([...new Set(unnamed)]).toEqual([]);
    });

    test('no message repeats a name of a person, an account or a passport', () => {
      const repeated = told.flatMap(({ scenario, message, fix, finding, case: file }) => {
        const allowed = new Set(String(finding.params.on ?? '').match(DAY) ?? []);
        return personal(file).flatMap((text) =>
          !allowed.has(text) && (message.includes(text) || fix.includes(text)) ? [`${scenario}: ${message}`] : [],
        );
      });
      expect(repeated).toEqual([]);
    });
  });
});
