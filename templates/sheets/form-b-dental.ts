/** What was paid to a dentist (様式B 領収明細書 歯科用): one line for each service. */
import {
  choice,
  columns,
  entry,
  frame,
  handDate,
  item,
  list,
  type SheetDrawing,
  signature,
  stack,
  toothChart,
} from '../../src/template/kit/index.ts';
import { latinName, MALE_FEMALE, ONE_FORM_EACH, TYPED } from './parts.ts';
import { RECEIPT_NOTES } from './receipts.ts';

const patient = item(
  '1',
  { en: 'Name of Patient (as in the passport)', ja: '患者名(旅券の表記)' },
  stack([
    latinName('patientName', 'patient', { en: 'Name of Patient', ja: '患者名' }, { height: 30 }),
    columns([
      entry('patientBirthDate', {
        by: 'patient',
        type: 'day',
        required: true,
        label: { en: 'Date of Birth', ja: '生年月日' },
        share: 1.3,
        ...TYPED,
      }),
      choice('patientSex', {
        by: 'patient',
        required: true,
        label: { en: 'Sex', ja: '性別' },
        options: MALE_FEMALE,
        share: 1.4,
        ...TYPED,
      }),
      entry('treatmentMonth', {
        by: 'institution',
        type: 'month',
        required: true,
        label: { en: 'Month of Treatment', ja: '診療年月' },
        share: 1.3,
      }),
      entry('currency', { by: 'institution', required: true, label: { en: 'Currency', ja: '通貨' } }),
    ]),
  ]),
  { labelWidth: 92 },
);

const notation = item(
  '2',
  { en: 'Numbering used for the teeth', ja: '歯の番号の方式' },
  choice('toothNotation', {
    by: 'physician',
    required: true,
    options: {
      fdi: { en: 'FDI (11–48, 51–85)' },
      universal: { en: 'Universal / US (1–32, A–T)' },
      palmer: { en: 'Palmer' },
    },
    height: 17,
  }),
  { labelWidth: 178 },
);

const chart = item(
  '3',
  {
    en: "Tooth chart (FDI numbers): mark the treated teeth. The patient's right is on the left.",
    ja: '歯式:治療した歯に印(向かって左が患者の右)',
  },
  toothChart('toothChart', { by: 'physician', named: { en: 'Tooth chart', ja: '歯式' } }),
  { labelAt: 'top' },
);

const services = item(
  '4',
  { en: 'Services, with the fee of each in the currency named above', ja: '処置及びその金額(上記の通貨による)' },
  list('dentalLines', {
    by: 'physician',
    required: true,
    named: { en: 'Services', ja: '処置' },
    rows: 10,
    rowHeight: 23,
    grow: 1,
    numbered: true,
    size: 8.5,
    columns: {
      performedOn: { label: { en: 'Date', ja: '年月日' }, width: 55, type: 'day' },
      tooth: { label: { en: 'Tooth', ja: '部位' }, width: 34 },
      surfaces: { label: { en: 'Surface', ja: '歯面' }, width: 31 },
      diagnosis: { label: { en: 'Diagnosis', ja: '傷病名' }, share: 1 },
      service: { label: { en: 'Service', ja: '処置の種類' }, share: 1.3 },
      description: { label: { en: 'Description', ja: '内容' }, share: 1.1 },
      material: { label: { en: 'Material', ja: '材料' }, share: 0.9 },
      quantity: { label: { en: 'No.', ja: '数' }, width: 22 },
      amount: { label: { en: 'Fee', ja: '金額' }, width: 62, type: 'amount' },
    },
  }),
  { labelAt: 'top' },
);

const amount = { by: 'institution', type: 'amount' } as const;

const sums = columns([
  item(
    '6',
    { en: 'Others (Specify)', ja: 'その他(項目明記)' },
    list('otherItems', {
      by: 'institution',
      rows: 3,
      columns: {
        name: { label: { en: 'Item', ja: '項目' }, share: 1.8 },
        amount: { label: { en: 'Amount', ja: '金額' }, share: 1, type: 'amount' },
      },
    }),
    { labelAt: 'top', share: 1.35 },
  ),
  stack([
    columns([
      entry('taxAmount', { ...amount, label: { en: 'Tax', ja: '税' } }),
      entry('discount', { ...amount, label: { en: 'Discount (minus)', ja: '値引き' } }),
    ]),
    item('7', { en: 'Total', ja: '合計' }, entry('totalAmount', { ...amount, required: true, size: 12, height: 27 }), {
      labelWidth: 46,
    }),
  ]),
]);

const dentist = item(
  undefined,
  { en: 'Name and Address of Attending Dentist', ja: '担当歯科医の名前及び住所' },
  stack([
    columns([
      entry('issuerName', {
        by: 'physician',
        required: true,
        label: { en: 'Dentist: Last, First', ja: '姓、名' },
        named: { en: 'Name of dentist', ja: '担当歯科医の名前' },
      }),
      entry('institutionName', {
        by: 'physician',
        required: true,
        label: { en: 'Name of Clinic or Hospital', ja: '歯科医院等の名称' },
        share: 1.3,
      }),
    ]),
    columns([
      entry('institutionAddress', {
        by: 'physician',
        required: true,
        label: { en: 'Address, with country', ja: '所在地' },
        share: 3,
      }),
      entry('institutionPhone', { by: 'physician', label: { en: 'Phone', ja: '電話' } }),
    ]),
    columns([
      signature('issuerSignature', { by: 'physician', label: { en: 'Signature', ja: '署名' }, share: 1.5 }),
      handDate('issuedOn', { by: 'physician', label: { en: 'Date', ja: '日付' }, share: 1.2 }),
    ]),
  ]),
  { labelWidth: 92 },
);

export const formBDental: SheetDrawing = {
  sheet: 'form-b-dental',
  title: { en: 'Form B — Itemized Receipt (Dental)', ja: '様式B 領収明細書(歯科用)' },
  lead: 'en',
  dates: 'day-month-year',
  notes: [
    {
      en: 'This form should be completed and signed by the attending dentist.',
      ja: 'この様式は担当歯科医が書いて、かつ署名してください。',
    },
    ONE_FORM_EACH,
    ...RECEIPT_NOTES,
    {
      en: 'State the tooth number, the service and the material for each amount.',
      ja: '金額ごとに歯の番号・処置内容・使用材料を記入してください。',
    },
  ],
  reference: { by: 'none' },
  pages: [[frame([patient, notation, chart, services, sums, dentist])]],
};
