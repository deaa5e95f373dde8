/** Days, months and anniversaries, against the calendar of the language's own Date in UTC. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  anniversary,
  type Day,
  day,
  daysBetween,
  eachDay,
  lastDayOf,
  type Month,
  monthOf,
  parseDay,
  weekday,
} from '../../src/base/day.ts';

const RUNS = { numRuns: 500 };
const MS_OF_A_DAY = 86_400_000;

const utc = (on: string) => Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)));
const fromUtc = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Every day that the program knows of. */
const days = fc
  .integer({ min: utc('1873-01-01') / MS_OF_A_DAY, max: utc('2199-12-31') / MS_OF_A_DAY })
  .map((count) => fromUtc(count * MS_OF_A_DAY) as Day);
/** With many ends of months and Februaries of leap years. */
const edges = fc
  .oneof(
    days,
    fc
      .tuple(
        fc.integer({ min: 1880, max: 2100 }),
        fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01', '04-30'),
      )
      .map(([year, rest]) => `${year}-${rest}`),
  )
  .filter((text): text is Day => parseDay(text) !== undefined);

describe('a day', () => {
  test('exists where the calendar has it, and only there', () => {
    const texts = fc
      .tuple(fc.integer({ min: 1873, max: 2199 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    fc.assert(
      fc.property(texts, (text) => {
        const time = utc(text);
        expect(parseDay(text)).toBe(fromUtc(time) === text ? text : undefined);
      }),
      RUNS,
    );
  });

  test.each([
    '1872-12-31',
    '2200-01-01',
    '2025-1-01',
    '2025-01-1',
    ' 2025-01-01',
    '2025-01-01\n',
    '',
    '２０２５-01-01',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('counting days', () => {
  test('a number of days later is what the calendar says', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: -2000, max: 2000 }), (on, count) => {
        expect(addDays(on, count)).toBe(fromUtc(utc(on) + count * MS_OF_A_DAY));
      }),
      RUNS,
    );
  });

  test('the days between two are what the calendar says, negative backwards', () => {
    fc.assert(
      fc.property(edges, edges, (from, to) => {
        expect(daysBetween(from, to)).toBe((utc(to) - utc(from)) / MS_OF_A_DAY);
      }),
      RUNS,
    );
  });

  test('the weekday is the calendar’s', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(weekday(on)).toBe(new Date(utc(on)).getUTCDay());
      }),
      RUNS,
    );
  });

  test('every day from one to another is named once, both included', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: 0, max: 70 }), (first, count) => {
        const last = addDays(first, count);
        const all = eachDay(first, last);
        expect([all[0], all.at(-1), all.length]).toEqual([first, last, count + 1]);
        expect(new Set(all).size).toBe(all.length);
        expect(eachDay(addDays(last, 1), first)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the last day of a month is the one before the first of the next', () => {
    fc.assert(
      fc.property(days, (on) => {
        const last = lastDayOf(monthOf(on));
        expect(monthOf(last)).toBe(monthOf(on));
        expect(fromUtc(utc(last) + MS_OF_A_DAY).slice(8)).toBe('01');
      }),
      RUNS,
    );
    expect([lastDayOf('2024-02' as Month), lastDayOf('2100-02' as Month), lastDayOf('2000-02' as Month)]).toEqual([
      '2024-02-29',
      '2100-02-28',
      '2000-02-29',
    ]);
  });
});

describe('an anniversary', () => {
  test('is the same day of a later year, and 1 March for a 29 February that the year lacks', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: 0, max: 75 }), (on, years) => {
        fc.pre(Number(on.slice(0, 4)) + years <= 2199);
        // Date.UTC carries 29 February of a common year over to 1 March.
        const expected = fromUtc(
          Date.UTC(Number(on.slice(0, 4)) + years, Number(on.slice(5, 7)) - 1, Number(on.slice(8))),
        );
        expect(anniversary(on, years)).toBe(expected);
      }),
      RUNS,
    );
    expect(anniversary(day('1952-02-29'), 75)).toBe('2027-03-01');
    expect(anniversary(day('1952-02-29'), 76)).toBe('2028-02-29');
  });
});
