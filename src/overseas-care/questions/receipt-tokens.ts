/** A line of a bill, taken apart: as any line (line-tokens.ts), and the teeth that a dentist's bill names. */
import { type Line, type LineContext, takeApart as takeLineApart, withoutQuoted } from '../../interview/line-tokens.ts';
import type { Expected } from '../../interview/typed.ts';
import { isTooth } from '../sheets/teeth.ts';

export { type AmountPiece, type Piece, totalOf } from '../../interview/line-tokens.ts';

export interface BillLine extends Line {
  tooth: string | undefined;
}

/** @param context.teeth does the bill name teeth? @returns what was expected where a day, a tooth or a currency cannot stand */
export function takeApart(
  typed: string,
  { teeth: named, ...context }: Omit<LineContext, 'to'> & { teeth: boolean },
): BillLine | { expected: Expected } {
  const teeth = named ? teethIn(typed) : { tooth: undefined, rest: typed };
  if ('expected' in teeth) return teeth;
  const line = takeLineApart(teeth.rest, { ...context, to: context.today });
  return 'expected' in line ? line : { ...line, tooth: teeth.tooth };
}

const TEETH =
  /(?:#\s*|(?<![\p{L}])(?:tooth|teeth)(?:\s+(?:no\.?\s*)?|\s*[#:]\s*)|(?<![\p{L}])歯\s*|(?<![\p{L}])牙\s*)(\d{2}(?:\s*[-–〜~]\s*\d{2}(?![\d.,/])|\s*[,、]\s*\d{2}(?![\d.,/年月]))*)(?![\d/年月]|[.,]\d)/iu;

/** `#85`, `tooth 85`, `歯 16、17`: FDI numbers of teeth. */
function teethIn(typed: string): { tooth: string | undefined; rest: string } | { expected: Expected } {
  const plain = typed.replace(/[＃０-９]/g, (wide) => wide.normalize('NFKC'));
  const match = TEETH.exec(withoutQuoted(plain));
  if (!match) return { tooth: undefined, rest: typed };
  const numbers = match[1]!.match(/\d{2}/g)!;
  const wrong = numbers.find((number) => !isTooth(number));
  if (wrong !== undefined) return { expected: { key: 'row-tooth', params: { tooth: wrong } } };
  const tooth = match[1]!.replace(/\s*[,、]\s*/g, ', ').replace(/\s*[-–〜~]\s*/g, '-');
  return { tooth, rest: `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}` };
}
