/** What is to be said about the scans of a claim, page by page and box by box, and about what is missing from them. */
import type { Params, Severity } from '../base/finding.ts';
import { pathText } from '../base/path.ts';
import { NO_CHECK } from '../mark/mark.ts';
import type { ExpectedPage } from './expected.ts';
import type { Matched, MatchedPage } from './match.ts';
import { type ScanRuleId, severityOf } from './rules.ts';

export interface ScanFinding {
  rule: ScanRuleId;
  severity: Severity;
  /** `scans/all.pdf#3`, a file, or a place of the claim. */
  at: string;
  params: Params;
  variant?: string;
  /** The page and the box of it that the finding is about, for pictures. */
  page?: MatchedPage;
  box?: string;
}

/** Less is hard to read for the office, too. In pixels an inch. */
const LEAST_DPI = 150;

/** Error, warning, info; in each the pages in order, then the files that could not be read, then what is missing. */
export function scanFindings({ pages, missing, unreadable }: Matched, claim: string): ScanFinding[] {
  const first = new Map<string, MatchedPage>();
  const findings = [
    ...pages.flatMap((page) => [...onPage(page, claim, first)]),
    ...unreadable.map(unreadableFile),
    ...missing.map((page) => sheetMissing(page, pages, claim)),
  ];
  const gravity: readonly Severity[] = ['error', 'warning', 'info'];
  return gravity.flatMap((severity) => findings.filter((each) => each.severity === severity));
}

/** In the limit's own unit of the words: megabytes, pages, millions of pixels, seconds. */
const UNITS: Readonly<Record<string, number>> = {
  'too-large': 1024 * 1024,
  'too-many-pages': 1,
  'too-many-pixels': 1_000_000,
  'too-slow': 1,
};

export function unreadableFile({ file, reason, limit }: Matched['unreadable'][number]): ScanFinding {
  const unit = UNITS[reason];
  // Where memory ran out, no one limit was passed.
  if (unit !== undefined && limit === undefined) return finding('scan.unreadable', file, {}, {});
  const params = unit !== undefined && limit !== undefined ? { limit: Math.round(limit / unit) } : {};
  return finding('scan.unreadable', file, params, { variant: reason });
}

function* onPage(page: MatchedPage, claim: string, first: Map<string, MatchedPage>): Iterable<ScanFinding> {
  const about = { page };
  const at = placeOf(page);
  const named = { at, ...nameOf(page, claim) };
  const say = (rule: ScanRuleId, params: Params = { at }, more: Partial<ScanFinding> = {}) =>
    finding(rule, at, params, { ...about, ...more });

  if (page.knownBy === 'other-claim') yield say('scan.other-claim', { at, other: page.mark!.claim, claim });
  else {
    for (const { key, required, ink } of page.boxes) {
      if (required && ink === false) yield say('scan.box-empty', { ...named, box: key }, { box: key });
    }
  }
  const sameAs = earlier(page, first);
  if (sameAs) yield say('scan.sheet-twice', { ...named, other: placeOf(sameAs) });
  if (page.knownBy === 'nothing') yield say('scan.unmarked');
  if (page.knownBy === 'blank') yield say('scan.blank');
  const dpi = Math.round(page.scan.dpi ?? page.scan.dpiAtMark ?? LEAST_DPI);
  if (dpi < LEAST_DPI && page.knownBy !== 'blank') yield say('scan.low-resolution', { dpi, least: LEAST_DPI });
  if (isOutdated(page)) yield say('scan.outdated', named, isGone(page) ? { variant: 'gone' } : {});
}

/** The page on which the same sheet was seen before, if there is one. Pages of other claims are none of ours. */
function earlier(page: MatchedPage, first: Map<string, MatchedPage>): MatchedPage | undefined {
  const mark = page.expected?.mark ?? (page.knownBy === 'mark' ? page.mark : undefined);
  if (!mark) return undefined;
  const key = `${mark.sheet} ${mark.code} ${page.unit ?? page.patient ?? ''} ${mark.page}`;
  const before = first.get(key);
  if (!before) first.set(key, page);
  return before;
}

/** What has no check (a blank form, a sheet of our own) is never outdated. */
function isOutdated({ knownBy, mark, expected }: MatchedPage): boolean {
  return knownBy === 'mark' && mark!.check !== NO_CHECK && mark!.check !== expected?.mark.check;
}

/** The claim has no such unit or patient any more, or needs no such sheet for it. */
function isGone({ expected }: MatchedPage): boolean {
  return expected === undefined;
}

function sheetMissing(page: ExpectedPage, pages: readonly MatchedPage[], claim: string): ScanFinding {
  const { mark, unit, patient, own } = page;
  const isSuch = (other: MatchedPage) =>
    other.knownBy === 'kit' && !other.expected && other.mark!.sheet === mark.sheet && other.mark!.page === mark.page;
  const kits = pages.filter(isSuch);
  const params = { sheet: mark.sheet, whom: unit ?? patient ?? claim, page: mark.page, pages: mark.pages };
  const said = finding('scan.sheet-missing', pathText(page.at), params, {});
  if (own) return { ...said, severity: 'info', variant: 'own' };
  if (kits.length > 0) return { ...said, variant: 'kit', params: { ...params, kits: kits.map(placeOf).join(', ') } };
  return said;
}

function nameOf({ sheet, unit, patient, mark }: MatchedPage, claim: string): Params {
  return { sheet: sheet ?? '', whom: unit ?? patient ?? claim, page: mark?.page ?? 1, pages: mark?.pages ?? 1 };
}

/** `scans/all.pdf#3` */
export function placeOf({ file, scan }: MatchedPage): string {
  return `${file}#${scan.page}`;
}

function finding(rule: ScanRuleId, at: string, params: Params, more: Partial<ScanFinding>): ScanFinding {
  return { rule, severity: severityOf(rule), at, params, ...more };
}
