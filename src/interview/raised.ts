/** What the last answer raised that was not raised before, in plain words: the scheme says which rules, and at which question. */
import type { Finding } from '../base/finding.ts';
import { fixOf, messageOf } from '../base/finding-words.ts';
import type { Words } from '../base/words.ts';
import type { Say } from './input.ts';

/** A long receipt with one slip in every line is one slip. */
const MOST_RAISED = 3;

/** @param isToldNow is it a finding that can be judged as soon as this answer raises it? The others wait until all is told. */
export function newlyRaised(
  before: readonly Finding[],
  after: readonly Finding[],
  isToldNow: (finding: Finding) => boolean,
  words: Words,
): Say[] {
  const known = new Set(before.map(keyOf));
  return after
    .filter((finding) => isToldNow(finding) && !known.has(keyOf(finding)))
    .slice(0, MOST_RAISED)
    .flatMap((finding): Say[] => [
      { key: `interview.raised-${finding.severity}`, params: { message: messageOf(finding, words) } },
      { key: 'interview.raised-fix', params: { fix: fixOf(finding, words) } },
    ]);
}

function keyOf({ rule, at, params }: Finding): string {
  return JSON.stringify([rule, at, params]);
}
