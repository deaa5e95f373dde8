/** The amounts of a case file: their signs, their decimals, the rates that they need. */
import { type Currency, decimalsOf } from '../../base/currency.ts';
import { type Amount, readable } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { Case, Cash } from '../case.ts';
import type { Circumstances, Hit, Rule } from './rule.ts';

interface Written {
  at: Path;
  amount: Amount;
  /** Undefined where nothing tells it. */
  currency: Currency | undefined;
}

/** Every sum of the file with its currency: its own, else that of the estimate's line it names, else the settlement's. */
function* amountsOf({ case: file, settlement }: Circumstances): Iterable<Written> {
  const usual = settlement.currency ?? undefined;
  const ofEstimate = (id: string | undefined) =>
    id === undefined ? undefined : file.estimateLines?.find((line) => line.id === id)?.currency;
  const budget = file.inquiry?.budget;
  if (budget?.amount) yield { at: ['inquiry', 'budget', 'amount'], amount: budget.amount, currency: budget.currency };
  for (const [index, { amount, currency }] of (file.estimateLines ?? []).entries())
    if (amount) yield { at: ['estimateLines', index, 'amount'], amount, currency: currency ?? usual };
  for (const [index, { amount, currency, estimate }] of (file.actualLines ?? []).entries()) {
    const own = currency ?? ofEstimate(estimate) ?? usual;
    if (amount) yield { at: ['actualLines', index, 'amount'], amount, currency: own };
  }
  for (const [index, cash] of (file.cash ?? []).entries()) {
    for (const side of ['sent', 'credited'] as const) {
      const { amount, currency } = cash[side] ?? {};
      if (amount) yield { at: ['cash', index, side, 'amount'], amount, currency: currency ?? usual };
    }
  }
}

/** An hour's price of each dispatch; a rate of exchange has no currency of its own. */
function* ratesOf({ case: file, settlement }: Circumstances): Iterable<Written> {
  for (const [index, { rate, currency, estimate }] of (file.dispatches ?? []).entries()) {
    const named = estimate === undefined ? undefined : file.estimateLines?.find(({ id }) => id === estimate);
    const own = currency ?? named?.currency ?? settlement.currency ?? undefined;
    if (rate) yield { at: ['dispatches', index, 'rate'], amount: rate, currency: own };
  }
}

/** Hours are no money, but as little below zero. */
function* hoursOf({ estimateLines = [], actualLines = [] }: Case): Iterable<{ at: Path; amount: Amount }> {
  for (const [list, lines] of [
    ['estimateLines', estimateLines],
    ['actualLines', actualLines],
  ] as const) {
    for (const [index, { hours }] of lines.entries()) if (hours) yield { at: [list, index, 'hours'], amount: hours };
  }
}

/** No more can arrive than was sent, where both are in one currency. */
function grown({ sent, credited }: Cash): { sent: string; credited: string } | undefined {
  const currency = credited?.currency;
  if (!sent?.amount || !credited?.amount || currency === undefined || sent.currency !== currency) return undefined;
  if (credited.amount.lte(sent.amount)) return undefined;
  return { sent: readable(sent.amount, currency), credited: readable(credited.amount, currency) };
}

function isBelowZero(amount: Amount): boolean {
  return amount.isNegative() && !amount.isZero();
}

function* wrongSigns(circumstances: Circumstances): Iterable<Hit> {
  const { case: file } = circumstances;
  for (const { at, amount } of amountsOf(circumstances))
    if (isBelowZero(amount)) yield { at, params: { amount: amount.toFixed() }, variant: 'negative' };
  for (const { at, amount } of hoursOf(file))
    if (isBelowZero(amount)) yield { at, params: { amount: amount.toFixed() }, variant: 'hours' };
  for (const { at, amount } of ratesOf(circumstances))
    if (!amount.gt(0)) yield { at, params: { amount: amount.toFixed() }, variant: 'hourly-rate' };
  for (const [index, { yen }] of (file.rates ?? []).entries())
    if (yen && !yen.gt(0)) yield { at: ['rates', index, 'yen'], params: { amount: yen.toFixed() }, variant: 'rate' };
  for (const [index, cash] of (file.cash ?? []).entries()) {
    const more = grown(cash);
    if (more) yield { at: ['cash', index, 'credited', 'amount'], params: more, variant: 'grown' };
  }
}

export const amountsRules: readonly Rule[] = [
  {
    id: 'amounts.negative',
    severity: 'error',
    stage: 'data',
    check: wrongSigns,
  },
  {
    id: 'amounts.decimals',
    severity: 'error',
    stage: 'data',
    *check(circumstances) {
      for (const { at, amount, currency } of [...amountsOf(circumstances), ...ratesOf(circumstances)]) {
        if (currency === undefined) continue;
        const most = decimalsOf(currency);
        if (amount.decimalPlaces() > most) yield { at, params: { amount: amount.toFixed(), currency, most } };
      }
    },
  },
  {
    id: 'amounts.rate-missing',
    severity: 'warning',
    stage: 'data',
    *check({ settlement }) {
      const lacking = settlement.missing.flatMap(({ what, params }) => (what === 'rate' ? [params?.currency] : []));
      for (const currency of new Set(lacking)) yield { at: ['rates'], params: { currency: currency ?? '?' } };
    },
  },
];
