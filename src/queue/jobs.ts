/** The jobs of a run: one for each claim folder. What a job and its result hold, and the queue that they stand in. */
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { sha256 } from '../base/files.ts';
import type { ClaimFolder } from '../batch/folders.ts';
import { recordIn, rowOf } from '../batch/line.ts';
import type { Outcome, WorkFailure } from '../batch/pool.ts';
import type { WorkItem, WorkResult } from '../batch/work.ts';
import { forget } from './runs.ts';
import { type Library, PREFIX } from './server.ts';

/** A path relative to the root, and what is known of its content already. */
export interface ClaimJob {
  path: string;
  kind: ClaimFolder['kind'];
  earlierKey?: string;
}

/** The claim's line as a batch keeps it: its findings, no names. */
export type ClaimResult = { line: string } | { unchanged: true };

export type ClaimQueue = Queue<ClaimJob, ClaimResult, 'claim'>;

/** A claim that a worker fails at is tried so often, then it is set aside. */
const TRIES = 3;
/**
 * A claim may be lost so often with a worker that vanished; the next time it is set aside. Far more than the tries:
 * machines are ended for reasons that are no claim's fault, and a claim that takes long is in hand most often.
 */
export const MOST_LOST = 14;
/** Results stand in events too. Nobody reads those here, so that hardly any are kept. */
const EVENTS = 1;

export function queueOf({ Queue }: Library, redis: Redis, run: string): ClaimQueue {
  const queue: ClaimQueue = new Queue(run, {
    connection: redis,
    prefix: PREFIX,
    streams: { events: { maxLen: EVENTS } },
    defaultJobOptions: { attempts: TRIES, stackTraceLimit: 0 },
  });
  // The connection tells of its own troubles.
  queue.on('error', () => {});
  return queue;
}

/** @returns whether it may be given again without being there twice: its id is made of the path */
export function jobOf({ path, kind, earlierKey }: WorkItem) {
  return {
    name: 'claim' as const,
    data: { path, kind, ...(earlierKey === undefined ? {} : { earlierKey }) },
    opts: { jobId: `c${sha256(path).slice(0, 24)}` },
  };
}

const KINDS: readonly unknown[] = ['claim', 'scans', 'closed'];

/** @returns undefined for what is no job of a batch */
export function claimIn(data: unknown): ClaimJob | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { path, kind, earlierKey } = data as Record<string, unknown>;
  if (typeof path !== 'string' || !KINDS.includes(kind)) return undefined;
  if (earlierKey !== undefined && typeof earlierKey !== 'string') return undefined;
  return { path, kind: kind as ClaimJob['kind'], ...(earlierKey === undefined ? {} : { earlierKey }) };
}

/** What a worker sent back for a claim. A line that does not prove itself is none. */
export function outcomeIn(value: unknown, { path, earlierKey }: WorkItem): Outcome<WorkResult> {
  const { unchanged, line } = (value ?? {}) as Record<string, unknown>;
  if (unchanged === true && earlierKey !== undefined) return { path, unchanged: true };
  const known = typeof line === 'string' ? recordIn(line) : undefined;
  if (known === undefined || known.record.path !== path) return { path, failure: 'died' };
  return { path, line: line as string, row: rowOf(known.record, 0, 0) };
}

const FAILURES: readonly string[] = ['too-slow', 'died', 'out-of-memory', 'not-in-root'] satisfies WorkFailure[];

/** Why a job was set aside. */
export function failureIn(reason: string | undefined): WorkFailure {
  if (reason !== undefined && FAILURES.includes(reason)) return reason as WorkFailure;
  return reason?.includes('stalled') ? 'workers-lost' : 'died';
}

/** Takes a run with all its jobs and results from the server. */
export async function discard(library: Library, redis: Redis, run: string): Promise<void> {
  await forget(redis, run);
  await removeJobs(library, redis, run);
}

export async function removeJobs(library: Library, redis: Redis, run: string): Promise<void> {
  const queue = queueOf(library, redis, run);
  try {
    await queue.obliterate({ force: true });
  } finally {
    await queue.close();
  }
}
