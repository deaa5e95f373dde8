/** What is claimed of which policy: every charge once from each payer, whatever the case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, ZERO } from '../../src/base/money.ts';
import { caseFor } from '../../src/inbound-care/audience.ts';
import { CATEGORIES } from '../../src/inbound-care/case/categories.ts';
import { coverageOf, insuranceClaims } from '../../src/inbound-care/case/insurance-claims.ts';
import type { Case } from '../../src/inbound-care/case.ts';
import { settlementOf } from '../../src/inbound-care/settlement.ts';
import { splitOf } from '../../src/inbound-care/sheets/coverage-sheet.ts';
import { loaded, TODAY } from './packets.ts';

const HEAD = { format: 'ryoyohi/1', scheme: 'inbound-care', currency: 'JPY' } as unknown as Case;
const { pack } = loaded();

const cases = fc.record({
  conditions: fc.integer({ min: 0, max: 3 }),
  policies: fc.array(
    fc.record({
      insurer: fc.constantFrom('i1', 'i2', undefined),
      coverage: fc.dictionary(
        fc.constantFrom(...CATEGORIES, 'medical'),
        fc.constantFrom('covered', 'not', 'unconfirmed'),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  lines: fc.array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES, undefined),
      condition: fc.constantFrom('k0', 'k1', 'k2', undefined),
      amount: fc.integer({ min: 0, max: 9_000_000 }),
    }),
    { maxLength: 8 },
  ),
  dispatches: fc.integer({ min: 0, max: 3 }),
});

type Drawn = Parameters<typeof caseOf>[0];

function caseOf({
  conditions,
  policies,
  lines,
  dispatches,
}: {
  conditions: number;
  policies: { insurer: string | undefined; coverage: Record<string, string> }[];
  lines: { category: string | undefined; condition: string | undefined; amount: number }[];
  dispatches: number;
}): Case {
  return {
    ...HEAD,
    conditions: Array.from({ length: conditions }, (_, place) => ({ id: `k${place}` })),
    policies: policies.map((each, place) => ({ ...each, id: `q${place}` })),
    actualLines: lines.map((each, place) => ({ ...each, id: `a${place}`, amount: amount(String(each.amount)) })),
    dispatches: Array.from({ length: dispatches }, () => ({
      from: '2026-06-10T09:00',
      to: '2026-06-10T10:00',
      rate: amount('8000'),
    })),
  } as unknown as Case;
}

describe('claims to insurers', () => {
  test('no charge is claimed twice from one payer, and none is lost', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const file = caseOf(drawn as Drawn);
        const claims = insuranceClaims(file, new Set());
        const payers = new Map<string, number[]>();
        for (const { policy, lines } of claims) {
          const payer = file.policies![policy]!.insurer ?? `policy ${policy}`;
          payers.set(payer, [
            ...(payers.get(payer) ?? []),
            ...lines.actualLines,
            ...[...lines.dispatches].map((each) => 1000 + each),
          ]);
        }
        const all = [
          ...file.actualLines!.map((_, place) => place),
          ...file.dispatches!.map((_, place) => 1000 + place),
        ].sort((a, b) => a - b);
        for (const places of payers.values()) expect([...places].sort((a, b) => a - b)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  test('what is covered, not covered and not confirmed is together what is claimed', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const whole = caseOf(drawn as Drawn);
        for (const { policy, condition, lines } of insuranceClaims(whole, new Set())) {
          const file = caseFor('insurance', whole, { policy, condition, lines });
          const settlement = settlementOf(file, pack, TODAY);
          const { sums, total, lines: split } = splitOf({ settlement }, file.policies![0]!);
          const chosen = split.reduce((all, { line }) => all.plus(line.actual ?? ZERO), ZERO);
          if (total === null) continue;
          expect(total.eq(chosen)).toBe(true);
          expect(sums.covered!.plus(sums.not!).plus(sums.unconfirmed!).eq(total)).toBe(true);
          const charged = [...lines.actualLines].reduce(
            (all, place) => all.plus(whole.actualLines![place]!.amount!),
            ZERO,
          );
          const interpreted = amount(String(8000 * lines.dispatches.size));
          expect(total.eq(charged.plus(interpreted))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a dispatch for which a bill counts is not claimed beside the bill', () => {
    const file = caseOf({ conditions: 1, policies: [{ insurer: 'i1', coverage: {} }], lines: [], dispatches: 2 });
    const [claim] = insuranceClaims(file, new Set([0]));
    expect([...claim!.lines.dispatches]).toEqual([1]);
  });

  test('what the policy says of a category goes before what it says of medical costs; silence is not confirmed', () => {
    const policy = { coverage: { medical: 'covered', drug: 'not' } } as const;
    expect(coverageOf(policy, 'surgery')).toBe('covered');
    expect(coverageOf(policy, 'drug')).toBe('not');
    expect(coverageOf(policy, 'interpretation')).toBe('unconfirmed');
    expect(coverageOf({}, 'surgery')).toBe('unconfirmed');
    expect(coverageOf(policy, null)).toBe('unconfirmed');
  });
});
