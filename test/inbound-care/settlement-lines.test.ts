/** The lines of the statement: scope, bills, sides, what nobody charged. */
import { describe, expect, test } from 'vitest';
import { statementOf } from '../../src/inbound-care/statement.ts';
import { AFTER, type Draft, DURING, draft, line, missing, read, settle, settled, sums, text } from './settling.ts';

describe('the lines', () => {
  test('an estimate named as not in it does not count, until it is charged', () => {
    const out = (of: Draft) =>
      of.estimateLines.push({ id: 'l6', supplier: 'h1', category: 'drug', amount: '50000', scope: 'out' });
    expect(sums(out)).toMatchObject({ estimate: '3993000', balance: '380200', status: 'final' });
    const charged = (of: Draft) => {
      out(of);
      of.actualLines.push({ id: 'a6', estimate: 'l6', amount: '60000', evidence: ['d7'] });
    };
    expect(line(settled(charged), 'l6')).toEqual({ estimate: null, actual: '60000', variance: '60000', cause: null });
    expect(sums(charged)).toMatchObject({ estimate: '3993000', institutions: '2934300', balance: '320200' });
  });

  test('one whose scope is unknown or unsaid counts', () => {
    const scope = (value: string | undefined) => (of: Draft) => {
      of.estimateLines[4]!['scope'] = value;
    };
    expect([sums(scope('unknown')).estimate, sums(scope(undefined)).estimate]).toEqual(['3993000', '3993000']);
  });

  test('one that nobody charged is missing once the patient has left, and not before', () => {
    const change = (of: Draft) => {
      of.actualLines = of.actualLines.filter(({ id }) => id !== 'a5');
    };
    expect(missing(settled(change))).toEqual(['estimateLines[4] uncharged']);
    expect(missing(settled(change, DURING))).toEqual([]);
    expect(line(settled(change), 'l5')).toMatchObject({ actual: null, variance: null });
  });

  test('one that was not performed is charged with zero, and needs no bill', () => {
    const change = (of: Draft) => {
      of.actualLines[0] = { ...of.actualLines[0]!, amount: '0', evidence: [] };
    };
    expect(sums(change)).toMatchObject({ institutions: '0', balance: '3254500', status: 'final' });
    const written = draft();
    change(written);
    const loaded = read(written);
    expect(statementOf(loaded.case, settle(loaded), AFTER).notPerformed.map(({ id }) => id)).toEqual(['l1']);
  });

  test.each<[string, string[], boolean]>([
    ['the bill', ['d7'], false],
    ['only the itemised bill', ['d8'], true],
    ['nothing', [], true],
    ['an id that nothing defines', ['d99'], true],
  ])('a hospital’s line with %s', (_, evidence, lacks) => {
    const change = (of: Draft) => {
      of.actualLines[0]!['evidence'] = evidence;
    };
    expect(missing(settled(change))).toEqual(lacks ? ['actualLines[0].evidence evidence'] : []);
    expect(settled(change).status).toBe(lacks ? 'provisional' : 'final');
  });

  test('one without an amount makes the sums unknown, and names its place', () => {
    const change = (of: Draft) => {
      delete of.actualLines[1]!['amount'];
    };
    expect(sums(change)).toMatchObject({
      coordinator: null,
      institutions: '2874300',
      total: null,
      balance: null,
      estimate: '3993000',
    });
    expect(missing(settled(change))).toEqual(['actualLines[1].amount amount']);
  });

  test('two charges with one id both count', () => {
    expect(sums((of) => of.actualLines.push({ ...of.actualLines[3]! })).balance).toBe('259200');
  });

  test('a charge that names no line of the estimate that is there stands beside it', () => {
    const change = (of: Draft) => {
      of.actualLines[3]!['estimate'] = 'gone';
    };
    expect(line(settled(change), 'a5')).toMatchObject({ estimate: null, actual: '121000', cause: 'changed' });
  });

  test.each<[string, object, 'institutions' | 'coordinator']>([
    ['of an institution, whatever its category', { supplier: 'h1', category: 'document' }, 'institutions'],
    ['of the coordinator, whatever its category', { supplier: 'c1', category: 'exam' }, 'coordinator'],
    ['of nobody known, by a medical category', { supplier: 'nobody', category: 'exam' }, 'institutions'],
    ['of nobody said, by another category', { category: 'lodging' }, 'coordinator'],
    ['of nobody said and no category', {}, 'coordinator'],
  ])('a charge %s', (_, of, side) => {
    const result = settled((all) => all.actualLines.push({ id: 'x', amount: '1', evidence: ['d7'], ...of }));
    expect(result.lines.find(({ id }) => id === 'x')!.side).toBe(side);
    expect(text(result.actual[side])).toBe(side === 'institutions' ? '2874301' : '736001');
  });

  test('a hospital’s line that a coordinator charged stands in both sections, and each sum is right', () => {
    const written = draft();
    written.actualLines.push({
      id: 'x',
      estimate: 'l1',
      supplier: 'c1',
      category: 'drug',
      amount: '1000',
      evidence: ['d9'],
    });
    const loaded = read(written);
    const { sections, total } = statementOf(loaded.case, settle(loaded), AFTER);
    expect(sections.map(({ sums: { actual } }) => text(actual))).toEqual(['2874300', '737000']);
    for (const {
      rows,
      sums: { actual, estimate },
    } of sections) {
      expect(rows.reduce((all, row) => all + Number(row.actual ?? 0), 0)).toBe(Number(actual));
      expect(rows.reduce((all, row) => all + Number(row.estimate ?? 0), 0)).toBe(Number(estimate));
    }
    expect(text(total.actual)).toBe('3611300');
  });
});
