/** Manifests as they lie in a folder: which files beside them are packets and kits of our own. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from './formats.ts';

export const MANIFEST_END = '.manifest.json';

const MOST_BYTES = 4 * 1024 * 1024;

export function isManifest(path: string): boolean {
  return manifestText(path) !== undefined;
}

function manifestText(path: string): string | undefined {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > MOST_BYTES) return undefined;
    const text = readFileSync(path, 'utf8');
    return Object.values(FORMATS).some((format) => text.slice(0, 200).includes(`"${format}"`)) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The SHA-256 of every packet and kit that a manifest in the folder holds, in hex: such a file is our own print, whatever it is
 * called, and no scan.
 * @param files paths relative to the folder
 */
export function packetHashes(folder: string, files: readonly string[]): ReadonlySet<string> {
  const hashes = files
    .filter((file) => file.endsWith(MANIFEST_END))
    .flatMap((file) => manifestText(join(folder, file)) ?? [])
    .flatMap((text) => hashIn(text) ?? []);
  return new Set(hashes);
}

function hashIn(text: string): string | undefined {
  try {
    const { sha256 } = JSON.parse(text) as { sha256?: unknown };
    return typeof sha256 === 'string' ? sha256 : undefined;
  } catch {
    return undefined;
  }
}
