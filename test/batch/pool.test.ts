/** Workers that hang, die or run out of memory: their claim is named with the reason, and all others are done. */
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import { describe, expect, it } from 'vitest';
import { chunksOf, type Outcome, type PoolOptions, Stopped, workThrough } from '../../src/batch/pool.ts';

const options = (more: Partial<PoolOptions> = {}): PoolOptions => ({
  workers: 2,
  entry: resolve('test/batch/hang.mjs'),
  job: 'read',
  workerData: undefined,
  secondsPerClaim: 1,
  megabytesPerWorker: 64,
  onBegin: () => {},
  stop: new AbortController().signal,
  ...more,
});
const items = (paths: readonly string[], light = true) => paths.map((path) => ({ path, light }));

async function outcomes(paths: readonly string[], more: Partial<PoolOptions> = {}): Promise<Record<string, unknown>> {
  const found: [string, unknown][] = [];
  await workThrough<{ path: string; light: boolean }, { path: string; done: true }>(
    items(paths),
    options(more),
    Piscina,
    (outcome) => found.push([outcome.path, 'failure' in outcome ? outcome.failure : 'done']),
  );
  expect(found.map(([path]) => path).sort()).toEqual([...paths].sort());
  return Object.fromEntries(found);
}

const MANY = Array.from({ length: 40 }, (_, index) => `c${index}`);

describe('a claim that a worker does not survive', () => {
  it.each([
    ['hangs in a loop', 'hang', 'too-slow'],
    ['waits for ever', 'wait', 'too-slow'],
    ['ends the thread', 'exit', 'died'],
    ['fails outside of its work', 'throw', 'died'],
    ['takes all memory', 'memory', 'out-of-memory'],
  ])('%s: it alone is named, and the others are done', async (_, name, failure) => {
    const paths = [...MANY.slice(0, 17), name, ...MANY.slice(17)];
    // Time enough to fill the memory, which is not the point of the limit of time.
    const found = await outcomes(paths, { secondsPerClaim: name === 'memory' ? 20 : 1 });
    expect(found[name]).toBe(failure);
    expect(MANY.filter((path) => found[path] !== 'done')).toEqual([]);
  });

  it('is told of as often as there are such claims', async () => {
    const found = await outcomes(['hang1', 'a', 'exit1', 'b', 'hang2', 'c']);
    expect(found).toEqual({ hang1: 'too-slow', a: 'done', exit1: 'died', b: 'done', hang2: 'too-slow', c: 'done' });
  });
});

it('a worker that cannot start at all ends the batch with its error', async () => {
  await expect(outcomes(['a'], { entry: resolve('test/batch/not-there.mjs') })).rejects.toThrow();
});

it('work that is told to stop ends at once, even in a loop without end', async () => {
  const stop = new AbortController();
  const seen: Outcome<{ path: string }>[] = [];
  setTimeout(() => stop.abort(), 300);
  const started = performance.now();
  await expect(
    workThrough(
      items(['a', 'hang', 'b'], false),
      options({ stop: stop.signal, secondsPerClaim: 100, workers: 1 }),
      Piscina,
      (outcome) => seen.push(outcome as Outcome<{ path: string }>),
    ),
  ).rejects.toBeInstanceOf(Stopped);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(seen.map(({ path }) => path)).toEqual(['a']);
});

it('small claims go together, a large one goes alone, and each goes once', () => {
  const all = [...items(MANY), { path: 'large', light: false }, ...items(['x', 'y'])];
  const chunks = chunksOf(all, 1);
  expect(chunks.flat()).toEqual(all);
  expect(chunks.filter((chunk) => chunk.some(({ light }) => !light)).map((chunk) => chunk.length)).toEqual([1]);
  expect(chunks.length).toBeLessThan(all.length / 4);
  expect(chunksOf(items(['a', 'b', 'c', 'd']), 2)).toHaveLength(4);
});
