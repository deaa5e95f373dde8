/** Keeps the memory of a long batch level: what was read and is done with is given back now and then, not when the system runs short. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** @returns a function that is called for each claim; every so many it tidies up */
export function tidying(every: number): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let count = 0;
  return () => {
    count += 1;
    if (count % every === 0) collect();
  };
}
