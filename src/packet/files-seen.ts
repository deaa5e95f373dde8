/** What lies in a case's folder, compared with the documents that it names. The only part of a check that reads the disk. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseFile, isLeftBehind, listFiles, resolveInside, samePath } from '../base/case-folder.ts';
import { type FileFault, faultOf } from '../base/file-state.ts';
import { sha256 } from '../base/files.ts';
import { harmless } from '../base/refusal.ts';
import { isManifest, MANIFEST_END } from './manifest-file.ts';

/** `document` is the place in the case's list; paths are made harmless for a terminal. */
export interface FilesSeen {
  absent: { document: number; path: string }[];
  unreadable: { document: number; path: string; reason: FileFault | 'not-a-file' | 'too-large' }[];
  duplicates: { document: number; path: string; same: string }[];
  unlisted: string[];
  /** Files that are no papers: the claim itself, packets with their manifests, and what systems leave. Paths as they are. */
  ours: ReadonlySet<string>;
}

const MOST_BYTES = 200 * 1024 * 1024;

/**
 * @param documents those of the case, in their order: each may name a file in its folder
 * @param all every file in the folder, as {@link listFiles} lists them
 * @throws Refusal where a document's path leads out of the folder by a link
 */
export async function lookAtFiles(
  file: CaseFile,
  documents: readonly { file?: string | undefined }[] = [],
  all: readonly string[] = listFiles(file.folder),
): Promise<FilesSeen> {
  const ours = ourFiles(file, all);
  const seen: FilesSeen = { absent: [], unreadable: [], duplicates: [], unlisted: [], ours };
  const judged = new Map<string, FileFault | 'not-a-file' | 'too-large' | undefined>();
  const byContent = new Map<string, string>();
  const named = new Set<string>();
  for (const [document, { file: path }] of documents.entries()) {
    if (path === undefined) continue;
    named.add(samePath(path));
    const shown = harmless(path, 200);
    const real = resolveInside(file, path, ['documents', document, 'file']);
    if (real === undefined) {
      seen.absent.push({ document, path: shown });
      continue;
    }
    if (!judged.has(real)) {
      const { fault, hash } = await judge(real);
      judged.set(real, fault);
      const same = hash === undefined ? undefined : byContent.get(hash);
      if (same !== undefined) seen.duplicates.push({ document, path: shown, same });
      else if (hash !== undefined) byContent.set(hash, shown);
    }
    const fault = judged.get(real);
    if (fault) seen.unreadable.push({ document, path: shown, reason: fault });
  }
  seen.unlisted = all
    .filter((path) => !ours.has(path) && !named.has(samePath(path)))
    .map((path) => harmless(path, 200));
  return seen;
}

interface Judged {
  fault: FileFault | 'not-a-file' | 'too-large' | undefined;
  hash: string | undefined;
}

async function judge(path: string): Promise<Judged> {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile()) return { fault: 'not-a-file', hash: undefined };
    if (stat.size > MOST_BYTES) return { fault: 'too-large', hash: undefined };
    const content = readFileSync(path);
    const fault = faultOf(content);
    const open = fault === 'locked' && (await (await import('../pdf/index.ts')).opensWithoutPassword(content));
    return { fault: open ? undefined : fault, hash: content.length === 0 ? undefined : sha256(content) };
  } catch {
    return { fault: 'broken', hash: undefined };
  }
}

/** The claim itself, packets with their manifests, and what systems leave. */
function ourFiles(file: CaseFile, all: readonly string[]): ReadonlySet<string> {
  const there = new Set(all);
  const isPacket = (path: string) =>
    path.endsWith('.pdf') &&
    there.has(path.replace(/\.pdf$/, MANIFEST_END)) &&
    isManifest(join(file.folder, path.replace(/\.pdf$/, MANIFEST_END)));
  const isOurs = (path: string) =>
    path === file.name ||
    isLeftBehind(path) ||
    (path.endsWith(MANIFEST_END) && isManifest(join(file.folder, path))) ||
    isPacket(path);
  return new Set(all.filter(isOurs));
}
