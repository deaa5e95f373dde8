/** The Japanese translation of form A (診療内容明細書 日本語訳文), with the translator's name and address. */
import {
  choice,
  columns,
  entry,
  frame,
  gap,
  item,
  list,
  type SheetDrawing,
  section,
  stack,
  type Words,
} from '../../src/template/kit/index.ts';
import { MALE_FEMALE, TYPED, translatorItems } from './parts.ts';

const by = 'translator';

export const patientJa = item(
  '1',
  { ja: '患者名', en: 'Name of patient' },
  columns([
    entry('patientNameJa', { by, required: true, share: 2.1, ...TYPED }),
    entry('patientAge', { by, label: { ja: '年齢' }, align: 'center', share: 0.5, ...TYPED }),
    entry('patientBirthDate', { by, type: 'day', label: { ja: '生年月日' }, share: 1.2, ...TYPED }),
    choice('patientSex', {
      by,
      label: { ja: '性別' },
      options: { male: { ja: MALE_FEMALE.male.ja }, female: { ja: MALE_FEMALE.female.ja } },
      share: 0.75,
    }),
  ]),
);

const illnesses = item(
  '2',
  { ja: '傷病名及び国際疾病分類番号', en: 'Illness and classification number' },
  list('illnessesJa', {
    by,
    required: true,
    rows: 3,
    numbered: true,
    columns: {
      nameJa: { label: { ja: '傷病名' }, share: 4 },
      classificationCode: { label: { ja: '番号' }, share: 1 },
    },
  }),
);

export const daysJa = columns([
  item('3', { ja: '初診日', en: 'Date of first visit' }, entry('firstDiagnosisDate', { by, type: 'day' })),
  item('4', { ja: '診療日数', en: 'Days' }, entry('treatmentDays', { by, align: 'center', after: { ja: '日' } })),
]);

export const typeJa = item(
  '5',
  { ja: '治療の分類', en: 'Type, period or dates' },
  stack([
    choice('treatmentTypeJa', {
      by,
      options: { hospitalization: { ja: '入院' }, outpatient: { ja: '入院外(外来・往診)' } },
      height: 18,
    }),
    columns([
      entry('hospitalizationFrom', { by, type: 'day', labelAt: 'left', label: { ja: '入院 自' }, share: 1.2 }),
      entry('hospitalizationTo', { by, type: 'day', labelAt: 'left', label: { ja: '至' }, named: { ja: '入院 至' } }),
      entry('hospitalizationDays', {
        by,
        named: { ja: '入院 日数' },
        align: 'center',
        after: { ja: '日間' },
        share: 0.6,
      }),
    ]),
    list('outpatientDates', {
      by,
      label: { ja: '入院外 受診日' },
      rows: 12,
      across: 6,
      headed: false,
      rowHeight: 20,
      size: 8.5,
      columns: { date: { label: { ja: '受診日' }, type: 'day' } },
    }),
  ]),
);

const texts = [
  item(
    '6',
    { ja: '症状の概要', en: 'Nature and condition' },
    entry('conditionSummaryJa', { by, type: 'multiline', required: true, height: 80, grow: 1 }),
    { labelAt: 'top' },
  ),
  item(
    '7',
    { ja: '処方、手術その他の処置の概要', en: 'Prescription, operation and other treatments' },
    entry('treatmentSummaryJa', { by, type: 'multiline', required: true, height: 80, grow: 1.15 }),
    { labelAt: 'top' },
  ),
];

export const accidentJa = (number: string) =>
  item(
    number,
    { ja: '治療は事故の傷害によるものですか', en: 'Accidental injury' },
    choice('accidentalInjury', { by, options: { yes: { ja: 'はい' }, no: { ja: 'いいえ' } } }),
    { labelWidth: 210 },
  );

export const physicianJa = (named: Words, signed: string) =>
  item(
    '10',
    named,
    stack([
      columns([
        entry('physicianNameJa', { by, label: { ja: named.ja!.replace('及び住所', '') }, share: 1.5 }),
        entry('physicianSignedOn', { by, type: 'day', label: { ja: signed } }),
      ]),
      entry('institutionNameJa', { by, label: { ja: '医療機関の名称' } }),
      entry('institutionAddressJa', { by, label: { ja: '所在地(国名を含む)' } }),
    ]),
  );

export const formAJa: SheetDrawing = {
  sheet: 'form-a-ja',
  title: { ja: '診療内容明細書(様式A)日本語訳文', en: 'Japanese Translation of Form A' },
  lead: 'ja',
  dates: 'era',
  notes: [{ ja: '翻訳者の資格は問いません。翻訳料は自己負担です。' }, { ja: '6・7は必ず翻訳してください。' }],
  reference: { by: 'translator' },
  pages: [
    [
      frame(
        [
          patientJa,
          illnesses,
          daysJa,
          typeJa,
          ...texts,
          accidentJa('8'),
          physicianJa({ ja: '担当医の名前及び住所', en: 'Attending physician' }, '様式Aの作成年月日'),
        ],
        { grow: 1 },
      ),
      gap(6),
      frame([section({ ja: '翻訳者', en: 'Translator' }), ...translatorItems()]),
    ],
  ],
};
