/** Short ways to write questions, the same in every scheme. */
import type { Change } from '../base/edit-text.ts';
import type { Input, Option } from './input.ts';
import type { Question, Subject } from './question.ts';

export function choice(options: readonly Option[]): Input {
  return { kind: 'choice', options };
}

export const YES_NO: Input = choice([
  { answer: true, label: { key: 'interview.yes' } },
  { answer: false, label: { key: 'interview.no' } },
]);

/** Options whose words stand in the catalogues under `<family>.<word>`. */
export function wordsOf(family: string, words: readonly string[]): Option[] {
  return words.map((word) => ({ answer: word, label: { key: `${family}.${word}` } }));
}

/** `r1`, `r2` …: the first that nothing has yet. */
export function freeId(letter: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`${letter}${number}`)) return `${letter}${number}`;
}

/** What a question whether there is another one needs to know; its words and source are the scheme's. */
export interface AnotherSpec<F> {
  id: string;
  /** The change that makes room for the next. */
  add: (facts: F, subject: Subject) => Change;
  when: (facts: F, subject: Subject) => boolean;
  /** How many there are: with one more, it is asked again. */
  count: (facts: F, subject: Subject) => number;
}

/** Is there another one? All of the question but its place and source. */
export function anotherOne<F>({ id, add, when, count }: AnotherSpec<F>): Omit<Question<F>, 'place' | 'source'> {
  return {
    id,
    fleeting: true,
    about: (facts, subject) => [{ ...subject, key: `${subject.key}+${count(facts, subject)}` }],
    when,
    input: () => YES_NO,
    preset: () => false,
    write: (answer, facts, subject) => (answer === true ? [add(facts, subject)] : []),
  };
}
