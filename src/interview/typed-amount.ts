/**
 * Amounts as people and bills write them: 1,500.00, 820,50, ฿1500, 1500円. An amount that can be read in two ways (1.500)
 * is refused, and both readings are shown. Text from first to last: a float never touches an amount.
 */
import { type Currency, decimalsOf, isCurrency } from '../base/currency.ts';
import { parseAmount } from '../base/money.ts';
import type { Read, TextInput } from './input.ts';
import type { Expected } from './typed-day.ts';

export type AmountRead = { amount: string; currencies?: readonly string[] } | { expected: Expected };

export interface AmountOptions {
  /** A sign or code beside the amount must agree with it, and the amount has no more decimals than it. */
  currency?: Currency | undefined;
  /** Is an amount below zero taken (a discount)? */
  negative?: boolean;
}

const DOLLARS =
  'USD AUD CAD HKD NZD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD MXN ARS CLP COP';
const CROWNS = 'DKK NOK SEK ISK CZK';

/** What stands beside amounts on bills, and the currencies that it may mean; the likeliest first. */
const SIGNS: Readonly<Record<string, string>> = {
  '฿': 'THB',
  baht: 'THB',
  บาท: 'THB',
  バーツ: 'THB',
  泰铢: 'THB',
  '¥': 'JPY CNY',
  円: 'JPY',
  yen: 'JPY',
  日元: 'JPY',
  日圆: 'JPY',
  元: 'CNY TWD HKD',
  rmb: 'CNY',
  yuan: 'CNY',
  人民元: 'CNY',
  人民币: 'CNY',
  $: DOLLARS,
  us$: 'USD',
  ドル: DOLLARS,
  米ドル: 'USD',
  美元: 'USD',
  dollar: DOLLARS,
  dollars: DOLLARS,
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  hk$: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
  nt$: 'TWD',
  台币: 'TWD',
  新台币: 'TWD',
  nz$: 'NZD',
  s$: 'SGD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  ユーロ: 'EUR',
  欧元: 'EUR',
  '£': 'GBP EGP LBP SYP GIP FKP SHP',
  pound: 'GBP EGP LBP SYP GIP FKP SHP',
  pounds: 'GBP EGP LBP SYP GIP FKP SHP',
  ポンド: 'GBP',
  英镑: 'GBP',
  '₩': 'KRW KPW',
  won: 'KRW',
  ウォン: 'KRW',
  원: 'KRW',
  韩元: 'KRW',
  '₫': 'VND',
  đ: 'VND',
  dong: 'VND',
  ドン: 'VND',
  越南盾: 'VND',
  '₱': 'PHP',
  peso: 'PHP MXN ARS CLP COP CUP DOP UYU',
  pesos: 'PHP MXN ARS CLP COP CUP DOP UYU',
  ペソ: 'PHP MXN ARS CLP COP CUP DOP UYU',
  '₹': 'INR',
  rs: 'INR LKR MUR NPR PKR SCR',
  'rs.': 'INR LKR MUR NPR PKR SCR',
  rupee: 'INR LKR MUR NPR PKR SCR',
  rupees: 'INR LKR MUR NPR PKR SCR',
  ルピー: 'INR LKR MUR NPR PKR SCR',
  rp: 'IDR',
  'rp.': 'IDR',
  ルピア: 'IDR',
  印尼盾: 'IDR',
  rm: 'MYR',
  リンギット: 'MYR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '₴': 'UAH',
  '₭': 'LAK',
  '៛': 'KHR',
  '₮': 'MNT',
  zł: 'PLN',
  r$: 'BRL',
  fr: 'CHF',
  'fr.': 'CHF',
  フラン: 'CHF XAF XOF XPF',
  kr: CROWNS,
  'kr.': CROWNS,
};

/** The currencies that a code, sign or word beside an amount may mean, the likeliest first; undefined where it is none. */
export function currenciesOf(word: string): readonly Currency[] | undefined {
  const plain = word.normalize('NFKC').trim().toLowerCase();
  const code = plain.toUpperCase();
  if (isCurrency(code)) return [code];
  return Object.hasOwn(SIGNS, plain) ? SIGNS[plain]!.split(' ').map((each) => each as Currency) : undefined;
}

/** The signs and words that mean a currency before any other. */
export function likelyWordsOf(currency: string): string[] {
  return Object.keys(SIGNS).filter((word) => SIGNS[word]!.split(' ')[0] === currency);
}

/** The amount: digits in any grouping, with what may stand before and after it. */
const PARTS =
  /^(?<open>\()?(?<sign>[-+△▲])?(?<before>[^\d\s.,()+-][^\d\s,()+-]{0,11}?)?\s*(?<minus>-)?(?<digits>\d[\d.,'’ ]*|\.\d+)\s*(?<after>[^\d\s.,()+-][^\d\s,()+-]{0,11})?(?<close>\))?(?<trailing>-)?$/u;

/** @returns the amount as a plain decimal, with the currencies that a sign beside it may mean */
export function readAmount(typed: string, options: AmountOptions = {}): AmountRead {
  const wrong: AmountRead = { expected: { key: 'amount-typed' } };
  const text = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = PARTS.exec(text)?.groups;
  if (!parts || (parts['open'] === undefined) !== (parts['close'] === undefined)) return wrong;
  const words = [parts['before'], parts['after']].flatMap((word) => (word === undefined ? [] : [word]));
  const meant = words.map(currenciesOf);
  if (meant.some((each) => each === undefined)) return wrong;
  const { currency } = options;
  const common = meant.reduce<readonly Currency[] | undefined>(
    (left, each) => (left === undefined ? each : left.filter((code) => each!.includes(code))),
    undefined,
  );
  if (common?.length === 0) return wrong;
  if (currency !== undefined && common !== undefined && !common.includes(currency)) {
    return { expected: { key: 'amount-currency', params: { currency } } };
  }
  const one = currency ?? (common?.length === 1 ? common[0] : undefined);
  const number = plainNumber(parts['digits']!.trim(), one);
  if (typeof number === 'object') return number;
  const minuses = ['sign', 'minus', 'open', 'trailing'].filter((key) => parts[key] !== undefined && parts[key] !== '+');
  if (number === undefined || minuses.length > 1) return wrong;
  const decimals = number.split('.')[1]?.length ?? 0;
  if (one !== undefined && decimals > decimalsOf(one)) {
    return { expected: { key: 'amount-decimals', params: { currency: one, most: decimalsOf(one) } } };
  }
  const negative = minuses.length > 0 && /[1-9]/.test(number);
  if (negative && !options.negative) return { expected: { key: 'amount-negative' } };
  const amount = `${negative ? '-' : ''}${number}`;
  if (parseAmount(amount) === undefined) return wrong;
  return common === undefined ? { amount } : { amount, currencies: common };
}

const SOUTH_ASIAN: ReadonlySet<string> = new Set(['BDT', 'INR', 'LKR', 'NPR', 'PKR']);

/** `1,500.00` as `1500.00`; undefined where it is no number, and what was expected where it has two readings. */
function plainNumber(digits: string, currency: Currency | undefined): string | undefined | { expected: Expected } {
  if (/[ '’]/.test(digits)) {
    if (!/^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d*)?$/.test(digits)) return undefined;
    // After groups of three, one sign more can only begin the decimals.
    return decimal(digits.replace(/[ '’]/g, '').replace(',', '.'));
  }
  if (/^\d*\.?\d*$/.test(digits) || /^\d*,?\d*$/.test(digits)) {
    const [whole = '', fraction] = digits.split(/[.,]/);
    if (fraction?.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return commaOrPoint(digits);
    return threeAfter(digits, whole, fraction, currency);
  }
  // Grouped by commas with a point, or by points with a comma; in South Asia in twos before the last three.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits)) return decimal(digits.replace(/,/g, ''));
  if (SOUTH_ASIAN.has(currency ?? '') && /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d*)?$/.test(digits)) {
    return decimal(digits.replace(/,/g, ''));
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/.test(digits)) return decimal(digits.replace(/\./g, '').replace(',', '.'));
  return undefined;
}

/** `1500.00`, `820,50`; a comma begins decimals only where one or two digits follow. */
function commaOrPoint(digits: string): string | undefined {
  return /,(?!\d{1,2}$)/.test(digits) ? undefined : decimal(digits.replace(',', '.'));
}

/** `1,500` is one thousand and five hundred; `1.500` may be either, unless the currency has three decimals: there, `1,500` may. */
function threeAfter(
  digits: string,
  whole: string,
  fraction: string,
  currency: Currency | undefined,
): string | { expected: Expected } {
  const point = digits.includes('.');
  const three = currency !== undefined && decimalsOf(currency) === 3;
  if (point === three) return point ? `${whole}.${fraction}` : `${whole}${fraction}`;
  return {
    expected: { key: 'amount-ambiguous', params: { first: `${whole}${fraction}`, second: `${whole}.${fraction}` } },
  };
}

function decimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const plain = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? plain : `${plain}.${fraction}`;
}

/** One amount. The answer is a plain decimal with the decimals that were typed: `1500.00`. */
export function typedAmount(options: AmountOptions = {}): TextInput {
  return {
    kind: 'text',
    lines: false,
    read(typed): Read {
      const read = readAmount(typed, options);
      return 'amount' in read ? { answer: read.amount } : read;
    },
    show: String,
  };
}
