/**
 * A calendar file (`.ics`, RFC 5545) of whole days. Its case and a check of its content stand in it, so that it is known
 * again as ours and as unchanged. The same events give the same bytes.
 */
import { addDays, type Day } from './day.ts';
import { sha256 } from './files.ts';

export interface CalendarEvent {
  /** The same for the same event of a case, each time: calendars then change it and do not add another. */
  uid: string;
  on: Day;
  title: string;
  text: string;
  /** Reminds so many days before. */
  remindDays?: number;
}

export interface Calendar {
  /** Six characters. */
  caseId: string;
  name: string;
  /** The day that the file tells of: calendars take what is newer. */
  stamp: Day;
  events: readonly CalendarEvent[];
}

const PRODUCT = 'PRODID:-//ryoyohi//timeline//EN';
const CASE = 'X-RYOYOHI-CASE:';
const MOST_OCTETS = 75;

export function calendarFile({ caseId, name, stamp, events }: Calendar): string {
  const before = ['BEGIN:VCALENDAR', 'VERSION:2.0', PRODUCT, 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(name)}`];
  const after = [...events.flatMap((event) => eventLines(event, stamp)), 'END:VCALENDAR'];
  return [...before, `${CASE}${caseId}/${checkOf(written(before) + written(after))}`, ...after].map(folded).join('');
}

/** Was this written by {@link calendarFile} for the case, and left as it was? */
export function isCalendarOf(bytes: Uint8Array, caseId: string): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  const at = text.indexOf(`\r\n${CASE}`) + 2;
  const end = text.indexOf('\r\n', at) + 2;
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.includes(`\r\n${PRODUCT}\r\n`) || at < 2 || end < 2)
    return false;
  return text.slice(at, end) === `${CASE}${caseId}/${checkOf(text.slice(0, at) + text.slice(end))}\r\n`;
}

function written(lines: readonly string[]): string {
  return lines.map(folded).join('');
}

function checkOf(text: string): string {
  return sha256(text).slice(0, 16);
}

function eventLines({ uid, on, title, text, remindDays }: CalendarEvent, stamp: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...(remindDays === undefined
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${remindDays}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** 20260615 */
function basic(on: Day): string {
  return on.replaceAll('-', '');
}

/** Text of RFC 5545 (3.3.11): the four signs that mean something are escaped, what no text may hold is left out. */
function escaped(text: string): string {
  return [...text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')]
    .filter((letter) => letter === '\t' || !/\p{Cc}/u.test(letter))
    .join('');
}

/** A line of at most 75 octets, the rest on further lines after a space; a character is never cut (3.1). */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += letter;
    octets += size;
  }
  return `${lines}\r\n`;
}
