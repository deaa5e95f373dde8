/** The Japanese translation of the dentist's statement (歯科診療内容明細書 日本語訳文). */
import { frame, gap, item, list, type SheetDrawing, section } from '../../src/template/kit/index.ts';
import { dentistJa, summariesJa } from './dental-findings-ja.ts';
import { accidentJa, daysJa, patientJa, typeJa } from './form-a-ja.ts';
import { translatorItems } from './parts.ts';

const findings = item(
  '6',
  { ja: '部位別傷病名', en: 'Findings per tooth' },
  list('dentalFindingsJa', {
    by: 'translator',
    required: true,
    rows: 6,
    grow: 2,
    numbered: true,
    size: 9,
    columns: {
      toothJa: { label: { ja: '部位(例:右上6)' }, width: 90 },
      diagnosisJa: { label: { ja: '傷病名' }, share: 1.2 },
      treatmentJa: { label: { ja: '処置内容' }, share: 1.5 },
      materialJa: { label: { ja: '使用材料' }, share: 1 },
    },
  }),
  { labelAt: 'top' },
);

export const formADentalJa: SheetDrawing = {
  sheet: 'form-a-dental-ja',
  title: { ja: '歯科診療内容明細書 日本語訳文', en: "Japanese Translation of the Dentist's Statement" },
  lead: 'ja',
  dates: 'era',
  notes: [
    { ja: '翻訳者の資格は問いません。翻訳料は自己負担です。' },
    { ja: '部位は、右上6、左下E(乳歯)のように、患者から見た左右・上下をつけて記入してください。' },
  ],
  reference: { by: 'translator' },
  pages: [
    [
      frame([patientJa, daysJa, typeJa, findings, ...summariesJa(44), accidentJa('9'), dentistJa], { grow: 1 }),
      gap(6),
      frame([section({ ja: '翻訳者', en: 'Translator' }), ...translatorItems()]),
    ],
  ],
};
