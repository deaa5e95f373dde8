/**
 * The gathering side of a batch over several machines: puts a job for each claim on the queue and takes the results off
 * it, each once, whatever happens to workers and server meanwhile.
 */
import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { recordIn } from '../batch/line.ts';
import { type Outcome, Stopped } from '../batch/pool.ts';
import type { ClaimRecord } from '../batch/types.ts';
import type { WorkItem, WorkResult } from '../batch/work.ts';
import {
  type ClaimJob,
  type ClaimQueue,
  type ClaimResult,
  discard,
  failureIn,
  jobOf,
  MOST_LOST,
  outcomeIn,
  queueOf,
} from './jobs.ts';
import {
  announce,
  beat,
  gathererOf,
  isForsaken,
  isOfThisFormat,
  listRuns,
  type RefusedWhy,
  type RunSettings,
  refusedBy,
  workersOf,
} from './runs.ts';
import { type Library, PREFIX } from './server.ts';

export interface Gathering {
  library: Library;
  redis: Redis;
  run: RunSettings;
  /** A name for this process on this machine. */
  gatherer: string;
  items: readonly WorkItem[];
  stop: AbortSignal;
  /** Once for each claim. What is told here is taken from the server afterwards. */
  onOutcome(outcome: Outcome<WorkResult>): void;
  /** A claim is in hand somewhere. */
  onBegin(path: string): void;
  onWord(word: GatheringWord): void;
}

export type GatheringWord =
  | { code: 'no-worker' }
  | { code: 'refused'; worker: string; why: RefusedWhy }
  | { code: 'trouble'; reason: string };

const TOGETHER = 500;
const TAKEN_TOGETHER = 200;
const LOOK_EVERY_MS = 100;
const BEAT_EVERY_MS = 2000;
const SAMPLE_EVERY_MS = 10_000;
const NO_WORKER_MS = 10_000;
const TROUBLE_PAUSE_MS = 1000;
const MOST_TO_TIDY_MS = 5000;

/** @throws Stopped, and what `onOutcome` throws. The run is gone from the server then, too. */
export async function workOverQueue(gathering: Gathering): Promise<void> {
  const { library, redis, run, stop } = gathering;
  const queue = queueOf(library, redis, run.id);
  // A claim of a worker that vanished is given back from here, so that this needs no other worker to look.
  const giver = new library.Worker(run.id, null, {
    connection: redis,
    prefix: PREFIX,
    autorun: false,
    maxStalledCount: MOST_LOST,
    stalledInterval: Math.max(500, (run.lostAfter * 1000) / 2),
  });
  giver.on('error', () => {});
  const stopped = new Promise<never>((_, fail) => {
    const end = () => fail(new Stopped());
    if (stop.aborted) end();
    else stop.addEventListener('abort', end, { once: true });
  });
  stopped.catch(() => {});
  try {
    await Promise.race([new Gatherer(gathering, queue, giver).all(), stopped]);
  } finally {
    // Where the server is away just now, the run is forgotten there when its time is over.
    const tidy = async () => {
      await giver.close(true);
      await discard(library, redis, run.id);
      await queue.close();
    };
    await Promise.race([tidy().catch(() => {}), pause(MOST_TO_TIDY_MS)]);
  }
}

class Gatherer {
  private readonly pending: Map<string, WorkItem>;
  private readonly progress = { done: 0, setAside: 0, pages: 0 };
  private readonly told = new Set<string>();
  private beatAt = Number.NEGATIVE_INFINITY;
  private sampleAt = Number.NEGATIVE_INFINITY;
  private aloneSince = performance.now();
  private ended = false;

  constructor(
    private readonly gathering: Gathering,
    private readonly queue: ClaimQueue,
    private readonly giver: { startStalledCheckTimer(): Promise<void> },
  ) {
    this.pending = new Map(gathering.items.map((item) => [item.path, item]));
    gathering.stop.addEventListener('abort', () => {
      this.ended = true;
    });
  }

  async all(): Promise<void> {
    await this.throughTrouble(() => this.put());
    await this.throughTrouble(() => this.giver.startStalledCheckTimer());
    while (this.pending.size > 0 && !this.ended) {
      const found = (await this.throughTrouble(() => this.take())) ?? 0;
      await this.throughTrouble(() => this.look());
      if (found === 0) await pause(LOOK_EVERY_MS);
    }
  }

  /** An answer of the server that says no is told of once; then the same is asked again. */
  private async throughTrouble<T>(work: () => Promise<T>): Promise<T | undefined> {
    while (!this.ended) {
      try {
        return await work();
      } catch (error) {
        if (!isOfServer(error)) throw error;
        const reason = /^[A-Z]{2,}/.exec((error as Error).message)?.[0] ?? (error as Error).name;
        this.tellOnce(`trouble ${reason}`, { code: 'trouble', reason });
        await pause(TROUBLE_PAUSE_MS);
      }
    }
    return undefined;
  }

  private tellOnce(key: string, word: GatheringWord): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.gathering.onWord(word);
  }

  /** Puts what is not done on the queue. What stands there already stays as it is. */
  private async put(): Promise<void> {
    const { redis, run, gatherer } = this.gathering;
    await announce(redis, run, gatherer);
    const all = [...this.pending.values()];
    for (let first = 0; first < all.length && !this.ended; first += TOGETHER) {
      await this.queue.addBulk(all.slice(first, first + TOGETHER).map(jobOf));
      await this.look(false);
    }
  }

  /** @returns how many jobs were taken off */
  private async take(): Promise<number> {
    const done = await this.queue.getJobs(['completed'], 0, TAKEN_TOGETHER - 1, true);
    const failed = await this.queue.getJobs(['failed'], 0, TAKEN_TOGETHER - 1, true);
    const jobs = [
      ...done.map((job) => ({ job, outcomeOf: (item: WorkItem) => outcomeIn(job.returnvalue, item) })),
      ...failed.map((job) => ({
        job,
        outcomeOf: ({ path }: WorkItem): Outcome<WorkResult> => ({ path, failure: failureIn(job.failedReason) }),
      })),
    ].filter(({ job }) => job !== undefined && job !== null);
    for (const { job, outcomeOf } of jobs) this.keep(job, outcomeOf);
    // Only now: what is taken from the server stands in the journal.
    await Promise.all(jobs.map(({ job }) => job.remove()));
    return jobs.length;
  }

  private keep(job: Job<ClaimJob, ClaimResult, 'claim'>, outcomeOf: (item: WorkItem) => Outcome<WorkResult>): void {
    const item = this.pending.get(job.data?.path);
    // One that was kept before the server forgot that it had been taken off.
    if (!item || this.ended) return;
    const outcome = outcomeOf(item);
    this.gathering.onOutcome(outcome);
    this.pending.delete(item.path);
    this.progress.done += 1;
    if ('failure' in outcome) this.progress.setAside += 1;
    if ('line' in outcome) this.progress.pages += recordIn(outcome.line)?.record.pages ?? 0;
  }

  /** Gives a sign of life and looks at who works. @param mend puts all again where the server has forgotten the run */
  private async look(mend = true): Promise<void> {
    const now = performance.now();
    if (now - this.beatAt < BEAT_EVERY_MS) return;
    this.beatAt = now;
    const { redis, run, gatherer, onBegin } = this.gathering;
    const sample = now - this.sampleAt >= SAMPLE_EVERY_MS;
    if (sample) this.sampleAt = now;
    const known = await beat(redis, run.id, gatherer, this.progress, sample);
    if (!mend) return;
    if (!known) return this.put();
    // A server that lost its last second may have lost jobs with it.
    const counts = await this.queue.getJobCounts('wait', 'active', 'delayed', 'prioritized', 'completed', 'failed');
    const there = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (there < this.pending.size) await this.put();
    const [active] = await this.queue.getJobs(['active'], 0, 0);
    if (typeof active?.data?.path === 'string' && this.pending.has(active.data.path)) onBegin(active.data.path);
    for (const [worker, why] of await refusedBy(redis, run.id))
      this.tellOnce(`${worker} ${why}`, { code: 'refused', worker, why });
    if ((await workersOf(redis, run.id)) > 0) {
      this.aloneSince = now;
      this.told.delete('no-worker');
    } else if (now - this.aloneSince > NO_WORKER_MS) this.tellOnce('no-worker', { code: 'no-worker' });
  }
}

function isOfServer(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ReplyError' || error.message.includes('Connection is closed'));
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds).unref());

/**
 * Takes a run that an earlier gathering into the same file left from the server.
 * @param onLine each result that was done and not gathered
 * @returns false where that gathering is still at work
 */
export async function takeOver(
  library: Library,
  redis: Redis,
  resumeKey: string,
  isAtWork: (gatherer: string) => boolean,
  onLine: (line: string, record: ClaimRecord) => void,
): Promise<boolean> {
  for (const run of await listRuns(redis)) {
    if (!isOfThisFormat(run) || run.resumeKey !== resumeKey) continue;
    const gatherer = await gathererOf(redis, run.id);
    if (gatherer !== undefined && isAtWork(gatherer)) return false;
    const queue = queueOf(library, redis, run.id);
    try {
      for (let first = 0; ; first += TAKEN_TOGETHER) {
        const jobs = await queue.getJobs(['completed'], first, first + TAKEN_TOGETHER - 1, true);
        for (const job of jobs) {
          const { line } = (job?.returnvalue ?? {}) as { line?: unknown };
          const known = typeof line === 'string' ? recordIn(line) : undefined;
          if (known && known.record.path === job.data.path) onLine(line as string, known.record);
        }
        if (jobs.length < TAKEN_TOGETHER) break;
      }
    } finally {
      await queue.close();
    }
    await discard(library, redis, run.id);
  }
  return true;
}

/** Takes runs from the server whose gathering side was not heard of for a day. */
export async function sweep(library: Library, redis: Redis): Promise<void> {
  for (const { id } of await listRuns(redis)) if (await isForsaken(redis, id)) await discard(library, redis, id);
}
