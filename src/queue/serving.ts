/**
 * The working side: takes jobs of the runs on the queue and has them done in threads. One run at a time, each in its turn,
 * so that a machine never holds more threads than it was told.
 */
import { realpathSync } from 'node:fs';
import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Outcome } from '../batch/pool.ts';
import type { WorkItem, WorkResult } from '../batch/work.ts';
import { sweep } from './gathering.ts';
import { type ClaimJob, type ClaimResult, claimIn, queueOf, removeJobs } from './jobs.ts';
import { isSameRoot, judgePath } from './place.ts';
import {
  isOfThisFormat,
  isOnBoard,
  listRuns,
  type RefusedWhy,
  type RunSettings,
  tellRefused,
  workerBeat,
  workerLeaves,
} from './runs.ts';
import { type Library, PREFIX } from './server.ts';

/** Threads that read claims of one run. */
export interface ClaimThreads {
  /** @throws what keeps every thread from starting */
  read(item: WorkItem): Promise<Outcome<WorkResult>>;
  close(): Promise<void>;
}

export interface Serving {
  library: Library;
  redis: Redis;
  /** As the worker sees it; absolute. */
  root: string;
  /** A name for this process on this machine. */
  worker: string;
  /** Claims at the same time. */
  slots: number;
  /** Would this machine come to the same results? */
  judge(run: RunSettings): Exclude<RefusedWhy, 'root'> | undefined;
  threadsFor(run: RunSettings): ClaimThreads;
  /** Ends it when the claims in hand are done. */
  leave: AbortSignal;
  onWord(word: ServingWord): void;
}

export type ServingWord =
  | { code: 'begin'; run: RunSettings }
  | { code: 'refused'; why: RefusedWhy; version: string | undefined }
  | { code: 'end'; done: number }
  | { code: 'leaving'; inHand: number };

const LOOK_EVERY_MS = 500;
/** Of one run, while another waits. */
const TURN_MS = 30_000;
/** A folder that was not there may be there later. */
const ROOT_AGAIN_MS = 30_000;
const SWEEP_EVERY_MS = 60_000;
/** For the answer of a server that is away while we leave. */
const MOST_TO_TIDY_MS = 5000;

/** @throws what keeps this machine from working at all */
export async function serve(serving: Serving): Promise<void> {
  const { library, redis, leave } = serving;
  const board = new Board(serving);
  let turn: Turn | undefined;
  let last = '';
  let sweptAt = Number.NEGATIVE_INFINITY;
  try {
    while (!leave.aborted) {
      if (performance.now() - sweptAt > SWEEP_EVERY_MS) {
        sweptAt = performance.now();
        await patiently(sweep(library, redis), leave);
      }
      const waiting = await patiently(board.look(turn?.run.id), leave);
      if (leave.aborted) break;
      if (turn?.fault !== undefined) throw turn.fault;
      if (waiting) {
        if (turn && !waiting.known.has(turn.run.id)) {
          await turn.drop();
          turn = undefined;
        } else if (turn && (turn.lostRoot || (waiting.others.length > 0 && (!waiting.own || turn.isLong())))) {
          await turn.leave();
          turn = undefined;
        }
        // The one behind the last in the list, so that each has its turn.
        const next = waiting.others.find(({ id }) => id > last) ?? waiting.others[0];
        if (!turn && next) {
          last = next.id;
          turn = new Turn(serving, next);
          board.forgetRoot(next.id);
        }
        await patiently(turn?.beat() ?? Promise.resolve(), leave);
      }
      await pauseUnless(leave, LOOK_EVERY_MS);
    }
    serving.onWord({ code: 'leaving', inHand: turn?.inHand ?? 0 });
    await turn?.leave();
    turn = undefined;
  } finally {
    await turn?.drop();
  }
}

/** What runs there are, and which of them this worker may do. */
class Board {
  private readonly judged = new Map<string, { why: RefusedWhy | undefined; at: number }>();
  private readonly told = new Set<string>();

  constructor(private readonly serving: Serving) {}

  forgetRoot(id: string): void {
    this.judged.delete(id);
  }

  /** @param own the run that is in hand @returns all runs, and those with claims that wait */
  async look(own: string | undefined): Promise<{ known: Set<string>; own: boolean; others: RunSettings[] }> {
    const { library, redis } = this.serving;
    const runs = await listRuns(redis);
    const found = { known: new Set(runs.map(({ id }) => id)), own: false, others: [] as RunSettings[] };
    for (const run of runs) {
      if (run.id !== own && (await this.whyNot(run)) !== undefined) continue;
      const queue = queueOf(library, redis, run.id);
      const waits = (await queue.getJobCountByTypes('wait', 'delayed', 'prioritized')) > 0;
      await queue.close();
      if (run.id === own) found.own = waits;
      else if (waits && isOfThisFormat(run)) found.others.push(run);
    }
    found.others.sort((a, b) => (a.id < b.id ? -1 : 1));
    return found;
  }

  private async whyNot(run: RunSettings | { id: string; format: string }): Promise<RefusedWhy | undefined> {
    const { redis, root, worker, judge, onWord } = this.serving;
    const before = this.judged.get(run.id);
    if (before && (before.why !== 'root' || performance.now() - before.at < ROOT_AGAIN_MS)) return before.why;
    const why = !isOfThisFormat(run) ? 'version' : (judge(run) ?? (isSameRoot(root, run.proof) ? undefined : 'root'));
    this.judged.set(run.id, { why, at: performance.now() });
    if (why !== undefined) {
      if (!this.told.has(`${run.id} ${why}`))
        onWord({ code: 'refused', why, version: isOfThisFormat(run) ? run.version : undefined });
      this.told.add(`${run.id} ${why}`);
      await tellRefused(redis, run.id, worker, why);
    }
    return why;
  }
}

/** Some time with one run. */
class Turn {
  inHand = 0;
  /** What keeps this machine from working at all. */
  fault: unknown;
  /** The folder is not there any more, or another one is in its place. */
  lostRoot = false;
  private done = 0;
  private readonly since = performance.now();
  private readonly root: string;
  private readonly threads: ClaimThreads;
  private readonly worker: InstanceType<Library['Worker']>;

  constructor(
    private readonly serving: Serving,
    readonly run: RunSettings,
  ) {
    const { library, redis, root, slots, worker, onWord, threadsFor } = serving;
    this.root = realpathSync(root);
    this.threads = threadsFor(run);
    this.worker = new library.Worker(run.id, (job) => this.work(job as Job<ClaimJob, ClaimResult>), {
      connection: redis,
      prefix: PREFIX,
      name: worker,
      concurrency: slots,
      lockDuration: run.lostAfter * 1000,
      // The gathering side looks after claims of workers that vanished.
      skipStalledCheck: true,
      drainDelay: 1,
      runRetryDelay: 500,
    });
    // A result that came too late, as the claim was given to another; and a server that is away, which the connection tells.
    this.worker.on('error', () => {});
    onWord({ code: 'begin', run });
  }

  isLong(): boolean {
    return performance.now() - this.since > TURN_MS;
  }

  beat(): Promise<void> {
    return workerBeat(this.serving.redis, this.run.id, this.serving.worker);
  }

  private async work(job: Job<ClaimJob, ClaimResult>): Promise<ClaimResult> {
    const { library } = this.serving;
    const claim = claimIn(job.data);
    if (!claim || judgePath(this.root, claim.path) === 'away') throw new library.UnrecoverableError('not-in-root');
    if (this.isLost(claim)) return this.giveBack(job);
    this.inHand += 1;
    try {
      const outcome = await this.threads.read({ ...claim, light: false });
      if (this.isLost(claim)) return await this.giveBack(job);
      if ('failure' in outcome) throw new Error(outcome.failure);
      this.done += 1;
      return 'line' in outcome ? { line: outcome.line } : { unchanged: true };
    } catch (error) {
      if (error instanceof library.WaitingError) throw error;
      if (error instanceof Error && /^(?:too-slow|died|out-of-memory)$/.test(error.message)) throw error;
      this.fault = error;
      return await this.giveBack(job);
    } finally {
      this.inHand -= 1;
    }
  }

  /** A claim may have been taken away since; a folder of claims that is gone must not make all its claims unreadable. */
  private isLost({ path }: ClaimJob): boolean {
    this.lostRoot ||= judgePath(this.root, path) === 'missing' && !isSameRoot(this.root, this.run.proof);
    return this.lostRoot;
  }

  /** To another worker, and not as one of its tries. */
  private async giveBack(job: Job<ClaimJob, ClaimResult>): Promise<never> {
    void this.worker.pause(true);
    await job.moveToWait(job.token);
    throw new this.serving.library.WaitingError();
  }

  /** When the claims in hand are done. */
  async leave(): Promise<void> {
    await this.worker.close();
    await this.end();
  }

  /** At once: the run is over, or this program is. */
  async drop(): Promise<void> {
    await this.threads.close();
    await Promise.race([this.worker.close(true), pause(MOST_TO_TIDY_MS)]);
    await this.end();
  }

  private async end(): Promise<void> {
    const { library, redis, worker, onWord } = this.serving;
    await this.threads.close();
    const tidy = async () => {
      await workerLeaves(redis, this.run.id, worker);
      // A worker that waits for jobs leaves a trace of a queue that is removed meanwhile.
      if (!(await isOnBoard(redis, this.run.id))) await removeJobs(library, redis, this.run.id);
    };
    await Promise.race([tidy().catch(() => {}), pause(MOST_TO_TIDY_MS)]);
    onWord({ code: 'end', done: this.done });
  }
}

/** What the server says, or undefined where it says no or we leave before it answers. */
async function patiently<T>(answer: Promise<T>, leave: AbortSignal): Promise<T | undefined> {
  if (leave.aborted) return undefined;
  return new Promise((done) => {
    const end = (value?: T) => {
      leave.removeEventListener('abort', onLeave);
      done(value);
    };
    const onLeave = () => end();
    leave.addEventListener('abort', onLeave, { once: true });
    answer.then(end, onLeave);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds).unref());
}

function pauseUnless(leave: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    if (leave.aborted) return done();
    const timer = setTimeout(end, milliseconds);
    function end() {
      clearTimeout(timer);
      leave.removeEventListener('abort', end);
      done();
    }
    leave.addEventListener('abort', end, { once: true });
  });
}
