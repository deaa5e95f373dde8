/**
 * Finds the claim folders under a root: every folder with a claim file, and folders that hold only scans, whose claim is
 * read from the cover's data code.
 */
import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ClaimFolder {
  /** Relative to the root, with `/`; `.` for the root itself. */
  path: string;
  /** `closed`: a folder that may not be entered, so that nobody knows what it holds. */
  kind: 'claim' | 'scans' | 'closed';
  /** Only few and small files: many of them make one piece of work. */
  light: boolean;
}

const CLAIM_FILES: ReadonlySet<string> = new Set(['claim.yaml', 'claim.json']);
const MOST_DEPTH = 40;
const LIGHT_BYTES = 64 * 1024;

/**
 * @returns sorted by path, by code unit. Folders whose name begins with a dot, links to folders, and reports of earlier
 *   batches are not entered.
 */
export function findClaimFolders(root: string): ClaimFolder[] {
  const found: ClaimFolder[] = [];

  /** @param within is this the inside of a claim? Then scans belong to it, and only a claim file makes another. */
  const enter = (path: string, within: boolean, depth: number) => {
    const folder = path === '.' ? root : join(root, path);
    const entries = entriesOf(folder);
    if (entries === undefined) {
      if (!within) found.push({ path, kind: 'closed', light: true });
      return;
    }
    if (depth > 0 && isReport(entries)) return;
    const files = entries.filter((entry) => !entry.isDirectory());
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const isClaim = files.some(({ name }) => CLAIM_FILES.has(name));
    const holdsScans = !isClaim && !within && files.some(({ name }) => isScan(join(folder, name)));
    if (isClaim || holdsScans) {
      const kind = isClaim ? 'claim' : 'scans';
      found.push({ path, kind, light: isClaim && folders.length === 0 && areFewAndSmall(folder, files) });
    }
    if (depth >= MOST_DEPTH) return;
    // Loose scans beside the claims of a root are a claim of their own; they do not take the other folders in.
    const inside = within || isClaim || (holdsScans && path !== '.');
    for (const { name } of folders) enter(path === '.' ? name : `${path}/${name}`, inside, depth + 1);
  };
  enter('.', false, 0);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The files of a report of an earlier batch, whose pictures are no scans. */
export const REPORT_FILES = ['report.html', 'report.json', 'claims.csv'] as const;

function isReport(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return REPORT_FILES.every((name) => names.has(name));
}

function areFewAndSmall(folder: string, files: readonly Dirent[]): boolean {
  if (files.length > 4) return false;
  const bytes = files.map(({ name }) => {
    try {
      return statSync(join(folder, name)).size;
    } catch {
      return 0;
    }
  });
  return bytes.reduce((sum, each) => sum + each, 0) <= LIGHT_BYTES;
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Is a file a PDF, JPEG, PNG or TIFF by its first bytes, whatever its name? */
function isScan(path: string): boolean {
  let handle: number | undefined;
  try {
    // A pipe without a writer would keep the program waiting.
    if (!statSync(path).isFile()) return false;
    handle = openSync(path, 'r');
    const head = Buffer.alloc(1024);
    const bytes = head.subarray(0, readSync(handle, head, 0, head.length, 0));
    return bytes.includes('%PDF-') || SIGNATURES.some((sign) => sign.every((byte, index) => bytes[index] === byte));
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
