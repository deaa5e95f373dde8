/** Days as people write them: what is one day is taken, what may be two is refused, and what is none is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween, partsOf } from '../../src/base/day.ts';
import { dayMonthYear, inEra, western } from '../../src/base/day-format.ts';
import { day as daySchema } from '../../src/base/schema.ts';
import { expectedBy, typedDay, typedDays } from '../../src/interview/typed.ts';

const today = day('2025-11-22');
const near = day('2025-09-01');
const one = (typed: string, options = {}) => typedDay({ today, ...options }).read(typed);
const several = (typed: string, options = {}) => typedDays({ today, near, ...options }).read(typed);
const AUGUST_28 = { answer: '2025-08-28' };

describe('one day', () => {
  test.each([
    '2025-08-28',
    '2025/8/28',
    '2025.8.28',
    '20250828',
    '28/8/2025',
    '8/28/2025',
    '28-8-2025',
    '28.08.2025',
    '2025年8月28日',
    '2025年08月28日',
    '２０２５年８月２８日',
    '２０２５−０８−２８',
    '令和7年8月28日',
    '令和７年８月２８日',
    '㋿7年8月28日',
    'R7.8.28',
    'r7/8/28',
    'R070828',
    'Ｒ７．８．２８',
    '28 Aug 2025',
    '28-Aug-2025',
    '28th August 2025',
    'Aug 28, 2025',
    'August 28 2025',
    ' 2025-08-28 ',
    '2025年8月28号',
  ])('%s is 28 August 2025', (typed) => {
    expect(one(typed)).toEqual(AUGUST_28);
  });

  test('where day and month may change places, both readings are shown', () => {
    expect(one('9/8/2025')).toEqual({
      expected: { key: 'day-ambiguous', params: { first: '2025-09-08', second: '2025-08-09' } },
    });
    expect(one('8/8/2025')).toEqual({ answer: '2025-08-08' });
    expect(one('12/13/2025')).toEqual({ answer: '2025-12-13' });
    expect(one('13/12/2025')).toEqual({ answer: '2025-12-13' });
  });

  test.each([
    '',
    'x',
    '2025-02-29',
    '31/4/2025',
    '2025-13-01',
    '13/13/2025',
    '20250230',
    '1872-12-31',
    '25/8/28',
    '民國114年8月28日',
    '8/28/25',
    '令和0年1月1日',
    '2025-8/28',
    '2025-08-28T10:00',
    '0/0/2025',
  ])('%s is no day', (typed) => {
    expect(one(typed)).toEqual({ expected: { key: 'day' } });
  });

  test('a year of the Buddhist calendar is told from the western one', () => {
    expect(one('28/08/2568')).toEqual({ expected: { key: 'day-buddhist', params: { day: '2025-08-28' } } });
  });

  test.each([
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['㍻元年1月8日', '1989-01-08'],
    ['大正15年12月24日', '1926-12-24'],
    ['昭和元年12月25日', '1926-12-25'],
    ['明治45年7月29日', '1912-07-29'],
    ['大正元年7月30日', '1912-07-30'],
    ['明治6年1月1日', '1873-01-01'],
    ['S55.4.2', '1980-04-02'],
    ['平2.4.2', '1990-04-02'],
  ])('%s is %s', (typed, answer) => {
    expect(one(typed)).toEqual({ answer });
  });

  test.each([
    ['平成31年5月1日', '令和元年5月1日'],
    ['令和元年4月30日', '平成31年4月30日'],
    ['昭和64年1月8日', '平成元年1月8日'],
    ['大正15年12月25日', '昭和元年12月25日'],
    ['明治45年7月30日', '大正元年7月30日'],
  ])('%s has another era: %s', (typed, meant) => {
    expect(one(typed)).toEqual({ expected: { key: 'day-era', params: { typed, meant } } });
  });

  test('the days of Meiji before the solar calendar are none', () => {
    expect(one('明治5年12月2日')).toEqual({ expected: { key: 'day' } });
  });

  test('without a year, the nearest one is meant', () => {
    for (const typed of ['8/28', '28/8', '8月28日', '28 Aug', 'Aug 28'])
      expect(one(typed, { near })).toEqual(AUGUST_28);
    expect(one('12/31', { near: day('2026-01-05') })).toEqual({ answer: '2025-12-31' });
    expect(one('1/2', { near: day('2025-12-28') })).toEqual({ answer: '2026-01-02' });
    expect(one('2/29', { near })).toEqual({ answer: '2024-02-29' });
    expect(one('13/13', { near })).toEqual({ expected: { key: 'day' } });
  });

  test('without a year, a day of the range goes before a nearer one', () => {
    expect(one('12/31', { near: day('2025-12-01'), to: day('2025-11-22') })).toEqual({ answer: '2024-12-31' });
  });

  test('without a day to lie near, the year is asked for', () => {
    expect(one('8/28')).toEqual({ expected: { key: 'day-year' } });
    expect(one('13/32')).toEqual({ expected: { key: 'day' } });
  });

  test.each([
    ['today', '2025-11-22'],
    ['今日', '2025-11-22'],
    ['今天', '2025-11-22'],
    ['Yesterday', '2025-11-21'],
    ['昨日', '2025-11-21'],
    ['昨天', '2025-11-21'],
    ['おととい', '2025-11-20'],
  ])('%s follows the clock that is handed in', (typed, answer) => {
    expect(one(typed)).toEqual({ answer });
    expect(typedDay().read(typed)).toEqual({ expected: { key: 'day' } });
  });

  test('a range holds both its ends, and says which day was passed', () => {
    const range = { from: day('2025-08-10'), to: day('2025-09-05') };
    expect(one('2025-08-10', range)).toEqual({ answer: '2025-08-10' });
    expect(one('2025-09-05', range)).toEqual({ answer: '2025-09-05' });
    expect(one('2025-08-09', range)).toEqual({ expected: { key: 'day-before', params: { day: '2025-08-10' } } });
    expect(one('2025-09-06', range)).toEqual({ expected: { key: 'day-after', params: { day: '2025-09-05' } } });
    expect(one('2025-09-06', { ...range, toSays: 'after-return' })).toEqual({
      expected: { key: 'after-return', params: { day: '2025-09-05' } },
    });
  });
});

const days = fc
  .integer({ min: 0, max: daysBetween(day('1873-01-01'), day('2199-12-31')) })
  .map((count) => addDays(day('1873-01-01'), count));

test('every day is read back from each way in which the program itself writes days', () => {
  fc.assert(
    fc.property(days, (on) => {
      const { year, month, date } = partsOf(on);
      for (const text of [
        on,
        inEra(on),
        western(on),
        dayMonthYear(on),
        `${year}/${month}/${date}`,
        on.replaceAll('-', ''),
      ]) {
        expect(one(text)).toEqual({ answer: on });
      }
    }),
  );
});

test('a day whose order is not told is either refused or one that both orders give', () => {
  fc.assert(
    fc.property(days, (on) => {
      const { year, month, date } = partsOf(on);
      const [british, american] = [one(`${date}/${month}/${year}`), one(`${month}/${date}/${year}`)];
      if (date > 12 || date === month) {
        expect(british).toEqual({ answer: on });
        expect(american).toEqual({ answer: on });
      } else {
        expect(british).toHaveProperty('expected.key', 'day-ambiguous');
        expect(american).toHaveProperty('expected.key', 'day-ambiguous');
      }
    }),
  );
});

test('a word that every object has is no day', () => {
  for (const word of ['__proto__', 'constructor', 'toString'])
    expect(typedDay({ today, near }).read(word)).toEqual({ expected: { key: 'day' } });
});

test('whatever is typed, an accepted day is one of the claim file, and shown it is read as itself', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '2025',
      '8',
      '28',
      '31',
      '-',
      '/',
      '.',
      ' ',
      '年',
      '月',
      '日',
      '令和',
      'R',
      '元',
      'Aug',
      ',',
      '２',
      'today',
      'x',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((each) => each.join('')),
      ),
      (typed) => {
        const input = typedDay({ today, near });
        const read = input.read(typed);
        if (!('answer' in read)) return;
        expect(expectedBy(daySchema, read.answer)).toBeUndefined();
        expect(input.read(input.show(read.answer))).toEqual(read);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('several days', () => {
  test.each([
    ['8/28, 9/1', ['2025-08-28', '2025-09-01']],
    ['2025-08-28、9/1', ['2025-08-28', '2025-09-01']],
    ['9/1 8/28 9/1', ['2025-08-28', '2025-09-01']],
    ['8/28-8/30', ['2025-08-28', '2025-08-29', '2025-08-30']],
    ['8/28〜30', ['2025-08-28', '2025-08-29', '2025-08-30']],
    ['8/28 - 8/30, 9/1', ['2025-08-28', '2025-08-29', '2025-08-30', '2025-09-01']],
    ['2025-08-28-2025-08-29', ['2025-08-28', '2025-08-29']],
    ['8月28日から30日まで', ['2025-08-28', '2025-08-29', '2025-08-30']],
    ['8月28日至8月29日', ['2025-08-28', '2025-08-29']],
    ['Aug 28, 2025, Aug 30, 2025', ['2025-08-28', '2025-08-30']],
    ['28 Aug 2025', ['2025-08-28']],
    ['8/28, 30', ['2025-08-28', '2025-08-30']],
    ['12/31-1/1', ['2025-12-31', '2026-01-01']],
  ])('%s', (typed, answer) => {
    expect(several(typed)).toEqual({ answer });
  });

  test('a range of sixty days is the longest', () => {
    expect(several('2025-07-01 - 2025-08-29')).toHaveProperty('answer.length', 60);
    expect(several('2025-07-01 - 2025-08-30')).toEqual({ expected: { key: 'days-many', params: { most: 60 } } });
  });

  test('a range that ends before it begins is told', () => {
    expect(several('2025-08-30 - 2025-08-28')).toEqual({
      expected: { key: 'days-order', params: { first: '2025-08-30', last: '2025-08-28' } },
    });
  });

  test('one wrong day makes the line wrong', () => {
    for (const typed of ['', ' , ', '8/28, x', '8/28-x', '30'])
      expect(several(typed)).toEqual({ expected: { key: 'days-list' } });
    expect(several('8/28, 9/8/2025')).toHaveProperty('expected.key', 'day-ambiguous');
    expect(several('8/28, 12/1', { to: today })).toEqual({ answer: ['2024-12-01', '2025-08-28'] });
    expect(several('2025-08-28, 2025-12-01', { to: today })).toHaveProperty('expected.key', 'day-after');
  });

  test('the days are in order, without doubles, and shown they are read as themselves', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), (list) => {
        const input = typedDays();
        const read = input.read(list.join(', '));
        expect(read).toEqual({ answer: [...new Set(list)].sort() });
        if ('answer' in read) expect(input.read(input.show(read.answer))).toEqual(read);
      }),
    );
  });
});

test('a day without a year is never half a year away', () => {
  fc.assert(
    fc.property(
      days.filter((on) => on > '1881' && on < '2190' && !on.endsWith('02-29')),
      days,
      (on, other) => {
        const { month, date } = partsOf(other);
        if (month === 2 && date === 29) return;
        const read = typedDay({ near: on }).read(`${month}月${date}日`);
        expect(Math.abs(daysBetween(on, (read as { answer: Day }).answer))).toBeLessThanOrEqual(183);
      },
    ),
  );
});
