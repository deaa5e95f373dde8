/** The picture of the timeline: its lanes in two languages, what happened dark, what is due as a ring. */
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/base/day.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { type LaneKey, timelinePicture } from '../../src/inbound-care/timeline/picture.ts';
import type { PictureCanvas } from '../../src/template/types.ts';
import { caseWith, example, stepsOf, wordsOf } from './timeline-cases.ts';

async function drawn(file: Case, today: Day, only?: readonly LaneKey[]) {
  const texts: string[] = [];
  const circles: { y: number; full: boolean }[] = [];
  const bars: { y: number; dark: boolean }[] = [];
  const canvas: PictureCanvas = {
    text: (text) => texts.push(text),
    width: (text, size) => text.length * size * 0.6,
    line: () => {},
    rect: (_x, y, _w, height, options) => bars.push({ y: y + height / 2, dark: (options?.fill ?? 1) < 0.5 }),
    circle: (_x, y, _r, options) => circles.push({ y, full: options?.fill === 0 }),
    modules: () => {},
  };
  timelinePicture(stepsOf(file, today), file, await wordsOf('zh'), await wordsOf('ja'), today, only)(canvas, 500, 160);
  return { texts, circles: circles.filter(({ y }) => y > 10), bars: bars.filter(({ y }) => y > 10) };
}

describe('the picture of the timeline', () => {
  test('names its lanes in the reader’s language and in the second one', async () => {
    const { texts } = await drawn(example(), day('2026-06-20'));
    for (const label of [
      '咨询、回复',
      '签证',
      '建议的入境时间',
      '滞留与许可',
      '治疗',
      '资金',
      '保险公司',
      '相談・回答',
      '今天 2026-06-20',
    ])
      expect(texts).toContain(label);
  });

  test('what is due is a ring until it has come about', async () => {
    const sent = 'inquiry: { sentOn: 2026-04-01 }\nvisas: [ { traveller: p1, status: exempt } ]';
    const rings = async (yaml: string) =>
      (await drawn(caseWith(yaml), day('2026-04-20'))).circles.filter(({ full }) => !full);
    expect(await rings(sent)).toHaveLength(1);
    expect(await rings(`${sent}\nanswers: [ { institution: h1, on: 2026-04-14 } ]`)).toHaveLength(0);
  });

  test('a stay is dark as far as it has been', async () => {
    const stay = caseWith('stays: [ { entry: { actual: 2026-05-01 }, exit: { planned: 2026-06-01 } } ]');
    const dark = async (today: string) => (await drawn(stay, day(today))).bars.filter((bar) => bar.dark).length;
    expect(await dark('2026-05-10')).toBe(1);
    const planned = caseWith('stays: [ { entry: { planned: 2026-05-01 }, exit: { planned: 2026-06-01 } } ]');
    expect((await drawn(planned, day('2026-05-10'))).bars.some((bar) => bar.dark)).toBe(false);
  });

  test('can be drawn of a case of which almost nothing is known', async () => {
    const { texts, bars } = await drawn(caseWith(''), day('2026-05-10'));
    expect(bars).toHaveLength(1);
    expect(texts).toContain('2026-06-10');
  });

  test('shows neither the lane nor the dates of what a reader may not see', async () => {
    const file = caseWith(`appointments: [ { on: 2026-06-08 } ]
cash: [ { purpose: prepay, sentOn: 2026-05-18, creditedOn: 2026-05-21 } ]`);
    const all = await drawn(file, day('2026-05-30'));
    const without = await drawn(file, day('2026-05-30'), ['stay', 'treatment']);
    expect(all.texts).toEqual(expect.arrayContaining(['资金', '2026-05-21', '2026-06-08']));
    expect(without.texts).not.toContain('资金');
    expect(without.texts).not.toContain('2026-05-21');
    expect(without.texts).toContain('2026-06-08');
  });
});
