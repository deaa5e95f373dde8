/** How an account stands on a paper or a screen: its holder, its bank and the last four digits of its number, never more. */
import type { Words } from '../../base/words.ts';
import type { Case } from '../case.ts';

const SHOWN = 4;
/** A label that is no name of an account in the case may be its number itself; numbers of accounts have at least five digits. */
const NUMBER = /\d(?:[ -]?\d){4,}/g;
/** In a text of people's own, such as a term: a sum or a day is shorter than this. */
const LONG_NUMBER = /\d(?:[ -]?\d){9,}/g;

/** @param label of the account, as `fromAccount` and `toAccount` name it */
export function accountShown(file: Case, label: string, words: Words): string {
  const account = file.accounts?.find(({ id }) => id === label);
  if (!account) return label.replace(NUMBER, lastDigits);
  const holder = account.holder ?? words('settle.account.holder-unknown');
  const bank = account.bank ?? words('settle.account.bank-unknown');
  const number = account.number === undefined ? '' : lastDigits(account.number);
  const named = { holder: withoutNumbers(holder), bank: withoutNumbers(bank) };
  return number === '' ? words('settle.account.no-number', named) : words('settle.account', { ...named, number });
}

/** A text of people's own without the long numbers that stand in it, but for their last four digits. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, lastDigits);
}

/** `…0000`; nothing of a number so short that four digits would tell it. */
function lastDigits(number: string): string {
  const digits = number.replace(/[^\p{L}\d]/gu, '');
  return digits.length <= SHOWN ? '' : `…${digits.slice(-SHOWN)}`;
}
