/** Short ways to write the questions of this scheme. */
import type { Path } from '../../base/path.ts';
import type { Input, Option } from '../../interview/input.ts';
import type { Question, Subject } from '../../interview/question.ts';
import type { ClaimFacts } from './facts.ts';

export type ClaimQuestion = Question<ClaimFacts>;

interface Spec extends Omit<ClaimQuestion, 'place' | 'source' | 'input'> {
  /** Keys below the subject's own place. */
  at: Path;
  /** The rule that wants the answer: its source is shown. */
  rule?: string;
  input: Input | ((facts: ClaimFacts, subject: Subject) => Input);
}

/** A question whose answer stands at a place below its subject. */
export function question({ at, rule = 'answers.missing', input, ...rest }: Spec): ClaimQuestion {
  return {
    ...rest,
    place: (_facts, subject) => [...subject.at, ...at],
    input: (facts, subject) => (typeof input === 'function' ? input(facts, subject) : input),
    source: (facts) => facts.ruleSource(rule),
  };
}

export function choice(options: readonly Option[]): Input {
  return { kind: 'choice', options };
}

export const YES_NO: Input = choice([
  { answer: true, label: { key: 'interview.yes' } },
  { answer: false, label: { key: 'interview.no' } },
]);

/** Is there another one? Asked while the story has not gone on to what comes after. */
export function another({
  id,
  add,
  when,
  count,
  rule,
}: {
  id: string;
  /** The change that makes room for the next. */
  add: (facts: ClaimFacts, subject: Subject) => { path: Path; to: Record<string, never> };
  when: (facts: ClaimFacts, subject: Subject) => boolean;
  /** How many there are: with one more, it is asked again. */
  count: (facts: ClaimFacts, subject: Subject) => number;
  rule?: string;
}): ClaimQuestion {
  return question({
    id,
    at: [],
    ...(rule === undefined ? {} : { rule }),
    fleeting: true,
    about: (facts, subject) => [{ ...subject, key: `${subject.key}+${count(facts, subject)}` }],
    when,
    input: YES_NO,
    preset: () => false,
    write: (answer, facts, subject) => (answer === true ? [add(facts, subject)] : []),
  });
}
