/** How a batch reads one claim, whatever its scheme: the place where the scheme, the reading of scans and the batch are put together. */
import { type CaseFile, readCase } from '../base/case-folder.ts';
import type { Day } from '../base/day.ts';
import type { Finding } from '../base/finding.ts';
import { pathText } from '../base/path.ts';
import type { FolderContent } from '../batch/content.ts';
import type { ClaimReading, NotedFinding } from '../batch/types.ts';
import { unreadable } from '../batch/unreadable.ts';
import type { ClaimReader } from '../batch/work.ts';
import { lookAtFiles } from '../packet/files-seen.ts';
import type { BatchScans, ScansOfClaim } from './batch-scans.ts';
import type { ReadScan } from './scan-claim.ts';
import { SCHEME_NAMES, schemeOf } from './schemes/index.ts';
import type { Opened } from './schemes/scheme.ts';
import type { Shelves } from './session.ts';

export interface ReaderSettings {
  shelves: Shelves;
  today: Day;
  scan: boolean;
  showNames: boolean;
  basis: string;
  /** Folder of the program's own files. */
  home: string;
}

const NOTHING_SCANNED: ScansOfClaim = { findings: [], pages: 0, pictures: [], packets: new Set(), sheets: [] };

export function claimReader(settings: ReaderSettings): ClaimReader {
  const { shelves, today, showNames, scan, basis } = settings;
  const openers = new Map<string, (file: CaseFile) => Opened>();
  const open = async (file: CaseFile): Promise<Opened> => {
    const opener = openers.get(file.scheme) ?? (await schemeOf(file.scheme)).opener(shelves);
    openers.set(file.scheme, opener);
    return opener(file);
  };
  let scans: Promise<BatchScans> | undefined;
  const scansRead = () => {
    scans ??= import('./batch-scans.ts').then(({ BatchScans }) => new BatchScans(settings));
    return scans;
  };

  /** @param seen set where the claim came from its cover: then its files are at home, and only the scans are here */
  async function readClaim(file: CaseFile, content: FolderContent, seen?: ReadScan): Promise<ClaimReading> {
    const opened = await open(file);
    const paths = content.files.map(({ path }) => path);
    const files = await lookAtFiles(file, opened.documents, paths);
    const checked = opened.check({ today, files: seen ? undefined : files });
    const { fingerprints, mayStandOnce, ...reading } = await checked.reading(showNames);
    const papers = content.files.filter(({ path, size }) => size > 0 && !files.ours.has(path));
    const { findings, pages, pictures, packets, sheets } =
      scan && papers.length > 0 ? await (await scansRead()).of(opened, checked, mayStandOnce, seen) : NOTHING_SCANNED;
    const own = sheets.length + packets.size === 0 ? checked : await checked.afterScans(sheets, packets);
    return {
      id: opened.id,
      readable: true,
      scheme: opened.scheme.name,
      findings: byGravity([...own.findings.map(noted), ...findings]),
      ...reading,
      pages,
      fingerprints: {
        receipts: papers.flatMap(({ path, hash }) =>
          hash !== undefined && mayStandOnce(path) ? [{ hash: hash.slice(0, 32), file: path }] : [],
        ),
        pictures,
        ...fingerprints,
      },
    };
  }

  return {
    basis,
    async read(folder, kind, content) {
      if (kind === 'claim') return readClaim(readCase(folder, SCHEME_NAMES), content);
      if (!scan) return unreadable('scans-left-out');
      const found = await (await scansRead()).claimIn(folder);
      return found ? readClaim(found.file, content, found.read) : unreadable('no-data-code');
    },
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
