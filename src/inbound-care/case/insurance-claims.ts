/**
 * What is claimed of which policy: one claim for each policy and condition, and no line twice from one payer. A charge that
 * names no condition (interpreting, translation) goes with the first claim of its policy.
 */

import { completed } from '../audience/completed.ts';
import type { Case, Policy } from '../case.ts';
import { type Category, isMedical } from './categories.ts';

export type Coverage = 'covered' | 'not' | 'unconfirmed';

export interface InsuranceClaim {
  /** Place of the policy in the case. */
  policy: number;
  /** Id of the condition; undefined where the case names none. */
  condition: string | undefined;
  /** Places of what is claimed. */
  lines: { actualLines: ReadonlySet<number>; dispatches: ReadonlySet<number> };
}

/** @param billed places of the dispatches in whose place a bill counts */
export function insuranceClaims(file: Case, billed: ReadonlySet<number>): InsuranceClaim[] {
  const policies = file.policies ?? [];
  const named = (file.conditions ?? []).flatMap(({ id, agreed }) => (id !== undefined && agreed !== false ? id : []));
  const charged = completed(file).actualLines ?? [];
  const claimed = new Set([...named, ...charged.flatMap(({ condition }) => condition ?? [])]);
  const conditions = claimed.size > 0 ? [...claimed] : [undefined];
  const claims = policies.flatMap((_, policy) =>
    conditions.map((condition) => ({
      policy,
      condition,
      lines: { actualLines: new Set<number>(), dispatches: new Set<number>() },
    })),
  );
  for (const payer of payersOf(policies)) {
    const claimOf = (condition: string | undefined, category: Category | undefined) => {
      const policy = payer.find((place) => coverageOf(policies[place]!, category) !== 'not') ?? payer[0];
      return claims.find((each) => each.policy === policy && each.condition === (condition ?? conditions[0]));
    };
    for (const [place, { condition, category }] of charged.entries())
      claimOf(condition, category)?.lines.actualLines.add(place);
    for (const [place, { line }] of (file.dispatches ?? []).entries()) {
      if (billed.has(place)) continue;
      const condition = charged.find(({ id }) => id !== undefined && id === line)?.condition;
      claimOf(condition, 'interpretation')?.lines.dispatches.add(place);
    }
  }
  return claims;
}

/** The policies of each payer: two of one insurer pay a line once. */
function payersOf(policies: readonly Policy[]): number[][] {
  const payers = new Map<string, number[]>();
  for (const [place, { insurer }] of policies.entries()) {
    const payer = insurer ?? `\n${place}`;
    payers.set(payer, [...(payers.get(payer) ?? []), place]);
  }
  return [...payers.values()];
}

/** What the policy says of the category itself, else of medical costs; what it does not say is not confirmed. */
export function coverageOf({ coverage }: Pick<Policy, 'coverage'>, category: Category | null | undefined): Coverage {
  const said = category ? coverage?.[category] : undefined;
  return said ?? (isMedical(category ?? undefined) ? coverage?.medical : undefined) ?? 'unconfirmed';
}

/** `insurance/q1/k1`, with the number of a policy that has no id. */
export function unitOfClaim({ policy, condition }: InsuranceClaim, file: Case): string {
  const name = file.policies?.[policy]?.id ?? String(policy + 1);
  return ['insurance', name, ...(condition === undefined ? [] : [condition])].join('/');
}
