/**
 * Finds entries of a long list by a few letters: width, case, hiragana and katakana, long marks, small kana and variants
 * of Chinese characters do not count, and kana are found by their romaji. Only here: wanakana.
 */
import { toKatakana as romajiToKatakana } from 'wanakana';
import { toKatakana } from '../base/japanese.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Option, Say } from './input.ts';
import { foldCharacters } from './search-characters.ts';

export interface Entry {
  answer: Plain;
  /** Codes by which it is called: found when they are typed whole, or from their beginning. */
  codes?: readonly string[];
  /** Is it called by this code, too (one of a range of codes)? */
  covers?(code: string): boolean;
  /** What is searched, the likeliest name first. */
  texts: readonly string[];
  label: Say;
  note?: Say;
}

export interface Finder {
  /** The best first, at most 20; for an empty text the first of the list. */
  find(typed: string): readonly Option[];
  /** The option of an answer that stands in the file; undefined where the list does not have it. */
  entryOf(answer: Plain): Option | undefined;
}

const MOST_FOUND = 20;

/** How well a text fits: smaller is better. */
const EXACT_CODE = 0;
const EXACT = 1;
const PREFIX = 2;
const WORD = 3;
const INSIDE = 4;
const WORDS = 5;
/** Kana whose long vowels were shortened fit less well than those that fit as typed. */
const LOOSE = 0.5;
const NONE = Number.POSITIVE_INFINITY;

const SMALL = 'ァィゥェォッャュョヮヵヶ';
const LARGE = 'アイウエオツヤユヨワカケ';
const LARGE_OF = new Map([...SMALL].map((small, index) => [small, [...LARGE][index]!]));
/** Sounds that are spelt in two ways. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ヂ/g, 'ジ'],
  [/ヅ/g, 'ズ'],
];

/** A text as it is compared: words in small letters parted by one space each. */
export function folded(text: string): string {
  const kana = toKatakana(
    text
      .normalize('NFKD')
      .replace(/(?<![\u3040-\u30ff])\p{M}/gu, '')
      .normalize('NFC'),
  );
  const alike = ALIKE.reduce((result, [from, to]) => result.replace(from, to), kana);
  return foldCharacters(alike.toLowerCase())
    .replace(/[ァ-ヶ]/g, (each) => LARGE_OF.get(each) ?? each)
    .replace(/[ー゛゜'’.]/g, '')
    .replace(/[^\p{L}\p{N}$€£¥฿₩₫₱₹]+/gu, ' ')
    .trim();
}

const O_ROW = 'オコゴソゾトドノホボポモヨロヲ';
const U_ROW = 'ウクグスズツヅヌフブプムユルヴ';
const LONG_U = new RegExp(`(?<=[${O_ROW}${U_ROW}])ウ`, 'g');

/** Without long vowels: トウキョウ, トーキョー and the romaji tokyo meet. */
function shortened(key: string): string {
  return key
    .replace(LONG_U, '')
    .replace(/([アイウエオ])\1+/g, '$1')
    .replace(/(?<=[コソトノホモヨロゴゾドボポ])オ/g, '');
}

/** Kana that may follow consonants that were typed without their vowel yet. */
const ROWS: Readonly<Record<string, string>> = {
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソ',
  z: 'ザジズゼゾ',
  t: 'タチツテト',
  d: 'ダヂヅデド',
  n: 'ナニヌネノン',
  h: 'ハヒフヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  y: 'ヤユヨ',
  r: 'ラリルレロ',
  w: 'ワヲ',
  f: 'フ',
  j: 'ジ',
  c: 'チ',
  v: 'ブ',
  sh: 'シ',
  ch: 'チ',
  ts: 'ツ',
};

/** The kana that romaji may stand for; none where it is no romaji. */
function kanaOf(romaji: string): string[] {
  const plain = romaji
    .replace(/[āâ]/g, 'a')
    .replace(/[īî]/g, 'i')
    .replace(/[ūû]/g, 'u')
    .replace(/[ēê]/g, 'e')
    .replace(/[ōô]/g, 'o');
  if (!/^[a-z' -]+$/.test(plain)) return [];
  const letters = plain
    .replace(/[^a-z]/g, '')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/oh(?![aiueoy])/g, 'o');
  const [, whole = '', open = ''] = /^(.*?)((?:sh|ch|ts|[kgsztdhbpmyrwfjcvn]y?)?)$/.exec(letters) ?? [];
  // Doubled as in `nipp`, or followed by a vowel that is yet to come.
  const kana = (text: string) => folded(romajiToKatakana(text));
  const begun = kana(whole);
  if (/[a-z]/.test(begun)) return [];
  if (open === '') return [begun];
  const row = ROWS[open] ?? ROWS[open[0]!] ?? '';
  return [...row].map((each) => begun + folded(each));
}

interface Indexed {
  entry: Entry;
  codes: readonly string[];
  /** Words, without spaces, and without long vowels; of each text. */
  texts: readonly { words: string; whole: string; short: string | undefined }[];
}

function indexed(entry: Entry): Indexed {
  const texts = entry.texts.map((text) => {
    const words = folded(text);
    const whole = words.replaceAll(' ', '');
    const short = shortened(whole);
    return { words, whole, short: short === whole && !hasKatakana(whole) ? undefined : short };
  });
  return { entry, codes: (entry.codes ?? []).map((code) => folded(code)), texts };
}

function hasKatakana(text: string): boolean {
  return /[ァ-ヶ]/.test(text);
}

interface Query {
  typed: string;
  whole: string;
  /** In kana, without long vowels; several where a last vowel is yet to come. */
  short: readonly string[];
  /** Its words, where there are several. */
  parts: readonly Query[];
}

function queryOf(typed: string): Query {
  const words = folded(typed);
  const whole = words.replaceAll(' ', '');
  const kana = kanaOf(typed.normalize('NFKC').trim().toLowerCase());
  const short = kana.length > 0 ? kana.map(shortened) : hasKatakana(whole) ? [shortened(whole)] : [];
  return {
    typed: typed.normalize('NFKC').trim(),
    whole,
    short: short.filter((each) => each !== ''),
    parts: words.includes(' ') ? words.split(' ').map(queryOf) : [],
  };
}

function fit(text: Indexed['texts'][number], query: Query): number {
  let best = fitOf(text.whole, query.whole, text.words);
  if (text.short !== undefined) {
    for (const each of query.short) best = Math.min(best, fitOf(text.short, each) + LOOSE);
  }
  return best;
}

function fitOf(text: string, typed: string, words?: string): number {
  const at = text.indexOf(typed);
  if (at < 0) return NONE;
  if (at === 0) return text.length === typed.length ? EXACT : PREFIX;
  return words?.includes(` ${typed}`) ? WORD : INSIDE;
}

function rankOf({ entry, codes, texts }: Indexed, query: Query): number {
  if (entry.covers?.(query.typed)) return EXACT_CODE;
  let best = NONE;
  for (const code of codes) {
    if (code === query.whole) return EXACT_CODE;
    if (code.startsWith(query.whole)) best = PREFIX;
  }
  for (const text of texts) best = Math.min(best, fit(text, query));
  if (best === NONE && query.parts.length > 1) {
    if (query.parts.every((part) => codes.includes(part.whole) || texts.some((text) => fit(text, part) !== NONE))) {
      best = WORDS;
    }
  }
  return best;
}

function optionFrom({ answer, label, note }: Entry): Option {
  return note ? { answer, label, note } : { answer, label };
}

/** Makes a list searchable. A list that is handed as a function is asked for when it is first needed. */
export function finder(list: readonly Entry[] | (() => readonly Entry[])): Finder {
  let entries: readonly Entry[] | undefined;
  let index: Indexed[] | undefined;
  let byAnswer: Map<string, Entry> | undefined;
  const all = () => {
    entries ??= typeof list === 'function' ? list() : list;
    return entries;
  };
  return {
    find(typed) {
      const query = queryOf(typed);
      if (query.whole === '') return all().slice(0, MOST_FOUND).map(optionFrom);
      index ??= all().map(indexed);
      const found: { entry: Entry; rank: number; place: number }[] = [];
      index.forEach((each, place) => {
        const rank = rankOf(each, query);
        if (rank !== NONE) found.push({ entry: each.entry, rank, place });
      });
      return found
        .sort((a, b) => a.rank - b.rank || a.place - b.place)
        .slice(0, MOST_FOUND)
        .map(({ entry }) => optionFrom(entry));
    },
    entryOf(answer) {
      byAnswer ??= new Map(all().map((entry) => [JSON.stringify(entry.answer), entry]));
      const entry = byAnswer.get(JSON.stringify(answer));
      return entry && optionFrom(entry);
    },
  };
}
