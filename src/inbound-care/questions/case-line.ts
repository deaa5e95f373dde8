/**
 * One typed or pasted line of a table of the case, taken apart: its day, its clock times, its hours, its amount, and the
 * words that name something known (whom is paid, what for, the line of the estimate); what is left is its own text.
 */
import { type Currency, isCurrency } from '../../base/currency.ts';
import { type Day, parseDay } from '../../base/day.ts';
import { grouped, parseAmount, readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { RowRead, Say } from '../../interview/input.ts';
import { type AmountPiece, type Piece, takeApart, totalOf } from '../../interview/line-tokens.ts';
import { folded } from '../../interview/search.ts';
import { currenciesOf, type Expected, readAmount } from '../../interview/typed.ts';

/** A row as it stands in the file. */
export type Row = { readonly [key: string]: Plain | undefined };

export function rowOf(plain: Plain | undefined): Row {
  return typeof plain === 'object' && !Array.isArray(plain) ? plain : {};
}

export function textOf(plain: Plain | undefined): string | undefined {
  return typeof plain === 'string' ? plain : undefined;
}

/** The parts that are there. */
export function rowWith(parts: Row): { [key: string]: Plain } {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, Plain] => part[1] !== undefined));
}

export interface Money {
  amount: string;
  currency: Currency;
}

/** What words of a line may name, by the name of the part that they fill. */
export type Vocabulary = ReadonlyMap<string, { part: string; answer: string }>;

export interface TakenLine {
  day: Day | undefined;
  /** `HH:MM`, in their order. */
  times: readonly string[];
  hours: string | undefined;
  money: readonly Money[];
  named: Readonly<Record<string, string>>;
  /** What names nothing that is known. */
  text: string;
}

export interface LineManner {
  today: Day;
  near: Day;
  /** What a line without a currency is in. */
  currency: Currency | undefined;
  /** Does a line speak of money at all? */
  paid: boolean;
  /** The last day that can be meant. */
  to?: Day;
}

const HEADINGS = new Set(
  (
    'no|#|date|day|time|from|to|item|items|description|category|supplier|amount|hours|rate|unit price|currency|scope|remarks|note|total|subtotal|grand total|sum|' +
    '日付|日|時刻|項目|品名|内容|摘要|区分|支払先|金額|単価|時間|通貨|範囲|備考|合計|小計|総計|' +
    '日期|时间|项目|名称|类别|收款方|金额|单价|小时|币种|范围|备注|合计|小计|总计|序号'
  )
    .split('|')
    .map(folded),
);

const CLOCK = /(?<![\d:])([01]?\d|2[0-4])[:：]([0-5]\d)(?!\d|:\d)/gu;
const HOURS = /(?<![\d.,])(\d{1,4}(?:\.\d{1,2})?)\s*(?:hours?|hrs?|h|时|小时|時間)(?![A-Za-z0-9])/iu;
/** 24 hours a day is a way of interpreting, not a number of hours. */
const AROUND_THE_CLOCK = /(?<!\d)24\s*(?:h|hours?|小时|時間)(?:制|体制)?(?![A-Za-z0-9])/iu;

/** @param row what is being corrected or repeated */
export function takeLine(
  typed: string,
  vocabulary: Vocabulary,
  { today, near, currency: usual, paid, to }: LineManner,
  row: Row = {},
): TakenLine | Exclude<RowRead, { choose: unknown } | { row: unknown }> {
  const plain = typed.normalize('NFC').trim();
  if (plain === '' || /^[\s\-_=*.·|+—–─━]+$/u.test(plain)) return { nothing: true };
  const { times, hours, around, text } = clockIn(plain);
  const before = [row['currency']].map(textOf).find((code) => code !== undefined && isCurrency(code));
  const currency = (before as Currency | undefined) ?? usual;
  const line = takeApart(text, {
    near: parseDay(textOf(row['on']) ?? '') ?? near,
    today,
    to,
    usual: [currency],
    correcting: row['amount'] !== undefined,
  });
  if ('expected' in line) return line;
  const { named, rest } = namesIn(
    line.words.filter((piece) => !/^[:：]$/.test(piece.text)),
    vocabulary,
  );
  const said = rest.map((piece) => piece.text).join(' ');
  const isHeading = rest.every((piece) => HEADINGS.has(folded(piece.text))) || HEADINGS.has(folded(said));
  const saysMore = line.day !== undefined || times.length > 0 || Object.keys(named).length > 0;
  if (rest.length > 0 && isHeading && !saysMore) return { nothing: true };
  if (around) named['mode'] = '24h';
  const money = paid ? moneyIn(line.amounts, line.currencies, row, currency) : [];
  if ('expected' in money) return money;
  return { day: line.day, times, hours, money, named, text: said };
}

/** The times and hours of a line, and the line without them; what stands in quotation marks is left as it is. */
function clockIn(typed: string): { times: string[]; hours: string | undefined; around: boolean; text: string } {
  const times: string[] = [];
  let hours: string | undefined;
  let around = false;
  const parts = typed.split(/("(?:[^"]|"")*")/u).map((part, index) => {
    if (index % 2 === 1) return part;
    const before = times.length;
    const timed = part.replace(CLOCK, (_, hour: string, minute: string) => {
      times.push(`${hour.padStart(2, '0')}:${minute}`);
      return ' ';
    });
    // What stood between two times.
    const untied = times.length > before + 1 ? timed.replace(/(?<=\s|^)[-–—~〜～至到](?=\s|$)/u, ' ') : timed;
    around ||= AROUND_THE_CLOCK.test(untied);
    const rest = untied.replace(AROUND_THE_CLOCK, ' ');
    const counted = hours === undefined ? HOURS.exec(rest) : null;
    hours ??= counted?.[1];
    return counted ? rest.replace(counted[0], ' ') : rest;
  });
  return { times, hours, around, text: parts.join('') };
}

/** The longest runs of words that name something, each part once; quoted text names nothing. */
function namesIn(
  words: readonly Piece[],
  vocabulary: Vocabulary,
): { named: Record<string, string>; rest: readonly Piece[] } {
  const named: Record<string, string> = {};
  let rest = [...words];
  for (let length = rest.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= rest.length; at += 1) {
      const own = rest.slice(at, at + length);
      if (own.some(({ quoted, cell }) => quoted || cell !== own[0]!.cell)) continue;
      const found = vocabulary.get(folded(own.map(({ text }) => text).join(' ')));
      if (!found || named[found.part] !== undefined) continue;
      named[found.part] = found.answer;
      rest = [...rest.slice(0, at), ...rest.slice(at + length)];
      at -= 1;
    }
  }
  return { named, rest };
}

/** The amounts that the line may mean: the product of two others, the only one, or each of several. */
function moneyIn(
  amounts: readonly AmountPiece[],
  named: readonly Currency[] | undefined,
  row: Row,
  usual: Currency | undefined,
): readonly Money[] | { expected: Expected } {
  const kept = textOf(row['amount']);
  const total = amounts.length > 1 ? totalOf(amounts) : undefined;
  const pieces =
    amounts.length === 0 && kept !== undefined
      ? [{ text: kept, currencies: undefined }]
      : (total ? [total] : amounts).map(({ piece, currencies }) => ({ text: piece.text, currencies }));
  const found: Money[] = [];
  let wrong: Expected | undefined;
  for (const { text, currencies } of pieces) {
    const meant = currencies && named ? currencies.filter((each) => named.includes(each)) : (currencies ?? named);
    const currency =
      meant === undefined || (usual !== undefined && meant.includes(usual))
        ? usual
        : meant.length === 1
          ? meant[0]
          : undefined;
    if (currency === undefined) {
      wrong ??= { key: 'case-currency' };
      continue;
    }
    const read = readAmount(text, { currency });
    if ('expected' in read) wrong ??= read.expected;
    else found.push({ amount: read.amount, currency });
  }
  return found.length > 0 ? found : { expected: wrong ?? { key: 'case-amount' } };
}

/** A vocabulary of names; of two that are called the same, the first is meant. */
export function vocabularyOf(
  parts: readonly { part: string; answer: string; texts: readonly (string | undefined)[] }[],
): Vocabulary {
  const words = new Map<string, { part: string; answer: string }>();
  for (const { part, answer, texts } of parts)
    for (const text of texts) {
      const key = text === undefined ? '' : folded(text);
      if (key !== '' && !words.has(key) && currenciesOf(text!) === undefined) words.set(key, { part, answer });
    }
  return words;
}

/** One row is taken; of several, one is to be chosen. */
export function rowOrChoice(choices: readonly { row: { [key: string]: Plain }; label: Say }[]): RowRead {
  return choices.length === 1 ? { row: choices[0]!.row } : { choose: choices.slice(0, 9) };
}

export function moneyLabel({ amount, currency }: Money): Say {
  return { text: readable(grouped(amount), currency) };
}

/** `1,500.00`, as it stands. */
export function shownAmount(amount: Plain | undefined): string {
  const text = textOf(amount);
  return text === undefined ? '' : parseAmount(text) === undefined ? text : grouped(text);
}

/** What a row is repeated from, with `=` before it, or corrected from; and the text that is left. */
export function baseOf(
  typed: string,
  rows: readonly Plain[],
  row: Plain | undefined,
): { base: Row; text: string; isNew: boolean } | { expected: Expected } {
  const repeated = /^[=＝](?![=＝])\s*/u.exec(typed.trim());
  if (!repeated) return { base: rowOf(row), text: typed, isNew: row === undefined };
  if (rows.length === 0) return { expected: { key: 'case-repeat' } };
  // A row of its own: what names the row before, and proves it, is not this one's.
  const { id: _, evidence: __, ...base } = rowOf(rows.at(-1));
  return { base, text: typed.trim().slice(repeated[0].length), isNew: false };
}
