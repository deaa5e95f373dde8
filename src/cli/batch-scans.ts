/** How a batch reads scans: the pages of a claim compared with its packet, a claim from its cover, pictures for the report. */
import type { CaseFile } from '../base/case-folder.ts';
import type { Day } from '../base/day.ts';
import { readNamed } from '../base/files.ts';
import { makeWords } from '../base/words.ts';
import type { Fingerprints, NotedFinding, PageInQuestion } from '../batch/types.ts';
import { drawBoxes, type Reader, startReader } from '../scan/index.ts';
import type { MatchedPage } from '../scan/match.ts';
import { findingCatalogue } from './batch-words.ts';
import { type CodeSeen, claimFrom, codesOn } from './data-code-claim.ts';
import { expectationOf, type Measures, measuresFor, sheetsKeyOf } from './expected-pages.ts';
import { type ReadScan, readScanWith, type ScannedClaim, scanClaim, sourceOfScan } from './scan-claim.ts';
import { findScans } from './scan-files.ts';
import { isSchemeName } from './schemes/index.ts';
import type { PlanSession, SheetName } from './schemes/packet.ts';
import type { Checked, Demands, Opened, Scheme } from './schemes/scheme.ts';
import type { Shelves } from './session.ts';
import { type SheetShelf, shippedTemplates } from './sheet-shelf.ts';
import { ja } from './words/ja.ts';

/** What the scans of one claim add to its reading. */
export interface ScansOfClaim {
  findings: readonly NotedFinding[];
  /** Pages that were read. */
  pages: number;
  pictures: Fingerprints['pictures'];
  /** Files that are nothing but the claim's own packet, printed and scanned. */
  packets: ReadonlySet<string>;
  /** Sheets of the packet that are there: the claim was written before they were signed and scanned. */
  sheets: readonly SheetName[];
}

const NO_SCANS: ScansOfClaim = { findings: [], pages: 0, pictures: [], packets: new Set(), sheets: [] };

export interface ScanSettings {
  shelves: Shelves;
  today: Day;
  /** Folder of the program's own files. */
  home: string;
}

/** Longer side of a picture in the report, in pixels: a box and its printed words can be read. */
const LONG_SIDE = 1000;

/** Reads the scans of many claims; sheets, fonts and reading threads serve them all. */
export class BatchScans {
  private readonly measures: Measures;
  private readonly readers = new Map<string, Promise<Reader>>();
  private readonly plans = new Map<string, Promise<PlanSession>>();

  constructor(private readonly settings: ScanSettings) {
    this.measures = measuresFor(settings);
  }

  /** Of a claim whose folder holds none, nothing is said: that its papers are missing the check has said already. */
  async of(
    opened: Opened,
    checked: Checked,
    mayStandOnce: (file: string) => boolean,
    read?: ReadScan,
  ): Promise<ScansOfClaim> {
    const { file, documents, profile } = opened;
    const named = documents.flatMap((document) => document.file ?? []);
    const { scans, notOpened } = findScans(file.folder, new Set(named));
    if (scans.length === 0 && notOpened.length === 0) return NO_SCANS;
    const expectation = await expectationOf(opened, checked, await this.session(opened.scheme), this.measures);
    const reads = read ?? (await this.readWith(sheetsKeyOf(opened), expectation.templates));
    const scanned = await scanClaim(opened, expectation, reads);
    return {
      findings: notedScans(scanned, profile),
      pages: scanned.pages.length,
      pictures: scanned.pages.flatMap((page) => {
        const hash = page.scan.pictureHash;
        const isPaper = page.mark === null && hash !== null && !page.scan.blank && mayStandOnce(page.file);
        return isPaper ? [{ hash, file: page.file, page: page.scan.page }] : [];
      }),
      packets: scannedPackets(scanned.pages, opened.id),
      sheets: scanned.pages.flatMap(({ expected }) =>
        expected ? [{ sheet: expected.mark.sheet, unit: expected.unit, patient: expected.patient }] : [],
      ),
    };
  }

  /**
   * The claim that the cover in a folder of scans carries.
   * @returns a way to read its scans again without reading them twice; undefined for a folder without a data code
   * @throws Refusal where the codes make no claim
   */
  async claimIn(folder: string): Promise<{ file: CaseFile; read: ReadScan } | undefined> {
    const read = await this.readWith('', shippedTemplates(this.settings));
    const readings = new Map<string, Awaited<ReturnType<ReadScan>>>();
    const codes: CodeSeen[] = [];
    for (const { file, path } of findScans(folder, new Set()).scans) {
      const reading = await read(path, file);
      readings.set(path, reading);
      if (!('unreadable' in reading)) codes.push(...codesOn(file, reading.pages));
    }
    if (codes.length === 0) return undefined;
    const { file } = await claimFrom(codes, folder);
    return { file, read: async (path, name) => readings.get(path) ?? read(path, name) };
  }

  /** What is expected does not depend on who reads the report: a packet is planned in Japanese. */
  private session({ name }: Scheme): Promise<PlanSession> {
    const plan =
      this.plans.get(name) ??
      findingCatalogue('ja', isSchemeName(name) ? name : null).then((catalogue) => ({
        ...this.settings,
        language: 'ja' as const,
        words: makeWords('ja', [ja, catalogue]),
      }));
    this.plans.set(name, plan);
    return plan;
  }

  private async readWith(key: string, templates: SheetShelf): Promise<ReadScan> {
    const reader = this.readers.get(key) ?? templates.all().then((sheets) => startReader({ sheets }));
    this.readers.set(key, reader);
    return readScanWith(await reader);
  }
}

/** Files of which every page carries a mark or a data code of the claim, or has nothing on it. */
function scannedPackets(pages: readonly MatchedPage[], claim: string): ReadonlySet<string> {
  const isCode = ({ file, scan }: MatchedPage) =>
    scan.mark === null && codesOn(file, [scan]).some(({ header }) => header.claimId === claim);
  const others = pages.filter((page) => page.knownBy !== 'mark' && page.knownBy !== 'blank' && !isCode(page));
  const mixed = new Set(others.map(({ file }) => file));
  return new Set(pages.flatMap(({ file }) => (mixed.has(file) ? [] : [file])));
}

function notedScans({ findings }: ScannedClaim, demands: Demands): NotedFinding[] {
  return findings.map((finding) => {
    const { rule, severity, at, params, variant, page } = finding;
    return {
      rule,
      severity,
      stage: 'paper',
      at,
      params,
      source: sourceOfScan(finding, demands),
      ...(variant === undefined ? {} : { variant }),
      // The back of a sheet is no page that anybody has to look at.
      ...(page && rule !== 'scan.blank' ? { page: inQuestion(page) } : {}),
    };
  });
}

function inQuestion({ file, scan, boxes }: MatchedPage): PageInQuestion {
  const { page, rotation, sheetToPage } = scan;
  return { file, page, rotation, boxes, ...(sheetToPage ? { sheetToPage } : {}) };
}

/**
 * Draws pages of a claim's scans with their boxes marked.
 * @param folder absolute
 * @returns a JPEG for each page, undefined where it cannot be drawn any more
 */
export async function drawPages(folder: string, pages: readonly PageInQuestion[]): Promise<(Uint8Array | undefined)[]> {
  const named = new Set(pages.map(({ file }) => file));
  const paths = new Map(findScans(folder, named).scans.map(({ file, path }) => [file, path]));
  const drawn: (Uint8Array | undefined)[] = [];
  for (const page of pages) drawn.push(await drawOne(paths.get(page.file), page));
  return drawn;
}

async function drawOne(path: string | undefined, page: PageInQuestion): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  const { page: number, rotation, boxes, sheetToPage } = page;
  const scan = { page: number, mark: null, dpi: null, blank: false, dataCodes: [], pictureHash: null };
  try {
    const [picture] = await drawBoxes(
      readNamed(path),
      [{ ...scan, rotation, boxes, ...(sheetToPage ? { sheetToPage } : {}) }],
      { kind: 'jpeg', longSide: LONG_SIDE },
    );
    return picture;
  } catch {
    // It changed since it was read; the report says that there is no picture.
    return undefined;
  }
}
