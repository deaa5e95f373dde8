/** People and places as hashes, to see whether two files speak of the same: only hashes leave a file. */
import { sha256 } from './files.ts';
import { bankKana } from './japanese.ts';

export function fingerprint(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 24);
}

/** Names are compared without width, case, spaces and signs between them. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u3000,.・･'’\-‐−ー]/gu, '');
}

/** A name in its writings: in characters, in kana, in the letters of the passport. */
export interface WrittenName {
  /** In Chinese characters, in whichever language. */
  characters: readonly (string | undefined)[];
  kana?: string | undefined;
  latin?: string | undefined;
}

/** A person: the birth, with the name in each of its writings. Empty where one of the two is not known. */
export function personKeys({ characters, kana, latin }: WrittenName, birth: string | undefined): string[] {
  if (birth === undefined) return [];
  const writings = [
    ...characters.map((name) => name && `ja ${plainName(name)}`),
    kana && `kana ${bankKana(kana)}`,
    latin && `latin ${[...latin.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word).sort()}`,
  ];
  const keys = writings.flatMap((each) => (each ? [fingerprint(birth, each)] : []));
  return [...new Set(keys)];
}
