/** The family's own insurance (可以用保险吗?): does it cover Japan, what does it cover, were its forms handed over in time? */

import { isMedical } from '../case/categories.ts';
import { treatmentStart } from '../case/days.ts';
import { type Placed, placed } from '../case/people.ts';
import type { Case, Policy } from '../case.ts';
import type { Circumstances, Rule } from './rule.ts';

/** A public insurance of Japan has a rule of its own; that of another country is an insurance like any. */
function policies({ case: file, people }: Circumstances): Placed<Policy>[] {
  return placed(file.policies).filter(({ entry }) => {
    const insurer = entry.insurer === undefined ? undefined : people.parties.get(entry.insurer);
    const isAbroad = insurer?.country !== undefined && insurer.country !== 'JP';
    return isAbroad || !(entry.public ?? insurer?.public);
  });
}

/** Nothing can be claimed of a policy that does not cover Japan. */
function claimable(circumstances: Circumstances): Placed<Policy>[] {
  return policies(circumstances).filter(({ entry }) => entry.coversJapan !== false);
}

/** What the case spends money on, in the order of the file, as a policy speaks of it. */
function categoriesOf({ estimateLines = [], actualLines = [], dispatches = [] }: Case) {
  const said = [...estimateLines, ...actualLines].flatMap(({ category }) => category ?? []);
  return new Set([...said, ...(dispatches.length > 0 ? (['interpretation'] as const) : [])]);
}

/**
 * What the policy says is unconfirmed, spent on or not, and what it is silent about though the case spends money on it: of what
 * institutions ask, `medical` speaks for all that is not named.
 */
function unconfirmedOf({ coverage = {} }: Policy, file: Case): Set<keyof NonNullable<Policy['coverage']>> {
  type Key = keyof typeof coverage;
  const said = (Object.keys(coverage) as Key[]).filter((key) => coverage[key] === 'unconfirmed');
  const silent = [...categoriesOf(file)].flatMap((category): Key[] => {
    const key = coverage[category] === undefined && isMedical(category) ? 'medical' : category;
    return coverage[key] === undefined ? [key] : [];
  });
  return new Set([...silent, ...said]);
}

export const insuranceRules: readonly Rule[] = [
  {
    id: 'insurance.forms-late',
    severity: 'warning',
    stage: 'paper',
    *check(circumstances) {
      const { case: file, today } = circumstances;
      const start = treatmentStart(file);
      if (start === undefined) return;
      for (const { entry, index } of claimable(circumstances)) {
        const { formsHandedOn: on } = entry;
        const at = ['policies', index, 'formsHandedOn'];
        if (on === undefined && today > start) yield { at, params: { start } };
        else if (on !== undefined && on > start) yield { at, params: { on, start }, variant: 'late' };
      }
    },
  },
  {
    id: 'insurance.unconfirmed',
    severity: 'info',
    stage: 'data',
    *check(circumstances) {
      const { case: file } = circumstances;
      for (const { entry, index } of claimable(circumstances)) {
        for (const category of unconfirmedOf(entry, file))
          yield { at: ['policies', index, 'coverage', category], params: { category } };
      }
    },
  },
  {
    id: 'insurance.japan-not-covered',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      for (const { entry, index } of policies(circumstances)) {
        if (entry.coversJapan !== true)
          yield { at: ['policies', index, 'coversJapan'], ...(entry.coversJapan === false ? { variant: 'not' } : {}) };
      }
    },
  },
];
