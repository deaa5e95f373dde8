/** Who comes along (陪同人员): as few as possible, and no child that needs to be looked after. */
import { anniversary, type Day } from '../../base/day.ts';
import { entryOf, exitOf } from '../case/days.ts';
import { staysOf } from '../case/stays.ts';
import type { Stay } from '../case.ts';
import type { Circumstances, Rule } from './rule.ts';

export const companionRules: readonly Rule[] = [
  {
    id: 'companions.many',
    severity: 'info',
    stage: 'data',
    *check(circumstances) {
      const limit = circumstances.pack.values.companionsFrom;
      const together = mostTogether(circumstances);
      const placeOfOneTooMany = together[limit - 1];
      if (placeOfOneTooMany === undefined) return;
      yield { at: ['travellers', placeOfOneTooMany], params: { count: together.length } };
    },
  },
  {
    id: 'companions.child',
    severity: 'warning',
    stage: 'data',
    *check({ case: file, people, pack, today }) {
      const age = pack.values.childAge;
      for (const { entry: companion, index } of people.companions) {
        if (companion.birth === undefined) continue;
        const entries = staysOf(file, companion).flatMap(({ entry: stay }) => entryOf(stay)?.on ?? []);
        const on = entries.sort()[0] ?? today;
        if (on < anniversary(companion.birth, age)) yield { at: ['travellers', index, 'birth'], params: { age, on } };
      }
    },
  },
];

/** Places of the companions who are in Japan at one time, where they are most: they may take turns. */
function mostTogether({ case: file, people }: Circumstances): number[] {
  const free = people.companions.filter(({ entry }) => staysOf(file, entry).length === 0);
  const at = (file.stays ?? []).map((stay) =>
    people.companions.filter(
      (companion) =>
        free.includes(companion) ||
        staysOf(file, companion.entry).some(({ entry: other }) => other === stay || isAtOneTime(other, stay)),
    ),
  );
  const most = at.reduce((best, each) => (each.length > best.length ? each : best), free);
  return most.map(({ index }) => index);
}

/** As far as their days are known; where they are not, they may be. */
function isAtOneTime(one: Stay, other: Stay): boolean {
  const span = (stay: Stay): [Day | '', Day | '9'] => [entryOf(stay)?.on ?? '', exitOf(stay)?.on ?? '9'];
  const [[from, to], [since, until]] = [span(one), span(other)];
  return from <= until && since <= to;
}
