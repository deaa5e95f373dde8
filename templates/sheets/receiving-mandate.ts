/** The mandate to receive the payment into an account that is not the householder's (委任状(受領)). */
import {
  choice,
  columns,
  entry,
  frame,
  gap,
  item,
  paragraph,
  type SheetDrawing,
  seal,
  section,
  stack,
} from '../../src/template/kit/index.ts';
import { addresseeLine, MANDATE_LABEL, principalItems } from './mandate.ts';

const by = 'householder';

const receiver = [
  section({ ja: '受任者(受領する方)', en: 'Person who receives' }),
  item(
    undefined,
    { ja: '氏名・フリガナ', en: 'Name, kana' },
    columns([
      entry('receiverName', {
        by,
        required: true,
        label: { ja: '氏名', en: 'Name' },
        named: { ja: '受任者の氏名', en: 'Name of the receiver' },
        size: 12,
        height: 36,
        share: 1.5,
      }),
      entry('receiverKana', {
        by,
        required: true,
        label: { ja: 'フリガナ', en: 'Kana' },
        named: { ja: '受任者のフリガナ', en: 'Kana of the receiver' },
        share: 1.2,
      }),
      seal('receiverSeal', {
        by: 'receiver',
        label: { ja: '受任者の印', en: 'Seal' },
        named: { ja: '受任者の印', en: 'Seal of the receiver' },
        width: 72,
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '住所', en: 'Address' },
    entry('receiverAddress', {
      by,
      required: true,
      named: { ja: '受任者の住所', en: 'Address of the receiver' },
      height: 30,
    }),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '電話番号・続柄', en: 'Phone, relation' },
    columns([
      entry('receiverPhone', {
        by,
        required: true,
        label: { ja: '電話番号', en: 'Phone' },
        named: { ja: '受任者の電話番号', en: 'Phone of the receiver' },
      }),
      entry('receiverRelation', {
        by,
        required: true,
        label: { ja: '世帯主との関係', en: 'Relation to the householder' },
      }),
    ]),
    MANDATE_LABEL,
  ),
];

const account = [
  section({ ja: '振込先口座(受任者名義)', en: "Account, in the receiver's name" }),
  item(
    undefined,
    { ja: '金融機関', en: 'Bank' },
    columns([
      entry('bankName', {
        by,
        required: true,
        label: { ja: '金融機関名', en: 'Name' },
        named: { ja: '金融機関名', en: 'Bank' },
        share: 2.6,
      }),
      entry('bankCode', {
        by,
        required: true,
        label: { ja: '金融機関コード', en: 'Code' },
        named: { ja: '金融機関コード', en: 'Bank code' },
        comb: 4,
        size: 11,
        width: 104,
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '支店', en: 'Branch' },
    columns([
      entry('branchName', {
        by,
        required: true,
        label: { ja: '支店名', en: 'Name' },
        named: { ja: '支店名', en: 'Branch' },
        share: 2.6,
      }),
      entry('branchCode', {
        by,
        required: true,
        label: { ja: '支店コード', en: 'Code' },
        named: { ja: '支店コード', en: 'Branch code' },
        comb: 3,
        size: 11,
        width: 104,
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '預金種目・口座番号', en: 'Kind, number' },
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
        share: 1.4,
      }),
      entry('accountNumber', {
        by,
        required: true,
        label: { ja: '口座番号(左づめ)', en: 'Account number' },
        comb: 7,
        size: 12,
        height: 36,
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '口座名義', en: 'Account holder' },
    stack([
      entry('accountHolderKana', {
        by,
        required: true,
        labelAt: 'left',
        labelWidth: 54,
        label: { ja: 'カナ', en: 'Kana' },
        named: { ja: '口座名義(カナ)', en: 'Account holder (kana)' },
      }),
      entry('accountHolderName', {
        by,
        required: true,
        labelAt: 'left',
        labelWidth: 54,
        label: { ja: '名義人', en: 'Name' },
        named: { ja: '口座名義人', en: 'Account holder' },
        height: 26,
      }),
    ]),
    MANDATE_LABEL,
  ),
];

export const receivingMandate: SheetDrawing = {
  sheet: 'receiving-mandate',
  title: { ja: '委任状(受領)', en: 'Letter of Attorney (receipt of payment)' },
  lead: 'ja',
  dates: 'era',
  notes: [
    {
      ja: '委任者(世帯主)本人が署名し、日付を記入してください。',
      en: 'To be signed and dated by the householder in person.',
    },
    {
      ja: '委任者と受任者は、別の印を押してください。',
      en: 'The two seals must not be the same.',
    },
  ],
  pages: [
    [
      frame([
        paragraph(
          {
            ja: '世帯主以外の口座への振込みを取り扱うかは、先に窓口でご確認ください。',
            en: "Ask the office first whether it pays into an account that is not the householder's.",
          },
          { size: 9, height: 30, valign: 'middle' },
        ),
      ]),
      gap(8),
      addresseeLine,
      gap(8),
      frame([
        item(
          undefined,
          { ja: '委任事項', en: 'Matter' },
          entry('matter', { by, type: 'multiline', required: true, size: 10.5, height: 44 }),
          MANDATE_LABEL,
        ),
        ...receiver,
        ...account,
      ]),
      paragraph(
        {
          ja: '私は、上記の者を代理人と定め、上記の口座への支払を受ける権限を委任します。',
          en: 'I appoint the above person to receive the payment into the above account.',
        },
        { size: 9.5, height: 40, valign: 'middle' },
      ),
      frame(principalItems()),
    ],
  ],
};
