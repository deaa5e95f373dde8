/** Claims made up by chance for properties: always readable, often with refused days, lines without a day, missing rates. */
import fc from 'fast-check';
import { addDays, type Day, day } from '../../src/base/day.ts';
import { parseWith } from '../../src/base/schema.ts';
import { readText } from '../../src/base/text-tree.ts';
import { type Claim, claimSchema } from '../../src/overseas-care/claim.ts';

const FIRST = day('2025-07-25');
export const TODAY = day('2025-12-01');

type Text = string | undefined;
export interface MadeCharge {
  on: Text;
  item: string;
  amount: string;
  currency: string;
  covered: Text;
}
export interface MadeTreatment {
  id: string;
  trip: string;
  patient: string;
  institution: string;
  care: string;
  setting: string;
  dates: string[] | undefined;
  admitted: Text;
  discharged: Text;
  cause: string;
  charges: MadeCharge[];
  payments: { on: string; amount: string; currency: string }[];
}
export interface MadeClaim {
  patients: { id: string; birth: string; ratio: Text; activeIncome: Text; insuredFrom: string; insuredUntil: Text }[];
  trips: { id: string; purpose: string; country: string; departed: string; returned: string }[];
  institutions: { id: string; country: string }[];
  treatments: MadeTreatment[];
  rates: { currency: string; yen: string; per: string; side: string; on: string }[];
  assessments: { unit: string; standard: string }[];
  decision: { on: string } | undefined;
}

const somewhen = fc.integer({ min: 0, max: 70 }).map((count): Day => addDays(FIRST, count));
export const CURRENCIES = ['THB', 'USD', 'KWD', 'JPY'] as const;
const DECIMALS = { THB: 2, USD: 2, KWD: 3, JPY: 0 } as const;

/** `12.30` from a number of the currency's smallest part. */
function written(parts: number, currency: keyof typeof DECIMALS): string {
  const decimals = DECIMALS[currency];
  const digits = String(parts).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const charge: fc.Arbitrary<MadeCharge> = fc
  .record({
    currency: fc.constantFrom(...CURRENCIES, 'THB' as const, 'THB' as const),
    parts: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_000_000_000 })),
    on: fc.option(somewhen, { freq: 6, nil: undefined }),
    item: fc.constantFrom('initial-visit', 'medicines', 'operation', 'tax', 'other', 'certificate', 'tip', 'discount'),
    covered: fc.option(fc.constantFrom('true', 'false'), { freq: 1, nil: undefined }),
  })
  .map(({ parts, currency, ...rest }) => ({
    ...rest,
    currency,
    amount: `${rest.item === 'discount' && parts > 0 ? '-' : ''}${written(rest.item === 'discount' ? parts % 1000 : parts, currency)}`,
  }));

const treatment = (index: number): fc.Arbitrary<MadeTreatment> =>
  fc
    .record({
      patient: fc.constantFrom('p1', 'p2'),
      trip: fc.constantFrom('x', 'x', 'x', 'y'),
      institution: fc.constantFrom('i1', 'i1', 'i2', 'i3'),
      care: fc.constantFrom('medical', 'medical', 'dental', 'pharmacy'),
      cause: fc.constantFrom('illness', 'illness', 'illness', 'injury', 'cosmetic'),
      visits: fc.uniqueArray(somewhen, { minLength: 1, maxLength: 4 }),
      stay: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 1, nil: undefined }),
      charges: fc.array(charge, { maxLength: 5 }),
      payments: fc.array(somewhen, { maxLength: 2 }),
    })
    .map(({ visits, stay, payments, ...rest }) => ({
      id: `t${index}`,
      ...rest,
      setting: stay === undefined ? 'outpatient' : 'inpatient',
      dates: stay === undefined ? visits : undefined,
      admitted: stay === undefined ? undefined : visits[0]!,
      discharged: stay === undefined ? undefined : addDays(visits[0]!, stay),
      payments: payments.map((on) => ({ on, amount: '10', currency: 'JPY' })),
    }));

const patient = (id: string) =>
  fc.record({
    id: fc.constant(id),
    birth: fc.constantFrom('1985-06-15', '2019-09-01', '1955-08-10', '1950-08-15', '2018-03-31', '1956-02-29'),
    ratio: fc.option(fc.constantFrom('0.1', '0.2', '0.3', '0', '1'), { nil: undefined }),
    activeIncome: fc.option(fc.constantFrom('true', 'false'), { nil: undefined }),
    insuredFrom: fc.constantFrom('2015-04-01', '2015-04-01', '2025-08-05'),
    insuredUntil: fc.option(fc.constantFrom('2025-09-10', '2026-03-31'), { freq: 1, nil: undefined }),
  });

const rate = fc.record({
  currency: fc.constantFrom('THB', 'USD', 'KWD'),
  yen: fc.integer({ min: 1, max: 60_000 }).map((parts) => written(parts, 'THB')),
  per: fc.constantFrom('1', '1', '100', '3'),
  side: fc.constantFrom('TTS', 'TTM', 'TTB'),
  on: fc.constantFrom('2025-11-18', '2025-11-19', '2025-11-20', '2025-11-21', '2025-12-02'),
});

/** Standard amounts for units that the claim may have; those of others are unknown to it and count for none. */
const assessment = fc
  .tuple(
    fc.constantFrom('07', '08', '09', '10'),
    fc.constantFrom('p1', 'p2'),
    fc.constantFrom('i1', 'i2'),
    fc.constantFrom('outpatient', 'inpatient'),
    fc.integer({ min: 0, max: 200_000 }),
  )
  .map(([month, who, where, setting, standard]) => ({
    unit: `2025-${month}/${who}/${where}/${setting}/medical`,
    standard: String(standard),
  }));

export const madeClaims: fc.Arbitrary<MadeClaim> = fc.record({
  patients: fc.tuple(patient('p1'), patient('p2')).map((both) => [...both]),
  trips: fc.constantFrom('2025-08-20', '2025-10-30').map((returned) => [
    { id: 'x', purpose: 'tourism', country: 'TH', departed: '2025-08-01', returned },
    { id: 'y', purpose: 'treatment', country: 'TH', departed: '2025-07-01', returned: '2025-11-01' },
  ]),
  institutions: fc.constant([
    { id: 'i1', country: 'TH' },
    { id: 'i2', country: 'TH' },
    { id: 'i3', country: 'JP' },
  ]),
  treatments: fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => treatment(index)))),
  rates: fc.uniqueArray(rate, { maxLength: 8, selector: ({ currency, side, on }) => `${currency} ${side} ${on}` }),
  assessments: fc.uniqueArray(assessment, { maxLength: 20, selector: ({ unit }) => unit }),
  decision: fc.option(fc.constant({ on: '2025-11-20' }), { nil: undefined }),
});

/** The same claim with rates for every currency, and with no line that cannot be placed. */
export const knownClaims: fc.Arbitrary<MadeClaim> = madeClaims.map((made) => ({
  ...made,
  treatments: made.treatments.map((each) => ({
    ...each,
    charges: each.charges.map((line) => ({ ...line, on: line.on ?? '2025-08-15' })),
  })),
  rates: [
    ...made.rates.filter(({ on }) => on <= '2025-11-20'),
    ...['THB', 'USD', 'KWD'].map((currency) => ({ currency, yen: '4.58', per: '1', side: 'TTS', on: '2025-11-17' })),
  ],
}));

/** Reads it as a file is read. */
export function claimOf(made: MadeClaim): Claim {
  const file = { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D', ...made };
  return parseWith(claimSchema, readText(Buffer.from(JSON.stringify(file)), 'claim.json', 'json'), 'claim.json');
}
