/** What arrived, where a refund goes, and who paid a supplier: tables around each boundary. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { ADDED, cny, DIRECT, type Draft, jpy, missing, REFUND, settled, sums, text } from './settling.ts';

describe('deposits', () => {
  test('count from the day on which they are credited', () => {
    expect(sums(undefined, day('2026-05-20'))).toMatchObject({ credited: '0', sent: '3993000' });
    expect(sums(undefined, day('2026-05-21'))).toMatchObject({ credited: '3990500' });
    expect(sums(undefined, day('2026-05-17'))).toMatchObject({ credited: '0', sent: '0' });
    expect(text(settled(undefined, day('2026-05-20')).onTheWay)).toBe('3993000');
  });

  test('count without a day where their credited amount is known', () => {
    const undated = (of: Draft) => {
      delete of.cash[0]!['creditedOn'];
    };
    expect(sums(undated).credited).toBe('3990500');
  });

  test('are not guessed where only the day of credit is known', () => {
    const unknown = (of: Draft) => {
      delete of.cash[0]!['credited'];
    };
    expect(sums(unknown)).toMatchObject({
      credited: null,
      balance: null,
      outcome: null,
      bankFees: null,
      total: '3610300',
      status: 'provisional',
    });
    expect(missing(settled(unknown))).toEqual(['cash[0].credited credited']);
  });

  test('on the way keep the statement provisional and count for nothing', () => {
    const late = { id: 'pay2', purpose: 'topup', sentOn: '2026-07-09', sent: jpy('50000'), fromAccount: 'family' };
    expect(sums((of) => of.cash.push(late))).toMatchObject({
      credited: '3990500',
      sent: '4043000',
      bankFees: '2500',
      status: 'provisional',
    });
    expect(missing(settled((of) => of.cash.push(late)))).toEqual(['cash[1] arrival']);
  });

  test('several prepayments and top-ups are added, and so are their fees', () => {
    const more = (of: Draft) =>
      of.cash.push(
        {
          id: 'pay2',
          purpose: 'prepay',
          sentOn: '2026-05-25',
          creditedOn: '2026-05-27',
          fromAccount: 'family',
          sent: jpy('10000'),
          credited: jpy('9000'),
        },
        {
          id: 'top1',
          purpose: 'topup',
          sentOn: '2026-06-25',
          creditedOn: '2026-06-26',
          fromAccount: 'family',
          sent: jpy('500'),
          credited: jpy('500'),
        },
      );
    expect(sums(more)).toMatchObject({
      sent: '4003500',
      credited: '4000000',
      bankFees: '3500',
      balance: '389700',
      account: 'family',
    });
  });

  test('two with one id both count', () => {
    expect(sums((of) => of.cash.push({ ...of.cash[0]! })).credited).toBe('7981000');
  });

  test('sent in another currency have a rate and no fee', () => {
    const yuan = (of: Draft) => {
      of.cash[0]!['sent'] = cny('190000');
    };
    expect(sums(yuan)).toMatchObject({
      sent: null,
      bankFees: null,
      credited: '3990500',
      balance: '380200',
      status: 'final',
    });
    const [transfer] = settled(yuan).transfers;
    expect([text(transfer!.fee), text(transfer!.rate)]).toEqual([null, '21.002631']);
  });
});

describe('the account for a refund', () => {
  const second = (of: Draft) =>
    of.cash.push({
      id: 'pay2',
      purpose: 'prepay',
      creditedOn: '2026-05-27',
      fromAccount: 'aunt',
      sent: jpy('1'),
      credited: jpy('1'),
    });
  const term = (key: string, value: string) => (of: Draft) => of.terms.push({ key, value });
  const all =
    (...changes: ((of: Draft) => unknown)[]) =>
    (of: Draft) => {
      for (const change of changes) change(of);
    };

  test.each<[string, (of: Draft) => void, string | null, string[]]>([
    ['is not known where the money came from several', all(second), null, ['terms account']],
    ['is left to the agreed split', all(second, term('refund-split', 'by what each sent')), null, []],
    [
      'is not left to a split that nobody confirmed',
      all(second, term('refund-split', 'not-confirmed')),
      null,
      ['terms account'],
    ],
    ['is the one that the terms name', all(second, term('refund-account', 'family')), 'family', []],
    [
      'is the one that a refund names',
      all((of) => of.cash.push({ ...REFUND, sentOn: '2026-08-01', toAccount: 'son' })),
      'son',
      [],
    ],
    [
      'is not known where no deposit names one',
      (of) => void delete of.cash[0]!['fromAccount'],
      null,
      ['cash[0].fromAccount account'],
    ],
  ])('%s', (_, change, account, lacks) => {
    const result = settled(change);
    expect([result.account, missing(result)]).toEqual([account, lacks]);
  });

  test('is another than that of the deposit only where it differs', () => {
    expect(settled(term('refund-account', 'son')).otherAccount).toBe(true);
    expect(settled(term('refund-account', 'family')).otherAccount).toBe(false);
  });

  test('is not missing where nothing is refunded', () => {
    expect(missing(settled(all(second, (of) => of.actualLines.push({ ...ADDED }))))).toEqual([]);
  });
});

describe('who paid a supplier', () => {
  const pay = (entry: object) => (of: Draft) => of.cash.push({ ...DIRECT, from: undefined, ...entry });
  test.each<[string, object, string | null]>([
    ['the patient', { from: 'p1' }, '100000'],
    ['a companion', { from: 'm1' }, '100000'],
    ['nobody said, so the family', {}, '100000'],
    ['the family’s account', { fromAccount: 'family' }, '100000'],
    ['the coordinator', { from: 'c1' }, '0'],
    ['the coordinator’s account', { fromAccount: 'desk' }, '0'],
    ['an insurer: nobody knows for whom', { from: 'i1' }, null],
    ['an id that nothing defines', { from: 'nobody' }, null],
    ['the family, tomorrow', { from: 'p1', sentOn: '2026-07-11' }, '0'],
    ['the family, as it was credited', { from: 'p1', credited: jpy('99000') }, '99000'],
  ])('%s', (_, entry, direct) => {
    const result = settled(pay(entry));
    expect(text(result.actual.direct)).toBe(direct);
    expect(text(result.balance)).toBe(direct === null ? null : String(380200 + Number(direct)));
  });

  test('whom, where it is not said: the only hospital, and none of several', () => {
    const due = (change: (of: Draft) => void) =>
      settled(change)
        .suppliers.find(({ supplier }) => supplier === 'h1')
        ?.due?.toFixed();
    expect(due(pay({ to: undefined }))).toBe('2774300');
    const withSecond = (of: Draft) => {
      pay({ to: undefined })(of);
      of.parties.push({ id: 'h2', kind: 'institution', name: 'second' });
    };
    expect(due(withSecond)).toBe('2874300');
  });

  test('more than it charged is told', () => {
    expect(missing(settled(pay({ sent: jpy('2874300') })))).toEqual([]);
    expect(missing(settled(pay({ sent: jpy('2874301') })))).toEqual(['cash direct-over']);
  });
});
