/** A batch from the folders to the rows: what is unchanged is taken over, the rest is read by workers, here or elsewhere. */
import type { ClaimFolder } from './folders.ts';
import type { Journal } from './journal.ts';
import type { Outcome, PoolOptions, WorkFailure } from './pool.ts';
import type { Row } from './types.ts';
import { unreadable } from './unreadable.ts';
import { resultOf, type WorkItem, type WorkResult, type WorkSettings } from './work.ts';

export interface BatchRun {
  folders: readonly ClaimFolder[];
  journal: Journal;
  /** Records of an earlier batch, by path. */
  earlier: ReadonlyMap<string, { row: Row; key: string }>;
  settings: WorkSettings;
  /** The limits of the work, for what is said where one was reached. */
  limits: Pick<PoolOptions, 'secondsPerClaim' | 'megabytesPerWorker'>;
  onDone(path: string): void;
}

/** Has the work done somewhere, here or elsewhere, and tells each outcome once. */
export type WorkThrough = (
  items: readonly WorkItem[],
  onOutcome: (outcome: Outcome<WorkResult>) => void,
) => Promise<void>;

/** Such a record is never taken over: its claim is tried again. */
const NO_KEY = 'failed';

/**
 * @returns a row for each folder, in no particular order
 * @throws Stopped where it was told to end; what was done until then stands in the journal
 */
export async function runBatch(run: BatchRun, workThrough: WorkThrough): Promise<Row[]> {
  const { folders, journal, earlier, settings, limits, onDone } = run;
  const rows: Row[] = [];

  const keep = (outcome: Outcome<WorkResult>) => {
    const { path } = outcome;
    if ('unchanged' in outcome) rows.push(earlier.get(path)!.row);
    else {
      const { line, row } =
        'failure' in outcome ? resultOf({ path, key: NO_KEY, ...failed(outcome.failure, limits) }, settings) : outcome;
      rows.push({ ...row, ...journal.add(line) });
    }
    onDone(path);
  };

  const items = folders.map(({ path, kind, light }) => {
    const known = earlier.get(path);
    return { path, kind, light, ...(known ? { earlierKey: known.key } : {}) };
  });
  await workThrough(items, keep);
  return rows;
}

function failed(failure: WorkFailure, limits: BatchRun['limits']) {
  if (failure === 'too-slow') return unreadable(failure, { seconds: limits.secondsPerClaim });
  if (failure === 'out-of-memory') return unreadable(failure, { megabytes: limits.megabytesPerWorker });
  return unreadable(failure);
}
