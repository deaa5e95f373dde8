/**
 * Where a job leads on this machine. A job is judged again by the worker: whoever may write to the queue could else make
 * it read any folder of the machine.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sha256 } from '../base/files.ts';
import type { FolderLook } from './runs.ts';

const LONGEST = 4096;

/**
 * @param root absolute and free of links
 * @param path as the job says it
 * @returns `away` where it would lead out of the root, or through a link; `missing` where nothing is there
 */
export function judgePath(root: string, path: unknown): 'good' | 'away' | 'missing' {
  if (typeof path !== 'string' || path === '' || path.length > LONGEST) return 'away';
  if (path === '.') return 'good';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return 'away';
  if (sep === '\\' && /[\\:]/.test(path)) return 'away';
  const full = join(root, ...parts);
  try {
    // The batch enters no linked folder, so that none of its paths has a link in it.
    return realpathSync(full) === full ? 'good' : 'away';
  } catch {
    return 'missing';
  }
}

const MOST_LOOKED_AT = 16;

/** Claim files and the like: their content counts, of others the size. */
const SMALL_BYTES = 64 * 1024;
/** Some claims may have changed since the batch began, but not most of them. */
const LEAST_SAME = 3 / 4;

/** How some of the folders look, spread over all. Hashes only: what stands in them is nobody's business. */
export function proofOf(root: string, paths: readonly string[]): FolderLook[] {
  const count = Math.min(MOST_LOOKED_AT, paths.length);
  return Array.from({ length: count }, (_, index) => paths[Math.floor((index * paths.length) / count)]!).flatMap(
    (path) => {
      const look = lookOf(root, path);
      return look === undefined ? [] : [{ path, look }];
    },
  );
}

/** Is a root the one that a batch was made of? */
export function isSameRoot(root: string, proof: readonly FolderLook[]): boolean {
  const same = proof.filter(({ path, look }) => judgePath(root, path) === 'good' && lookOf(root, path) === look);
  return same.length >= proof.length * LEAST_SAME;
}

function lookOf(root: string, path: string): string | undefined {
  try {
    const folder = join(root, path);
    const names = readdirSync(folder).sort();
    return sha256(JSON.stringify([path, names.map((name) => [name, contentOf(join(folder, name))])])).slice(0, 32);
  } catch {
    return undefined;
  }
}

function contentOf(path: string): string | number | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return null;
  return stat.size <= SMALL_BYTES ? sha256(readFileSync(path)) : stat.size;
}
