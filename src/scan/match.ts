/**
 * Which page of a claim's packet each scanned page is. A page is known by its mark; one without a mark by the documents of
 * the claim that name its file. A form of a kit that was made without a claim (claim id 000000) belongs to no other claim:
 * it is given to a unit or patient only where there is no choice.
 */
import { formatMark, type Mark } from '../mark/mark.ts';
import type { Expectation, ExpectedPage, NamedPage } from './expected.ts';
import type { FileReading, ScannedBox, ScannedPage, Unreadable } from './types.ts';

/** The claim id of a kit that was made without a claim. */
export const KIT = '000000';

/** Why a file was not even handed to the reader. */
export type NotOpened = 'link-leads-out' | 'no-permission';

export interface ReadFile {
  /** As the claim's documents name it, relative to the claim's folder. */
  file: string;
  reading: FileReading | { unreadable: { reason: NotOpened; limit?: number } };
}

/** How a page is known, if it is. */
export type KnownBy = 'mark' | 'kit' | 'document' | 'other-claim' | 'blank' | 'nothing';

export interface MatchedPage {
  file: string;
  knownBy: KnownBy;
  /** As it was read. */
  scan: ScannedPage;
  mark: Mark | null;
  /** The sheet of the mark; without a mark the kind of the documents that name the file, where they agree. */
  sheet: string | null;
  unit: string | null;
  patient: string | null;
  /** The page of the packet that it is. */
  expected: ExpectedPage | undefined;
  /** As they were seen; whether one must be filled is what the claim says of it, where it says anything. */
  boxes: readonly ScannedBox[];
}

export interface Matched {
  pages: MatchedPage[];
  /** Pages of the packet that are on no page of the scans, and that no document stands for. */
  missing: ExpectedPage[];
  unreadable: { file: string; reason: Unreadable['reason'] | NotOpened; limit?: number }[];
}

export function matchScans(files: readonly ReadFile[], expectation: Expectation): Matched {
  const pages: MatchedPage[] = [];
  const unreadable: Matched['unreadable'] = [];
  for (const { file, reading } of files) {
    if ('unreadable' in reading) unreadable.push({ file, ...reading.unreadable });
    else for (const scan of reading.pages) pages.push(recognised(file, scan, expectation));
  }
  const kits = pages.filter(({ knownBy }) => knownBy === 'kit');
  const lacking = missingPages(pages, expectation);
  for (const page of kits) assignKit(page, lacking, expectation);
  return {
    pages: pages.map((page) => ({ ...page, boxes: boxesOf(page) })),
    missing: missingPages(pages, expectation),
    unreadable,
  };
}

function recognised(file: string, scan: ScannedPage, expectation: Expectation): MatchedPage {
  const page: MatchedPage = {
    file,
    knownBy: 'nothing',
    scan,
    mark: scan.mark,
    sheet: scan.mark?.sheet ?? null,
    unit: null,
    patient: null,
    expected: undefined,
    boxes: [],
  };
  const { mark } = scan;
  if (!mark) {
    if (scan.blank) return { ...page, knownBy: 'blank' };
    const named = expectation.named.get(file);
    return named ? { ...page, knownBy: 'document', ...agreed(named) } : page;
  }
  if (mark.claim === expectation.claim) {
    const expected = expectedFor(mark, expectation.pages);
    const { unit, patient } = expected ?? expectation.codes.get(mark.code) ?? { unit: null, patient: null };
    return { ...page, knownBy: 'mark', unit, patient, expected };
  }
  return { ...page, knownBy: mark.claim === KIT ? 'kit' : 'other-claim' };
}

/** What all documents that name a file say alike; several kinds in one file leave the page open. */
function agreed(named: readonly NamedPage[]): Pick<MatchedPage, 'sheet' | 'unit' | 'patient'> {
  const one = (values: readonly (string | null)[]) => (new Set(values).size === 1 ? values[0]! : null);
  return {
    sheet: one(named.map(({ kind }) => kind)),
    unit: one(named.map(({ unit }) => unit)),
    patient: one(named.map(({ patient }) => patient)),
  };
}

/** Two units whose codes happen to be the same are told apart by what is typed on their sheets. */
function expectedFor(mark: Mark, pages: readonly ExpectedPage[]): ExpectedPage | undefined {
  const alike = pages.filter(
    ({ mark: { sheet, code, page } }) => sheet === mark.sheet && code === mark.code && page === mark.page,
  );
  return alike.find(({ mark: { check } }) => check === mark.check) ?? alike[0] ?? furtherPage(mark, pages);
}

/** A page that only a longer print of a flowing sheet has; what is typed on the sheet is the same. */
function furtherPage(mark: Mark, pages: readonly ExpectedPage[]): ExpectedPage | undefined {
  const same = pages.find(
    ({ flows, mark: { sheet, code, check } }) =>
      flows && sheet === mark.sheet && code === mark.code && check === mark.check,
  );
  return same && { ...same, mark };
}

/** A blank form is the sheet of the unit whose document names its file; else of the only one that has, or lacks, such a sheet. */
function assignKit(page: MatchedPage, lacking: readonly ExpectedPage[], { pages }: Expectation): void {
  const mark = page.mark!;
  const isSuch = (each: ExpectedPage) => each.mark.sheet === mark.sheet && each.mark.page === mark.page;
  const such = pages.filter(isSuch);
  const named = such.filter(({ documents }) => documents.some(({ file }) => file === page.file));
  const choices = [named, such, named.length > 1 ? [] : lacking.filter(isSuch)];
  const [only] = choices.find((choice) => choice.length === 1) ?? [];
  if (!only) return;
  page.expected = only;
  page.unit = only.unit;
  page.patient = only.patient;
}

function boxesOf({ scan, expected }: MatchedPage): MatchedPage['boxes'] {
  return scan.boxes.map((box) => ({ ...box, required: expected?.hands[box.key] ?? box.required }));
}

function missingPages(pages: readonly MatchedPage[], expectation: Expectation): ExpectedPage[] {
  const seen = new Set(pages.flatMap(({ expected }) => expected ?? []));
  const begun = bundlesSeen(pages, expectation.pages);
  return asPrinted(pages, expectation.pages).filter(
    (page) =>
      isWanted(page, begun) &&
      !seen.has(page) &&
      !((page.own || page.flows) && isSeen(page, pages)) &&
      !stoodFor(page, pages),
  );
}

function isWanted({ wanted, bundle }: ExpectedPage, begun: ReadonlySet<string>): boolean {
  return wanted && (bundle === null || begun.has(bundle));
}

/** Bundles of which a page lies among the scans. A page that several have (the same slip, say) tells of none. */
function bundlesSeen(pages: readonly MatchedPage[], expected: readonly ExpectedPage[]): ReadonlySet<string> {
  const begun = new Set<string>();
  for (const { knownBy, mark } of pages) {
    if (knownBy !== 'mark' || !mark) continue;
    const holders = expected.filter(({ mark: { sheet, code } }) => sheet === mark.sheet && code === mark.code);
    const [only, ...others] = new Set(holders.map(({ bundle }) => bundle));
    if (only && others.length === 0) begun.add(only);
  }
  return begun;
}

/**
 * The pages of the packet as it was printed: how many a sheet of our own, or one that flows, has depends on the language and
 * the options of the print, so where one of its pages is there, its mark says how many belong to it.
 */
function asPrinted(pages: readonly MatchedPage[], expected: readonly ExpectedPage[]): ExpectedPage[] {
  return expected.flatMap((page, index) => {
    const { sheet, code } = page.mark;
    const isSame = (other: Mark | null | undefined) => other?.sheet === sheet && other.code === code;
    if (!page.own && !page.flows) return [page];
    const printed = pages.find(({ knownBy, mark }) => knownBy === 'mark' && isSame(mark))?.mark?.pages;
    if (printed === undefined) return [page];
    if (page.mark.page > printed) return [];
    if (expected.slice(index + 1).some(({ mark }) => isSame(mark))) return [page];
    const further = Array.from({ length: printed - page.mark.page }, (_, more) => page.mark.page + more + 1);
    return [page, ...further.map((number) => ({ ...page, mark: { ...page.mark, page: number, pages: printed } }))];
  });
}

/** A page that only a longer print of the sheet has is in no list of expected pages. */
function isSeen({ mark }: ExpectedPage, pages: readonly MatchedPage[]): boolean {
  return pages.some(
    ({ knownBy, mark: seen }) =>
      knownBy === 'mark' && seen?.sheet === mark.sheet && seen.code === mark.code && seen.page === mark.page,
  );
}

/** A document of the claim stands for a sheet; for a slip, the original that it announces has to be among the scans. */
function stoodFor({ documents, insteadOf, mark }: ExpectedPage, pages: readonly MatchedPage[]): boolean {
  if (insteadOf === null) return documents.length > 0;
  const isOriginal = ({ knownBy, mark: seen, file }: MatchedPage) =>
    (knownBy === 'mark' && seen?.sheet === insteadOf && seen.code === mark.code) ||
    (knownBy !== 'blank' && documents.some((document) => document.file === file));
  return pages.some(isOriginal);
}

/** The mark in letters. */
export function markText({ mark }: Pick<MatchedPage, 'mark'>): string | null {
  return mark ? formatMark(mark) : null;
}
