/**
 * What a case must say at the stage that it has come to. An answer with a rule of its own (the coordinator, the five parts
 * of the inquiry, the four of an answer, the visa, an interpreter's decision …) is left to that rule.
 */
import type { Hit } from '../../base/finding.ts';
import { askedOnce, isBlank, unanswered, unansweredOf } from '../../base/unanswered.ts';
import { onlyInstitution } from '../case/answers.ts';
import type { People } from '../case/people.ts';
import type { AnyName, Cash } from '../case.ts';
import { payeeOf } from '../settlement/transfers.ts';
import { isOver } from './progress.ts';
import type { Circumstances, Rule } from './rule.ts';

function hasName(name: AnyName | undefined): boolean {
  return typeof name === 'object' ? Object.values(name).some((each) => !isBlank(each)) : !isBlank(name);
}

/** The patient's name may stand with the person among the parties. */
function* patients({ patients: all, parties }: People): Iterable<Hit> {
  if (all.length === 0) yield { at: ['travellers'] };
  for (const { entry, index } of all) {
    const person = entry.id === undefined ? undefined : parties.get(entry.id);
    if (!hasName(entry.name ?? person?.name)) yield { at: ['travellers', index, 'name'] };
    yield* unanswered(entry, ['travellers', index], ['birth']);
  }
}

function* people(circumstances: Circumstances): Iterable<Hit> {
  const { case: file } = circumstances;
  yield* unansweredOf(file.parties, 'parties', ['id', 'kind']);
  const travelling = circumstances.people.travellers;
  for (const [index, { id, kind, name }] of (file.parties ?? []).entries()) {
    const isTraveller = kind === 'person' && id !== undefined && travelling.has(id);
    if (!isTraveller && !hasName(name)) yield { at: ['parties', index, 'name'] };
  }
  yield* unansweredOf(file.travellers, 'travellers', ['id']);
  yield* patients(circumstances.people);
  yield* unansweredOf(file.visas, 'visas', ['traveller']);
}

function* lines({ case: file, people: { coordinators }, settlement }: Circumstances): Iterable<Hit> {
  yield* unansweredOf(file.estimateLines, 'estimateLines', ['supplier', 'category', 'amount']);
  for (const [index, line] of (file.actualLines ?? []).entries()) {
    // What the line of the estimate says need not be said again.
    const named = (file.estimateLines ?? []).some(({ id }) => id !== undefined && id === line.estimate);
    yield* unanswered(line, ['actualLines', index], named ? ['amount'] : ['supplier', 'category', 'amount']);
  }
  for (const [index, dispatch] of (file.dispatches ?? []).entries()) {
    yield* unanswered(dispatch, ['dispatches', index], ['from', 'to', 'rate']);
    const named = dispatch.supplier ?? dispatch.estimate;
    if (named === undefined && coordinators.length > 1) yield { at: ['dispatches', index, 'supplier'] };
  }
  const isCounted = [file.estimateLines, file.actualLines, file.dispatches, file.cash].some((list) => list?.length);
  if (isCounted && settlement.currency === null) yield { at: ['currency'], params: { answer: 'settlement-currency' } };
}

/** Of money on its way only what left is known yet. */
function movement({ purpose, creditedOn, credited }: Cash): string {
  const isDeposit = purpose === 'prepay' || purpose === 'topup';
  return credited !== undefined || (isDeposit && creditedOn !== undefined) ? 'credited.amount' : 'sent.amount';
}

function* cash(circumstances: Circumstances): Iterable<Hit> {
  const { case: file, settlement } = circumstances;
  for (const [index, each] of (file.cash ?? []).entries()) {
    yield* unanswered(each, ['cash', index], ['purpose']);
    if (each.purpose === 'pay-supplier' && payeeOf(file, each) === null)
      yield { at: ['cash', index, 'to'], params: { answer: 'payee' } };
    if (each.purpose !== undefined) yield* unanswered(each, ['cash', index], [movement(each)]);
  }
  // A refund is due, and nothing says where the money came from.
  if (!isOver(circumstances) || settlement.outcome !== 'refund' || settlement.account !== null) return;
  for (const { purpose, state, fromAccount, at } of settlement.transfers) {
    const isDeposit = purpose === 'prepay' || purpose === 'topup';
    if (isDeposit && state === 'done' && fromAccount === null) yield { at: [...at, 'fromAccount'] };
  }
}

function* rest({ case: file, people }: Circumstances): Iterable<Hit> {
  yield* unansweredOf(file.conditions, 'conditions', ['id', 'name']);
  // Where only one institution treats, it is that one.
  if (onlyInstitution(people) === undefined) yield* unansweredOf(file.answers, 'answers', ['institution']);
  yield* unansweredOf(file.appointments, 'appointments', ['on']);
  yield* unansweredOf(file.accounts, 'accounts', ['id']);
  yield* unansweredOf(file.rates, 'rates', ['currency', 'yen']);
  yield* unansweredOf(file.terms, 'terms', ['key']);
  yield* unansweredOf(file.policies, 'policies', ['insurer']);
  yield* unansweredOf(file.documents, 'documents', ['kind']);
}

export const answersRules: readonly Rule[] = [
  {
    id: 'answers.missing',
    severity: 'error',
    stage: 'data',
    check(circumstances) {
      const { case: file } = circumstances;
      const all = function* (): Iterable<Hit> {
        if (file.id === undefined) yield { at: ['id'], params: { answer: 'case-id' } };
        yield* unanswered(file, [], ['purpose', 'residence']);
        yield* people(circumstances);
        yield* lines(circumstances);
        yield* cash(circumstances);
        yield* rest(circumstances);
      };
      return askedOnce(all());
    },
  },
];
