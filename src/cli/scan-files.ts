/** Which files of a claim's folder are scans: by content, whatever they are called, and whether a document names them or not. */
import { closeSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isLeftBehind, listFiles, shownPath } from '../base/case-folder.ts';
import { faultOf } from '../base/file-state.ts';
import type { NotOpened } from '../scan/match.ts';

export interface FoundScan {
  /** Relative to the folder, as findings and documents name it. */
  file: string;
  /** Where it lies. */
  path: string;
}

export interface ScansFound {
  scans: FoundScan[];
  notOpened: { file: string; reason: NotOpened }[];
}

const NAMED_AS_SCAN = /\.(?:pdf|jpe?g|jpe|png|tiff?)$/i;
const HEAD = 4096;

/**
 * @param folder the claim's folder
 * @param named files that the claim's documents name, as {@link shownPath} writes them
 */
export function findScans(folder: string, named: ReadonlySet<string>): ScansFound {
  const found: ScansFound = { scans: [], notOpened: [] };
  for (const listed of listFiles(folder)) {
    if (isLeftBehind(listed)) continue;
    const path = join(folder, listed);
    const file = shownPath(listed);
    const isAsked = named.has(file) || NAMED_AS_SCAN.test(listed);
    const seen = look(path, folder);
    if (seen === 'scan' || (seen === 'other' && isAsked)) found.scans.push({ file, path });
    else if (seen !== 'other' && seen !== 'no-file' && isAsked) found.notOpened.push({ file, reason: seen });
  }
  return found;
}

function look(path: string, folder: string): 'scan' | 'other' | 'no-file' | NotOpened {
  try {
    if (lstatSync(path).isSymbolicLink() && !isInside(realpathSync(path), realpathSync(folder)))
      return 'link-leads-out';
    // A pipe or a device would be waited for.
    if (!lstatSync(realpathSync(path)).isFile()) return 'no-file';
    const fault = faultOf(headOf(path));
    return fault === 'unknown-kind' || fault === 'empty' ? 'other' : 'scan';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ELOOP' ? 'no-file' : 'no-permission';
  }
}

function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && resolve(from) !== from;
}

function headOf(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(handle, head, 0, HEAD, 0));
  } finally {
    closeSync(handle);
  }
}
