/** 概算: its lines, what of them is not told in the table, and what is to be confirmed before money is sent. */
import type { Plain } from '../../base/text-tree.ts';
import { choice, wordsOf } from '../../interview/build.ts';
import type { Input, Option } from '../../interview/input.ts';
import { searchIn } from '../../interview/lists.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedLine } from '../../interview/typed.ts';
import { CATEGORIES } from '../case/categories.ts';
import { type EstimateLine, REFUNDABILITIES, SCOPES } from '../case.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { type CaseBlock, type CaseQuestion, question } from './build.ts';
import { moneyLabel, shownAmount } from './case-line.ts';
import { estimateTable } from './estimate-table.ts';
import type { CaseFacts } from './facts.ts';
import { choicesOf, entryAt, partyChoices, rowsOf } from './subjects.ts';

const lineAt = (facts: CaseFacts, subject: Subject): EstimateLine => entryAt(facts, 'estimateLines', subject);

/** Was anything accepted, or estimated? Before that there is nothing to estimate. */
export function isEstimated({ case: file }: CaseFacts): boolean {
  return (file.estimateLines ?? []).length > 0;
}

/** `l1 · 手术 · 3,200,000 JPY`: the line that a question is about. */
const aboutLine = (facts: CaseFacts, subject: Subject) => {
  const { id, category, name, amount, currency } = lineAt(facts, subject);
  const what = category
    ? facts.words(`category.${category}`)
    : typeof name === 'string'
      ? name
      : Object.values(name ?? {})[0];
  const money =
    amount && currency
      ? (moneyLabel({ amount: amount.toFixed(), currency }) as { text: string }).text
      : shownAmount(undefined);
  return { line: [id, what, money].filter((part) => part).join(' · ') };
};

const everyLine = (facts: CaseFacts) => rowsOf(facts, 'estimateLines', () => true);

export const estimateBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'estimate-lines',
      at: ['estimateLines'],
      rule: 'estimate.no-coordinator-part',
      inTime: true,
      when: (facts) =>
        isEstimated(facts) ||
        (facts.case.answers ?? []).some(({ accepted }) => accepted === true) ||
        facts.case.estimateLines !== undefined,
      input: (facts) => ({ kind: 'table', table: estimateTable(facts) }),
      example: true,
    }),
    question({
      id: 'line-category',
      at: ['category'],
      rule: 'estimate.no-coordinator-part',
      inTime: true,
      about: (facts) => rowsOf(facts, 'estimateLines', ({ category }) => category === undefined),
      params: aboutLine,
      input: choice(wordsOf('category', CATEGORIES)),
      erase: () => [],
    }),
    question({
      id: 'line-supplier',
      at: ['supplier'],
      rule: 'estimate.no-coordinator-part',
      inTime: true,
      about: (facts) =>
        partyChoices(facts, PAID).length === 0
          ? []
          : rowsOf(facts, 'estimateLines', ({ supplier }) => supplier === undefined),
      params: aboutLine,
      input: (facts) => choice(partyChoices(facts, PAID)),
      erase: () => [],
    }),
    question({
      id: 'line-scope',
      at: ['scope'],
      rule: 'estimate.scope-unknown',
      absent: 'unknown',
      about: everyLine,
      params: aboutLine,
      input: choice(wordsOf('scope', SCOPES)),
    }),
    question({
      id: 'line-refundability',
      at: ['refundability'],
      rule: 'terms.refund-method',
      from: 'coordinator',
      optional: true,
      about: everyLine,
      params: aboutLine,
      input: choice(wordsOf('refundability', REFUNDABILITIES)),
    }),
    question({
      id: 'line-condition',
      at: ['condition'],
      rule: 'condition.not-agreed',
      from: 'review',
      about: (facts) => (choicesOf(facts, 'conditions').length > 0 ? everyLine(facts) : []),
      params: aboutLine,
      input: (facts) => choice(choicesOf(facts, 'conditions')),
    }),
    question({
      id: 'line-evidence',
      at: ['evidence'],
      rule: 'settlement.no-evidence',
      from: 'review',
      about: (facts) => (estimatePapers(facts).length > 0 ? everyLine(facts) : []),
      params: aboutLine,
      input: (facts) => ({ kind: 'choices', options: estimatePapers(facts) }),
    }),
  ],
};

const PAID = ['institution', 'coordinator', 'guarantor', 'translator', 'bank'] as const;

function estimatePapers(facts: CaseFacts): Option[] {
  return choicesOf(facts, 'documents', ({ kind }) => kind === 'estimate');
}

/** Not confirmed is an answer: it stands in every statement until it is. */
const NOT_CONFIRMED = 'not-confirmed';
const OPEN: Option = { answer: NOT_CONFIRMED, label: { key: 'term.not-confirmed' } };

/** Ways of rounding that the settlement knows. */
const ROUNDINGS = ['as-dispatched', '15-minutes-up', '30-minutes-up', '60-minutes-up'];

interface TermSpec {
  key: string;
  rule: RuleId;
  from?: CaseQuestion['from'];
  when?: (facts: CaseFacts) => boolean;
  /** What people agree on most, `termValue.<key>.<value>` in words, to be taken or typed otherwise. */
  usual?: readonly string[];
  /** Answers that the program reads, and no others. */
  fixed?: (facts: CaseFacts) => readonly Option[];
}

const origins = ({ case: file }: CaseFacts) =>
  new Set(
    (file.cash ?? []).flatMap(({ purpose, fromAccount }) =>
      fromAccount !== undefined && (purpose === 'prepay' || purpose === 'topup') ? [fromAccount] : [],
    ),
  ).size;

const TERMS: readonly TermSpec[] = [
  { key: 'refund-method', rule: 'terms.refund-method', usual: ['origin', 'cash'] },
  { key: 'topup-method', rule: 'terms.topup-method', usual: ['transfer', 'card'] },
  { key: 'interpreter-rate', rule: 'terms.interpreter-rate' },
  { key: 'explained', rule: 'terms.explained', usual: ['by-coordinator'] },
  { key: 'bank-papers', rule: 'bank.not-asked', usual: ['none'] },
  {
    key: 'interpreter-rounding',
    rule: 'terms.interpreter-rate',
    from: 'coordinator',
    fixed: () => wordsOf('rounding', ROUNDINGS),
  },
  { key: 'bank-fee-bearer', rule: 'prepayment.below-estimate', from: 'coordinator', usual: ['family', 'coordinator'] },
  { key: 'refund-deadline', rule: 'terms.refund-method', from: 'coordinator' },
  { key: 'refund-currency', rule: 'terms.refund-method', from: 'coordinator' },
  { key: 'cancellation', rule: 'terms.refund-method', from: 'coordinator' },
  { key: 'visa-refused', rule: 'terms.refund-method', from: 'coordinator' },
  { key: 'death', rule: 'terms.refund-method', from: 'review' },
  { key: 'interest', rule: 'terms.refund-method', from: 'review' },
  {
    key: 'refund-account',
    rule: 'refund.other-account',
    from: 'review',
    when: ({ case: file }) => (file.accounts ?? []).length > 0,
    fixed: (facts) => choicesOf(facts, 'accounts'),
  },
  { key: 'refund-split', rule: 'refund.several-origins', when: (facts) => origins(facts) > 1 },
];

function termQuestion({ key, rule, from, when, usual = [], fixed }: TermSpec): CaseQuestion {
  const at = ({ case: file }: CaseFacts) => (file.terms ?? []).findIndex((term) => term.key === key);
  const suggested = ({ words }: CaseFacts) => usual.map((value) => words(`termValue.${key}.${value}`));
  /** What was agreed in words that the program does not read. */
  const otherwise = (facts: CaseFacts, known: readonly Option[]): Option[] => {
    const value = facts.case.terms?.[at(facts)]?.value;
    return value === undefined || known.some(({ answer }) => answer === value)
      ? []
      : [{ answer: value, label: { text: value } }];
  };
  return question({
    id: `term-${key}`,
    at: ['terms'],
    rule,
    ...(from ? { from } : {}),
    ...(from === undefined ? { inTime: true } : { optional: true }),
    ...(fixed || from === 'review' ? {} : { example: true }),
    when: (facts) => (isEstimated(facts) || at(facts) >= 0) && (when?.(facts) ?? true),
    input: (facts): Input =>
      fixed
        ? choice([...fixed(facts), OPEN, ...otherwise(facts, [...fixed(facts), OPEN])])
        : searchIn(
            finder([
              ...suggested(facts).map((text) => ({ answer: text, texts: [text], label: { text } })),
              { ...OPEN, texts: [NOT_CONFIRMED, facts.words('term.not-confirmed')] },
            ]),
            { free: typedLine() },
          ),
    read: ({ answers, ...facts }) => {
      const held = (answers['terms'] as Plain[] | undefined)?.[at(facts as CaseFacts)] as
        | { value?: string }
        | undefined;
      if (held === undefined || !Object.hasOwn(held, 'value')) return undefined;
      return held.value ?? null;
    },
    write: (answer, facts) => {
      const index = at(facts);
      return index < 0
        ? [{ path: ['terms', (facts.case.terms ?? []).length], to: { key, value: answer ?? undefined } }]
        : [{ path: ['terms', index, 'value'], to: answer }];
    },
    erase: (facts) => (at(facts) < 0 ? [] : [{ path: ['terms', at(facts)], remove: true }]),
  });
}

export const termsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: TERMS.map(termQuestion),
};
