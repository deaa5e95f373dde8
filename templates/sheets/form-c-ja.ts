/** The Japanese translation of form C (様式C 歯科診療内容明細書 日本語訳文): the statement, then the money. */
import { entry, frame, gap, item, list, type SheetDrawing, section } from '../../src/template/kit/index.ts';
import { dentistJa, summariesJa } from './dental-findings-ja.ts';
import { accidentJa, daysJa, patientJa, typeJa } from './form-a-ja.ts';
import { translatorItems } from './parts.ts';
import { othersAndExcludedJa, totalsJa } from './receipts.ts';

const services = item(
  '6',
  { ja: '部位別の傷病名・処置と金額', en: 'Findings, services and fees' },
  list('dentalLinesJa', {
    by: 'translator',
    required: true,
    rows: 12,
    rowHeight: 22,
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

export const formCJa: SheetDrawing = {
  sheet: 'form-c-ja',
  title: { ja: '歯科診療内容明細書(様式C)日本語訳文', en: 'Japanese Translation of Form C' },
  lead: 'ja',
  dates: 'era',
  notes: [
    { ja: '翻訳者の資格は問いません。翻訳料は自己負担です。' },
    { ja: '金額は様式Cに記された通貨のまま記入してください(円に換算しない)。' },
  ],
  reference: { by: 'translator' },
  pages: [
    [
      frame([patientJa, daysJa, typeJa, ...summariesJa(70), accidentJa('9'), dentistJa], { grow: 1 }),
      gap(6),
      frame([section({ ja: '翻訳者', en: 'Translator' }), ...translatorItems()]),
    ],
    [
      frame(
        [
          item(
            undefined,
            { ja: '通貨(通貨名と記号)', en: 'Currency' },
            entry('currencyJa', { by: 'translator', required: true, named: { ja: '通貨', en: 'Currency' } }),
          ),
          services,
          othersAndExcludedJa(undefined, 4),
          totalsJa(undefined),
        ],
        { grow: 1 },
      ),
    ],
  ],
};
