/** The second interview as people meet it: where the law stops it, what is asked when, what a removal takes along, what is told at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/base/languages.ts';
import { type Plain, readText } from '../../../src/base/text-tree.ts';
import type { CaseWay } from '../../../src/inbound-care/questions/facts.ts';
import { Draft } from '../../../src/interview/draft.ts';
import { lacks, takeAll } from '../../../src/interview/given.ts';
import { Interview } from '../../../src/interview/interview.ts';
import { said } from '../../../src/interview/say.ts';
import { begin, type CaseInterview, EXAMPLE, type Made, script, TODAY, wordsIn } from './respondent.ts';

const text = readFileSync(EXAMPLE, 'utf8');
const tree = () => readText(Buffer.from(text), 'claim.yaml', 'yaml').value as { [key: string]: Plain };

/** The example case in an interview that writes nothing. */
async function example(made: Made = {}): Promise<CaseInterview> {
  const own = await script(made);
  const place = { path: '', shown: 'claim.yaml', kind: 'yaml' as const, nowhere: true };
  return new Interview(own, Draft.of(place, text, tree(), own.manner));
}

const ids = (interview: CaseInterview) => new Set(interview.all.map(({ question }) => question.id));

function blockOf(interview: CaseInterview, kind: string) {
  return interview.script.sections.flatMap(({ blocks }) => blocks).find(({ entries }) => entries?.kind === kind)!;
}

describe('the example case', () => {
  test.each(
    LANGUAGES.flatMap((language) => (['family', 'coordinator'] as const).map((way) => [language, way] as const)),
  )('is given back as it is, in %s, to a %s', async (language, way: CaseWay) => {
    const interview = await example({ language, way });
    expect(interview.draft.answers).toEqual(tree());
    expect(lacks(interview)).toEqual([]);
    const fresh = begin(await script({ language, way }));
    takeAll(fresh.draft, tree());
    expect(fresh.draft.answers).toEqual(tree());
  });

  test('leaves nothing open but what nobody can know yet', async () => {
    const interview = await example();
    for (const asking of interview.left())
      expect(
        asking.question.absent !== undefined || asking.question.optional || asking.question.fleeting,
        asking.key,
      ).toBe(true);
  });

  test('written by the interview, each list reads as in the example', async () => {
    const made = await script({ language: 'zh', way: 'coordinator' });
    const interview = begin(made);
    takeAll(interview.draft, tree());
    // The same parts in one line, whatever their order there.
    const parts = (line: string) =>
      line
        .replace(/"|coverage: \{ | \}(?=,)/g, '')
        .replace(/^ *- \{ | \}$/g, '')
        .split(', ')
        .sort()
        .join(', ');
    const rowsOf = (file: string) => file.split('\n').filter((line) => /^ {2}- \{/.test(line));
    const written = new Set(rowsOf(interview.draft.text()).map(parts));
    // A party in one line is written as the others are.
    const expected = rowsOf(text).filter((line) => !/kind: (?:institution|person|insurer|bank), name/.test(line));
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.map(parts).filter((row) => !written.has(row))).toEqual([]);
  });
});

describe('a Japanese public insurance', () => {
  const answered = async (purpose: string, residence: string, payer: string, made: Made = {}) => {
    const interview = begin(await script(made));
    interview.take('case-purpose', purpose);
    interview.take('case-residence', residence);
    interview.take('case-payer', payer);
    return interview;
  };

  test.each(LANGUAGES)(
    'named as payer from abroad ends the questions, with the law said at once, in %s',
    async (language) => {
      const words = await wordsIn(language);
      const interview = await answered('treatment', 'CN', 'japanese-public', { language });
      expect(interview.next()).toBeUndefined();
      expect(interview.facts.checked.stopped).toHaveLength(1);
      const told = interview.takeNotices().map((say) => said(say, words));
      expect(told.join('\n')).toMatch({ en: /against the law|illegal/i, ja: /違法|法律/, zh: /违法/ }[language]);
    },
  );

  test('stops neither a resident of Japan, nor a check-up, nor another insurance', async () => {
    expect((await answered('treatment', 'JP', 'japanese-public')).next()?.question.id).toBe('case-urgent');
    expect((await answered('full-checkup', 'CN', 'japanese-public')).next()?.question.id).toBe('case-urgent');
    expect((await answered('treatment', 'CN', 'insurance')).next()?.question.id).toBe('case-urgent');
  });

  test('named by mistake loses nothing that was told before', async () => {
    const interview = await example();
    const { policies: _, ...before } = structuredClone(interview.draft.answers);
    interview.take('case-payer', 'japanese-public');
    expect(interview.next()).toBeUndefined();
    interview.take('case-payer', 'insurance');
    const { policies, ...after } = interview.draft.answers;
    expect(after).toEqual(before);
    expect(policies).toHaveLength(1);
  });

  test('told by its name only, stops as well, and is not kept by another answer', async () => {
    const interview = await answered('treatment', 'CN', 'insurance', { language: 'ja' });
    const asking = interview.all.find(({ question }) => question.id === 'policy-insurer')!;
    interview.take(asking.key, '国民健康保険');
    expect(interview.next()).toBeUndefined();
    expect(interview.find('case-payer')!.held).toBe('japanese-public');
    interview.take('case-payer', 'insurance');
    expect(interview.facts.stopped).toBe(false);
    expect(interview.next()?.question.id).toBe('case-urgent');
  });
});

describe('a family that has only just begun', () => {
  test('is asked nothing of answers, estimates, money or bills, and may leave all for later', async () => {
    const interview = begin(await script({ today: TODAY }));
    const asked: string[] = [];
    for (let asking = interview.next(); asking; asking = interview.next()) {
      asked.push(asking.question.id);
      if (asking.question.id === 'case-purpose') interview.take(asking.key, 'treatment');
      else if (asking.question.id === 'case-residence') interview.take(asking.key, 'CN');
      else if (asking.question.id === 'case-payer') interview.take(asking.key, 'self');
      else if (asking.question.id === 'traveller-name') interview.take(asking.key, 'Lin Xiaolan');
      else if (asking.question.optional) interview.take(asking.key, null);
      else interview.putOffNow(asking.key);
    }
    expect(asked).toContain('inquiry-condition');
    expect(
      asked.filter((id) => /^(?:answer-|estimate|line-|term-|account-|cash-|actual-|dispatch|policy-)/.test(id)),
    ).toEqual([]);
    expect(asked.length).toBeLessThan(45);
    expect(lacks(interview)).toEqual([]);
    expect(interview.facts.case.travellers).toHaveLength(1);
  });

  test('is asked about the answer once the inquiry was sent, about the estimate once one accepts, about money once there are lines', async () => {
    const interview = begin(await script());
    interview.take('case-purpose', 'treatment');
    interview.take('case-residence', 'CN');
    const stages = [
      ['inquiry-sent-on', '2026-04-01', 'answer-accepted', 'institution-name', 'condition-name'],
    ] as const;
    for (const [key, answer] of stages) interview.take(key, answer);
    expect(ids(interview).has('answer-accepted')).toBe(false);
    interview.take('institution-name@h1', 'Kakuu University Hospital');
    interview.take('condition-name@k1', 'Tumour');
    expect(ids(interview).has('answer-accepted')).toBe(true);
    expect(ids(interview).has('estimate-lines')).toBe(false);
    interview.take('answer-accepted@h1+k1', true);
    expect(ids(interview).has('estimate-lines')).toBe(true);
    expect(ids(interview).has('term-refund-method')).toBe(false);
    interview.take('estimate-lines', [{ supplier: 'h1', category: 'surgery', amount: '100', currency: 'JPY' }]);
    expect(ids(interview).has('term-refund-method')).toBe(true);
    expect(ids(interview).has('more-prepayments')).toBe(true);
  });

  test('is not asked when it really entered before the planned day', async () => {
    for (const [planned, isAsked] of [
      [TODAY, true],
      ['2026-07-21', false],
    ] as const) {
      const interview = begin(await script());
      interview.take('stay-entry-planned@0', planned);
      expect(ids(interview).has('stay-entry-actual')).toBe(isAsked);
    }
  });
});

describe('an entry that is taken out', () => {
  test('an institution takes its answers, lines and papers along, and says so before', async () => {
    const words = await wordsIn('en');
    const interview = await example();
    const block = blockOf(interview, 'institution-in-japan');
    const [subject] = block.each(interview.facts);
    expect(block.entries!.alongWith(interview.facts, subject!).map((say) => said(say, words))).toEqual([
      'answers: 1',
      'appointments: 2',
      'lines of the estimate: 1',
      'lines of the actual cost: 1',
      'papers: 6',
    ]);
    interview.remove(block, subject!);
    const { answers, estimateLines, actualLines, dispatches, cash } = interview.facts.case;
    expect(answers).toEqual([]);
    expect(estimateLines!.map(({ id }) => id)).toEqual(['l2', 'l3', 'l4', 'l5']);
    expect(actualLines!.map(({ id }) => id)).toEqual(['a2', 'a4', 'a5']);
    // What only named it, names it no more.
    expect(dispatches!.map(({ decidedBy }) => decidedBy)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(cash).toHaveLength(1);
  });

  test('a companion leaves the papers of all travellers to the others', async () => {
    const interview = await example();
    const block = blockOf(interview, 'companion');
    interview.remove(block, block.each(interview.facts)[1]!);
    const { documents, visas, stays, travellers } = interview.facts.case;
    expect(travellers!.map(({ id }) => id)).toEqual(['p1']);
    expect(visas!.map(({ traveller }) => traveller)).toEqual(['p1']);
    expect(stays![0]!.travellers).toEqual(['p1']);
    expect(documents!.find(({ id }) => id === 'd5')!.travellers).toEqual(['p1']);
    expect(documents!.map(({ id }) => id)).not.toContain('d15');
  });

  test('a line of the estimate that is deleted from the table is named by no bill any more', async () => {
    const interview = await example({ way: 'coordinator' });
    const rows = (interview.draft.answers['estimateLines'] as Plain[]).filter((_, index) => index !== 3);
    interview.take('estimate-lines', rows);
    expect(interview.facts.case.actualLines!.map(({ estimate }) => estimate)).toEqual(['l1', 'l2', undefined, 'l5']);
  });
});

test('whoever gives every account to the coordinator is not asked for one more for ever', async () => {
  const interview = await example();
  for (let count = 0; count < 6; count += 1)
    for (const { key } of interview.all.filter(({ question }) => question.id === 'account-holder')) {
      interview.take(key, 'Kakuu');
      const owner = key.replace('holder', 'owner');
      if (interview.find(owner)) interview.take(owner, 'c1');
    }
  expect(interview.facts.case.accounts!.length).toBeLessThan(4);
});

describe('what an answer raises is told at once', () => {
  const words = wordsIn('en');
  const toldBy = async (interview: CaseInterview) => {
    const all = await words;
    return interview
      .takeNotices()
      .map((say) => said(say, all))
      .join('\n');
  };

  test('a second companion, and a child', async () => {
    const interview = begin(await script());
    interview.take('traveller-name@p1', 'Lin Xiaolan');
    interview.take('more-companions@+0', true);
    interview.take('traveller-name@m1', 'Zhou Qing');
    expect(await toldBy(interview)).toBe('');
    interview.take('more-companions@+1', true);
    const told = [await toldBy(interview)];
    interview.take('traveller-name@m2', 'Zhou Xiao');
    interview.take('traveller-birth@m2', '2020-02-02');
    told.push(await toldBy(interview));
    expect(told.join('\n')).toMatch(/companions/i);
    expect(told.join('\n')).toMatch(/child/i);
  });

  test('a guarantor without a register is told of when the register was asked, not when it is named', async () => {
    const interview = begin(await script());
    interview.take('traveller-name@p1', 'Lin Xiaolan');
    interview.take('stay-entry-planned@0', '2026-12-01');
    interview.take('visa-status@p1', 'needed');
    interview.take('visa-guarantor@p1', 'Kakuu Guarantee');
    expect(await toldBy(interview)).toBe('');
    interview.take('party-register@g1', 'none');
    expect(await toldBy(interview)).toMatch(/guarant/i);
  });

  test('less money than was estimated has arrived', async () => {
    const interview = await example({ today: '2026-05-25' as typeof TODAY });
    interview.take('cash-credited@pay1', { amount: '3993000', currency: 'JPY' });
    await toldBy(interview);
    interview.take('cash-credited@pay1', { amount: '3990500', currency: 'JPY' });
    expect(await toldBy(interview)).toMatch(/2,500/);
  });
});

describe('impossible answers are refused with what is expected', () => {
  const expectedOf = (interview: CaseInterview, key: string, typed: string) => {
    const { question, subject } = interview.find(key)!;
    const input = question.input(interview.facts, subject);
    if (input.kind !== 'text') throw new Error('not typed');
    const read = input.read(typed);
    return 'expected' in read ? read.expected : read.answer;
  };

  test.each([
    ['stay-exit-planned@0', '2026-06-04', { key: 'day-before', params: { day: '2026-06-05' } }],
    ['stay-exit-actual@0', '2026-06-04', { key: 'day-before', params: { day: '2026-06-05' } }],
    ['stay-permitted-until@0', '2026-06-04', { key: 'day-before', params: { day: '2026-06-05' } }],
    ['cash-credited-on@pay1', '2026-05-17', { key: 'day-before', params: { day: '2026-05-18' } }],
    ['cash-sent-on@pay1', '2026-05-22', { key: 'day-after', params: { day: '2026-05-21' } }],
    ['cash-sent@pay1', '3,993,000.5 JPY', { key: 'amount-decimals', params: { currency: 'JPY', most: 0 } }],
    ['cash-sent@pay1', '-5 JPY', { key: 'amount-negative' }],
    ['visa-issued-on@p1', '2026-05-06', { key: 'day-before', params: { day: '2026-05-07' } }],
    ['answer-to@h1+k1', '2026-06-07', { key: 'day-before', params: { day: '2026-06-08' } }],
    ['visa-stay-days@p1', 'many', { key: 'case-days' }],
    ['traveller-name@p1', '1', { key: 'lettered' }],
    ['inquiry-budget', '450万', { amount: '4500000', currency: 'JPY' }],
    ['inquiry-budget', '30万 CNY', { amount: '300000', currency: 'CNY' }],
  ])('%s: %s', async (key, typed, expected) => {
    expect(expectedOf(await example(), key, typed)).toEqual(expected);
  });
});
