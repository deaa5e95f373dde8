/** `batch --queue URL --status`: what waits, runs and failed, and how fast it goes, for each batch on the queue. */
import type { Redis } from 'ioredis';
import { queueOf } from '../queue/jobs.ts';
import { gathererOf, isOfThisFormat, listRuns, paceOf, progressOfRun, workersOf } from '../queue/runs.ts';
import { type Address, hangUp, type Library, shownAddress } from '../queue/server.ts';
import { openQueue } from './queue-library.ts';
import type { Session } from './session.ts';
import { columns } from './table.ts';

interface Status {
  run: string;
  /** Of the batch; null where another version of the program made it. */
  claims: number | null;
  waiting: number;
  running: number;
  /** Done, with its result still on the server. */
  toGather: number;
  done: number;
  setAside: number;
  workers: number;
  gathering: boolean;
  perMinute: { claims: number; pages: number } | null;
}

export async function showStatus(address: Address, session: Session): Promise<number> {
  const { library, redis } = await openQueue(address, session);
  try {
    const runs: Status[] = [];
    for (const run of await listRuns(redis))
      runs.push(await statusOf(library, redis, run.id, isOfThisFormat(run) ? run.claims : null));
    if (session.json) session.printJson({ queue: shownAddress(address), runs });
    else show(runs, session);
    return 0;
  } finally {
    hangUp(redis);
  }
}

async function statusOf(library: Library, redis: Redis, run: string, claims: number | null): Promise<Status> {
  const queue = queueOf(library, redis, run);
  const count = await queue.getJobCounts('wait', 'delayed', 'prioritized', 'active', 'completed', 'failed');
  await queue.close();
  const of = (...names: string[]) => names.reduce((sum, name) => sum + (count[name] ?? 0), 0);
  const { done, setAside } = await progressOfRun(redis, run);
  return {
    run,
    claims,
    waiting: of('wait', 'delayed', 'prioritized'),
    running: of('active'),
    toGather: of('completed', 'failed'),
    done,
    setAside: setAside + of('failed'),
    workers: await workersOf(redis, run),
    gathering: (await gathererOf(redis, run)) !== undefined,
    perMinute: (await paceOf(redis, run)) ?? null,
  };
}

function show(runs: readonly Status[], { print, words }: Session): void {
  if (runs.length === 0) print(words('queue.status.none'));
  if (runs.length === 0) return;
  const names = ['run', 'claims', 'waiting', 'running', 'toGather', 'done', 'setAside', 'workers'] as const;
  const rows = runs.map((status) => [
    ...names.map((name) => String(status[name] ?? '-')),
    status.perMinute
      ? words('queue.status.per-minute', { claims: status.perMinute.claims, pages: status.perMinute.pages })
      : '-',
  ]);
  const head = [...names, 'pace'].map((name) => words(`queue.status.${name}`));
  for (const line of columns([head, ...rows], new Set([1, 2, 3, 4, 5, 6, 7]))) print(line);
  for (const { run, gathering } of runs) if (!gathering) print(words('queue.status.alone', { run }));
}
