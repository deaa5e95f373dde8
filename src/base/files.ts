/** The one way to write a file: whole or not at all. And the one way to read what a user named. */
import { createHash } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Ends the name of a file that is being written; it never survives the next write to the same place. */
export const UNFINISHED = '.ryoyohi-unfinished';

interface Target {
  path: string;
  /** What is too large for memory comes in parts; they are asked for once, in order. */
  bytes: Uint8Array | string | Iterable<Uint8Array | string>;
}

/**
 * Writes each file beside its place, on disk, and then moves all into place: a program that is killed leaves the old
 * files or the new ones. A new file is readable by its owner only; an existing one keeps its mode and owner. A link is
 * followed, never replaced.
 * @throws Refusal where a path is a folder, cannot be written, or the disk is full; nothing is left behind then
 */
export function writeWhole(targets: readonly Target[]): void {
  const written: { unfinished: string; path: string }[] = [];
  let shown = '';
  const forget = () => {
    for (const { unfinished } of written) removeQuietly(unfinished);
  };
  holdSignals();
  try {
    for (const target of targets) {
      shown = target.path;
      const path = throughLink(target.path);
      const before = statOrUndefined(path);
      if (before?.isDirectory()) throw new Refusal({ code: 'output-is-folder', file: target.path });
      if (before && !before.isFile()) throw new Refusal({ code: 'output-not-ours', file: target.path });
      removeAbandoned(path);
      const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}${UNFINISHED}`);
      const handle = openSync(unfinished, 'wx', 0o600);
      written.push({ unfinished, path });
      try {
        for (const part of partsOf(target.bytes)) writeFully(handle, part);
        if (before) keepModeAndOwner(handle, unfinished, before);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    }
    for (const { unfinished, path } of written) renameSync(unfinished, path);
    syncFolders(new Set(written.map(({ path }) => dirname(path))));
  } catch (error) {
    forget();
    throw error instanceof Refusal ? error : writeRefusal(error, shown);
  } finally {
    releaseSignals();
  }
}

/** How many writings have not let go of the signals yet. */
let holding = 0;

/** A signal that comes while files are written waits until they are whole; then it does what it came for. */
function leaving(signal: NodeJS.Signals): void {
  process.removeListener(signal, leaving);
  process.kill(process.pid, signal);
}

function holdSignals(): void {
  holding += 1;
  if (holding > 1) return;
  process.on('SIGINT', leaving);
  process.on('SIGTERM', leaving);
}

/** A signal that came meanwhile is delivered on the next turn; only then may the listeners go. */
function releaseSignals(): void {
  setImmediate(() => {
    holding -= 1;
    if (holding > 0) return;
    process.removeListener('SIGINT', leaving);
    process.removeListener('SIGTERM', leaving);
  });
}

/** Removes what a killed program left beside the path; what another is writing now stays. */
function removeAbandoned(path: string): void {
  const begin = `.${basename(path)}`;
  for (const name of namesIn(dirname(path))) {
    if (!name.startsWith(begin) || !name.endsWith(UNFINISHED)) continue;
    const pid = Number.parseInt(name.slice(begin.length + 1), 10);
    if (!isRunning(pid) || pid === process.pid) removeQuietly(join(dirname(path), name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const PART = 1 << 16;

/** Small texts of a long row are written together. */
function* partsOf(bytes: Target['bytes']): Iterable<Uint8Array | string> {
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) {
    yield bytes;
    return;
  }
  let gathered = '';
  for (const part of bytes) {
    if (typeof part === 'string') gathered += part;
    if (gathered.length >= PART || (typeof part !== 'string' && gathered !== '')) {
      yield gathered;
      gathered = '';
    }
    if (typeof part !== 'string') yield part;
  }
  if (gathered !== '') yield gathered;
}

function writeFully(handle: number, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  let done = 0;
  while (done < bytes.length) done += writeSync(handle, bytes, done, bytes.length - done);
}

function keepModeAndOwner(handle: number, path: string, before: { mode: number; uid: number; gid: number }): void {
  fchmodSync(handle, before.mode & 0o7777);
  try {
    chownSync(path, before.uid, before.gid);
  } catch {
    // Only the administrator may give a file away; the mode is kept all the same.
  }
}

function syncFolders(folders: ReadonlySet<string>): void {
  for (const folder of folders) {
    try {
      const handle = openSync(folder, 'r');
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    } catch {
      // Some systems cannot sync a folder; the files themselves are on disk.
    }
  }
}

/** The file that a link leads to, also where it is not there yet. */
function throughLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return throughLink(resolve(dirname(path), readlinkSync(path)));
    } catch {
      return path;
    }
  }
}

function statOrUndefined(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

/** @returns what lies there, undefined where nothing does. @throws Refusal where the system does not let one look */
export function lookedUp(path: string, shown = path): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTDIR') return undefined;
    if (typeof code !== 'string') throw error;
    throw new Refusal({ code: 'not-readable', file: shown, params: { reason: code } });
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not there.
  }
}

function writeRefusal(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal({ code: 'disk-full', file });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal({ code: 'output-no-folder', file });
  if (code === 'EISDIR') return new Refusal({ code: 'output-is-folder', file });
  if (typeof code === 'string') return new Refusal({ code: 'output-not-writable', file, params: { reason: code } });
  return error;
}

/**
 * @param most the largest file that is read, in bytes
 * @throws Refusal where the file cannot be read, is no file, or is larger
 */
export function readNamed(path: string, shown = path, most = Number.POSITIVE_INFINITY): Uint8Array {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Refusal({ code: 'not-readable', file: shown, params: { reason: 'ENOTFILE' } });
    if (stat.size > most)
      throw new Refusal({ code: 'file-too-large', file: shown, params: { most: most / 1024 / 1024 } });
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code !== 'string') throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal({ code: 'no-such-file', file: shown });
    throw new Refusal({ code: 'not-readable', file: shown, params: { reason: code } });
  }
}
