/** Lanes on a line of time: where bars, dots and dates come to stand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../src/base/day.ts';
import { type TimeLanes, timeLanes } from '../../src/template/time-lanes.ts';
import type { PictureCanvas } from '../../src/template/types.ts';

interface Text {
  text: string;
  x: number;
  y: number;
  end: number;
}
interface Drawn {
  texts: Text[];
  rects: { x: number; width: number; fill: number | undefined }[];
  circles: { x: number; fill: number | undefined }[];
  /** Of whole lines, those that stand upright. */
  uprights: number[];
}

function drawn(picture: TimeLanes, width = 500, height = 160): Drawn {
  const all: Drawn = { texts: [], rects: [], circles: [], uprights: [] };
  const measure = (text: string, size: number) => text.length * size * 0.5;
  const canvas: PictureCanvas = {
    text: (text, x, y, size) => all.texts.push({ text, x, y, end: x + measure(text, size) }),
    width: measure,
    line: (x1, _y1, x2, _y2, options) => {
      if (x1 === x2 && !options?.dash) all.uprights.push(x1);
    },
    rect: (x, _y, w, _h, options) => all.rects.push({ x, width: w, fill: options?.fill }),
    circle: (x, _y, _radius, options) => all.circles.push({ x, fill: options?.fill }),
    modules: () => {},
  };
  timeLanes(picture)(canvas, width, height);
  return all;
}

const BASE = { dateRows: 2, nothing: 'no days' };

function lane(label: string, bars: [string, string][], dots: string[] = []) {
  return {
    label,
    bars: bars.map(([from, to]) => ({ from: day(from), to: day(to), fill: 0.5 })),
    dots: dots.map((on) => ({ on: day(on), fill: 0 })),
  };
}

describe('lanes of time', () => {
  test('a bar of twice the days is twice as long, and both its days count', () => {
    const { rects } = drawn({
      ...BASE,
      lanes: [
        lane('a', [
          ['2026-05-01', '2026-05-10'],
          ['2026-05-11', '2026-05-30'],
        ]),
      ],
      dates: [],
    });
    expect(rects[1]!.width / rects[0]!.width).toBeCloseTo(2);
    expect(rects[1]!.x).toBeCloseTo(rects[0]!.x + rects[0]!.width);
  });

  test('where no day is known, it says so and draws nothing', () => {
    const { texts, rects, uprights } = drawn({
      ...BASE,
      lanes: [lane('a', [])],
      dates: [],
      today: { on: day('2026-05-01'), label: 'today' },
    });
    expect([texts.map(({ text }) => text), rects, uprights]).toEqual([['no days'], [], []]);
  });

  test('a day among two years can still be seen', () => {
    const { rects } = drawn({
      ...BASE,
      lanes: [
        lane('a', [
          ['2026-05-01', '2026-05-01'],
          ['2028-05-01', '2028-05-01'],
        ]),
      ],
      dates: [],
    });
    expect(rects.every(({ width }) => width >= 2.5)).toBe(true);
  });

  test('today has its line where it is near, and none where it would press the rest together', () => {
    const with_ = (on: string) =>
      drawn({
        ...BASE,
        lanes: [lane('a', [['2026-05-01', '2026-05-31']])],
        dates: [],
        today: { on: day(on), label: 'today' },
      });
    expect(with_('2026-05-16').uprights).toHaveLength(1);
    expect(with_('2026-06-20').texts.map(({ text }) => text)).toContain('today');
    expect(with_('2027-05-16').uprights).toEqual([]);
  });

  test('dates never touch, and each stands within half its width of its day', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 800 }).map((count) => addDays(day('2026-01-01'), count)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3 }), (dates, dateRows) => {
        const lanes = [{ label: 'a', bars: [], dots: dates.map((on) => ({ on, fill: 0 })) }];
        const { texts } = drawn({ ...BASE, dateRows, lanes, dates });
        const written = texts.filter(({ text }) => /^\d{4}-/.test(text));
        expect(written.length).toBeGreaterThan(0);
        for (const [index, one] of written.entries()) {
          expect(one.end).toBeLessThanOrEqual(500);
          for (const other of written.slice(index + 1))
            expect(one.y !== other.y || one.end + 4 <= other.x + 1e-6 || other.end + 4 <= one.x + 1e-6).toBe(true);
        }
      }),
    );
  });

  test('the more important of two dates that have room for one is written', () => {
    const near: Day[] = [day('2026-05-02'), day('2026-05-01')];
    const lanes = [lane('a', [['2026-01-01', '2027-12-31']])];
    const { texts } = drawn({ ...BASE, dateRows: 1, lanes, dates: near });
    expect(texts.map(({ text }) => text).filter((text) => text.startsWith('2026'))).toEqual(['2026-05-02']);
  });
});
