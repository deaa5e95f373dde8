/** What stands in a report's page for its program to show: made by the batch, read by the browser. */

/** `[key, values]`: the place of a text among the keys, and what it is completed with. */
export type PageText = [key: number, values: Readonly<Record<string, PageValue>>];
export type PageValue = string | number | PageText;

export type PageSeverity = 'error' | 'warning' | 'info';
export type PageState = 'error' | 'warning' | 'ok' | 'unreadable';

export interface PageFinding {
  rule: string;
  severity: PageSeverity;
  at: string;
  message: PageText;
  fix: PageText;
  /** Place among the sources. */
  source: number;
  /** Place among the pictures; -1 where it could not be made. */
  picture?: number;
  file?: string;
  page?: number;
}

export interface PageClaim {
  path: string;
  id: string | null;
  state: PageState;
  errors: number;
  warnings: number;
  notes: number;
  pages: number;
  benefit: { status: string; total: number | null } | null;
  /** What it comes to where that is no benefit. */
  summary?: PageText;
  names?: readonly string[];
  findings: readonly PageFinding[];
}

export interface PageAcross {
  rule: string;
  severity: PageSeverity;
  at: string;
  with: readonly string[];
  message: PageText;
  fix: PageText;
  source: number;
}

export interface PageData {
  language: string;
  today: string;
  version: string;
  showNames: boolean;
  only: readonly string[];
  since: string | null;
  totals: { claims: number; ok: number; withErrors: number; unreadable: number; pages: number; benefit: number };
  claims: readonly PageClaim[];
  across: readonly PageAcross[];
  /** Rules by the number of claims in which they were found, the most frequent first. */
  chart: readonly { rule: string; severity: PageSeverity; claims: number }[];
  keys: readonly string[];
  sources: readonly { text: string; certainty: string; note: string }[];
  /** By language, then by key; the keys of a claim's texts begin with its scheme; `letter:<key>` is what a letter says instead. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Addresses of the pictures: `data:` within the page, or files beside it. */
export type PagePictures = readonly string[];
