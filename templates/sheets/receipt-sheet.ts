/** The sheet that receipts are glued on, with what they say in Japanese (領収書貼付台紙). One for each unit. */
import {
  choice,
  columns,
  entry,
  frame,
  gap,
  item,
  list,
  mount,
  type SheetDrawing,
  section,
} from '../../src/template/kit/index.ts';

const by = 'applicant';

const receipts = [
  section({ ja: '貼付する領収書', en: 'Receipts on this sheet' }),
  list('receipts', {
    by,
    required: true,
    named: { ja: '貼付する領収書', en: 'Receipts on this sheet' },
    rows: 5,
    size: 9,
    columns: {
      number: { label: { ja: '番号', en: 'No.' }, width: 30 },
      paidOn: { label: { ja: '支払日', en: 'Paid on' }, width: 92, type: 'day' },
      amount: { label: { ja: '金額', en: 'Amount' }, share: 1, type: 'amount' },
      currency: { label: { ja: '通貨', en: 'Currency' }, width: 42 },
      payer: { label: { ja: '支払者・方法', en: 'Paid by, method' }, share: 1.1 },
      original: { label: { ja: '原本', en: 'Original' }, width: 42 },
      alsoFor: { label: { ja: '他の様式と共通', en: 'Also covers' }, share: 1 },
    },
  }),
  columns([
    item(
      undefined,
      { ja: '合計(通貨別)', en: 'Sum per currency' },
      entry('sumPerCurrency', { by, required: true, size: 11, height: 27 }),
      { labelWidth: 70, share: 1.7 },
    ),
    item(
      undefined,
      { ja: '申請期限', en: 'File by' },
      entry('fileUntil', { by: 'none', type: 'day', size: 11, height: 27 }),
      { labelWidth: 44 },
    ),
  ]),
];

const translation = [
  section({ ja: '領収書の日本語訳(必要な場合)', en: "The receipt's words in Japanese, where needed" }),
  entry('translationJa', {
    by: 'translator',
    type: 'multiline',
    named: { ja: '領収書の日本語訳', en: "Japanese translation of the receipt's words" },
    height: 96,
  }),
  columns([
    entry('translatorName', { by: 'translator', label: { ja: '翻訳者 氏名', en: 'Translator' }, height: 32 }),
    entry('translatorAddress', {
      by: 'translator',
      label: { ja: '翻訳者 住所', en: 'Address of translator' },
      height: 32,
      share: 2,
    }),
  ]),
];

export const receiptSheet: SheetDrawing = {
  sheet: 'receipt-sheet',
  title: { ja: '領収書貼付台紙', en: 'Receipt Mounting Sheet' },
  lead: 'ja',
  dates: 'era',
  notes: [
    {
      ja: '領収書の原本を、枠の中にのりで貼ってください。',
      en: 'Glue the original receipts inside the dashed frame.',
    },
    {
      ja: '右上のコードには、貼らず、とじないでください。',
      en: 'Nothing over the code at the upper right, no staples through it.',
    },
  ],
  reference: { by },
  pages: [
    [
      frame(receipts),
      gap(4),
      mount('glueArea', {
        by,
        required: true,
        words: { ja: 'ここに貼付', en: 'Glue here' },
        size: 12,
        height: 200,
        grow: 1,
      }),
      gap(4),
      frame([
        ...translation,
        item(
          undefined,
          { ja: '旅行保険用の写し', en: 'Copy for travel insurance' },
          choice('copyKept', {
            by,
            type: 'hand-tick',
            options: { yes: { ja: '写しを保管した', en: 'A copy is kept' } },
            height: 20,
          }),
        ),
      ]),
    ],
  ],
};
