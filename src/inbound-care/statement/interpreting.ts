/** The table of the interpreters: each dispatch with its hours and amount, the sum, and what was billed or estimated. */
import type { Currency } from '../../base/currency.ts';
import type { Minute } from '../../base/minute.ts';
import type { Amount } from '../../base/money.ts';
import { hoursOf } from '../settlement/hours.ts';
import { less, total } from '../settlement/ledger.ts';
import type { DispatchMode, Rounding, Settlement } from '../settlement.ts';

export interface DispatchRow {
  from: Minute | null;
  to: Minute | null;
  mode: DispatchMode | null;
  /** As they count, after the term on rounding. */
  hours: Amount | null;
  /** As they were, where the term rounds them. */
  dispatched: Amount | null;
  rate: Amount | null;
  currency: Currency | null;
  /** Exact; the sum is cut to whole units once. */
  amount: Amount | null;
  /** A bill counts in place of it. */
  billed: boolean;
  evidence: readonly string[];
}

export interface InterpretingTable {
  rows: readonly DispatchRow[];
  rounding: Rounding;
  hours: Amount;
  /** What the hours come to. */
  sum: Amount | null;
  /** What was estimated for interpreting; null where nothing was, or it is not known. */
  estimate: Amount | null;
  estimatedHours: Amount | null;
  /** What was billed; null where the dispatches themselves count. */
  billed: Amount | null;
  /** billed − sum. */
  difference: Amount | null;
}

export function interpretingTable(
  settlement: Settlement,
  there: (ids: readonly string[]) => string[],
): InterpretingTable | null {
  const { interpreting, dispatches, lines, rounding } = settlement;
  if (!interpreting) return null;
  const estimated = lines.filter(({ category, inEstimate }) => inEstimate && category === 'interpretation');
  const hours = estimated.flatMap((line) => line.hours?.estimate ?? []);
  return {
    rows: dispatches.map(({ from, to, mode, minutes, counted, rate, currency, amount, billed, evidence }) => ({
      from,
      to,
      mode,
      hours: counted === null ? null : hoursOf(counted),
      dispatched: minutes === null ? null : hoursOf(minutes),
      rate,
      currency,
      amount,
      billed,
      evidence: there(evidence),
    })),
    rounding,
    hours: hoursOf(interpreting.minutes),
    sum: interpreting.dispatched,
    estimate: estimated.length === 0 ? null : total(estimated.map(({ estimate }) => estimate)),
    estimatedHours: hours.length === 0 ? null : total(hours),
    billed: interpreting.billed,
    difference: less(interpreting.billed, interpreting.dispatched),
  };
}
