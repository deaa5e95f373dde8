/** What the dentist attests (歯科診療内容明細書): form A of the insurers that have one for dentists. */
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
import { HOSPITALIZATION_OUTPATIENT, latinName, ONE_FORM_EACH, patientItem } from './parts.ts';

const by = 'physician';

export const daysOfTreatment = columns([
  item(
    '2',
    { en: 'Date of First Diagnosis', ja: '初診日' },
    entry('firstDiagnosisDate', { by, type: 'day', required: true }),
  ),
  item(
    '3',
    { en: 'Days of Diagnosis and Treatment', ja: '診療日数' },
    entry('treatmentDays', { by, required: true, align: 'center', after: { en: 'days', ja: '日' } }),
    { share: 1.1, labelWidth: 128 },
  ),
]);

export const visits = item(
  '4',
  { en: 'Type of Treatment', ja: '治療の分類' },
  stack([
    choice('treatmentType', { by, required: true, options: HOSPITALIZATION_OUTPATIENT }),
    columns([
      entry('hospitalizationFrom', {
        by,
        type: 'day',
        labelAt: 'left',
        label: { en: 'Hospitalization: From', ja: '入院 自' },
        share: 1.75,
      }),
      entry('hospitalizationTo', {
        by,
        type: 'day',
        labelAt: 'left',
        label: { en: 'To', ja: '至' },
        named: { en: 'Hospitalization: To', ja: '入院 至' },
        share: 1.15,
      }),
      entry('hospitalizationDays', {
        by,
        named: { en: 'Hospitalization: days', ja: '入院 日数' },
        align: 'center',
        after: { en: 'days', ja: '日間' },
        share: 0.75,
      }),
    ]),
    list('outpatientDates', {
      by,
      label: { en: 'Dates of visits', ja: '受診日' },
      rows: 6,
      across: 6,
      headed: false,
      size: 9,
      columns: { date: { label: { en: 'Date', ja: '受診日' }, type: 'day' } },
    }),
  ]),
);

export const chart = item(
  '5',
  {
    en: "Tooth chart: mark the treated teeth. The patient's right is on the left.",
    ja: '歯式:治療した歯に印(向かって左が患者の右)',
  },
  toothChart('toothChart', { by, required: true, named: { en: 'Tooth chart', ja: '歯式' } }),
  { labelAt: 'top' },
);

const findings = item(
  '6',
  { en: 'Findings per tooth', ja: '部位別傷病名' },
  list('dentalFindings', {
    by,
    required: true,
    rows: 6,
    numbered: true,
    grow: 1,
    columns: {
      tooth: { label: { en: 'Tooth No.', ja: '歯番号' }, width: 66 },
      diagnosis: { label: { en: 'Diagnosis', ja: '傷病名' }, share: 1.2 },
      treatment: { label: { en: 'Treatment', ja: '処置内容' }, share: 1.5 },
      material: { label: { en: 'Material used', ja: '使用材料' }, share: 1 },
    },
  }),
  { labelAt: 'top' },
);

export const condition = item(
  '7',
  { en: 'Nature and Condition (in brief)', ja: '症状の概要' },
  entry('conditionSummary', { by, type: 'multiline', required: true, height: 36, grow: 1 }),
  { labelAt: 'top' },
);

export const treatment = item(
  '8',
  { en: 'Prescription, Operation and any Other Treatments (in brief)', ja: '処方、手術その他の処置の概要' },
  entry('treatmentSummary', { by, type: 'multiline', required: true, height: 36, grow: 1 }),
  { labelAt: 'top' },
);

export const accident = item(
  '9',
  { en: 'Was the Treatment Required as a Result of an Accidental Injury?', ja: '治療は事故の傷害によるものですか' },
  choice('accidentalInjury', {
    by,
    required: true,
    options: { yes: { en: 'Yes', ja: 'はい' }, no: { en: 'No', ja: 'いいえ' } },
  }),
  { labelWidth: 345 },
);

export const dentist = item(
  '10',
  { en: 'Name and Address of Attending Dentist', ja: '担当歯科医の名前及び住所' },
  stack([
    latinName('physicianName', by, { en: 'Name of Attending Dentist', ja: '担当歯科医の名前' }),
    columns([
      entry('physicianHomeAddress', { by, label: { en: 'Address: Home', ja: '住所:自宅' }, share: 3 }),
      entry('physicianHomePhone', {
        by,
        label: { en: 'Phone', ja: '電話' },
        named: { en: 'Home phone', ja: '自宅の電話' },
      }),
    ]),
    entry('institutionName', {
      by,
      required: true,
      label: { en: 'Office: Name of Hospital or Clinic', ja: '病院又は診療所の名称' },
    }),
    columns([
      entry('institutionAddress', {
        by,
        required: true,
        label: { en: 'Address, with country', ja: '所在地' },
        share: 3,
      }),
      entry('institutionPhone', { by, label: { en: 'Phone', ja: '電話' } }),
    ]),
  ]),
  { labelWidth: 92 },
);

export const signing = item(
  undefined,
  { en: 'Signature', ja: '署名' },
  columns([
    signature('physicianSignature', {
      by,
      label: { en: 'Signature (Attending Dentist)', ja: '署名(担当歯科医)' },
      share: 1.5,
    }),
    handDate('physicianSignedOn', { by, label: { en: 'Date', ja: '日付' }, share: 1.3 }),
    entry('medicalRecordNumber', {
      by,
      label: { en: 'Reference No. of your Medical Record, if applicable', ja: '診療録の番号' },
    }),
  ]),
  { labelWidth: 92 },
);

export const formADental: SheetDrawing = {
  sheet: 'form-a-dental',
  title: { en: "Attending Dentist's Statement", ja: '歯科診療内容明細書' },
  lead: 'en',
  dates: 'day-month-year',
  notes: [
    {
      en: 'This form is used for claiming the National Health Insurance benefit.',
      ja: 'この様式は国民健康保険の給付の申請に使用されます。',
    },
    {
      en: 'This form should be completed and signed by the attending dentist.',
      ja: 'この様式は担当歯科医が書いて、かつ署名してください。',
    },
    ONE_FORM_EACH,
    {
      en: 'Please write clearly, in block letters or type. Do not leave items 7 and 8 empty.',
      ja: '判読できる字で、7・8は空欄にしないでください。',
    },
  ],
  reference: { by: 'none' },
  pages: [
    [
      frame([
        patientItem('1'),
        daysOfTreatment,
        visits,
        chart,
        findings,
        condition,
        treatment,
        accident,
        dentist,
        signing,
      ]),
    ],
  ],
};
