/** How the numbers of a settlement came about: for each the steps, the places in the file, and the source they rest on. */
import { cited } from '../../base/cited.ts';
import { type Currency, decimalsOf } from '../../base/currency.ts';
import type { Day } from '../../base/day.ts';
import type { Params } from '../../base/finding.ts';
import type { Amount } from '../../base/money.ts';
import { type Path, pathText } from '../../base/path.ts';
import type { TraceNode } from '../../base/trace.ts';
import type { Case } from '../case.ts';
import type { Pack } from '../pack.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { Settlement, Side, Transfer } from '../settlement.ts';
import type { StatementWords } from '../statement/words.ts';
import { hoursOf } from './hours.ts';
import { amountJson } from './json.ts';
import { ledgerOf, rateFor } from './ledger.ts';
import { suppliersOf } from './suppliers.ts';

/** The rule whose source says why a number is made so; what is written in the case rests on the case alone. */
const RULE_OF = {
  balance: 'settlement.projected-over',
  estimate: 'estimate.no-coordinator-part',
  credited: 'prepayment.below-estimate',
  sent: 'prepayment.below-estimate',
  bankFees: 'amounts.rate-missing',
  total: 'settlement.direct-payment',
  institutions: 'settlement.no-evidence',
  coordinator: 'settlement.direct-payment',
  direct: 'settlement.direct-payment',
  refunded: 'refund.other-account',
  projected: 'settlement.projected-over',
  line: 'settlement.no-evidence',
  transfer: 'prepayment.below-estimate',
  rate: 'amounts.rate-missing',
  dispatch: 'interpreter.bill-differs',
} as const satisfies Record<string, RuleId>;
type NumberId = keyof typeof RULE_OF;

/**
 * The numbers of a settlement, the balance first.
 *
 * @param pack as it holds on the day of the statement
 * @param told words of the scheme, in the reader's language
 * @throws AmountTooLarge
 */
export function settlementTrace(
  settlement: Settlement,
  file: Case,
  pack: Pack,
  today: Day,
  told: StatementWords,
): TraceNode[] {
  const { words } = told;
  const { currency, actual, left } = settlement;
  const money = (amount: Amount | null) => told.money(amount, currency);
  const node = (
    id: NumberId,
    value: TraceNode['value'],
    params: Params,
    { steps = [], at, variant }: { steps?: TraceNode[]; at?: Path; variant?: string | undefined } = {},
  ): TraceNode => ({
    id,
    value,
    text: words(`settle.trace.${id}${variant === undefined ? '' : `.${variant}`}`, params),
    source: cited(pack.ruleSource(RULE_OF[id]), words),
    ...(at === undefined ? {} : { at: pathText(at) }),
    steps,
  });
  const own = (id: NumberId, amount: Amount | null, steps: TraceNode[], params: Params = {}, variant?: string) =>
    node(id, amountJson(amount, currency), { amount: money(amount), ...params }, { steps, variant });

  /** The rate that brings an amount into the settlement's currency, where it has another. */
  const rates = (amount: Amount | undefined, from: Currency | null, on: Day | undefined): TraceNode[] => {
    if (amount === undefined || from === null || currency === null || from === currency) return [];
    const [rate, back] = [rateFor(file, from, on ?? today), rateFor(file, currency, on ?? today)];
    if (!rate || !back || amount.decimalPlaces() > decimalsOf(from)) return [];
    const result = ledgerOf(file, today).into(amount, from, [], on, 'quiet');
    const about = (of: typeof rate) =>
      words('settle.trace.rate.about', {
        day: of.on ?? words('settle.trace.rate.no-day'),
        source: of.source ?? words('settle.trace.rate.no-source'),
      });
    const params = {
      amount: told.money(amount, from),
      yen: rate.yen.toFixed(),
      per: rate.per,
      result: money(result),
      about: [rate, back].flatMap((each) => (each.index < 0 ? [] : [about(each)])).join(words('text.semicolon')),
    };
    const at: Path = ['rates', rate.index < 0 ? back.index : rate.index];
    if (back.index < 0) return [node('rate', rate.yen.toFixed(), params, { at })];
    const further = { ownYen: back.yen.toFixed(), ownPer: back.per };
    return [node('rate', back.yen.toFixed(), { ...params, ...further }, { at, variant: 'back' })];
  };

  const suppliers = suppliersOf(file);
  const evidenceOf = (ids: readonly string[] = []) =>
    ids.filter((id) => file.documents?.some((each) => each.id === id));
  const ledger = ledgerOf(file, today);
  const charges = (side: Side): TraceNode[] => {
    const billed = (file.actualLines ?? []).flatMap((line, index): TraceNode[] => {
      const whole = suppliers.completed(line);
      if (suppliers.sideOf(whole) !== side) return [];
      const from = whole.currency ?? currency;
      const amount = ledger.into(whole.amount, from, [], whole.on, 'quiet');
      const papers = evidenceOf(whole.evidence);
      const id = line.id ?? `actualLines[${index}]`;
      const item = told.item({
        name: line.name ?? suppliers.estimateOf(line.estimate)?.name ?? null,
        category: whole.category ?? null,
        id,
      });
      return [
        node(
          'line',
          amountJson(amount, currency),
          { item, id, amount: money(amount), papers: papers.join(' ') },
          {
            steps: rates(whole.amount, from, whole.on),
            at: ['actualLines', index],
            variant: papers.length > 0 ? 'evidence' : 'no-evidence',
          },
        ),
      ];
    });
    const dispatched = settlement.lines.flatMap((line): TraceNode[] => {
      const of = settlement.dispatches.filter((each) => each.line === line.id && !each.billed);
      if (
        !line.dispatched ||
        of.length === 0 ||
        suppliers.sideOf({ supplier: of[0]!.supplier ?? line.supplier ?? undefined, category: 'interpretation' }) !==
          side
      )
        return [];
      const papers = [...new Set(of.flatMap(({ evidence }) => evidenceOf(evidence)))];
      const params = {
        item: told.item({ name: line.name, category: line.category, id: line.id }),
        id: line.id,
        amount: money(line.actual),
        papers: papers.join(' '),
      };
      const steps = of.map((each) => dispatchNode(each));
      const variant = papers.length > 0 ? 'evidence' : 'no-evidence';
      return [node('line', amountJson(line.actual, currency), params, { steps, at: line.at, variant })];
    });
    return [...billed, ...dispatched];
  };
  const dispatchNode = ({
    at,
    from,
    to,
    counted,
    rate,
    currency: of,
    amount,
    billed,
  }: Settlement['dispatches'][number]) => {
    const unknown = words('settle.not-known');
    const cut = amount?.toDecimalPlaces(4) ?? null;
    const params = {
      from: from?.replace('T', ' ') ?? unknown,
      to: to?.replace('T', ' ') ?? unknown,
      hours: counted === null ? unknown : hoursOf(counted).toDecimalPlaces(4).toFixed(),
      rate: told.money(rate, of),
      amount: told.money(cut, of),
    };
    return node('dispatch', amountJson(cut, of), params, { at, variant: billed ? 'billed' : undefined });
  };

  const transfers = (kind: 'sent' | 'credited', ...purposes: Transfer['purpose'][]): TraceNode[] =>
    settlement.transfers
      .filter(({ purpose, payer }) => purposes.includes(purpose) && payer !== 'coordinator')
      .map((transfer) => {
        const { id, purpose, sent, credited, rate, state, at, sentOn, creditedOn } = transfer;
        const moved = transfer[kind] ?? sent ?? credited;
        const deposit = purpose === 'prepay' || purpose === 'topup';
        const counted = state === 'done' || (kind === 'sent' && state !== 'planned');
        const variant = !counted ? state : rate !== null && deposit && kind === 'credited' ? 'rate' : undefined;
        const on = (kind === 'credited' && deposit ? creditedOn : (sentOn ?? creditedOn)) ?? undefined;
        const params = {
          purpose: words(`cashPurpose.${purpose}`),
          id,
          amount: told.money(moved?.amount ?? null, moved?.currency ?? null),
          sent: told.money(sent?.amount ?? null, sent?.currency ?? null),
          from: sent?.currency ?? '',
          to: credited?.currency ?? '',
          rate: rate?.toFixed() ?? '',
        };
        const value = moved ? amountJson(moved.amount, moved.currency) : null;
        return node('transfer', value, params, {
          steps: counted && moved ? rates(moved.amount, moved.currency, on) : [],
          at,
          variant,
        });
      });

  const estimated = (file.estimateLines ?? []).flatMap((line, index): TraceNode[] => {
    if (line.scope === 'out') return [];
    const from = line.currency ?? currency;
    const amount = ledger.into(line.amount, from, [], undefined, 'quiet');
    const id = line.id ?? `estimateLines[${index}]`;
    const papers = evidenceOf(line.evidence);
    const item = told.item({ name: line.name ?? null, category: line.category ?? null, id });
    const params = { item, id, amount: money(amount), papers: papers.join(' ') };
    const variant = papers.length > 0 ? 'evidence' : 'no-evidence';
    const steps = rates(line.amount, from, undefined);
    return [node('line', amountJson(amount, currency), params, { steps, at: ['estimateLines', index], variant })];
  });

  const sides = { institutions: money(actual.institutions), coordinator: money(actual.coordinator) };
  const balanceSteps = [
    own('credited', settlement.credited, transfers('credited', 'prepay', 'topup')),
    own('institutions', actual.institutions, charges('institutions')),
    own('direct', actual.direct, transfers('credited', 'pay-supplier')),
    own('coordinator', actual.coordinator, charges('coordinator')),
    own('refunded', settlement.refunded, transfers('sent', 'refund')),
  ];
  const parts = {
    ...sides,
    credited: money(settlement.credited),
    direct: money(actual.direct),
    refunded: money(settlement.refunded),
  };
  return [
    own('balance', settlement.balance, balanceSteps, parts, settlement.balance === null ? 'unknown' : undefined),
    own('estimate', settlement.estimate, estimated, {
      institutions: money(settlement.estimates.institutions),
      coordinator: money(settlement.estimates.coordinator),
    }),
    own('total', actual.total, [], sides),
    own('sent', settlement.sent, transfers('sent', 'prepay', 'topup')),
    own('bankFees', settlement.bankFees, []),
    own('projected', settlement.projected, [], {}, left ? 'actual' : undefined),
  ];
}
