/** I55: one who lives outside Japan may not join Japanese public insurance to be treated. This stops everything else. */

import { placed } from '../case/people.ts';
import type { AnyName, Case, Party } from '../case.ts';
import type { Hit, Rule } from './rule.ts';

export const publicInsuranceRules: readonly Rule[] = [
  {
    id: 'inbound.public-insurance',
    severity: 'error',
    stage: 'data',
    *check({ case: file, pack, people }) {
      if (file.purpose !== 'treatment' || file.residence === undefined || file.residence === 'JP') return;
      const { publicInsurers } = pack.values;
      yield* policies(file, people.parties, publicInsurers);
      yield* payments(file, people.parties, publicInsurers);
    },
  },
];

function* policies(file: Case, parties: ReadonlyMap<string, Party>, names: readonly string[]): Iterable<Hit> {
  for (const { entry: policy, index } of placed(file.policies)) {
    const insurer = policy.insurer === undefined ? undefined : parties.get(policy.insurer);
    if (isAbroad(insurer)) continue;
    if (policy.public === true) yield { at: ['policies', index, 'public'] };
    else if (insurer?.public === true) yield { at: ['policies', index, 'insurer'] };
    else if (policy.public === undefined) yield* byName(insurer, names, ['policies', index, 'insurer']);
  }
}

/** Money that comes from such an insurer says who pays, even without a policy. */
function* payments(file: Case, parties: ReadonlyMap<string, Party>, names: readonly string[]): Iterable<Hit> {
  const told = new Set((file.policies ?? []).map(({ insurer }) => insurer));
  for (const { entry: cash, index } of placed(file.cash)) {
    const payer = cash.from === undefined || told.has(cash.from) ? undefined : parties.get(cash.from);
    if (payer?.kind !== 'insurer' || isAbroad(payer)) continue;
    if (payer.public === true) yield { at: ['cash', index, 'from'] };
    else yield* byName(payer, names, ['cash', index, 'from']);
  }
}

/** The public insurance of another country is not meant. */
function isAbroad(insurer: Party | undefined): boolean {
  return insurer?.country !== undefined && insurer.country !== 'JP';
}

function* byName(insurer: Party | undefined, names: readonly string[], at: Hit['at']): Iterable<Hit> {
  if (insurer?.public !== undefined) return;
  const written = namesOf(insurer?.name).map(folded);
  const name = names.find((each) => written.some((text) => text.includes(folded(each))));
  if (name !== undefined) yield { at, params: { name }, variant: 'by-name' };
}

function namesOf(name: AnyName | undefined): string[] {
  const names = typeof name === 'object' ? Object.values(name) : [name];
  return names.filter((each) => each !== undefined);
}

/** Width, case and spaces make no other name. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
