/** How a sheet says what stands on it: a list of named fields, each with how its value comes from the claim. */

import type { Currency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { type Amount, plain } from '../../base/money.ts';
import type { Value, Values } from '../../template/types.ts';

/** `undefined` leaves the field open for a hand. */
export type FieldValue = Value | undefined;

/** Key of forms and maps → how its value comes about. */
export type Fields<C> = Readonly<Record<string, (context: C) => FieldValue>>;

/** The values of a sheet; fields that the claim knows nothing of are left out. */
export function valuesOf<C>(fields: Fields<C>, context: C): Values {
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries(fields)) {
    const made = value(context);
    if (made !== undefined && !(made.kind === 'list' && made.rows.length === 0)) values[key] = made;
  }
  return values;
}

export function text(value: string | number | undefined): FieldValue {
  if (value === undefined) return undefined;
  const written = String(value);
  return written.trim() === '' ? undefined : { kind: 'text', text: written };
}

export function onDay(value: Day | undefined): FieldValue {
  return value && { kind: 'day', day: value };
}

export function choice(option: string | undefined): FieldValue {
  return option === undefined ? undefined : { kind: 'choice', option };
}

export function money(value: Amount | undefined, currency: Currency | undefined): FieldValue {
  return value && currency && { kind: 'amount', amount: plain(value, currency), currency };
}

/** A row of a list without its empty cells. */
export function row(cells: Readonly<Record<string, FieldValue>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, Value] => cell[1] !== undefined));
}

export function rows<T>(
  items: readonly T[],
  cells: (item: T, index: number) => Readonly<Record<string, FieldValue>>,
): FieldValue {
  return { kind: 'list', rows: items.map((item, index) => row(cells(item, index))) };
}

/** Several texts as paragraphs of one; what is blank or said twice is left out. */
export function joined(texts: readonly (string | undefined)[], separator = '\n'): FieldValue {
  return text(
    [...new Set(texts.map((each) => each?.trim()).filter((each) => each !== undefined && each !== ''))].join(separator),
  );
}
