/** `--scheme NAME`: the scheme of a case that is not there yet. */
import { nearest } from '../../base/schema.ts';
import { CallError } from '../call-error.ts';
import { isSchemeName, SCHEME_NAMES, type SchemeName } from './index.ts';

/** @returns undefined where the call names none @throws CallError for one that there is not */
export function schemeAsked(options: Readonly<Record<string, unknown>>): SchemeName | undefined {
  const given = options['scheme'];
  if (given === undefined) return undefined;
  const name = String(given);
  if (isSchemeName(name)) return name;
  const near = nearest(name, SCHEME_NAMES);
  throw near
    ? new CallError('bad-scheme-near', { value: name, nearest: near, known: SCHEME_NAMES.join(', ') })
    : new CallError('bad-scheme', { value: name, known: SCHEME_NAMES.join(', ') });
}
