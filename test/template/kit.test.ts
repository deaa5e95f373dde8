import { describe, expect, it } from 'vitest';
import { createDocument, readFormFields } from '../../src/pdf/index.ts';
import { checkMap } from '../../src/template/index.ts';
import {
  type Block,
  choice,
  columns,
  drawNationalSheet,
  entry,
  frame,
  gap,
  handDate,
  item,
  list,
  paragraph,
  type SheetDrawing,
  seal,
  section,
  signature,
  stack,
  ticks,
} from '../../src/template/kit/index.ts';
import { fonts } from './sheets.ts';

const by = 'householder';

function sheetOf(...pages: Block[][]): SheetDrawing {
  return { sheet: 'sample', title: { ja: '見本', en: 'Sample' }, lead: 'ja', dates: 'era', pages };
}

async function draw(sheet: SheetDrawing) {
  const document = await createDocument({ fonts });
  const { pdf, map } = await drawNationalSheet(document, sheet);
  return { pdf, map, fields: await readFormFields(pdf) };
}

function boxOf(place: unknown): { page: number; x: number; y: number; width: number; height: number } {
  return (place as { box: ReturnType<typeof boxOf> }).box;
}

describe('the kit', () => {
  it('gives drawing, form fields and map of all its blocks at once', async () => {
    const { pdf, map, fields } = await draw(
      sheetOf(
        [
          frame([
            section({ ja: '申請者', en: 'Applicant' }),
            item('1', { ja: '口座番号', en: 'Account number' }, entry('accountNumber', { by, comb: 7 })),
            columns([
              entry('phone', { by, label: { ja: '電話' }, labelAt: 'left', maxLength: 20 }),
              choice('accountType', { by, options: { ordinary: { ja: '普通' }, current: { ja: '当座' } } }),
            ]),
            ticks('papers', {
              by,
              rows: [
                [
                  ['a', { ja: '様式A' }],
                  ['b', { ja: '様式B' }],
                ],
                [['c', { ja: '領収書' }], null],
              ],
            }),
            ticks('teeth', { by, chart: true, rows: [[['18', { en: '18' }], null, ['17', { en: '17' }]]] }),
            list('receipts', {
              by,
              rows: 2,
              numbered: true,
              columns: {
                paidOn: { label: { ja: '支払日' }, type: 'day' },
                original: { label: { ja: '原本' }, type: 'tick', width: 40 },
              },
            }),
            entry('reason', { by, type: 'multiline', grow: 1 }),
            entry('officeUse', { by: 'office', label: { ja: '受付欄' } }),
          ]),
        ],
        [
          paragraph({ ja: '上記のとおり申請します。' }),
          gap(6),
          frame([
            columns([
              signature('householderSignature', { by, label: { ja: '署名' } }),
              seal('householderSeal', { by, label: { ja: '印' } }),
              handDate('signedOn', { by, label: { ja: '申請年月日' } }),
            ]),
            stack([entry('glueArea', { by, type: 'picture', height: 200 })]),
          ]),
        ],
      ),
    );
    const pages = [1, 2].map(() => ({ width: 595.28, height: 841.89 }));
    expect(checkMap(map, { bytes: pdf, fields, pages })).toEqual([]);
    expect(fields.map(({ name, kind }) => `${name}:${kind}`)).toEqual([
      'accountNumber:text',
      'phone:text',
      'accountType_ordinary:tick',
      'accountType_current:tick',
      'papers_a:tick',
      'papers_b:tick',
      'papers_c:tick',
      'teeth_18:tick',
      'teeth_17:tick',
      'receipts_1_paidOn:text',
      'receipts_1_original:tick',
      'receipts_2_paidOn:text',
      'receipts_2_original:tick',
      'reason:text',
    ]);
    expect(map.entries.accountNumber).toMatchObject({
      item: '1',
      label: { ja: '口座番号', en: 'Account number' },
      comb: 7,
    });
    expect(boxOf(map.entries.householderSignature!.place).page).toBe(2);
    expect(boxOf(map.entries.continued!.place).page).toBe(2);
  });

  it('gives a hand eight millimetres, and a signature ten', async () => {
    const { map, fields } = await draw(
      sheetOf([frame([entry('name', { by, label: { ja: '氏名' } }), signature('householderSignature', { by })])]),
    );
    expect(fields[0]!.boxes[0]!.height).toBeGreaterThan(20);
    expect(boxOf(map.entries.householderSignature!.place).height).toBeGreaterThanOrEqual(28.3);
  });

  it('shares the height that is left among the blocks that grow', async () => {
    const { fields } = await draw(
      sheetOf([frame([entry('a', { by, grow: 1 }), entry('b', { by, grow: 3 }), entry('c', { by })])]),
    );
    const [a, b, c] = fields.map(({ boxes }) => boxes[0]!.height);
    expect(c).toBeCloseTo(20.7, 1);
    expect((b! - c!) / (a! - c!)).toBeCloseTo(3, 3);
  });

  it('says how much too high a page is', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => entry(`row${index}`, { by }));
    await expect(draw(sheetOf([frame(rows)]))).rejects.toThrow(/^sample: page 1 is \d+\.\d points too high$/);
  });

  it('refuses a key that stands on the sheet twice', async () => {
    const twice = sheetOf([frame([entry('name', { by: 'none' }), entry('name', { by: 'none' })])]);
    await expect(draw(twice)).rejects.toThrow('sample: name: stands on the sheet twice');
  });

  it('refuses options that have no room', async () => {
    const words = { ja: '国民健康保険の被保険者である世帯主' };
    const narrow = columns([choice('kind', { by, width: 90, options: { a: words } }), entry('rest', { by })]);
    await expect(draw(sheetOf([frame([narrow])]))).rejects.toThrow('sample: kind: no room for `a`');
  });
});
