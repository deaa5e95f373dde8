/** A worker of `batch`: the program of a thread that reads one claim after the other. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Language } from '../base/languages.ts';
import type { Task } from '../batch/pool.ts';
import { doTask, inTurn, type WorkItem, type WorkResult } from '../batch/work.ts';
import { claimReader, type ReaderSettings } from './batch-reader.ts';
import type { DrawItem, Drawn } from './batch-report.ts';
import { findingWords, tellingIn } from './batch-words.ts';

/** What each worker is told at its start. */
export interface WorkerSettings {
  root: string;
  language: Language;
  reader: ReaderSettings;
}

const { root, language, reader } = workerData as WorkerSettings;
const tell = tellingIn(await findingWords(language));
const reads = claimReader(reader);

/** Reads claims. */
export function read(task: Task<WorkItem>): Promise<WorkResult[]> {
  return doTask(task, reads, { root, language, tell });
}

/** Draws the pages in question of claims. */
export function draw(task: Task<DrawItem>): Promise<Drawn[]> {
  return inTurn(task, async ({ path, pages }) => {
    const { drawPages } = await import('./batch-scans.ts');
    return { path, pictures: await drawPages(join(root, path), pages) };
  });
}
