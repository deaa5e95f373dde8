/** The Japanese translation of form B (領収明細書 日本語訳文 医科用), with the translator's name and address. */
import {
  type Block,
  columns,
  entry,
  frame,
  gap,
  item,
  type SheetDrawing,
  section,
} from '../../src/template/kit/index.ts';
import { translatorItems } from './parts.ts';
import { FEES, othersAndExcludedJa, receiptIssuerJa, receiptPatientJa, totalsJa } from './receipts.ts';

function fee(index: number): Block {
  const [key, { ja, en }] = FEES[index]!;
  return item(
    String(index + 1),
    { ja: ja!, en: en! },
    entry(key, { by: 'translator', type: 'amount', height: 21, grow: 1 }),
    { labelWidth: 150 },
  );
}

/** Lines 1–7 beside lines 8–14. */
const fees = FEES.slice(0, 7).map((_, index) => columns([fee(index), fee(index + 7)]));

export const formBJa: SheetDrawing = {
  sheet: 'form-b-ja',
  title: { ja: '領収明細書(様式B)日本語訳文 医科用', en: 'Japanese Translation of Form B (Medical)' },
  lead: 'ja',
  dates: 'era',
  notes: [
    { ja: '翻訳者の資格は問いません。翻訳料は自己負担です。' },
    { ja: '金額は様式Bに記された通貨のまま記入してください(円に換算しない)。' },
    { ja: '「その他」は項目を必ず翻訳してください。' },
  ],
  reference: { by: 'translator' },
  pages: [
    [
      frame(
        [
          receiptPatientJa(),
          section({ ja: '項目別の金額(上記の通貨による)', en: 'Itemized amounts, in the currency named above' }),
          ...fees,
          othersAndExcludedJa('15', 5),
          totalsJa('16'),
          receiptIssuerJa(
            { ja: '発行者(担当医又は事務長)', en: 'Signer and institution' },
            '発行者の名前',
            '医療機関の名称',
          ),
        ],
        { grow: 1 },
      ),
      gap(6),
      frame([section({ ja: '翻訳者', en: 'Translator' }), ...translatorItems()]),
    ],
  ],
};
