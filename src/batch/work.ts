/** What a worker does: one claim after the other, each read only where its content is not the one that was read before. */
import { join } from 'node:path';
import { AmountTooLarge } from '../base/money.ts';
import { Refusal } from '../base/refusal.ts';
import { contentOf, type FolderContent } from './content.ts';
import type { ClaimFolder } from './folders.ts';
import { lineOf, rowOf } from './line.ts';
import type { Task } from './pool.ts';
import type { Telling } from './shown.ts';
import type { ClaimReading, ClaimRecord, Row } from './types.ts';
import { refused, unreadable } from './unreadable.ts';

export interface WorkItem extends ClaimFolder {
  /** The key of the record that is there already. */
  earlierKey?: string;
}

export type WorkResult = { path: string; line: string; row: Row } | { path: string; unchanged: true };

/** What a batch is handed of a scheme. */
export interface ClaimReader {
  /**
   * Reads a claim folder and checks it.
   * @param folder absolute
   * @throws Refusal where it cannot be used
   */
  read(folder: string, kind: 'claim' | 'scans', content: FolderContent): Promise<ClaimReading>;
  /** All that a result depends on beside the folder's content: version, profiles, day, settings. */
  basis: string;
}

export interface WorkSettings {
  root: string;
  language: string;
  tell: Telling;
}

export async function doTask(task: Task<WorkItem>, reader: ClaimReader, settings: WorkSettings): Promise<WorkResult[]> {
  return inTurn(task, (item) => doItem(item, reader, settings));
}

/** One after the other, with a word on which is in hand. */
export async function inTurn<I, R>({ items, inHand }: Task<I>, one: (item: I) => Promise<R>): Promise<R[]> {
  const shared = new Int32Array(inHand);
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    Atomics.store(shared, 0, index);
    results.push(await one(item));
  }
  return results;
}

async function doItem(
  { path, kind, earlierKey }: WorkItem,
  reader: ClaimReader,
  settings: WorkSettings,
): Promise<WorkResult> {
  const folder = path === '.' ? settings.root : join(settings.root, path);
  if (kind === 'closed') return resultOf({ path, key: keyOf('', reader), ...unreadable('closed') }, settings);
  const content = contentOf(folder);
  const key = keyOf(content.hash, reader);
  if (key === earlierKey) return { path, unchanged: true };
  return resultOf({ path, key, ...(await readOrSayWhy(folder, kind, content, reader)) }, settings);
}

function keyOf(content: string, { basis }: ClaimReader): string {
  return `${content.slice(0, 32)}-${basis}`;
}

async function readOrSayWhy(
  folder: string,
  kind: 'claim' | 'scans',
  content: FolderContent,
  reader: ClaimReader,
): Promise<ClaimReading> {
  try {
    return await reader.read(folder, kind, content);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    if (error instanceof AmountTooLarge) return unreadable('amount-too-large');
    return unreadable('bug', { detail: error instanceof Error ? error.name : 'Error' });
  }
}

/** A record as a line of the journal. @returns the line, with a row whose place is not known yet */
export function resultOf(record: ClaimRecord, { tell, language }: WorkSettings): Extract<WorkResult, { line: string }> {
  return { path: record.path, line: lineOf(record, tell, language), row: rowOf(record, 0, 0) };
}
