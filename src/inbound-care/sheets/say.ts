/** How the papers of a packet speak: each text in the reader's language, and beside it in a second one where there is one. */
import type { Currency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { dayMonthYear, western } from '../../base/day-format.ts';
import type { Params } from '../../base/finding.ts';
import type { Language } from '../../base/languages.ts';
import { type Amount, grouped, plain } from '../../base/money.ts';
import type { Words } from '../../base/words.ts';
import type { Both, PaperBlock, PaperColumn, PaperRow } from '../../template/paper-types.ts';
import { nameIn, wordsIn } from '../case/people.ts';
import type { AnyName, AnyWords } from '../case.ts';

/** Stands where there is nothing to say. */
export const NOTHING = '—';

/** The values of a text's parameters, which may be words themselves. */
type Filled = Params | ((words: Words) => Params);

export interface Say {
  readonly language: Language;
  readonly words: Words;
  readonly beside: Words | undefined;
  (key: string, params?: Filled): Both;
  /** Whatever a function says in each of the languages. */
  each(told: (words: Words) => string): Both;
  called(name: AnyName | undefined): string;
  told(words: AnyWords | undefined): Both;
  day(on: Day | undefined | null): string;
  /** `3,990,500 JPY` */
  money(amount: Amount | undefined | null, currency: Currency | undefined | null): string;
}

export function sayer(words: Words, beside: Words | undefined): Say {
  const both = (told: (words: Words) => string): Both => {
    const text = told(words);
    const other = beside && told(beside);
    return other === undefined || other === text ? { text } : { text, beside: other };
  };
  // Words of the catalogues stand alone here, in a cell or a line: in English they begin with a capital.
  const each = (told: (words: Words) => string): Both =>
    both((own) => (own.language === 'en' ? capital(told(own)) : told(own)));
  const say = (key: string, params: Filled = {}): Both =>
    each((own) => own(key, typeof params === 'function' ? params(own) : params));
  const { language } = words;
  return Object.assign(say, {
    language,
    words,
    beside,
    each,
    called: (name: AnyName | undefined) => nameIn(name, language) ?? NOTHING,
    told: (told: AnyWords | undefined) => both((own) => wordsIn(told, own.language) ?? NOTHING),
    day: (on: Day | undefined | null) => (on ? (language === 'en' ? dayMonthYear(on) : western(on)) : NOTHING),
    money: (amount: Amount | undefined | null, currency: Currency | undefined | null) => moneyText(amount, currency),
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function moneyText(amount: Amount | undefined | null, currency: Currency | undefined | null): string {
  if (!amount) return NOTHING;
  return currency ? `${signed(amount, currency)} ${currency}` : amount.toFixed();
}

/** `−325,700`: with the sign that no one takes for a hyphen. */
export function signed(amount: Amount, currency: Currency): string {
  return grouped(plain(amount, currency)).replace(/^-/, '−');
}

/** A sum as one of a column under its currency. */
export function figure(amount: Amount | undefined | null, currency: Currency | undefined | null): string {
  if (!amount) return NOTHING;
  return currency ? signed(amount, currency) : amount.toFixed();
}

export const heading = (words: Both): PaperBlock => ({ kind: 'heading', words });
export const text = (words: Both, size: 'small' | 'normal' | 'large' = 'normal'): PaperBlock => ({
  kind: 'text',
  words,
  size,
});
export const small = (words: Both): PaperBlock => text(words, 'small');

export interface Fact {
  label: Both;
  value: string | Both;
  strong?: boolean;
}

export function facts(list: readonly Fact[], columns: 1 | 2 = 1): PaperBlock {
  return { kind: 'facts', facts: list, columns };
}

export function table(columns: readonly PaperColumn[], rows: readonly PaperRow[], none?: Both): PaperBlock {
  return { kind: 'table', columns, rows, ...(none && { none }) };
}

export function points(mark: 'dot' | 'number' | 'box', list: readonly Both[]): PaperBlock {
  return { kind: 'points', mark, points: list };
}
