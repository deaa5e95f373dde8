/** Options as numbered lines, and what a typed line names of them. */
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import type { Option } from '../../interview/input.ts';
import { halfWidth } from './editor.ts';
import { labelOf, noteOf } from './voice.ts';

export function numbered(options: readonly Option[], words: Words): string[] {
  return options.map((option, index) => {
    const note = noteOf(option, words);
    return `${index + 1}) ${labelOf(option, words)}${note && ` (${note})`}`;
  });
}

/** The option of a number, of its label, of the label's beginning where that is clear, or y and n for yes and no. */
export function optionNamed(typed: string, options: readonly Option[], words: Words): { answer: Plain } | undefined {
  const wanted = halfWidth(typed.trim()).toLowerCase();
  if (/^\d+$/.test(wanted)) return options[Number(wanted) - 1];
  const yesNo = { y: true, yes: true, n: false, no: false }[wanted];
  const meant = yesNo === undefined ? undefined : options.find(({ answer }) => answer === yesNo);
  if (meant) return meant;
  const labels = options.map((option) => labelOf(option, words).toLowerCase());
  const exact = options[labels.indexOf(wanted)];
  if (exact) return exact;
  const beginning = options.filter((_, index) => labels[index]!.startsWith(wanted));
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** `1,3 4` → 1, 3, 4; undefined where one of them is no option's number. */
export function numbersIn(typed: string, most: number): ReadonlySet<number> | undefined {
  const parts = halfWidth(typed)
    .split(/[\s,、，]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
  return numbers.every((number) => number >= 1 && number <= most) ? new Set(numbers) : undefined;
}

export function isYes(line: string, words: Words): boolean {
  const typed = halfWidth(line.trim()).toLowerCase();
  return typed === 'y' || typed === 'yes' || typed === words('ask.yes').toLowerCase();
}
