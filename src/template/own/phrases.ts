/** Letters of a page into phrases: what stands on one line without a wide gap or a ruled line between. Pure. */

/** In points from the lower left of the page as it is seen. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SeenLetter extends Area {
  /** One character; a blank divides words. */
  text: string;
  /** Height of its baseline. */
  baseline: number;
}

export interface Phrase extends Area {
  text: string;
}

/** An upright line of the page's drawing. */
export interface Upright {
  x: number;
  y1: number;
  y2: number;
}

/** Gaps in units of the letters' height. */
const BLANK = 0.2;
const WIDE = 0.9;
/** Letters of one line have one baseline. */
const SAME_LINE = 0.25;

function isLatin(text: string): boolean {
  return text.codePointAt(0)! < 0x2e80;
}

/** Lines of letters, from the top. */
function linesOf(letters: readonly SeenLetter[]): SeenLetter[][] {
  const sorted = [...letters].sort((a, b) => b.baseline - a.baseline || a.x - b.x);
  const lines: SeenLetter[][] = [];
  for (const letter of sorted) {
    const first = lines.at(-1)?.[0];
    if (first && first.baseline - letter.baseline < SAME_LINE * Math.min(first.height, letter.height))
      lines.at(-1)!.push(letter);
    else lines.push([letter]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Phrases from the top of the page, each line from left to right. */
export function phrasesOf(letters: readonly SeenLetter[], uprights: readonly Upright[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of linesOf(letters.filter(({ width, height }) => width > 0 && height > 0))) {
    let phrase: Phrase | undefined;
    let last: SeenLetter | undefined;
    let divided = false;
    for (const letter of line) {
      if (letter.text.trim() === '') {
        divided = true;
        continue;
      }
      // Drawn twice for bold.
      if (last && last.text === letter.text && Math.abs(last.x - letter.x) < 0.25 * letter.width) continue;
      const gap = last ? letter.x - (last.x + last.width) : 0;
      const middle = letter.y + letter.height / 2;
      const ruled =
        last &&
        uprights.some(
          ({ x, y1, y2 }) =>
            y1 < middle && middle < y2 && x > last!.x + last!.width / 2 && x < letter.x + letter.width / 2,
        );
      if (!phrase || gap > WIDE * letter.height || ruled) {
        const { text, x, y, width, height } = letter;
        phrase = { text, x, y, width, height };
        phrases.push(phrase);
      } else {
        const blank = divided || (gap > BLANK * letter.height && (isLatin(last!.text) || isLatin(letter.text)));
        phrase.text += (blank ? ' ' : '') + letter.text;
        const top = Math.max(phrase.y + phrase.height, letter.y + letter.height);
        phrase.y = Math.min(phrase.y, letter.y);
        phrase.height = top - phrase.y;
        phrase.width = Math.max(phrase.width, letter.x + letter.width - phrase.x);
      }
      last = letter;
      divided = false;
    }
  }
  return phrases;
}
