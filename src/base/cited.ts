/** A source as it is printed: in full, with how sure it is where it is not a published text. */
import { inFull, type Source } from './source.ts';
import type { Words } from './words.ts';

export function cited(source: Source, words: Words): string {
  const sure = source.certainty === 'published' ? '' : ` [${words(`certainty.${source.certainty}`)}]`;
  const since = source.since === undefined ? '' : ` [${words('source.since', { day: source.since })}]`;
  return `${inFull(source)}${since}${sure}`;
}
