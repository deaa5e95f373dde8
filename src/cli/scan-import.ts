/** `ryoyohi scan FILE… --import DIR`: makes a claim's folder from the data code of a cover that came on paper. */
import { existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { holdsClaim } from '../base/case-folder.ts';
import { lookedUp, readNamed, writeWhole } from '../base/files.ts';
import { messageOf } from '../base/finding-words.ts';
import { harmless, Refusal } from '../base/refusal.ts';
import { kindOf } from '../raster/index.ts';
import { unreadableFile } from '../scan/findings.ts';
import { startReader } from '../scan/index.ts';
import { type CodeSeen, claimFrom, codesOn } from './data-code-claim.ts';
import { readScanWith } from './scan-claim.ts';
import { findScans } from './scan-files.ts';
import type { Session } from './session.ts';
import { shippedTemplates } from './sheet-shelf.ts';

interface Given {
  /** As the user named it. */
  shown: string;
  path: string;
}

/** @returns the exit status @throws Refusal; then nothing is written */
export async function importClaim(
  session: Session,
  paths: readonly string[],
  folder: string,
  copy: boolean,
): Promise<number> {
  refuseTaken(folder);
  const given = paths.flatMap(filesOf);
  const { codes, read } = await codesIn(given, session);
  const { file: claim, id, files } = await claimFrom(codes, folder);
  const named = new Set(files);
  const copies = copy ? await copiesOf(read, folder, named) : [];
  const file = join(folder, claim.name);
  write(folder, [{ path: file, bytes: claim.bytes }, ...copies]);
  const parts = codes[0]!.header.parts;
  const copied = copies.map(({ name }) => name);
  if (session.json) session.printJson({ id, file, parts, copied });
  else {
    session.print(session.words('import.done', { id, file, parts }));
    if (copied.length > 0)
      session.print(session.words('import.copied', { count: copied.length, dir: join(folder, SCANS) }));
    session.print(session.words(isScanned(folder, copied, read) ? 'import.next' : 'import.left', { dir: folder }));
  }
  return 0;
}

function refuseTaken(folder: string): void {
  const stat = lookedUp(folder);
  if (stat && !stat.isDirectory()) throw new Refusal({ code: 'import-not-folder', file: folder });
  if (stat && holdsClaim(folder)) throw new Refusal({ code: 'import-claim-there', file: folder });
}

/** A file, or the scans of a folder. @throws Refusal */
function filesOf(path: string): Given[] {
  const stat = lookedUp(path);
  if (!stat) throw new Refusal({ code: 'no-such-file', file: path });
  if (!stat.isDirectory()) return [{ shown: path, path }];
  return findScans(path, new Set()).scans.map((scan) => ({ shown: join(path, scan.file), path: scan.path }));
}

/** A file that cannot be read is named, and the others are read all the same. */
async function codesIn(given: readonly Given[], session: Session): Promise<{ codes: CodeSeen[]; read: Given[] }> {
  const reader = startReader({ sheets: await shippedTemplates(session).all() });
  const readFile = readScanWith(reader);
  const codes: CodeSeen[] = [];
  const read: Given[] = [];
  try {
    for (const each of given) {
      const reading = await readFile(each.path, each.path);
      if ('unreadable' in reading) {
        const finding = unreadableFile({ file: harmless(each.shown, 200), ...reading.unreadable });
        session.note(`${finding.at}  ${messageOf(finding, session.words)}`);
      } else {
        codes.push(...codesOn(each.shown, reading.pages));
        read.push(each);
      }
    }
  } finally {
    await reader.close();
  }
  return { codes, read };
}

const SCANS = 'scans';
const ENDING = { pdf: 'pdf', jpeg: 'jpg', png: 'png', tiff: 'tif' } as const;

/** The files under names that say nothing of anybody, where neither the folder nor the claim has such a name yet. */
async function copiesOf(read: readonly Given[], folder: string, named: ReadonlySet<string>) {
  const copies: { name: string; path: string; bytes: Uint8Array }[] = [];
  let number = 0;
  for (const { path, shown } of read.filter((each) => !isInside(each.path, folder))) {
    const bytes = readNamed(path, shown);
    const ending = ENDING[await kindOf(bytes)];
    let name: string;
    do {
      number += 1;
      name = `${SCANS}/scan-${String(number).padStart(3, '0')}.${ending}`;
    } while (named.has(name) || isTaken(join(folder, name)));
    copies.push({ name, path: join(folder, name), bytes });
  }
  return copies;
}

/** A link that leads nowhere takes its name, too: what is written to it would land elsewhere. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isInside(path: string, folder: string): boolean {
  if (!existsSync(folder)) return false;
  const from = relative(realpathSync(folder), realpathSync(path));
  return from !== '..' && !from.startsWith(`..${sep}`) && resolve(from) !== from;
}

function isScanned(folder: string, copied: readonly string[], read: readonly Given[]): boolean {
  return copied.length > 0 || read.every(({ path }) => isInside(path, folder));
}

/** All or nothing: a folder that was made for it is taken away again. */
function write(folder: string, targets: readonly { path: string; bytes: Uint8Array }[]): void {
  const made: string[] = [];
  try {
    for (const each of [folder, ...(targets.length > 1 ? [join(folder, SCANS)] : [])]) made.push(...madeFolders(each));
    writeWhole(targets);
  } catch (error) {
    for (const each of made.reverse()) rmdirSync(each);
    if (error instanceof Refusal) throw error;
    const reason = (error as NodeJS.ErrnoException).code;
    if (typeof reason !== 'string') throw error;
    throw new Refusal({ code: 'output-not-writable', file: folder, params: { reason } });
  }
}

/** @returns the folders that had to be made, the outermost first */
function madeFolders(folder: string): string[] {
  const first = mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
  if (first === undefined) return [];
  const inner = relative(first, resolve(folder)).split(sep).filter(Boolean);
  return [first, ...inner.map((_, index) => join(first, ...inner.slice(0, index + 1)))];
}
