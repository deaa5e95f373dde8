/** Short ways to write the questions of this scheme. */
import type { Path } from '../../base/path.ts';
import { type AnotherSpec, anotherOne } from '../../interview/build.ts';
import type { Input } from '../../interview/input.ts';
import type { Question, Subject } from '../../interview/question.ts';
import type { ClaimFacts } from './facts.ts';

export { choice, YES_NO } from '../../interview/build.ts';

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

/** Is there another one? Asked while the story has not gone on to what comes after. */
export function another({ rule, ...spec }: AnotherSpec<ClaimFacts> & { rule?: string }): ClaimQuestion {
  return {
    ...anotherOne(spec),
    place: (_facts, subject) => subject.at,
    source: (facts) => facts.ruleSource(rule ?? 'answers.missing'),
  };
}
