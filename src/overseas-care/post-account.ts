/**
 * ゆうちょ銀行の記号・番号: how the two numbers of a passbook become the branch and the account number that every other bank
 * asks for. The rule is the bank's own («記号番号から振込用の店名・預金種目・口座番号への換算式», public page of ゆうちょ銀行).
 */

/** 記号: five digits, 1 for a savings account (総合口座 …) or 0 for a transfer account (振替口座), and 0 at the end. */
export const POST_SYMBOL = /^[01]\d{3}0$/;

export interface PostAccount {
  bankCode: string;
  bankName: string;
  branchCode: string;
  /** The branch's name is its code in kanji digits. */
  branchName: string;
  type: 'ordinary' | 'current';
  /** Seven digits. */
  number: string;
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/**
 * @param symbol 記号 in the form of {@link POST_SYMBOL}
 * @param number 番号 as the passbook has it, digits alone: up to 8 and 1 at the end for a savings account, up to 6 for a
 *   transfer account
 * @returns undefined for a number that the bank does not give
 * @example convertPost('10530', '12345671') // branch 058, number 1234567
 */
export function convertPost(symbol: string, number: string): PostAccount | undefined {
  const savings = symbol.startsWith('1');
  if (!(savings ? /^(?!0*1$)\d{1,7}1$/ : /^(?!0*$)\d{1,6}$/).test(number)) return undefined;
  const branchCode = `${symbol.slice(1, 3)}${savings ? '8' : '9'}`;
  return {
    bankCode: '9900',
    bankName: 'ゆうちょ銀行',
    branchCode,
    branchName: [...branchCode].map((digit) => KANJI_DIGITS[Number(digit)]).join(''),
    type: savings ? 'ordinary' : 'current',
    number: (savings ? number.slice(0, -1) : number).padStart(7, '0'),
  };
}
