/**
 * The statement of a settlement (结算单) as data: rows, sums and sentences, without a language. The screen and the paper
 * are both made from it, so that they never differ. `said` in statement/words.ts puts a sentence into words.
 */
import type { Currency } from '../base/currency.ts';
import type { Day } from '../base/day.ts';
import type { Amount } from '../base/money.ts';
import type { Path } from '../base/path.ts';
import type { Category } from './case/categories.ts';
import { firstEntry, lastExit } from './case/days.ts';
import { peopleOf } from './case/people.ts';
import type { AnyWords, Case, CaseDocument } from './case.ts';
import { less, total } from './settlement/ledger.ts';
import type { Settlement, SettlementStatus, Side, StatementLine } from './settlement.ts';
import { type InterpretingTable, interpretingTable } from './statement/interpreting.ts';
import { type MoveRow, movesOf } from './statement/moves.ts';
import { earlyWords, nextSteps } from './statement/next.ts';
import { type TermRow, termRows } from './statement/terms.ts';

/** What stands in a sentence: words, or what is written differently in each language. */
export type SaidPart =
  | string
  | number
  | { money: Amount | null; currency: Currency | null }
  /** Id of a party or a traveller. */
  | { who: string }
  /** Label of an account: its holder, its bank and the last four digits are shown. */
  | { account: string }
  | { item: Item };

/** A sentence: a key of the catalogue, with what stands in it. */
export interface Said {
  key: string;
  params?: Readonly<Record<string, SaidPart>>;
}

/** What a line is about: its name as the case has it, else its category. */
export interface Item {
  name: AnyWords | null;
  category: Category | null;
  /** Where neither is there. */
  id: string;
}

export interface StatementRow {
  id: string;
  at: Path;
  item: Item;
  supplier: string | null;
  /** Null where the estimate does not have it, or it is not known. */
  estimate: Amount | null;
  /** Null where nothing was charged, or it is not known. */
  actual: Amount | null;
  variance: Amount | null;
  charged: boolean;
  inEstimate: boolean;
  /** `planned`, `added`, `changed`, as its charges say; none where nobody said. */
  causes: StatementLine['causes'];
  /** Ids of documents that are there. */
  evidence: readonly string[];
  /** Likewise, of what was estimated. */
  estimateEvidence: readonly string[];
  /** Something was charged, and no paper shows it. */
  noEvidence: boolean;
  /** The institution's bill is not among them. */
  lacksBill: boolean;
  hours: { estimate: Amount | null; actual: Amount | null } | null;
  refundability: StatementLine['refundability'];
}

export interface Sums {
  estimate: Amount | null;
  actual: Amount | null;
  variance: Amount | null;
}

export interface StatementSection {
  /** `medical`: what institutions charged; `other`: the coordinator's side. */
  id: 'medical' | 'other';
  rows: readonly StatementRow[];
  sums: Sums;
}

/** One step of the sum that ends with the balance. */
export interface BalanceStep {
  id: 'credited' | 'direct' | 'institutions' | 'coordinator' | 'refunded';
  sign: '+' | '-';
  amount: Amount | null;
}

/** What the family paid one supplier itself, and what the coordinator still owes it. */
export interface DirectRow {
  supplier: string;
  charged: Amount | null;
  direct: Amount | null;
  due: Amount | null;
}

export interface EvidenceRow {
  id: string;
  kind: CaseDocument['kind'] | null;
  name: AnyWords | null;
  on: Day | null;
}

export interface Statement {
  /** Of the case; null where it has none. */
  id: string | null;
  on: Day;
  status: SettlementStatus;
  currency: Currency | null;
  /** Ids of the patients and of the coordinators, for the heading. */
  patients: readonly string[];
  coordinators: readonly string[];
  /** From the first entry to the last departure; null where it is not known. */
  period: { from: Day | null; to: Day | null };
  sections: readonly [StatementSection, StatementSection];
  total: Sums;
  /** Lines that the estimate named as not in it (scope `out`), with what they were said to cost. */
  outside: readonly { row: StatementRow; quoted: Amount | null }[];
  moves: readonly MoveRow[];
  direct: readonly DirectRow[];
  steps: readonly BalanceStep[];
  balance: Amount | null;
  /** What happens next, in plain sentences. */
  next: readonly Said[];
  /** Exactly the charges that a top-up is asked for: those with the cause `added` (I51). */
  added: readonly StatementRow[];
  /** While the stay goes on: the money is nearly used up, or will not be enough. */
  early: readonly Said[];
  interpreting: InterpretingTable | null;
  /** Lines that were estimated and not performed, and whether they are given back. */
  notPerformed: readonly StatementRow[];
  /** Charged beside the estimate. */
  beside: readonly StatementRow[];
  terms: readonly TermRow[];
  /** The papers that the rows name. */
  papers: readonly EvidenceRow[];
  missing: Settlement['missing'];
}

/** @param today the day of the statement */
export function statementOf(file: Case, settlement: Settlement, today: Day): Statement {
  const documents = new Map(
    [...(file.documents ?? [])].reverse().flatMap((each) => (each.id ? [[each.id, each]] : [])),
  );
  const there = (ids: readonly string[]) => ids.filter((id) => documents.has(id));
  const rows = settlement.lines.map((line) => ({ line, row: rowOf(line, there) }));
  const medical = sectionOf('medical', 'institutions', settlement, there);
  const other = sectionOf('other', 'coordinator', settlement, there);
  const { patients, coordinators } = peopleOf(file);
  const notPerformed = rows.flatMap(({ line, row }) =>
    line.inEstimate && (line.charged ? line.actual?.isZero() && !line.estimate?.isZero() : settlement.left)
      ? [row]
      : [],
  );
  const moves = movesOf(settlement, there);
  const interpreting = interpretingTable(settlement, there);
  const used = new Set([
    ...[...medical.rows, ...other.rows].flatMap(({ evidence, estimateEvidence }) => [...evidence, ...estimateEvidence]),
    ...moves.flatMap(({ evidence }) => evidence),
    ...(interpreting?.rows ?? []).flatMap(({ evidence }) => evidence),
  ]);
  return {
    id: file.id ?? null,
    on: today,
    status: settlement.status,
    currency: settlement.currency,
    patients: patients.flatMap(({ entry }) => entry.id ?? []),
    coordinators: coordinators.flatMap(({ entry }) => entry.id ?? []),
    period: { from: firstEntry(file)?.on ?? null, to: lastExit(file)?.on ?? null },
    sections: [medical, other],
    total: sumsOf([medical.sums, other.sums]),
    outside: rows.flatMap(({ line, row }) => (line.scope === 'out' ? [{ row, quoted: line.quoted }] : [])),
    moves,
    direct: settlement.suppliers.filter(({ direct }) => !direct?.isZero()),
    steps: stepsOf(settlement),
    balance: settlement.balance,
    next: nextSteps(file, settlement, today),
    added: settlement.added.map((charge) => addedRow(charge, there)),
    early: earlyWords(settlement),
    interpreting,
    notPerformed,
    beside: rows.flatMap(({ line, row }) => (line.inEstimate || !line.charged ? [] : [row])),
    terms: termRows(file, settlement),
    papers: (file.documents ?? []).flatMap((document) => {
      const { id, kind = null, name = null, on = null } = document;
      return id !== undefined && used.has(id) && documents.get(id) === document ? [{ id, kind, name, on }] : [];
    }),
    missing: settlement.missing,
  };
}

function rowOf(line: StatementLine, there: (ids: readonly string[]) => string[]): StatementRow {
  const { id, at, supplier, estimate, actual, variance, charged, inEstimate, causes, lacksBill, refundability } = line;
  const evidence = there(line.evidence);
  return {
    id,
    at,
    item: { name: line.name, category: line.category, id },
    supplier,
    estimate,
    actual,
    variance,
    charged,
    inEstimate,
    causes,
    evidence,
    estimateEvidence: there(line.estimateEvidence),
    noEvidence: charged && !actual?.isZero() && evidence.length === 0,
    lacksBill,
    hours: line.hours ?? null,
    refundability,
  };
}

/**
 * The rows of a side. A line of the estimate whose charge came from the other side stands in both sections: its
 * estimate in its own, the charge where it belongs.
 */
function sectionOf(
  id: StatementSection['id'],
  side: Side,
  { lines, estimates, actual }: Settlement,
  there: (ids: readonly string[]) => string[],
): StatementSection {
  const otherSide: Side = side === 'institutions' ? 'coordinator' : 'institutions';
  const rows = lines.flatMap((line): StatementRow[] => {
    const row = rowOf(line, there);
    const elsewhere = line.bySide[otherSide];
    if (line.side === side) {
      // A line that the estimate only names as not in it stands apart, until somebody charges it.
      if (line.scope === 'out' && !line.charged) return [];
      if (elsewhere?.isZero()) return [row];
      const own = line.charged ? line.bySide[side] : null;
      return [{ ...row, actual: own, variance: line.inEstimate ? less(own, line.estimate) : own }];
    }
    const here = line.bySide[side];
    if (here?.isZero()) return [];
    return [{ ...row, estimate: null, actual: here, variance: here, inEstimate: false, hours: null }];
  });
  const sums = { estimate: estimates[side], actual: actual[side] };
  return { id, rows, sums: { ...sums, variance: less(sums.actual, sums.estimate) } };
}

function sumsOf(sections: readonly Sums[]): Sums {
  const estimate = total(sections.map((each) => each.estimate));
  const actual = total(sections.map((each) => each.actual));
  return { estimate, actual, variance: less(actual, estimate) };
}

function stepsOf({ credited, actual, refunded }: Settlement): BalanceStep[] {
  const steps: BalanceStep[] = [
    { id: 'credited', sign: '+', amount: credited },
    { id: 'institutions', sign: '-', amount: actual.institutions },
    { id: 'direct', sign: '+', amount: actual.direct },
    { id: 'coordinator', sign: '-', amount: actual.coordinator },
    { id: 'refunded', sign: '-', amount: refunded },
  ];
  return steps.filter(({ id, amount }) => !amount?.isZero() || (id !== 'direct' && id !== 'refunded'));
}

function addedRow(charge: Settlement['added'][number], there: (ids: readonly string[]) => string[]): StatementRow {
  const { id, at, category, name, supplier, amount } = charge;
  const shown = id ?? `actualLines[${at[1]}]`;
  const evidence = there(charge.evidence);
  return {
    id: shown,
    at,
    item: { name, category, id: shown },
    supplier,
    estimate: null,
    actual: amount,
    variance: amount,
    charged: true,
    inEstimate: false,
    causes: ['added'],
    evidence,
    estimateEvidence: [],
    noEvidence: evidence.length === 0,
    lacksBill: false,
    hours: null,
    refundability: null,
  };
}
