/** The content of a claim's folder as hashes: whether it changed since it was read, and which files two claims share. */
import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, readlinkSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../base/case-folder.ts';
import { sha256 } from '../base/files.ts';

export interface FolderContent {
  /** Every file, by its path with `/`, in code unit order. */
  files: readonly FileContent[];
  /** A hash of all of them with their names. */
  hash: string;
}

export interface FileContent {
  path: string;
  size: number;
  /** Undefined for what is no file or cannot be read. */
  hash: string | undefined;
}

const PIECE = 1 << 20;
let piece: Buffer | undefined;

export function contentOf(folder: string): FolderContent {
  let all = '';
  const files = listFiles(folder).map((path): FileContent => {
    const seen = hashOf(join(folder, path));
    all += `${JSON.stringify(path)} ${seen.hash ?? '-'} ${seen.link ?? ''}\n`;
    return { path, size: seen.size, hash: seen.hash };
  });
  return { files, hash: sha256(all) };
}

/** A link counts with where it leads. */
function hashOf(path: string): { size: number; hash: string | undefined; link?: string } {
  let link: string | undefined;
  try {
    let stat = lstatSync(path);
    if (stat.isSymbolicLink()) {
      link = readlinkSync(path);
      stat = statSync(path);
    }
    // A pipe without a writer would keep the program waiting.
    if (!stat.isFile()) return { size: 0, hash: undefined, ...(link === undefined ? {} : { link }) };
    const hash = stat.size <= PIECE ? sha256(readFileSync(path)) : hashInPieces(path);
    return { size: stat.size, hash, ...(link === undefined ? {} : { link }) };
  } catch {
    return { size: 0, hash: undefined, ...(link === undefined ? {} : { link }) };
  }
}

function hashInPieces(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    piece ??= Buffer.allocUnsafe(PIECE);
    for (let read = 1; read > 0; ) {
      read = readSync(handle, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
