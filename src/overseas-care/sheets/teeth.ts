/** Teeth by their FDI numbers: read from a claim, ticked in the chart, and named as Japanese dentists do. */
import type { FieldValue } from './fields.ts';

const SIDES: Readonly<Record<string, string>> = {
  '1': '右上',
  '2': '左上',
  '3': '左下',
  '4': '右下',
  '5': '右上',
  '6': '左上',
  '7': '左下',
  '8': '右下',
};
const PRIMARY = ['A', 'B', 'C', 'D', 'E'];

/** Is it the number of a permanent (11–48) or primary (51–85) tooth? */
export function isTooth(number: string): boolean {
  return /^(?:[1-4][1-8]|[5-8][1-5])$/.test(number);
}

/** Every tooth that a text names, such as `16, 17` or, within one quadrant, `15-17`. */
function numbersIn(text: string): string[] {
  const written = text.normalize('NFKC');
  const ranges = [...written.matchAll(/(\d)(\d)\s*[-–〜~]\s*(\d)(\d)(?!\d)/g)].flatMap(
    ([, quadrant, from, until, last]) => {
      if (quadrant !== until) return [];
      const [least, most] = [Math.min(Number(from), Number(last)), Math.max(Number(from), Number(last))];
      return Array.from({ length: most - least + 1 }, (_, index) => `${quadrant}${least + index}`);
    },
  );
  return [...(written.match(/\d+/g) ?? []), ...ranges].filter(isTooth);
}

/** Ticks of the chart; nothing where no tooth is named. */
export function teethOf(texts: readonly (string | undefined)[]): FieldValue {
  const options = [...new Set(texts.flatMap((text) => (text ? numbersIn(text) : [])))].sort();
  return options.length > 0 ? { kind: 'ticks', options } : undefined;
}

/** 右上6 (16); what is no tooth number stands as it is. */
export function toothInJapanese(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').replace(/\d+/g, (number) => {
    if (!isTooth(number)) return number;
    const [quadrant, position] = [number[0]!, Number(number[1])];
    const name = quadrant >= '5' ? PRIMARY[position - 1] : position;
    return `${SIDES[quadrant]}${name} (${number})`;
  });
}
