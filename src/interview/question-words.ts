/** The words of questions, written side by side, as entries of a catalogue. */
import type { Catalogue } from '../base/languages.ts';

export interface QuestionWords {
  /** In plain words, to one who has never done this. */
  ask: string;
  /** The term of the forms, in a few letters. */
  term: string;
  why: string;
  example?: string;
}

/** `question.<id>.ask`, `.term`, `.why` and `.example`. */
export function questionWords(questions: Readonly<Record<string, QuestionWords>>): Catalogue {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [`question.${id}.${part}`, text as string]),
    ),
  );
}
