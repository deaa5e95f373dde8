/** Every rule of a batch is told by `explain` in each language, with its one source. */
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { BATCH_RULES } from '../../src/batch/rules.ts';
import { run as explain } from '../../src/cli/commands/explain.ts';
import { BASE, BATCH, OVERSEAS_CARE, SCREEN } from './catalogues.ts';

const RULES = Object.values(BATCH_RULES);

async function explained(rule: string, language: Language, json: boolean): Promise<unknown[]> {
  const told: unknown[] = [];
  const session = {
    language,
    words: makeWords(language, [SCREEN[language], BASE[language], OVERSEAS_CARE[language]]),
    today: day('2025-10-01'),
    json,
    paint: new Chalk({ level: 0 }),
    shelves: { templates: 'templates', insurers: [] },
    home: '.',
    print: (line: string) => told.push(line),
    printJson: (document: unknown) => told.push(document),
    note: () => {},
  };
  expect(await explain(session, rule)).toBe(0);
  return told;
}

describe.each(LANGUAGES)('explain of the rules of a batch in %s', (language) => {
  const catalogue = BATCH[language];

  test('tells each in the words that the report has, and no insurer as its source', async () => {
    for (const { id, severity, source } of RULES) {
      const part = (name: string) => catalogue[`rule.${id}.${name}`];
      expect(await explained(id, language, true)).toEqual([
        {
          rule: id,
          severity,
          stage: 'data',
          refuses: false,
          title: part('title'),
          what: part('what'),
          why: part('why'),
          fix: part('fix'),
          sources: [
            expect.objectContaining({ insurer: null, title: source.title, certainty: source.certainty, date: null }),
          ],
        },
      ]);
    }
  });

  test('says of what no text demands that it is the choice of this program', async () => {
    const ours = SCREEN[language]['certainty.ours'] ?? BASE[language]['certainty.ours']!;
    const lastOf = async (rule: string) => String((await explained(rule, language, false)).at(-1));
    expect(await lastOf('batch.same-receipt')).toContain(ours);
    expect(await lastOf('batch.overlapping-stay')).not.toContain(ours);
    expect(await lastOf('batch.overlapping-stay')).toContain('報道された不正請求の事例');
  });
});
