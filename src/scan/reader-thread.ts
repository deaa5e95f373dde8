/** The worker that reads: takes a file, answers with its reading. It is handed sheets once, and ended from outside. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SheetTemplate } from '../template/template.ts';
import { readScan } from './read.ts';
import type { Answer, Question } from './reader.ts';

const shelf = workerData as Readonly<Record<string, SheetTemplate>>;
const sheets = (sheet: string) => (Object.hasOwn(shelf, sheet) ? shelf[sheet] : undefined);

parentPort!.on('message', async ({ number, bytes, limits, says }: Question) => {
  let answer: Answer;
  try {
    answer = { number, reading: await readScan(bytes, { sheets, limits, ...(says !== undefined && { says }) }) };
  } catch (error) {
    answer = { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort!.postMessage(answer);
});
