/** A finding in words: its message and what to do, from the catalogues. */

import { cited } from './cited.ts';
import type { Finding, Params } from './finding.ts';
import { inWords, type Told } from './told.ts';
import type { Words } from './words.ts';

/** Parameters that are keys of the catalogues themselves. */
const NAMED: Readonly<Record<string, string>> = {
  item: 'item',
  kind: 'document',
  category: 'category',
  language: 'tongue',
  reads: 'tongue',
  answer: 'answer',
  accountKind: 'accountKind',
  accountType: 'accountType',
  sheet: 'sheet',
  box: 'box',
};
/** A parser's reason is one too; the problem that it belongs to asks for it as its `reason`. */
const REASONS: Readonly<Record<string, string>> = { yamlReason: 'yaml-reason', jsonReason: 'json-reason' };

/** What every finding has that is to be told, whatever its place is made of. */
export type Tellable = Pick<Finding, 'rule' | 'params' | 'variant'>;

function toldParams(params: Params, has: (key: string) => boolean): Record<string, Told> {
  const told: Record<string, Told> = {};
  for (const [name, value] of Object.entries(params)) {
    const key = `${NAMED[name]}.${value}`;
    const reasons = REASONS[name];
    if (reasons === undefined) told[name] = name in NAMED && has(key) ? { key, params: {} } : value;
    else told['reason'] = { key: has(`${reasons}.${value}`) ? `${reasons}.${value}` : `${reasons}.other`, params: {} };
  }
  const { problem, ...others } = told;
  if (problem === undefined || !has(`problem.${problem}`)) return told;
  return { ...others, problem: { key: `problem.${problem}`, params: others } };
}

/** The text that a part of a finding is told in, by its key, in whichever language. */
export function toldPart(finding: Tellable, part: 'message' | 'fix', has: (key: string) => boolean): Told {
  const plain = `rule.${finding.rule}.${part}`;
  const own = finding.variant === undefined ? plain : `${plain}.${finding.variant}`;
  return { key: has(own) ? own : plain, params: toldParams(finding.params, has) };
}

export function messageOf(finding: Tellable, words: Words): string {
  return String(inWords(toldPart(finding, 'message', words.has), words));
}

export function fixOf(finding: Tellable, words: Words): string {
  return String(inWords(toldPart(finding, 'fix', words.has), words));
}

/** The source in full, with how sure it is where it is not a published text, and its note. */
export function sourceOf({ source }: Pick<Finding, 'source'>, words: Words): string {
  return `${cited(source, words)}${source.note ? ` — ${source.note}` : ''}`;
}
