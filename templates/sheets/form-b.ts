/** Form B, what was paid for (様式B 領収明細書 医科、調剤用), in the long-standing common layout. */
import {
  type Block,
  choice,
  columns,
  entry,
  frame,
  handDate,
  item,
  list,
  type SheetDrawing,
  seal,
  section,
  signature,
  stack,
} from '../../src/template/kit/index.ts';
import { HOSPITALIZATION_OUTPATIENT, latinName, MALE_FEMALE, ONE_FORM_EACH, TYPED } from './parts.ts';
import { FEES, RECEIPT_NOTES } from './receipts.ts';

const FEE_LABEL = 150;

function fee(index: number): Block {
  const [key, words] = FEES[index]!;
  return item(String(index + 1), words, entry(key, { by: 'institution', type: 'amount', grow: 1 }), {
    labelWidth: FEE_LABEL,
  });
}

/** Lines 1–7 beside lines 8–14. */
const fees = FEES.slice(0, 7).map((_, index) => columns([fee(index), fee(index + 7)]));

const others = item(
  '15',
  { en: 'Others (Specify)', ja: 'その他(項目明記)' },
  stack([
    list('otherItems', {
      by: 'institution',
      rows: 5,
      grow: 2,
      columns: {
        name: { label: { en: 'Item', ja: '項目' }, share: 3 },
        amount: { label: { en: 'Amount', ja: '金額' }, share: 1.4, type: 'amount' },
      },
    }),
    columns([
      entry('taxAmount', { by: 'institution', type: 'amount', label: { en: 'Tax', ja: '税' } }),
      entry('discount', { by: 'institution', type: 'amount', label: { en: 'Discount (minus)', ja: '値引き' } }),
      entry('feeOthersSubtotal', {
        by: 'institution',
        type: 'amount',
        label: { en: 'Subtotal of Others', ja: 'その他 計' },
      }),
    ]),
  ]),
  { labelWidth: 84 },
);

const total = item(
  '16',
  { en: 'Total', ja: '合計' },
  entry('totalAmount', { by: 'institution', type: 'amount', required: true, size: 12, height: 27 }),
  { labelWidth: FEE_LABEL },
);

const patient = item(
  undefined,
  { en: 'Name of Patient (as in the passport)', ja: '患者名(旅券の表記)' },
  stack([
    latinName('patientName', 'patient', { en: 'Name of Patient', ja: '患者名' }, { height: 31 }),
    columns([
      entry('patientBirthDate', {
        by: 'patient',
        type: 'day',
        label: { en: 'Date of Birth', ja: '生年月日' },
        ...TYPED,
      }),
      choice('patientSex', { by: 'patient', label: { en: 'Sex', ja: '性別' }, options: MALE_FEMALE, ...TYPED }),
    ]),
  ]),
);

const care = item(
  undefined,
  { en: 'Month, type, currency', ja: '診療年月・入院/入院外・通貨' },
  columns([
    entry('treatmentMonth', {
      by: 'institution',
      type: 'month',
      required: true,
      label: { en: 'Month of Treatment', ja: '診療年月' },
      share: 1,
    }),
    choice('treatmentType', {
      by: 'institution',
      required: true,
      label: { en: 'Type of Treatment', ja: '治療の分類' },
      options: HOSPITALIZATION_OUTPATIENT,
      share: 2.6,
    }),
    entry('currency', { by: 'institution', required: true, label: { en: 'Currency', ja: '通貨' }, share: 0.75 }),
  ]),
);

const issuer = item(
  undefined,
  {
    en: 'Name and Address of Attending Physician or Superintendent of Hospital/Clinic',
    ja: '担当医又は病院事務長の名前及び住所',
  },
  stack([
    columns([
      entry('issuerName', {
        by: 'institution',
        required: true,
        label: { en: 'Last, First', ja: '姓、名' },
        named: { en: 'Name of signer', ja: '署名者の名前' },
      }),
      choice('issuerRole', {
        by: 'institution',
        label: { en: 'Who signs', ja: '署名者' },
        options: {
          physician: { en: 'Physician', ja: '担当医' },
          superintendent: { en: 'Superintendent', ja: '事務長' },
          pharmacist: { en: 'Pharmacist', ja: '薬剤師' },
        },
        share: 1.2,
      }),
    ]),
    entry('institutionName', {
      by: 'institution',
      required: true,
      label: { en: 'Name of Hospital/Clinic', ja: '医療機関名' },
    }),
    columns([
      entry('institutionAddress', {
        by: 'institution',
        required: true,
        label: { en: 'Address, with country', ja: '所在地' },
        share: 3,
      }),
      entry('institutionPhone', { by: 'institution', label: { en: 'Phone', ja: '電話' } }),
    ]),
    columns([
      signature('issuerSignature', {
        by: 'institution',
        label: { en: 'Signature', ja: '署名' },
        share: 1.5,
        height: 66,
      }),
      handDate('issuedOn', { by: 'institution', label: { en: 'Date', ja: '日付' }, share: 1.2 }),
      seal('institutionStamp', { by: 'institution', label: { en: 'Stamp (if any)', ja: '病院印' }, share: 0.8 }),
    ]),
  ]),
);

export const formB: SheetDrawing = {
  sheet: 'form-b',
  title: { en: 'Form B — Itemized Receipt', ja: '様式B 領収明細書(医科、調剤用)' },
  lead: 'en',
  dates: 'day-month-year',
  notes: [
    {
      en: 'This form should be completed and signed by the attending physician or the superintendent of the hospital/clinic.',
      ja: 'この様式は担当医又は病院事務長が書いて、かつ署名してください。',
    },
    ONE_FORM_EACH,
    ...RECEIPT_NOTES,
  ],
  reference: { by: 'none' },
  pages: [
    [
      frame([
        patient,
        care,
        section({ en: 'Itemized amounts paid, in the currency named above', ja: '項目別の金額(上記の通貨による)' }),
        ...fees,
        others,
        total,
        issuer,
      ]),
    ],
  ],
};
