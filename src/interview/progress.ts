/** Which questions this claim needs, which of them are answered, and which comes next. */
import type { Plain } from '../base/text-tree.ts';
import { type Held, heldAt } from './draft.ts';
import type { Block, Memory, Question, Script, Section, Subject } from './question.ts';

/** A question about one subject, as it stands. */
export interface Asking<F> {
  key: string;
  question: Question<F>;
  section: Section<F>;
  block: Block<F>;
  /** The block's subject, and what of it the question is about. */
  of: Subject;
  subject: Subject;
  held: Held;
}

type Answers = { [key: string]: Plain | undefined };

/** Every question that applies to the claim, answered or not, in the order of the story. */
export function askings<F>(script: Script<F>, facts: F, answers: Answers, memory: Memory): Asking<F>[] {
  const found: Asking<F>[] = [];
  for (const section of script.sections) {
    for (const block of section.blocks) {
      for (const of of block.each(facts)) {
        for (const question of block.questions) {
          for (const subject of question.about?.(facts, of) ?? [of]) {
            if (question.when && !question.when(facts, subject)) continue;
            const key = keyOf(question, subject);
            const remembered = memory.get(key);
            const held = question.fleeting ? remembered : heldBy(question, facts, subject, answers, remembered);
            found.push({ key, question, section, block, of, subject, held });
          }
        }
      }
    }
  }
  return found;
}

function heldBy<F>(
  question: Question<F>,
  facts: F,
  subject: Subject,
  answers: Answers,
  remembered: Plain | null | undefined,
): Held {
  const read = question.read?.(facts, subject, remembered);
  if (read !== undefined) return read;
  const held = heldAt(answers, question.place(facts, subject));
  // What was left open stays so, also where the answer is read in a way of its own.
  return question.read && held !== null ? undefined : held;
}

function keyOf<F>(question: Question<F>, subject: Subject): string {
  return subject.key === '' ? question.id : `${question.id}@${subject.key}`;
}

/** Is an answer still wanted? Text with nothing in it is none. */
export function isOpen<F>({ question, held }: Asking<F>): boolean {
  if (question.reviewOnly) return false;
  if (held === undefined) return true;
  if (held === null) return !question.optional;
  return typeof held === 'string' && held.trim() === '';
}

/** The first open question that was not put off. */
export function nextOpen<F>(all: readonly Asking<F>[], putOff: ReadonlySet<string>): Asking<F> | undefined {
  return all.find((asking) => isOpen(asking) && !putOff.has(asking.key));
}

/** The question before one, in the order of the story. */
export function before<F>(all: readonly Asking<F>[], key: string): Asking<F> | undefined {
  const at = all.findIndex((asking) => asking.key === key);
  return all.slice(0, Math.max(at, 0)).findLast(({ question }) => !question.reviewOnly);
}
