/** A finding in words: its message and what to do, from the catalogues. */

import { cited } from '../base/cited.ts';
import type { Finding, Params } from '../base/finding.ts';
import type { Words } from '../base/words.ts';

/** Parameters that are keys of the catalogues themselves. */
const NAMED: Readonly<Record<string, string>> = {
  item: 'item',
  kind: 'document',
  answer: 'answer',
  sheet: 'sheet',
  box: 'box',
};

function paramsIn(params: Params, words: Words): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const family = NAMED[name];
      const key = `${family}.${value}`;
      return [name, family && words.has(key) ? words(key) : value];
    }),
  );
}

/** What the words of a finding are made of. */
type Worded = Pick<Finding, 'rule' | 'params'> & { variant?: string };

function inVariant(finding: Worded, part: 'message' | 'fix', words: Words): string {
  const plain = `rule.${finding.rule}.${part}`;
  const own = finding.variant === undefined ? plain : `${plain}.${finding.variant}`;
  return words(words.has(own) ? own : plain, paramsIn(finding.params, words));
}

export function messageOf(finding: Worded, words: Words): string {
  return inVariant(finding, 'message', words);
}

export function fixOf(finding: Worded, words: Words): string {
  return inVariant(finding, 'fix', words);
}

/** The source in full, with how sure it is where it is not a published text, and its note. */
export function sourceOf({ source }: Pick<Finding, 'source'>, words: Words): string {
  return `${cited(source, words)}${source.note ? ` — ${source.note}` : ''}`;
}
