/** The lines of the statement: one for each line of the estimate with what it came to, then what was charged beside it. */
import { type Amount, sum } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { ActualLine, Case, EstimateLine } from '../case.ts';
import { hoursOf } from './hours.ts';
import type { DispatchedLine, Interpreting } from './interpreting.ts';
import { type Ledger, less, onlyOne, total } from './ledger.ts';
import type { Suppliers } from './suppliers.ts';
import type { AddedCharge, Side, StatementLine } from './types.ts';

/** A charge, or the dispatches of a line: what counts as actual. */
interface Charge {
  side: Side;
  amount: Amount | null;
  cause: ActualLine['cause'];
  evidence: readonly string[];
  hours: Amount | undefined;
  lacksBill: boolean;
  dispatched: boolean;
}

export interface Lines {
  lines: readonly StatementLine[];
  added: readonly AddedCharge[];
  /** What each supplier charged, by its id. */
  charged: readonly { supplier: string; side: Side; amount: Amount | null }[];
}

/** @param left has everyone who is treated left? Then a line that nobody charged is missing */
export function linesOf(
  file: Case,
  suppliers: Suppliers,
  interpreting: Interpreting,
  ledger: Ledger,
  left: boolean,
): Lines {
  const actual = (file.actualLines ?? []).map((line, index) => {
    const whole = suppliers.completed(line);
    const at: Path = ['actualLines', index];
    return {
      line: whole,
      at,
      charge: chargeOf(file, whole, at, suppliers, ledger),
      named: suppliers.estimateOf(line.estimate),
    };
  });
  const estimated = (file.estimateLines ?? []).map((line, index): StatementLine => {
    const at: Path = ['estimateLines', index];
    const dispatched = interpreting.lines.filter(({ estimate }) => estimate === line);
    const charges = [
      ...actual.flatMap(({ named, charge }) => (named === line ? [charge] : [])),
      ...dispatched.map((each) =>
        chargeOfDispatches(each, suppliers.sideOf({ ...line, supplier: each.supplier ?? line.supplier })),
      ),
    ];
    const inEstimate = line.scope !== 'out';
    const cost = ledger.into(
      line.amount,
      line.currency ?? ledger.currency,
      at,
      undefined,
      inEstimate ? undefined : 'quiet',
    );
    if (left && inEstimate && charges.length === 0) ledger.lacks(at, 'uncharged');
    return {
      ...empty,
      id: line.id ?? `estimateLines[${index}]`,
      at,
      category: line.category ?? null,
      name: line.name ?? null,
      supplier: line.supplier ?? null,
      side: suppliers.sideOf(line),
      inEstimate,
      scope: line.scope ?? null,
      quoted: inEstimate ? null : cost,
      ...sums(inEstimate, cost, charges),
      refundability: line.refundability ?? null,
      estimateEvidence: line.evidence ?? [],
      ...lineHours(line, charges),
    };
  });
  const beside = [
    ...actual.flatMap(({ named, line, at, charge }): StatementLine[] =>
      named
        ? []
        : [
            {
              ...empty,
              id: line.id ?? `actualLines[${at[1]}]`,
              at,
              category: line.category ?? null,
              name: line.name ?? null,
              supplier: line.supplier ?? null,
              side: charge.side,
              ...sums(false, null, [charge]),
              cause: line.cause ?? 'added',
              causes: [line.cause ?? 'added'],
              ...lineHours(undefined, [charge]),
            },
          ],
    ),
    ...interpreting.lines.flatMap((each): StatementLine[] => {
      if (each.estimate) return [];
      const { id, at, supplier } = each;
      const side = suppliers.sideOf({ supplier: supplier ?? undefined, category: 'interpretation' });
      const charges = [chargeOfDispatches(each, side)];
      const own = { ...empty, id, at, supplier, side, category: 'interpretation' as const };
      return [
        { ...own, ...sums(false, null, charges), cause: 'added', causes: ['added'], ...lineHours(undefined, charges) },
      ];
    }),
  ];
  return {
    lines: [...estimated, ...beside],
    added: actual.flatMap(({ line, named, at, charge }) =>
      line.cause === 'added' || (line.cause === undefined && !named) ? [addedOf(line, at, charge)] : [],
    ),
    charged: [
      ...actual.flatMap(({ line, charge }) =>
        line.supplier === undefined ? [] : [{ supplier: line.supplier, side: charge.side, amount: charge.amount }],
      ),
      ...interpreting.lines.flatMap(({ supplier, amount }) =>
        supplier === null
          ? []
          : [{ supplier, side: suppliers.sideOf({ supplier, category: 'interpretation' }), amount }],
      ),
    ],
  };
}

const empty = {
  name: null,
  inEstimate: false,
  scope: null,
  quoted: null,
  estimateEvidence: [],
  refundability: null,
} as const;

function chargeOf(file: Case, line: ActualLine, at: Path, suppliers: Suppliers, ledger: Ledger): Charge {
  const cost = ledger.into(line.amount, line.currency ?? ledger.currency, at, line.on);
  const side = suppliers.sideOf(line);
  const evidence = line.evidence ?? [];
  const lacksBill = side === 'institutions' && !cost?.isZero() && !evidence.some((id) => isBill(file, id));
  if (lacksBill) ledger.lacks([...at, 'evidence'], 'evidence');
  return { side, amount: cost, cause: line.cause, evidence, hours: line.hours, lacksBill, dispatched: false };
}

/** 请款单: the institution's own bill (I48). */
function isBill(file: Case, id: string): boolean {
  return (file.documents ?? []).some((document) => document.id === id && document.kind === 'institution-bill');
}

function chargeOfDispatches({ amount: cost, evidence, minutes }: DispatchedLine, side: Side): Charge {
  return {
    side,
    amount: cost,
    cause: undefined,
    evidence,
    hours: hoursOf(minutes),
    lacksBill: false,
    dispatched: true,
  };
}

function sums(inEstimate: boolean, cost: Amount | null, charges: readonly Charge[]) {
  const charged = charges.length > 0;
  const actual = charged ? total(charges.map(({ amount: each }) => each)) : null;
  const of = (side: Side) => total(charges.flatMap((each) => (each.side === side ? [each.amount] : [])));
  return {
    estimate: inEstimate ? cost : null,
    actual,
    bySide: { institutions: of('institutions'), coordinator: of('coordinator') },
    charged,
    dispatched: charges.some(({ dispatched }) => dispatched),
    variance: inEstimate ? less(actual, cost) : actual,
    cause: onlyOne(charges.map(({ cause }) => cause)) ?? null,
    causes: [...new Set(charges.flatMap(({ cause }) => cause ?? []))],
    evidence: [...new Set(charges.flatMap(({ evidence }) => evidence))],
    lacksBill: charges.some(({ lacksBill }) => lacksBill),
  };
}

function lineHours(line: EstimateLine | undefined, charges: readonly Charge[]): Pick<StatementLine, 'hours'> {
  const said = charges.flatMap((charge) => charge.hours ?? []);
  if (line?.hours === undefined && said.length === 0) return {};
  return { hours: { estimate: line?.hours ?? null, actual: said.length === 0 ? null : sum(said) } };
}

function addedOf(line: ActualLine, at: Path, charge: Charge): AddedCharge {
  const { id, category, name, supplier, on, evidence = [] } = line;
  return {
    id: id ?? null,
    at,
    category: category ?? null,
    name: name ?? null,
    supplier: supplier ?? null,
    on: on ?? null,
    amount: charge.amount,
    evidence,
  };
}
