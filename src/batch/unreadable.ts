/** What a batch says of a claim that nobody could read: the one finding, with its reason. */
import type { Params } from '../base/finding.ts';
import type { Problem, Refusal } from '../base/refusal.ts';
import { BATCH_RULES } from './rules.ts';
import { type ClaimReading, NO_FINGERPRINTS, type NotedFinding } from './types.ts';

/** Why, where no problem of a file says it. Each is a wording of its own. */
export type UnreadableReason =
  | 'closed'
  | 'no-data-code'
  | 'scans-left-out'
  | 'too-slow'
  | 'died'
  | 'out-of-memory'
  | 'workers-lost'
  | 'not-in-root'
  | 'amount-too-large'
  | 'bug';

export function unreadable(reason: UnreadableReason, params: Params = {}): ClaimReading {
  return reading({ variant: reason, params, at: '' });
}

/** The first problem of a file with its place, and how many more there are. */
export function refused(refusal: Refusal): ClaimReading {
  const [problem] = refusal.problems as readonly [Problem];
  const more = refusal.problems.length - 1;
  const place = problem.line === undefined ? '' : `:${problem.line}${problem.column ? `:${problem.column}` : ''}`;
  const file = problem.file === undefined ? '' : (problem.file.split(/[\\/]/).at(-1) ?? '');
  return reading({
    at: `${file}${place}${problem.at ? `  ${problem.at}` : ''}`.trim(),
    params: { problem: problem.code, ...reasonOf(problem), ...(more > 0 ? { more } : {}) },
    ...(more > 0 ? { variant: 'several' } : {}),
  });
}

/** A parser's reason is a key of the words as well. */
function reasonOf({ code, params = {} }: Problem): Params {
  const family = code === 'yaml-syntax' ? 'yamlReason' : code === 'json-syntax' ? 'jsonReason' : undefined;
  const { reason, ...others } = params;
  if (reason === undefined) return others;
  return family === undefined ? { ...others, reason } : { ...others, [family]: reason };
}

function reading(finding: Pick<NotedFinding, 'at' | 'params' | 'variant'>): ClaimReading {
  const { id, severity, source } = BATCH_RULES['claim.unreadable'];
  return {
    id: null,
    readable: false,
    scheme: null,
    findings: [{ rule: id, severity, stage: 'data', source, ...finding }],
    benefit: null,
    summary: null,
    pages: 0,
    filed: null,
    fingerprints: NO_FINGERPRINTS,
  };
}
