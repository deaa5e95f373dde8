/** How a day is written on paper: in the Japanese era, with the month as an English word, or in the western calendar. */
import { type Day, partsOf } from './day.ts';

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

let eraFormat: Intl.DateTimeFormat | undefined;

/** The era and the year within it: 令和, 7 (the first year is 元). */
function eraOf(on: Day): { era: string; year: string } {
  eraFormat ??= new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  const { year, month, date } = partsOf(on);
  const parts = eraFormat.formatToParts(new Date(Date.UTC(year, month - 1, date)));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { era: part('era'), year: part('year').replace(/年$/, '') };
}

/** 令和7年8月28日 */
export function inEra(on: Day): string {
  const { era, year } = eraOf(on);
  const { month, date } = partsOf(on);
  return `${era}${year}年${month}月${date}日`;
}

/** 28 Aug 2025: no reader takes the month for the day. */
export function dayMonthYear(on: Day): string {
  const { year, month, date } = partsOf(on);
  return `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** 2025年8月28日 */
export function western(on: Day): string {
  const { year, month, date } = partsOf(on);
  return `${year}年${month}月${date}日`;
}

/** 令和7年8月 */
export function monthInEra(month: string): string {
  return inEra(`${month}-01` as Day).replace(/1日$/, '');
}

/** Aug 2025 */
export function monthYear(month: string): string {
  return dayMonthYear(`${month}-01` as Day).replace(/^1 /, '');
}
