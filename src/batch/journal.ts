/**
 * Where the records of a batch stand while it runs: the file of `--jsonl`, or a file of no name that is gone with the
 * program, however it ends. Only where each line stands is kept in memory.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../base/refusal.ts';
import { beginsAsLine, recordIn, rowOf } from './line.ts';
import type { ClaimRecord, Row } from './types.ts';
import { unnamedFile } from './unnamed-file.ts';

const NEW_LINE = 0x0a;
const PIECE = 1 << 20;
/** A line of a claim with thousands of findings; what is longer was not written by a batch. */
const LONGEST_LINE = 1 << 28;

export class Journal {
  private end: number;
  private room = Buffer.allocUnsafe(1 << 16);

  private constructor(
    private readonly handle: number,
    private readonly shown: string,
    readonly close: () => void,
  ) {
    this.end = fstatSync(handle).size;
  }

  /** The records of many claims are more than memory should hold. */
  static unnamed(): Journal {
    const { handle, close } = unnamedFile();
    return new Journal(handle, 'records', close);
  }

  /**
   * Opens the file of `--jsonl`.
   * @param resume go on with what it holds
   * @throws Refusal where it cannot be written, or holds something and is not to be gone on with, or is none of a batch
   */
  static named(path: string, resume: boolean): Journal {
    const stat = statOf(path);
    if (stat && !stat.isFile())
      throw new Refusal({ code: stat.isDirectory() ? 'output-is-folder' : 'output-not-ours', file: path });
    if (stat && stat.size > 0 && !resume) throw new Refusal({ code: 'jsonl-exists', file: path });
    try {
      const handle = openSync(path, stat ? 'r+' : 'wx+', 0o600);
      return new Journal(handle, path, () => closeSync(handle));
    } catch (error) {
      throw writeRefusal(error, path);
    }
  }

  /**
   * The records that an earlier batch left, the last of each claim. Half a line at the end is cut off.
   * @throws Refusal where the file is none of a batch; it is left as it is
   */
  earlier(): Map<string, { row: Row; key: string }> {
    const found = new Map<string, { row: Row; key: string }>();
    let whole = 0;
    let first = true;
    for (const { text, offset, length, ended } of this.lines()) {
      const known = recordIn(text);
      if (first && !known && !beginsAsLine(text)) throw new Refusal({ code: 'jsonl-not-ours', file: this.shown });
      first = false;
      if (known && ended) {
        const { path, key } = known.record;
        found.set(path, { row: rowOf(known.record, offset, length), key });
      }
      if (ended) whole = offset + length + 1;
    }
    if (whole < this.end) {
      ftruncateSync(this.handle, whole);
      this.end = whole;
    }
    return found;
  }

  private *lines(): Iterable<{ text: string; offset: number; length: number; ended: boolean }> {
    let rest = Buffer.alloc(0);
    let offset = 0;
    const piece = Buffer.allocUnsafe(PIECE);
    for (let at = 0; ; ) {
      const read = readSync(this.handle, piece, 0, PIECE, at);
      if (read === 0) break;
      at += read;
      let part = rest.length === 0 ? piece.subarray(0, read) : Buffer.concat([rest, piece.subarray(0, read)]);
      for (let end = part.indexOf(NEW_LINE); end >= 0; end = part.indexOf(NEW_LINE)) {
        yield { text: part.toString('utf8', 0, end), offset, length: end, ended: true };
        offset += end + 1;
        part = part.subarray(end + 1);
      }
      if (part.length > LONGEST_LINE) throw new Refusal({ code: 'jsonl-not-ours', file: this.shown });
      rest = Buffer.from(part);
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), offset, length: rest.length, ended: false };
  }

  /** Adds a line as it is, in one write. @returns where it stands. @throws Refusal where the disk is full */
  add(line: string): { offset: number; length: number } {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    const offset = this.end;
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.handle, bytes, done, bytes.length - done, offset + done);
    } catch (error) {
      throw writeRefusal(error, this.shown);
    }
    this.end += bytes.length;
    return { offset, length: bytes.length - 1 };
  }

  lineAt({ offset, length }: Pick<Row, 'offset' | 'length'>): string {
    if (this.room.length < length) this.room = Buffer.allocUnsafe(length * 2);
    for (let done = 0; done < length; ) {
      const read = readSync(this.handle, this.room, done, length - done, offset + done);
      if (read === 0) throw new Refusal({ code: 'jsonl-changed', file: this.shown });
      done += read;
    }
    return this.room.toString('utf8', 0, length);
  }

  /** @throws Refusal where somebody else has changed the file */
  recordAt(row: Pick<Row, 'offset' | 'length'>): { record: ClaimRecord; language: string } {
    const known = recordIn(this.lineAt(row));
    if (!known) throw new Refusal({ code: 'jsonl-changed', file: this.shown });
    return known;
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw writeRefusal(error, path);
  }
}

function writeRefusal(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal({ code: 'disk-full', file });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal({ code: 'output-no-folder', file: dirname(file) });
  if (typeof code === 'string') return new Refusal({ code: 'output-not-writable', file, params: { reason: code } });
  return error;
}
