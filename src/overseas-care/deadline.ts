/** 申請期限: two years, counted from the day after payment (民法 140条, 143条), and the office's last open day before it. */
import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import { addDays, type Day, dayOf, lastDayOf, type Month, partsOf, weekday } from '../base/day.ts';

/**
 * The last day on which a right that arose on a day can be used.
 * The first day is not counted (民法 140条); the period ends with the day before the corresponding day, or with the last
 * day of the month where there is none (民法 143条).
 */
export function lastDayToFile(event: Day, years: number): Day {
  const start = partsOf(addDays(event, 1));
  const corresponding = dayOf(start.year + years, start.month, start.date);
  if (corresponding) return addDays(corresponding, -1);
  return lastDayOf(`${start.year + years}-${String(start.month).padStart(2, '0')}` as Month);
}

const known = holidays as Readonly<Record<string, unknown>>;
const YEARS_OF_TABLE = Object.keys(known).map((on) => Number(on.slice(0, 4)));
const FIRST_YEAR = Math.min(...YEARS_OF_TABLE);
const LAST_YEAR = Math.max(...YEARS_OF_TABLE);

/** No Saturday, Sunday, national holiday or 29 December–3 January. Undefined for a year whose holidays are not known. */
export function isOfficeDay(on: Day): boolean | undefined {
  const { year, month, date } = partsOf(on);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const closedYearEnd = (month === 12 && date >= 29) || (month === 1 && date <= 3);
  const atWeekend = weekday(on) === 0 || weekday(on) === 6;
  return !closedYearEnd && !atWeekend && !(on in known);
}

/** The last open day that is not after the given one; null where the holidays of that year are not known. */
export function lastOfficeDay(on: Day): Day | null {
  for (let candidate = on; ; candidate = addDays(candidate, -1)) {
    const open = isOfficeDay(candidate);
    if (open === undefined) return null;
    if (open) return candidate;
  }
}
