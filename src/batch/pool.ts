/**
 * Reads claims in worker threads, each with a limit of time and memory. A worker that hangs or dies is ended, its claim
 * is reported with the reason, and the others go on. Only here: piscina.
 */
import type { Piscina } from 'piscina';
import type { UnreadableReason } from './unreadable.ts';

export interface PoolOptions {
  workers: number;
  /** The worker's program. */
  entry: string;
  /** Which of the program's exports does a {@link Task}. */
  job: string;
  /** What every worker is told at its start. */
  workerData: unknown;
  /** For one claim. */
  secondsPerClaim: number;
  /** Of JavaScript in each worker. */
  megabytesPerWorker: number;
  onBegin(path: string): void;
  /** Ends the workers at once. */
  stop: AbortSignal;
}

/** Work on one claim folder. */
export interface PoolItem {
  path: string;
  /** So small that many go to a worker together. */
  light: boolean;
}

/** A piece of work as a worker gets it. */
export interface Task<I> {
  items: readonly I[];
  /** One Int32: the place of the claim in hand, -1 before the first. */
  inHand: SharedArrayBuffer;
}

/** A worker that failed, or ran too long, with a claim in hand. */
export type WorkFailure = Extract<
  UnreadableReason,
  'too-slow' | 'died' | 'out-of-memory' | 'workers-lost' | 'not-in-root'
>;

export type Outcome<R> = R | { path: string; failure: WorkFailure };

/** Work that ended because it was told to. */
export class Stopped extends Error {}

/** Small claims go to a worker together: a message for each costs as much as a small claim. */
const CHUNK = 24;
const LOOK_EVERY_MS = 50;
/** Of objects that do not last: what a claim leaves behind is taken away at once and does not pile up over many. */
const YOUNG_MEGABYTES = 8;
/** Until a worker has its first claim in hand. */
const SECONDS_TO_START = 60;
/** A worker that fails so often before it has a claim in hand will not start at all. */
const MOST_FALSE_STARTS = 3;

/** Light claims in pieces of some, each other one by itself; small pieces where there are few, so that all workers have work. */
export function chunksOf<I extends PoolItem>(items: readonly I[], workers: number): I[][] {
  const most = Math.max(1, Math.min(CHUNK, Math.floor(items.length / (workers * 4))));
  const chunks: I[][] = [];
  for (const item of items) {
    const last = chunks.at(-1);
    if (item.light && last && last.length < most && last[0]!.light) last.push(item);
    else chunks.push([item]);
  }
  return chunks;
}

/**
 * @param PiscinaClass the pool's class, loaded by the caller when there is work
 * @param onOutcome called once for each claim, in the order in which they are done
 * @throws Stopped, and what a worker throws that cannot even start
 */
export async function workThrough<I extends PoolItem, R>(
  items: readonly I[],
  options: PoolOptions,
  PiscinaClass: typeof Piscina,
  onOutcome: (outcome: Outcome<R>) => void,
): Promise<void> {
  const { workers, stop } = options;
  const chunks = chunksOf(items, workers);
  const threads = Math.max(1, Math.min(workers, chunks.length));
  const pool = openPool<I, R>({ ...options, workers: threads }, PiscinaClass);
  let next = 0;
  const lane = async () => {
    while (next < chunks.length) {
      if (stop.aborted) throw new Stopped();
      const chunk = chunks[next]!;
      next += 1;
      for (const outcome of await pool.read(chunk)) onOutcome(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, lane));
  } finally {
    await pool.close();
  }
}

/** Threads that do one piece of work after the other. */
export interface Pool<I, R> {
  /**
   * @returns an outcome for each claim
   * @throws Stopped, and what keeps every thread from starting
   */
  read(chunk: readonly I[]): Promise<Outcome<R>[]>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** For who gets the work piece by piece; ask for no more pieces at the same time than there are workers. */
export function openPool<I extends PoolItem, R>(options: PoolOptions, PiscinaClass: typeof Piscina): Pool<I, R> {
  const { workers: threads, entry, job, workerData, secondsPerClaim, megabytesPerWorker, onBegin, stop } = options;
  const pool = new PiscinaClass({
    filename: entry,
    name: job,
    workerData,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: megabytesPerWorker, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // A worker that dies without a claim in hand is replaced; work that waited for it begins again.
  const waiting = new Set<{ begun: () => boolean; again: AbortController }>();
  let failedToStart: unknown;
  pool.on('error', (error: unknown) => {
    failedToStart = error;
    for (const { begun, again } of waiting) if (!begun()) again.abort();
  });
  let falseStarts = 0;

  const read = async (chunk: readonly I[]): Promise<Outcome<R>[]> => {
    if (chunk.length === 0) return [];
    const task: Task<I> = { items: chunk, inHand: new SharedArrayBuffer(4) };
    const inHand = new Int32Array(task.inHand);
    Atomics.store(inHand, 0, -1);
    const limit = new AbortController();
    let seen = -1;
    let since = performance.now();
    const look = () => {
      const now = Atomics.load(inHand, 0);
      if (now !== seen) {
        seen = now;
        since = performance.now();
        onBegin(chunk[now]!.path);
      } else if (performance.now() - since > (now < 0 ? SECONDS_TO_START : secondsPerClaim) * 1000) limit.abort();
    };
    const watch = setInterval(look, LOOK_EVERY_MS);
    const wait = { begun: () => Atomics.load(inHand, 0) >= 0, again: limit };
    waiting.add(wait);
    try {
      return (await pool.run(task, { signal: AbortSignal.any([limit.signal, stop]) })) as R[];
    } catch (error) {
      if (stop.aborted) throw new Stopped();
      const at = Atomics.load(inHand, 0);
      if (at < 0) {
        falseStarts += 1;
        if (falseStarts >= MOST_FALSE_STARTS) throw failedToStart ?? error;
        return await read(chunk);
      }
      const failure = limit.signal.aborted ? 'too-slow' : failureOf(error);
      const item = chunk[at]!;
      // Those that were done in the same piece are done again; one that a worker died of gets a worker of its own once.
      const own: Outcome<R>[] =
        chunk.length === 1 || failure === 'too-slow' ? [{ path: item.path, failure }] : await read([item]);
      return [...(await read(chunk.slice(0, at))), ...own, ...(await read(chunk.slice(at + 1)))];
    } finally {
      waiting.delete(wait);
      clearInterval(watch);
    }
  };

  return { read, close: () => pool.destroy() };
}

function failureOf(error: unknown): WorkFailure {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'died';
}
