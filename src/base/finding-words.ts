/** A finding in words: its message and what to do, from the catalogues. */

import { cited } from './cited.ts';
import type { Finding, Params } from './finding.ts';
import type { Words } from './words.ts';

/** Parameters that are keys of the catalogues themselves. */
const NAMED: Readonly<Record<string, string>> = {
  item: 'item',
  kind: 'document',
  answer: 'answer',
  accountKind: 'accountKind',
  accountType: 'accountType',
};

/** Parameters that are several keys, parted by spaces, in the order in which they are asked for. */
const NAMED_LISTS: Readonly<Record<string, string>> = { proofs: 'proof' };

function inOrder(members: readonly string[], family: string, words: Words): string {
  return members.map((member) => words(`${family}.${member}`)).join(words('text.then'));
}

function paramsIn(params: Params, words: Words): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const members = NAMED_LISTS[name];
      if (members !== undefined) return [name, inOrder(String(value).split(' '), members, words)];
      const family = NAMED[name];
      const key = `${family}.${value}`;
      return [name, family && words.has(key) ? words(key) : value];
    }),
  );
}

function inVariant(finding: Finding, part: 'message' | 'fix', words: Words): string {
  const plain = `rule.${finding.rule}.${part}`;
  const own = finding.variant === undefined ? plain : `${plain}.${finding.variant}`;
  return words(words.has(own) ? own : plain, paramsIn(finding.params, words));
}

export function messageOf(finding: Finding, words: Words): string {
  return inVariant(finding, 'message', words);
}

export function fixOf(finding: Finding, words: Words): string {
  return inVariant(finding, 'fix', words);
}

/** The source in full, with how sure it is where it is not a published text, and its note. */
export function sourceOf({ source }: Pick<Finding, 'source'>, words: Words): string {
  return `${cited(source, words)}${source.note ? ` — ${source.note}` : ''}`;
}
