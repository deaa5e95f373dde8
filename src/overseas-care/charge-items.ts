/** The kinds of charge: what counts toward the benefit and what never does, with their English and Japanese names. */

/** Lines 1–15 of the itemised receipt (Form B), tax and discount. */
const MEDICAL = [
  'initial-visit',
  'follow-up-visit',
  'home-visit',
  'hospital-visit',
  'hospitalization',
  'consultation',
  'operation',
  'nursing',
  'x-ray',
  'laboratory',
  'medicines',
  'dressing',
  'anaesthetics',
  'operating-room',
  'other',
] as const;

const DENTAL = [
  'dental-examination',
  'dental-x-ray',
  'extraction',
  'root-canal',
  'filling',
  'crown',
  'bridge',
  'denture',
  'periodontal',
  'dental-other',
] as const;

const ADJUSTMENTS = ['tax', 'discount'] as const;

/** Not insured care, or no care at all: left out of the benefit whatever the line says. */
const NEVER_COVERED = [
  'private-room',
  'certificate',
  'translation',
  'transport',
  'tip',
  'card-fee',
  'vaccination',
  'checkup',
  'orthodontics',
  'implant',
] as const;

export const CHARGE_ITEMS = [...MEDICAL, ...DENTAL, ...ADJUSTMENTS, ...NEVER_COVERED] as const;
export type ChargeItem = (typeof CHARGE_ITEMS)[number];
export const DENTAL_ITEMS: readonly ChargeItem[] = DENTAL;

const never: ReadonlySet<string> = new Set(NEVER_COVERED);

export function isNeverCovered(item: ChargeItem): boolean {
  return never.has(item);
}

/** The names that the national forms print, in the forms' two languages. */
export const ITEM_NAMES: Readonly<Record<ChargeItem, { en: string; ja: string }>> = {
  'initial-visit': { en: 'Fee for Initial Office Visit', ja: '初診料' },
  'follow-up-visit': { en: 'Fee for Follow-up Office Visit', ja: '再診料' },
  'home-visit': { en: 'Fee for Home Visit', ja: '往診料' },
  'hospital-visit': { en: 'Fee for Hospital Visit', ja: '入院管理料' },
  hospitalization: { en: 'Hospitalization', ja: '入院費' },
  consultation: { en: 'Consultation', ja: '診察費' },
  operation: { en: 'Operation', ja: '手術費' },
  nursing: { en: 'Professional Nursing', ja: '職業看護師費' },
  'x-ray': { en: 'X-ray Examinations', ja: 'X線検査費' },
  laboratory: { en: 'Laboratory Tests', ja: '諸検査費' },
  medicines: { en: 'Medicines', ja: '医薬費' },
  dressing: { en: 'Surgical Dressing', ja: '包帯費' },
  anaesthetics: { en: 'Anaesthetics', ja: '麻酔費' },
  'operating-room': { en: 'Operating Room Charge', ja: '手術室費用' },
  other: { en: 'Others', ja: 'その他' },
  'dental-examination': { en: 'Examination', ja: '初診・再診・検査' },
  'dental-x-ray': { en: 'X-ray (intraoral / panoramic)', ja: 'X線撮影' },
  extraction: { en: 'Extraction', ja: '抜歯' },
  'root-canal': { en: 'Root canal treatment', ja: '抜髄・感染根管処置・根管充填' },
  filling: { en: 'Filling, inlay', ja: '充填・インレー' },
  crown: { en: 'Crown, post and core', ja: '歯冠修復' },
  bridge: { en: 'Bridge', ja: 'ブリッジ' },
  denture: { en: 'Denture', ja: '義歯' },
  periodontal: { en: 'Periodontal treatment', ja: '歯周治療' },
  'dental-other': { en: 'Other dental treatment', ja: 'その他の歯科処置' },
  tax: { en: 'Tax', ja: '税' },
  discount: { en: 'Discount', ja: '値引き' },
  'private-room': { en: 'Private room', ja: '差額ベッド代' },
  certificate: { en: 'Certificate', ja: '文書料' },
  translation: { en: 'Translation', ja: '翻訳料' },
  transport: { en: 'Transport', ja: '搬送・交通費' },
  tip: { en: 'Tip', ja: '心付け' },
  'card-fee': { en: 'Card fee', ja: 'カード手数料' },
  vaccination: { en: 'Vaccination', ja: '予防接種' },
  checkup: { en: 'Check-up', ja: '健康診断' },
  orthodontics: { en: 'Orthodontics', ja: '歯列矯正' },
  implant: { en: 'Implant', ja: 'インプラント' },
};
