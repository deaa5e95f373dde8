/** Where a calendar may be written to. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/base/calendar-file.ts';
import { day } from '../../src/base/day.ts';
import { calendarOutput } from '../../src/cli/calendar-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryoyohi-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const calendar = (caseId: string) => calendarFile({ caseId, name: 'Case', stamp: day('2026-06-20'), events: [] });

describe('a calendar', () => {
  test('is written to a new file, and over an earlier one of the same case', () => {
    const path = join(folder, 'case.ics');
    expect(calendarOutput(path, '4M8K2T')).toBe(path);
    writeFileSync(path, calendar('4M8K2T'));
    expect(calendarOutput(path, '4M8K2T')).toBe(path);
  });

  test('is not written over another case’s, a changed one, or anybody else’s', () => {
    const path = join(folder, 'case.ics');
    for (const there of [
      calendar('4M8K2V'),
      calendar('4M8K2T').replace('END:', 'X-MINE:1\r\nEND:'),
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
      '',
    ]) {
      writeFileSync(path, there);
      expect(() => calendarOutput(path, '4M8K2T')).toThrow('calendar-exists');
    }
  });

  test('has a name that ends in .ics, in a folder that is there', () => {
    expect(() => calendarOutput(join(folder, 'case.pdf'), '4M8K2T')).toThrow('output-not-ics');
    expect(() => calendarOutput(join(folder, 'none', 'case.ics'), '4M8K2T')).toThrow('output-no-folder');
    mkdirSync(join(folder, 'a.ics'));
    expect(() => calendarOutput(join(folder, 'a.ics'), '4M8K2T')).toThrow('output-is-folder');
  });
});
