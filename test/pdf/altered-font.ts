/** Fonts for tests: a shipped font with another character table, as one who draws a 外字 makes it; and collections. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Characters {
  /** Glyph by code point. */
  glyphs: Readonly<Record<number, number>>;
  /** Sequences that have a glyph of their own. */
  sequences?: readonly { codePoint: number; selector: number; glyph: number }[];
  /** Licence bits of OS/2. */
  fsType?: number;
  /** Weight of OS/2, 400 for regular. */
  weight?: number;
}

/** The font of `file` with the same outlines and only the characters that are given. */
export function alteredFont(file: string, characters: Characters): Buffer {
  const source = readFileSync(file);
  const tables = tablesOf(source);
  tables.set('cmap', characterTable(characters));
  const os2 = Buffer.from(tables.get('OS/2')!);
  os2.writeUInt16BE(characters.weight ?? os2.readUInt16BE(4), 4);
  os2.writeUInt16BE(characters.fsType ?? os2.readUInt16BE(8), 8);
  tables.set('OS/2', os2);
  return fontFile([...tables], 0);
}

/** A collection that holds the fonts one after the other. */
export function collectionOf(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write('ttcf', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  let at = head.length;
  const bodies = fonts.map((font, i) => {
    head.writeUInt32BE(at, 12 + i * 4);
    const body = fontFile([...tablesOf(font)], at);
    at += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

let root: string | undefined;
let made = 0;

/** Writes bytes under a name into a directory of its own, which goes when the process ends. */
export function temporaryFile(name: string, bytes: Uint8Array): string {
  if (root === undefined) {
    const directory = mkdtempSync(join(tmpdir(), 'ryoyohi-test-'));
    process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
    root = directory;
  }
  made += 1;
  const directory = join(root, String(made));
  mkdirSync(directory);
  const file = join(directory, name);
  writeFileSync(file, bytes);
  return file;
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    const offset = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function fontFile(tables: readonly (readonly [string, Buffer])[], start: number): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  const bodies: Buffer[] = [];
  let offset = start + directory.length;
  tables.forEach(([tag, bytes], i) => {
    const at = 12 + i * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function characterTable({ glyphs, sequences = [] }: Characters): Buffer {
  const codes = Object.keys(glyphs)
    .map(Number)
    .sort((a, b) => a - b);
  const plain = Buffer.alloc(16 + codes.length * 12);
  plain.writeUInt16BE(12, 0);
  plain.writeUInt32BE(plain.length, 4);
  plain.writeUInt32BE(codes.length, 12);
  codes.forEach((code, i) => {
    plain.writeUInt32BE(code, 16 + i * 12);
    plain.writeUInt32BE(code, 20 + i * 12);
    plain.writeUInt32BE(glyphs[code]!, 24 + i * 12);
  });
  const records = sequences.map(({ codePoint, selector, glyph }) => {
    const mapping = Buffer.alloc(9);
    mapping.writeUInt32BE(1, 0);
    mapping.writeUIntBE(codePoint, 4, 3);
    mapping.writeUInt16BE(glyph, 7);
    return { selector, mapping };
  });
  const head = Buffer.alloc(10 + records.length * 11);
  head.writeUInt16BE(14, 0);
  head.writeUInt32BE(head.length + records.length * 9, 2);
  head.writeUInt32BE(records.length, 6);
  records.forEach(({ selector }, i) => {
    head.writeUIntBE(selector, 10 + i * 11, 3);
    head.writeUInt32BE(0, 13 + i * 11);
    head.writeUInt32BE(head.length + i * 9, 17 + i * 11);
  });
  const cmap = Buffer.alloc(4 + 16);
  cmap.writeUInt16BE(2, 2);
  cmap.writeUInt16BE(0, 4);
  cmap.writeUInt16BE(5, 6);
  cmap.writeUInt32BE(20 + plain.length, 8);
  cmap.writeUInt16BE(3, 12);
  cmap.writeUInt16BE(10, 14);
  cmap.writeUInt32BE(20, 16);
  return Buffer.concat([cmap, plain, head, ...records.map(({ mapping }) => mapping)]);
}
