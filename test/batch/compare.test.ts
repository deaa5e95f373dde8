/** What is found between claims, and what is just not found. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/base/day.ts';
import { compareClaims, NEAR_BITS } from '../../src/batch/compare.ts';
import { nearPictures } from '../../src/batch/near-pictures.ts';
import { type Fingerprints, NO_FINGERPRINTS, type Row } from '../../src/batch/types.ts';
import type { Claim } from '../../src/overseas-care/claim.ts';
import { mayStandOnce } from '../../src/overseas-care/fingerprints.ts';

function rows(...all: Partial<Fingerprints>[]): Row[] {
  return all.map((fingerprints, index) => ({
    path: `c${index}`,
    readable: true,
    filed: null,
    fingerprints: { ...NO_FINGERPRINTS, ...fingerprints },
    offset: 0,
    length: 0,
  }));
}

const told = (found: ReturnType<typeof compareClaims>) =>
  found.map(({ rule, at, with: others }) => [rule, at, ...others]);
const stay = (person: string, place: string, from: string, until: string) => ({
  persons: [person],
  places: [place],
  from: day(from),
  until: day(until),
});

describe('the same receipt', () => {
  const receipt = (hash: string, file = 'r.pdf') => ({ hash, file });

  it('is found in every claim that holds it, and named once', () => {
    const found = compareClaims(
      rows({ receipts: [receipt('x')] }, {}, { receipts: [receipt('x')] }, { receipts: [receipt('x', 'other.pdf')] }),
    );
    expect(told(found)).toEqual([['batch.same-receipt', 'c0', 'c2', 'c3']]);
    expect(found[0]).toMatchObject({ severity: 'error', params: { files: 'r.pdf', count: 1 } });
  });

  it('twice within one claim is no finding between claims', () => {
    expect(
      compareClaims(rows({ receipts: [receipt('x'), receipt('x', 's.pdf')] }, { receipts: [receipt('y')] })),
    ).toEqual([]);
  });

  it('several shared by the same claims are one finding with the names of all', () => {
    const both = { receipts: [receipt('x', 'a.pdf'), receipt('y', 'b.pdf')] };
    const found = compareClaims(rows(both, both));
    expect(told(found)).toEqual([['batch.same-receipt', 'c0', 'c1']]);
    expect(found[0]!.params).toEqual({ files: 'a.pdf, b.pdf', count: 2 });
  });
});

describe('a similar receipt', () => {
  const page = (hash: string) => ({ hash, file: 's.jpg', page: 1 });
  const differing = (bits: number) =>
    (BigInt(`0x${'0f'.repeat(8)}`) ^ ((1n << BigInt(bits)) - 1n)).toString(16).padStart(16, '0');

  it('is a warning up to the limit of differing bits, and nothing above it', () => {
    const at = compareClaims(rows({ pictures: [page('0f'.repeat(8))] }, { pictures: [page(differing(NEAR_BITS))] }));
    expect(told(at)).toEqual([['batch.similar-receipt', 'c0', 'c1']]);
    expect(at[0]!.severity).toBe('warning');
    expect(
      compareClaims(rows({ pictures: [page('0f'.repeat(8))] }, { pictures: [page(differing(NEAR_BITS + 1))] })),
    ).toEqual([]);
  });

  it('is not told where the very same file was told already', () => {
    const both = { receipts: [{ hash: 'x', file: 's.jpg' }], pictures: [page('0f'.repeat(8))] };
    expect(told(compareClaims(rows(both, both)))).toEqual([['batch.same-receipt', 'c0', 'c1']]);
  });

  it('finds every pair that comparing each with each finds', () => {
    let state = 12345;
    const next = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state.toString(16).padStart(8, '0');
    };
    const hashes = Array.from({ length: 300 }, () => next() + next());
    for (let index = 0; index < 60; index += 1) {
      const flipped = BigInt(`0x${hashes[index]}`) ^ (1n << BigInt(index)) ^ (1n << BigInt((index * 7) % 64));
      hashes.push(flipped.toString(16).padStart(16, '0'));
    }
    const distance = (a: string, b: string) =>
      (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length;
    for (const most of [0, 2, 10]) {
      const expected = hashes.flatMap((a, i) =>
        hashes.flatMap((b, j) => (i < j && distance(a, b) <= most ? [[i, j]] : [])),
      );
      expect(nearPictures(hashes, most)).toEqual(expected);
      if (most > 0) expect(expected.length).toBeGreaterThanOrEqual(60);
    }
  });
});

describe('the same unit', () => {
  const unit = (...keys: string[]) => ({ keys, unit: '2025-08/p/h/outpatient/medical' });

  it('is found by any of the writings of a name', () => {
    const found = compareClaims(
      rows({ units: [unit('kanji', 'kana')] }, { units: [unit('other')] }, { units: [unit('kana')] }),
    );
    expect(told(found)).toEqual([['batch.same-unit', 'c0', 'c2']]);
  });

  it('of a patient without name or birth is like no other', () => {
    expect(compareClaims(rows({ units: [unit()] }, { units: [unit()] }))).toEqual([]);
  });
});

describe('stays in two places', () => {
  const found = (...stays: Fingerprints['stays'][number][]) =>
    told(compareClaims(rows(...stays.map((each) => ({ stays: [each] })))));

  it('are found where one person lies in both on one day', () => {
    expect(found(stay('p', 'a', '2025-08-01', '2025-08-05'), stay('p', 'b', '2025-08-04', '2025-08-09'))).toEqual([
      ['batch.overlapping-stay', 'c0', 'c1'],
    ]);
  });

  it('are no finding on the day of moving', () => {
    expect(found(stay('p', 'a', '2025-08-01', '2025-08-05'), stay('p', 'b', '2025-08-05', '2025-08-09'))).toEqual([]);
  });

  it('are no finding for two people, or in one place', () => {
    expect(found(stay('p', 'a', '2025-08-01', '2025-08-05'), stay('q', 'b', '2025-08-02', '2025-08-03'))).toEqual([]);
    expect(found(stay('p', 'a', '2025-08-01', '2025-08-05'), stay('p', 'a', '2025-08-02', '2025-08-03'))).toEqual([]);
  });

  it('are found behind a shorter stay that begins between them', () => {
    expect(
      found(
        stay('p', 'a', '2025-08-01', '2025-08-31'),
        stay('p', 'a', '2025-08-02', '2025-08-03'),
        stay('p', 'b', '2025-08-20', '2025-08-21'),
      ),
    ).toEqual([['batch.overlapping-stay', 'c0', 'c2']]);
  });
});

it('claims that are only compared with name the claim that was asked for first', () => {
  const all = rows(
    { receipts: [{ hash: 'x', file: 'old.pdf' }] },
    { receipts: [{ hash: 'x', file: 'new.pdf' }] },
    { receipts: [{ hash: 'y', file: 'a' }] },
    {},
  );
  expect(told(compareClaims(all, ({ path }) => path === 'c1'))).toEqual([['batch.same-receipt', 'c1', 'c0']]);
  expect(compareClaims(all, ({ path }) => path === 'c3')).toEqual([]);
});

it('a passport or the proof of an account may be the same in many claims; a receipt, a form or an unnamed file may not', () => {
  const documents = [
    { kind: 'passport', file: 'pass.jpg' },
    { kind: 'account-proof', file: './book.jpg' },
    { kind: 'receipt', file: 'r.pdf' },
    { kind: 'passport', file: 'all.pdf' },
    { kind: 'receipt', file: 'all.pdf' },
  ];
  const claim = { documents } as unknown as Claim;
  expect(['pass.jpg', 'book.jpg', 'r.pdf', 'all.pdf', 'unnamed.pdf'].map((file) => mayStandOnce(claim, file))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
