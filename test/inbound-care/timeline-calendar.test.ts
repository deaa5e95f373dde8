/** The timeline as a calendar: what is due, in three languages, without a name and without an illness. */
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/base/day.ts';
import { LANGUAGES, type Language } from '../../src/base/languages.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { backwardOf } from '../../src/inbound-care/timeline/backward.ts';
import { calendarEvents, timelineCalendar } from '../../src/inbound-care/timeline/calendar.ts';
import { readCalendar, textOf } from '../base/ics-reader.ts';
import { caseWith, example, pack, stepsOf, wordsOf } from './timeline-cases.ts';

async function calendarOf(file: Case, today: Day, language: Language = 'en') {
  const words = await wordsOf(language);
  const timeline = { steps: stepsOf(file, today), backward: backwardOf(file, pack, today) };
  const bytes = timelineCalendar(calendarEvents(timeline, file, pack, words, today), file, words, today);
  return { bytes, events: readCalendar(Buffer.from(bytes, 'utf8')).parts };
}

async function eventsOf(file: Case, today: Day, language?: Language) {
  const { events } = await calendarOf(file, today, language);
  return events.map(({ properties, parts }) => ({
    uid: properties.get('UID')!,
    on: properties.get('DTSTART;VALUE=DATE')!,
    title: textOf(properties.get('SUMMARY')!),
    reminds: parts.length > 0,
  }));
}

const TWO = `id: 4M8K2V
inquiry: { sentOn: 2026-04-01, condition: 胃部肿瘤, wished: { from: 2026-08-01 } }
travellers: [ { id: lin-xiaolan, role: patient, name: { zh: 林晓岚 } }, { id: zhou-qing, name: { zh: 周晴 } } ]
visas:
  - { traveller: lin-xiaolan, status: issued, entries: single, issuedOn: 2026-06-01 }
  - { traveller: zhou-qing, status: issued, entries: single, issuedOn: 2026-06-02 }
conditions: [ { id: k1, name: { zh: 胃部肿瘤 } } ]`;

describe('a calendar of the timeline', () => {
  test('holds the steps that have a day, and none of a visa that was used', async () => {
    const steps = stepsOf(example(), day('2026-06-20')).filter(({ id }) => id !== 'single-visa-last-entry');
    const events = await eventsOf(example(), day('2026-06-20'));
    expect(events.map(({ on }) => on)).toEqual(steps.map(({ on }) => on!.replaceAll('-', '')));
    const two = await eventsOf(caseWith(TWO), day('2026-06-10'));
    expect(two.some(({ uid }) => uid.includes('topup-by'))).toBe(false);
  });

  test('holds the days backward while they are still to be done', async () => {
    const open = await eventsOf(caseWith(TWO), day('2026-06-10'));
    expect(open.filter(({ uid }) => uid.includes('information'))).toHaveLength(2);
    expect(open.filter(({ uid }) => uid.includes('inquiry'))).toEqual([]);
    const entered = caseWith(`${TWO}\nstays: [ { entry: { actual: 2026-06-09 } } ]`);
    expect((await eventsOf(entered, day('2026-06-10'))).filter(({ uid }) => uid.includes('information'))).toEqual([]);
  });

  test('reminds of what is still due, not of what is done, past or only possible', async () => {
    const events = await eventsOf(example(), day('2026-06-20'));
    expect(events.filter(({ reminds }) => reminds).map(({ uid }) => uid)).toEqual([
      '4m8k2t-topup-by@ryoyohi',
      '4m8k2t-departure-by@ryoyohi',
    ]);
  });

  test('names nobody and no illness, in no language; travellers are numbers', async () => {
    for (const language of LANGUAGES) {
      for (const file of [example(), caseWith(TWO)]) {
        const { bytes } = await calendarOf(file, day('2026-06-10'), language);
        const plain = bytes.replaceAll('\r\n ', '');
        for (const word of [
          '林',
          '周晴',
          'LIN',
          'lin-xiaolan',
          'zhou',
          '架空',
          '虚构',
          '肿瘤',
          '腫瘍',
          'tumour',
          '腹腔镜',
        ])
          expect(plain).not.toContain(word);
      }
    }
    const uids = (await eventsOf(caseWith(TWO), day('2026-06-10'))).map(({ uid }) => uid);
    expect(uids).toContain('4m8k2v-single-visa-last-entry-traveller1@ryoyohi');
    expect(uids).toContain('4m8k2v-single-visa-last-entry-traveller2@ryoyohi');
  });

  test('gives the same event the same name on another day, and no two the same', async () => {
    const [one, other] = [
      await eventsOf(example(), day('2026-06-20')),
      await eventsOf(example(), day('2026-06-21'), 'zh'),
    ];
    expect(one.map(({ uid }) => uid)).toEqual(other.map(({ uid }) => uid));
    const two = await eventsOf(caseWith(TWO), day('2026-06-10'));
    expect(new Set(two.map(({ uid }) => uid)).size).toBe(two.length);
  });

  test('is the same bytes for the same case and day', async () => {
    const [one, other] = [
      await calendarOf(example(), day('2026-06-20')),
      await calendarOf(example(), day('2026-06-20')),
    ];
    expect(one.bytes).toBe(other.bytes);
  });
});
