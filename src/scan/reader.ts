/** Reads files in a worker with a hard end: what takes too long or too much memory is ended with it, and the next file gets a new one. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DEFAULT_LIMITS, type Limits } from '../raster/index.ts';
import type { SheetTemplate } from '../template/template.ts';
import type { FileReading } from './types.ts';

export interface Question {
  number: number;
  bytes: Uint8Array;
  limits: Limits;
  says: string | undefined;
}

export type Answer = { number: number; reading: FileReading } | { number: number; fault: string };

export interface ReaderOptions {
  /** The sheets of the insurer, by their keys. */
  sheets: Readonly<Record<string, SheetTemplate>>;
  limits?: Partial<Limits>;
  /** Memory for the worker's own objects, in MB. Pixels lie outside of it and are bounded by `limits.pixels`. */
  megabytes?: number;
  /** The worker's program; without it the one beside this program. */
  program?: URL;
}

export interface Reader {
  /**
   * Reads one file; a second call waits until the first is done.
   *
   * @param says as in {@link readScan}
   */
  read(bytes: Uint8Array, says?: string): Promise<FileReading>;
  /** Ends the worker. What is being read is given up. */
  close(): Promise<void>;
}

/** Beyond its seconds a file gets this much to end by itself, with the same reason. */
const GRACE_SECONDS = 2;
const MEGABYTES = 512;

/**
 * @example
 * const reader = startReader({ sheets, limits: { seconds: 30 } });
 * try {
 *   for (const file of files) readings.push(await reader.read(readFileSync(file), file));
 * } finally {
 *   await reader.close();
 * }
 */
export function startReader({ sheets, limits, megabytes = MEGABYTES, program }: ReaderOptions): Reader {
  const all = { ...DEFAULT_LIMITS, ...limits };
  let worker: Worker | undefined;
  let number = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const ended = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };

  const readOne = (bytes: Uint8Array, says: string | undefined): Promise<FileReading> => {
    if (bytes.length > all.bytes) return Promise.resolve({ unreadable: { reason: 'too-large', limit: all.bytes } });
    worker ??= new Worker(program ?? installed(), {
      workerData: sheets,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const own = worker;
    const question: Question = { number: ++number, bytes, limits: all, says };
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        clearTimeout(timer);
        own.off('message', onMessage);
        own.off('error', onError);
        own.off('exit', onExit);
        own.unref();
        settle();
      };
      const give = (reading: FileReading) => void ended().then(() => resolve(reading), reject);
      const timer = setTimeout(
        () => done(() => give({ unreadable: { reason: 'too-slow', limit: all.seconds } })),
        (all.seconds + GRACE_SECONDS) * 1000,
      );
      const onMessage = (answer: Answer) => {
        if (answer.number !== question.number) return;
        done(() => ('reading' in answer ? resolve(answer.reading) : reject(new Error(answer.fault))));
      };
      // A worker that runs out of memory is ended by the system around it: the file is the cause.
      const onError = (error: Error & { code?: string }) =>
        done(() => {
          worker = undefined;
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ unreadable: { reason: 'too-many-pixels' } });
          else reject(error);
        });
      const onExit = () =>
        done(() => {
          worker = undefined;
          reject(new Error('the reader was closed while it read'));
        });
      own.on('message', onMessage);
      own.on('error', onError);
      own.on('exit', onExit);
      own.ref();
      own.postMessage(question);
    });
  };

  return {
    read(bytes, says) {
      const result = queue.then(() => readOne(bytes, says));
      queue = result.catch(() => undefined);
      return result;
    },
    close: ended,
  };
}

/** Reads one file in a worker of its own. */
export async function readInWorker(
  bytes: Uint8Array,
  options: ReaderOptions & { says?: string },
): Promise<FileReading> {
  const reader = startReader(options);
  try {
    return await reader.read(bytes, options.says);
  } finally {
    await reader.close();
  }
}

const PROGRAM = 'scan-reader.js';

function installed(): URL {
  const found = ['./', '../', '../../dist/'].map((up) => new URL(`${up}${PROGRAM}`, import.meta.url));
  return found.find((url) => existsSync(fileURLToPath(url))) ?? found[0]!;
}
