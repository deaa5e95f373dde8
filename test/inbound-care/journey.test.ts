/** What holds of every case, whole or half: the rules of the journey never fail, and what they find is told in full. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, day } from '../../src/base/day.ts';
import type { Finding } from '../../src/base/finding.ts';
import { fixOf, messageOf } from '../../src/base/finding-words.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { peopleOf } from '../../src/inbound-care/case/people.ts';
import { type Case, caseSchema } from '../../src/inbound-care/case.ts';
import { loadPack } from '../../src/inbound-care/pack.ts';
import { journeyRules } from '../../src/inbound-care/rules/journey.ts';
import { inboundWords } from '../../src/inbound-care/words/index.ts';
import { readYaml } from '../scenario-files.ts';
import { JOURNEY_TABLE } from './rule-tables/journey.ts';
import { EXAMPLE, readScenarios, TEMPLATES } from './scenario.ts';

const pack = loadPack('general', { templates: TEMPLATES, insurers: [] });
const TODAY = day('2026-06-10');

function findingsOf(file: Case, today = TODAY): Finding[] {
  const circumstances = {
    ...{ case: file, pack, today, people: peopleOf(file), files: undefined },
    get settlement(): never {
      throw new Error('a rule of the journey looks at the settlement');
    },
  };
  return journeyRules.flatMap(({ id, severity, stage, check }) =>
    [...check(circumstances)].map(({ at, params = {}, variant }) => ({
      rule: id,
      severity,
      stage,
      at,
      params,
      source: pack.ruleSource(id),
      ...(variant === undefined ? {} : { variant }),
    })),
  );
}

function caseOf(written: unknown): Case | undefined {
  const read = caseSchema.safeParse(written);
  return read.success ? read.data : undefined;
}

/** Every place of a written case: of each mapping its keys, of each list its entries. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const here = [...at, key];
    return [here, ...places((value as Record<string | number, unknown>)[key], here)];
  });
}

function without(written: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(written);
  const holder = path.slice(0, -1).reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], copy);
  const last = path.at(-1)!;
  if (Array.isArray(holder)) holder.splice(last as number, 1);
  else delete (holder as Record<string, unknown>)[last];
  return copy;
}

describe('no rule of the journey fails', () => {
  const example = readYaml(EXAMPLE);

  test('whatever one part of the example is missing, on whatever day', () => {
    const days = ['2026-03-01', '2026-04-20', '2026-05-25', '2026-06-10', '2026-07-06'].map((on) => day(on));
    const parts = places(example).filter((path) => !['format', 'scheme'].includes(String(path[0])));
    expect(parts.length).toBeGreaterThan(300);
    for (const path of parts) {
      const file = caseOf(without(example, path));
      if (!file) continue;
      for (const today of days) expect(() => findingsOf(file, today), `${path.join('.')} on ${today}`).not.toThrow();
    }
  });

  const ids = fc.constantFrom('p1', 'm1', 'c1', 'h1', 'h2', 'k1', 'x9');
  const days = fc.integer({ min: 0, max: 250 }).map((count) => addDays(day('2026-03-01'), count) as string);
  const some = (parts: Record<string, fc.Arbitrary<unknown>>) =>
    fc.array(fc.record(parts, { requiredKeys: [] }), { maxLength: 3 });
  const truths = fc.constantFrom('true', 'false');
  const cases = fc.record(
    {
      purpose: fc.constantFrom('treatment', 'screening'),
      residence: fc.constantFrom('CN', 'JP'),
      urgent: truths,
      inquiry: fc.record(
        {
          sentOn: days,
          condition: fc.constantFrom('', '胃'),
          institution: fc.oneof(ids, fc.array(ids, { maxLength: 2 })),
          budget: fc.record({ amount: fc.constant('1') }, { requiredKeys: [] }),
          wished: fc.record({ from: days, to: days }, { requiredKeys: [] }),
          informationCompleteOn: days,
        },
        { requiredKeys: [] },
      ),
      parties: some({
        id: ids,
        kind: fc.constantFrom('institution', 'coordinator', 'guarantor', 'insurer', 'person'),
        name: fc.constantFrom('国民健康保険', { zh: '医院' }),
        country: fc.constantFrom('JP', 'CN'),
        public: truths,
        registrations: some({ scheme: fc.constantFrom('METI-guarantor', 'x'), number: fc.constantFrom('', '1') }),
      }),
      travellers: some({
        id: ids,
        role: fc.constantFrom('patient', 'companion'),
        birth: days,
        nationality: fc.constantFrom('JP', 'CN'),
      }),
      visas: some({
        traveller: ids,
        status: fc.constantFrom('exempt', 'held', 'needed', 'applied', 'issued', 'refused'),
        entries: fc.constantFrom('single', 'multiple'),
        validUntil: days,
        stayDays: fc.constantFrom('15', '90', '180'),
        guarantor: ids,
      }),
      stays: some({
        travellers: fc.array(ids, { maxLength: 2 }),
        entry: fc.record({ planned: days, actual: days }, { requiredKeys: [] }),
        exit: fc.record({ planned: days, actual: days }, { requiredKeys: [] }),
        permittedUntil: days,
      }),
      conditions: some({ id: ids, agreed: truths }),
      answers: some({
        institution: ids,
        condition: ids,
        accepted: truths,
        treatment: fc.constantFrom('', '手术'),
        period: fc.record({ from: days, to: days }, { requiredKeys: [] }),
        cost: ids,
        on: days,
      }),
      appointments: some({ on: days, institution: ids, condition: ids }),
      estimateLines: some({ supplier: ids, amount: fc.constant('5'), condition: ids }),
      actualLines: some({
        supplier: ids,
        category: fc.constantFrom('exam', 'translation', 'second-opinion'),
        on: days,
        condition: ids,
      }),
      policies: some({ insurer: ids, public: truths }),
      cash: some({ from: ids }),
      documents: some({
        id: ids,
        kind: fc.constantFrom(
          'medical-summary',
          'images',
          'guarantee',
          'coe',
          'treatment-schedule',
          'estimate',
          'prescription',
        ),
        issuer: ids,
        addressee: ids,
        travellers: fc.array(ids, { maxLength: 2 }),
        delivered: truths,
        deliveredOn: days,
      }),
    },
    { requiredKeys: [] },
  );

  test('on small cases of any make, and each finding stands where the file has a place', () => {
    fc.assert(
      fc.property(cases, days, (made, on) => {
        const file = caseOf({ format: 'ryoyohi/1', scheme: 'inbound-care', ...made });
        expect(file).toBeDefined();
        for (const { at, rule } of findingsOf(file!, day(on))) {
          expect(Object.keys(JOURNEY_TABLE)).toContain(rule);
          expect(at.length).toBeGreaterThan(0);
          const list = (file as unknown as Record<string, unknown[] | undefined>)[at[0] as string];
          if (typeof at[1] === 'number') expect(list?.[at[1]], `${rule} at ${at.join('.')}`).toBeDefined();
        }
      }),
      { numRuns: 1500 },
    );
  });
});

const findings = readScenarios().flatMap(({ text, today }) => {
  const file = caseOf(parse(text, { schema: 'failsafe' }));
  return file ? findingsOf(file, today) : [];
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every finding of the scenarios is told in its own words, with all that they ask for', async () => {
    const words = makeWords(language, [await inboundWords(language)]);
    const told = new Set<string>();
    for (const finding of findings) {
      const { rule, variant } = finding;
      expect(words.has(`rule.${rule}.message${variant ? `.${variant}` : ''}`), `${rule} ${variant}`).toBe(true);
      for (const text of [messageOf(finding, words), fixOf(finding, words)]) expect(text).not.toMatch(/\{\{|undefined/);
      told.add(`${rule}.message${variant ? `.${variant}` : ''}`);
    }
    const catalogue = await inboundWords(language);
    const own = Object.keys(JOURNEY_TABLE).flatMap((rule) =>
      Object.keys(catalogue).flatMap((key) =>
        key.startsWith(`rule.${rule}.message`) ? [key.slice('rule.'.length)] : [],
      ),
    );
    expect([...told].sort()).toEqual(own.sort());
  });

  test('each rule has a title, a condition, a reason and a way to mend it that need no finding', async () => {
    const catalogue = await inboundWords(language);
    for (const rule of Object.keys(JOURNEY_TABLE)) {
      for (const part of ['title', 'what', 'fix', 'why']) expect(catalogue).toHaveProperty([`rule.${rule}.${part}`]);
    }
    const asking = Object.entries(catalogue).filter(
      ([key, text]) => /^rule\..*\.(title|what|why|fix(\.[a-z-]+)?)$/.test(key) && text.includes('{{'),
    );
    expect(asking.map(([key]) => key).filter((key) => key.split('.').slice(1, 3).join('.') in JOURNEY_TABLE)).toEqual(
      [],
    );
  });
});
