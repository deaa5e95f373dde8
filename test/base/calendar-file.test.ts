/** Calendar files as RFC 5545 wants them, read back by a reader of its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, type CalendarEvent, calendarFile, isCalendarOf } from '../../src/base/calendar-file.ts';
import { day } from '../../src/base/day.ts';
import { readCalendar, textOf } from './ics-reader.ts';

const EVENT: CalendarEvent = {
  uid: '4m8k2t-topup-by@ryoyohi',
  on: day('2026-07-03'),
  title: 'Pay',
  text: 'before leaving',
};

function file(events: readonly CalendarEvent[], more: Partial<Calendar> = {}): Buffer {
  return Buffer.from(
    calendarFile({ caseId: '4M8K2T', name: 'Case', stamp: day('2026-06-20'), events, ...more }),
    'utf8',
  );
}

function only(event: CalendarEvent) {
  const calendar = readCalendar(file([event]));
  expect(calendar.parts).toHaveLength(1);
  return calendar.parts[0]!;
}

describe('an event', () => {
  test('takes the whole of its day, and no other', () => {
    const { properties } = only({ ...EVENT, on: day('2028-02-28') });
    expect(properties.get('DTSTART;VALUE=DATE')).toBe('20280228');
    expect(properties.get('DTEND;VALUE=DATE')).toBe('20280229');
  });

  test('has the stamp of the day that was handed in, not of the clock', () => {
    expect(only(EVENT).properties.get('DTSTAMP')).toBe('20260620T000000Z');
    expect(file([EVENT]).equals(file([EVENT]))).toBe(true);
  });

  test('reminds some days before where it is asked to', () => {
    expect(only(EVENT).parts).toEqual([]);
    const [alarm] = only({ ...EVENT, remindDays: 7 }).parts;
    expect([alarm?.name, alarm?.properties.get('TRIGGER'), alarm?.properties.get('ACTION')]).toEqual([
      'VALARM',
      '-P7D',
      'DISPLAY',
    ]);
  });

  test('any text comes back as it was, in lines of 75 octets that cut no character', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\\', ';', ',', '\n', '治', '療', 'é', '𠮷', ' '),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
      size: 'max',
    });
    fc.assert(
      fc.property(text, text, (title, words) => {
        const clean = (each: string) => each.replace(/\r\n?/g, '\n').replace(/[^\n\t\P{Cc}]/gu, '');
        const { properties } = only({ ...EVENT, title, text: words });
        expect(textOf(properties.get('SUMMARY')!)).toBe(clean(title));
        expect(textOf(properties.get('DESCRIPTION')!)).toBe(clean(words));
      }),
    );
  });
});

test('a long line is folded as late as it may be', () => {
  for (const letter of ['a', 'é', '治', '𠮷']) {
    const title = letter.repeat(300);
    const lines = file([{ ...EVENT, title }])
      .toString('utf8')
      .split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    const octets = lines.slice(at, at + 4).map((line) => Buffer.byteLength(line));
    const size = Buffer.byteLength(letter);
    expect(octets.every((count) => count <= 75 && count > 75 - size)).toBe(true);
    expect(textOf(only({ ...EVENT, title }).properties.get('SUMMARY')!)).toBe(title);
  }
});

describe('a file', () => {
  test('is known again as ours and of its case', () => {
    expect(isCalendarOf(file([EVENT]), '4M8K2T')).toBe(true);
    expect(isCalendarOf(file([EVENT]), '4M8K2V')).toBe(false);
  });

  test('is not ours any more when anybody has changed it', () => {
    const text = file([EVENT]).toString('utf8');
    for (const changed of [
      text.replace('SUMMARY:Pay', 'SUMMARY:Paid'),
      text.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR'),
      text.replaceAll('\r\n', '\n'),
      `${text}\r\n`,
      text.replace(/X-RYOYOHI.*\r\n/, ''),
      '',
    ])
      expect(isCalendarOf(Buffer.from(changed, 'utf8'), '4M8K2T')).toBe(false);
  });
});
