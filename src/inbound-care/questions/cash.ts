/** The money that moved: what was sent and what arrived; and later top-ups, direct payments, refunds. */
import type { Change } from '../../base/edit-text.ts';
import type { Plain } from '../../base/text-tree.ts';
import { choice, freeId, wordsOf, YES_NO } from '../../interview/build.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedDay } from '../../interview/typed.ts';
import { typedMoney } from '../../interview/typed-money.ts';
import { type Account, CASE_DOCUMENT_KINDS, type Cash } from '../case.ts';
import { isOfCoordinator } from './accounts.ts';
import { another, type CaseBlock, type CaseQuestion, entriesOfKind, question } from './build.ts';
import { isEstimated } from './estimate.ts';
import type { CaseFacts } from './facts.ts';
import { newId, takenIds } from './ids.ts';
import { usualCurrency } from './money-rows.ts';
import {
  choicesOf,
  entriesOf,
  entryAt,
  familyChoices,
  indexOf,
  onlyOf,
  partyChoices,
  payeeChoices,
} from './subjects.ts';

const cashAt = (facts: CaseFacts, subject: Subject): Cash => entryAt(facts, 'cash', subject);

const OTHERS = ['topup', 'pay-supplier', 'refund'] as const;

/** What a movement begins with: between the family and the only coordinator, who sends it to whom. */
function newMovement(facts: CaseFacts, purpose: NonNullable<Cash['purpose']>): { [key: string]: Plain } {
  const id = newId(facts.case, purpose === 'refund' ? 'back' : 'pay');
  const coordinator = onlyOf(partyChoices(facts, ['coordinator']));
  const to = purpose === 'prepay' || purpose === 'topup' ? coordinator : undefined;
  const from = purpose === 'refund' ? coordinator : undefined;
  return { id, purpose, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

const GIVEN_TO_MOVEMENTS = ['purpose', 'from', 'to'];

/** Papers that show a movement, by its purpose. */
const PAPERS: Readonly<Record<NonNullable<Cash['purpose']>, readonly string[]>> = {
  prepay: ['remittance-slip', 'deposit-receipt'],
  topup: ['remittance-slip', 'deposit-receipt'],
  'pay-supplier': ['remittance-slip', 'institution-receipt'],
  refund: ['remittance-slip', 'refund-instruction', 'relation-proof'],
};

/** Documents of a kind that are evidence of a movement, by their places. */
function evidenceOf({ case: file }: CaseFacts, { evidence = [] }: Cash, kind: string): number[] {
  return (file.documents ?? []).flatMap((document, index) =>
    document.kind === kind && document.id !== undefined && evidence.includes(document.id) ? [index] : [],
  );
}

function writePapers(answer: Plain | null, facts: CaseFacts, subject: Subject): Change[] {
  const cash = cashAt(facts, subject);
  const wanted = new Set(Array.isArray(answer) ? answer.map(String) : []);
  const kinds = PAPERS[cash.purpose ?? 'prepay'];
  const gone = kinds
    .filter((kind) => !wanted.has(kind))
    .flatMap((kind) => evidenceOf(facts, cash, kind))
    .sort((a, b) => b - a);
  const documents = facts.case.documents ?? [];
  const left = (cash.evidence ?? []).filter((id) => !gone.some((index) => documents[index]!.id === id));
  const come: { id: string; kind: string }[] = [];
  for (const kind of CASE_DOCUMENT_KINDS) {
    if (!kinds.includes(kind) || !wanted.has(kind) || evidenceOf(facts, cash, kind).length > 0) continue;
    come.push({ id: freeId('d', [...takenIds(facts.case), ...come.map(({ id }) => id)]), kind });
  }
  const evidence = [...left, ...come.map(({ id }) => id)];
  const path = [...subject.at, 'evidence'];
  return [
    ...gone.map((index): Change => ({ path: ['documents', index], remove: true })),
    ...come.map(
      (document, place): Change => ({ path: ['documents', documents.length - gone.length + place], to: document }),
    ),
    ...(evidence.length > 0 ? [{ path, to: evidence }] : cash.evidence ? [{ path, remove: true } as const] : []),
  ];
}

const purposeOf = (facts: CaseFacts, subject: Subject) => ({
  what: facts.words(`cashPurpose.${cashAt(facts, subject).purpose ?? 'prepay'}`),
});

const accountChoices = (facts: CaseFacts, isWanted: (account: Account) => boolean) =>
  choicesOf(facts, 'accounts', isWanted);

/** Accounts that a movement of the purpose can leave from, or arrive at. */
function side(facts: CaseFacts, subject: Subject, end: 'from' | 'to') {
  const { purpose } = cashAt(facts, subject);
  const ofCoordinator = purpose === 'refund' ? end === 'from' : end === 'to';
  return accountChoices(
    facts,
    ({ owner }) => purpose === 'pay-supplier' || isOfCoordinator(facts, owner) === ofCoordinator,
  );
}

const cashQuestions: readonly CaseQuestion[] = [
  question({
    id: 'cash-sent-on',
    at: ['sentOn'],
    rule: 'prepayment.below-estimate',
    inTime: true,
    params: purposeOf,
    input: (facts, subject) => {
      const { creditedOn } = cashAt(facts, subject);
      return typedDay({ to: creditedOn, near: facts.today, today: facts.today });
    },
    example: true,
  }),
  question({
    id: 'cash-sent',
    at: ['sent'],
    rule: 'prepayment.below-estimate',
    inTime: true,
    params: purposeOf,
    input: (facts) => typedMoney({ usual: usualCurrency(facts) }),
    example: true,
  }),
  question({
    id: 'cash-from',
    at: ['from'],
    rule: 'refund.other-account',
    inTime: true,
    when: (facts, subject) => cashAt(facts, subject).purpose !== 'refund' && familyChoices(facts).length > 0,
    params: purposeOf,
    input: (facts, subject) =>
      choice(cashAt(facts, subject).purpose === 'pay-supplier' ? payeeChoices(facts) : familyChoices(facts)),
    preset: (facts) => facts.people.patients[0]?.entry.id,
    erase: () => [],
  }),
  question({
    id: 'cash-to',
    at: ['to'],
    rule: 'settlement.direct-payment',
    inTime: true,
    when: (facts, subject) =>
      cashAt(facts, subject).purpose === 'pay-supplier' && (facts.case.parties ?? []).length > 0,
    params: purposeOf,
    input: (facts) => choice(payeeChoices(facts)),
    preset: (facts) => onlyOf(partyChoices(facts, ['institution'])),
    erase: () => [],
  }),
  question({
    id: 'cash-from-account',
    at: ['fromAccount'],
    rule: 'refund.other-account',
    optional: true,
    when: (facts, subject) => side(facts, subject, 'from').length > 0,
    params: purposeOf,
    input: (facts, subject) => choice(side(facts, subject, 'from')),
    preset: (facts, subject) => onlyOf(side(facts, subject, 'from')),
    erase: () => [],
  }),
  question({
    id: 'cash-to-account',
    at: ['toAccount'],
    rule: 'refund.other-account',
    optional: true,
    when: (facts, subject) =>
      cashAt(facts, subject).purpose !== 'pay-supplier' && side(facts, subject, 'to').length > 0,
    params: purposeOf,
    input: (facts, subject) => choice(side(facts, subject, 'to')),
    preset: (facts, subject) => onlyOf(side(facts, subject, 'to')),
    erase: () => [],
  }),
  question({
    id: 'cash-explained',
    at: ['explained'],
    rule: 'terms.explained',
    absent: false,
    when: (facts, subject) => ['prepay', 'topup'].includes(cashAt(facts, subject).purpose ?? 'prepay'),
    params: purposeOf,
    input: YES_NO,
  }),
  question({
    id: 'cash-credited-on',
    at: ['creditedOn'],
    rule: 'prepayment.below-estimate',
    inTime: true,
    params: purposeOf,
    input: (facts, subject) => {
      const { sentOn } = cashAt(facts, subject);
      return typedDay({ from: sentOn, near: sentOn ?? facts.today, today: facts.today });
    },
    example: true,
  }),
  question({
    id: 'cash-credited',
    at: ['credited'],
    rule: 'prepayment.below-estimate',
    inTime: true,
    when: (facts, subject) =>
      cashAt(facts, subject).creditedOn !== undefined || cashAt(facts, subject).credited !== undefined,
    params: purposeOf,
    input: (facts) => typedMoney({ usual: usualCurrency(facts) }),
    example: true,
  }),
  question({
    id: 'cash-papers',
    at: [],
    rule: 'settlement.no-evidence',
    absent: [],
    params: purposeOf,
    input: (facts, subject) => ({
      kind: 'choices',
      options: wordsOf('document', PAPERS[cashAt(facts, subject).purpose ?? 'prepay']),
    }),
    read: (facts, subject, memory) => {
      const cash = cashAt(facts, subject);
      const there = PAPERS[cash.purpose ?? 'prepay'].filter((kind) => evidenceOf(facts, cash, kind).length > 0);
      return there.length > 0 ? there : memory;
    },
    write: writePapers,
    erase: () => [],
  }),
];

const isPrepayment = ({ purpose }: Cash) => purpose === 'prepay' || purpose === undefined;

export const prepaymentsBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'cash', isPrepayment),
  questions: cashQuestions,
  entries: entriesOfKind('prepayment', 'cash', (facts) => newMovement(facts, 'prepay'), GIVEN_TO_MOVEMENTS),
};

const countOf = ({ case: file }: CaseFacts, isMeant: (cash: Cash) => boolean) =>
  (file.cash ?? []).filter(isMeant).length;

export const morePrepaymentsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-prepayments',
      rule: 'prepayment.below-estimate',
      add: (facts) => ({ path: ['cash', (facts.case.cash ?? []).length], to: newMovement(facts, 'prepay') }),
      when: (facts) => isEstimated(facts) && (facts.case.actualLines ?? []).length === 0,
      count: (facts) => countOf(facts, isPrepayment),
    }),
  ],
};

export const movementsBlock: CaseBlock = {
  each: (facts) => entriesOf(facts, 'cash', (cash) => !isPrepayment(cash)),
  questions: cashQuestions,
  entries: {
    ...entriesOfKind('movement', 'cash', (facts) => newMovement(facts, 'topup'), GIVEN_TO_MOVEMENTS),
    remove: (_facts, subject) => [{ path: ['cash', indexOf(subject)], remove: true }],
  },
};

/** Did money move otherwise: none, or which way? */
export const moreMovementsBlock: CaseBlock = {
  each: (facts) => {
    const count = countOf(facts, (cash) => !isPrepayment(cash));
    return [{ ...WHOLE, key: `+${count}` }];
  },
  questions: [
    question({
      id: 'more-movements',
      at: [],
      rule: 'settlement.direct-payment',
      fleeting: true,
      when: ({ case: file }) =>
        (file.actualLines ?? []).length > 0 || (file.stays ?? []).some(({ entry }) => entry?.actual),
      input: choice(wordsOf('movement', ['none', ...OTHERS])),
      preset: () => 'none',
      write: (answer, facts) => {
        const purpose = OTHERS.find((each) => each === answer);
        return purpose === undefined
          ? []
          : [{ path: ['cash', (facts.case.cash ?? []).length], to: newMovement(facts, purpose) }];
      },
    }),
  ],
};
