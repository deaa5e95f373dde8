/** What a settlement consists of. Amounts are exact, in the currency of the settlement; null is «cannot be known». */
import type { Currency } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import type { Minute } from '../../base/minute.ts';
import type { Amount } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { Category } from '../case/categories.ts';
import type { AnyWords, Case, Dispatch, EstimateLine, LINE_CAUSES } from '../case.ts';

export const ROUNDINGS = ['as-dispatched', '15-minutes-up', '30-minutes-up', '60-minutes-up'] as const;
export type Rounding = (typeof ROUNDINGS)[number];
export type DispatchMode = NonNullable<Dispatch['mode']>;
export type LineCause = (typeof LINE_CAUSES)[number];
export type Outcome = 'refund' | 'top-up' | 'closed';

/** `running`: nobody has left yet; `provisional`: something is missing; `final`: nothing is. */
export type SettlementStatus = 'running' | 'provisional' | 'final';
export type Side = 'institutions' | 'coordinator';

/** One line of the statement: a line of the estimate with what it came to, or what was charged beside the estimate. */
export interface StatementLine {
  /** Id of the estimate's line; else of the actual one; else its place: `actualLines[3]`, `dispatches`, `dispatches/c2`. */
  id: string;
  category: Category | null;
  name: AnyWords | null;
  /** Id of whom is paid. */
  supplier: string | null;
  side: Side;
  /** Does it count in the sum of the estimate? A line with scope `out`, and one beside the estimate, does not. */
  inEstimate: boolean;
  scope: EstimateLine['scope'] | null;
  /** What a line with scope `out` was said to cost, apart from the estimate. */
  quoted: Amount | null;
  /** In the currency of the settlement; null for a line that the estimate does not have, or that no rate brings into it. */
  estimate: Amount | null;
  /** Null where nothing was charged yet. */
  actual: Amount | null;
  /** The part of the actual that each side charged: a line of the hospital's may be billed by somebody else. */
  bySide: { institutions: Amount | null; coordinator: Amount | null };
  /** Was anything charged, or dispatched, be its amount known or not? */
  charged: boolean;
  /** Do dispatches stand in the actual? Then hours that are estimated may still come. */
  dispatched: boolean;
  /** actual − estimate; all of the actual where the estimate does not have the line. */
  variance: Amount | null;
  /** What its charges say alike; null where they say nothing, or not the same. */
  cause: LineCause | null;
  /** All that they say. */
  causes: readonly LineCause[];
  /** Ids of documents, of what was charged. */
  evidence: readonly string[];
  /** Ids of documents, of what was estimated. */
  estimateEvidence: readonly string[];
  refundability: EstimateLine['refundability'] | null;
  /** An institution's line without a bill of it. */
  lacksBill: boolean;
  /** Hours of interpreting: estimated, and dispatched. */
  hours?: { estimate: Amount | null; actual: Amount | null };
  /** Where it stands in the file. */
  at: Path;
}

/** One charge with the cause `added`: what a top-up is asked for. */
export interface AddedCharge {
  id: string | null;
  at: Path;
  category: Category | null;
  name: AnyWords | null;
  supplier: string | null;
  on: Day | null;
  amount: Amount | null;
  evidence: readonly string[];
}

/** How far money has come: `planned` has not left yet, `on-the-way` has left and not arrived, `done` has. */
export type TransferState = 'planned' | 'on-the-way' | 'done';

/** One movement of money: what left, what arrived, and what follows of the two. */
export interface Transfer {
  id: string;
  at: Path;
  purpose: NonNullable<NonNullable<Case['cash']>[number]['purpose']>;
  state: TransferState;
  /** Who paid a supplier; null where it cannot be known, and for every other purpose. */
  payer: 'family' | 'coordinator' | null;
  from: string | null;
  to: string | null;
  sentOn: Day | null;
  creditedOn: Day | null;
  fromAccount: string | null;
  toAccount: string | null;
  sent: { amount: Amount; currency: Currency } | null;
  credited: { amount: Amount; currency: Currency } | null;
  /** sent − credited, where both are in one currency. */
  fee: Amount | null;
  /** Where they are not: so much of the credited currency for one of the sent. */
  rate: Amount | null;
  evidence: readonly string[];
}

export const MISSING = [
  'currency',
  'rate',
  'amount',
  'decimals',
  'credited',
  'sent',
  'arrival',
  'purpose',
  'payer',
  'direct-over',
  'dispatch-time',
  'dispatch-rate',
  'dispatch-supplier',
  'rounding',
  'evidence',
  'uncharged',
  'account',
] as const;
export type MissingWhat = (typeof MISSING)[number];

/** What keeps the statement from being final. */
export interface Missing {
  at: Path;
  /** `settle.missing.<what>` says it in words. */
  what: MissingWhat;
  params?: Readonly<Record<string, string | number>>;
}

/** One dispatch of an interpreter. */
export interface DispatchLine {
  at: Path;
  /** Id of the statement's line on which it stands. */
  line: string;
  supplier: string | null;
  from: Minute | null;
  to: Minute | null;
  mode: DispatchMode | null;
  /** As dispatched, and as it counts by the term on rounding. */
  minutes: number | null;
  counted: number | null;
  /** An hour's, in its currency. */
  rate: Amount | null;
  currency: Currency | null;
  /** counted × rate, not cut yet: the line is cut once. */
  amount: Amount | null;
  /** A bill counts in place of it. */
  billed: boolean;
  evidence: readonly string[];
}

/** The interpreters of one supplier: what their hours come to, and what it billed for them. */
export interface InterpretingOf {
  supplier: string | null;
  dispatched: Amount | null;
  billed: Amount | null;
  /** As they count. */
  minutes: number;
}

/** What became of one supplier: charged, and paid by whom. */
export interface SupplierAccount {
  supplier: string;
  side: Side;
  charged: Amount | null;
  /** Paid by the family itself. */
  direct: Amount | null;
  /** charged − direct: what the coordinator owes it of the family's money. */
  due: Amount | null;
}

/** Amounts are in `currency`; null where they cannot be known. */
export interface Settlement {
  currency: Currency | null;
  estimate: Amount | null;
  sent: Amount | null;
  credited: Amount | null;
  bankFees: Amount | null;
  actual: {
    /** All that institutions charged, whoever paid them. */
    institutions: Amount | null;
    /** All that the coordinator's side charged. */
    coordinator: Amount | null;
    /** What the family paid to suppliers itself. */
    direct: Amount | null;
    /** institutions + coordinator. */
    total: Amount | null;
  };
  refunded: Amount | null;
  /** credited − (institutions − direct) − coordinator − refunded. */
  balance: Amount | null;
  outcome: Outcome | null;
  /** The account that a refund goes to; null where the case does not settle it. */
  account: string | null;
  lines: readonly StatementLine[];
  transfers: readonly Transfer[];
  /** What it comes to if what is estimated and not charged yet costs what was estimated; the actual once one has left. */
  projected: Amount | null;
  /** The running actual has reached the pack's share of the credited sum, while the stay goes on. */
  near: boolean;
  /** What the interpreters' hours come to, beside what was billed for them. */
  interpreting: { dispatched: Amount | null; billed: Amount | null; minutes: number } | null;
  missing: readonly Missing[];
  status: SettlementStatus;
  /** Has everyone who is treated left? */
  left: boolean;
  /** The sum of each side's estimate. */
  estimates: { institutions: Amount | null; coordinator: Amount | null };
  /** What has left and not arrived yet, of prepayments and top-ups; null where it cannot be known. */
  onTheWay: Amount | null;
  added: readonly AddedCharge[];
  dispatches: readonly DispatchLine[];
  /** By supplier, where there are dispatches. */
  interpretingBy: readonly InterpretingOf[];
  suppliers: readonly SupplierAccount[];
  /** Accounts from which prepayments and top-ups came; null among them where one is not said. */
  origins: readonly (string | null)[];
  /** The account for the refund is another than that from which the money came. */
  otherAccount: boolean;
  /** The confirmed rounding of the interpreters' hours. */
  rounding: Rounding;
}
