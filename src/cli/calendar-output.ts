/** Where a calendar file is written to: never over anything but an earlier one of the same case, as we wrote it. */
import { statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { isCalendarOf } from '../base/calendar-file.ts';
import { readNamed } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import { CallError } from './call-error.ts';

/** @throws CallError, Refusal */
export function calendarOutput(path: string, caseId: string): string {
  if (extname(path).toLowerCase() !== '.ics') throw new CallError('output-not-ics', { file: path });
  if (!statSync(dirname(resolve(path)), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal({ code: 'output-no-folder', file: path });
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Refusal({ code: 'output-is-folder', file: path });
  if (there && !isCalendarOf(readNamed(path), caseId)) throw new CallError('calendar-exists', { file: path });
  return path;
}
