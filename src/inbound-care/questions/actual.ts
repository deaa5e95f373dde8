/** What was really done and charged: the interpreters' hours, the lines of the bills, and the papers that show them. */
import type { Change } from '../../base/edit-text.ts';
import { choice, wordsOf } from '../../interview/build.ts';
import type { Option } from '../../interview/input.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedAmount, typedDay, typedDigits, typedLine } from '../../interview/typed.ts';
import { CATEGORIES, isMedical } from '../case/categories.ts';
import { type ActualLine, LINE_CAUSES } from '../case.ts';
import { actualTable } from './actual-table.ts';
import { type CaseBlock, question } from './build.ts';
import { moneyLabel } from './case-line.ts';
import { dispatchTable } from './day-tables.ts';
import { isEstimated } from './estimate.ts';
import type { CaseFacts } from './facts.ts';
import { nextId } from './ids.ts';
import { choicesOf, entryAt, institutionChoices, partyChoices, rowsOf } from './subjects.ts';

const lineAt = (facts: CaseFacts, subject: Subject): ActualLine => entryAt(facts, 'actualLines', subject);

const hasEntered = ({ case: file }: CaseFacts) => (file.stays ?? []).some(({ entry }) => entry?.actual !== undefined);

/** Who decided on the interpreter, where all dispatches say the same. */
function decider({ case: file }: CaseFacts): string | undefined {
  const [first, ...others] = (file.dispatches ?? []).map(({ decidedBy }) => decidedBy);
  return others.every((each) => each === first) ? first : undefined;
}

export const interpretingBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'dispatches',
      at: ['dispatches'],
      rule: 'interpreter.bill-differs',
      from: 'coordinator',
      inTime: true,
      when: (facts) => hasEntered(facts) || facts.case.dispatches !== undefined,
      input: (facts) => ({ kind: 'table', table: dispatchTable(facts) }),
      example: true,
    }),
    question({
      id: 'dispatches-decided-by',
      at: ['dispatches'],
      rule: 'interpreter.no-decision',
      from: 'coordinator',
      inTime: true,
      when: (facts) => (facts.case.dispatches ?? []).length > 0 && institutionChoices(facts).length > 0,
      input: (facts) => choice(institutionChoices(facts)),
      read: (facts) => decider(facts),
      write: (answer, { case: file }) =>
        answer === null
          ? []
          : (file.dispatches ?? []).map(
              (_, index): Change => ({ path: ['dispatches', index, 'decidedBy'], to: answer }),
            ),
      erase: () => [],
    }),
    question({
      id: 'dispatches-log',
      at: ['dispatches'],
      rule: 'interpreter.bill-differs',
      from: 'coordinator',
      absent: 'none',
      when: (facts) => (facts.case.dispatches ?? []).length > 0,
      input: (facts) => choice([...papersOf(facts, ['interpreter-log']), ...wordsOf('bill', ['here', 'none'])]),
      read: (facts, _subject, memory) => {
        const logs = papersOf(facts, ['interpreter-log']).map(({ answer }) => answer);
        const shown = (facts.case.dispatches ?? []).map(({ evidence = [] }) =>
          evidence.find((id) => logs.includes(id)),
        );
        const [first] = shown;
        if (first !== undefined && shown.every((id) => id === first)) return first;
        return memory === 'none' ? memory : undefined;
      },
      write: (answer, facts) => {
        const { dispatches = [], documents = [] } = facts.case;
        const logs = papersOf(facts, ['interpreter-log']).map((option) => option.answer);
        const id = answer === 'here' ? nextId(facts.case, 'documents') : answer;
        const made: Change[] =
          answer === 'here'
            ? [{ path: ['documents', documents.length], to: { id: id!, kind: 'interpreter-log' } }]
            : [];
        return [
          ...made,
          ...dispatches.flatMap(({ evidence = [] }, index) => {
            const left = evidence.filter((each) => !logs.includes(each));
            const all = id === null || id === 'none' ? left : [...left, String(id)];
            return evidenceChange(['dispatches', index, 'evidence'], all, evidence);
          }),
        ];
      },
      erase: () => [],
    }),
  ],
};

function evidenceChange(path: (string | number)[], to: string[], before: readonly string[]): Change[] {
  if (to.length > 0) return [{ path, to }];
  return before.length > 0 ? [{ path, remove: true }] : [];
}

/** Papers of some kinds to choose from; with a supplier, only such as are its own. */
function papersOf(facts: CaseFacts, kinds: readonly string[], supplier?: string): Option[] {
  return choicesOf(
    facts,
    'documents',
    ({ kind, issuer }) =>
      kind !== undefined &&
      kinds.includes(kind) &&
      (supplier === undefined || issuer === undefined || issuer === supplier),
  );
}

const aboutLine = (facts: CaseFacts, subject: Subject) => {
  const { id, category, on, amount, currency } = lineAt(facts, subject);
  const money = amount && currency ? (moneyLabel({ amount: amount.toFixed(), currency }) as { text: string }).text : '';
  return {
    line: [id, on, category && facts.words(`category.${category}`), money].filter((part) => part).join(' · '),
  };
};

const everyLine = (facts: CaseFacts) => rowsOf(facts, 'actualLines', () => true);

/** Of an institution the bill; of the coordinator's side, its own. */
function billOf({ category }: ActualLine): string {
  return category === undefined || isMedical(category) ? 'institution-bill' : 'coordinator-bill';
}

export const actualBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'actual-lines',
      at: ['actualLines'],
      rule: 'settlement.projected-over',
      from: 'coordinator',
      inTime: true,
      when: (facts) => isEstimated(facts) || facts.case.actualLines !== undefined,
      input: (facts) => ({ kind: 'table', table: actualTable(facts) }),
      example: true,
    }),
    question({
      id: 'actual-category',
      at: ['category'],
      rule: 'settlement.no-evidence',
      from: 'coordinator',
      inTime: true,
      about: (facts) => rowsOf(facts, 'actualLines', ({ category }) => category === undefined),
      params: aboutLine,
      input: choice(wordsOf('category', CATEGORIES)),
      erase: () => [],
    }),
    question({
      id: 'actual-supplier',
      at: ['supplier'],
      rule: 'settlement.no-evidence',
      from: 'coordinator',
      inTime: true,
      about: (facts) =>
        partyChoices(facts, PAID).length === 0
          ? []
          : rowsOf(facts, 'actualLines', ({ supplier }) => supplier === undefined),
      params: aboutLine,
      input: (facts) => choice(partyChoices(facts, PAID)),
      erase: () => [],
    }),
    question({
      id: 'actual-cause',
      at: ['cause'],
      rule: 'settlement.projected-over',
      from: 'coordinator',
      optional: true,
      about: everyLine,
      params: aboutLine,
      input: choice(wordsOf('lineCause', LINE_CAUSES)),
    }),
    question({
      id: 'actual-bill',
      at: ['evidence'],
      rule: 'settlement.no-evidence',
      from: 'coordinator',
      absent: 'none',
      about: everyLine,
      params: aboutLine,
      input: (facts, subject) => {
        const line = lineAt(facts, subject);
        const own = papersOf(facts, BILLS, line.supplier);
        const shown = papersOf(facts, BILLS).filter(({ answer }) => line.evidence?.includes(String(answer)));
        const others = shown.filter(({ answer }) => own.every((option) => option.answer !== answer));
        return choice([...own, ...others, ...wordsOf('bill', ['here', 'none'])]);
      },
      read: (facts, subject, memory) => {
        const { evidence = [] } = lineAt(facts, subject);
        const bills = papersOf(facts, BILLS).map(({ answer }) => answer);
        return evidence.find((id) => bills.includes(id)) ?? (memory === 'none' ? memory : undefined);
      },
      write: (answer, facts, subject) => {
        const line = lineAt(facts, subject);
        const { documents = [] } = facts.case;
        const bills = papersOf(facts, BILLS).map((option) => option.answer);
        const left = (line.evidence ?? []).filter((id) => !bills.includes(id));
        const path = [...subject.at, 'evidence'];
        if (answer === null || answer === 'none') return evidenceChange(path, left, line.evidence ?? []);
        if (answer !== 'here') return [{ path, to: [String(answer), ...left] }];
        const id = nextId(facts.case, 'documents');
        const issuer = line.supplier === undefined ? {} : { issuer: line.supplier };
        return [
          { path: ['documents', documents.length], to: { id, kind: billOf(line), ...issuer } },
          { path, to: [id, ...left] },
        ];
      },
      erase: () => [],
    }),
    question({
      id: 'actual-condition',
      at: ['condition'],
      rule: 'condition.not-agreed',
      from: 'review',
      about: (facts) => (choicesOf(facts, 'conditions').length > 0 ? everyLine(facts) : []),
      params: aboutLine,
      input: (facts) => choice(choicesOf(facts, 'conditions')),
    }),
    question({
      id: 'actual-evidence',
      at: ['evidence'],
      rule: 'settlement.no-evidence',
      from: 'review',
      about: (facts) => (papersOf(facts, EVIDENCE).length > 0 ? everyLine(facts) : []),
      params: aboutLine,
      input: (facts) => ({ kind: 'choices', options: papersOf(facts, EVIDENCE) }),
      erase: () => [],
    }),
  ],
};

const PAID = ['institution', 'coordinator', 'guarantor', 'translator', 'bank'] as const;
const BILLS: readonly string[] = ['institution-bill', 'coordinator-bill'];
const EVIDENCE: readonly string[] = [...BILLS, 'itemised-bill', 'institution-receipt', 'interpreter-log', 'estimate'];

/** Currencies of lines beside that of the settlement; of each, its row of rates or the one that there will be. */
export const ratesBlock: CaseBlock = {
  each: ({ case: file }) => {
    const rates = file.rates ?? [];
    const lines = [...(file.estimateLines ?? []), ...(file.actualLines ?? []), ...(file.dispatches ?? [])];
    const used = [...new Set([file.currency, ...lines.map(({ currency }) => currency)])].filter(
      (currency) => currency !== undefined,
    );
    const there = rates.map(({ currency }, index) => ({
      key: `rate-${index}`,
      at: ['rates', index],
      name: { text: currency ?? String(index + 1) },
    }));
    const known = new Set(rates.map(({ currency }) => currency));
    const open = used.length < 2 ? [] : used.filter((currency) => currency !== 'JPY' && !known.has(currency));
    return [
      ...there,
      ...open.map((currency, place) => ({
        key: `rate-${rates.length + place}`,
        at: ['rates', rates.length],
        name: { text: currency },
        begun: { currency },
      })),
    ];
  },
  questions: [
    question({
      id: 'rate-yen',
      at: ['yen'],
      rule: 'amounts.rate-missing',
      inTime: true,
      params: (_facts, { name }) => ({ currency: name && 'text' in name ? name.text : '' }),
      input: typedAmount(),
      example: true,
    }),
    question({
      id: 'rate-per',
      at: ['per'],
      rule: 'amounts.rate-missing',
      when: isRated,
      input: typedDigits({ key: 'per', pattern: /^[1-9]\d{0,11}$/ }),
      preset: () => '1',
      absent: '1',
    }),
    question({
      id: 'rate-on',
      at: ['on'],
      rule: 'amounts.rate-missing',
      when: isRated,
      inTime: true,
      input: ({ today }) => typedDay({ to: today, near: today, today }),
      preset: ({ today }) => today,
    }),
    question({
      id: 'rate-source',
      at: ['source'],
      rule: 'amounts.rate-missing',
      from: 'review',
      when: isRated,
      input: typedLine(),
    }),
  ],
};

function isRated({ case: file }: CaseFacts, { at }: Subject): boolean {
  return file.rates?.[Number(at[1])]?.yen !== undefined;
}
