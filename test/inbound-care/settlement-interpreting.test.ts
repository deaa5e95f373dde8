/** The interpreters by the hour: roundings, midnight, bills. */
import { describe, expect, test } from 'vitest';
import { type Draft, line, missing, settled, text } from './settling.ts';

describe('the interpreters', () => {
  const one =
    (from: string, to: string, more: object = {}) =>
    (of: Draft) => {
      of.dispatches = [{ from, to, rate: '8000', evidence: ['d10'], ...more }];
    };
  const rounded = (value: string) => (of: Draft) => {
    of.terms.push({ key: 'interpreter-rounding', value });
  };

  test.each<[string, string, string, string | undefined, string]>([
    ['ten minutes, as dispatched', '2026-06-08T09:00', '2026-06-08T09:10', undefined, '1333'],
    ['a rounding that nobody confirmed', '2026-06-08T09:00', '2026-06-08T09:10', 'not-confirmed', '1333'],
    ['as dispatched, agreed', '2026-06-08T09:00', '2026-06-08T09:10', 'as-dispatched', '1333'],
    ['up to 15 minutes', '2026-06-08T09:00', '2026-06-08T09:16', '15-minutes-up', '4000'],
    ['15 minutes are not rounded', '2026-06-08T09:00', '2026-06-08T09:15', '15-minutes-up', '2000'],
    ['up to 30 minutes', '2026-06-08T09:00', '2026-06-08T09:31', '30-minutes-up', '8000'],
    ['up to 60 minutes', '2026-06-08T09:00', '2026-06-08T10:01', '60-minutes-up', '16000'],
    ['over midnight', '2026-06-30T22:30', '2026-07-01T01:00', undefined, '20000'],
    ['around the clock', '2026-06-30T09:00', '2026-07-01T09:00', undefined, '192000'],
    ['no time at all', '2026-06-30T09:00', '2026-06-30T09:00', '60-minutes-up', '0'],
  ])('%s', (_, from, to, rounding, actual) => {
    const result = settled((of) => {
      one(from, to)(of);
      if (rounding) rounded(rounding)(of);
    });
    expect(line(result, 'l3').actual).toBe(actual);
  });

  test('fractions of several dispatches are cut once, not each', () => {
    const thrice = (of: Draft) => {
      const ten = { from: '2026-06-08T09:00', to: '2026-06-08T09:10', rate: '8000' };
      of.dispatches = [ten, ten, ten];
    };
    expect(line(settled(thrice), 'l3').actual).toBe('4000');
  });

  test('a bill of the same supplier counts in place of the hours, never both', () => {
    const billed = (of: Draft) =>
      of.actualLines.push({
        id: 'a3',
        estimate: 'l3',
        supplier: 'c1',
        category: 'interpretation',
        amount: '260000',
        currency: 'JPY',
        cause: 'changed',
        evidence: ['d9'],
      });
    const result = settled(billed);
    expect(line(result, 'l3')).toMatchObject({ actual: '260000', variance: '-60000' });
    expect([text(result.interpreting!.dispatched), text(result.interpreting!.billed)]).toEqual(['252000', '260000']);
    expect(text(result.balance)).toBe('372200');
  });

  test('a bill of another supplier stands beside them', () => {
    const other = (of: Draft) => {
      of.parties.push({ id: 'c2', kind: 'translator' });
      of.actualLines.push({
        id: 'a3',
        supplier: 'c2',
        category: 'interpretation',
        amount: '10000',
        currency: 'JPY',
        cause: 'added',
        evidence: ['d9'],
      });
    };
    expect(text(settled(other).balance)).toBe('370200');
    expect(line(settled(other), 'l3').actual).toBe('252000');
  });

  test('a bill that may or may not be for them is not guessed about', () => {
    const two = (of: Draft) => {
      of.parties.push({ id: 'c2', kind: 'coordinator' });
      of.dispatches = of.dispatches.slice(0, 1);
      of.actualLines.push({ id: 'a3', category: 'interpretation', amount: '10000', currency: 'JPY' });
    };
    expect(missing(settled(two))).toContain('dispatches[0].supplier dispatch-supplier');
    expect(settled(two).balance).toBeNull();
  });

  test('hours beside the estimate stand on a line of their own', () => {
    const change = (of: Draft) => {
      of.estimateLines = of.estimateLines.filter(({ id }) => id !== 'l3');
    };
    expect(line(settled(change), 'dispatches')).toEqual({
      estimate: null,
      actual: '252000',
      variance: '252000',
      cause: 'added',
    });
    expect(text(settled(change).balance)).toBe('380200');
  });

  test.each<[string, object, string]>([
    ['without a rate', { rate: undefined }, 'dispatches[0].rate dispatch-rate'],
    ['without an end', { to: undefined }, 'dispatches[0].to dispatch-time'],
    ['that ends before it begins', { to: '2026-06-08T08:59' }, 'dispatches[0].to dispatch-time'],
  ])('one %s is not known', (_, more, lacks) => {
    const result = settled(one('2026-06-08T09:00', '2026-06-08T10:00', more));
    expect([line(result, 'l3').actual, missing(result)]).toEqual([null, [lacks]]);
  });

  test('a rounding that we do not know is not guessed', () => {
    const result = settled(rounded('by the half day'));
    expect([line(result, 'l3').actual, missing(result)]).toEqual([null, ['terms[6].value rounding']]);
  });
});
