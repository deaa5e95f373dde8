/** Many worn scans of the forms that a physician and an institution sign abroad. */
import { beforeAll, describe, expect, it } from 'vitest';
import { built } from '../packet/packets.ts';
import { type Chances, chancesOf } from './chances.ts';
import { SIGNED_CLAIM } from './claim.ts';
import { Prints } from './samples.ts';
import { shippedSheets } from './shelf.ts';

describe('scans of the forms that a physician and an institution sign abroad', {
  tags: ['slow'],
  timeout: 300_000,
}, () => {
  let found: Chances;

  beforeAll(async () => {
    const prints = new Prints(await built(SIGNED_CLAIM));
    found = await chancesOf(prints, await shippedSheets(), ['form-a', 'form-b', 'form-b-dental'], 210, 1);
  }, 300_000);

  it('are never taken for another page', () => {
    expect(found.pages).toBe(210);
    expect(found.wrongMarks).toEqual([]);
    expect(found.wronglyTurned).toEqual([]);
  });

  it('show their mark, but for one in a hundred', () => {
    expect(found.withoutMark.length, String(found.withoutMark)).toBeLessThanOrEqual(2);
    expect(found.undecided.length, String(found.undecided)).toBeLessThanOrEqual(2);
  });

  it('have not more than one in two hundred empty boxes called signed', () => {
    expect(found.unsigned).toBeGreaterThan(150);
    expect(found.unsignedCalledSigned.length / found.unsigned, String(found.unsignedCalledSigned)).toBeLessThanOrEqual(
      0.005,
    );
  });

  it('have not more than one in a hundred signed boxes called empty', () => {
    expect(found.signed).toBeGreaterThan(150);
    expect(found.signedCalledEmpty.length / found.signed, String(found.signedCalledEmpty)).toBeLessThanOrEqual(0.01);
  });
});
