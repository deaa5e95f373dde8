/** A call that cannot be carried out as it was typed. Its words stand under `call.<code>`. */
import type { Params } from '../base/finding.ts';

export class CallError extends Error {
  constructor(
    readonly code: string,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'CallError';
  }
}
