/**
 * What the dentist attests and what it cost, on one form (様式C): the statement of insurers where it stands in place of
 * form A. Its findings are the lines of the services, each with its fee; the chart is on the first page, the money on the
 * second.
 */
import {
  columns,
  entry,
  frame,
  gap,
  item,
  list,
  type SheetDrawing,
  section,
  stack,
} from '../../src/template/kit/index.ts';
import { accident, chart, condition, daysOfTreatment, dentist, signing, treatment, visits } from './form-a-dental.ts';
import { ONE_FORM_EACH, patientItem } from './parts.ts';
import { RECEIPT_NOTES } from './receipts.ts';

const by = 'physician';
const amount = { by, type: 'amount' } as const;

const services = item(
  '6',
  {
    en: 'Findings and services per tooth, with the fee of each in the currency named below',
    ja: '部位別の傷病名・処置とその金額(下記の通貨による)',
  },
  list('dentalLines', {
    by,
    required: true,
    rows: 12,
    rowHeight: 27,
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

const sums = columns([
  item(
    undefined,
    { en: 'Others (Specify)', ja: 'その他(項目明記)' },
    list('otherItems', {
      by,
      rows: 4,
      columns: {
        name: { label: { en: 'Item', ja: '項目' }, share: 1.8 },
        amount: { label: { en: 'Amount', ja: '金額' }, share: 1, type: 'amount' },
      },
    }),
    { labelAt: 'top', share: 1.35 },
  ),
  stack([
    columns([
      entry('treatmentMonth', {
        by,
        type: 'month',
        required: true,
        label: { en: 'Month of Treatment', ja: '診療年月' },
      }),
      entry('currency', { by, required: true, label: { en: 'Currency', ja: '通貨' } }),
    ]),
    columns([
      entry('taxAmount', { ...amount, label: { en: 'Tax', ja: '税' } }),
      entry('discount', { ...amount, label: { en: 'Discount (minus)', ja: '値引き' } }),
    ]),
    item(
      undefined,
      { en: 'Total', ja: '合計' },
      entry('totalAmount', { ...amount, required: true, size: 12, height: 27 }),
      { labelWidth: 60 },
    ),
  ]),
]);

export const formC: SheetDrawing = {
  sheet: 'form-c',
  title: { en: "Form C — Attending Dentist's Statement", ja: '様式C 歯科診療内容明細書' },
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
      en: 'Please write clearly, in block letters or type. Do not leave items 7 and 8 empty.',
      ja: '判読できる字で、7・8は空欄にしないでください。',
    },
  ],
  reference: { by: 'none' },
  pages: [
    [
      frame([patientItem('1'), daysOfTreatment, visits, chart, condition, treatment, accident, dentist, signing], {
        grow: 1,
      }),
    ],
    [frame([section({ en: 'Services and fees', ja: '処置及び金額' }), services, sums], { grow: 1 }), gap(4)],
  ],
};
