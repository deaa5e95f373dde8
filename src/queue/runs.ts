/**
 * What stands on the server beside the jobs: which batches are being gathered, with what settings, by whom they are worked
 * on, and how fast they go. Each batch is a run with a queue of its own, so that two never mix.
 */
import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { type Day, parseDay } from '../base/day.ts';
import { LANGUAGES, type Language } from '../base/languages.ts';
import { PREFIX } from './server.ts';

/** Changes with what a job or a result holds. */
export const QUEUE_FORMAT = 'ryoyohi-queue/1';

/** All that a worker must know to come to the same results; no personal data. */
export interface RunSettings {
  id: string;
  format: string;
  /** Of the program that gathers. */
  version: string;
  /** All that a result depends on beside the folder's content: the worker must come to the same. */
  basis: string;
  language: Language;
  today: Day;
  scan: boolean;
  secondsPerClaim: number;
  /** Seconds without a sign after which a worker's claim is given to another. */
  lostAfter: number;
  /** Some of the folders as they look: whether a worker's root is the same one. */
  proof: readonly FolderLook[];
  /** Milliseconds since 1970. */
  begun: number;
  claims: number;
  /** The same for every gathering into one file of lines on one machine; that a run can be gone on with. */
  resumeKey: string;
}

export interface FolderLook {
  path: string;
  /** A hash of names and sizes. */
  look: string;
}

export interface RunProgress {
  done: number;
  setAside: number;
  pages: number;
}

/** Names on the server. Those of the jobs are the queue engine's own. */
const RUNS = `${PREFIX}-runs`;
const keyOf = (id: string, what: 'gatherer' | 'kept' | 'workers' | 'refused' | 'progress' | 'pace') =>
  `${PREFIX}-run:${id}:${what}`;
const OWN = ['gatherer', 'kept', 'workers', 'refused', 'progress', 'pace'] as const;

const GATHERER_SECONDS = 20;
/** So long a run whose gatherer is gone is kept, to be gone on with. */
const KEPT_SECONDS = 24 * 60 * 60;
const WORKER_SECONDS = 10;
const SAMPLES = 31;

export function newRunId(): string {
  return randomBytes(6).toString('hex');
}

/** @returns undefined for what is none, or of another format */
function settingsIn(id: string, text: string): RunSettings | { id: string; format: string } | undefined {
  let read: Record<string, unknown>;
  try {
    read = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || !/^[0-9a-f]{12}$/.test(id)) return undefined;
  const format = String(read['format']);
  if (format !== QUEUE_FORMAT) return { id, format };
  const { version, basis, language, today, scan, secondsPerClaim, lostAfter, proof, begun, claims, resumeKey } = read;
  const day = typeof today === 'string' ? parseDay(today) : undefined;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (
    typeof version !== 'string' ||
    typeof basis !== 'string' ||
    typeof resumeKey !== 'string' ||
    !LANGUAGES.some((each) => each === language) ||
    day === undefined ||
    typeof scan !== 'boolean' ||
    !isCount(secondsPerClaim) ||
    !isCount(lostAfter) ||
    lostAfter < 1 ||
    !isCount(begun) ||
    !isCount(claims) ||
    !Array.isArray(proof) ||
    !proof.every((each) => typeof each?.path === 'string' && typeof each?.look === 'string')
  )
    return undefined;
  return {
    id,
    format,
    version,
    basis,
    language: language as Language,
    today: day,
    scan,
    secondsPerClaim,
    lostAfter,
    proof: proof.map(({ path, look }: FolderLook) => ({ path, look })),
    begun,
    claims,
    resumeKey,
  };
}

export function isOfThisFormat(run: { format: string }): run is RunSettings {
  return run.format === QUEUE_FORMAT;
}

/** The oldest first. */
export async function listRuns(redis: Redis): Promise<(RunSettings | { id: string; format: string })[]> {
  const found = Object.entries(await redis.hgetall(RUNS)).flatMap(([id, text]) => settingsIn(id, text) ?? []);
  const begun = (run: object) => ('begun' in run ? (run.begun as number) : 0);
  return found.sort((a, b) => begun(a) - begun(b) || (a.id < b.id ? -1 : 1));
}

/** Tells workers of a run. May be told again, where the server has forgotten it. */
export async function announce(redis: Redis, { id, ...settings }: RunSettings, gatherer: string): Promise<void> {
  await redis
    .multi()
    .hset(RUNS, id, JSON.stringify(settings))
    .set(keyOf(id, 'gatherer'), gatherer, 'EX', GATHERER_SECONDS)
    .set(keyOf(id, 'kept'), '1', 'EX', KEPT_SECONDS)
    .exec();
}

/** A sign of life of the gathering side, with how far it is. @returns is the run still known to the server? */
export async function beat(
  redis: Redis,
  id: string,
  gatherer: string,
  progress: RunProgress,
  sample: boolean,
): Promise<boolean> {
  const all = redis
    .multi()
    .hexists(RUNS, id)
    .set(keyOf(id, 'gatherer'), gatherer, 'EX', GATHERER_SECONDS)
    .set(keyOf(id, 'kept'), '1', 'EX', KEPT_SECONDS)
    .hset(keyOf(id, 'progress'), { ...progress });
  if (sample) {
    all.lpush(keyOf(id, 'pace'), JSON.stringify([Date.now(), progress.done, progress.pages]));
    all.ltrim(keyOf(id, 'pace'), 0, SAMPLES - 1);
  }
  const answers = await all.exec();
  return answers?.[0]?.[1] === 1;
}

/** Who gathers a run now; undefined where nobody was heard of. */
export async function gathererOf(redis: Redis, id: string): Promise<string | undefined> {
  return (await redis.get(keyOf(id, 'gatherer'))) ?? undefined;
}

export async function isForsaken(redis: Redis, id: string): Promise<boolean> {
  return (await redis.exists(keyOf(id, 'kept'))) === 0;
}

/** Takes a run off the list, so that workers leave it, and forgets what is known of it beside its jobs. */
export async function forget(redis: Redis, id: string): Promise<void> {
  await redis.hdel(RUNS, id);
  await redis.del(...OWN.map((what) => keyOf(id, what)));
}

export async function isOnBoard(redis: Redis, id: string): Promise<boolean> {
  return (await redis.hexists(RUNS, id)) === 1;
}

/** A sign of life of a worker. */
export async function workerBeat(redis: Redis, id: string, worker: string): Promise<void> {
  await redis.zadd(keyOf(id, 'workers'), await secondsNow(redis), worker);
}

export async function workerLeaves(redis: Redis, id: string, worker: string): Promise<void> {
  await redis.zrem(keyOf(id, 'workers'), worker);
}

/** Workers that were heard of lately. */
export async function workersOf(redis: Redis, id: string): Promise<number> {
  return redis.zcount(keyOf(id, 'workers'), (await secondsNow(redis)) - WORKER_SECONDS, '+inf');
}

/** By the server's clock: those of the machines may differ. */
async function secondsNow(redis: Redis): Promise<number> {
  return Number((await redis.time())[0]);
}

export type RefusedWhy = 'version' | 'basis' | 'root';

export async function tellRefused(redis: Redis, id: string, worker: string, why: RefusedWhy): Promise<void> {
  if (await isOnBoard(redis, id)) await redis.hset(keyOf(id, 'refused'), worker, why);
}

export async function refusedBy(redis: Redis, id: string): Promise<Map<string, RefusedWhy>> {
  const reasons: readonly string[] = ['version', 'basis', 'root'] satisfies RefusedWhy[];
  const all = Object.entries(await redis.hgetall(keyOf(id, 'refused')));
  return new Map(all.filter(([, why]) => reasons.includes(why)) as [string, RefusedWhy][]);
}

export async function progressOfRun(redis: Redis, id: string): Promise<RunProgress> {
  const read = await redis.hgetall(keyOf(id, 'progress'));
  const count = (name: string) => Number(read[name] ?? 0) || 0;
  return { done: count('done'), setAside: count('setAside'), pages: count('pages') };
}

/** Of the last five minutes, or as many as there are; undefined where nothing was seen twice. */
export async function paceOf(redis: Redis, id: string): Promise<{ claims: number; pages: number } | undefined> {
  const samples = (await redis.lrange(keyOf(id, 'pace'), 0, -1)).map((text) => JSON.parse(text) as number[]);
  const [last, first] = [samples[0], samples.at(-1)];
  if (!last || !first || last[0] === first[0]) return undefined;
  const minutes = (last[0]! - first[0]!) / 60_000;
  const per = (place: number) => Math.round(((last[place]! - first[place]!) / minutes) * 10) / 10;
  return { claims: per(1), pages: per(2) };
}
