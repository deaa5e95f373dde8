/** What makes a text Japanese, and how kana are compared. */
import { JIS_X_0213_RUNS } from './data/jis-x-0213.ts';

/** Kanji of Japanese family registers that the standard set lacks. */
const NAME_KANJI = '𠮷槗𣘺𡈽𠀋';

let repertoire: Set<number> | undefined;

function japaneseCharacters(): Set<number> {
  if (repertoire) return repertoire;
  repertoire = new Set([...NAME_KANJI].map((kanji) => kanji.codePointAt(0)!));
  let code = 0;
  for (const run of JIS_X_0213_RUNS.split(' ')) {
    const [gap, more] = run.split('.');
    code += Number.parseInt(gap!, 36);
    repertoire.add(code);
    for (let left = more === undefined ? 0 : Number.parseInt(more, 36); left > 0; left -= 1) {
      code += 1;
      repertoire.add(code);
    }
  }
  return repertoire;
}

/** The first character that Japanese does not use (outside JIS X 0213 and what Japanese computers print), if any. */
export function foreignCharacter(text: string): string | undefined {
  const known = japaneseCharacters();
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const selector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
    if (code >= 0x80 && !selector && !known.has(code)) return character;
  }
  return undefined;
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANJI = /\p{Script=Han}/u;

export function hasKana(text: string): boolean {
  return KANA.test(text);
}

export function hasKanji(text: string): boolean {
  return KANJI.test(text);
}

/** An abbreviation that Japanese papers print as it is: up to six capitals and digits, such as MRI. */
export function isAbbreviation(text: string): boolean {
  return /^[A-Z0-9]{1,6}$/.test(text.normalize('NFKC').trim());
}

const SMALL = 'ァィゥェォッャュョヮヵヶ';
const LARGE = 'アイウエオツヤユヨワカケ';

/** Hiragana as katakana; the rest as it stands. */
export function toKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Kana as banks compare them: width, small kana, long marks and spaces do not count. */
export function bankKana(text: string): string {
  return [...toKatakana(text.normalize('NFKC'))]
    .map((kana) => {
      const small = SMALL.indexOf(kana);
      return small >= 0 ? LARGE[small]! : kana;
    })
    .filter((character) => !/[\s\u3000ー\-‐−–—]/u.test(character))
    .join('')
    .toUpperCase();
}
