/** Puts the sentences of a statement into words: amounts, people, accounts and papers as the reader's language has them. */
import type { Currency } from '../../base/currency.ts';
import { JPY } from '../../base/currency.ts';
import { type Amount, grouped, plain, readable } from '../../base/money.ts';
import type { Words } from '../../base/words.ts';
import { calledIn, wordsIn } from '../case/people.ts';
import type { Case } from '../case.ts';
import type { Missing } from '../settlement.ts';
import type { EvidenceRow, Item, Said, SaidPart } from '../statement.ts';
import { accountShown, withoutNumbers } from './account-shown.ts';

export interface StatementWords {
  words: Words;
  said(sentence: Said): string;
  /** With its currency: `3,993,000 yen`, `2,320.50 CNY`. */
  money(amount: Amount | null, currency: Currency | null): string;
  /** Without its currency, for a column: `3,993,000`; a dash for nothing. */
  figure(amount: Amount | null): string;
  /** With its sign: `+11,000`, `-68,000`, `0`. */
  signed(amount: Amount | null): string;
  item(item: Item): string;
  who(id: string | null): string;
  account(label: string): string;
  /** The name of a term; its key where it is one of the people's own. */
  term(key: string): string;
  /** A text of people's own, without the numbers of accounts. */
  own(text: string): string;
  /** What a term says: a text of people's own without the numbers of accounts; a word of the file, or an account's id, as people read it. */
  agreed(key: string, value: string): string;
  paper(row: EvidenceRow): string;
  missing(missing: Missing): string;
}

/** @param words of the scheme and of the program, in the reader's language */
export function statementWords(words: Words, file: Case, currency: Currency | null): StatementWords {
  const { language } = words;
  const money: StatementWords['money'] = (amount, of) => {
    if (amount === null || of === null) return words('settle.not-known');
    return of === JPY ? words('money.yen', { amount: grouped(plain(amount, of)) }) : readable(amount, of);
  };
  const figure: StatementWords['figure'] = (amount) =>
    amount === null || currency === null ? words('settle.not-known') : grouped(plain(amount, currency));
  const who = (id: string | null) => calledIn(file, id ?? undefined, language) ?? words('settle.not-known');
  const item: StatementWords['item'] = ({ name, category, id }) =>
    wordsIn(name ?? undefined, language) ?? (category === null ? id : words(`category.${category}`));
  const part = (value: SaidPart): string | number => {
    if (typeof value !== 'object') return value;
    if ('money' in value) return money(value.money, value.currency);
    if ('who' in value) return who(value.who);
    return 'account' in value ? accountShown(file, value.account, words) : item(value.item);
  };
  return {
    words,
    money,
    figure,
    who,
    item,
    said: ({ key, params = {} }) =>
      words(key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, part(value)]))),
    signed: (amount) => `${amount?.isPositive() && !amount.isZero() ? '+' : ''}${figure(amount)}`,
    account: (label) => accountShown(file, label, words),
    term: (key) => (words.has(`term.${key}`) ? words(`term.${key}`) : key),
    own: withoutNumbers,
    agreed: (key, value) => {
      const known = `settle.interpreting.rounding.${value}`;
      if (key === 'interpreter-rounding' && words.has(known)) return words(known);
      return file.accounts?.some(({ id }) => id === value) ? accountShown(file, value, words) : withoutNumbers(value);
    },
    paper: ({ kind, name }) =>
      wordsIn(name ?? undefined, language) ?? words(kind === null ? 'document.other' : `document.${kind}`),
    missing: ({ what, params = {} }) => {
      const { supplier, ...others } = params;
      return words(`settle.missing.${what}`, {
        ...others,
        ...(supplier === undefined ? {} : { who: who(String(supplier)) }),
      });
    },
  };
}
