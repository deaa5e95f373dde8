/**
 * The cover of a packet (送り状・確認表): where it goes, until when, how much, what is in it, what is open, what to check,
 * and the data code. A sheet of our own, so that its labels are in Japanese with room for a second language beside.
 */
import {
  type Block,
  columns,
  entry,
  frame,
  gap,
  type SheetDrawing,
  type Span,
  stack,
  twinLabel,
  twinLine,
  type Words,
} from '../../src/template/kit/index.ts';
import type { Entry } from '../../src/template/types.ts';
import { table } from './tables.ts';

const by = 'none';

type Look = Span & Pick<Entry, 'size' | 'align'> & { type?: 'text' | 'multiline' | 'day' | 'picture' };

/** A value under its label. */
function field(key: string, ja: string, en: string, look: Look): Block {
  const { share, width, ...rest } = look;
  return stack([twinLine(`${key}Label`, { ja, en }, { size: 7 }), entry(key, { by, named: { ja, en }, ...rest })], {
    ruled: false,
    ...(share !== undefined && { share }),
    ...(width !== undefined && { width }),
  });
}

function heading(name: string, ja: string, en: string): Block {
  return twinLine(`section${name}Label`, { ja, en }, { shade: true, size: 8.5 });
}

/** The head of a column: its label, the second language underneath. */
function headOf(list: string, height = 25): (column: string, words: Words, span: Span) => Block {
  return (column, words, span) =>
    twinLabel(`${list}${column[0]!.toUpperCase()}${column.slice(1)}Label`, words, { ...span, size: 7, height });
}

/** Where it goes, and who claims. */
const filing = (claimant: Required<Words>) =>
  frame([
    columns([
      field('claimId', '整理番号', 'Claim no.', { height: 17 }),
      field('preparedOn', '作成日', 'Prepared on', { type: 'day', height: 17, share: 1.2 }),
      field('pageCount', '枚数', 'Pages', { height: 17, share: 0.8 }),
    ]),
    columns([
      field('insurerName', '保険者', 'Insurer', { height: 21 }),
      field('officeName', '提出先', 'Office', { height: 21, share: 2 }),
    ]),
    columns([
      field('officeAddress', '提出先の所在地', 'Address of the office', { height: 19, share: 2 }),
      field('officePhone', '電話番号', 'Phone', { height: 19 }),
    ]),
    columns([
      field('householderName', claimant.ja, claimant.en, { size: 11, height: 23 }),
      field('patientNames', '受診者', 'Patients', { size: 11, height: 23, share: 2 }),
    ]),
    field('visitor', '窓口に来られる方・本人確認書類', 'Who comes to the counter, identity papers', {
      type: 'multiline',
      size: 9,
      height: 30,
    }),
  ]);

const atAGlance = frame([
  columns([
    stack(
      [
        field('lastDay', '申請期限(最も早いもの)', 'File by', { size: 18, height: 32 }),
        field('lastOfficeDay', '窓口で申請できる最終日', 'Last office day', { size: 12, height: 22 }),
        stack([], { ruled: false, grow: 1 }),
      ],
      { ruled: false },
    ),
    stack(
      [
        field('benefitEstimate', '支給見込額', 'Benefit, estimate', { size: 18, height: 32 }),
        entry('benefitNote', {
          by,
          type: 'multiline',
          named: { ja: '支給見込額の説明', en: 'About the estimate' },
          size: 7.5,
          height: 32,
          grow: 1,
        }),
      ],
      { ruled: false, share: 1.4 },
    ),
  ]),
]);

const pictures = frame([
  heading('Benefit', '支給見込額の計算', 'How the estimate comes about'),
  entry('benefitPicture', { by, type: 'picture', named: { ja: '支給見込額の図', en: 'Benefit' }, height: 119 }),
  heading('Timeline', '渡航・診療・支払の経過', 'Travel, treatment, payments'),
  entry('timelinePicture', { by, type: 'picture', named: { ja: '経過の図', en: 'Timeline' }, height: 108 }),
]);

const sums = columns(
  [
    frame(
      [
        heading('Deadlines', '支払ごとの申請期限', 'Deadlines'),
        table('deadlines', {
          by,
          named: { ja: '支払ごとの申請期限', en: 'Deadlines' },
          rows: 4,
          rowHeight: 18,
          size: 8,
          head: headOf('deadlines'),
          columns: {
            paidOn: { label: { ja: '支払日', en: 'Paid on' }, type: 'day' },
            amount: { label: { ja: '金額', en: 'Amount' }, type: 'amount' },
            lastDay: { label: { ja: '申請期限', en: 'Last day' }, type: 'day' },
            lastOfficeDay: { label: { ja: '窓口の最終日', en: 'Last office day' }, type: 'day' },
          },
        }),
      ],
      { share: 1.5 },
    ),
    gapBeside(6),
    frame([
      heading('Sums', '通貨別合計', 'Sums'),
      table('sumPerCurrency', {
        by,
        named: { ja: '通貨別合計', en: 'Sums per currency' },
        rows: 4,
        rowHeight: 18,
        size: 8,
        head: headOf('sumPerCurrency'),
        columns: {
          currency: { label: { ja: '通貨', en: 'Currency' }, width: 46 },
          amount: { label: { ja: '金額', en: 'Amount' }, type: 'amount' },
          yen: { label: { ja: '円換算', en: 'In yen' }, type: 'amount' },
        },
      }),
    ]),
  ],
  { ruled: false },
);

const units = frame([
  heading('Units', '様式の一覧(月・受診者・医療機関・入院/入院外ごと)', 'Units'),
  table('unitTable', {
    by,
    named: { ja: '様式の一覧', en: 'Units' },
    rows: 7,
    rowHeight: 27,
    size: 8,
    head: headOf('unitTable', 31),
    columns: {
      month: { label: { ja: '診療年月', en: 'Month' }, width: 54 },
      patient: { label: { ja: '受診者', en: 'Patient' }, share: 1 },
      institution: { label: { ja: '医療機関', en: 'Institution' }, share: 1.35 },
      setting: { label: { ja: '入院/外来', en: 'Setting' }, width: 40 },
      care: { label: { ja: '区分', en: 'Care' }, width: 32 },
      days: { label: { ja: '日数', en: 'Days' }, width: 25 },
      amount: { label: { ja: '金額', en: 'Amount' }, width: 72, type: 'amount' },
      formA: { label: { ja: '様式A', en: 'Form A' }, width: 28 },
      formAJa: { label: { ja: 'A訳文', en: 'A in Japanese' }, width: 28 },
      formB: { label: { ja: '様式B', en: 'Form B' }, width: 28 },
      formBJa: { label: { ja: 'B訳文', en: 'B in Japanese' }, width: 28 },
      receipt: { label: { ja: '領収書', en: 'Receipt' }, width: 30 },
    },
  }),
]);

const findings = frame([
  heading('Findings', '未解決の事項', 'To mend before filing'),
  table('openFindings', {
    by,
    named: { ja: '未解決の事項', en: 'To mend before filing' },
    rows: 8,
    rowHeight: 49,
    size: 8,
    head: headOf('openFindings'),
    columns: {
      severity: { label: { ja: '区分', en: 'Severity' }, width: 40 },
      what: { label: { ja: '内容', en: 'What' }, share: 0.7 },
      todo: { label: { ja: '対応', en: 'What to do' }, share: 1.3 },
    },
  }),
]);

const checklist = frame([
  heading('Checklist', '確認表', 'Checklist'),
  table('checklist', {
    by,
    named: { ja: '確認表', en: 'Checklist' },
    rows: 23,
    rowHeight: 25,
    size: 8,
    head: headOf('checklist'),
    before: [{ key: 'checklistDone', name: 'done', words: { ja: '確認', en: 'Done' }, by: 'applicant', width: 30 }],
    columns: {
      number: { label: { ja: '番号', en: 'No.' }, width: 26 },
      itemJa: { label: { ja: '確認すること', en: 'Item' }, share: 1 },
      itemOther: { label: { ja: '備考', en: 'Note' }, share: 1 },
      state: { label: { ja: '状態', en: 'State' }, width: 46 },
      who: { label: { ja: '誰が', en: 'Who' }, width: 54 },
      by: { label: { ja: 'いつまで', en: 'By' }, width: 71 },
    },
  }),
]);

const remarks = frame(
  [
    heading('Office', '受付欄(窓口で記入)', 'For the office'),
    entry('officeRemarks', {
      by: 'office',
      type: 'multiline',
      named: { ja: '受付欄', en: 'For the office' },
      height: 40,
      grow: 1,
    }),
  ],
  { grow: 1 },
);

const dataCode = [
  heading('DataCode', 'この申請の控え(データコード)', 'Data code'),
  entry('dataCodeNote', {
    by,
    type: 'multiline',
    named: { ja: 'データコードについて', en: 'About the data code' },
    size: 7.5,
    height: 24,
  }),
  entry('dataCode', { by, type: 'picture', named: { ja: 'データコード', en: 'Data code' }, height: 630, grow: 1 }),
];

/** Blank width between frames. */
function gapBeside(width: number): Block {
  return stack([], { ruled: false, width });
}

export const cover: SheetDrawing = coverOf({ ja: '世帯主', en: 'Householder' });

/** @param claimant what the one who claims is called */
export function coverOf(claimant: Required<Words>): SheetDrawing {
  return {
    sheet: 'cover',
    title: { ja: '海外療養費 申請書類一式(送り状・確認表)', en: 'Claim Packet: Cover and Checklist' },
    lead: 'ja',
    titleLabel: 'titleLabel',
    dates: 'era',
    notes: [
      {
        ja: '申請する方が作成した送り状で、市区町村の様式ではありません。金額は申請する方の計算による見込みです。',
      },
    ],
    pagesOnlyWith: { '4': 'dataCode' },
    pages: [
      [
        entry('draftNote', { by, named: { ja: '下書き', en: 'Draft' }, size: 11, align: 'center', height: 18 }),
        filing(claimant),
        gap(6),
        atAGlance,
        gap(6),
        pictures,
        gap(6),
        sums,
      ],
      [units, gap(8), findings],
      [checklist, gap(8), remarks],
      dataCode,
    ],
  };
}
