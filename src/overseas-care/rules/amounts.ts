/** Charges, payments, rates and what they come to (支給金額について). */

import type { Currency } from '../../base/currency.ts';
import { decimalsOf } from '../../base/currency.ts';
import { lastDayOf } from '../../base/day.ts';
import type { Amount } from '../../base/money.ts';
import { grouped, readable, sumYen } from '../../base/money.ts';
import type { Path } from '../../base/path.ts';
import type { Charge, Claim, Treatment } from '../claim.ts';
import { beginningOf } from '../refusals.ts';
import { type Totals, totalsOf } from '../totals.ts';
import { forEachTreatment, type Hit, type Rule } from './rule.ts';

/** Every amount of the file that has a currency, with its place. */
function* amountsOf(claim: Claim): Iterable<{ at: Path; amount: Amount; currency: Currency }> {
  for (const [index, treatment] of (claim.treatments ?? []).entries()) {
    for (const list of ['charges', 'payments'] as const) {
      for (const [row, { amount, currency }] of (treatment[list] ?? []).entries()) {
        if (amount && currency) yield { at: ['treatments', index, list, row, 'amount'], amount, currency };
      }
    }
  }
  for (const [index, { amount, currency }] of (claim.otherCover ?? []).entries()) {
    if (amount && currency) yield { at: ['otherCover', index, 'amount'], amount, currency };
  }
}

/** Charged and paid of a treatment, where every line says its amount and currency. */
function chargedAndPaid(treatment: Treatment): { charged: Totals; paid: Totals } | undefined {
  const charges = treatment.charges ?? [];
  const payments = treatment.payments ?? [];
  const whole = [...charges, ...payments].every(({ amount, currency }) => amount && currency);
  return whole && charges.length > 0 ? { charged: totalsOf(charges), paid: totalsOf(payments) } : undefined;
}

/**
 * Paid in a currency in which nothing was charged, or nothing in one that was while another was paid in excess: the
 * sums cannot be compared currency by currency.
 */
function currenciesDiffer({ charged, paid }: { charged: Totals; paid: Totals }): boolean {
  const foreign = [...paid.keys()].some((currency) => !charged.has(currency));
  const unpaid = [...charged.keys()].some((currency) => !paid.has(currency));
  const excess = [...paid].some(([currency, amount]) => charged.get(currency)?.lt(amount));
  return foreign || (unpaid && excess);
}

function* compare(
  treatment: Treatment,
  index: number,
  isHit: (charged: Amount, paid: Amount) => boolean,
): Iterable<Hit> {
  const totals = chargedAndPaid(treatment);
  if (!totals || currenciesDiffer(totals)) return;
  for (const [currency, charged] of totals.charged) {
    const paid = totals.paid.get(currency) ?? charged.minus(charged);
    if (!isHit(charged, paid)) continue;
    const difference = charged.minus(paid).abs();
    yield {
      at: ['treatments', index, 'payments'],
      params: {
        charged: readable(charged, currency),
        paid: readable(paid, currency),
        difference: readable(difference, currency),
      },
    };
  }
}

function isWrongSign({ item, amount }: Charge): 'negative' | 'discount' | undefined {
  if (!amount || amount.isZero()) return undefined;
  if (item === 'discount') return amount.isNegative() ? undefined : 'discount';
  return amount.isNegative() ? 'negative' : undefined;
}

export const amountsRules: readonly Rule[] = [
  {
    id: 'amounts.negative',
    severity: 'error',
    stage: 'data',
    *check({ claim, benefit }) {
      for (const [index, treatment] of (claim.treatments ?? []).entries()) {
        for (const [row, charge] of (treatment.charges ?? []).entries()) {
          const variant = isWrongSign(charge);
          if (variant)
            yield {
              at: ['treatments', index, 'charges', row, 'amount'],
              params: { amount: charge.amount!.toFixed() },
              variant,
            };
        }
        for (const [row, { amount }] of (treatment.payments ?? []).entries()) {
          if (amount?.isNegative() && !amount.isZero()) {
            yield {
              at: ['treatments', index, 'payments', row, 'amount'],
              params: { amount: amount.toFixed() },
              variant: 'negative',
            };
          }
        }
      }
      for (const [index, { yen }] of (claim.rates ?? []).entries()) {
        if (yen && !yen.gt(0))
          yield { at: ['rates', index, 'yen'], params: { amount: yen.toFixed() }, variant: 'rate' };
      }
      for (const [index, { amount }] of (claim.otherCover ?? []).entries()) {
        if (amount?.isNegative() && !amount.isZero())
          yield { at: ['otherCover', index, 'amount'], params: { amount: amount.toFixed() }, variant: 'negative' };
      }
      for (const { unit, covered } of benefit.units) {
        for (const { currency, belowZero } of covered) {
          if (!belowZero) continue;
          const params = { unit: unit.key, amount: readable(belowZero, currency) };
          yield { at: ['treatments', unit.treatments[0]!, 'charges'], params, variant: 'sum' };
        }
      }
    },
  },
  {
    id: 'amounts.unpaid',
    severity: 'error',
    stage: 'data',
    check: forEachTreatment((treatment, index) => compare(treatment, index, (charged, paid) => paid.lt(charged))),
  },
  {
    id: 'amounts.overpaid',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment((treatment, index) => compare(treatment, index, (charged, paid) => paid.gt(charged))),
  },
  {
    id: 'amounts.currency-differs',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      const totals = chargedAndPaid(treatment);
      if (!totals || !currenciesDiffer(totals)) return;
      yield {
        at: ['treatments', index, 'payments'],
        params: { charged: [...totals.charged.keys()].join(', '), paid: [...totals.paid.keys()].join(', ') },
      };
    }),
  },
  {
    id: 'amounts.paid-by-other',
    severity: 'warning',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index) {
      for (const [row, { by }] of (treatment.payments ?? []).entries()) {
        if (by === 'travel-insurer' || by === 'other')
          yield { at: ['treatments', index, 'payments', row, 'by'], variant: by };
      }
    }),
  },
  {
    id: 'amounts.ratio-assumed',
    severity: 'warning',
    stage: 'data',
    *check({ claim, benefit }) {
      const assumed = new Set(
        benefit.units.flatMap(({ unit, ratio }) => (ratio.from === 'age' && ratio.assumed ? [unit.patient] : [])),
      );
      for (const [index, { id }] of (claim.patients ?? []).entries()) {
        if (id !== undefined && assumed.delete(id)) yield { at: ['patients', index, 'activeIncome'] };
      }
    },
  },
  {
    id: 'amounts.high-cost',
    severity: 'info',
    stage: 'data',
    *check({ claim, benefit, insurer }) {
      for (const [index, { id }] of (claim.patients ?? []).entries()) {
        const assessed = benefit.units.filter(
          ({ unit, standard, copay }) => unit.patient === id && standard !== null && copay !== null,
        );
        for (const month of new Set(assessed.map(({ unit }) => unit.month))) {
          const { highCostMark: mark, highCostSeparate } = insurer.at(lastDayOf(month)).values;
          const copay = sumYen(assessed.filter(({ unit }) => unit.month === month).map((each) => each.copay!));
          if (copay >= mark)
            yield {
              at: ['patients', index],
              params: { month, copay: grouped(String(copay)), mark: grouped(String(mark)) },
              ...(highCostSeparate ? { variant: 'separate' } : {}),
            };
        }
      }
    },
  },
  {
    id: 'amounts.decimals',
    severity: 'error',
    stage: 'data',
    *check({ claim }) {
      for (const { at, amount, currency } of amountsOf(claim)) {
        const most = decimalsOf(currency);
        if (amount.decimalPlaces() > most) yield { at, params: { amount: amount.toFixed(), currency, most } };
      }
    },
  },
  {
    id: 'amounts.rate-missing',
    severity: 'warning',
    stage: 'data',
    *check({ benefit }) {
      for (const currency of benefit.missing) yield { at: ['rates'], params: { currency } };
    },
  },
  {
    id: 'amounts.rate-side',
    severity: 'warning',
    stage: 'data',
    *check({ claim, insurer, today }) {
      const [wanted] = insurer.at(claim.decision?.on ?? today).values.rateSides;
      for (const [index, { side, currency }] of (claim.rates ?? []).entries()) {
        if (side !== undefined && side !== 'TTS' && side !== wanted)
          yield { at: ['rates', index, 'side'], params: { side, currency: currency ?? '?' } };
      }
    },
  },
  {
    id: 'amounts.standard-missing',
    severity: 'info',
    stage: 'data',
    *check({ benefit }) {
      for (const { unit, standard } of benefit.units) {
        if (standard === null) yield { at: ['assessments'], params: { unit: unit.key } };
      }
    },
  },
  {
    id: 'amounts.tax',
    severity: 'info',
    stage: 'data',
    check: forEachTreatment(function* (treatment, index, { insurer }) {
      for (const [row, { item }] of (treatment.charges ?? []).entries()) {
        if (item === 'tax')
          yield {
            at: ['treatments', index, 'charges', row],
            variant: insurer.at(beginningOf(treatment)).values.taxCovered ? 'counted' : 'left-out',
          };
      }
    }),
  },
  {
    id: 'amounts.travel-insurance',
    severity: 'info',
    stage: 'data',
    *check({ claim }) {
      for (const [index, { kind }] of (claim.otherCover ?? []).entries()) {
        if (kind === 'travel-insurance') yield { at: ['otherCover', index] };
      }
    },
  },
  {
    id: 'amounts.foreign-public',
    severity: 'warning',
    stage: 'data',
    *check({ claim }) {
      for (const [index, { kind }] of (claim.otherCover ?? []).entries()) {
        if (kind === 'foreign-public-insurance') yield { at: ['otherCover', index] };
      }
    },
  },
];
