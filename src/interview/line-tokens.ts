/**
 * One typed or pasted line of a bill, taken apart: its day, its amount, its currency, and the words that are left. In any
 * order; parted by spaces, tabs, commas or 、; a comma within an amount parts nothing.
 */
import type { Currency } from '../base/currency.ts';
import type { Day } from '../base/day.ts';
import { parseAmount } from '../base/money.ts';
import { currenciesOf, type Expected, readAmount, readDay } from './typed.ts';

export interface Piece {
  /** As it was typed. */
  text: string;
  /** Which cell of a pasted table, from 0; a typed line has one. */
  cell: number;
  /** Is it all of its cell? */
  whole: boolean;
  /** Stood in quotation marks: one cell. */
  quoted: boolean;
  /** And after a colon: text, whatever it looks like. */
  literal: boolean;
}

export interface AmountPiece {
  piece: Piece;
  /** What the sign beside it may mean. */
  currencies: readonly Currency[] | undefined;
}

export interface Line {
  day: Day | undefined;
  amounts: readonly AmountPiece[];
  /** Of a code, sign or word of its own. */
  currencies: readonly Currency[] | undefined;
  /** What is left, in its order. */
  words: readonly Piece[];
  /** The same with the numbers of {@link amounts}: all but one of them belong to the description. */
  numbered: readonly Piece[];
}

export interface LineContext {
  near: Day;
  today: Day;
  /** The last day that is taken: of a bill, today; of what lies ahead, none. */
  to: Day | undefined;
  /** Currencies that stand on the bill already: their codes count in small letters, too. */
  usual: readonly (Currency | undefined)[];
  /** Is a line corrected? Then a currency may stand without an amount. */
  correcting: boolean;
}

const COLUMN_GAP = /\t| {2,}|\u3000{2,}|[|;；]/u;
const QUOTED = /(?<=^|[\s,:：、，;|])"((?:[^"]|"")*)"(?=$|[\s,、，;|])/gu;
/** Stands for a quoted text while the line is split: no typed text has it. */
const MARK = '\u0000';

/** Is the comma between these two parts one of a number: 1,500.00 or 820,50? */
function isInNumber(left: string, right: string, only: boolean): boolean {
  const begun = /(?:^|[^\d,./#-])-?\d{1,3}(?:,\d{3})*$/u.test(left);
  if (begun && /^\d{3}(?!\d)/.test(right)) return true;
  return only && /(?:^|[^\d,/#-])-?\d{1,3}(?:\d*|(?:\.\d{3})+)$/u.test(left) && /^\d{1,2}(?![\d.,])/.test(right);
}

function splitAtCommas(chunk: string): string[] {
  const parts: string[] = [];
  const only = chunk.split(/[,，]/u).length === 2;
  let start = 0;
  for (const { index } of chunk.matchAll(/[,，]/gu)) {
    const [left, right] = [chunk.slice(start, index), chunk.slice(index + 1)].map((part) => part.normalize('NFKC'));
    if (isInNumber(left!, right!, only)) continue;
    parts.push(chunk.slice(start, index));
    start = index + 1;
  }
  return [...parts, chunk.slice(start)];
}

/** The words of a line, with the cells that they stand in. */
export function piecesOf(typed: string): Piece[] {
  const quoted: { text: string; literal: boolean }[] = [];
  const marked = typed.replaceAll(MARK, '').replace(QUOTED, (_, text: string, at: number, line: string) => {
    quoted.push({ text: text.replaceAll('""', '"').trim(), literal: /[:：]\s*$/u.test(line.slice(0, at)) });
    return `${MARK} `;
  });
  return marked.split(COLUMN_GAP).flatMap((cell, index) => {
    const words = cell
      .split(/[\s、]+/u)
      .flatMap(splitAtCommas)
      .flatMap((word) => word.split(new RegExp(`(${MARK})`)))
      .filter((word) => word !== '');
    return words.map((word): Piece => {
      const mark = word === MARK ? quoted.shift() : undefined;
      if (!mark) return { text: word, cell: index, whole: words.length === 1, quoted: false, literal: false };
      return { text: mark.text, cell: index, whole: !mark.literal, quoted: true, literal: mark.literal };
    });
  });
}

/** Takes a line apart. @returns what was expected where a day or a currency in it cannot stand */
export function takeApart(typed: string, context: LineContext): Line | { expected: Expected } {
  const all = joinedCells(piecesOf(typed));
  const dayFound = dayIn(all, context);
  if ('expected' in dayFound) return dayFound;
  const afterDay = dayFound.rest;
  const hasNumbers = afterDay.some((piece) => amountIn(piece) !== undefined);
  const money =
    hasNumbers || context.correcting ? currencyIn(afterDay, context) : { currencies: undefined, rest: afterDay };
  const amounts = money.rest.flatMap((piece, at) => (isMeasured(money.rest, at) ? [] : (amountIn(piece) ?? [])));
  // In a table, numbers within a description are no amounts where a cell of their own is one.
  const inCells = amounts.filter(({ piece }) => piece.whole);
  const cells = new Set(all.map(({ cell }) => cell)).size;
  const counted = cells > 1 && inCells.length > 0 ? inCells : amounts;
  return {
    day: dayFound.day,
    amounts: counted,
    currencies: money.currencies,
    words: money.rest.filter((piece) => !counted.some((amount) => amount.piece === piece)),
    numbered: money.rest,
  };
}

const UNITS =
  /^(?:mg|mcg|µg|g|kg|ml|cc|iu|units?|tabs?|tablets?|caps?|capsules?|pcs?|pieces?|ampoules?|amps?|vials?|bottles?|packs?|days?|nights?|hours?|hrs?|minutes?|min|times?|x|×|%|錠|包|本|回|日分|日間|泊|個|枚|時間|片|粒|盒|瓶|支|次|天|晚|小时)$/iu;

/** Does the number count something: 500 mg, 20 tablets, 3 days, x 2? */
function isMeasured(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  if (piece.whole) return false;
  return (after !== undefined && UNITS.test(after.text)) || /^[x×]$/iu.test(before?.text ?? '');
}

/** A cell of a table that is an amount with spaces in it (1 500,00) is one piece. */
function joinedCells(pieces: readonly Piece[]): Piece[] {
  const cells = new Map<number, Piece[]>();
  for (const piece of pieces) cells.set(piece.cell, [...(cells.get(piece.cell) ?? []), piece]);
  if (cells.size < 2) return [...pieces];
  return [...cells.values()].flatMap((own) => {
    const text = own.map((piece) => piece.text).join(' ');
    const isAmount =
      own.length > 1 && own.every(({ quoted }) => !quoted) && 'amount' in readAmount(text, { negative: true });
    return isAmount ? [{ ...own[0]!, text, whole: true }] : own;
  });
}

/** The line with spaces where quoted text stands: of the same length. */
export function withoutQuoted(typed: string): string {
  return typed.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

const WEEKDAY =
  /^[(（]?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|[月火水木金土日](?:曜日?)?)[)）]?$/iu;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const SHORT = /^\d{1,2}\/\d{1,2}$/;
/** What the reader of days says of a text that is a day, but one that cannot stand. */
const DAYS_REFUSED = new Set(['day-ambiguous', 'day-era', 'day-buddhist', 'day-before', 'day-after']);

function dayIn(
  pieces: readonly Piece[],
  context: LineContext,
): { day: Day | undefined; rest: Piece[] } | { expected: Expected } {
  for (const length of [4, 3, 2, 1]) {
    for (let at = 0; at + length <= pieces.length; at += 1) {
      const own = pieces.slice(at, at + length);
      if (own.some(({ cell, quoted, literal }) => cell !== own[0]!.cell || literal || (quoted && length > 1))) continue;
      const text = own
        .map((piece) => piece.text)
        .join(' ')
        .normalize('NFKC')
        .replace(/[,]?\s*\([^()\d]{1,9}\)$/, '');
      // 1-2 and, within a description, 1/2 count tablets, not days.
      if (/^\d{1,2}-\d{1,2}$/.test(text) || (SHORT.test(text) && !standsAlone(pieces, at))) continue;
      const read = readDay(text, { near: context.near, today: context.today, to: context.to });
      if ('expected' in read && !DAYS_REFUSED.has(read.expected.key)) continue;
      if ('expected' in read) return read;
      const rest = [...pieces.slice(0, at), ...pieces.slice(at + length)];
      for (let next = rest[at]; next && (WEEKDAY.test(next.text) || TIME.test(next.text)); next = rest[at]) {
        rest.splice(at, 1);
      }
      return { day: read.day, rest };
    }
  }
  return { day: undefined, rest: [...pieces] };
}

/** At an end of the line, in a cell of its own, or beside an amount. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  return !before || !after || pieces[at]!.whole || amountIn(before) !== undefined || amountIn(after) !== undefined;
}

/** Codes that count in small letters wherever they stand beside an amount. */
const COMMON = new Set('USD EUR JPY GBP KRW CNY TWD THB HKD SGD AUD CAD NZD CHF VND IDR MYR PHP INR'.split(' '));

/** The currency that has a piece of its own: a code in capitals anywhere, else a code or word beside an amount. */
function currencyIn(
  pieces: readonly Piece[],
  { usual }: LineContext,
): { currencies: readonly Currency[] | undefined; rest: Piece[] } {
  const candidates = pieces.flatMap((piece, at) => {
    const text = piece.text.normalize('NFKC').replace(/^\((.*)\)$/, '$1');
    const meant = currenciesOf(text);
    if (!meant || piece.literal) return [];
    const beside = [pieces[at - 1], pieces[at + 1]].some((each) => each && amountIn(each) !== undefined);
    const isCode = /^[A-Za-z]{3}$/.test(text) && meant[0] === text.toUpperCase();
    const capitals = isCode && text === text.toUpperCase();
    const known = isCode && (COMMON.has(meant[0]!) || usual.includes(meant[0]));
    const taken = capitals
      ? beside || piece.whole || known
      : isCode
        ? known && (beside || piece.whole)
        : beside || piece.whole;
    return taken ? [{ at, meant, capitals, beside }] : [];
  });
  const [best] = candidates.sort(
    (a, b) => Number(b.capitals) - Number(a.capitals) || Number(b.beside) - Number(a.beside) || b.at - a.at,
  );
  if (!best) return { currencies: undefined, rest: [...pieces] };
  return { currencies: best.meant, rest: pieces.filter((_, at) => at !== best.at) };
}

/** Is the piece a number that could be an amount, in whatever way it is written? */
function amountIn(piece: Piece): AmountPiece | undefined {
  if (piece.literal) return undefined;
  const read = readAmount(piece.text, { negative: true });
  if ('amount' in read) return { piece, currencies: read.currencies as readonly Currency[] | undefined };
  return read.expected.key === 'amount-ambiguous' || read.expected.key === 'amount-decimals'
    ? { piece, currencies: undefined }
    : undefined;
}

/** Of several numbers, the one that the others multiply to (2 × 410.25 = 820.50), or that all are. */
export function totalOf(amounts: readonly AmountPiece[]): AmountPiece | undefined {
  const values = amounts.map(({ piece }) => {
    const read = readAmount(piece.text, { negative: true });
    return 'amount' in read ? parseAmount(read.amount) : undefined;
  });
  if (values.some((value) => value === undefined)) return undefined;
  const [first] = values;
  if (values.every((value) => value!.eq(first!))) return amounts.at(-1);
  if (values.length !== 3) return undefined;
  const [one, two, three] = values;
  return one!.times(two!).eq(three!) && !one!.isZero() ? amounts[2] : undefined;
}
