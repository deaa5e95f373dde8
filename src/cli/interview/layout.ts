/** Text in columns of a terminal: how wide it is, cut, padded and wrapped, wide East Asian characters counted as two. */
import stringWidth from 'string-width';

/** Plain Latin, kana and common kanji are one and two columns wide; to measure any text takes a hundred times as long. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

export function widthOf(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  let wide = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) wide += 1;
  return text.length + wide;
}

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a reader counts them: a kanji with its variation sign is one. */
export function letters(text: string): string[] {
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The text, or its beginning and a sign that there is more. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const letter of letters(text)) {
    const more = widthOf(letter);
    if (used + more > width - 1) break;
    kept += letter;
    used += more;
  }
  return width > 0 ? `${kept}…` : '';
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Signs that no line begins with, and none ends with. */
const NOT_FIRST = /^[、。，．・：；？！ー）」』】〉》”’…,.!?:;)\]}％%]/;
const NOT_LAST = /[（「『【〈《“‘([{]$/;

/** Breaks at spaces and between East Asian characters; what is longer than a line is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(4, width);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (widthOf(line) + widthOf(piece.trimEnd()) <= room) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of letters(piece)) {
      if (widthOf(line) + widthOf(letter) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** What stays together: a word with the space after it, a wide character with the sign that belongs to it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const letter of letters(text)) {
    const last = found.at(-1);
    const wide = widthOf(letter) === 2;
    const joins =
      last !== undefined &&
      (letter === ' ' || NOT_FIRST.test(letter) || NOT_LAST.test(last) || (!wide && open && !last.endsWith(' ')));
    if (joins) found[found.length - 1] = last + letter;
    else found.push(letter);
    open = !wide;
  }
  return found;
}

/** A window of `size` lines over many that holds the lines `from` to `to`, and stays near the middle. */
export function windowOver(count: number, size: number, from: number, to: number): { start: number; end: number } {
  if (count <= size) return { start: 0, end: count };
  const middle = Math.floor((from + to) / 2);
  let start = Math.min(Math.max(0, middle - Math.floor(size / 2)), count - size);
  if (to >= start + size) start = to - size + 1;
  if (from < start) start = from;
  start = Math.min(start, count - size);
  return { start, end: start + size };
}
