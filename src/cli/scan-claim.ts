/** Reads the scans in a claim's folder and compares them with its packet. What a command and a batch have in common. */
import { statSync } from 'node:fs';
import { listFiles } from '../base/case-folder.ts';
import { readNamed, sha256 } from '../base/files.ts';
import type { Source } from '../base/source.ts';
import { packetHashes } from '../packet/manifest-file.ts';
import type { Expectation } from '../scan/expected.ts';
import { type ScanFinding, scanFindings } from '../scan/findings.ts';
import { DEFAULT_LIMITS, type Reader } from '../scan/index.ts';
import { type Matched, matchScans, type ReadFile } from '../scan/match.ts';
import { findScans } from './scan-files.ts';
import type { Demands, Opened } from './schemes/scheme.ts';

/** Reads one file. @param name what it is called, to judge whether it is what its name says */
export type ReadScan = (path: string, name: string) => Promise<ReadFile['reading']>;

/** Is told each file before it is read, and which of how many it is. */
export type Progress = (file: string, number: number, all: number) => void;

/** A larger file is no packet of ours, and is not read only to be hashed. */
const LARGEST_PACKET = 64 * 1024 * 1024;

export interface ScannedClaim extends Matched {
  findings: ScanFinding[];
  /** Where each file that was read lies, by its name in the pages. */
  paths: ReadonlyMap<string, string>;
}

/**
 * A file too large to be read is not even taken into memory. What the reader itself stumbles over is a broken file: one
 * hostile file never ends the reading of the others.
 */
export function readScanWith(reader: Pick<Reader, 'read'>, limits = DEFAULT_LIMITS): ReadScan {
  return async (path, name) => {
    let bytes: Uint8Array;
    try {
      if (statSync(path).size > limits.bytes) return { unreadable: { reason: 'too-large', limit: limits.bytes } };
      bytes = readNamed(path);
    } catch {
      return { unreadable: { reason: 'no-permission' } };
    }
    return reader.read(bytes, name).catch(() => ({ unreadable: { reason: 'broken' } }));
  };
}

export async function scanClaim(
  { file }: Opened,
  expectation: Expectation,
  read: ReadScan,
  progress: Progress = () => {},
): Promise<ScannedClaim> {
  const packets = packetHashes(file.folder, listFiles(file.folder));
  const { scans, notOpened } = findScans(file.folder, new Set(expectation.named.keys()));
  const wanted = scans.filter(({ path }) => !isPacket(path, packets));
  const files: ReadFile[] = notOpened.map((each) => ({
    file: each.file,
    reading: { unreadable: { reason: each.reason } },
  }));
  for (const [index, { file: name, path }] of wanted.entries()) {
    progress(name, index + 1, wanted.length);
    files.push({ file: name, reading: await read(path, name) });
  }
  files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const matched = matchScans(files, expectation);
  const paths = new Map(wanted.map(({ file: name, path }) => [name, path]));
  return { ...matched, findings: scanFindings(matched, expectation.claim), paths };
}

function isPacket(path: string, packets: ReadonlySet<string>): boolean {
  if (packets.size === 0) return false;
  try {
    return statSync(path).size <= LARGEST_PACKET && packets.has(sha256(readNamed(path)));
  } catch {
    // The reader will say why it cannot be read.
    return false;
  }
}

/** Where a finding about scans has its rule from: for an empty box, the note of the form itself where it has one. */
export function sourceOfScan({ rule, page }: ScanFinding, demands: Demands): Source {
  return demands.ruleSource(rule, rule === 'scan.box-empty' ? (page?.sheet ?? undefined) : undefined);
}
