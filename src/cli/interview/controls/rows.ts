/** The rows of a table while it is filled: lines are added, corrected, pasted; what could not be read waits in its place. */
import type { Plain } from '../../../base/text-tree.ts';
import type { RowRead, Say, Table } from '../../../interview/input.ts';
import { halfWidth } from '../editor.ts';

/** A line that was pasted and could not be read. */
export interface Unread {
  text: string;
  /** The row before which it belongs. */
  before: number;
}

/** What became of a typed line. `repeat-nothing`: `=` in an empty table. `no-such-row`: `#9` in a table of three. */
export type Taken =
  | { did: 'added' | 'corrected' | 'nothing' }
  | { did: 'chose'; options: readonly { row: Plain; label: Say }[] }
  | { did: 'refused'; read: Extract<RowRead, { expected: unknown }> }
  | { did: 'repeat-nothing' };

export class Rows {
  rows: Plain[];
  unread: Unread[];
  /** The row that is being corrected. */
  correcting: number | undefined;

  constructor(
    private readonly table: Table,
    rows: Plain[],
    unread: readonly Unread[],
  ) {
    this.rows = [...rows];
    this.unread = [...unread];
  }

  /** The unread line in hand: they are mended first to last, unless a row is being corrected. */
  get mending(): Unread | undefined {
    return this.correcting === undefined ? this.unread[0] : undefined;
  }

  take(typed: string): Taken {
    if (typed === '=' && this.correcting === undefined) {
      const last = this.rows[this.place() - 1];
      if (last === undefined) return { did: 'repeat-nothing' };
      return this.put(structuredClone(last));
    }
    const read = this.read(typed);
    if ('row' in read) return this.put(read.row);
    if ('choose' in read) return { did: 'chose', options: read.choose };
    if ('expected' in read) return { did: 'refused', read };
    this.skip();
    return { did: 'nothing' };
  }

  private read(typed: string): RowRead {
    const { correcting } = this;
    if (correcting === undefined) return this.table.read(typed, this.rows.slice(0, this.place()));
    return this.table.read(typed, this.rows.slice(0, correcting), this.rows[correcting]);
  }

  private place(): number {
    return this.mending?.before ?? this.rows.length;
  }

  /** Puts a row where the line in hand belongs. */
  put(row: Plain): Taken {
    if (this.correcting !== undefined) {
      this.rows[this.correcting] = row;
      this.correcting = undefined;
      return { did: 'corrected' };
    }
    this.rows.splice(this.place(), 0, row);
    if (this.unread.length > 0) {
      this.unread.shift();
      this.unread = this.unread.map(({ text, before }) => ({ text, before: before + 1 }));
    }
    return { did: 'added' };
  }

  /** Leaves an unread line out. */
  skip(): void {
    if (this.mending) this.unread.shift();
  }

  remove(index: number): void {
    this.rows.splice(index, 1);
    this.unread = this.unread.map(({ text, before }) => ({ text, before: before > index ? before - 1 : before }));
    this.correcting = undefined;
  }

  /** Takes pasted lines, each after the one before. @returns how many rows were added */
  paste(lines: readonly string[]): number {
    let added = 0;
    for (const line of lines) {
      const last = this.rows.at(-1);
      const repeats = halfWidth(line.trim()) === '=' && last !== undefined;
      const read: RowRead = repeats ? { row: structuredClone(last) } : this.table.read(line, this.rows);
      if ('row' in read) {
        this.rows.push(read.row);
        added += 1;
      } else if (!('nothing' in read)) {
        this.unread.push({ text: line, before: this.rows.length });
      }
    }
    return added;
  }
}
