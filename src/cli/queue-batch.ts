/** `batch --queue`: the reading of the claims is put on the queue, and everything else is as in a batch of one machine. */
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { sha256 } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import type { ClaimFolder } from '../batch/folders.ts';
import type { Journal } from '../batch/journal.ts';
import { rowOf } from '../batch/line.ts';
import type { WorkThrough } from '../batch/run.ts';
import type { Row } from '../batch/types.ts';
import { type GatheringWord, sweep, takeOver, workOverQueue } from '../queue/gathering.ts';
import { proofOf } from '../queue/place.ts';
import { newRunId, QUEUE_FORMAT, type RunSettings } from '../queue/runs.ts';
import { type Address, hangUp, shownAddress } from '../queue/server.ts';
import type { BatchCall } from './batch-call.ts';
import { isRunning, processName } from './queue-call.ts';
import { openQueue } from './queue-library.ts';
import type { Session } from './session.ts';

declare const __VERSION__: string;

export interface QueueWork {
  workThrough: WorkThrough;
  close(): void;
}

/**
 * @param earlier what is known already; where the batch goes on with an earlier one, what the server still holds of that
 *   is added to it and to the journal
 * @param basis all that a result depends on beside the folder's content
 */
export async function queueWork(
  call: BatchCall & { queue: Address },
  {
    folders,
    journal,
    earlier,
    basis,
    stop,
    onBegin,
  }: {
    folders: readonly ClaimFolder[];
    journal: Journal;
    earlier: Map<string, { row: Row; key: string }>;
    basis: string;
    stop: AbortSignal;
    onBegin(path: string): void;
  },
  session: Session,
): Promise<QueueWork> {
  const { language, today, note, words } = session;
  const { library, redis } = await openQueue(call.queue, session);
  const id = newRunId();
  // Only a gathering into a file of its own can be gone on with.
  const resumeKey = call.jsonl === undefined ? id : sha256(JSON.stringify([hostname(), realpathSync(call.jsonl)]));
  try {
    await sweep(library, redis);
    const isFree = await takeOver(library, redis, resumeKey, isRunning, (line, record) => {
      if (call.resume) earlier.set(record.path, { row: rowOf(record, ...placeOf(journal.add(line))), key: record.key });
    });
    if (!isFree) throw new Refusal({ code: 'queue-gathered-already', file: call.jsonl ?? '' });
  } catch (error) {
    hangUp(redis);
    throw error;
  }
  const run: RunSettings = {
    id,
    format: QUEUE_FORMAT,
    version: __VERSION__,
    basis,
    language,
    today,
    scan: call.scan,
    secondsPerClaim: call.secondsPerClaim,
    lostAfter: call.lostAfter,
    proof: proofOf(
      call.root,
      folders.map(({ path }) => path),
    ),
    begun: Date.now(),
    claims: folders.length,
    resumeKey,
  };
  const server = shownAddress(call.queue);
  const onWord = (word: GatheringWord) => {
    if (word.code === 'no-worker') note(words('queue.no-worker', { server }));
    else if (word.code === 'refused') note(words(`queue.refused.${word.why}`, { worker: word.worker }));
    else note(words('queue.trouble', { reason: word.reason }));
  };
  note(words('queue.put', { count: folders.length, server, run: id }));
  return {
    workThrough: (items, onOutcome) =>
      workOverQueue({ library, redis, run, gatherer: processName(), items, stop, onOutcome, onBegin, onWord }),
    close: () => hangUp(redis),
  };
}

function placeOf({ offset, length }: { offset: number; length: number }): [number, number] {
  return [offset, length];
}
