/**
 * The part of a TrueType font that a document draws: outlines and widths of its glyphs. Hinting, which moves outlines onto
 * the pixels of a coarse screen, is left out: paper needs none.
 */
import type { Sfnt } from './sfnt.ts';

const HEADER = 10;
/** Flags of a part of a composite glyph. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

/**
 * @param glyphs glyphs of the whole font in the order of the subset, from number 1 on; number 0 is `.notdef`
 * @throws RangeError where an outline ends before its end
 */
export function subsetTrueType(font: Sfnt, glyphs: readonly number[]): Uint8Array {
  const order = [0, ...glyphs];
  const places = new Map<number, number>();
  for (const [place, glyph] of order.entries()) if (!places.has(glyph)) places.set(glyph, place);
  const placeOf = (glyph: number): number => {
    let place = places.get(glyph);
    if (place === undefined) {
      place = order.length;
      order.push(glyph);
      places.set(glyph, place);
    }
    return place;
  };
  const outlines = font.withOutlines((read) => {
    const found: Uint8Array[] = [];
    // Parts of composite glyphs are added to the order while it is walked.
    for (let place = 0; place < order.length; place++) found.push(bare(read(order[place]!), placeOf));
    return found;
  });

  const offsets = [0];
  for (const outline of outlines) offsets.push(offsets.at(-1)! + padded(outline.length));
  const glyf = Buffer.alloc(offsets.at(-1)!);
  const loca = Buffer.alloc(offsets.length * 4);
  for (const [place, outline] of outlines.entries()) glyf.set(outline, offsets[place]);
  for (const [place, offset] of offsets.entries()) loca.writeUInt32BE(offset, place * 4);

  const hmtx = Buffer.alloc(order.length * 4);
  for (const [place, glyph] of order.entries()) {
    hmtx.writeUInt16BE(font.advance(glyph), place * 4);
    hmtx.writeInt16BE(font.sideBearing(glyph), place * 4 + 2);
  }
  const head = font.copyOf('head');
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const hhea = font.copyOf('hhea');
  hhea.writeUInt16BE(order.length, 34);
  const maxp = font.copyOf('maxp');
  maxp.writeUInt16BE(order.length, 4);
  return assembled({ glyf, head, hhea, hmtx, loca, maxp });
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** An outline without its instructions, its parts named by their places in the subset. */
function bare(outline: Buffer, placeOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const contours = outline.readInt16BE(0);
  if (contours < 0) return bareComposite(outline, placeOf);
  const at = HEADER + contours * 2;
  const instructions = outline.readUInt16BE(at);
  return Buffer.concat([outline.subarray(0, at), Buffer.alloc(2), outline.subarray(at + 2 + instructions)]);
}

function bareComposite(outline: Buffer, placeOf: (glyph: number) => number): Uint8Array {
  const copy = Buffer.from(outline);
  let at = HEADER;
  for (let more = true; more; ) {
    const flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(flags & ~INSTRUCTIONS, at);
    copy.writeUInt16BE(placeOf(copy.readUInt16BE(at + 2)), at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    more = (flags & MORE) !== 0;
  }
  return copy.subarray(0, at);
}

/** A font file from its tables, in the order of their names. */
function assembled(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(12 + entries.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(entries.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((entries.length - power) * 16, 10);
  const parts = [directory];
  let offset = directory.length;
  for (const [index, [tag, bytes]] of entries.entries()) {
    const whole = Buffer.alloc(padded(bytes.length));
    whole.set(bytes);
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(whole), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(whole);
    offset += whole.length;
  }
  const file = Buffer.concat(parts);
  const headAt = directory.readUInt32BE(12 + entries.findIndex(([tag]) => tag === 'head') * 16 + 8);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headAt + 8);
  return file;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
