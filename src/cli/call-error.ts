/** A call that cannot be carried out as it was typed. Its words stand under `call.<code>`. */
import type { Params } from '../base/finding.ts';

export class CallError extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
    /** Lines of the program's own words that stand below. */
    readonly lines: readonly string[] = [],
  ) {
    super(code);
    this.name = 'CallError';
  }
}
