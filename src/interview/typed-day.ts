/**
 * Days as people write them: 2025-08-28, 20250828, 28/8/2025, 28 Aug 2025, 2025年8月28日, 令和7年8月28日, R7.8.28, 8/28, today.
 * What can be read in two ways is refused, and both readings are shown.
 */
import { addDays, type Day, day, dayOf, daysBetween, eachDay, parseDay, partsOf } from '../base/day.ts';
import type { Read, TextInput } from './input.ts';

/** What was expected of a typed text: `expected.<key>` of the catalogues. */
export type Expected = Extract<Read, { expected: unknown }>['expected'];
export type DayRead = { day: Day } | { expected: Expected };

export interface DayOptions {
  /** A day without a year is in the year in which it lies nearest to this day. Without it, the year must be typed. */
  near?: Day | undefined;
  /** The first and the last day that are taken. */
  from?: Day | undefined;
  to?: Day | undefined;
  /** Keys of what is said in place of `day-before` and `day-after`. */
  fromSays?: string;
  toSays?: string;
  /** The clock: makes `today`, `昨日` and the like days. */
  today?: Day | undefined;
}

interface Era {
  name: string;
  letter: string;
  first: Day;
  /** The western year that is the era's first. */
  year: number;
}

/**
 * The eras since Japan has the solar calendar (明治5年太政官布告第337号: from 1 January 1873), the newest first. Their first
 * days: 元号を改める政令 (平成31年政令第143号, 昭和64年政令第1号, under the 元号法) and the rescripts of 25 December 1926 and 30 July 1912.
 */
const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', first: day('2019-05-01'), year: 2019 },
  { name: '平成', letter: 'H', first: day('1989-01-08'), year: 1989 },
  { name: '昭和', letter: 'S', first: day('1926-12-25'), year: 1926 },
  { name: '大正', letter: 'T', first: day('1912-07-30'), year: 1912 },
  { name: '明治', letter: 'M', first: day('1873-01-01'), year: 1868 },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';

const YEAR_FIRST = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const KANJI = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;
const YEAR_LAST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const ERA =
  /^(令和?|平成?|昭和?|大正?|明治?|[RHSTM])\s*(元|\d{1,3})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?$/i;
const ERA_DIGITS = /^([RHSTM])(\d{2})(\d{2})(\d{2})$/i;
const DATE_MONTH = new RegExp(`^${DATE}[\\s-]*${MONTH}(?:[\\s,-]*(\\d{4}))?$`, 'i');
const MONTH_DATE = new RegExp(`^${MONTH}[\\s-]*${DATE}(?:[\\s,]+(\\d{4}))?$`, 'i');
const WITHOUT_YEAR = /^(\d{1,2})\s*[-/]\s*(\d{1,2})$/;
const KANJI_WITHOUT_YEAR = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;

/** How many days ago a word means. */
const AGO: Readonly<Record<string, number>> = {
  today: 0,
  今日: 0,
  きょう: 0,
  本日: 0,
  今天: 0,
  yesterday: 1,
  昨日: 1,
  きのう: 1,
  昨天: 1,
  一昨日: 2,
  おととい: 2,
  前天: 2,
};

/** The years of the Buddhist calendar, 543 ahead, that bills of Thailand are dated with. */
const BUDDHIST = 543;

const NO_DAY: DayRead = { expected: { key: 'day' } };

/** Full-width digits and signs, era ligatures (㋿) and the many dashes in their plain form; no outer spaces. */
function plainSigns(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc](?=\s*\d)/g, '-')
    .trim();
}

/** @returns the day, or what was expected; the range of the options is checked. */
export function readDay(typed: string, options: DayOptions = {}): DayRead {
  const read = dayIn(plainSigns(typed), options);
  if (!('day' in read)) return read;
  const { from, to } = options;
  if (from !== undefined && read.day < from) {
    return { expected: { key: options.fromSays ?? 'day-before', params: { day: from } } };
  }
  if (to !== undefined && read.day > to) {
    return { expected: { key: options.toSays ?? 'day-after', params: { day: to } } };
  }
  return read;
}

function dayIn(text: string, options: DayOptions): DayRead {
  const ago = Object.hasOwn(AGO, text.toLowerCase()) ? AGO[text.toLowerCase()] : undefined;
  if (ago !== undefined && options.today) return { day: addDays(options.today, -ago) };
  const ordered = YEAR_FIRST.exec(text);
  if (ordered) return dayFrom(ordered[1]!, ordered[3]!, ordered[4]!);
  const plain = EIGHT_DIGITS.exec(text) ?? KANJI.exec(text);
  if (plain) return dayFrom(plain[1]!, plain[2]!, plain[3]!);
  const last = YEAR_LAST.exec(text);
  if (last) return ofTwoOrders(last[4]!, last[1]!, last[3]!);
  const era = ERA.exec(text) ?? ERA_DIGITS.exec(text);
  if (era) return dayOfEra(era[1]!, era[2]!, era[3]!, era[4]!);
  const dateMonth = DATE_MONTH.exec(text);
  if (dateMonth) return named(dateMonth[3], dateMonth[2]!, dateMonth[1]!, options);
  const monthDate = MONTH_DATE.exec(text);
  if (monthDate) return named(monthDate[3], monthDate[1]!, monthDate[2]!, options);
  const kanji = KANJI_WITHOUT_YEAR.exec(text);
  if (kanji) return withoutYear(Number(kanji[1]), Number(kanji[2]), options);
  const pair = WITHOUT_YEAR.exec(text);
  if (!pair) return NO_DAY;
  const [one, two] = [Number(pair[1]), Number(pair[2])];
  return one > 12 ? withoutYear(two, one, options) : withoutYear(one, two, options);
}

function dayFrom(year: string, month: string, date: string): DayRead {
  const numbers = [Number(month), Number(date)] as const;
  const found = parseDay(dayOf(Number(year), ...numbers) ?? '');
  if (found) return { day: found };
  const meant = parseDay(dayOf(Number(year) - BUDDHIST, ...numbers) ?? '');
  // Of years, only those that a bill of our time can bear.
  return meant !== undefined && meant >= '1900' && Number(year) >= 2443
    ? { expected: { key: 'day-buddhist', params: { day: meant } } }
    : NO_DAY;
}

/** 28/8/2025 and 8/28/2025 are clear; 9/8/2025 is not. */
function ofTwoOrders(year: string, one: string, two: string): DayRead {
  if (Number(one) > 12) return dayFrom(year, two, one);
  if (Number(two) > 12 || Number(one) === Number(two)) return dayFrom(year, one, two);
  const [first, second] = [dayFrom(year, one, two), dayFrom(year, two, one)];
  if (!('day' in first) || !('day' in second)) return first;
  return { expected: { key: 'day-ambiguous', params: { first: first.day, second: second.day } } };
}

function named(year: string | undefined, month: string, date: string, options: DayOptions): DayRead {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return year === undefined ? withoutYear(number, Number(date), options) : dayFrom(year, String(number), date);
}

/** The nearest to `near`, and of those in the range where there is one in it. */
function withoutYear(month: number, date: number, { near, from, to }: DayOptions): DayRead {
  if (near === undefined) {
    return dayOf(2024, month, date) ? { expected: { key: 'day-year' } } : NO_DAY;
  }
  const { year } = partsOf(near);
  // 29 February lies at most eight years away.
  const years = Array.from({ length: 17 }, (_, index) => year - 8 + index);
  const days = years
    .flatMap((each) => parseDay(dayOf(each, month, date) ?? '') ?? [])
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
  const within = days.find((each) => (from === undefined || each >= from) && (to === undefined || each <= to));
  const found = within ?? days[0];
  return found ? { day: found } : NO_DAY;
}

function dayOfEra(name: string, year: string, month: string, date: string): DayRead {
  const era = ERAS.find((each) => each.name.startsWith(name) || each.letter === name.toUpperCase())!;
  const count = year === '元' ? 1 : Number(year);
  if (count === 0) return NO_DAY;
  const found = parseDay(dayOf(era.year + count - 1, Number(month), Number(date)) ?? '');
  if (!found) return NO_DAY;
  const its = ERAS.find(({ first }) => first <= found)!;
  if (its === era) return { day: found };
  return { expected: { key: 'day-era', params: { typed: eraText(era, found), meant: eraText(its, found) } } };
}

/** 令和元年5月1日 */
function eraText(era: Era, on: Day): string {
  const { year, month, date } = partsOf(on);
  const count = year - era.year + 1;
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`;
}

/** One day. The answer, and what is shown of it, is `2025-08-28`. */
export function typedDay(options: DayOptions = {}): TextInput {
  return {
    kind: 'text',
    lines: false,
    read(typed): Read {
      const read = readDay(typed, options);
      return 'day' in read ? { answer: read.day } : read;
    },
    show: String,
  };
}

/** The most days that a typed range may have. */
const MOST_DAYS = 60;

/** Several days in one line: `8/28, 9/1`, `2025-08-28、9/1`, `8/28-8/30`. The answer is a list of days in their order. */
export function typedDays(options: DayOptions = {}): TextInput {
  return {
    kind: 'text',
    lines: false,
    read(typed): Read {
      const days = new Set<Day>();
      let previous: Day | undefined;
      for (const part of partsOfList(plainSigns(typed), options)) {
        const read = readSpan(part, previous, options);
        if (!Array.isArray(read)) return read;
        for (const each of read) days.add(each);
        previous = read.at(-1);
      }
      if (days.size === 0) return { expected: { key: 'days-list' } };
      return { answer: [...days].sort() };
    },
    show: (answer) => (Array.isArray(answer) ? answer.join(', ') : String(answer)),
  };
}

/** Parts between commas or, where each of them is a day, spaces; the comma of `Aug 28, 2025` parts nothing. */
function partsOfList(text: string, options: DayOptions): string[] {
  const parts = text
    .split(/[,、;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d{4}$/.test(part) && MONTH_DATE.test(before))
      joined[joined.length - 1] += `, ${part}`;
    else joined.push(part);
  }
  return joined.flatMap((part) => {
    const words = part.split(/\s+/);
    const near = options.near ?? options.today;
    const apart =
      words.length > 1 && words.every((word) => 'day' in dayIn(word, near ? { ...options, near } : options));
    return apart ? words : [part];
  });
}

/** The days of one part: a day, the date alone in the month before it, or a range. */
function readSpan(part: string, previous: Day | undefined, options: DayOptions): Day[] | { expected: Expected } {
  const near = previous ?? options.near;
  const own = near ? { ...options, near } : options;
  const one = readFollowing(part, previous, own);
  if ('day' in one) return [one.day];
  for (const split of part.matchAll(/\s*(?:[-~〜～]|\.\.+|から|至|到|\bto\b)\s*/g)) {
    const left = readFollowing(part.slice(0, split.index), previous, own);
    if (!('day' in left)) continue;
    const end = part.slice(split.index + split[0].length).replace(/(?:まで|止)$/, '');
    const right = readFollowing(end, left.day, { ...own, near: left.day });
    if (!('day' in right)) continue;
    const count = daysBetween(left.day, right.day) + 1;
    if (count < 1) return { expected: { key: 'days-order', params: { first: left.day, last: right.day } } };
    if (count > MOST_DAYS) return { expected: { key: 'days-many', params: { most: MOST_DAYS } } };
    return eachDay(left.day, right.day);
  }
  return one.expected.key === 'day' ? { expected: { key: 'days-list' } } : one;
}

/** A day, or after another one its date alone: `8/28, 30`. */
function readFollowing(text: string, previous: Day | undefined, options: DayOptions): DayRead {
  const alone = /^(\d{1,2})日?$/.exec(text.trim());
  if (!alone || previous === undefined) return readDay(text, options);
  const { year, month } = partsOf(previous);
  const found = dayOf(year, month, Number(alone[1]));
  return found ? readDay(found, options) : NO_DAY;
}
