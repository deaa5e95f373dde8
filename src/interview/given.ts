/** Answers that are given in a file: taken as if typed, with the same checks, and what they leave open. */
import type { Params } from '../base/finding.ts';
import type { Path } from '../base/path.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Draft } from './draft.ts';
import type { Input } from './input.ts';
import type { Interview } from './interview.ts';
import { type Asking, isOpen } from './progress.ts';

/** A question that the answers leave open, or answer in a way that is not taken. */
export interface Lack<F> {
  asking: Asking<F>;
  place: Path;
  /** Absent: there is no answer. */
  expected?: { key: string; params?: Params };
}

/** Puts all that a file holds into a draft, as it stands. */
export function takeAll(draft: Draft, answers: { readonly [key: string]: Plain | undefined }): void {
  draft.apply(Object.entries(answers).map(([key, to]) => ({ path: [key], to: to ?? null })));
}

/** In the order of the questions. */
export function lacks<F>(interview: Interview<F>): Lack<F>[] {
  return interview.all.flatMap((asking): Lack<F>[] => {
    const { question, subject, held } = asking;
    const place = question.place(interview.facts, subject);
    if (question.fleeting) return [];
    if (isOpen(asking)) return question.absent !== undefined || question.optional ? [] : [{ asking, place }];
    if (held === undefined || held === null) return [];
    const expected = refusal(question.input(interview.facts, subject), held);
    return expected ? [{ asking, place, expected }] : [];
  });
}

/** What a question's input would say to an answer, were it typed. */
function refusal(input: Input, answer: Plain): { key: string; params?: Params } | undefined {
  switch (input.kind) {
    case 'text': {
      const read = input.read(input.show(answer));
      return 'expected' in read ? read.expected : undefined;
    }
    case 'choice': {
      const known = input.options.some((option) => String(option.answer) === String(answer));
      return known
        ? undefined
        : { key: 'one-of', params: { options: input.options.map((o) => String(o.answer)).join(' | ') } };
    }
    default:
      return undefined;
  }
}
