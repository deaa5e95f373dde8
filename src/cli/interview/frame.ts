/** What stands around every prompt: where one is above it, the keys below it. */
import { cut, padStart, widthOf } from './layout.ts';
import type { Voice } from './voice.ts';

/** One line: what it is about on the left, how far one is on the right. */
export function headLine(left: string, right: string, width: number, { paint }: Voice): string {
  const head = cut(left, width - widthOf(right) - 2);
  return `${paint.cyan(head)}${paint.dim(padStart(right, width - widthOf(head)))}`;
}

const BETWEEN_KEYS = '  ';

/** The keys, in one quiet line where there is room; a key and its words stay together. */
export function legendLines(texts: readonly string[], width: number, { paint }: Voice): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${BETWEEN_KEYS}${text}` : text;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines.map((line) => paint.dim(cut(line, width)));
}
