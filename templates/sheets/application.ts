/** The application itself (国民健康保険療養費支給申請書), as the forms of municipalities look. */
import {
  type Block,
  choice,
  columns,
  entry,
  frame,
  gap,
  HAND_HEIGHT,
  handDate,
  item,
  label,
  paragraph,
  records,
  type SheetDrawing,
  seal,
  section,
  signature,
  stack,
  ticks,
  type Words,
} from '../../src/template/kit/index.ts';
import { MALE_FEMALE } from './parts.ts';

const by = 'householder';
/** The first column, with the room of the number that these items do not have. */
const LABEL = { labelWidth: 84 };
const YES_NO = { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } };
const SEX = {
  male: { ja: MALE_FEMALE.male.ja, en: MALE_FEMALE.male.en },
  female: { ja: MALE_FEMALE.female.ja, en: MALE_FEMALE.female.en },
};
const MY_NUMBER: Words = { ja: '個人番号(窓口で求められたときのみ)', en: 'Individual number' };

const addressed: Block = columns(
  [
    stack(
      [
        entry('addressee', {
          by: 'none',
          label: { ja: '(あて先)' },
          named: { ja: 'あて先', en: 'To' },
          labelAt: 'left',
          after: { ja: '様' },
          align: 'right',
          size: 12,
          height: 24,
        }),
        gap(0),
      ],
      { width: 250 },
    ),
    stack([], { ruled: false }),
    frame(
      [
        columns([
          label({ ja: '申請年月日', en: 'Date' }, { width: 60 }),
          handDate('applicationDate', { by, named: { ja: '申請年月日', en: 'Date of application' } }),
        ]),
      ],
      { width: 230 },
    ),
  ],
  { ruled: false },
);

/** フリガナ over the name, as the two are written. */
function kanaAndName(kana: string, name: string, whose: Required<Words>): Block {
  return stack(
    [
      entry(kana, {
        by,
        required: true,
        label: { ja: 'フリガナ' },
        named: { ja: `${whose.ja} フリガナ`, en: `${whose.en}, in kana` },
        labelAt: 'left',
        labelWidth: 38,
        size: 9,
        height: HAND_HEIGHT,
      }),
      entry(name, {
        by,
        required: true,
        label: { ja: '氏名', en: 'Name' },
        named: { ja: `${whose.ja} 氏名`, en: whose.en },
        labelAt: 'left',
        labelWidth: 38,
        size: 12,
        height: 30,
      }),
    ],
    { share: 3 },
  );
}

const householder = item(
  undefined,
  { ja: '世帯主(申請者)', en: 'Householder (applicant)' },
  stack([
    columns([
      kanaAndName('householderKana', 'householderName', { ja: '世帯主', en: 'Householder' }),
      entry('householderBirthDate', { by, type: 'day', label: { ja: '生年月日', en: 'Date of birth' }, share: 1.3 }),
      seal('householderSeal', { by, required: true, label: { ja: '印', en: 'Seal' }, width: 50 }),
    ]),
    columns([
      entry('householderPostalCode', {
        by,
        required: true,
        label: { ja: '〒' },
        named: { ja: '郵便番号', en: 'Postal code' },
        labelAt: 'left',
        width: 82,
      }),
      entry('householderAddress', { by, required: true, label: { ja: '住所', en: 'Address' } }),
    ]),
    columns([
      entry('householderPhone', {
        by,
        required: true,
        label: { ja: '電話番号(日中の連絡先)', en: 'Phone (daytime)' },
      }),
      entry('householderMyNumber', { by: 'office', label: MY_NUMBER, comb: 12, share: 1.2 }),
    ]),
  ]),
  LABEL,
);

const patient = item(
  undefined,
  { ja: '療養を受けた被保険者', en: 'Person treated' },
  stack([
    columns([
      kanaAndName('patientKana', 'patientName', { ja: '療養を受けた被保険者', en: 'Person treated' }),
      entry('patientNameLatin', { by, label: { ja: '旅券の表記', en: 'Name as in the passport' }, share: 2.4 }),
    ]),
    columns([
      entry('patientBirthDate', {
        by,
        type: 'day',
        required: true,
        label: { ja: '生年月日', en: 'Date of birth' },
        share: 1.3,
      }),
      choice('patientSex', { by, label: { ja: '性別', en: 'Sex' }, options: SEX, share: 1.2 }),
      entry('relationToHouseholder', {
        by,
        required: true,
        label: { ja: '世帯主との続柄', en: 'Relation' },
        named: { ja: '世帯主との続柄', en: 'Relation to householder' },
        share: 1.1,
      }),
    ]),
    entry('patientMyNumber', { by: 'office', label: MY_NUMBER, labelAt: 'left', labelWidth: 190, comb: 12 }),
  ]),
  LABEL,
);

const insured = [
  item(
    undefined,
    { ja: '療養費の種類', en: 'Kind of benefit' },
    choice('benefitKind', {
      by,
      required: true,
      options: {
        overseas: { ja: '海外療養費' },
        treatment: { ja: '診療費' },
        appliance: { ja: '治療用装具' },
        practitioner: { ja: '施術(柔整・あはき)' },
        blood: { ja: '生血' },
      },
      height: 20,
    }),
    LABEL,
  ),
  item(
    undefined,
    { ja: '被保険者の記号・番号', en: 'Insured' },
    columns([
      entry('insuredSymbol', { by, required: true, label: { ja: '記号', en: 'Symbol' } }),
      entry('insuredNumber', { by, required: true, label: { ja: '番号', en: 'Number' }, share: 1.5 }),
      entry('insuredBranch', { by, label: { ja: '枝番', en: 'Branch' }, share: 0.6 }),
    ]),
    LABEL,
  ),
];

const illness = [
  columns([
    item(undefined, { ja: '傷病名', en: 'Illness or injury' }, entry('illnessName', { by, required: true }), {
      ...LABEL,
      share: 2,
    }),
    choice('illnessOrInjury', {
      by,
      required: true,
      label: { ja: '病気・ケガの別', en: 'Illness or injury' },
      options: { illness: { ja: '病気', en: 'Illness' }, injury: { ja: 'ケガ', en: 'Injury' } },
      share: 1.25,
    }),
    entry('onsetDate', {
      by,
      type: 'day',
      required: true,
      label: { ja: '発病・負傷年月日', en: 'Onset' },
      named: { ja: '発病・負傷年月日', en: 'Date of onset or injury' },
      share: 0.9,
    }),
  ]),
  item(
    undefined,
    { ja: '発病・負傷の原因及び経過', en: 'Cause and course' },
    entry('causeAndCourse', { by, type: 'multiline', required: true, height: 56, grow: 2 }),
    LABEL,
  ),
  item(
    undefined,
    { ja: '第三者の行為によるものか', en: 'Caused by a third person?' },
    stack([
      columns([
        choice('thirdPartyAct', { by, required: true, options: YES_NO }),
        choice('thirdPartyReported', {
          by,
          label: { ja: '第三者行為の届出', en: 'Reported' },
          labelAt: 'left',
          options: { yes: { ja: '済', en: 'Yes' }, no: { ja: '未', en: 'No' } },
          share: 1.4,
        }),
      ]),
      columns([
        entry('thirdPartyName', { by, label: { ja: '相手方の氏名', en: 'Name of the other person' } }),
        entry('thirdPartyAddress', { by, label: { ja: '相手方の住所', en: 'Address' }, share: 1.4 }),
      ]),
    ]),
    LABEL,
  ),
];

const travel = [
  item(
    undefined,
    { ja: '渡航の状況', en: 'Journey' },
    stack([
      columns([
        entry('travelCountry', { by, label: { ja: '渡航先', en: 'Country' }, share: 1.2 }),
        entry('travelFrom', { by, type: 'day', label: { ja: '出国日', en: 'Departed Japan' } }),
        entry('travelTo', { by, type: 'day', label: { ja: '帰国日', en: 'Returned' } }),
      ]),
      ticks('travelPurpose', {
        by,
        type: 'choice',
        label: { ja: '目的', en: 'Purpose' },
        named: { ja: '渡航目的', en: 'Purpose of travel' },
        labelAt: 'left',
        rows: [
          [
            ['tourism', { ja: '観光', en: 'Tourism' }],
            ['business', { ja: '仕事', en: 'Business' }],
            ['study', { ja: '留学', en: 'Study' }],
          ],
          [
            ['family', { ja: '親族訪問等', en: 'Family' }],
            ['treatment', { ja: '治療', en: 'Treatment' }],
            ['other', { ja: 'その他', en: 'Other' }],
          ],
        ],
      }),
    ]),
    LABEL,
  ),
  item(
    undefined,
    { ja: '療養の給付を受けることができなかった理由', en: 'Why care in kind was not possible' },
    entry('reasonNoBenefitInKind', { by, required: true, height: 28, grow: 0.6 }),
    LABEL,
  ),
];

const treatments = records('units', {
  by,
  required: true,
  named: { ja: '診療の内容及び療養に要した費用', en: 'Treatment and amount paid' },
  rows: 4,
  size: 9,
  grow: 1,
  lines: [
    {
      institutionName: { label: { ja: '医療機関の名称', en: 'Institution' }, width: 192 },
      institutionAddress: { label: { ja: '所在地', en: 'Address' }, share: 1 },
      institutionCountry: { label: { ja: '国名', en: 'Country' }, width: 60 },
      physicianName: { label: { ja: '診療した医師', en: 'Doctor' }, width: 116 },
    },
    {
      settingKind: { label: { ja: '入院・入院外' }, width: 50 },
      treatmentFrom: { label: { ja: '期間 自', en: 'From' }, width: 71, type: 'day' },
      treatmentTo: { label: { ja: '至', en: 'To' }, width: 71, type: 'day' },
      treatmentDays: { label: { ja: '日数' }, width: 26 },
      treatmentContent: { label: { ja: '診療の内容', en: 'Treatment' }, share: 1 },
      amountCurrency: { label: { ja: '通貨' }, width: 34 },
      amountPaid: { label: { ja: '支払った額', en: 'Paid' }, width: 82, type: 'amount' },
    },
  ],
});

const charges = [
  item(
    undefined,
    { ja: '特別の病室等を含むときはその旨', en: 'Special room or other selected care' },
    entry('specialCare', { by, height: 26 }),
    LABEL,
  ),
  item(
    undefined,
    { ja: '外国の公的保険からの給付', en: 'Foreign public insurance' },
    choice('otherPublicInsurance', {
      by,
      options: {
        no: { ja: '受けていない', en: 'Not paid' },
        yes: { ja: '受けた(受ける予定を含む)', en: 'Paid, or will pay' },
      },
    }),
    LABEL,
  ),
];

const account = item(
  undefined,
  { ja: '振込先口座', en: 'Account for the payment' },
  stack([
    columns([
      entry('bankName', { by, required: true, label: { ja: '金融機関名', en: 'Bank' }, share: 2 }),
      entry('bankCode', {
        by,
        required: true,
        label: { ja: 'コード', en: 'Code' },
        named: { ja: '金融機関コード', en: 'Bank code' },
        comb: 4,
        width: 62,
      }),
      entry('branchName', { by, required: true, label: { ja: '支店名', en: 'Branch' }, share: 1.4 }),
      entry('branchCode', {
        by,
        required: true,
        label: { ja: 'コード', en: 'Code' },
        named: { ja: '支店コード', en: 'Branch code' },
        comb: 3,
        width: 48,
      }),
    ]),
    columns([
      choice('accountType', {
        by,
        required: true,
        label: { ja: '預金種目', en: 'Kind of account' },
        options: {
          ordinary: { ja: '普通', en: 'Ordinary' },
          current: { ja: '当座', en: 'Current' },
          savings: { ja: '貯蓄', en: 'Savings' },
          separate: { ja: '別段', en: 'Separate' },
          notice: { ja: '通知', en: 'Notice' },
        },
        share: 1.6,
      }),
      entry('accountNumber', {
        by,
        required: true,
        label: { ja: '口座番号(左づめ)', en: 'Account number' },
        comb: 7,
        size: 12,
      }),
    ]),
    columns([
      entry('accountHolderKana', { by, required: true, label: { ja: '口座名義(カナ)', en: 'Holder, in kana' } }),
      entry('accountHolderName', { by, required: true, label: { ja: '口座名義人', en: 'Account holder' } }),
    ]),
  ]),
  LABEL,
);

/** Left for the hand: two people write here, each with a seal of their own. */
const delegation = item(
  undefined,
  { ja: '受領委任欄(世帯主以外の口座のとき)', en: 'Delegation to receive' },
  stack([
    paragraph({
      ja: '私は、下記の者に、この申請に係る療養費の受領を委任します。(委任者と受任者は別の印を用い、それぞれ自署)',
    }),
    columns([
      signature('receivingDelegation', {
        by,
        required: false,
        label: { ja: '委任者(世帯主)氏名', en: 'Householder' },
        named: { ja: '受領委任 委任者', en: 'Delegation to receive: householder' },
        share: 3,
      }),
      seal('receivingDelegationSeal', {
        by,
        label: { ja: '印' },
        named: { ja: '受領委任 委任者の印', en: "Delegation to receive: householder's seal" },
        width: 44,
      }),
      paragraph({ ja: '受任者 氏名', en: 'Delegate' }, { size: 7, share: 3 }),
      seal('receivingDelegateSeal', {
        by: 'receiver',
        label: { ja: '印' },
        named: { ja: '受領委任 受任者の印', en: "Delegation to receive: delegate's seal" },
        width: 44,
      }),
    ]),
    columns([
      paragraph({ ja: '受任者 住所', en: 'Address of delegate' }, { size: 7, share: 3, height: 33 }),
      paragraph({ ja: '世帯主との関係', en: 'Relation' }, { size: 7 }),
    ]),
  ]),
  LABEL,
);

const visitor = item(
  undefined,
  { ja: '窓口に来られた方(世帯主以外のとき)', en: 'Person at the counter' },
  columns([
    entry('visitorName', { by: 'applicant', label: { ja: '氏名', en: 'Name' }, share: 1.3 }),
    entry('visitorAddress', { by: 'applicant', label: { ja: '住所', en: 'Address' }, share: 2.2 }),
    entry('visitorRelation', { by: 'applicant', label: { ja: '世帯主との関係', en: 'Relation' }, share: 1.1 }),
  ]),
  LABEL,
);

const attached = item(
  undefined,
  { ja: '添付書類', en: 'Papers attached' },
  ticks('attachments', {
    by: 'applicant',
    rows: [
      [
        ['form-a', { ja: '様式A', en: 'Form A' }],
        ['form-a-ja', { ja: '様式A 日本語訳文', en: 'translation' }],
        ['receipt', { ja: '領収書', en: 'Receipts' }],
      ],
      [
        ['form-b', { ja: '様式B', en: 'Form B' }],
        ['form-b-ja', { ja: '様式B 日本語訳文', en: 'translation' }],
        ['consent', { ja: '調査にかかわる同意書', en: 'Consent' }],
      ],
      [
        ['passport', { ja: 'パスポート', en: 'Passport' }],
        ['letter-of-attorney', { ja: '委任状', en: 'Letter of attorney' }],
        null,
      ],
    ],
  }),
  LABEL,
);

/** A machine does not consent: only a hand ticks this. */
const consentToCheck = item(
  undefined,
  { ja: '公簿等の確認', en: 'Data held by the city' },
  columns(
    [
      paragraph(
        { ja: '支給の審査に必要な範囲で、住民基本台帳等の公簿を確認することに' },
        { valign: 'middle', width: 248 },
      ),
      choice('consentToCheck', {
        by,
        type: 'hand-tick',
        named: { ja: '公簿等の確認に同意', en: 'Consent to check data held by the city' },
        options: { yes: { ja: '同意します', en: 'I agree' } },
      }),
    ],
    { ruled: false },
  ),
  LABEL,
);

const office = frame([
  section({ ja: '市区町村記入欄(記入しないでください)', en: 'For the office' }),
  columns([
    paragraph({ ja: '整理番号' }, { size: 7, height: 44 }),
    paragraph({ ja: '支給決定額' }, { size: 7 }),
    paragraph({ ja: '支給決定日' }, { size: 7 }),
    entry('officeUse', {
      by: 'office',
      label: { ja: '受付印' },
      named: { ja: '市区町村記入欄', en: 'For the office' },
    }),
  ]),
]);

export const application: SheetDrawing = {
  sheet: 'application',
  title: { ja: '国民健康保険療養費支給申請書', en: 'Application for National Health Insurance Medical Expenses' },
  lead: 'ja',
  dates: 'era',
  notes: [
    { ja: '世帯主が記入し、押印してください。', en: 'To be filled in and sealed by the householder.' },
    {
      ja: '療養を受けた方ごとに1枚記入してください。',
      en: 'One application for each person treated.',
    },
  ],
  pages: [
    [
      addressed,
      gap(6),
      paragraph({ ja: '次のとおり、関係書類を添えて国民健康保険療養費の支給を申請します。' }, { size: 9 }),
      entry('applicationNote', {
        by: 'none',
        type: 'multiline',
        named: { ja: '申請書についての窓口の案内', en: 'What the office says of its own form' },
        size: 8,
        height: 22,
      }),
      gap(3),
      frame([...insured, householder, patient], { grow: 1 }),
      gap(6),
      frame([...illness, ...travel], { grow: 2 }),
    ],
    [
      frame(
        [
          section({ ja: '診療を受けた医療機関、診療の内容及び療養に要した費用', en: 'Treatment and amount paid' }),
          treatments,
          ...charges,
        ],
        { grow: 1 },
      ),
      gap(6),
      frame([account, delegation]),
      gap(6),
      frame([visitor, attached, consentToCheck]),
      gap(6),
      office,
    ],
  ],
};
