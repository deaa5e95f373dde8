/** How alike a printed label or a field's name is to a name of a key: item numbers, blanks and signs do not count. Pure. */

const ITEM = /^\s*[((]?\d{1,2}[))]?[.:、.]?\s*(?=\D)/u;

/** Letters and digits alone, in one case and one width. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ITEM, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The printed item number before a label: `1.`, `(3)`. */
export function itemNumber(text: string): string | undefined {
  return /^\s*[((]?(\d{1,2})(?:[))]|[.:、.]|(?=\s))/u.exec(text.normalize('NFKC'))?.[1];
}

/** A label in two languages is each of them, and both. Words in brackets may be left out. */
export function variantsOf(text: string): string[] {
  const normal = text.normalize('NFKC');
  const unbracketed = normal.replace(/\([^)]*\)/g, ' ');
  const latin = (each: string) => each.replace(/[^\p{Script=Latin}\p{N}\s()/,.&'-]/gu, ' ');
  const japanese = (each: string) =>
    each.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]/gu, '');
  const all = [normal, unbracketed].flatMap((each) => [each, latin(each), japanese(each)]);
  return [...new Set(all.map(plainLetters))].filter((each) => each !== '');
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => letters[index]! + letter);
}

/** 1 for the same letters, 0 for nothing in common. @param a,b plain letters */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Of so few letters, all must agree.
  const least = /^[\x20-\x7e]*$/.test(short) ? 4 : 2;
  if (short.length < least) return 0;
  const contained = long.includes(short) ? 0.55 + 0.4 * (short.length / long.length) : 0;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const left = new Map<string, number>();
  for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairs) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(pair, count - 1);
    }
  }
  const dice = (2 * shared) / (pairs.length + others.length);
  return Math.max(contained, 0.95 * dice);
}

/** The best likeness of a printed text to any of the names. */
export function bestLikeness(text: string, names: readonly string[]): number {
  const variants = variantsOf(text);
  let best = 0;
  for (const name of names) {
    const plain = plainLetters(name);
    for (const variant of variants) best = Math.max(best, plain === '' ? 0 : likeness(variant, plain));
  }
  return best;
}
