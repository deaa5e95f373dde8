/** What the translations of the dentists' statements share: the dentist, and both summaries by their own numbers. */
import { type Block, entry, item } from '../../src/template/kit/index.ts';
import { physicianJa } from './form-a-ja.ts';

export const dentistJa = physicianJa({ ja: '担当歯科医の名前及び住所', en: 'Attending dentist' }, '原本の作成年月日');

/** Items 7 and 8 of the dentists' forms. */
export function summariesJa(height: number): Block[] {
  return [
    item(
      '7',
      { ja: '症状の概要', en: 'Nature and condition' },
      entry('conditionSummaryJa', { by: 'translator', type: 'multiline', required: true, height, grow: 1 }),
      { labelAt: 'top' },
    ),
    item(
      '8',
      { ja: '処方、手術その他の処置の概要', en: 'Prescription, operation and other treatments' },
      entry('treatmentSummaryJa', { by: 'translator', type: 'multiline', required: true, height, grow: 1 }),
      { labelAt: 'top' },
    ),
  ];
}
