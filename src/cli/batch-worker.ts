/** A worker of `batch`: the program of a thread that reads one claim after the other. */
import { workerData } from 'node:worker_threads';
import type { Language } from '../base/languages.ts';
import type { Task } from '../batch/pool.ts';
import { doTask, type WorkResult } from '../batch/work.ts';
import { claimReader, type ReaderSettings } from './batch-reader.ts';
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

export default function work(task: Task): Promise<WorkResult[]> {
  return doTask(task, reads, { root, language, tell });
}
