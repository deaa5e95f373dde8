/** How a value is written as text on a sheet: days and months in the sheet's style, amounts with separators. */
import type { Day } from '../base/day.ts';
import { dayMonthYear, inEra, monthInEra, monthYear, western } from '../base/day-format.ts';
import type { DateStyle, Value } from './types.ts';

const DAY: Record<DateStyle, (on: Day) => string> = { era: inEra, 'day-month-year': dayMonthYear, western };

const MONTH: Record<DateStyle, (month: string) => string> = {
  era: monthInEra,
  'day-month-year': monthYear,
  western: (month) => western(`${month}-01` as Day).replace(/1日$/, ''),
};

/** `1234567.50` → `1,234,567.50`: the decimals stay as they are given. */
export function separated(amount: string): string {
  const [whole = '', ...rest] = amount.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

/** Values that are written as text; the others are ticks, tables and drawings. */
export type TextualValue = Extract<Value, { kind: 'text' | 'day' | 'month' | 'amount' }>;

export function isTextual(value: Value): value is TextualValue {
  return value.kind === 'text' || value.kind === 'day' || value.kind === 'month' || value.kind === 'amount';
}

/** The value as it is printed. Line ends are `\n`, whatever the file had; a tab is a blank. */
export function wordingOf(value: TextualValue, dates: DateStyle): string {
  switch (value.kind) {
    case 'text':
      return value.text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
    case 'day':
      return DAY[dates](value.day);
    case 'month':
      return MONTH[dates](value.month);
    case 'amount':
      return value.currency ? `${value.currency} ${separated(value.amount)}` : separated(value.amount);
  }
}
