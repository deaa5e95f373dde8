/** What a batch knows of a claim: enough to report it, to compare it with others, and to see whether it changed. */
import type { Day } from '../base/day.ts';
import type { Params, Severity, Stage } from '../base/finding.ts';
import type { Source } from '../base/source.ts';
import type { ScannedPage } from '../scan/types.ts';

/** A page of a scan that a finding speaks of, with what is needed to draw it. */
export interface PageInQuestion extends Pick<ScannedPage, 'page' | 'rotation' | 'boxes' | 'sheetToPage'> {
  /** In the claim's folder, with `/`. */
  file: string;
}

/** A finding as data, free of any language: its words are found by rule, variant and parameters. */
export interface NotedFinding {
  rule: string;
  severity: Severity;
  stage: Stage;
  /** A place in the claim file, or `<file>#<page>`; empty for the claim as a whole. */
  at: string;
  params: Params;
  source: Source;
  variant?: string;
  page?: PageInQuestion;
}

/** A stay of one person. Two of them are at one place where they share a key; where they share none, nobody is at both at once. */
export interface Stay {
  persons: readonly string[];
  places: readonly string[];
  from: Day;
  until: Day;
  /** Another wording than that of a stay in hospital. */
  wording?: string;
}

/** What of a claim is compared with other claims. Hashes only, but for the names of files and the days of a stay. */
export interface Fingerprints {
  /** Files whose content may stand in one claim only. */
  receipts: readonly { hash: string; file: string }[];
  /** Pages of papers that are not our own sheets: 16 hexadecimal digits, near for two scans of one paper. */
  pictures: readonly { hash: string; file: string; page: number }[];
  /** Units of patients, or bills. Two are the same where they share a key. `wording`: another one than that of a unit. */
  units: readonly { keys: readonly string[]; unit: string; wording?: string }[];
  /** Stays in hospital, or whatever else one person can do at one place only. */
  stays: readonly Stay[];
}

export const NO_FINGERPRINTS: Fingerprints = { receipts: [], pictures: [], units: [], stays: [] };

/** What a claim comes to where that is no benefit: for programs, and as a text of the scheme's words. */
export interface Summary {
  data: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  says: { key: string; params: Params };
}

/** What reading one claim folder yields. */
export interface ClaimReading {
  /** Null where it could not be read. */
  id: string | null;
  readable: boolean;
  /** Whose words its findings are told in; null where it could not be read. */
  scheme: string | null;
  findings: readonly NotedFinding[];
  benefit: { status: string; total: number | null } | null;
  summary: Summary | null;
  /** Scanned pages that were read. */
  pages: number;
  /** The day of filing; null where the claim does not say. */
  filed: Day | null;
  /** Only where they were asked for. */
  names?: readonly string[];
  fingerprints: Fingerprints;
}

/** A reading with where it was made, and of what content. */
export interface ClaimRecord extends ClaimReading {
  /** Relative to the root, with `/`; `.` for the root itself. */
  path: string;
  /** Changes with every byte in the folder and with all that a result depends on. */
  key: string;
}

/** What is kept in memory of each claim; the rest stands on disk. */
export interface Row {
  path: string;
  readable: boolean;
  filed: Day | null;
  fingerprints: Fingerprints;
  /** Where the record stands in its file, in bytes. */
  offset: number;
  length: number;
}

/** A finding between claims. */
export interface AcrossFinding {
  rule: string;
  severity: Severity;
  /** The first of the claims, by path. */
  at: string;
  with: readonly string[];
  params: Params;
  source: Source;
  variant?: string;
}

export interface Totals {
  claims: number;
  /** Read, and without an error of their own. */
  ok: number;
  withErrors: number;
  unreadable: number;
  pages: number;
  /** Sum of the amounts that are known, in yen. */
  benefit: number;
}
