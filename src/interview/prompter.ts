/**
 * What the interview shows, and what comes back: the speech between the engine and whoever draws it (a terminal with
 * prompts, plain lines, a test). It knows no terminal.
 */

import type { Source } from '../base/source.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Input, Say } from './input.ts';

/** One question as it is shown. */
export interface Field {
  /** Stable and unique: the question and what it is about, e.g. `patient-birth@patients/0`. */
  key: string;
  /** The question in plain words: `question.<id>.ask`. */
  ask: Say;
  /** The term in a few letters, for a form's line and the review: `question.<id>.term`. */
  term: Say;
  /** Why it is asked, `question.<id>.why`; and the rule's source. */
  why: Say;
  source: Source;
  /** An example, where one helps. */
  example: Say | undefined;
  input: Input;
  /** What the file holds now; undefined where nothing, null where it was left open on purpose. */
  answer: Plain | null | undefined;
  /** What is suggested where there is no answer: Enter takes it. */
  preset: Plain | undefined;
  /** May it be left open for good (Enter on nothing does so)? Else it can be put off for later, and is asked again. */
  optional: boolean;
}

/** Where one stands. */
export interface Standing {
  /** Of the sections that this claim needs: the one in hand, 1-based, and how many. */
  section: number;
  sections: number;
  /** The section's heading and whom or what it is about now (`花子`, `Bangkok Hospital`). */
  heading: Say;
  subject: Say | undefined;
  /** Questions that are still open in all, those put off included. */
  left: number;
}

/** One question, or all of one subject on a screen. */
export interface Screen {
  standing: Standing;
  fields: readonly Field[];
  /** The field in hand. */
  at: number;
  /** What the last answer raised (a rule's message and what to do), and what it took with it. */
  notices: readonly Say[];
  /**
   * Takes an answer (null: left open), writes the file, and gives the screen as it is then: fields that no longer apply
   * are gone, new ones are there, `at` is the next open one (or the same, for a table). Throws what writing throws.
   */
  commit(key: string, answer: Plain | null): Screen;
}

/**
 * `next`: all that the screen asked was answered (what was answered has been committed).
 * `later`: the question in hand is put off.
 */
export type Reply = { do: 'next' } | { do: 'back' } | { do: 'later' } | { do: 'review' } | { do: 'leave' };

/** A line of the review: an answered or open question, or a list's entry that can be added or removed. */
export interface ReviewLine {
  /** What {@link ReviewReply} names. */
  key: string;
  term: Say;
  /** Absent: open (needed). Null: left open on purpose. */
  shown: Say | null | undefined;
  /** The answer is wrong for a rule: the finding's message. */
  complaint?: Say;
  removable: boolean;
  depth: number;
}

export interface ReviewSection {
  key: string;
  heading: Say;
  lines: readonly ReviewLine[];
  /** Entries that can be added here (another patient, hospital, treatment). */
  add: readonly { key: string; label: Say }[];
}

export type ReviewReply =
  | { do: 'change'; key: string }
  | { do: 'add'; key: string }
  | { do: 'remove'; key: string }
  | { do: 'go-on' }
  | { do: 'leave' };

export interface Prompter {
  ask(screen: Screen): Promise<Reply>;
  review(sections: readonly ReviewSection[], standing: Standing): Promise<ReviewReply>;
  /** A yes or no before something is lost: what goes along with a removal. */
  confirm(question: Say, details: readonly Say[]): Promise<boolean>;
  /** Something good to know between questions: the sheets that a treatment makes, what an answer took with it. */
  tell(lines: readonly Say[]): Promise<void>;
}
