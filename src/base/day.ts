/** A calendar day without a time zone, as it stands on a receipt. The only date type of the program. */

declare const dayBrand: unique symbol;
/** `YYYY-MM-DD`, a day that exists. Days compare as text: `a < b` is «a is before b». */
export type Day = string & { readonly [dayBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Meiji 6, the first year of the solar calendar in Japan, and a year that no claim reaches. */
const FIRST_YEAR = 1873;
const LAST_YEAR = 2199;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month; `month` counts from 1. */
function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** @returns the day, or undefined where the text is no `YYYY-MM-DD` that exists between 1873 and 2199. */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return date >= 1 && date <= monthLength(year, month) ? (text as Day) : undefined;
}

/** @throws RangeError for a text that is no day: for constants of the program and for tests. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

export function partsOf(on: Day): { year: number; month: number; date: number } {
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day of these parts, or undefined where there is none (31 April). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > monthLength(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Days since 1 March of the year 0 (a count that only differences are taken of). */
function ordinal(on: Day): number {
  const { year, month, date } = partsOf(on);
  const shifted = month <= 2 ? year - 1 : year;
  const monthIndex = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthIndex + 2) / 5) +
    date -
    1
  );
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** The day `count` days later (earlier where negative). */
export function addDays(on: Day, count: number): Day {
  let { year, month, date } = partsOf(on);
  date += count;
  while (date < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    date += monthLength(year, month);
  }
  while (date > monthLength(year, month)) {
    date -= monthLength(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

declare const monthBrand: unique symbol;
/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly [monthBrand]: true };

export function monthOf(on: Day): Month {
  return on.slice(0, 7) as Month;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return `${month}-${pad(monthLength(year, number), 2)}` as Day;
}

/** Every day from `first` to `last`, both included; none where `last` is before `first`. */
export function eachDay(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let current = first; current <= last; current = addDays(current, 1)) days.push(current);
  return days;
}

/** Days from the first to the last, both included. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** Neighbouring days as one stretch; in order, each day once. */
export function stretches(days: readonly Day[]): Stretch[] {
  const found: Stretch[] = [];
  for (const on of [...new Set(days)].sort()) {
    const last = found.at(-1);
    if (last && daysBetween(last.to, on) <= 1) last.to = on;
    else found.push({ from: on, to: on });
  }
  return found;
}

/** 0 Sunday … 6 Saturday. */
export function weekday(on: Day): number {
  // 1 March of the year 0 of the proleptic Gregorian calendar is a Wednesday.
  return (ordinal(on) + 3) % 7;
}

/** The birthday so many years later; for one born on 29 February, 1 March in a common year: the age is complete at the end of the day before. */
export function anniversary(on: Day, years: number): Day {
  const { year, month, date } = partsOf(on);
  return dayOf(year + years, month, date) ?? dayOf(year + years, 3, 1)!;
}

/** The same day of a later month; where there is none (31 February), the last day of that month. */
export function addMonths(on: Day, count: number): Day {
  const { year, month, date } = partsOf(on);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, monthLength(inYear, inMonth)))!;
}

/** The earlier of the two, whichever is given. */
export function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((least, on) => (least === undefined || on < least ? on : least), undefined);
}

export function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((most, on) => (most === undefined || on > most ? on : most), undefined);
}
