/**
 * A claim's record as one line of text: what stands on disk while a batch runs, in the file of `--jsonl` or in an unnamed
 * one. A line proves itself by its last value, so that a half-written or foreign one is never taken for a result.
 */
import { sha256 } from '../base/files.ts';
import { NOTED_FORMAT, type Shown, shownOf } from './shown.ts';
import type { ClaimRecord, Row } from './types.ts';

/** What others read of a line; the rest is what `--resume` and the report need. */
interface Line extends Shown {
  record: ClaimRecord & { format: string; language: string };
}

const CHECK_LENGTH = 16;

/** @param words turns a finding into what others read; the language is theirs */
export function lineOf(record: ClaimRecord, words: Parameters<typeof shownOf>[1], language: string): string {
  const line: Line = { ...shownOf(record, words), record: { format: NOTED_FORMAT, language, ...record } };
  const text = JSON.stringify(line).slice(0, -1);
  return `${text},"check":"${checkOf(text)}"}`;
}

function checkOf(text: string): string {
  return sha256(text).slice(0, CHECK_LENGTH);
}

/** @returns undefined for a line that is not whole, or not of this format */
export function recordIn(line: string): { record: ClaimRecord; language: string } | undefined {
  const end = /,"check":"([0-9a-f]{16})"\}$/.exec(line);
  if (!end || checkOf(line.slice(0, end.index)) !== end[1]) return undefined;
  const { format, language, ...record } = (JSON.parse(line) as Line).record;
  return format === NOTED_FORMAT ? { record, language } : undefined;
}

/** Does a text begin as lines do? A killed batch may have left half a line and no more. */
export function beginsAsLine(text: string): boolean {
  const begin = '{"path":"';
  return text.startsWith(begin.slice(0, text.length));
}

export function rowOf({ path, readable, filed, fingerprints }: ClaimRecord, offset: number, length: number): Row {
  return { path, readable, filed, fingerprints, offset, length };
}
