import { choice } from '../../interview/build.ts';
import { currencySearch } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { typedLine } from '../../interview/typed.ts';
import { calledIn } from '../case/people.ts';
import type { Account } from '../case.ts';
import { type CaseBlock, entriesOfKind, question } from './build.ts';
import { isEstimated } from './estimate.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import {
  type CaseSubject,
  entriesOf,
  entryAt,
  familyChoices,
  nextEntry,
  onlyOf,
  partyChoices,
  payeeChoices,
} from './subjects.ts';

const accountAt = (facts: CaseFacts, subject: Subject): Account => entryAt(facts, 'accounts', subject);

export const isOfCoordinator = ({ people }: CaseFacts, owner: string | undefined) =>
  owner !== undefined && people.coordinators.some(({ entry }) => entry.id === owner);

/** The family's account, and the coordinator's: of each, where none is told, the first that there will be. */
function accounts(facts: CaseFacts): CaseSubject[] {
  const there = entriesOf(facts, 'accounts');
  if (!isEstimated(facts) && (facts.case.cash ?? []).length === 0) return there;
  const owned = facts.case.accounts ?? [];
  const coordinator = onlyOf(partyChoices(facts, ['coordinator']));
  const free = (id: string) => (owned.some((account) => account.id === id) ? nextId(facts.case, 'accounts') : id);
  // Who gives the coordinator one account after the other is not asked for ever: the review adds another.
  const family =
    owned.length > 1 || owned.some(({ owner }) => !isOfCoordinator(facts, owner))
      ? []
      : [{ ...nextEntry(facts, 'accounts', { id: free('family') }), name: { key: 'accountOf.family' } }];
  const desk =
    coordinator === undefined || owned.some(({ owner }) => isOfCoordinator(facts, owner))
      ? []
      : [
          {
            ...nextEntry(facts, 'accounts', { id: free('desk'), owner: coordinator }),
            name: { key: 'accountOf.desk' },
          },
        ];
  return [...there, ...family, ...desk];
}

const isHeld = (facts: CaseFacts, subject: Subject) => accountAt(facts, subject).holder !== undefined;

export const accountsBlock: CaseBlock = {
  each: accounts,
  questions: [
    question({
      id: 'account-holder',
      at: ['holder'],
      rule: 'refund.other-account',
      inTime: true,
      input: typedLine(),
      preset: (facts, subject: CaseSubject) => {
        const owner = subject.begun?.['owner'] ?? facts.people.patients[0]?.entry.id;
        return calledIn(facts.case, typeof owner === 'string' ? owner : undefined, facts.language);
      },
      example: true,
    }),
    question({
      id: 'account-owner',
      at: ['owner'],
      rule: 'refund.other-account',
      inTime: true,
      when: (facts, subject) =>
        isHeld(facts, subject) &&
        !isOfCoordinator(facts, accountAt(facts, subject).owner) &&
        // With nobody but the coordinator to choose, the family's account would be asked for again and again.
        payeeChoices(facts).some(({ answer }) => !isOfCoordinator(facts, String(answer))),
      input: (facts) => choice(payeeChoices(facts)),
      preset: (facts) => onlyOf(familyChoices(facts)),
      erase: () => [],
    }),
    question({
      id: 'account-bank',
      at: ['bank'],
      rule: 'bank.not-asked',
      optional: true,
      when: isHeld,
      input: typedLine(),
      example: true,
    }),
    question({
      id: 'account-number',
      at: ['number'],
      rule: 'refund.other-account',
      optional: true,
      when: isHeld,
      input: typedLine({ most: 60 }),
      example: true,
    }),
    ...(['branch', 'swift'] as const).map((part) =>
      question({
        id: `account-${part}`,
        at: [part],
        rule: 'refund.other-account',
        from: 'review',
        when: isHeld,
        input: typedLine({ most: 100 }),
      }),
    ),
    question({
      id: 'account-currency',
      at: ['currency'],
      rule: 'amounts.rate-missing',
      from: 'review',
      when: isHeld,
      input: ({ language }) => currencySearch(language, ['JP', 'CN']),
    }),
  ],
  entries: entriesOfKind('account', 'accounts', ({ case: file }) => ({ id: nextId(file, 'accounts') })),
};
