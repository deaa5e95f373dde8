/** Short ways to write the questions of this scheme. */
import type { Change } from '../../base/edit-text.ts';
import type { Path } from '../../base/path.ts';
import type { Plain } from '../../base/text-tree.ts';
import { type AnotherSpec, anotherOne } from '../../interview/build.ts';
import { heldAt } from '../../interview/draft.ts';
import type { Input } from '../../interview/input.ts';
import type { Block, Question, Subject } from '../../interview/question.ts';
import { typedLine } from '../../interview/typed.ts';
import { nameIn } from '../case/people.ts';
import { type AnyName, CASE_DOCUMENT_KINDS, type CaseDocument } from '../case.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { CaseFacts, CaseWay } from './facts.ts';
import { removalOf } from './removals.ts';
import { type CaseSubject, indexOf, type ListName } from './subjects.ts';

/** Who has the answer: of what only the coordinator has, a family is asked nothing; it can say it in the review. */
export interface CaseQuestion extends Question<CaseFacts> {
  from?: 'coordinator' | 'review';
}

export interface CaseBlock extends Omit<Block<CaseFacts>, 'questions' | 'each'> {
  each(facts: CaseFacts): readonly CaseSubject[];
  questions: readonly CaseQuestion[];
}

interface Spec extends Omit<CaseQuestion, 'place' | 'source' | 'input' | 'reviewOnly' | 'absent'> {
  /** Keys below the subject's own place. */
  at: Path;
  /** The rule that wants the answer: its source is shown. */
  rule: RuleId;
  input: Input | ((facts: CaseFacts, subject: Subject) => Input);
  /** It cannot be known at every stage of the case: a file without it lacks nothing, and it is asked again another day. */
  inTime?: boolean;
  absent?: Plain;
}

/** What a file amounts to that does not hold what can only be known later. */
const NOT_YET = 'not-yet';

/** A question whose answer stands at a place below its subject. */
export function question({ at, rule, input, inTime, absent, write, erase, ...rest }: Spec): CaseQuestion {
  const place = (subject: Subject): Path => [...subject.at, ...at];
  return {
    ...rest,
    ...(absent !== undefined ? { absent } : inTime ? { absent: NOT_YET } : {}),
    place: (_facts, subject) => place(subject),
    input: (facts, subject) =>
      withHeld(typeof input === 'function' ? input(facts, subject) : input, heldAt(facts.answers, place(subject))),
    source: (facts) => facts.ruleSource(rule),
    write: (answer, facts, subject) => {
      const changes = write?.(answer, facts, subject) ?? [{ path: place(subject), to: answer }];
      return [...beginning(facts, subject, changes), ...changes];
    },
    erase: (facts, subject) => {
      // What was told before the law stopped the story is kept: the story may go on.
      if (facts.stopped || !isStillThere(facts, subject)) return [];
      if (erase) return erase(facts, subject);
      return heldAt(facts.answers, place(subject)) === undefined ? [] : [{ path: place(subject), remove: true }];
    },
  };
}

/** What the file names and no option is (an account of which nothing is told) is an answer of its own, not a wrong one. */
function withHeld(input: Input, held: Plain | null | undefined): Input {
  if (input.kind !== 'choice' || typeof held !== 'string') return input;
  const known = input.options.some(({ answer }) => String(answer) === held);
  return known ? input : { ...input, options: [...input.options, { answer: held, label: { text: held } }] };
}

/** An entry that is not in the file yet is begun with its first answer. */
function beginning({ answers }: CaseFacts, { at, begun }: CaseSubject, changes: readonly Change[]): Change[] {
  const writes = changes.some(({ path }) => at.every((step, index) => path[index] === step));
  return begun && writes && heldAt(answers, at) === undefined ? [{ path: at, to: begun }] : [];
}

/** Is the entry that a question was about still at its place? */
function isStillThere({ answers }: CaseFacts, { at, id }: CaseSubject): boolean {
  return id === undefined || heldAt(answers, [...at.slice(0, 2), 'id']) === id;
}

/** Is there another one? */
export function another({ rule, ...spec }: AnotherSpec<CaseFacts> & { rule: RuleId }): CaseQuestion {
  return {
    ...anotherOne(spec),
    place: (_facts, subject) => subject.at,
    source: (facts) => facts.ruleSource(rule),
  };
}

/** How entries of a list are added and removed in the review. */
export function entriesOfKind(
  kind: string,
  list: ListName,
  begun: (facts: CaseFacts) => { [key: string]: Plain },
  given: readonly string[] = [],
): NonNullable<Block<CaseFacts>['entries']> {
  return {
    kind,
    given,
    add: (facts) => (facts.stopped ? [] : [{ path: [list, (facts.case[list] ?? []).length], to: begun(facts) }]),
    remove: (facts, subject) => removalOf(facts, list, indexOf(subject)).changes,
    alongWith: (facts, subject) => removalOf(facts, list, indexOf(subject)).says,
  };
}

/** The questions as they are put to one way of answering: nothing of the coordinator's is asked of a family. */
export function forWay({ questions, ...block }: CaseBlock, way: CaseWay): Block<CaseFacts> {
  return {
    ...block,
    questions: questions.map(({ from, ...each }) =>
      from === 'review' || (from === 'coordinator' && way === 'family') ? { ...each, reviewOnly: true } : each,
    ),
  };
}

/** A name in the language of the screen; one that stands there in other languages is shown, and gets this one beside it. */
export function nameQuestion({
  at,
  of,
  input = typedLine({ lettered: true }),
  ...rest
}: Omit<Spec, 'read' | 'write' | 'erase' | 'input'> & {
  of: (facts: CaseFacts, subject: Subject) => AnyName | undefined;
  input?: Spec['input'];
}): CaseQuestion {
  return question({
    ...rest,
    at,
    input,
    read: (facts, subject) => nameIn(of(facts, subject), facts.language),
    write: (answer, facts, subject) => {
      const path = [...subject.at, ...at];
      return typeof of(facts, subject) === 'string'
        ? [{ path, to: answer }]
        : [{ path: [...path, facts.language], to: answer }];
    },
  });
}

/** Papers in hand as a list of what is ticked. */
export function checklist({
  kinds,
  belongs,
  make,
  gone = (_facts, _subject, document) => [{ path: ['documents', document], remove: true }],
  ...rest
}: Omit<Spec, 'at' | 'input' | 'read' | 'write' | 'erase' | 'absent'> & {
  kinds: (facts: CaseFacts, subject: Subject) => readonly string[];
  belongs: (facts: CaseFacts, subject: Subject, document: CaseDocument) => boolean;
  make: (facts: CaseFacts, subject: Subject, kind: string) => { [key: string]: Plain };
  /** What is changed when a paper, by its place, is ticked no more; else it is taken out. */
  gone?: (facts: CaseFacts, subject: Subject, document: number) => readonly Change[];
}): CaseQuestion {
  const standing = (facts: CaseFacts, subject: Subject, kind: string) =>
    (facts.case.documents ?? []).flatMap((document, index) =>
      document.kind === kind && belongs(facts, subject, document) ? [index] : [],
    );
  const asked = (facts: CaseFacts, subject: Subject) =>
    CASE_DOCUMENT_KINDS.filter((kind) => kinds(facts, subject).includes(kind));
  return question({
    ...rest,
    at: [],
    absent: [],
    input: (facts, subject) => ({
      kind: 'choices',
      options: asked(facts, subject).map((kind) => ({ answer: kind, label: { key: `document.${kind}` } })),
    }),
    read: (facts, subject, memory) => {
      const there = asked(facts, subject).filter((kind) => standing(facts, subject, kind).length > 0);
      return there.length > 0 ? there : memory;
    },
    write: (answer, facts, subject) => {
      const wanted = new Set(Array.isArray(answer) ? answer.map(String) : []);
      const leaving = asked(facts, subject)
        .filter((kind) => !wanted.has(kind))
        .flatMap((kind) => standing(facts, subject, kind))
        .sort((a, b) => b - a)
        .flatMap((document) => gone(facts, subject, document));
      const removed = leaving.filter((change) => 'remove' in change && change.path.length === 2).length;
      const count = (facts.case.documents ?? []).length - removed;
      const come = asked(facts, subject)
        .filter((kind) => wanted.has(kind) && standing(facts, subject, kind).length === 0)
        .map((kind, place): Change => ({ path: ['documents', count + place], to: make(facts, subject, kind) }));
      return [...leaving, ...come];
    },
    erase: () => [],
  });
}
