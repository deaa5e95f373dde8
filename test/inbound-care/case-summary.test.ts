/** How a case stands in the tables of a batch. */
import { expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { readingOf } from '../../src/cli/schemes/inbound-care/reading.ts';
import { checkedOf, EXAMPLE, loaded, wordsIn } from './packets.ts';

async function saidOf(text: string, today = '2026-07-10'): Promise<string[]> {
  const case_ = loaded(text);
  const { summary } = readingOf(case_, checkedOf(case_, day(today)), false);
  return Promise.all(LANGUAGES.map(async (each) => (await wordsIn(each))(summary!.says.key, summary!.says.params)));
}

test('a case that has come to its end is told by its refund', async () => {
  expect((await saidOf(EXAMPLE)).join()).toContain('refund 380,200 JPY');
});

test('one that is under way is not settled, though nothing is owed today', async () => {
  const begun = `${EXAMPLE.slice(0, EXAMPLE.indexOf('stays:'))}currency: JPY\n`;
  const text = begun.replace('currency: JPY                    # 结算的币种\n', '');
  expect(await saidOf(text)).toEqual(['進行中', 'under way', '进行中']);
});

test('what is left while the patient is still there is no refund yet', async () => {
  const there = EXAMPLE.replace(', actual: 2026-07-03', '');
  expect((await saidOf(there, '2026-07-02')).join()).toContain('under way, left');
});
