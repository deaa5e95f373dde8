/** What kind of thing a character is to someone who has to draw it: plain, stacked, joined, right-to-left, or not to be drawn. */

export type CharacterKind =
  /** Stands on its own: kanji, kana, Hangul syllables, punctuation, digits, symbols. */
  | 'plain'
  /** A letter of a script whose words should not change fonts in the middle. */
  | 'letter'
  /** Stands on the letter before it. */
  | 'mark'
  /** Says which form of the character before it is meant. */
  | 'selector'
  /** Zero width joiner and non-joiner: nothing to see between letters that do not join. */
  | 'joiner'
  /** Thai: vowels and tones above and below, placed by the font's own tables. */
  | 'stacked'
  /** A character that only its owner's font knows (外字). */
  | 'private'
  | 'control'
  | 'right-to-left'
  | 'needs-shaping';

const SELECTOR = /^[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;
const JOINER = /^[\u200c\u200d]$/u;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]$/u;
/** Signs that a text was damaged on its way; no name is written with them. */
const DAMAGED = /^[\ufffc\ufffd]$/u;
/** Blocks that Unicode keeps for scripts written from right to left. */
const RIGHT_TO_LEFT = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]$/u;
/** Jamo that build a syllable, halves of flags, skin tones. */
const PARTS = /^[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]$/u;
const LETTERS =
  /^(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]$/u;
const GENERAL_MARK =
  /^(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Hiragana}\p{Script=Han}]$/u;
const PLAIN =
  /^(?!\p{M})[\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Yi}\p{Script=Cherokee}\p{Script=Ethiopic}\p{Script=Canadian_Aboriginal}\p{Script=Braille}]$/u;
const UNASSIGNED = /^\p{Cn}$/u;

const known = new Map<number, CharacterKind>();

/** @example kindOf(0x8fbb) // 'plain' */
export function kindOf(codePoint: number): CharacterKind {
  let kind = known.get(codePoint);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(codePoint));
    known.set(codePoint, kind);
  }
  return kind;
}

function classify(character: string): CharacterKind {
  if (SELECTOR.test(character)) return 'selector';
  if (JOINER.test(character)) return 'joiner';
  if (INVISIBLE.test(character) || DAMAGED.test(character)) return 'control';
  if (RIGHT_TO_LEFT.test(character)) return 'right-to-left';
  if (/^\p{Co}$/u.test(character)) return 'private';
  if (PARTS.test(character)) return 'needs-shaping';
  if (/^\p{Script=Thai}$/u.test(character)) return 'stacked';
  if (LETTERS.test(character)) return 'letter';
  if (GENERAL_MARK.test(character)) return 'mark';
  // A newer Unicode than the running Node knows may hold a kanji there; the fonts decide.
  if (PLAIN.test(character) || UNASSIGNED.test(character)) return 'plain';
  return 'needs-shaping';
}

/** `U+8FBB U+E0100` for 辻 with its selector. */
export function codePointsOf(text: string): string {
  return [...text].map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
