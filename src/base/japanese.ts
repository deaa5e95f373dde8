/** What makes a text Japanese, and how kana are compared. */
import { JIS_X_0213_RUNS } from './data/jis-x-0213.ts';

/** Kanji of family registers that the standard set lacks, and signs of it that computers write by other codes; µ of doses. */
const MORE = '𠮷槗𣘺𡈽𠀋—¥‾µ';

/** First and last code of each run, in order. */
let runs: number[] | undefined;

function runsOfTable(): number[] {
  const found: number[] = [];
  let code = 0;
  for (const run of JIS_X_0213_RUNS.split(' ')) {
    const [gap, more] = run.split('.');
    const first = code + Number.parseInt(gap!, 36);
    code = first + (more === undefined ? 0 : Number.parseInt(more, 36));
    found.push(first, code);
  }
  return found;
}

/** Is the code in one of the table's runs? */
function isInTable(code: number): boolean {
  runs ??= runsOfTable();
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (code < runs[2 * middle]!) high = middle;
    else if (code > runs[2 * middle + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}

/** The first character that Japanese does not use (outside JIS X 0213 and what Japanese computers print), if any. */
export function foreignCharacter(text: string): string | undefined {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const selector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
    if (code >= 0x80 && !selector && !MORE.includes(character) && !isInTable(code)) return character;
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
