/** Exact amounts. A float never touches money: amounts are decimals, yen are whole. */
import { Decimal } from 'decimal.js';
import { type Currency, decimalsOf, JPY } from './currency.ts';

/** Wide enough that no product of an amount, a rate and a ratio that the schema lets in is ever rounded. */
const Exact = Decimal.clone({ precision: 80, toExpNeg: -80, toExpPos: 80, rounding: Decimal.ROUND_DOWN });

export type Amount = Decimal;
export const ZERO: Amount = new Exact(0);

/** Up to 12 digits before the point and 8 after: no sign but `-`, no exponent, no separators. */
const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d{0,11}|0\d{1,11})(?:\.\d{1,8})?$/;

/** @returns undefined where the text is no plain decimal. */
export function parseAmount(text: string): Amount | undefined {
  return PLAIN_DECIMAL.test(text) ? new Exact(text) : undefined;
}

/** @throws RangeError for a text that is no plain decimal: for constants of the program and for tests. */
export function amount(text: string): Amount {
  const parsed = parseAmount(text);
  if (!parsed) throw new RangeError(`not a plain decimal: ${text}`);
  return parsed;
}

export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((total, each) => total.plus(each), ZERO);
}

/** The amount with the decimals of its currency (more where it has more): `2320.50`, `1500`. */
export function plain(value: Amount, currency: Currency): string {
  return value.toFixed(Math.max(decimalsOf(currency), value.decimalPlaces()));
}

/** `2,320.50 THB`, for people. */
export function readable(value: Amount | string, currency: Currency | string): string {
  const text = typeof value === 'string' ? value : plain(value, currency as Currency);
  return `${grouped(text)} ${currency}`;
}

/** `12,345`, with the decimals as they stand. */
export function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

declare const yenBrand: unique symbol;
/** Whole yen. */
export type Yen = number & { readonly [yenBrand]: true };

export const NO_YEN = 0 as Yen;

/** Larger sums than a whole number can hold exactly are refused, never rounded. */
export class AmountTooLarge extends Error {
  constructor() {
    super('an amount in yen beyond 9,007,199,254,740,991');
    this.name = 'AmountTooLarge';
  }
}

/** Cuts down to whole yen. @throws AmountTooLarge */
export function cutToYen(value: Amount): Yen {
  return wholeYen(value.floor());
}

/** Rounds half up to whole yen. @throws AmountTooLarge */
export function halfUpToYen(value: Amount): Yen {
  return wholeYen(value.plus('0.5').floor());
}

function wholeYen(value: Amount): Yen {
  if (value.abs().gt(Number.MAX_SAFE_INTEGER)) throw new AmountTooLarge();
  return value.toNumber() as Yen;
}

export function yen(value: number): Yen {
  return wholeYen(new Exact(value));
}

/** @throws AmountTooLarge */
export function sumYen(amounts: readonly Yen[]): Yen {
  return wholeYen(sum(amounts.map((each) => new Exact(each))));
}

export function fromYen(value: Yen): Amount {
  return new Exact(value);
}

/** `10,627円`, on Japanese paper. */
export function readableYen(value: Yen): string {
  return `${grouped(String(value))}円`;
}

export { JPY };
