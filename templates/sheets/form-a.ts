/** Form A, what the physician attests (様式A 診療内容明細書), in the long-standing common layout. */
import {
  choice,
  columns,
  entry,
  frame,
  handDate,
  item,
  list,
  paragraph,
  type SheetDrawing,
  signature,
  stack,
} from '../../src/template/kit/index.ts';
import { HOSPITALIZATION_OUTPATIENT, latinName, ONE_FORM_EACH, patientItem } from './parts.ts';

const diagnosis = item(
  '2',
  {
    en: 'Name of Illness or Injury, preferably with the Number of International Classification of Diseases for the use of National Health Insurance (see attached table)',
    ja: '傷病名及び国民健康保険用国際疾病分類番号(別表参照)',
  },
  list('illnesses', {
    by: 'physician',
    required: true,
    rows: 3,
    numbered: true,
    columns: {
      name: { label: { en: 'Name', ja: '傷病名' }, share: 4 },
      classificationCode: { label: { en: 'Number', ja: '番号' }, share: 1 },
    },
  }),
  { labelAt: 'top' },
);

const daysOfTreatment = columns([
  item(
    '3',
    { en: 'Date of First Diagnosis', ja: '初診日' },
    entry('firstDiagnosisDate', { by: 'physician', type: 'day', required: true }),
  ),
  item(
    '4',
    { en: 'Days of Diagnosis and Treatment', ja: '診療日数' },
    entry('treatmentDays', { by: 'physician', required: true, align: 'center', after: { en: 'days', ja: '日' } }),
    { share: 1.1, labelWidth: 128 },
  ),
]);

const typeOfTreatment = item(
  '5',
  { en: 'Type of Treatment', ja: '治療の分類' },
  stack([
    choice('treatmentType', { by: 'physician', required: true, options: HOSPITALIZATION_OUTPATIENT, height: 18 }),
    columns([
      entry('hospitalizationFrom', {
        by: 'physician',
        type: 'day',
        labelAt: 'left',
        label: { en: 'Hospitalization: From', ja: '入院 自' },
        share: 1.75,
      }),
      entry('hospitalizationTo', {
        by: 'physician',
        type: 'day',
        labelAt: 'left',
        label: { en: 'To', ja: '至' },
        named: { en: 'Hospitalization: To', ja: '入院 至' },
        share: 1.15,
      }),
      entry('hospitalizationDays', {
        by: 'physician',
        named: { en: 'Hospitalization: days', ja: '入院 日数' },
        align: 'center',
        after: { en: 'days', ja: '日間' },
        share: 0.75,
      }),
    ]),
    list('outpatientDates', {
      by: 'physician',
      label: { en: 'Outpatient or Home Visit: dates', ja: '入院外(外来・往診) 受診日' },
      rows: 12,
      across: 6,
      headed: false,
      size: 9,
      columns: { date: { label: { en: 'Date', ja: '受診日' }, type: 'day' } },
    }),
  ]),
);

const condition = item(
  '6',
  { en: 'Nature and Condition of Illness or Injury (in brief)', ja: '症状の概要' },
  entry('conditionSummary', { by: 'physician', type: 'multiline', required: true, height: 56, grow: 1 }),
  { labelAt: 'top' },
);

const treatment = item(
  '7',
  { en: 'Prescription, Operation and any Other Treatments (in brief)', ja: '処方、手術その他の処置の概要' },
  entry('treatmentSummary', { by: 'physician', type: 'multiline', required: true, height: 62, grow: 1.1 }),
  { labelAt: 'top' },
);

const accident = item(
  '8',
  { en: 'Was the Treatment Required as a Result of an Accidental Injury?', ja: '治療は事故の傷害によるものですか' },
  choice('accidentalInjury', {
    by: 'physician',
    required: true,
    options: { yes: { en: 'Yes', ja: 'はい' }, no: { en: 'No', ja: 'いいえ' } },
  }),
  { labelWidth: 345 },
);

const amounts = item(
  '9',
  { en: 'Itemized Amounts Paid to Hospital and/or Attending Physician', ja: '項目別治療実費' },
  paragraph({ en: 'Please use Form B.', ja: '様式Bによる' }, { valign: 'middle' }),
  { labelWidth: 345 },
);

const physician = item(
  '10',
  { en: 'Name and Address of Attending Physician', ja: '担当医の名前及び住所' },
  stack([
    columns([
      latinName('physicianName', 'physician', { en: 'Name of Attending Physician', ja: '担当医の名前' }, { share: 3 }),
      entry('physicianTitle', { by: 'physician', label: { en: 'License / specialty', ja: '資格・診療科' } }),
    ]),
    columns([
      entry('physicianHomeAddress', { by: 'physician', label: { en: 'Address: Home', ja: '住所:自宅' }, share: 3 }),
      entry('physicianHomePhone', {
        by: 'physician',
        label: { en: 'Phone', ja: '電話' },
        named: { en: 'Home phone', ja: '自宅の電話' },
      }),
    ]),
    entry('institutionName', {
      by: 'physician',
      required: true,
      label: { en: 'Office: Name of Hospital or Clinic', ja: '病院又は診療所の名称' },
    }),
    columns([
      entry('institutionAddress', {
        by: 'physician',
        required: true,
        label: { en: 'Address, with country', ja: '所在地' },
        share: 3,
      }),
      entry('institutionPhone', { by: 'physician', label: { en: 'Phone', ja: '電話' } }),
    ]),
  ]),
  { labelWidth: 84 },
);

const signing = item(
  undefined,
  { en: 'Signature', ja: '署名' },
  columns([
    signature('physicianSignature', {
      by: 'physician',
      label: { en: 'Signature (Attending Physician)', ja: '署名(担当医)' },
      share: 1.5,
    }),
    handDate('physicianSignedOn', { by: 'physician', label: { en: 'Date', ja: '日付' }, share: 1.3 }),
    entry('medicalRecordNumber', {
      by: 'physician',
      label: { en: 'Reference No. of your Medical Record, if applicable', ja: '診療録の番号' },
    }),
  ]),
  { labelWidth: 84 },
);

export const formA: SheetDrawing = {
  sheet: 'form-a',
  title: { en: "Form A — Attending Physician's Statement", ja: '様式A 診療内容明細書' },
  lead: 'en',
  dates: 'day-month-year',
  notes: [
    {
      en: 'This form is used for claiming the National Health Insurance benefit.',
      ja: 'この様式は国民健康保険の給付の申請に使用されます。',
    },
    {
      en: 'This form should be completed and signed by the attending physician.',
      ja: 'この様式は担当医が書いて、かつ署名してください。',
    },
    ONE_FORM_EACH,
    {
      en: 'Please write clearly, in block letters or type. Do not leave items 6 and 7 empty.',
      ja: '判読できる字で、6・7は空欄にしないでください。',
    },
  ],
  reference: { by: 'none' },
  pages: [
    [
      frame([
        patientItem('1'),
        diagnosis,
        daysOfTreatment,
        typeOfTreatment,
        condition,
        treatment,
        accident,
        amounts,
        physician,
        signing,
      ]),
    ],
  ],
};
