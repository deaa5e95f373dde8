/** The settlement to the yen: the worked example and its variants, and the days of the stay. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { ADDED, DIRECT, type Draft, DURING, jpy, line, missing, REFUND, settled, sums, text } from './settling.ts';

describe('the worked example', () => {
  test('ends with a refund of 380,200 yen to the account from which the money came', () => {
    expect(sums()).toEqual({
      estimate: '3993000',
      sent: '3993000',
      credited: '3990500',
      bankFees: '2500',
      institutions: '2874300',
      coordinator: '736000',
      direct: '0',
      total: '3610300',
      refunded: '0',
      balance: '380200',
      outcome: 'refund',
      account: 'family',
      status: 'final',
      projected: '3610300',
    });
    expect(missing(settled())).toEqual([]);
  });

  test.each([
    ['l1', '3200000', '2874300', '-325700', 'changed'],
    ['l2', '330000', '330000', '0', 'planned'],
    ['l3', '320000', '252000', '-68000', null],
    ['l4', '33000', '33000', '0', 'planned'],
    ['l5', '110000', '121000', '11000', 'changed'],
  ])('line %s: estimated %s, came to %s', (id, estimate, actual, variance, cause) => {
    expect(line(settled(), id)).toEqual({ estimate, actual, variance, cause });
  });

  test('with an added procedure of 900,000 asks for 519,800 more and lists that one charge', () => {
    const add = (of: Draft) => of.actualLines.push({ ...ADDED });
    expect(sums(add)).toMatchObject({ total: '4510300', balance: '-519800', outcome: 'top-up', status: 'final' });
    const { added } = settled(add);
    expect(added.map(({ id, amount }) => [id, text(amount)])).toEqual([['a9', '900000']]);
    expect(line(settled(add), 'a9')).toEqual({ estimate: null, actual: '900000', variance: '900000', cause: 'added' });
  });

  test('lists an added charge of a line that was estimated, and nothing else of that line', () => {
    const add = (of: Draft) => of.actualLines.push({ ...ADDED, estimate: 'l1' });
    expect(settled(add).added.map(({ id }) => id)).toEqual(['a9']);
    expect(line(settled(add), 'l1')).toEqual({
      estimate: '3200000',
      actual: '3774300',
      variance: '574300',
      cause: null,
    });
  });

  test('with 100,000 paid to the hospital directly leaves 480,200, and the coordinator owes it 2,774,300', () => {
    const pay = (of: Draft) => of.cash.push(DIRECT);
    expect(sums(pay)).toMatchObject({ direct: '100000', institutions: '2874300', total: '3610300', balance: '480200' });
    const hospital = settled(pay).suppliers.find(({ supplier }) => supplier === 'h1')!;
    expect([hospital.charged, hospital.direct, hospital.due].map(text)).toEqual(['2874300', '100000', '2774300']);
  });

  test('is closed once the refund has left, and a yen less is still owed', () => {
    expect(sums((of) => of.cash.push(REFUND))).toMatchObject({ refunded: '380200', balance: '0', outcome: 'closed' });
    const less = (of: Draft) => of.cash.push({ ...REFUND, sent: jpy('380199') });
    expect(sums(less)).toMatchObject({ balance: '1', outcome: 'refund' });
    const more = (of: Draft) => of.cash.push({ ...REFUND, sent: jpy('380201') });
    expect(sums(more)).toMatchObject({ balance: '-1', outcome: 'top-up' });
  });

  test('does not count a refund that has not left yet', () => {
    expect(sums((of) => of.cash.push({ ...REFUND, sentOn: '2026-07-11' }))).toMatchObject({
      refunded: '0',
      balance: '380200',
    });
    expect(sums((of) => of.cash.push({ ...REFUND, sentOn: '2026-07-10' }))).toMatchObject({ refunded: '380200' });
  });
});

describe('while the stay goes on', () => {
  const staying = (of: Draft) => {
    of.stays[0]!['exit'] = { planned: '2026-07-03' };
  };

  test('the statement is running, and becomes final on the day of departure', () => {
    expect(settled(undefined, day('2026-07-02')).status).toBe('running');
    expect(settled(undefined, day('2026-07-03')).status).toBe('final');
    expect(settled(staying).status).toBe('running');
  });

  test('what is estimated and not charged yet is expected', () => {
    const early = (of: Draft) => {
      staying(of);
      of.actualLines = of.actualLines.filter(({ id }) => id !== 'a1');
      of.dispatches = [];
    };
    // 330,000 + 33,000 + 121,000 are charged; 3,200,000 and 320,000 are still to come.
    expect(sums(early, DURING)).toMatchObject({ total: '484000', projected: '4004000' });
  });

  test('interpreters are expected for the estimated hours until they have come for more', () => {
    const until = (rate: string) => (of: Draft) => {
      staying(of);
      for (const dispatch of of.dispatches) dispatch['rate'] = rate;
    };
    expect(sums(until('8000'), DURING).projected).toBe('3678300');
    expect(sums(until('20000'), DURING).projected).toBe('3988300');
  });

  // 3,610,300 is nine tenths of 4,011,444.4…
  test.each([
    ['4011444', true],
    ['4011445', false],
  ])('of %s that arrived, 3,610,300 is near: %s', (credited, near) => {
    const change = (of: Draft) => {
      staying(of);
      of.cash[0]!['credited'] = jpy(credited);
    };
    expect(settled(change, DURING).near).toBe(near);
  });

  test('nothing is near once the patient has left', () => {
    expect(settled((of) => of.actualLines.push({ ...ADDED })).near).toBe(false);
  });

  test('a companion who stays behind does not keep the statement running', () => {
    const change = (of: Draft) => {
      of.stays = [
        { ...of.stays[0]!, travellers: ['p1'] },
        { travellers: ['m1'], entry: { actual: '2026-06-05' } },
      ];
    };
    expect(settled(change).status).toBe('final');
  });
});
