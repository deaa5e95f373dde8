/** The timeline in a terminal: whole, in eighty columns, in each language. */
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../src/base/languages.ts';
import { printTimeline } from '../../src/cli/print-timeline.ts';
import { widthOf } from '../../src/cli/table.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { backwardOf } from '../../src/inbound-care/timeline/backward.ts';
import { notesOf } from '../../src/inbound-care/timeline/state.ts';
import { caseWith, example, pack, stepsOf, wordsOf } from '../inbound-care/timeline-cases.ts';

async function printed(file: Case, language: Language, today: Day): Promise<string[]> {
  const lines: string[] = [];
  const words = await wordsOf(language);
  const session = {
    language,
    words,
    today,
    json: false,
    paint: new Chalk({ level: 0 }),
    shelves: { templates: 'templates', insurers: [] },
    home: '.',
    print: (line: string) => lines.push(line),
    printJson: () => {},
    note: () => {},
  };
  const steps = stepsOf(file, today);
  const notes = notesOf(steps, file, pack, today);
  const loaded = { case: file, pack } as unknown as Parameters<typeof printTimeline>[1];
  printTimeline({ steps, backward: backwardOf(file, pack, today), notes }, loaded, session);
  return lines;
}

const TRAVELLERS = `id: 4M8K2V
urgent: true
inquiry: { sentOn: 2026-04-01, informationCompleteOn: 2026-05-01, wished: { from: 2026-05-20 } }
travellers:
  - { id: p1, name: { zh: 林晓岚, latin: LIN XIAOLAN } }
  - { id: m1, name: { zh: 周晴, latin: ZHOU QING } }
visas:
  - { traveller: p1, status: issued, entries: single, issuedOn: 2026-05-14 }
  - { traveller: m1, status: issued, entries: single, issuedOn: 2026-05-14 }`;

const CASES: [name: string, file: Case][] = [
  ['the worked example', example()],
  ['an empty case', caseWith('')],
  ['two travellers before an urgent journey', caseWith(TRAVELLERS)],
  ['one who overstays', caseWith('stays: [ { entry: { actual: 2026-01-01 } }, { entry: { planned: 2028-01-01 } } ]')],
];

describe.each(LANGUAGES)('the timeline in %s', (language) => {
  test.each(CASES)('of %s fits in eighty columns', async (_, file) => {
    const lines = await printed(file, language, day('2026-05-20'));
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
  });
});

describe('the timeline in a terminal', () => {
  test('asks for nothing that a day which is behind would have needed', async () => {
    const entered = caseWith('stays: [ { entry: { actual: 2026-05-10 } } ]');
    const lines = await printed(entered, 'en', day('2026-05-20'));
    const advised = lines.findIndex((line) => line.includes('advised time to enter Japan: from'));
    expect(lines[advised]).toContain('done');
    expect(lines[advised + 1]!.trim()).toBe('done 2026-05-10');
  });

  test('says of each step when, how it stands, what it is counted from, whose turn it is, and where that stands', async () => {
    const lines = await printed(caseWith('inquiry: { sentOn: 2026-05-14 }'), 'en', day('2026-05-20'));
    const at = lines.findIndex((line) => line.startsWith('2026-05-28'));
    expect(lines.slice(at, at + 3)).toEqual([
      '2026-05-28  in 8 d     the hospital’s answer is usually there by now',
      '    counted from 2026-05-14, inquiry sent; turn: coordinator',
      '    source: METI/JIMCA: 与医疗机构的对接',
    ]);
  });

  test('names travellers with the same day in one row, and what no public text says as not confirmed', async () => {
    const lines = await printed(caseWith(TRAVELLERS), 'en', day('2026-05-20'));
    const rows = lines.filter((line) => line.startsWith('2026-08-14'));
    expect(rows).toEqual(['2026-08-14  in 86 d    last day to enter with the single visa (ZHOU QING, LIN']);
    expect(lines[lines.indexOf(rows[0]!) + 1]?.trim()).toBe('XIAOLAN)');
    expect(lines.slice(lines.indexOf(rows[0]!), lines.indexOf(rows[0]!) + 5).join(' ')).toContain('not confirmed');
  });

  test('of urgent treatment says that it can begin at home, and of an overstay that it is past', async () => {
    const urgent = await printed(caseWith(TRAVELLERS), 'zh', day('2026-05-20'));
    expect(urgent.join('')).toContain('在国内先开始治疗');
    const over = await printed(CASES[3]![1], 'en', day('2026-05-20'));
    expect(over.join(' ')).toContain('The last day to leave Japan was 2026-04-01');
  });

  test('leaves the days backward out once somebody has entered', async () => {
    const line = (all: string[]) => all.filter((each) => each.startsWith('To arrive on'));
    expect(line(await printed(caseWith(TRAVELLERS), 'en', day('2026-05-20')))).toEqual([
      'To arrive on 2026-05-20 (wished arrival)',
    ]);
    expect(line(await printed(example(), 'en', day('2026-06-20')))).toEqual([]);
  });
});
