/** Claim folders for batches. Fictitious people only. */
import { changed, EXAMPLE, type Tree } from '../cli/program.ts';

/** The example with pieces of its text replaced, each of which stands there once. */
export function claim(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => changed(text, from, to), EXAMPLE);
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A claim of other people than every other number's: nothing is found between them. */
export function ownClaim(number: number, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const id = `7Q${LETTERS[Math.floor(number / 1024) % 32]}${LETTERS[Math.floor(number / 32) % 32]}${LETTERS[number % 32]}Z`;
  const birth = `19${60 + (number % 30)}-0${1 + (number % 9)}-${10 + (Math.floor(number / 30) % 19)}`;
  return claim(
    ['id: 7Q3K9D', `id: ${id}`],
    [
      'ja: 小松 花子, kana: コマツ ハナコ, latin: "KOMATSU, HANAKO"',
      `ja: 試験 花${number}子, kana: シケン ハナコ, latin: "SHIKEN, HANAKO ${'I'.repeat(1 + (number % 7))}"`,
    ],
    ['birth: 1985-06-15', `birth: ${birth}`],
    [
      'ja: 小松 さくら, kana: コマツ サクラ, latin: "KOMATSU, SAKURA"',
      `ja: 試験 桜${number}, kana: シケン サクラ, latin: "SHIKEN, SAKURA ${'V'.repeat(1 + (number % 5))}"`,
    ],
    [
      'birth: 2019-10-03',
      `birth: 201${number % 10}-0${1 + (Math.floor(number / 10) % 9)}-${10 + (Math.floor(number / 90) % 19)}`,
    ],
    ...changes,
  );
}

/** As many claim folders of different people as asked for. */
export function manyClaims(count: number): Tree {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `2025/${String(index + 1).padStart(4, '0')}`,
      { 'claim.yaml': ownClaim(index) },
    ]),
  );
}
