/** The illnesses that are to be treated, and what each institution answered: accepted or not, what, how long, for how much. */
import type { Change } from '../../base/edit-text.ts';
import type { Plain } from '../../base/text-tree.ts';
import { choice, wordsOf, YES_NO } from '../../interview/build.ts';
import type { Option } from '../../interview/input.ts';
import type { Subject } from '../../interview/question.ts';
import { WHOLE } from '../../interview/question.ts';
import { typedDay, typedText } from '../../interview/typed.ts';
import { wordsIn } from '../case/people.ts';
import { type Answer, type Condition, INTERPRETER_DECISIONS } from '../case.ts';
import { another, type CaseBlock, type CaseQuestion, entriesOfKind, question } from './build.ts';
import { type CaseFacts, hasBegun } from './facts.ts';
import { newId, nextId } from './ids.ts';
import { type CaseSubject, choicesOf, entriesOf, entryAt, institutionChoices, nextEntry } from './subjects.ts';

const conditionAt = (facts: CaseFacts, subject: Subject): Condition => entryAt(facts, 'conditions', subject);
const answerAt = (facts: CaseFacts, subject: Subject): Answer => entryAt(facts, 'answers', subject);

/** Words in the language of the screen; such as stand there in other languages are shown, and get these beside them. */
function spokenQuestion(
  spec: Omit<Parameters<typeof question>[0], 'input' | 'read' | 'write'>,
  of: (facts: CaseFacts, subject: Subject) => Condition['name'],
): CaseQuestion {
  return question({
    ...spec,
    input: typedText(),
    read: (facts, subject) => wordsIn(of(facts, subject), facts.language),
    write: (answer, facts, subject) => {
      const path = [...subject.at, ...spec.at];
      return typeof of(facts, subject) === 'string'
        ? [{ path, to: answer }]
        : [{ path: [...path, facts.language], to: answer }];
    },
  });
}

export const conditionsBlock: CaseBlock = {
  each: (facts) => {
    const there = entriesOf(facts, 'conditions');
    return there.length > 0 ? there : [nextEntry(facts, 'conditions', { id: nextId(facts.case, 'conditions') })];
  },
  questions: [
    spokenQuestion(
      { id: 'condition-name', at: ['name'], rule: 'condition.not-agreed', inTime: true, example: true },
      (facts, subject) => conditionAt(facts, subject).name,
    ),
    question({
      id: 'condition-agreed',
      at: ['agreed'],
      rule: 'condition.not-agreed',
      inTime: true,
      when: (facts, subject) => conditionAt(facts, subject).name !== undefined,
      input: YES_NO,
    }),
  ],
  entries: entriesOfKind('condition', 'conditions', ({ case: file }) => ({ id: nextId(file, 'conditions') })),
};

export const moreConditionsBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    another({
      id: 'more-conditions',
      rule: 'condition.not-agreed',
      add: ({ case: file }) => ({
        path: ['conditions', (file.conditions ?? []).length],
        to: { id: nextId(file, 'conditions') },
      }),
      when: (facts) => (facts.case.conditions ?? []).length > 0 && !hasBegun(facts, ['answers', 'estimateLines']),
      count: ({ case: file }) => (file.conditions ?? []).length,
    }),
  ],
};

const pairOf = (institution: string | undefined, condition: string | undefined) => `${institution}+${condition}`;

/** Each institution and each illness: the answers that are there, and those that may still come. */
function answers(facts: CaseFacts): CaseSubject[] {
  const seen = new Set<string>();
  const there = entriesOf(facts, 'answers').map((subject): CaseSubject => {
    const { institution, condition } = answerAt(facts, subject);
    const pair = pairOf(institution, condition);
    if (institution === undefined || condition === undefined || seen.has(pair)) return subject;
    seen.add(pair);
    return { ...subject, key: pair };
  });
  // An answer that names no illness speaks of all of them.
  const whole = new Set((facts.case.answers ?? []).flatMap((each) => (each.condition ? [] : (each.institution ?? []))));
  if (facts.case.inquiry?.sentOn === undefined) return there;
  const conditions = choicesOf(facts, 'conditions');
  const open = institutionChoices(facts).flatMap(({ answer: institution, label: where }) =>
    conditions.flatMap(({ answer: condition, label: what }): CaseSubject[] => {
      const pair = pairOf(String(institution), String(condition));
      if (seen.has(pair) || whole.has(String(institution))) return [];
      const name = [where, what].map((label) => ('text' in label ? label.text : '')).join(' / ');
      return [{ ...nextEntry(facts, 'answers', { institution, condition }, pair), name: { text: name } }];
    }),
  );
  return [...there, ...open];
}

const isAnswered = (facts: CaseFacts, subject: Subject) => answerAt(facts, subject).accepted !== undefined;
const isAccepted = (facts: CaseFacts, subject: Subject) => answerAt(facts, subject).accepted === true;

/** Estimates of the institution of an answer. */
function estimates(facts: CaseFacts, subject: Subject): Option[] {
  const { institution } = answerAt(facts, subject);
  return choicesOf(
    facts,
    'documents',
    ({ kind, issuer }) => kind === 'estimate' && (issuer === undefined || issuer === institution),
  );
}

/** The paper of the estimate that came with the answer: one that is known, one that is in hand and written down now, or none yet. */
function writeCost(answer: Plain | null, facts: CaseFacts, subject: Subject): Change[] {
  const path = [...subject.at, 'cost'];
  const held = answerAt(facts, subject).cost;
  if (answer === 'none') return held === undefined ? [] : [{ path, remove: true }];
  if (answer !== 'here') return [{ path, to: answer }];
  const { institution } = answerAt(facts, subject);
  const id = newId(facts.case, 'e');
  const issuer = institution === undefined ? {} : { issuer: institution };
  return [
    { path: ['documents', (facts.case.documents ?? []).length], to: { id, kind: 'estimate', ...issuer } },
    { path, to: id },
  ];
}

export const answersBlock: CaseBlock = {
  each: answers,
  questions: [
    question({
      id: 'answer-accepted',
      at: ['accepted'],
      rule: 'answer.incomplete',
      inTime: true,
      input: choice([
        { answer: true, label: { key: 'accepted.yes' } },
        { answer: false, label: { key: 'accepted.no' } },
      ]),
    }),
    question({
      id: 'answer-on',
      at: ['on'],
      rule: 'answer.late',
      inTime: true,
      when: isAnswered,
      input: ({ case: file, today }) =>
        typedDay({ from: file.inquiry?.sentOn, to: today, near: file.inquiry?.sentOn ?? today, today }),
      example: true,
    }),
    spokenQuestion(
      {
        id: 'answer-treatment',
        at: ['treatment'],
        rule: 'answer.incomplete',
        inTime: true,
        when: isAccepted,
        example: true,
      },
      (facts, subject) => answerAt(facts, subject).treatment,
    ),
    question({
      id: 'answer-from',
      at: ['period', 'from'],
      rule: 'answer.incomplete',
      inTime: true,
      when: isAccepted,
      input: (facts, subject) => periodDay(facts, { to: answerAt(facts, subject).period?.to }),
      example: true,
    }),
    question({
      id: 'answer-to',
      at: ['period', 'to'],
      rule: 'answer.incomplete',
      inTime: true,
      when: isAccepted,
      input: (facts, subject) => periodDay(facts, { from: answerAt(facts, subject).period?.from }),
      example: true,
    }),
    question({
      id: 'answer-cost',
      at: ['cost'],
      rule: 'answer.incomplete',
      absent: 'none',
      when: isAccepted,
      input: (facts, subject) => choice([...estimates(facts, subject), ...wordsOf('estimatePaper', ['here', 'none'])]),
      read: (facts, subject, memory) => answerAt(facts, subject).cost ?? (memory === 'none' ? memory : undefined),
      write: writeCost,
    }),
    question({
      id: 'answer-interpreter',
      at: ['interpreter'],
      rule: 'interpreter.no-decision',
      inTime: true,
      when: isAccepted,
      input: choice(wordsOf('interpreterDecision', INTERPRETER_DECISIONS)),
    }),
  ],
};

function periodDay({ case: file, today }: CaseFacts, range: Parameters<typeof typedDay>[0]) {
  return typedDay({ ...range, near: range?.from ?? file.inquiry?.wished?.from ?? today, today });
}
