/** Which sheets a packet has, and in what order: contract, section 6. */
import { describe, expect, it } from 'vitest';
import { built, charge, claimOf, type Mapping, partsOf, sheetsOf, TWO_MONTHS, treatment } from './packets.ts';

const unitSheets = (unit: string, forms = ['form-a', 'form-a-ja', 'form-b', 'form-b-ja']) =>
  [...forms, 'receipt-sheet'].map((sheet) => `${sheet} ${unit}`);
const DENTAL = ['form-a', 'form-a-ja', 'form-b-dental', 'form-b-dental-ja'];
const PHARMACY = ['form-b', 'form-b-ja'];

const AUGUST = '2025-08/hanako/bh/outpatient/medical';
const SEPTEMBER = '2025-09/hanako/bh/outpatient/medical';
const medical = treatment({ dates: ['2025-08-28'] });

async function expectSheets(claim: Mapping, sheets: readonly string[]): Promise<void> {
  const packet = await built(claim);
  expect(packet.stderr).toBe('');
  expect(sheetsOf(packet)).toEqual(sheets);
  // The pages are numbered through, and each sheet's pages stand together in their order.
  expect(packet.manifest.pages.map(({ page }) => page)).toEqual(packet.manifest.pages.map((_, index) => index + 1));
  for (const [index, { mark, sheet }] of packet.manifest.pages.entries()) {
    const { page, pages } = partsOf(mark);
    if (page > 1 && sheet !== 'insert')
      expect(partsOf(packet.manifest.pages[index - 1]!.mark)).toMatchObject({ page: page - 1, pages });
  }
}

const people = (...ids: string[]) => ids.flatMap((id) => [`consent ${id}`, `passport-sheet ${id}`]);

describe('the packet', () => {
  it('of one visit to a hospital', async () => {
    await expectSheets(claimOf([medical]), ['cover', 'application hanako', ...unitSheets(AUGUST), ...people('hanako')]);
  });

  it('of visits in two months has a set of forms for each month', async () => {
    await expectSheets(TWO_MONTHS, [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST),
      ...unitSheets(SEPTEMBER),
      ...people('hanako'),
    ]);
  });

  it('of a dentist has the dental Form B', async () => {
    const unit = '2025-08/hanako/bh/outpatient/dental';
    await expectSheets(claimOf([treatment({ dates: ['2025-08-28'], care: 'dental' })]), [
      'cover',
      'application hanako',
      ...unitSheets(unit, DENTAL),
      ...people('hanako'),
    ]);
  });

  it('of a pharmacy has Form B only', async () => {
    const unit = '2025-08/hanako/ph/outpatient/pharmacy';
    await expectSheets(claimOf([treatment({ dates: ['2025-08-28'], care: 'pharmacy', institution: 'ph' })]), [
      'cover',
      'application hanako',
      ...unitSheets(unit, PHARMACY),
      ...people('hanako'),
    ]);
  });

  it('of a stay over two months has a set of forms for each month', async () => {
    const stay = treatment({
      stay: ['2025-08-30', '2025-09-02'],
      charges: [charge('2025-08-30', 'hospitalization', '2000'), charge('2025-09-01', 'hospitalization', '2000')],
    });
    await expectSheets(claimOf([stay]), [
      'cover',
      'application hanako',
      ...unitSheets('2025-08/hanako/bh/inpatient/medical'),
      ...unitSheets('2025-09/hanako/bh/inpatient/medical'),
      ...people('hanako'),
    ]);
  });

  it('of two patients has first both applications, then the units in the order of their keys, then both consents', async () => {
    const claim = claimOf([
      treatment({ id: 't2', patient: 'ichiro', dates: ['2025-08-05'] }),
      treatment({ dates: ['2025-08-28', '2025-09-01'] }),
    ]);
    await expectSheets(claim, [
      'cover',
      'application hanako',
      'application ichiro',
      ...unitSheets(AUGUST),
      ...unitSheets('2025-08/ichiro/bh/outpatient/medical'),
      ...unitSheets(SEPTEMBER),
      ...people('hanako', 'ichiro'),
    ]);
  });

  const proxy: Mapping = {
    is: 'proxy',
    name: { ja: '山代 次郎', kana: 'ヤマシロ ジロウ' },
    relation: '友人',
    birth: '1979-01-01',
    address: '石川県加賀市1番地',
    phone: '0761-00-0002',
    identity: ['my-number-card'],
    authority: 'letter-of-attorney',
  };
  const receiver: Mapping = {
    account: {
      bank: { code: '0146', name: '北國銀行' },
      branch: { code: '206', name: '小松' },
      type: 'ordinary',
      number: '7654321',
      holder: 'コマツ ハナコ',
    },
    receiver: { name: '小松 花子', relation: '妻', address: '石川県小松市小馬出町91番地', phone: '0761-00-0000' },
  };

  it('of a proxy ends with the letter of attorney', async () => {
    await expectSheets(claimOf([medical], { applicant: proxy }), [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST),
      ...people('hanako'),
      'letter-of-attorney',
    ]);
  });

  it('to another’s account ends with the receiving mandate', async () => {
    await expectSheets(claimOf([medical], receiver), [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST),
      ...people('hanako'),
      'receiving-mandate',
    ]);
  });

  it('of a proxy and to another’s account has both, in this order', async () => {
    await expectSheets(claimOf([medical], { applicant: proxy, ...receiver }), [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST),
      ...people('hanako'),
      'letter-of-attorney',
      'receiving-mandate',
    ]);
  });

  it('of a member of the household has no letter of attorney', async () => {
    const member = { ...proxy, is: 'household-member', relation: '妻' };
    await expectSheets(claimOf([medical], { applicant: member }), [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST),
      ...people('hanako'),
    ]);
  });

  describe('has a slip in the place of a form whose original is in hand, and still its translation', () => {
    const withPaper = (kind: string, more: Mapping = {}) =>
      claimOf([medical], { documents: [{ kind, unit: AUGUST, ...more }] });
    const sheets = (forms: string[]) => [
      'cover',
      'application hanako',
      ...unitSheets(AUGUST, forms),
      ...people('hanako'),
    ];
    it.each([
      ['form A', 'form-a', ['insert', 'form-a-ja', 'form-b', 'form-b-ja']],
      ['form B', 'form-b', ['form-a', 'form-a-ja', 'insert', 'form-b-ja']],
      ['the institution’s own statement', 'statement', ['insert', 'form-a-ja', 'form-b', 'form-b-ja']],
      ['the institution’s own itemised receipt', 'itemised-receipt', ['form-a', 'form-a-ja', 'insert', 'form-b-ja']],
    ])('%s', async (_, kind, forms) => {
      await expectSheets(withPaper(kind), sheets(forms));
    });

    it('but not in the place of a form of which only a copy is there', async () => {
      await expectSheets(
        withPaper('form-a', { original: false }),
        sheets(['form-a', 'form-a-ja', 'form-b', 'form-b-ja']),
      );
    });

    it('both at once', async () => {
      const documents = [
        { kind: 'form-a', unit: AUGUST },
        { kind: 'form-b', unit: AUGUST },
      ];
      await expectSheets(claimOf([medical], { documents }), sheets(['insert', 'form-a-ja', 'insert', 'form-b-ja']));
    });

    it('only in the month that the paper belongs to', async () => {
      const claim = { ...TWO_MONTHS, documents: [{ kind: 'form-a', treatment: 't1', month: '2025-09' }] };
      await expectSheets(claim, [
        'cover',
        'application hanako',
        ...unitSheets(AUGUST),
        ...unitSheets(SEPTEMBER, ['insert', 'form-a-ja', 'form-b', 'form-b-ja']),
        ...people('hanako'),
      ]);
    });
  });

  it('of charges in several currencies has a Form B and a translation for each', async () => {
    const claim = claimOf([
      treatment({
        dates: ['2025-08-28'],
        charges: [charge('2025-08-28', 'consultation', '10', 'USD'), charge('2025-08-28', 'medicines', '300', 'THB')],
      }),
    ]);
    await expectSheets(claim, ['cover', 'application hanako', ...unitSheets(AUGUST), ...people('hanako')]);
    const { manifest } = await built(claim);
    for (const sheet of ['form-b', 'form-b-ja'])
      expect(manifest.pages.filter((page) => page.sheet === sheet).map(({ mark }) => partsOf(mark).page)).toEqual([
        1, 2,
      ]);
    expect(manifest.pages.filter((page) => page.sheet === 'form-a')).toHaveLength(1);
  });

  it('of a claim in the making has its cover', async () => {
    const packet = await built({ format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D' });
    expect(packet.status).toBe(0);
    expect(sheetsOf(packet)).toEqual(['cover']);
  });
});
