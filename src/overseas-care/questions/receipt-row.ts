/** What the lines of charges and of payments have in common: the day, the money, the repeated line, headings and totals. */
import { type Currency, isCurrency } from '../../base/currency.ts';
import { type Day, parseDay } from '../../base/day.ts';
import type { Language } from '../../base/languages.ts';
import { grouped, parseAmount, readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import type { RowRead, Say } from '../../interview/input.ts';
import { folded } from '../../interview/search.ts';
import { currenciesOf, type Expected, readAmount, readDay } from '../../interview/typed.ts';
import type { Treatment } from '../claim.ts';
import { type AmountPiece, type BillLine, type Piece, takeApart, totalOf } from './receipt-tokens.ts';

/** What a line that does not say it is about. */
export interface LineManner {
  care: Treatment['care'];
  /** The days of the treatment. */
  days: readonly Day[];
  today: Day;
  /** The money of the place, where it is known. */
  currency: Currency | undefined;
  language: Language;
  words: Words;
  taxCovered: boolean;
}

/** A row as it stands in the file. */
export type Row = { readonly [key: string]: Plain | undefined };

export function rowOf(plain: Plain | undefined): Row {
  return typeof plain === 'object' && !Array.isArray(plain) ? plain : {};
}

export function textOf(plain: Plain | undefined): string | undefined {
  return typeof plain === 'string' ? plain : undefined;
}

/** The parts that are there, in this order. */
export function rowWith(parts: Row): { [key: string]: Plain } {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, Plain] => part[1] !== undefined));
}

export interface Money {
  amount: string;
  currency: Currency;
  /** As it stands in the line. */
  typed: string;
}

/** A part of a row with the words that tell it from its alternatives. */
export interface Choice<T> {
  value: T;
  label: Say;
}

/** One line, taken apart against what it need not say. */
export interface Parts {
  /** What is being corrected or repeated; empty for a new row. */
  base: Row;
  on: readonly Choice<Day>[];
  money: readonly Choice<Money>[];
  /** Does the line itself say the amount? */
  saysAmount: boolean;
  tooth: string | undefined;
  words: readonly Piece[];
  /** The words that are left, as they were typed. */
  phrase: string;
  /** The same with the numbers that are not the amount. */
  describedBeside(money: Money): string;
}

const HEADINGS = new Set(
  (
    'no|#|date|day|service date|item|items|description|detail|details|particulars|service|services|amount|price|unit|unit price|qty|quantity|rate|' +
    'total|sum|currency|note|notes|remarks|code|tooth|fee|charge|charges|paid|payment|by|receipt|' +
    '日付|日|月日|項目|品名|内容|摘要|明細|金額|単価|数量|合計|通貨|備考|歯|費用|支払日|支払|領収書|番号|' +
    '日期|项目|名称|内容|明细|金额|单价|数量|合计|币种|货币|备注|牙位|费用|付款日|付款|收据|序号'
  )
    .split('|')
    .map(folded),
);

const TOTALS = new Set(
  (
    'total|grand total|sub total|subtotal|net total|total amount|total due|amount due|balance|balance due|total charges|total charge|total paid|net amount|total payment|sum|' +
    '合計|小計|総計|総合計|計|合計金額|請求額|請求金額|ご請求額|差引請求額|お支払額|合计|小计|总计|总额|总金额|合计金额|应付金额|实付金额|应收金额'
  )
    .split('|')
    .map(folded),
);

/** Only signs: a rule drawn under a heading. */
const RULED = /^[\s\-_=*.·|+—–─━]+$/u;

/** Takes a line apart. @param row the row that is being corrected */
export function partsOf(
  typed: string,
  rows: readonly Plain[],
  row: Plain | undefined,
  manner: LineManner,
): Parts | Exclude<RowRead, { choose: unknown }> {
  const plain = typed.trim();
  const last = rowOf(rows.at(-1));
  const repeated = /^[=＝](?![=＝])\s*/u.exec(plain);
  if (repeated && rows.length === 0) return { expected: { key: 'row-repeat' } };
  const base = repeated ? last : rowOf(row);
  const text = repeated ? plain.slice(repeated[0].length) : plain;
  if (text === '' && repeated) return { row: rowWith(last) };
  if (text === '' || RULED.test(text)) return { nothing: true };
  const isNew = !repeated && row === undefined;

  const dayBefore = parseDay(textOf(base['on']) ?? textOf(last['on']) ?? '');
  const currencyBefore = [base['currency'], last['currency']]
    .map(textOf)
    .find((code) => code !== undefined && isCurrency(code));
  const currency = (currencyBefore as Currency | undefined) ?? manner.currency;
  const line = takeApart(text, {
    near: dayBefore ?? manner.days[0] ?? manner.today,
    today: manner.today,
    usual: [currency, manner.currency],
    teeth: manner.care === 'dental',
    correcting: base['amount'] !== undefined,
  });
  if ('expected' in line) return line;
  const phrase = phraseOf(line.words, text);
  if (isNew && isNoRow(line, phrase)) return { nothing: true };
  const second = line.words.find(({ text: word, literal }) => !literal && 'day' in readDay(word));
  if (second) return { expected: { key: 'row-two-days' } };

  const money = moneyIn(line, base, currency);
  if ('expected' in money) return money;
  const on = daysFor(line.day ?? dayBefore, manner.days);
  if (on.length === 0) return { expected: { key: 'row-day' } };
  return {
    base,
    on,
    money,
    saysAmount: line.amounts.length > 0,
    tooth: line.tooth,
    words: line.words,
    phrase,
    describedBeside({ typed: amount }) {
      const own = line.amounts.find(({ piece }) => ` ${amount} `.endsWith(` ${piece.text} `))?.piece;
      return own
        ? phraseOf(
            line.numbered.filter((piece) => piece !== own),
            text,
          )
        : phrase;
    },
  };
}

/** A heading, or the total of a pasted bill. */
function isNoRow(line: BillLine, phrase: string): boolean {
  const words = line.words
    .map(({ text }) => text.replace(/[()（）:：]/gu, ''))
    .filter((text) => currenciesOf(text) === undefined);
  const known = folded(words.join(' '));
  if (TOTALS.has(known)) return true;
  if (line.amounts.length > 0 || line.day !== undefined || phrase === '') return false;
  return HEADINGS.has(known) || words.every((word) => folded(word) === '' || HEADINGS.has(folded(word)));
}

/** The words as they were typed, commas and all, where they stand together. */
function phraseOf(words: readonly Piece[], typed: string): string {
  const joined = words.map(({ text }) => text).join(' ');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(({ quoted }) => quoted)) return joined;
  const slice = typed.slice(typed.indexOf(first.text), typed.lastIndexOf(last.text) + last.text.length);
  const parted = slice.split(/[\s,，、\t|;；]+/u).filter((word) => word !== '');
  return parted.join(' ') === joined ? slice.replace(/\s+/gu, ' ') : joined;
}

/** The day that was said or stands before, else those of the treatment. */
function daysFor(said: Day | undefined, days: readonly Day[]): Choice<Day>[] {
  const possible = said === undefined ? days : [said];
  return possible.length > MOST_CHOICES ? [] : possible.map((day) => ({ value: day, label: { text: day } }));
}

export const MOST_CHOICES = 9;

function moneyIn(
  line: BillLine,
  base: Row,
  usual: Currency | undefined,
): readonly Choice<Money>[] | { expected: Expected } {
  const amounts = amountsOf(line);
  const kept = textOf(base['amount']);
  if (amounts.length === 0 && kept === undefined) return { expected: { key: 'row-amount' } };
  const pieces: readonly { text: string; currencies: readonly Currency[] | undefined }[] =
    amounts.length > 0
      ? amounts.map(({ piece, currencies }) => ({ text: piece.text, currencies }))
      : [{ text: kept!, currencies: undefined }];
  const found: Choice<Money>[] = [];
  let wrong: Expected | undefined;
  for (const { text, currencies } of pieces) {
    const said = common(currencies, line.currencies);
    if (said?.length === 0) return { expected: { key: 'row-two-currencies' } };
    const possible = said === undefined ? [usual] : usual !== undefined && said.includes(usual) ? [usual] : said;
    for (const currency of possible) {
      if (currency === undefined) return { expected: { key: 'row-currency' } };
      const read = amounts.length === 0 ? { amount: text } : readAmount(text, { currency, negative: true });
      if ('expected' in read) wrong ??= read.expected;
      else
        found.push({
          value: { amount: read.amount, currency, typed: text },
          label: { text: readable(grouped(read.amount), currency) },
        });
    }
  }
  // Where one of several numbers cannot be an amount, the others may be.
  if (found.length > 0) return found.slice(0, MOST_CHOICES);
  return { expected: wrong ?? { key: 'row-amount' } };
}

function common<T>(one: readonly T[] | undefined, other: readonly T[] | undefined): readonly T[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.filter((each) => other.includes(each));
}

/** The numbers of a line that may be its amount. */
function amountsOf({ amounts }: BillLine): readonly AmountPiece[] {
  if (amounts.length < 2) return amounts;
  const [first, ...others] = amounts;
  // The running number, or the quantity, in the first column of a pasted table.
  const isFirstColumn = first!.piece.cell === 0 && first!.piece.whole && /^\d{1,3}$/.test(first!.piece.text);
  const counted = isFirstColumn && others.every(({ piece }) => piece.cell > 0) ? others : amounts;
  const signed = counted.filter(({ currencies }) => currencies !== undefined);
  const likely = signed.length === 1 ? signed : counted;
  const total = likely.length > 1 ? totalOf(likely) : undefined;
  if (total) return [total];
  const joined = likely.flatMap((each, index) => {
    const next = likely[index + 1];
    const text = next && `${each.piece.text} ${next.piece.text}`;
    return text !== undefined && /^-?\d{1,3} \d{3}(?:[.,]\d{1,2})?$/.test(text)
      ? [{ ...each, piece: { ...each.piece, text } }]
      : [];
  });
  return [...likely, ...joined];
}

/** Each way in which a line can be read: one is a row, several are to choose from. */
export function rowOrChoice(choices: readonly { row: { [key: string]: Plain }; labels: readonly Say[] }[]): RowRead {
  const [only] = choices;
  if (choices.length === 1 && only) return { row: only.row };
  return {
    choose: choices
      .slice(0, MOST_CHOICES)
      .map(({ row, labels }) => ({ row, label: labels.length === 1 ? labels[0]! : { list: labels } })),
  };
}

/** The labels of those parts of which there are several. */
export function labelsOf(parts: readonly (readonly [choices: readonly unknown[], label: Say])[]): Say[] {
  return parts.filter(([choices]) => choices.length > 1).map(([, label]) => label);
}

/** `1,500.00`, as it stands. */
export function shownAmount(amount: Plain | undefined): string {
  const text = textOf(amount);
  return text === undefined ? '' : parseAmount(text) === undefined ? text : grouped(text);
}
