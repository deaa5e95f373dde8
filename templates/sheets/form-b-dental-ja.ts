/** The Japanese translation of the dental form B (領収明細書 日本語訳文 歯科用), with the translator's name and address. */
import { frame, gap, item, list, type SheetDrawing, section } from '../../src/template/kit/index.ts';
import { translatorItems } from './parts.ts';
import { othersAndExcludedJa, receiptIssuerJa, receiptPatientJa, totalsJa } from './receipts.ts';

const services = item(
  '4',
  { ja: '処置', en: 'Services' },
  list('dentalLinesJa', {
    by: 'translator',
    required: true,
    rows: 10,
    rowHeight: 20,
    grow: 10,
    numbered: true,
    size: 9,
    columns: {
      performedOn: { label: { ja: '年月日' }, width: 76, type: 'day' },
      toothJa: { label: { ja: '部位(例:右上6)' }, width: 68 },
      diagnosisJa: { label: { ja: '傷病名' }, share: 1 },
      serviceJa: { label: { ja: '処置の種類・内容' }, share: 1.5 },
      materialJa: { label: { ja: '材料' }, share: 0.8 },
      amount: { label: { ja: '金額' }, width: 74, type: 'amount' },
    },
  }),
  { labelAt: 'top' },
);

export const formBDentalJa: SheetDrawing = {
  sheet: 'form-b-dental-ja',
  title: { ja: '領収明細書(様式B)日本語訳文 歯科用', en: 'Japanese Translation of Form B (Dental)' },
  lead: 'ja',
  dates: 'era',
  notes: [
    { ja: '翻訳者の資格は問いません。翻訳料は自己負担です。' },
    { ja: '金額は様式Bに記された通貨のまま記入してください(円に換算しない)。' },
    { ja: '部位は、右上6、左下E(乳歯)のように、患者から見た左右・上下をつけて記入してください。' },
  ],
  reference: { by: 'translator' },
  pages: [
    [
      frame(
        [
          receiptPatientJa(),
          services,
          othersAndExcludedJa('6', 4),
          totalsJa('7'),
          receiptIssuerJa({ ja: '担当歯科医', en: 'Dentist and clinic' }, '担当歯科医の名前', '歯科医院の名称'),
        ],
        { grow: 1 },
      ),
      gap(6),
      frame([section({ ja: '翻訳者', en: 'Translator' }), ...translatorItems()]),
    ],
  ],
};
