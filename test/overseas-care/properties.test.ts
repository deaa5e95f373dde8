/** What holds of every claim: the split is a partition, no order changes an amount, and no benefit is more than was paid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Currency } from '../../src/base/currency.ts';
import { addDays, type Day, day, monthOf } from '../../src/base/day.ts';
import { plain } from '../../src/base/money.ts';
import { type Benefit, computeBenefit } from '../../src/overseas-care/benefit.ts';
import { checkClaim } from '../../src/overseas-care/check.ts';
import { loadClassification } from '../../src/overseas-care/classification.ts';
import { isOfficeDay, lastDayToFile, lastOfficeDay } from '../../src/overseas-care/deadline.ts';
import { loadInsurer } from '../../src/overseas-care/parameters.ts';
import { RULES } from '../../src/overseas-care/rules/index.ts';
import { totalsOf } from '../../src/overseas-care/totals.ts';
import { dayOfCharge, type Split, split, treatmentDays } from '../../src/overseas-care/units.ts';
import { claimOf, knownClaims, type MadeClaim, madeClaims, TODAY } from './claims.ts';
import { TEMPLATES } from './scenario.ts';

const RUNS = { numRuns: 400 };
const insurer = loadInsurer('komatsu', [`${TEMPLATES}/insurers`]);
const classification = loadClassification(`${TEMPLATES}/data`, '2013');

const benefitOf = (made: MadeClaim): Benefit => computeBenefit(claimOf(made), insurer, TODAY);

/** Units of the largest whole number of thousandths, the smallest part of any currency here. */
function thousandths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * 1000n + BigInt(fraction.padEnd(3, '0'));
  return amount.startsWith('-') ? -value : value;
}

describe('the split', () => {
  test('puts every charge in one unit or among the unplaced, and in one place only', () => {
    fc.assert(
      fc.property(madeClaims, (made) => {
        const parts = split(claimOf(made));
        const placed = [...parts.units.flatMap(({ charges }) => charges), ...parts.unplaced].map(
          ({ treatment, charge }) => `${treatment}/${charge}`,
        );
        const all = made.treatments.flatMap(({ charges }, treatment) =>
          charges.map((_, charge) => `${treatment}/${charge}`),
        );
        expect(placed.sort()).toEqual(all.sort());
      }),
      RUNS,
    );
  });

  test('keeps the sum of each currency', () => {
    fc.assert(
      fc.property(madeClaims, (made) => {
        const parts = split(claimOf(made));
        const lines = [...parts.units.flatMap(({ charges }) => charges), ...parts.unplaced].map(({ line }) => line);
        const expected = new Map<string, bigint>();
        for (const { currency, amount } of made.treatments.flatMap(({ charges }) => charges)) {
          expected.set(currency, (expected.get(currency) ?? 0n) + thousandths(amount));
        }
        const sums = new Map(
          [...totalsOf(lines)].map(([currency, total]) => [currency as string, thousandths(total.toFixed())]),
        );
        expect(sums).toEqual(new Map([...expected].sort()));
      }),
      RUNS,
    );
  });

  test('gives each unit the days of its month, and each treatment a unit for each of its months', () => {
    fc.assert(
      fc.property(madeClaims, (made) => {
        const claim = claimOf(made);
        const { units } = split(claim);
        for (const unit of units) {
          const days = unit.treatments
            .flatMap((index) => treatmentDays(claim.treatments![index]!))
            .filter((on) => monthOf(on) === unit.month);
          expect(unit.days).toEqual([...new Set(days)].sort());
          expect(unit.days.length).toBeGreaterThan(0);
        }
        for (const [index, treatment] of (claim.treatments ?? []).entries()) {
          const months = new Set(treatmentDays(treatment).map(monthOf));
          expect(units.filter(({ treatments }) => treatments.includes(index))).toHaveLength(months.size);
        }
        expect(units.map(({ key }) => key)).toEqual([...new Set(units.map(({ key }) => key))].sort());
      }),
      RUNS,
    );
  });

  test('takes for a charge a day of its month where there is one, and never a later one where an earlier would do', () => {
    const somewhen = fc.integer({ min: 0, max: 120 }).map((count) => addDays(day('2025-06-01'), count));
    fc.assert(
      fc.property(somewhen, fc.uniqueArray(somewhen, { minLength: 1, maxLength: 6 }), (on, unsorted) => {
        const days = [...unsorted].sort();
        const chosen = dayOfCharge(on, days);
        const sameMonth = days.filter((each) => monthOf(each) === monthOf(on));
        const pool = sameMonth.length > 0 ? sameMonth : days;
        expect(pool).toContain(chosen);
        if (chosen > on) expect(pool.filter((each) => each <= on)).toEqual([]);
        expect(pool.filter((each) => each <= on && each > chosen)).toEqual([]);
        if (chosen > on) expect(chosen).toBe(pool[0]);
      }),
      RUNS,
    );
  });
});

/** What of a split and a benefit must not depend on the order of the file. */
function substance(made: MadeClaim) {
  const claim = claimOf(made);
  const parts: Split = split(claim);
  const benefit = computeBenefit(claim, insurer, TODAY, parts);
  const lineOf = ({ treatment, line }: Split['unplaced'][number] | Split['units'][number]['charges'][number]) =>
    [claim.treatments![treatment]!.id, line.on, line.item, line.amount?.toFixed(), line.currency, line.covered].join(
      ' ',
    );
  return {
    units: parts.units.map((unit) => ({
      key: unit.key,
      days: unit.days,
      treatments: unit.treatments.map((index) => claim.treatments![index]!.id).sort(),
      charges: unit.charges.map(lineOf).sort(),
    })),
    unplaced: benefit.unplaced.map(lineOf).sort(),
    status: benefit.status,
    total: benefit.total,
    missing: benefit.missing,
    amounts: benefit.units.map(
      ({ unit, covered, excluded, actual, standard, base, basis, copay, benefit: paid, refusedBy }) => ({
        key: unit.key,
        covered: covered.map(
          ({ currency, amount, yen, rate }) =>
            `${plain(amount, currency)} ${currency} ${yen} ${rate?.yen.toFixed()} ${rate?.on}`,
        ),
        excluded: excluded
          .map(({ currency, amount, item, rule }) => `${item} ${plain(amount, currency)} ${rule}`)
          .sort(),
        numbers: [actual, standard, base, basis, copay, paid],
        refusedBy,
      }),
    ),
  };
}

test('no order of patients, trips, institutions, treatments, charges, payments, rates or assessments changes a unit or an amount', () => {
  const shuffled = <T>(list: readonly T[], seed: number): T[] =>
    list
      .map((each, index) => ({ each, place: Math.imul(seed + index * 2654435761, 2246822519) >>> 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ each }) => each);
  fc.assert(
    fc.property(fc.oneof(madeClaims, knownClaims), fc.integer(), (made, seed) => {
      const other: MadeClaim = {
        ...made,
        patients: shuffled(made.patients, seed),
        trips: shuffled(made.trips, seed + 1),
        institutions: shuffled(made.institutions, seed + 2),
        rates: shuffled(made.rates, seed + 3),
        assessments: shuffled(made.assessments, seed + 4),
        treatments: shuffled(made.treatments, seed + 5).map((each, index) => ({
          ...each,
          dates: each.dates && shuffled(each.dates, seed + index),
          charges: shuffled(each.charges, seed + index + 6),
          payments: shuffled(each.payments, seed + index + 7),
        })),
      };
      expect(substance(other)).toEqual(substance(made));
    }),
    RUNS,
  );
});

describe('the benefit', () => {
  test('is no less than 0 and no more than the base, and the base no more than was paid', () => {
    fc.assert(
      fc.property(fc.oneof(madeClaims, knownClaims), (made) => {
        for (const { actual, standard, base, copay, benefit } of benefitOf(made).units) {
          if (benefit === null) continue;
          expect(benefit).toBeGreaterThanOrEqual(0);
          expect(base).toBeGreaterThanOrEqual(benefit);
          expect(actual).toBeGreaterThanOrEqual(base!);
          if (standard !== null) expect(standard).toBeGreaterThanOrEqual(base!);
          expect(copay).toBe(base! - benefit);
        }
      }),
      RUNS,
    );
  });

  test('never shrinks where a charge grows', () => {
    fc.assert(
      fc.property(
        knownClaims,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 1_000_000 }),
        (made, which, line, more) => {
          fc.pre(made.treatments.length > 0);
          const treatment = which % made.treatments.length;
          const { charges } = made.treatments[treatment]!;
          fc.pre(charges.length > 0);
          const place = line % charges.length;
          const grown = String(thousandths(charges[place]!.amount) / 1000n + BigInt(more));
          const other = structuredClone(made);
          other.treatments[treatment]!.charges[place]!.amount = grown;
          const [before, after] = [benefitOf(made), benefitOf(other)];
          for (const [index, unit] of before.units.entries()) {
            if (unit.benefit === null) expect(after.units[index]!.benefit).toBeNull();
            else expect(after.units[index]!.benefit).toBeGreaterThanOrEqual(unit.benefit);
          }
        },
      ),
      RUNS,
    );
  });

  test('of a refused treatment is 0, and it changes no other', () => {
    fc.assert(
      fc.property(knownClaims, madeClaims, (made, others) => {
        fc.pre(others.treatments.length > 0);
        const refused = { ...others.treatments[0]!, id: 'refused', cause: 'cosmetic' };
        refused.charges = refused.charges.map((line) => ({
          ...line,
          on: line.on ?? '2025-08-15',
          currency: 'USD',
          amount: '77.00',
        }));
        const [before, after] = [benefitOf(made), benefitOf({ ...made, treatments: [...made.treatments, refused] })];
        expect(after.total).toBe(before.total);
        for (const unit of after.units) {
          const known = before.units.find(({ unit: { key } }) => key === unit.unit.key);
          expect(unit.benefit).toBe(known ? known.benefit : 0);
        }
      }),
      RUNS,
    );
  });

  test('has no total while a charge is unplaced or a rate is missing, and has one where everything is known', () => {
    let known = 0;
    let unknown = 0;
    fc.assert(
      fc.property(fc.oneof(madeClaims, knownClaims), (made) => {
        const { total, missing, unplaced, units } = benefitOf(made);
        const isKnown = missing.length === 0 && unplaced.length === 0;
        expect(total === null).toBe(!isKnown);
        if (total !== null) expect(total).toBe(units.reduce((sum, { benefit }) => sum + benefit!, 0));
        if (isKnown) known += 1;
        else unknown += 1;
      }),
      RUNS,
    );
    expect(Math.min(known, unknown)).toBeGreaterThan(20);
  });

  test('is what whole-number arithmetic makes of the covered sums', () => {
    fc.assert(
      fc.property(knownClaims, (made) => {
        const ordered = ['TTS', 'TTM', 'TTB'];
        const latest = made.decision?.on ?? TODAY;
        const rateFor = (currency: string) =>
          made.rates
            .filter((each) => each.currency === currency && each.on <= latest)
            .reduce((best, each) => {
              if (each.on !== best.on) return each.on > best.on ? each : best;
              return ordered.indexOf(each.side) < ordered.indexOf(best.side) ? each : best;
            });
        for (const { unit, covered, actual, base, benefit, ratio } of benefitOf(made).units) {
          let expected = 0n;
          for (const { currency, amount } of covered) {
            const sum = thousandths(amount.toFixed());
            if ((currency as string) === 'JPY') expected += sum / 1000n;
            else {
              const { yen, per } = rateFor(currency);
              expected += (sum * thousandths(yen)) / (1_000_000n * BigInt(per));
            }
          }
          expect(String(actual), unit.key).toBe(String(expected));
          if (ratio.from === 'unknown' || base === null) continue;
          const tenths = BigInt(ratio.ratio.times(10).toNumber());
          expect(String(benefit)).toBe(String((BigInt(base) * (10n - tenths)) / 10n));
        }
      }),
      RUNS,
    );
  });

  test('leaves each line in one place: covered, excluded or unplaced', () => {
    fc.assert(
      fc.property(madeClaims, (made) => {
        const { units, unplaced } = benefitOf(made);
        const left = new Map<string, bigint>();
        const add = (currency: Currency, amount: bigint) => left.set(currency, (left.get(currency) ?? 0n) + amount);
        for (const { unit, excluded } of units) {
          for (const { currency, amount } of excluded) add(currency, thousandths(amount.toFixed()));
          const out = new Set([...excluded, ...unplaced].map(({ treatment, charge }) => `${treatment}/${charge}`));
          for (const { treatment, charge, line } of unit.charges) {
            if (!out.has(`${treatment}/${charge}`)) add(line.currency!, thousandths(line.amount!.toFixed()));
          }
        }
        for (const { line } of unplaced) add(line.currency!, thousandths(line.amount!.toFixed()));
        const all = new Map<string, bigint>();
        for (const { currency, amount } of made.treatments.flatMap(({ charges }) => charges)) {
          all.set(currency, (all.get(currency) ?? 0n) + thousandths(amount));
        }
        expect([...left].sort()).toEqual([...all].sort());
      }),
      RUNS,
    );
  });
});

describe('a check', () => {
  test('of any claim that can be read ends with findings, in their order, and never with a breakdown', () => {
    const gravity = ['error', 'warning', 'info'];
    fc.assert(
      fc.property(madeClaims, fc.boolean(), (made, inPart) => {
        const claim = claimOf(inPart ? { ...made, patients: [], trips: [] } : made);
        const { findings } = checkClaim({ claim, insurer, today: TODAY, classification });
        expect(findings.length).toBeGreaterThan(0);
        const order = findings.map(({ severity }) => gravity.indexOf(severity));
        expect(order).toEqual([...order].sort());
        for (const { rule } of findings) expect(RULES.map(({ id }) => id)).toContain(rule);
      }),
      { numRuns: 300 },
    );
  });

  test('raises a rule that refuses exactly where the benefit leaves out for it', () => {
    fc.assert(
      fc.property(madeClaims, (made) => {
        const { findings, benefit } = checkClaim({ claim: claimOf(made), insurer, today: TODAY, classification });
        const raised = new Set(findings.map(({ rule }) => rule));
        for (const { excluded, refusedBy } of benefit.units) {
          for (const rule of [...refusedBy, ...excluded.flatMap((each) => each.rule ?? [])])
            expect(raised).toContain(rule);
        }
      }),
      RUNS,
    );
  });
});

describe('the last day to file', () => {
  const utc = (on: string) => Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)));
  const text = (time: number) => new Date(time).toISOString().slice(0, 10);
  const payments = fc.oneof(
    fc
      .integer({ min: utc('2000-01-01') / 86_400_000, max: utc('2040-12-31') / 86_400_000 })
      .map((count) => text(count * 86_400_000)),
    fc
      .tuple(
        fc.integer({ min: 2000, max: 2040 }),
        fc.constantFrom('02-26', '02-27', '02-28', '03-01', '12-31', '12-30'),
      )
      .map(([year, rest]) => `${year}-${rest}`),
  ) as fc.Arbitrary<Day>;

  test('is the day before the corresponding day, or the last of the month where there is none', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 5 }), (paid, years) => {
        const start = new Date(utc(paid) + 86_400_000);
        const corresponding = new Date(
          Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth(), start.getUTCDate()),
        );
        const exists = corresponding.getUTCMonth() === start.getUTCMonth();
        // Where it does not exist, the Date has run over to 1 March, of which the day before is the last of February too.
        const expected = text(corresponding.getTime() - 86_400_000);
        expect(lastDayToFile(paid, years)).toBe(expected);
        if (!exists) expect(expected.slice(5)).toBe('02-28');
      }),
      { numRuns: 1000 },
    );
  });

  test('and the last open day is not after it, is open, and every day between is closed', () => {
    fc.assert(
      fc.property(payments, (paid) => {
        const last = lastDayToFile(paid, 2);
        const open = lastOfficeDay(last)!;
        expect(open <= last).toBe(true);
        expect(isOfficeDay(open)).toBe(true);
        expect([0, 6]).not.toContain(new Date(utc(open)).getUTCDay());
        expect(open.slice(5) >= '12-29' || open.slice(5) <= '01-03').toBe(false);
        for (let between = addDays(open, 1); between <= last; between = addDays(between, 1))
          expect(isOfficeDay(between)).toBe(false);
        expect((utc(last) - utc(open)) / 86_400_000).toBeLessThan(13);
      }),
      RUNS,
    );
  });
});
