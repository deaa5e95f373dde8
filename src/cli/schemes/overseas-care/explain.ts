/** Where the rules of 海外療養費 come from: every insurer that ships or that the user has brought. */
import type { Day } from '../../../base/day.ts';
import { grouped } from '../../../base/money.ts';
import { Refusal } from '../../../base/refusal.ts';
import { knownInsurers } from '../../../overseas-care/insurer-list.ts';
import type { Insurer } from '../../../overseas-care/parameters.ts';
import { DAY_RULES, REFUSING_RULES } from '../../../overseas-care/refusals.ts';
import type { Shelves } from '../../session.ts';
import type { Explainer } from '../scheme.ts';

export function explainer(shelves: Shelves, today: Day): Explainer {
  // One that cannot be used is told of by `insurer list`.
  const insurers = knownInsurers(shelves).flatMap(({ insurer }) => (insurer instanceof Refusal ? [] : [insurer]));
  const general = generalAmong(insurers);
  return {
    whose: 'insurer',
    general: general.id,
    effectMeans: 'not payable, the benefit is 0.',
    numbers: numbersOf(general.at(today)),
    effect,
    sources(rule) {
      // Who only takes it over from the general one says nothing of its own.
      const usual = JSON.stringify(general.ruleSource(rule));
      return insurers.map((insurer) => {
        const source = insurer.ruleSource(rule);
        const { id, name, lineage } = insurer;
        return { id, name, source, own: lineage.length === 1 || JSON.stringify(source) !== usual };
      });
    },
  };
}

/** What a rule that refuses payment leaves out. */
function effect(rule: string): string | undefined {
  if (!(REFUSING_RULES as readonly string[]).includes(rule)) return undefined;
  if ((DAY_RULES as readonly string[]).includes(rule)) return 'explain.refuses-days';
  return rule === 'deadline.expired' ? 'explain.refuses-lapsed' : 'explain.refuses';
}

/** The insurer that has no parent: what holds where a city says nothing else. */
function generalAmong(insurers: readonly Insurer[]): Insurer {
  const general = insurers.find(({ folders }) => folders.length === 1);
  if (!general) throw new Error('no insurer without a parent: the shipped one is gone');
  return general;
}

/** The numbers that the words of a rule's condition ask for: data of an insurer, never of the program. */
function numbersOf({ values }: Insurer): Explainer['numbers'] {
  const { deadline, longStayDays, leavesAtAge, highCostMark, identity } = values;
  return {
    years: deadline.years,
    warnDays: deadline.warnDays,
    longStayDays,
    leavesAtAge,
    highCostMark: grouped(String(highCostMark)),
    neededWithPhoto: identity.neededWithPhoto,
    neededWithoutPhoto: identity.neededWithoutPhoto,
  };
}
