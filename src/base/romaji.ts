/** Can a Latin spelling be a reading of kana, in any usual romanisation (OHNO, ONO, OONO; SHI, SI; TSU, TU)? */
import { toKatakana } from './japanese.ts';

const SYLLABLES: Readonly<Record<string, string>> = {
  ア: 'A',
  イ: 'I',
  ウ: 'U',
  エ: 'E|YE',
  オ: 'O|WO',
  カ: 'KA|CA',
  キ: 'KI',
  ク: 'KU',
  ケ: 'KE',
  コ: 'KO|CO',
  ガ: 'GA',
  ギ: 'GI',
  グ: 'GU',
  ゲ: 'GE',
  ゴ: 'GO',
  サ: 'SA',
  シ: 'SHI|SI',
  ス: 'SU',
  セ: 'SE',
  ソ: 'SO',
  ザ: 'ZA',
  ジ: 'JI|ZI',
  ズ: 'ZU',
  ゼ: 'ZE',
  ゾ: 'ZO',
  タ: 'TA',
  チ: 'CHI|TI',
  ツ: 'TSU|TU',
  テ: 'TE',
  ト: 'TO',
  ダ: 'DA',
  ヂ: 'JI|ZI|DI',
  ヅ: 'ZU|DU|DZU',
  デ: 'DE',
  ド: 'DO',
  ナ: 'NA',
  ニ: 'NI',
  ヌ: 'NU',
  ネ: 'NE',
  ノ: 'NO',
  ハ: 'HA',
  ヒ: 'HI',
  フ: 'FU|HU',
  ヘ: 'HE|E',
  ホ: 'HO',
  バ: 'BA',
  ビ: 'BI',
  ブ: 'BU',
  ベ: 'BE',
  ボ: 'BO',
  パ: 'PA',
  ピ: 'PI',
  プ: 'PU',
  ペ: 'PE',
  ポ: 'PO',
  マ: 'MA',
  ミ: 'MI',
  ム: 'MU',
  メ: 'ME',
  モ: 'MO',
  ヤ: 'YA',
  ユ: 'YU',
  ヨ: 'YO',
  ラ: 'RA|LA',
  リ: 'RI|LI',
  ル: 'RU|LU|L',
  レ: 'RE|LE',
  ロ: 'RO|LO',
  ワ: 'WA',
  ヰ: 'I|WI',
  ヱ: 'E|WE',
  ヲ: 'O|WO',
  ヴ: 'VU|BU|V',
  ン: 'N|M|NN',
};

/** Before a small ャ ュ ョ: the consonants that the pair may begin with. */
const GLIDES: Readonly<Record<string, string>> = {
  キ: 'KY',
  ギ: 'GY',
  シ: 'SH|SY',
  ジ: 'J|JY|ZY',
  チ: 'CH|TY|CY',
  ヂ: 'J|JY|ZY|DY',
  ニ: 'NY',
  ヒ: 'HY',
  ビ: 'BY',
  ピ: 'PY',
  ミ: 'MY',
  リ: 'RY|LY',
};
const GLIDE_VOWELS: Readonly<Record<string, string>> = { ャ: 'A', ュ: 'U', ョ: 'O' };

/** Before a small vowel: シェ, ティ, ファ, ウィ, ヴァ … */
const FOREIGN: Readonly<Record<string, string>> = {
  シ: 'SH|S',
  ジ: 'J|Z',
  チ: 'CH|C',
  テ: 'T',
  デ: 'D',
  フ: 'F|PH',
  ウ: 'W|U',
  ヴ: 'V|B',
  ト: 'T',
  ド: 'D',
  ツ: 'TS|Z',
  ク: 'QU|KW|K',
  グ: 'GU|GW',
  イ: 'Y|I',
  ス: 'S|SW',
};
const SMALL_VOWELS: Readonly<Record<string, string>> = {
  ァ: 'A',
  ィ: 'I',
  ゥ: 'U',
  ェ: 'E',
  ォ: 'O',
  ャ: 'A',
  ュ: 'U',
  ョ: 'O',
};

interface Piece {
  kana: string;
  readings: string[];
}

function piecesOf(kana: string): Piece[] {
  const pieces: Piece[] = [];
  const characters = [...kana];
  for (let index = 0; index < characters.length; index += 1) {
    const current = characters[index]!;
    const next = characters[index + 1];
    const glide = next === undefined ? undefined : GLIDE_VOWELS[next];
    const small = next === undefined ? undefined : SMALL_VOWELS[next];
    const begins = glide ? GLIDES[current] : undefined;
    const foreign = small ? FOREIGN[current] : undefined;
    if (begins && glide) {
      pieces.push({ kana: current + next, readings: begins.split('|').map((each) => each + glide) });
      index += 1;
    } else if (foreign && small) {
      pieces.push({ kana: current + next, readings: foreign.split('|').map((each) => each + small) });
      index += 1;
    } else if (current === 'ッ') {
      pieces.push({ kana: current, readings: [] });
    } else if (SYLLABLES[current]) {
      pieces.push({ kana: current, readings: SYLLABLES[current].split('|') });
    } else if (SMALL_VOWELS[current]) {
      pieces.push({ kana: current, readings: [SMALL_VOWELS[current]] });
    }
  }
  return pieces;
}

/**
 * Latin letters reduced so that spellings of one reading meet: a vowel written long in any manner (OO, OU, OH, Ō)
 * becomes short, doubled consonants (and TCH) single, M before B, M, P an N.
 */
function reduce(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/TCH/g, 'CH')
    .replace(/M(?=[BMP])/g, 'N')
    .replace(/([AIUEO])H(?=[^AIUEOY]|$)/g, '$1')
    .replace(/OU/g, 'O')
    .replace(/EI/g, 'E')
    .replace(/([A-Z])\1+/g, '$1');
}

const MOST_SPELLINGS = 20_000;

/** @param kana full name in kana, @param latin full name in Latin letters; the order of the parts does not matter */
export function canRead(kana: string, latin: string): boolean {
  const wanted = new Set(
    orders(latin).flatMap((each) => [reduce(each), reduce(each.replace(/OH(?=[AIUEOY])/gi, 'O'))]),
  );
  const words = kana
    .normalize('NFKC')
    .split(/[\s\u3000・=＝]+/u)
    .filter(Boolean)
    .map(toKatakana);
  if (words.length === 0 || [...wanted].every((each) => each === '')) return true;
  const pieces = piecesOf(words.join('').replace(/ー/g, ''));
  let spelt = new Set(['']);
  for (const piece of pieces) {
    if (piece.readings.length === 0) continue;
    const next = new Set<string>();
    for (const begun of spelt) {
      for (const reading of piece.readings) {
        const candidate = begun + reading;
        const reduced = reduce(candidate);
        // Keep only what may still become one of the wanted names; the last two letters may yet be reduced.
        const sure = reduced.slice(0, Math.max(0, reduced.length - 2));
        if ([...wanted].some((name) => name.startsWith(sure))) next.add(candidate);
      }
    }
    if (next.size > MOST_SPELLINGS) return true;
    spelt = next;
  }
  return [...spelt].some((each) => wanted.has(reduce(each)));
}

/** The name as it stands, and with its first word at the end. */
function orders(latin: string): string[] {
  const words = latin.split(/[\s,]+/).filter(Boolean);
  const [first = '', ...rest] = words;
  return [words.join(''), [...rest, first].join('')];
}
