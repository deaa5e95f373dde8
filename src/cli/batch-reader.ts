/** How a batch reads one claim of 海外療養費: the place where the scheme, the reading of scans and the batch are put together. */
import { type CaseFile, readCase } from '../base/case-folder.ts';
import type { Day } from '../base/day.ts';
import type { Finding } from '../base/finding.ts';
import { pathText } from '../base/path.ts';
import type { FolderContent } from '../batch/content.ts';
import type { ClaimReading, NotedFinding } from '../batch/types.ts';
import { unreadable } from '../batch/unreadable.ts';
import type { ClaimReader } from '../batch/work.ts';
import { type CheckInput, checkClaim } from '../overseas-care/check.ts';
import type { ClaimDocument } from '../overseas-care/claim.ts';
import { lookAtFiles } from '../overseas-care/files-seen.ts';
import { fingerprintsOf, mayStandOnce, namesIn } from '../overseas-care/fingerprints.ts';
import { claimLoader, type Shelves } from '../overseas-care/load.ts';
import type { BatchScans, ScansOfClaim } from './batch-scans.ts';
import { placesIn, SCHEMES } from './open.ts';
import type { ReadScan } from './scan-claim.ts';

export interface ReaderSettings {
  shelves: Shelves;
  today: Day;
  scan: boolean;
  showNames: boolean;
  basis: string;
  /** Folder of the program's own files. */
  home: string;
}

const NOTHING_SCANNED: ScansOfClaim = { findings: [], pages: 0, pictures: [], packets: new Set(), papers: [] };

export function claimReader(settings: ReaderSettings): ClaimReader {
  const { shelves, today, showNames, scan, basis } = settings;
  const load = claimLoader(shelves);
  let scans: Promise<BatchScans> | undefined;
  const scansRead = () => {
    scans ??= import('./batch-scans.ts').then(({ BatchScans }) => new BatchScans(settings));
    return scans;
  };

  /** @param seen set where the claim came from its cover: then its files are at home, and only the scans are here */
  async function readClaim(file: CaseFile, content: FolderContent, seen?: ReadScan): Promise<ClaimReading> {
    const loaded = load(file);
    const { claim } = loaded;
    const paths = content.files.map(({ path }) => path);
    const files = await lookAtFiles(file, claim, paths);
    const input = { ...loaded, today, files: seen ? undefined : files, placeOf: placesIn(file) };
    const checked = checkClaim(input);
    const papers = content.files.filter(({ path, size }) => size > 0 && !files.ours.has(path));
    const {
      findings,
      pages,
      pictures,
      packets,
      papers: scanned,
    } = scan && papers.length > 0 ? await (await scansRead()).of(loaded, checked, seen) : NOTHING_SCANNED;
    const own = scanned.length + packets.size === 0 ? checked : checkClaim(afterScans(input, packets, scanned));
    return {
      id: claim.id,
      readable: true,
      findings: byGravity([...own.findings.map(noted), ...findings]),
      benefit: { status: checked.benefit.status, total: checked.benefit.total },
      pages,
      filed: claim.filing?.on ?? null,
      ...(showNames ? { names: namesIn(claim) } : {}),
      fingerprints: {
        receipts: papers.flatMap(({ path, hash }) =>
          hash !== undefined && mayStandOnce(claim, path) ? [{ hash: hash.slice(0, 32), file: path }] : [],
        ),
        pictures,
        ...fingerprintsOf(claim, checked.split),
      },
    };
  }

  return {
    basis,
    async read(folder, kind, content) {
      if (kind === 'claim') return readClaim(readCase(folder, SCHEMES), content);
      if (!scan) return unreadable('scans-left-out');
      const found = await (await scansRead()).claimIn(folder);
      return found ? readClaim(found.file, content, found.read) : unreadable('no-data-code');
    },
  };
}

/**
 * A claim is written before its packet is signed and scanned: what lies among the scans with its mark is in hand, and the
 * scanned packet is no paper that somebody forgot to name. Whether it is signed, the findings of the scans say.
 */
function afterScans(
  { files, claim, ...input }: CheckInput,
  packets: ReadonlySet<string>,
  papers: readonly ClaimDocument[],
): CheckInput {
  return {
    ...input,
    claim: { ...claim, documents: [...(claim.documents ?? []), ...papers] },
    files: files && { ...files, unlisted: files.unlisted.filter((path) => !packets.has(path)) },
  };
}

function noted({ at, ...finding }: Finding): NotedFinding {
  return { ...finding, at: pathText(at) };
}

/** Error, warning, info; within each the claim's own first. */
function byGravity(findings: readonly NotedFinding[]): NotedFinding[] {
  const severities = ['error', 'warning', 'info'] as const;
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
