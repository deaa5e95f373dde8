/** The patient's consent to inquiries at the institution abroad (調査にかかわる同意書); its words are the insurer's. */
import {
  type Block,
  columns,
  entry,
  frame,
  gap,
  handDate,
  item,
  label,
  list,
  type SheetDrawing,
  seal,
  section,
  signature,
  stack,
  type Words,
} from '../../src/template/kit/index.ts';

const by = 'patient';
const TEXT_SIZE = 9;

const addressed: Block = columns(
  [
    stack(
      [
        entry('addressee', {
          by: 'none',
          label: { ja: '(あて先)', en: 'To' },
          named: { ja: 'あて先', en: 'To' },
          labelAt: 'left',
          after: { ja: '様' },
          align: 'right',
          size: 12,
          height: 24,
        }),
        gap(0),
      ],
      { width: 270 },
    ),
    stack([], { ruled: false }),
  ],
  { ruled: false },
);

const institutions: Block[] = [
  section({ ja: '診療を受けた医療機関等', en: 'Institutions that gave treatment' }),
  list('institutions', {
    by: 'applicant',
    required: true,
    named: { ja: '診療を受けた医療機関等', en: 'Institutions' },
    rows: 4,
    rowHeight: 27,
    numbered: true,
    columns: {
      institutionName: { label: { ja: '医療機関名', en: 'Name of hospital or clinic' }, share: 2 },
      institutionAddress: { label: { ja: '所在地・国名', en: 'Address, country' }, share: 2 },
      treatmentPeriod: { label: { ja: '診療を受けた期間', en: 'Period of treatment' }, share: 1.4 },
    },
  }),
];

/** The insurer's words, in a language whose name stands beside them. */
function words(key: string, language: string, named: Words, height: number): Block {
  return columns([
    label({ ja: language }, { width: 42, align: 'center' }),
    entry(key, { by: 'none', type: 'multiline', named, size: TEXT_SIZE, height, grow: height }),
  ]);
}

const texts = [
  words('consentTextJa', '日本語', { ja: '同意の文(日本語)', en: 'Text in Japanese' }, 62),
  words('consentTextEn', 'English', { ja: '同意の文(英語)', en: 'Text in English' }, 62),
  words('consentTextZh', '中文', { ja: '同意の文(中国語)', en: 'Text in Chinese' }, 46),
];

const patient: Block[] = [
  section({ ja: '受診者', en: 'Patient' }),
  columns([
    entry('patientName', { by, required: true, label: { ja: '受診者氏名', en: 'Name of patient' }, size: 12 }),
    entry('patientNameLatin', {
      by,
      required: true,
      label: { ja: 'パスポート表記', en: 'Name as in passport' },
      size: 11,
      share: 1.3,
    }),
    entry('patientBirthDate', {
      by,
      type: 'day',
      required: true,
      label: { ja: '生年月日', en: 'Date of birth' },
      share: 0.8,
    }),
  ]),
  columns([
    entry('patientAddress', { by, required: true, label: { ja: '住所', en: 'Address' }, share: 2.9 }),
    entry('patientPhone', { by, label: { ja: '電話番号', en: 'Phone' } }),
  ]),
  columns([
    signature('patientSignature', {
      by,
      label: { ja: '受診者署名', en: 'Signature of patient' },
      share: 2,
      height: 48,
    }),
    seal('patientSeal', { by, label: { ja: '印', en: 'Seal' }, width: 54 }),
    handDate('signedOn', { by, label: { ja: '同意年月日', en: 'Date' }, share: 1.2 }),
  ]),
];

const guardian: Block[] = [
  section({
    ja: '法定代理人等(受診者が未成年のとき、又は署名できないとき)',
    en: 'Guardian, where the patient is a minor or cannot sign',
  }),
  columns([
    entry('guardianName', {
      by: 'householder',
      label: { ja: '法定代理人等氏名', en: 'Name of guardian' },
      share: 2.2,
    }),
    entry('guardianRelation', {
      by: 'householder',
      label: { ja: '続柄', en: 'Relation' },
      named: { ja: '法定代理人等 続柄', en: 'Relation of guardian' },
    }),
  ]),
  entry('guardianAddress', {
    by: 'householder',
    label: { ja: '住所(受診者と異なるとき)', en: 'Address, if different' },
    named: { ja: '法定代理人等 住所', en: 'Address of guardian' },
  }),
  signature('guardianSignature', {
    by: 'householder',
    required: false,
    label: { ja: '署名', en: 'Signature' },
    named: { ja: '法定代理人等 署名', en: 'Signature of guardian' },
  }),
];

export const consent: SheetDrawing = {
  sheet: 'consent',
  title: { ja: '調査にかかわる同意書', en: 'Agreement of Authorization' },
  lead: 'ja',
  dates: 'era',
  notes: [
    {
      ja: '診療を受けた方ごとに1枚、ご本人が署名してください。',
      en: 'One for each patient, signed by the patient.',
    },
  ],
  pages: [
    [
      addressed,
      gap(8),
      frame(institutions),
      gap(6),
      frame(texts, { grow: 2 }),
      gap(6),
      frame(patient, { grow: 1 }),
      gap(6),
      frame(guardian),
      gap(6),
      frame([
        item(
          undefined,
          { ja: '世帯主氏名', en: 'Householder' },
          entry('householderName', { by: 'householder', size: 12 }),
        ),
      ]),
    ],
  ],
};
