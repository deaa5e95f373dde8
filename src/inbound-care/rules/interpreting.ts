/** Medical interpreting (语言方面): who decided on it, whether 24 hours of it were estimated, whether the bill fits the hours. */
import { readable } from '../../base/money.ts';
import { hasCome, onlyInstitution } from '../case/answers.ts';
import type { Case } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

/** Doctors and hospitals decide; neither the coordinator nor the family does. */
function decidesOnInterpreting({ people }: Circumstances, id: string | undefined): boolean {
  const kind = id === undefined || people.travellers.has(id) ? undefined : people.parties.get(id)?.kind;
  return kind === 'institution' || kind === 'person';
}

function* undecided(circumstances: Circumstances): Iterable<Hit> {
  const { answers = [], dispatches = [] } = circumstances.case;
  for (const [index, answer] of answers.entries()) {
    if (answer.accepted !== true || answer.interpreter !== undefined || !hasCome(answer, circumstances.today)) continue;
    const institution = answer.institution ?? onlyInstitution(circumstances.people);
    if (dispatches.some(({ decidedBy }) => decidedBy !== undefined && decidedBy === institution)) continue;
    yield { at: ['answers', index, 'interpreter'] };
  }
  if (answers.some(({ accepted, interpreter }) => accepted === true || interpreter !== undefined)) return;
  const first = dispatches.findIndex(({ decidedBy }) => !decidesOnInterpreting(circumstances, decidedBy));
  if (first >= 0) yield { at: ['dispatches', first, 'decidedBy'], variant: 'dispatched' };
}

/** Where the case says first that an interpreter is needed around the clock, and that can be held against an estimate. */
function aroundTheClock({ answers = [], dispatches = [], estimateLines = [] }: Case): Hit | undefined {
  const answer = estimateLines.length === 0 ? -1 : answers.findIndex(({ interpreter }) => interpreter === '24h');
  if (answer >= 0) return { at: ['answers', answer, 'interpreter'] };
  const dispatch = dispatches.findIndex(({ mode }) => mode === '24h');
  return dispatch >= 0 ? { at: ['dispatches', dispatch, 'mode'], variant: 'dispatched' } : undefined;
}

export const interpretingRules: readonly Rule[] = [
  {
    id: 'interpreter.no-decision',
    severity: 'warning',
    stage: 'data',
    check: undecided,
  },
  {
    id: 'interpreter.24h-not-estimated',
    severity: 'warning',
    stage: 'data',
    *check(circumstances) {
      const { case: file } = circumstances;
      const estimated = (file.estimateLines ?? []).some(
        ({ category, mode, scope }) => category === 'interpretation' && mode === '24h' && scope !== 'out',
      );
      const needed = aroundTheClock(file);
      if (needed && !estimated) yield needed;
    },
  },
  {
    id: 'interpreter.bill-differs',
    severity: 'warning',
    stage: 'data',
    *check({ case: file, settlement: { currency, interpretingBy } }) {
      for (const { supplier, dispatched, billed } of interpretingBy) {
        if (currency === null || dispatched === null || billed === null || dispatched.eq(billed)) continue;
        const bill = (file.actualLines ?? []).findIndex(
          (line) => line.category === 'interpretation' && (line.supplier === undefined || line.supplier === supplier),
        );
        yield {
          at: bill < 0 ? ['actualLines'] : ['actualLines', bill, 'amount'],
          params: {
            dispatched: readable(dispatched, currency),
            billed: readable(billed, currency),
            difference: readable(billed.minus(dispatched).abs(), currency),
          },
          variant: billed.gt(dispatched) ? 'more' : 'less',
        };
      }
    },
  },
];
