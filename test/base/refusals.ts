/** What a reading was refused with, for tests. */
import { type Problem, Refusal } from '../../src/base/refusal.ts';

/** @throws Error where nothing was refused */
export function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** `7:12 answer-wrong`, one for each problem. */
export function placesOf(read: () => unknown): string[] {
  return problemsOf(read).map(({ code, line, column }) => (line === undefined ? code : `${line}:${column} ${code}`));
}
