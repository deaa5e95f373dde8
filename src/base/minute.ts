/** A minute on the clock of a calendar day, without a time zone: when an interpreter came and went. */
import { type Day, daysBetween, parseDay } from './day.ts';

declare const minuteBrand: unique symbol;
/** `YYYY-MM-DDTHH:MM`. Minutes compare as text. */
export type Minute = string & { readonly [minuteBrand]: true };

const PATTERN = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/;

/** @returns undefined where the text is no day that exists with a time behind it. 24:00 is 00:00 of the next day. */
export function minuteOf(text: string): Minute | undefined {
  const [, on, hours, minutes] = PATTERN.exec(text) ?? [];
  return on !== undefined && parseDay(on) ? (`${on}T${hours}:${minutes}` as Minute) : undefined;
}

export function dayOfMinute(at: Minute): Day {
  return at.slice(0, 10) as Day;
}

/** Whole minutes from one to the other on the clock; negative where the second is earlier. */
export function minutesBetween(from: Minute, to: Minute): number {
  const onClock = (at: Minute) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  return daysBetween(dayOfMinute(from), dayOfMinute(to)) * 1440 + onClock(to) - onClock(from);
}
