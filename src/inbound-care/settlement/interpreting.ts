/**
 * The interpreters' hours (I41): what each dispatch comes to, on which line it stands, and whether a bill counts in its
 * place. A bill of the same supplier counts and the dispatches are only compared with it; without one they are the actual.
 */
import { type Currency, decimalsOf } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import { minutesBetween } from '../../base/minute.ts';
import { type Amount, amount, sum } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { Case, Dispatch, EstimateLine } from '../case.ts';
import { type Ledger, onlyOne, total } from './ledger.ts';
import type { Suppliers } from './suppliers.ts';
import { type DispatchLine, type InterpretingOf, ROUNDINGS, type Rounding } from './types.ts';

const STEPS: Record<Rounding, number> = {
  'as-dispatched': 1,
  '15-minutes-up': 15,
  '30-minutes-up': 30,
  '60-minutes-up': 60,
};
const MINUTES_OF_AN_HOUR = amount('60');

/** The dispatches that stand on one line of the statement and that no bill stands for. */
export interface DispatchedLine {
  /** The estimate's line; undefined where they stand beside the estimate. */
  estimate: EstimateLine | undefined;
  id: string;
  supplier: string | null;
  amount: Amount | null;
  minutes: number;
  evidence: readonly string[];
  at: Path;
}

export interface Interpreting {
  dispatches: readonly DispatchLine[];
  /** What counts as charged. */
  lines: readonly DispatchedLine[];
  by: readonly InterpretingOf[];
  rounding: Rounding;
}

interface Read extends Omit<DispatchLine, 'line' | 'billed'> {
  dispatch: Dispatch;
  estimate: EstimateLine | undefined;
  billed: boolean | null;
}

export function interpretingOf(file: Case, suppliers: Suppliers, ledger: Ledger): Interpreting {
  const rounding = roundingOf(file, ledger);
  const bills = billsOf(file, suppliers);
  const read = (file.dispatches ?? []).map((dispatch, index): Read => {
    const at: Path = ['dispatches', index];
    const supplier = supplierOf(dispatch, suppliers);
    const estimate = estimateFor(file, dispatch, supplier, suppliers);
    const currency = dispatch.currency ?? estimate?.currency ?? ledger.currency;
    const minutes = minutesOf(dispatch);
    const counted =
      minutes === null || rounding === null ? null : Math.ceil(minutes / STEPS[rounding]) * STEPS[rounding];
    const rate = dispatch.rate ?? null;
    const cost = counted === null || rate === null ? null : rate.times(counted).div(MINUTES_OF_AN_HOUR);
    const billed = isBilled(dispatch, supplier, bills);
    const { from = null, to = null, mode = null, evidence = [] } = dispatch;
    return {
      dispatch,
      at,
      supplier,
      estimate,
      from,
      to,
      mode,
      minutes,
      counted,
      rate,
      currency,
      amount: cost,
      billed,
      evidence,
    };
  });
  for (const each of read) if (each.billed !== true) noteGaps(each, ledger);
  const ids = namesOf(read);
  return {
    dispatches: read.map(({ dispatch: _, estimate: __, billed, ...each }, index) => ({
      ...each,
      line: ids[index]!,
      billed: billed === true,
    })),
    lines: linesOf(read, ids, ledger),
    by: bySupplier(read, bills, ledger),
    rounding: rounding ?? 'as-dispatched',
  };
}

/** What the term says, once it is confirmed. Null where it says something that is no rounding we know, or two things. */
function roundingOf(file: Case, ledger: Ledger): Rounding | null {
  const said = (file.terms ?? []).flatMap(({ key, value }, index) =>
    key === 'interpreter-rounding' && value !== undefined && value !== 'not-confirmed' ? [{ value, index }] : [],
  );
  if (said.length === 0) return 'as-dispatched';
  const one = onlyOne(said.map(({ value }) => value));
  const known = ROUNDINGS.find((rounding) => rounding === one);
  if (known || (file.dispatches ?? []).length === 0) return known ?? null;
  return ledger.lacks(['terms', said[0]!.index, 'value'], 'rounding', { options: ROUNDINGS.join(', ') });
}

function minutesOf({ from, to }: Dispatch): number | null {
  const minutes = from === undefined || to === undefined ? null : minutesBetween(from, to);
  return minutes === null || minutes < 0 ? null : minutes;
}

function supplierOf({ supplier, estimate }: Dispatch, suppliers: Suppliers): string | null {
  return supplier ?? suppliers.estimateOf(estimate)?.supplier ?? suppliers.onlyCoordinator;
}

/** The line that the dispatch names; else the one line of interpreting of its supplier, by its mode where there are several. */
function estimateFor(
  file: Case,
  { estimate, mode }: Dispatch,
  supplier: string | null,
  suppliers: Suppliers,
): EstimateLine | undefined {
  if (estimate !== undefined) return suppliers.estimateOf(estimate);
  const lines = (file.estimateLines ?? []).filter(
    (line) =>
      line.category === 'interpretation' &&
      line.scope !== 'out' &&
      (line.supplier ?? suppliers.onlyCoordinator) === supplier,
  );
  if (lines.length <= 1) return lines[0];
  const ofMode = lines.filter((line) => (line.mode ?? 'hourly') === (mode ?? 'hourly'));
  return ofMode.length === 1 ? ofMode[0] : undefined;
}

interface Bill {
  id: string | undefined;
  supplier: string | null;
  amount: Amount | undefined;
  currency: Currency | undefined;
  at: Path;
  on: Day | undefined;
}

function billsOf(file: Case, suppliers: Suppliers): Bill[] {
  const named = new Set((file.dispatches ?? []).flatMap(({ line }) => line ?? []));
  return (file.actualLines ?? []).flatMap((line, index) => {
    const { id, category, supplier, amount: charged, currency, on } = suppliers.completed(line);
    if (category !== 'interpretation' && (id === undefined || !named.has(id))) return [];
    const of = supplier ?? suppliers.onlyCoordinator;
    return [{ id, supplier: of, amount: charged, currency, at: ['actualLines', index] as Path, on }];
  });
}

/** Null where a bill may or may not be for it: one of the two suppliers is not known. */
function isBilled({ line }: Dispatch, supplier: string | null, bills: readonly Bill[]): boolean | null {
  if (bills.some(({ id }) => id !== undefined && id === line)) return true;
  if (bills.some((bill) => bill.supplier !== null && bill.supplier === supplier)) return true;
  return bills.length > 0 && (supplier === null || bills.some((bill) => bill.supplier === null)) ? null : false;
}

function noteGaps({ at, minutes, rate, billed }: Read, ledger: Ledger): void {
  if (minutes === null) ledger.lacks([...at, 'to'], 'dispatch-time');
  if (rate === null) ledger.lacks([...at, 'rate'], 'dispatch-rate');
  if (billed === null) ledger.lacks([...at, 'supplier'], 'dispatch-supplier');
}

/** The estimate's line; else `dispatches`, with the supplier behind it where several stand beside the estimate. */
function namesOf(read: readonly Read[]): string[] {
  const beside = new Set(read.flatMap(({ estimate, supplier }) => (estimate ? [] : [supplier])));
  return read.map(({ estimate, supplier }) => {
    if (estimate?.id !== undefined) return estimate.id;
    return beside.size > 1 && supplier !== null ? `dispatches/${supplier}` : 'dispatches';
  });
}

function linesOf(read: readonly Read[], ids: readonly string[], ledger: Ledger): DispatchedLine[] {
  const groups = new Map<EstimateLine | string, Read[]>();
  for (const [index, each] of read.entries()) {
    if (each.billed === true) continue;
    const key = each.estimate ?? ids[index]!;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, group]) => ({
    estimate: typeof key === 'string' ? undefined : key,
    id: ids[read.indexOf(group[0]!)]!,
    supplier: group[0]!.supplier,
    amount: group.some(({ billed }) => billed === null) ? null : costOf(group, ledger),
    minutes: group.reduce((all, { counted }) => all + (counted ?? 0), 0),
    evidence: [...new Set(group.flatMap(({ evidence }) => evidence))],
    at: group[0]!.at,
  }));
}

/** The exact sum of each currency, cut once to its smallest unit, in the settlement's currency. */
function costOf(group: readonly Read[], ledger: Ledger, quiet?: 'quiet'): Amount | null {
  if (group.some(({ amount: each }) => each === null)) return null;
  const currencies = [...new Set(group.map(({ currency }) => currency))];
  return total(
    currencies.map((currency) => {
      const of = group.filter((each) => each.currency === currency);
      const exact = sum(of.map((each) => each.rate!.times(each.counted!))).div(MINUTES_OF_AN_HOUR);
      const cut = currency === null ? exact : exact.toDecimalPlaces(decimalsOf(currency));
      return ledger.into(cut, currency, of[0]!.at, undefined, quiet);
    }),
  );
}

function bySupplier(read: readonly Read[], bills: readonly Bill[], ledger: Ledger): InterpretingOf[] {
  return [...new Set(read.map(({ supplier }) => supplier))].map((supplier) => {
    const group = read.filter((each) => each.supplier === supplier);
    const named = new Set(group.flatMap(({ dispatch }) => dispatch.line ?? []));
    const billed = bills.filter(
      ({ id, supplier: of }) => (of !== null && of === supplier) || (id !== undefined && named.has(id)),
    );
    return {
      supplier,
      dispatched: costOf(group, ledger, 'quiet'),
      billed:
        billed.length === 0
          ? null
          : total(
              billed.map((bill) =>
                ledger.into(bill.amount, bill.currency ?? ledger.currency, bill.at, bill.on, 'quiet'),
              ),
            ),
      minutes: group.reduce((all, { counted }) => all + (counted ?? 0), 0),
    };
  });
}
