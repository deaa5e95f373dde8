/** What the scans of a claim are compared with. All of it is handed in: this engine knows no scheme and no sheet. */
import type { Path } from '../base/path.ts';
import type { Mark } from '../mark/mark.ts';

/** A page that the packet of a claim has now, or that a scan may turn out to be. */
export interface ExpectedPage {
  mark: Mark;
  /** Key of its unit. */
  unit: string | null;
  /** Id of its patient. */
  patient: string | null;
  /** A sheet of our own (cover, slip, mounting sheet): never outdated, and no loss where it is missing. */
  own: boolean;
  /** Its words flow over as many pages as they take, which depends on what stands beside them in the reader's language. */
  flows: boolean;
  /** False for a form in whose place the packet has a slip: it may come back signed, but is not asked for. */
  wanted: boolean;
  /**
   * Name of the bundle that the sheet is bound in, where there are several and nobody said which was handed in: of each, nothing
   * is missed until one of its pages is seen. Null where the page is missed in any case.
   */
  bundle: string | null;
  /** Boxes of which the claim knows better than the sheet's map whether a hand must fill them. */
  hands: Readonly<Record<string, boolean>>;
  /** The documents of the claim that stand for the sheet, each with its file; of a slip, those that it announces. */
  documents: readonly { file: string | null }[];
  /** Of a slip: the sheet in whose place it stands. */
  insteadOf: string | null;
  /** What of the claim the sheet is about. */
  at: Path;
}

/** What a document of the claim says of the pages of its file; null where it leaves that open. */
export interface NamedPage {
  kind: string | null;
  unit: string | null;
  patient: string | null;
}

export interface Expectation {
  /** The claim's id. */
  claim: string;
  /** In the order of the packet. */
  pages: readonly ExpectedPage[];
  /** What the codes in marks stand for, of all units and patients that the claim has. */
  codes: ReadonlyMap<string, { unit: string | null; patient: string | null }>;
  /** File (relative to the claim's folder) → what the documents that name it say. */
  named: ReadonlyMap<string, readonly NamedPage[]>;
}
