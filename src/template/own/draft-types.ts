/** What a first map is made from, and what is said of each of its places. */
import type { Entry, Place, SheetMap } from '../types.ts';

/** A key that a sheet may have, with the names under which forms print it. */
export interface DraftKey {
  key: string;
  /** As the national layout has it; its places are not looked at. */
  entry: Entry;
  required: boolean;
  /** One place that stands for this key and others. */
  together?: string;
  /** Printed labels in English and Japanese, and what fields are called. */
  names: readonly string[];
  /** Printed words of each option. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** Printed heads of each column. */
  columns?: Readonly<Record<string, readonly string[]>>;
}

export type Sureness = 'sure' | 'likely' | 'doubtful';

/** By what a place was found. */
export interface Reason {
  /**
   * `given`: by the caller; `field-name`, `field-title`: the field is called so; `label`: the printed words beside or over
   * it; `word`: the option's word itself, as no box to tick stands beside it; `rows`: cells under or beside the words.
   */
  by: 'given' | 'field-name' | 'field-title' | 'label' | 'word' | 'rows';
  /** The name or the printed words. */
  text: string;
  sure: Sureness;
  /** Number of the grid's box, where it is one. */
  box?: number;
}

/** What stands where in the draft: the entry's path (`patientSex.male`) and why. */
export interface DraftPlace {
  path: string;
  place: Place;
  reason: Reason;
}

export interface Draft {
  map: SheetMap;
  /** In the order of the map. */
  placed: DraftPlace[];
  /** Keys, options (`key.option`) and columns (`key[].column`) without a place. */
  open: { path: string; key: string; required: boolean }[];
  /** Fields of the PDF that nothing was matched with. */
  unusedFields: string[];
  /** No free square was found for the mark; it stands in the upper right corner. */
  markTaken: boolean;
}

/** A place that the caller names: boxes of the grid, by number; several make one box with as many cells. */
export interface GivenPlace {
  /** `key`, `key.option`, or `list.1.column`. */
  path: string;
  boxes: readonly number[];
}
