/**
 * Breaking text into lines as Japanese is set (行分割): between any two wide characters, but 、。」 begin no line and （「 end
 * none (禁則処理); Latin words and numbers stay whole unless they are longer than the line.
 */

/** Width of a text in units of its own size (1 = as wide as the type is tall). */
export type Measure = (text: string) => number;

export interface Line {
  /** With the blanks at its end; they hang over the edge and are not counted. */
  text: string;
  /** Whether the text has a line end here. */
  hard: boolean;
}

/** May begin no line (行頭禁則文字). */
const NO_START = new Set(
  '、。，．,.・:;：；?!？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー–〜～…‥―)]}）］｝」』】〕〉》〗〙〟’”»‐゠ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ%％‰°℃′″¢',
);

/** These begin no line even where a blank stands before them: `Dose : 5 mg`, `( oral )`. */
const CLOSING = new Set(',.:;!?)]}、。，．：；！？）］｝」』】〕〉》〗〙〟’”»');

/** May end no line (行末禁則文字). */
const NO_END = new Set('([{（［｛「『【〔〈《〖〘〝‘“«¥￥$＄£￡€#＃№');

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uffef\u30fb\u30fc]/u;
const BLANK = /^[ \u3000]$/;
/** Scripts that write words without blanks between them. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const words = new Intl.Segmenter('th', { granularity: 'word' });
/** Plain Latin, kana and common kanji: each code is a character. Asking the segmenter takes longer than the rest of a page. */
const PLAIN = /^[\x20-\x7e\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** The characters as a reader counts them: 辻 with its variation selector is one. */
export function charactersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** A piece that is kept whole, with the blanks after it. */
interface Piece {
  text: string;
  gap: string;
}

function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Words, single wide characters, and blanks at the end of each. */
function rawPieces(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  for (const character of charactersOf(paragraph)) {
    const last = pieces.at(-1);
    if (BLANK.test(character)) {
      if (last) last.gap += character;
      else pieces.push({ text: '', gap: character });
      open = false;
    } else if (open && last && !isWide(character)) {
      last.text += character;
    } else {
      pieces.push({ text: character, gap: '' });
      open = !isWide(character);
    }
  }
  return pieces.flatMap(splitUnspaced);
}

function splitUnspaced(piece: Piece): Piece[] {
  if (!UNSPACED.test(piece.text)) return [piece];
  const parts = Array.from(words.segment(piece.text), ({ segment }) => ({ text: segment, gap: '' }));
  parts.at(-1)!.gap = piece.gap;
  return parts;
}

/** The pieces between which a line may end. */
function piecesOf(paragraph: string): Piece[] {
  const glued: Piece[] = [];
  for (const piece of rawPieces(paragraph)) {
    const last = glued.at(-1);
    const first = charactersOf(piece.text)[0] ?? '';
    const together =
      last &&
      (CLOSING.has(first) ||
        (last.gap === '' && (NO_END.has(charactersOf(last.text).at(-1) ?? '') || NO_START.has(first))));
    if (together) {
      last.text += last.gap + piece.text;
      last.gap = piece.gap;
    } else {
      glued.push({ ...piece });
    }
  }
  return glued;
}

/** A piece that is longer than the line, in parts: characters, each with the marks after it that may begin no line. */
function partsOf(piece: Piece, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  for (const character of charactersOf(piece.text)) {
    const last = parts.at(-1);
    const marked = last !== undefined && (BLANK.test(character) || CLOSING.has(character));
    if (marked && measure(last + character) <= width) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function breakParagraph(pieces: readonly Piece[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const piece of pieces) {
    const wide = measure(piece.text);
    if (used + wide > width && line !== '') endLine();
    for (const part of wide > width ? partsOf(piece, width, measure) : [piece.text]) {
      const one = measure(part);
      if (used + one > width && line !== '') endLine();
      line += part;
      used += one;
    }
    line += piece.gap;
    used += measure(piece.gap);
  }
  lines.push(line);
  return lines;
}

/** A text whose possible line ends are known, to be broken at several widths. */
export type Breakable = readonly (readonly Piece[])[];

export function breakable(text: string): Breakable {
  return text.split('\n').map(piecesOf);
}

/** The width of the widest piece: a narrower line divides a word or a number. */
export function widestPiece(text: Breakable, measure: Measure): number {
  return text.flat().reduce((widest, piece) => Math.max(widest, measure(piece.text)), 0);
}

/**
 * Breaks a text into lines of at most `width` (in units of the type's size). Put together again, with `\n` at the hard
 * ends, the lines are the text.
 */
export function breakLines(text: string | Breakable, width: number, measure: Measure): Line[] {
  const paragraphs = typeof text === 'string' ? breakable(text) : text;
  return paragraphs.flatMap((pieces) => {
    const lines = breakParagraph(pieces, width, measure);
    return lines.map((line, index) => ({ text: line, hard: index === lines.length - 1 }));
  });
}
