/**
 * Reads from a font file the tables that choosing and measuring characters need, and only those: a font of ten megabytes
 * is not loaded to learn that it lacks a letter. Layout, and the subsets of PostScript outlines, are
 * fontkit's (glyph-font.ts).
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { FontError } from './errors.ts';

interface TableEntry {
  offset: number;
  length: number;
}

/** Big-endian access to one table. */
class Table {
  private readonly view: DataView;
  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get length(): number {
    return this.view.byteLength;
  }
  u8(at: number): number {
    return this.view.getUint8(at);
  }
  u16(at: number): number {
    return this.view.getUint16(at);
  }
  i16(at: number): number {
    return this.view.getInt16(at);
  }
  u24(at: number): number {
    return (this.view.getUint8(at) << 16) | this.view.getUint16(at + 1);
  }
  u32(at: number): number {
    return this.view.getUint32(at);
  }
}

/** What a variation sequence means in one font. */
export type SequenceGlyph = { kind: 'default' } | { kind: 'glyph'; glyph: number } | undefined;

const TTC = 0x74746366;
const SFNT_KINDS = new Set([0x00010000, 0x4f54544f, 0x74727565]);
/** More tables or faces than any font has: a broken file. */
const MOST_TABLES = 512;
const MOST_FACES = 64;

/** One face of a font file. Tables are read when they are first asked for. */
export class Sfnt {
  private readonly tables = new Map<string, TableEntry>();
  private readonly read = new Map<string, Table>();
  private characters: ((codePoint: number) => number) | undefined;

  /**
   * @param file path of a ttf, otf or ttc
   * @param index which face of a collection; 0 for a single font
   * @throws FontError where the file is no such font
   */
  constructor(
    readonly file: string,
    readonly index = 0,
  ) {
    try {
      const start = faceOffsets(file)[index];
      if (start === undefined) throw new FontError(file, 'unreadable');
      const head = readRange(file, start, 12);
      if (!SFNT_KINDS.has(head.u32(0))) throw new FontError(file, 'unsupported');
      const count = Math.min(head.u16(4), MOST_TABLES);
      const directory = readRange(file, start + 12, count * 16);
      for (let i = 0; i < count; i++) {
        const at = i * 16;
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => directory.u8(at + k)));
        this.tables.set(tag, { offset: directory.u32(at + 8), length: directory.u32(at + 12) });
      }
    } catch (error) {
      throw error instanceof FontError ? error : new FontError(file, 'unreadable', { cause: error });
    }
  }

  has(tag: string): boolean {
    return (this.tables.get(tag)?.length ?? 0) > 0;
  }

  /** What the font says of all its bytes together; another font, or one that was changed, says another. */
  get checksum(): string {
    return this.table('head').u32(8).toString(16).padStart(8, '0');
  }

  /** The whole file. */
  bytes(): Buffer {
    return readFileSync(this.file);
  }

  get unitsPerEm(): number {
    return this.table('head').u16(18);
  }

  get weight(): number {
    return this.has('OS/2') ? this.table('OS/2').u16(4) : 400;
  }

  get italic(): boolean {
    return this.has('OS/2') && this.table('OS/2').length >= 64 && (this.table('OS/2').u16(62) & 1) === 1;
  }

  /** The licence bits of OS/2 fsType: may the font stand in a document, and in part? */
  get embeddable(): boolean {
    if (!this.has('OS/2')) return true;
    const flags = this.table('OS/2').u16(8);
    const restricted = (flags & 0x000f) === 0x0002;
    const wholeOnly = (flags & 0x0100) !== 0;
    const bitmapOnly = (flags & 0x0200) !== 0;
    return !restricted && !wholeOnly && !bitmapOnly;
  }

  /** Are there outlines that a PDF can hold? */
  get drawable(): boolean {
    return (this.has('glyf') && this.has('loca')) || this.has('CFF ');
  }

  /** Advance of a glyph in font units. */
  advance(glyph: number): number {
    const metrics = this.table('hmtx');
    const count = this.table('hhea').u16(34);
    return metrics.u16(Math.min(glyph, count - 1) * 4);
  }

  /** Where a glyph's outline begins to the right of the pen, in font units. */
  sideBearing(glyph: number): number {
    const metrics = this.table('hmtx');
    const count = this.table('hhea').u16(34);
    return metrics.i16(glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2);
  }

  /** A table's bytes, to be changed at will. */
  copyOf(tag: string): Buffer {
    return Buffer.from(this.table(tag).bytes);
  }

  /** Left, bottom, right and top of all glyphs together, in font units. */
  get bounds(): [number, number, number, number] {
    const head = this.table('head');
    return [head.i16(36), head.i16(38), head.i16(40), head.i16(42)];
  }

  get ascent(): number {
    return this.table('hhea').i16(4);
  }

  get descent(): number {
    return this.table('hhea').i16(6);
  }

  /** Height of capitals, 0 where the font does not say. */
  get capHeight(): number {
    return this.has('OS/2') && this.table('OS/2').length >= 90 ? this.table('OS/2').i16(88) : 0;
  }

  /** In degrees, counter-clockwise. */
  get italicAngle(): number {
    return this.has('post') ? (this.table('post').u32(4) | 0) / 65536 : 0;
  }

  /** The font's name for printers, in Latin letters, where it has one. */
  get postscriptName(): string | undefined {
    if (!this.has('name')) return undefined;
    const names = this.table('name');
    const texts = names.u16(4);
    for (let i = 0; i < names.u16(2); i++) {
      const at = 6 + i * 12;
      if (names.u16(at + 6) !== 6) continue;
      const start = texts + names.u16(at + 10);
      const bytes = Buffer.from(names.bytes.subarray(start, start + names.u16(at + 8)));
      return names.u16(at) === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le');
    }
    return undefined;
  }

  /** Lends the TrueType outlines, glyph by glyph, from the file. */
  withOutlines<T>(use: (read: (glyph: number) => Buffer) => T): T {
    const long = this.table('head').i16(50) === 1;
    const loca = this.table('loca');
    const start = this.tables.get('glyf')!.offset;
    const place = (glyph: number) => (long ? loca.u32(glyph * 4) : loca.u16(glyph * 2) * 2);
    const handle = openSync(this.file, 'r');
    try {
      return use((glyph) => {
        const bytes = Buffer.alloc(Math.max(0, place(glyph + 1) - place(glyph)));
        if (readSync(handle, bytes, 0, bytes.length, start + place(glyph)) < bytes.length)
          throw new RangeError('the file ends before its outlines');
        return bytes;
      });
    } finally {
      closeSync(handle);
    }
  }

  /** Has a TrueType glyph no outline at all? `undefined` where the outlines are not TrueType. */
  isEmpty(glyph: number): boolean | undefined {
    if (!this.has('loca') || !this.has('glyf')) return undefined;
    const long = this.table('head').i16(50) === 1;
    const loca = this.table('loca');
    if (loca.length < (glyph + 2) * (long ? 4 : 2)) return true;
    return long ? loca.u32(glyph * 4) === loca.u32(glyph * 4 + 4) : loca.u16(glyph * 2) === loca.u16(glyph * 2 + 2);
  }

  /** The glyph of a character, 0 where the font has none. */
  glyph(codePoint: number): number {
    this.characters ??= this.characterLookup();
    return this.characters(codePoint);
  }

  /** What the font says of a variation sequence (cmap format 14); undefined where it does not know it. */
  sequence(codePoint: number, selector: number): SequenceGlyph {
    const cmap = this.table('cmap');
    const start = this.subtables().find((entry) => cmap.u16(entry.offset) === 14)?.offset;
    if (start === undefined) return undefined;
    const records = cmap.u32(start + 6);
    const record = search(records, (i) => compare(selector, cmap.u24(start + 10 + i * 11)));
    if (record === undefined) return undefined;
    const at = start + 10 + record * 11;
    const defaults = cmap.u32(at + 3);
    const others = cmap.u32(at + 7);
    if (others !== 0) {
      const list = start + others;
      const found = search(cmap.u32(list), (i) => compare(codePoint, cmap.u24(list + 4 + i * 5)));
      if (found !== undefined) return { kind: 'glyph', glyph: cmap.u16(list + 4 + found * 5 + 3) };
    }
    if (defaults !== 0) {
      const list = start + defaults;
      const found = search(cmap.u32(list), (i) => {
        const first = cmap.u24(list + 4 + i * 4);
        return codePoint < first ? -1 : codePoint > first + cmap.u8(list + 4 + i * 4 + 3) ? 1 : 0;
      });
      if (found !== undefined) return { kind: 'default' };
    }
    return undefined;
  }

  private table(tag: string): Table {
    let table = this.read.get(tag);
    if (!table) {
      const entry = this.tables.get(tag);
      if (!entry) throw new FontError(this.file, 'unreadable');
      table = readRange(this.file, entry.offset, entry.length);
      this.read.set(tag, table);
    }
    return table;
  }

  private subtables(): { platform: number; encoding: number; offset: number }[] {
    const cmap = this.table('cmap');
    return Array.from({ length: cmap.u16(2) }, (_, i) => ({
      platform: cmap.u16(4 + i * 8),
      encoding: cmap.u16(6 + i * 8),
      offset: cmap.u32(8 + i * 8),
    }));
  }

  /** The widest Unicode subtable; a font with none (symbol fonts, old Mac encodings) is of no use for names. */
  private characterLookup(): (codePoint: number) => number {
    if (!this.has('cmap')) throw new FontError(this.file, 'unsupported');
    const cmap = this.table('cmap');
    const wanted = ['3/10', '0/6', '0/4', '3/1', '0/3', '0/2', '0/1', '0/0'];
    const unicode = this.subtables()
      .map((entry) => ({ ...entry, rank: wanted.indexOf(`${entry.platform}/${entry.encoding}`) }))
      .filter((entry) => entry.rank >= 0 && [4, 6, 10, 12].includes(cmap.u16(entry.offset)))
      .sort((a, b) => a.rank - b.rank)[0];
    if (!unicode) throw new FontError(this.file, 'unsupported');
    const at = unicode.offset;
    switch (cmap.u16(at)) {
      case 4:
        return (codePoint) => segmentGlyph(cmap, at, codePoint);
      case 6:
        return (codePoint) => {
          const i = codePoint - cmap.u16(at + 6);
          return i >= 0 && i < cmap.u16(at + 8) ? cmap.u16(at + 10 + i * 2) : 0;
        };
      case 10:
        return (codePoint) => {
          const i = codePoint - cmap.u32(at + 12);
          return i >= 0 && i < cmap.u32(at + 16) ? cmap.u16(at + 20 + i * 2) : 0;
        };
      default:
        return (codePoint) => {
          const group = search(cmap.u32(at + 12), (i) => {
            const first = at + 16 + i * 12;
            return codePoint < cmap.u32(first) ? -1 : codePoint > cmap.u32(first + 4) ? 1 : 0;
          });
          if (group === undefined) return 0;
          const first = at + 16 + group * 12;
          return cmap.u32(first + 8) + codePoint - cmap.u32(first);
        };
    }
  }
}

/** How many faces a font file holds: 1, or more for a collection. @throws FontError */
export function faceCount(file: string): number {
  try {
    return faceOffsets(file).length;
  } catch (error) {
    throw new FontError(file, 'unreadable', { cause: error });
  }
}

function faceOffsets(file: string): number[] {
  const head = readRange(file, 0, 12);
  if (head.u32(0) !== TTC) return [0];
  const count = Math.min(head.u32(8), MOST_FACES);
  const offsets = readRange(file, 12, count * 4);
  return Array.from({ length: count }, (_, i) => offsets.u32(i * 4));
}

function segmentGlyph(cmap: Table, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const twice = cmap.u16(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  const segment = search(twice / 2, (i) =>
    codePoint < cmap.u16(starts + i * 2) ? -1 : codePoint > cmap.u16(ends + i * 2) ? 1 : 0,
  );
  if (segment === undefined) return 0;
  const delta = cmap.i16(starts + twice + segment * 2);
  const rangeAt = starts + twice * 2 + segment * 2;
  const range = cmap.u16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const place = rangeAt + range + (codePoint - cmap.u16(starts + segment * 2)) * 2;
  if (place + 2 > cmap.length) return 0;
  const glyph = cmap.u16(place);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function compare(a: number, b: number): number {
  return a - b;
}

/** The index for which `order` is 0 in a sorted list of `length` entries. */
function search(length: number, order: (index: number) => number): number | undefined {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const direction = order(middle);
    if (direction === 0) return middle;
    if (direction < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function readRange(file: string, offset: number, length: number): Table {
  const handle = openSync(file, 'r');
  try {
    if (offset + length > fstatSync(handle).size) throw new RangeError('the file ends before its table');
    const bytes = new Uint8Array(length);
    if (readSync(handle, bytes, 0, length, offset) < length) throw new RangeError('the file changed while it was read');
    return new Table(bytes);
  } finally {
    closeSync(handle);
  }
}
