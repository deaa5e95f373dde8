/** `ryoyohi batch ROOT`: many claims, one after the other by several workers, and what is found between them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { Refusal } from '../../base/refusal.ts';
import { findClaimFolders } from '../../batch/folders.ts';
import { type Gathered, gather } from '../../batch/gather.ts';
import { Journal } from '../../batch/journal.ts';
import { type PoolOptions, Stopped, workThrough } from '../../batch/pool.ts';
import { BATCH_RULES } from '../../batch/rules.ts';
import { runBatch } from '../../batch/run.ts';
import { SCAN_RULES } from '../../scan/rules.ts';
import { type BatchCall, batchCall, checkOutside, MEGABYTES_PER_WORKER, takesIn } from '../batch-call.ts';
import { jsonlInOrder, printBatch, printBatchJson } from '../batch-output.ts';
import { progressOf } from '../batch-progress.ts';
import { makeReport } from '../batch-report.ts';
import { findingWords, tellingIn } from '../batch-words.ts';
import type { WorkerSettings } from '../batch-worker.ts';
import { CallError } from '../call-error.ts';
import type { QueueWork, queueWork } from '../queue-batch.ts';
import { queueAddress } from '../queue-call.ts';
import { resultBasis } from '../result-basis.ts';
import { allSchemes } from '../schemes/index.ts';
import type { Session } from '../session.ts';
import { tidying } from '../tidy-memory.ts';

const INTERRUPTED = 130;
const TIDY_EVERY = 500;

export async function run(session: Session, path: string, options: Record<string, unknown>): Promise<number> {
  if (options['status'] === true) return status(session, options);
  if (path === '') throw new CallError('missing-argument', { name: 'root' });
  const own = (await allSchemes()).flatMap((scheme) => scheme.rules);
  const rules = [...new Set([...own, ...SCAN_RULES].map(({ id }) => id)), ...Object.keys(BATCH_RULES)];
  const call = batchCall(path, options, rules);
  const folders = findClaimFolders(call.root);
  if (folders.length === 0) throw new Refusal({ code: 'no-claims', file: path });
  checkOutside(call, folders);

  const journal = call.jsonl === undefined ? Journal.unnamed() : Journal.named(call.jsonl, call.resume);
  try {
    const rows = await readAll(call, folders, journal, session);
    if (rows === undefined) return INTERRUPTED;
    const gathered = gather(rows, journal, {
      since: call.since,
      today: session.today,
      onRecord: tidying(TIDY_EVERY),
      isWanted: (rule) => call.only.length === 0 || call.only.some((name) => takesIn(name, rule)),
    });
    if (call.report !== undefined) {
      const options = poolOptions(call, call.workers, session, 'draw');
      const pool = call.scan ? { options, class: () => poolClass(session.home) } : undefined;
      await makeReport(gathered, call.report, call, session, pool);
    }
    await tellOf(gathered, call, session);
    if (call.report !== undefined)
      session.note(session.words('batch.report-done', { file: join(call.report, 'report.html') }));
    if (call.jsonl !== undefined) await jsonlInOrder(call.jsonl, rows, journal, session);
    const { error, warning } = gathered.counts;
    return error > 0 || (call.failOn === 'warning' && warning > 0) ? 1 : 0;
  } finally {
    journal.close();
  }
}

/** What is on the queue. It reads no claim. */
async function status(session: Session, options: Record<string, unknown>): Promise<number> {
  if (options['queue'] === undefined) throw new CallError('bad-without-queue', { name: '--status' });
  const address = queueAddress(options['queue'] as string);
  return (await import('../queue-status.ts')).showStatus(address, session);
}

/** @returns undefined where the user ended it; what was done stands in the journal then */
async function readAll(
  call: BatchCall,
  folders: ReturnType<typeof findClaimFolders>,
  journal: Journal,
  session: Session,
) {
  const { note, words, language } = session;
  const tell = tellingIn(await findingWords(language));
  const earlier = journal.earlier();
  const workers = Math.min(call.workers, folders.length);
  if (!call.queue) note(words('batch.begun', { count: folders.length, workers }));
  if (earlier.size > 0) note(words('batch.taken-over', { count: earlier.size }));
  const progress = progressOf(folders.length, words, process.stderr);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const tidy = tidying(TIDY_EVERY);
  let done = 0;
  let queue: QueueWork | undefined;
  try {
    queue = await queueOf(call, { folders, journal, earlier, stop: stop.signal, onBegin: progress.begin }, session);
    const options = { ...poolOptions(call, workers, session, 'read'), onBegin: progress.begin, stop: stop.signal };
    return await runBatch(
      {
        folders,
        journal,
        earlier,
        settings: { root: call.root, language, tell },
        limits: options,
        onDone: () => {
          done += 1;
          tidy();
          progress.done();
        },
      },
      queue?.workThrough ?? ((items, onOutcome) => workThrough(items, options, poolClass(session.home), onOutcome)),
    );
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    progress.end();
    note(words('batch.interrupted', { done, all: folders.length }));
    note(call.jsonl === undefined ? words('batch.nothing-kept') : words('batch.go-on', { file: call.jsonl }));
    return undefined;
  } finally {
    queue?.close();
    progress.end();
    process.removeListener('SIGINT', interrupt);
    process.removeListener('SIGTERM', interrupt);
  }
}

/** @returns undefined where the claims are read on this machine: nothing of a network is loaded then */
async function queueOf(
  call: BatchCall,
  work: Omit<Parameters<typeof queueWork>[1], 'basis'>,
  session: Session,
): Promise<QueueWork | undefined> {
  const { queue } = call;
  if (queue === undefined) return undefined;
  const { shelves, today } = session;
  const basis = resultBasis({ shelves, today, scan: call.scan, showNames: call.showNames });
  return (await import('../queue-batch.ts')).queueWork({ ...call, queue }, { ...work, basis }, session);
}

/** The limits and the program of the workers. Each is told the same, so that none finds anything else than another. */
function poolOptions(call: BatchCall, workers: number, session: Session, job: 'read' | 'draw'): PoolOptions {
  const { shelves, today, language, home } = session;
  const { root, scan, showNames, secondsPerClaim } = call;
  const basis = resultBasis({ shelves, today, scan, showNames });
  const workerData: WorkerSettings = { root, language, reader: { shelves, today, scan, showNames, basis, home } };
  return {
    workers,
    entry: join(home, 'batch-worker.js'),
    job,
    workerData,
    secondsPerClaim,
    megabytesPerWorker: MEGABYTES_PER_WORKER,
    onBegin: () => {},
    stop: new AbortController().signal,
  };
}

/** The pool's library lies beside the program: its threads start from a file of its own. */
function poolClass(home: string): typeof Piscina {
  return (createRequire(import.meta.url)(join(home, 'piscina.cjs')) as typeof import('piscina')).Piscina;
}

async function tellOf(gathered: Gathered, call: BatchCall, session: Session): Promise<void> {
  const words = await findingWords(session.language);
  if (session.json) printBatchJson(gathered, tellingIn(words), session);
  else printBatch(gathered, words, session, call.report === undefined);
}
