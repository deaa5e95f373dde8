/**
 * How a question is answered: typed, chosen, searched for, or line by line in a table. What comes out is always what
 * stands in the claim file, so an answer that was taken is one that the file's schema takes.
 */
import type { Params } from '../base/finding.ts';
import type { Plain } from '../base/text-tree.ts';

/** Words of the catalogues, text that stands in the claim, or several of them side by side. */
export type Say = { key: string; params?: Params } | { text: string } | { list: readonly Say[] };

/** What was typed, read: the answer as it stands in the file, or what was expected (`expected.<key>` of the catalogues). */
export type Read = { answer: Plain } | { expected: { key: string; params?: Params } };

export interface Option {
  answer: Plain;
  label: Say;
  /** A second, quieter text beside it: a code, an explanation. */
  note?: Say;
}

/** One line, or several lines, of text. */
export interface TextInput {
  kind: 'text';
  /** May it have several lines? */
  lines: boolean;
  read(typed: string): Read;
  /** The answer as one would type it. */
  show(answer: Plain): string;
}

/** One of a few. A yes or no is a choice of true and false. */
export interface ChoiceInput {
  kind: 'choice';
  options: readonly Option[];
}

/** Any of a few; the answer is a list of the options' answers in their order. */
export interface ChoicesInput {
  kind: 'choices';
  options: readonly Option[];
  /** How many must be chosen at least; else none may be. */
  least?: number;
}

/** One, or several, of a long list of which a few letters find it. */
export interface SearchInput {
  kind: 'search';
  many: boolean;
  /** The nearest of the list, best first, at most 20; for an empty text the likeliest. */
  find(typed: string): readonly Option[];
  /** The option of an answer that stands in the file. */
  optionOf(answer: Plain): Option;
  /** Text that is taken as it was typed where the list has nothing (a foreign bank, a free word). */
  free?(typed: string): Read;
}

/** Lines of a receipt. */
export interface TableInput {
  kind: 'table';
  table: Table;
}

/** A table that is filled by typing lines; each row is one answer. */
export interface Table {
  columns: readonly { key: string; align: 'left' | 'right' }[];
  /**
   * Reads one typed or pasted line (in any order that is clear, separated by spaces, tabs or commas). What the line does
   * not say (day, currency) is taken from the line before it, or from `row` where a line is being corrected.
   */
  read(typed: string, rows: readonly Plain[], row?: Plain): RowRead;
  /** The cells as they are shown. */
  cells(row: Plain): readonly string[];
  /** The line as one would type it again. */
  typed(row: Plain): string;
  /** Sums so far, one each line, e.g. of each currency, counted and left out. */
  totals(rows: readonly Plain[]): readonly Say[];
}

/** `nothing`: an empty line, a heading of a pasted table. `choose`: the line is clear but for one word. */
export type RowRead =
  | { row: Plain }
  | { expected: { key: string; params?: Params } }
  | { choose: readonly { row: Plain; label: Say }[] }
  | { nothing: true };

export type Input = TextInput | ChoiceInput | ChoicesInput | SearchInput | TableInput;
