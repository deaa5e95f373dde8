/** The fonts that are inside the package, in the order of the chain. The build copies them by this table. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sfnt } from './sfnt.ts';

/** A font that ships: the name of its file in the font directory, and the file of an npm package that it is copied from. */
export interface ShippedFont {
  id: string;
  file: string;
  source: string;
}

/** The fonts that ship, in the order of the chain. The user's own stand after the first two. */
export const SHIPPED_FONTS: readonly ShippedFont[] = [
  shipped('NotoSansJP', 'noto-sans-jp'),
  shipped('BIZUDGothic', 'biz-udgothic'),
  shipped('NotoSansSC', 'noto-sans-sc'),
  shipped('NotoSansTC', 'noto-sans-tc'),
  shipped('NotoSansKR', 'noto-sans-kr'),
  shipped('NotoSansThai', 'noto-sans-thai'),
  shipped('NotoSans', 'noto-sans'),
];

function shipped(id: string, pack: string): ShippedFont {
  return { id, file: `${id}.ttf`, source: `@expo-google-fonts/${pack}/400Regular/${id}_400Regular.ttf` };
}

/** What identifies a font that ships, so that five megabytes need not be read for it at each start. */
interface ShippedHash {
  size: number;
  /** As {@link Sfnt.checksum}. */
  checksum: string;
  /** Of the whole file, in hex. */
  sha256: string;
}

const HASHES = 'hashes.json';
const known = new Map<string, Readonly<Record<string, ShippedHash>>>();

/** The hashes that lie beside the fonts of a folder, by file name. */
export function shippedHashes(folder: string): Readonly<Record<string, ShippedHash>> {
  let hashes = known.get(folder);
  if (!hashes) {
    const file = join(folder, HASHES);
    hashes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ShippedHash>) : {};
    known.set(folder, hashes);
  }
  return hashes;
}

/** Takes the hashes of the fonts of a folder: for the build. */
export function writeShippedHashes(folder: string): void {
  const hashes: Record<string, ShippedHash> = {};
  for (const { file } of SHIPPED_FONTS) {
    const bytes = readFileSync(join(folder, file));
    const { checksum } = new Sfnt(join(folder, file));
    hashes[file] = { size: bytes.length, checksum, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  writeFileSync(join(folder, HASHES), `${JSON.stringify(hashes, null, 2)}\n`);
}
