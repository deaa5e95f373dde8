/**
 * Questions as data. A scheme gives them in the order of its story, each with the place of its answer, when it is asked,
 * how it is answered and why; which one comes next follows from what the claim lacks (progress.ts).
 */
import type { Change, Manner } from '../base/edit-text.ts';
import type { Path } from '../base/path.ts';
import type { Source } from '../base/source.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Held } from './draft.ts';
import type { Input, Say } from './input.ts';

/** What a question is about: the claim itself, or an entry of one of its lists (a patient, a stay, a unit). */
export interface Subject {
  /** Unique among the subjects of its question, and the same as long as it is the same thing: `0`, `t1/2025-08`. */
  key: string;
  /** Where it stands in the file; `[]` for the claim itself. */
  at: Path;
  /** Its name, for headings and the review. */
  name?: Say;
}

/** The claim itself. */
export const WHOLE: Subject = { key: '', at: [] };

/** Answers that no place of the file holds (is there another hospital?), remembered while the interview runs. */
export type Memory = ReadonlyMap<string, Plain | null>;

export interface Question<F> {
  /** Its words: `question.<id>.ask`, `.term`, `.why`, and `.example` where {@link example} is set. */
  id: string;
  /** Those of one block's subject that it is asked about; one, the block's own, where it is not said; none: not asked. */
  about?(facts: F, subject: Subject): readonly Subject[];
  when?(facts: F, subject: Subject): boolean;
  /** The answer's place, from the subject's. */
  place(facts: F, subject: Subject): Path;
  input(facts: F, subject: Subject): Input;
  /** What is suggested where there is no answer. */
  preset?(facts: F, subject: Subject): Plain | undefined;
  /** May it be left open for good? */
  optional?: boolean;
  /** Not asked in the walk: it can be given in the review. */
  reviewOnly?: boolean;
  /** No place of the file holds the answer (is there another hospital?): it is remembered for this sitting only. */
  fleeting?: boolean;
  /** What a file that does not say it amounts to (no such paper is in hand): then it is not missing. */
  absent?: Plain;
  example?: boolean;
  /** Parameters of its words. */
  params?(facts: F, subject: Subject): Readonly<Record<string, string | number>>;
  /** The rule, or the item of the form, that wants the answer. */
  source(facts: F): Source;
  /** The answer, where it does not simply stand at its place. `memory` holds what was said of it in this sitting. */
  read?(facts: F, subject: Subject, memory: Plain | null | undefined): Held;
  /** What the answer changes in the file; else it is set at its place. */
  write?(answer: Plain | null, facts: F, subject: Subject): readonly Change[];
  /** What is to be taken out of the file when the question no longer applies; else what stands at its place. */
  erase?(facts: F, subject: Subject): readonly Change[];
}

/** Questions that are asked of each of some subjects in turn. */
export interface Block<F> {
  each(facts: F): readonly Subject[];
  questions: readonly Question<F>[];
  /** Is a subject of it an entry that people add and remove (a patient, a stay)? */
  entries?: {
    /** `interview.add.<kind>` and so on. */
    kind: string;
    /** What one has before anything is said of it, beside its id: its kind, in a list of several kinds. */
    given?: readonly string[];
    /** Adds an empty one. */
    add(facts: F): readonly Change[];
    /** Removes one, with all that belongs to it alone. */
    remove(facts: F, subject: Subject): readonly Change[];
    /** What goes along with it, to be said before. */
    alongWith(facts: F, subject: Subject): readonly Say[];
  };
  /** What is good to know when the last question about a subject was answered. */
  afterwards?(facts: F, subject: Subject): readonly Say[];
}

export interface Section<F> {
  /** `section.<id>` in the catalogues. */
  id: string;
  blocks: readonly Block<F>[];
}

/** What a scheme hands to the interview. */
export interface Script<F> {
  sections: readonly Section<F>[];
  /** All that the questions look at, computed from the answers; pure but for what the scheme read before. */
  facts(answers: { [key: string]: Plain | undefined }): F;
  /** What follows from the answers without asking (an id, the only patient), once each call, until nothing follows. */
  derive(facts: F): readonly Change[];
  /** References to what is no longer there. */
  tidy(before: F, after: F): readonly Change[];
  /** What the last answer raised, in plain words. `place` is that of the answer. */
  raised(before: F, after: F, place: Path): readonly Say[];
  /** Complaints by place, for the review. */
  complaints(facts: F): readonly { at: Path; says: Say }[];
  manner: Manner;
}
