/** `ryoyohi worker --queue URL --root PATH`: reads claims of batches that are gathered elsewhere, until it is told to end. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { openPool } from '../../batch/pool.ts';
import type { WorkItem, WorkResult } from '../../batch/work.ts';
import type { RunSettings } from '../../queue/runs.ts';
import { hangUp, shownAddress } from '../../queue/server.ts';
import { type ClaimThreads, type ServingWord, serve } from '../../queue/serving.ts';
import { MEGABYTES_PER_WORKER, workersAsked } from '../batch-call.ts';
import type { WorkerSettings } from '../batch-worker.ts';
import { CallError } from '../call-error.ts';
import { processName, queueAddress } from '../queue-call.ts';
import { openQueue } from '../queue-library.ts';
import { resultBasis } from '../result-basis.ts';
import { rootOf } from '../root.ts';
import type { Session } from '../session.ts';

declare const __VERSION__: string;

const INTERRUPTED = 130;

export async function run(session: Session, options: Record<string, unknown>): Promise<number> {
  const { words, note } = session;
  const [url, folder] = [options['queue'] as string | undefined, options['root'] as string | undefined];
  if (session.json) throw new CallError('json-of-worker');
  if (options['today'] !== undefined) throw new CallError('today-of-worker');
  if (url === undefined) throw new CallError('missing-queue');
  if (folder === undefined) throw new CallError('missing-worker-root');
  const address = queueAddress(url);
  const slots = workersAsked(options['workers'] as string | undefined);
  const root = rootOf(folder);

  const { library, redis } = await openQueue(address, session);
  const leave = new AbortController();
  const interrupt = () => {
    // Told twice: now. What is in hand is given to another after a while.
    if (leave.signal.aborted) process.exit(INTERRUPTED);
    leave.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  note(words('worker.ready', { server: shownAddress(address), count: slots }));
  try {
    await serve({
      library,
      redis,
      root,
      worker: processName(),
      slots,
      judge: (run) => judge(run, session),
      threadsFor: (run) => threadsFor(run, root, slots, session),
      leave: leave.signal,
      onWord: (word) => note(told(word, session)),
    });
    return 0;
  } finally {
    process.removeListener('SIGINT', interrupt);
    process.removeListener('SIGTERM', interrupt);
    hangUp(redis);
  }
}

function told(word: ServingWord, { words }: Session): string {
  switch (word.code) {
    case 'begin':
      return words('worker.begin', { run: word.run.id, claims: word.run.claims });
    case 'refused':
      return words(`worker.refused.${word.why}`, { version: word.version ?? '?', own: __VERSION__ });
    case 'end':
      return words('worker.end', { done: word.done });
    case 'leaving':
      return words(word.inHand > 0 ? 'worker.leaving' : 'worker.left', { count: word.inHand });
  }
}

/** The same program with the same insurers, or none of its results. */
function judge(run: RunSettings, { shelves }: Session): 'version' | 'basis' | undefined {
  if (run.version !== __VERSION__) return 'version';
  const own = resultBasis({ shelves, today: run.today, scan: run.scan, showNames: false });
  return own === run.basis ? undefined : 'basis';
}

function threadsFor(run: RunSettings, root: string, slots: number, { shelves, home }: Session): ClaimThreads {
  const { language, today, scan, basis, secondsPerClaim } = run;
  const workerData: WorkerSettings = {
    root,
    language,
    reader: { shelves, today, scan, showNames: false, basis, home },
  };
  const pool = openPool<WorkItem, WorkResult>(
    {
      workers: slots,
      entry: join(home, 'batch-worker.js'),
      job: 'read',
      workerData,
      secondsPerClaim,
      megabytesPerWorker: MEGABYTES_PER_WORKER,
      onBegin: () => {},
      stop: new AbortController().signal,
    },
    (createRequire(import.meta.url)(join(home, 'piscina.cjs')) as { Piscina: typeof Piscina }).Piscina,
  );
  return { read: async (item) => (await pool.read([item]))[0]!, close: pool.close };
}
