/** What the itemised receipts (様式B) and their translations share. */
import { type Block, columns, entry, item, list, stack, type Words } from '../../src/template/kit/index.ts';
import { TYPED } from './parts.ts';

/** The fourteen printed lines of form B in their order; the fifteenth is "Others". */
export const FEES: readonly (readonly [key: string, words: Words])[] = [
  ['feeInitialVisit', { en: 'Fee for Initial Office Visit', ja: '初診料' }],
  ['feeFollowUpVisit', { en: 'Fee for Follow-up Office Visit', ja: '再診料' }],
  ['feeHomeVisit', { en: 'Fee for Home Visit', ja: '往診料' }],
  ['feeHospitalVisit', { en: 'Fee for Hospital Visit', ja: '入院管理料' }],
  ['feeHospitalization', { en: 'Hospitalization', ja: '入院費' }],
  ['feeConsultation', { en: 'Consultation', ja: '診察費' }],
  ['feeOperation', { en: 'Operation', ja: '手術費' }],
  ['feeNursing', { en: 'Professional Nursing', ja: '職業看護師費' }],
  ['feeXray', { en: 'X-ray Examinations', ja: 'X線検査費' }],
  ['feeLaboratory', { en: 'Laboratory Tests', ja: '諸検査費' }],
  ['feeMedicines', { en: 'Medicines', ja: '医薬費' }],
  ['feeDressing', { en: 'Surgical Dressing', ja: '包帯費' }],
  ['feeAnaesthetics', { en: 'Anaesthetics', ja: '麻酔費' }],
  ['feeOperatingRoom', { en: 'Operating Room Charge', ja: '手術室費用' }],
];

/** Notes 3 to 5 of form B. */
export const RECEIPT_NOTES: readonly Words[] = [
  {
    en: 'Exclude amounts irrelevant to the treatment, such as payment for a luxurious room.',
    ja: '高級室料等、治療に直接関係のないものは除いてください。',
  },
  { en: 'Please state the currency.', ja: '通貨単位を記入してください。' },
  { en: 'Specify "Others".', ja: '「その他」は項目を明記してください。' },
];

const by = 'translator';

/** The head of a translated receipt: whose it is, and in which currency. */
export function receiptPatientJa(): Block {
  return item(
    undefined,
    { ja: '患者名・通貨', en: 'Patient, currency' },
    columns([
      entry('patientNameJa', {
        by,
        required: true,
        label: { ja: '患者名' },
        named: { ja: '患者名', en: 'Name of patient' },
        share: 1.6,
        ...TYPED,
      }),
      entry('currencyJa', {
        by,
        required: true,
        label: { ja: '通貨(通貨名と記号)' },
        named: { ja: '通貨', en: 'Currency' },
        ...TYPED,
      }),
    ]),
  );
}

function itemsWithAmounts(key: string, named: Words, rows: number): Block {
  return list(key, {
    by,
    named,
    rows,
    rowHeight: 20,
    grow: rows,
    columns: {
      nameJa: { label: { ja: '項目' }, share: 1.5 },
      amount: { label: { ja: '金額' }, share: 1, type: 'amount' },
    },
  });
}

/** Others beside what is not covered: so that nobody adds one to the other. */
export function othersAndExcludedJa(number: string | undefined, rows: number): Block {
  const others = { ja: 'その他(項目明記)', en: 'Others' };
  const excluded = { ja: '対象外の費用(合計に含めない)', en: 'Not covered, not counted' };
  return columns([
    item(number, others, itemsWithAmounts('otherItemsJa', others, rows), { labelAt: 'top' }),
    columns([
      stack([], { width: 18 }),
      item(undefined, excluded, itemsWithAmounts('excludedItemsJa', excluded, rows), { labelAt: 'top' }),
    ]),
  ]);
}

/** Tax, discount and total as on form B. */
export function totalsJa(number: string | undefined): Block {
  const amount = (key: string, named: Words) => entry(key, { by, type: 'amount', label: { ja: named.ja! }, named });
  return columns([
    amount('taxAmount', { ja: '税', en: 'Tax' }),
    amount('discount', { ja: '値引き', en: 'Discount' }),
    item(number, { ja: '合計', en: 'Total' }, entry('totalAmount', { by, type: 'amount', required: true, size: 12 }), {
      labelWidth: 52,
      share: 2.2,
    }),
  ]);
}

/** Who made out the receipt, as translated. */
export function receiptIssuerJa(words: Words, signer: string, institution: string): Block {
  return item(
    undefined,
    words,
    stack([
      columns([
        entry('issuerNameJa', {
          by,
          label: { ja: signer },
          named: { ja: signer, en: 'Name of signer' },
          share: 1.5,
          ...TYPED,
        }),
        entry('issuedOn', {
          by,
          type: 'day',
          label: { ja: '様式Bの作成年月日' },
          named: { ja: '様式Bの作成年月日', en: 'Date of form B' },
          ...TYPED,
        }),
      ]),
      entry('institutionNameJa', {
        by,
        label: { ja: institution },
        named: { ja: institution, en: 'Institution' },
        ...TYPED,
      }),
      entry('institutionAddressJa', {
        by,
        label: { ja: '所在地(国名を含む)' },
        named: { ja: '所在地', en: 'Address' },
        ...TYPED,
      }),
    ]),
  );
}
