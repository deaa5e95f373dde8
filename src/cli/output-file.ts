/** Where a packet or a kit is written to: never over anything but an earlier one of the very same claim. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { readNamed } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import { type BoundKind, FORMATS } from '../packet/formats.ts';
import { endsAsPacketOf } from '../packet/packet-end.ts';
import { CallError } from './call-error.ts';

export interface OutputOptions {
  kind: BoundKind;
  claim: string;
  /** Files that must not be written over whatever they hold: the claim's own papers. */
  never: readonly string[];
}

export function manifestOf(output: string): string {
  return output.replace(/\.pdf$/i, '.manifest.json');
}

/** @throws CallError, Refusal */
export function outputFile(path: string, { kind, claim, never }: OutputOptions): string {
  if (extname(path).toLowerCase() !== '.pdf') throw new CallError('output-not-pdf', { file: path });
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal({ code: 'output-no-folder', file: path });
  const manifest = manifestOf(path);
  for (const each of [path, manifest]) {
    const stat = statSync(each, { throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory()) throw new Refusal({ code: 'output-is-folder', file: each });
    if (never.some((other) => isSame(other, each))) throw new CallError('output-same', { file: each });
  }
  const exists = kind === 'packet' ? 'output-exists' : 'kit-exists';
  if (statSync(path, { throwIfNoEntry: false }) && !endsAsPacketOf(readNamed(path), claim, kind))
    throw new CallError(exists, { file: path });
  if (statSync(manifest, { throwIfNoEntry: false }) && !isManifestOf(readNamed(manifest), claim, kind))
    throw new CallError(exists, { file: manifest });
  return path;
}

function isManifestOf(bytes: Uint8Array, claim: string, kind: BoundKind): boolean {
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as { format?: unknown; claim?: unknown };
    return manifest.format === FORMATS[kind] && manifest.claim === claim;
  } catch {
    return false;
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return resolve(one) === resolve(other);
  }
}
