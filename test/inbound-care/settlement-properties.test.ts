/** What holds of every settlement: no yen is lost or counted twice, and neither order nor papers change an amount. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../src/base/day.ts';
import { AmountTooLarge } from '../../src/base/money.ts';
import { printStatement } from '../../src/cli/settle/print-statement.ts';
import { MEDICAL_CATEGORIES } from '../../src/inbound-care/case/categories.ts';
import { settlementJson } from '../../src/inbound-care/settlement/json.ts';
import { settlementTrace } from '../../src/inbound-care/settlement/trace.ts';
import type { Settlement } from '../../src/inbound-care/settlement.ts';
import { statementWords } from '../../src/inbound-care/statement/words.ts';
import { statementOf } from '../../src/inbound-care/statement.ts';
import { AFTER, draft, english, plainSession, read, settle, text } from './settling.ts';

const RUNS = { numRuns: 120 };

const whole = fc.integer({ min: 0, max: 9_999_999 }).map(String);
const yen = whole.map((amount) => ({ amount, currency: 'JPY' }));
const near = fc.integer({ min: -30, max: 10 }).map((days) => addDays(AFTER, days) as string);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 4 });
const supplier = fc.constantFrom('h1', 'c1', 'hotel', undefined);
const category = fc.constantFrom(
  'surgery',
  'ward',
  'coordination',
  'translation',
  'lodging',
  'interpretation',
  undefined,
);
const papers = fc.subarray(['d7', 'd8', 'd9']);

const estimateLines = fc.array(
  fc.record({
    supplier,
    category,
    amount: whole,
    scope: fc.constantFrom('in', 'out', 'unknown', undefined),
    evidence: papers,
  }),
  { maxLength: 5 },
);
const actualLines = fc.array(
  fc.record({
    estimate: maybe(fc.constantFrom('l0', 'l1', 'l2', 'gone')),
    supplier,
    category,
    amount: whole,
    cause: fc.constantFrom('planned', 'added', 'changed', undefined),
    evidence: papers,
  }),
  { maxLength: 6 },
);
const dispatches = fc.array(
  fc.record({ hour: fc.integer({ min: 0, max: 22 }), minutes: fc.integer({ min: 0, max: 59 }), rate: whole }),
  { maxLength: 4 },
);
const cash = fc.array(
  fc.record({
    purpose: fc.constantFrom('prepay', 'topup', 'pay-supplier', 'refund'),
    from: fc.constantFrom('p1', 'c1', undefined),
    to: fc.constantFrom('h1', 'c1', undefined),
    sentOn: maybe(near),
    creditedOn: maybe(near),
    fromAccount: fc.constantFrom('family', 'aunt', undefined),
    sent: yen,
    credited: yen,
  }),
  { maxLength: 6 },
);
const made = fc.record({ estimateLines, actualLines, dispatches, cash }).map((lists) => {
  const two = (value: number) => String(value).padStart(2, '0');
  const named = <T extends object>(list: readonly T[], letter: string) =>
    list.map((each, index) => ({ id: `${letter}${index}`, ...each }));
  return {
    ...draft(),
    estimateLines: named(lists.estimateLines, 'l'),
    actualLines: named(lists.actualLines, 'a'),
    dispatches: lists.dispatches.map(({ hour, minutes, rate }) => ({
      from: `2026-06-10T${two(hour)}:00`,
      to: `2026-06-10T${two(hour + 1)}:${two(minutes)}`,
      rate,
    })),
    cash: named(lists.cash, 'm'),
  };
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

const settledOf = (written: object) => settle(read(JSON.parse(JSON.stringify(written))));

const plus = (amounts: readonly string[]) => amounts.reduce((all, each) => all + BigInt(each), 0n);

/** The sums from the file alone, in another way than the program's: whole yen, loop by loop. */
function counted({ actualLines: charges, dispatches: hours, cash: moves, estimateLines: estimate }: Made) {
  const past = (on: string | undefined) => on === undefined || on <= AFTER;
  const arrived = moves.filter(
    ({ purpose, creditedOn, sentOn }) =>
      (purpose === 'prepay' || purpose === 'topup') && (creditedOn ? creditedOn <= AFTER : past(sentOn)),
  );
  const paid = moves.filter(
    ({ purpose, from, sentOn, creditedOn }) =>
      purpose === 'pay-supplier' && from !== 'c1' && past(sentOn ?? creditedOn),
  );
  const back = moves.filter(({ purpose, sentOn, creditedOn }) => purpose === 'refund' && past(sentOn ?? creditedOn));
  const named = (id: string | undefined) => estimate.find((line) => line.id === id);
  const billed = charges.some((line) => {
    const of = named(line.estimate);
    return (line.category ?? of?.category) === 'interpretation' && (line.supplier ?? of?.supplier ?? 'c1') === 'c1';
  });
  const minutes = ({ from, to }: (typeof hours)[number]) =>
    BigInt(Number(to.slice(11, 13)) * 60 + Number(to.slice(14)) - Number(from.slice(11, 13)) * 60);
  const interpreters = hours.reduce((all, each) => all + minutes(each) * BigInt(each.rate), 0n) / 60n;
  return {
    credited: plus(arrived.map(({ credited }) => credited.amount)),
    direct: plus(paid.map(({ credited }) => credited.amount)),
    refunded: plus(back.map(({ sent }) => sent.amount)),
    charged: plus(charges.map(({ amount }) => amount)) + (billed ? 0n : interpreters),
  };
}

const big = (amount: Settlement['balance']) => BigInt(text(amount)!);

describe('money', () => {
  test('what came in is what went out and what is left, to the last yen', () => {
    fc.assert(
      fc.property(made, (written) => {
        const { credited, actual, refunded, balance } = settledOf(written);
        const { credited: arrived, direct, refunded: back, charged } = counted(written);
        expect([big(credited), big(actual.direct), big(refunded), big(actual.total)]).toEqual([
          arrived,
          direct,
          back,
          charged,
        ]);
        expect(big(credited) + big(actual.direct)).toBe(
          big(actual.institutions) + big(actual.coordinator) + big(refunded) + big(balance),
        );
      }),
      RUNS,
    );
  });

  test('the outcome is the sign of the balance', () => {
    fc.assert(
      fc.property(made, (written) => {
        const { balance, outcome } = settledOf(written);
        expect(outcome).toBe(big(balance) > 0n ? 'refund' : big(balance) < 0n ? 'top-up' : 'closed');
      }),
      RUNS,
    );
  });

  test('the differences of the lines add up to the actual less the estimate, where every line was charged', () => {
    fc.assert(
      fc.property(made, (written) => {
        const { lines, actual, estimate } = settledOf(written);
        const open = lines.flatMap((line) => (line.inEstimate && !line.charged ? [text(line.estimate)!] : []));
        const variances = lines.flatMap(({ variance }) => (variance === null ? [] : [text(variance)!]));
        expect(plus(variances) - plus(open)).toBe(big(actual.total) - big(estimate));
      }),
      RUNS,
    );
  });

  test('a deposit or a refund is never an expense', () => {
    fc.assert(
      fc.property(made, (written) => {
        const before = settledOf(written);
        const after = settledOf({ ...written, cash: written.cash.filter(({ purpose }) => purpose === 'pay-supplier') });
        expect(after.actual).toEqual(before.actual);
        expect(after.lines).toEqual(before.lines);
        expect([text(after.credited), text(after.refunded)]).toEqual(['0', '0']);
      }),
      RUNS,
    );
  });

  test('the two sections of the statement hold every yen once', () => {
    fc.assert(
      fc.property(made, (written) => {
        const loaded = read(JSON.parse(JSON.stringify(written)));
        const settlement = settle(loaded);
        const { sections, total, steps, balance } = statementOf(loaded.case, settlement, AFTER);
        for (const { rows, sums } of sections) {
          expect(plus(rows.flatMap(({ actual }) => text(actual) ?? []))).toBe(big(sums.actual));
          expect(plus(rows.flatMap(({ estimate }) => text(estimate) ?? []))).toBe(big(sums.estimate));
        }
        expect([total.actual, total.estimate].map(text)).toEqual(
          [settlement.actual.total, settlement.estimate].map(text),
        );
        const reached = steps.reduce(
          (all, { sign, amount }) => (sign === '+' ? all + big(amount) : all - big(amount)),
          0n,
        );
        expect(reached).toBe(big(balance));
      }),
      RUNS,
    );
  });
});

/** All but the places in the file and the order. */
function unordered(settlement: Settlement) {
  const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
  const { lines, transfers, missing, dispatches: _, added, interpretingBy, suppliers, origins, ...sums } = settlement;
  return {
    ...JSON.parse(JSON.stringify(sums)),
    lines: sorted(
      lines.map(({ at: __, evidence, causes, ...line }) => ({
        ...line,
        evidence: [...evidence].sort(),
        causes: [...causes].sort(),
      })),
    ),
    transfers: sorted(transfers.map(({ at: __, ...transfer }) => transfer)),
    missing: sorted(missing.map(({ what }) => ({ what }))),
    added: sorted(added.map(({ at: __, ...charge }) => charge)),
    interpretingBy: sorted(interpretingBy),
    suppliers: sorted(suppliers),
    origins: sorted(origins.map((origin) => ({ origin }))),
  };
}

test('the order of any list changes nothing but the order of lines', () => {
  const shuffled = made.chain((written) =>
    fc.record({
      written: fc.constant(written),
      estimateLines: shuffle(written.estimateLines),
      actualLines: shuffle(written.actualLines),
      dispatches: shuffle(written.dispatches),
      cash: shuffle(written.cash),
      parties: shuffle(written.parties),
      documents: shuffle(written.documents),
      terms: shuffle(written.terms),
      stays: shuffle(written.stays),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ written, ...lists }) => {
      expect(unordered(settledOf({ ...written, ...lists }))).toEqual(unordered(settledOf(written)));
    }),
    RUNS,
  );
});

function shuffle<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

test('a paper changes no amount', () => {
  fc.assert(
    fc.property(made, fc.constantFrom('d7', 'd9', 'd99'), (written, paper) => {
      const shown = <T extends object>(list: readonly T[]) => list.map((each) => ({ ...each, evidence: [paper] }));
      const amounts = ({
        estimate,
        sent,
        credited,
        bankFees,
        actual,
        refunded,
        balance,
        outcome,
        projected,
        lines,
      }: Settlement) => [
        estimate,
        sent,
        credited,
        bankFees,
        actual,
        refunded,
        balance,
        outcome,
        projected,
        lines.map((line) => [line.id, line.estimate, line.actual, line.variance]),
      ];
      const after = settledOf({
        ...written,
        actualLines: shown(written.actualLines),
        estimateLines: shown(written.estimateLines),
        dispatches: shown(written.dispatches),
        cash: shown(written.cash),
      });
      expect(amounts(after)).toEqual(amounts(settledOf(written)));
    }),
    RUNS,
  );
});

describe('whatever a case holds', () => {
  const amount = fc.oneof(
    fc.constantFrom('0', '-1', '0.00000001', '999999999999', '-999999999999.99999999', '12.345'),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value.toFixed(2)),
  );
  const code = fc.constantFrom('JPY', 'CNY', 'KWD', 'USD');
  const id = fc.constantFrom('p1', 'm1', 'c1', 'h1', 'h0', 'i1', 'l1', 'a1', 'd7', 'x', 'dispatches');
  const on = fc.constantFrom('2026-05-01', '2026-06-15', '2026-07-10', '2026-07-11', '2026-12-31');
  const at = fc.constantFrom('2026-06-08T09:00', '2026-06-08T23:59', '2026-06-10T00:00', '2027-01-01T12:30');
  const money = fc.record({ amount: maybe(amount), currency: maybe(code) });
  const anyRecord = (shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.array(fc.record(shape, { requiredKeys: [] }), { maxLength: 5 });
  const categories = fc.constantFrom(...MEDICAL_CATEGORIES, 'interpretation', 'bank-fee', 'translation');
  const anything = fc.record(
    {
      currency: code,
      parties: anyRecord({ id, kind: fc.constantFrom('person', 'institution', 'coordinator', 'insurer') }),
      travellers: anyRecord({ id, role: fc.constantFrom('patient', 'companion') }),
      stays: anyRecord({
        travellers: fc.array(id, { maxLength: 2 }),
        entry: fc.record({ actual: on }),
        exit: fc.record({ planned: maybe(on), actual: maybe(on) }),
      }),
      estimateLines: anyRecord({
        id,
        supplier: id,
        category: categories,
        amount,
        currency: code,
        scope: fc.constantFrom('in', 'out', 'unknown'),
        hours: amount,
        mode: fc.constantFrom('hourly', '24h'),
        evidence: fc.array(id, { maxLength: 2 }),
        name: fc.constantFrom('名前', 'a name'),
      }),
      actualLines: anyRecord({
        id,
        estimate: id,
        supplier: id,
        category: categories,
        on,
        amount,
        currency: code,
        cause: fc.constantFrom('planned', 'added', 'changed'),
        hours: amount,
        evidence: fc.array(id, { maxLength: 2 }),
      }),
      dispatches: anyRecord({
        from: at,
        to: at,
        mode: fc.constantFrom('hourly', '24h'),
        rate: amount,
        currency: code,
        supplier: id,
        estimate: id,
        line: id,
        evidence: fc.array(id, { maxLength: 2 }),
      }),
      cash: anyRecord({
        id,
        purpose: fc.constantFrom('prepay', 'topup', 'pay-supplier', 'refund'),
        from: id,
        to: id,
        sentOn: on,
        creditedOn: on,
        fromAccount: fc.constantFrom('family', 'desk', '6222021234567890123'),
        toAccount: fc.constantFrom('family', 'son'),
        sent: money,
        credited: money,
        evidence: fc.array(id, { maxLength: 2 }),
      }),
      accounts: anyRecord({
        id: fc.constantFrom('family', 'desk'),
        owner: id,
        holder: fc.constant('林'),
        number: fc.constantFrom('1', '6222021234567890123'),
      }),
      rates: anyRecord({ currency: code, yen: amount, per: fc.constantFrom('1', '100'), on }),
      terms: anyRecord({
        key: fc.constantFrom('refund-account', 'refund-split', 'interpreter-rounding', 'own-term'),
        value: fc.constantFrom('not-confirmed', '30-minutes-up', 'family', 'x'),
        on,
      }),
      documents: anyRecord({ id, kind: fc.constantFrom('institution-bill', 'relation-proof', 'other') }),
    },
    { requiredKeys: [] },
  );

  test('it is settled, told and explained without a fault, and no number of an account is shown', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('2026-06-10', '2026-07-10'), (lists, today) => {
        const loaded = read(JSON.parse(JSON.stringify({ format: 'ryoyohi/1', scheme: 'inbound-care', ...lists })));
        const settlement = settle(loaded, day(today));
        const { credited, actual, refunded, balance } = settlement;
        if (balance !== null)
          expect(
            credited!
              .plus(actual.direct!)
              .eq(actual.institutions!.plus(actual.coordinator!).plus(refunded!).plus(balance)),
          ).toBe(true);
        else expect(settlement.missing.length).toBeGreaterThan(0);
        const statement = statementOf(loaded.case, settlement, day(today));
        const told = statementWords(english, loaded.case, settlement.currency);
        const printed: string[] = [];
        printStatement(
          statement,
          told,
          plainSession(day(today), (line) => printed.push(line)),
        );
        try {
          const trace = settlementTrace(settlement, loaded.case, loaded.pack.at(day(today)), day(today), told);
          expect(trace).toHaveLength(6);
          settlementJson(settlement, statement, told);
        } catch (error) {
          if (!(error instanceof AmountTooLarge)) throw error;
        }
        expect(printed.join('\n')).not.toMatch(/6222021|\{\{/);
      }),
      { numRuns: 250 },
    );
  });
});
