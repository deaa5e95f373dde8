/** The letter of attorney of someone who files for a householder of another household (委任状). */
import {
  columns,
  entry,
  frame,
  gap,
  item,
  paragraph,
  type SheetDrawing,
  section,
} from '../../src/template/kit/index.ts';
import { addresseeLine, MANDATE_LABEL, principalItems } from './mandate.ts';

const by = 'householder';

const proxy = frame([
  section({ ja: '代理人(受任者)', en: 'Proxy' }),
  item(
    undefined,
    { ja: '氏名・フリガナ', en: 'Name, kana' },
    columns([
      entry('proxyName', {
        by,
        required: true,
        label: { ja: '氏名', en: 'Name' },
        named: { ja: '代理人の氏名', en: 'Name of the proxy' },
        size: 12,
        height: 42,
        share: 1.2,
      }),
      entry('proxyKana', {
        by,
        required: true,
        label: { ja: 'フリガナ', en: 'Kana' },
        named: { ja: '代理人のフリガナ', en: 'Kana of the proxy' },
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '住所', en: 'Address' },
    entry('proxyAddress', {
      by,
      required: true,
      named: { ja: '代理人の住所', en: 'Address of the proxy' },
      height: 36,
    }),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '生年月日・電話番号', en: 'Date of birth, phone' },
    columns([
      entry('proxyBirthDate', {
        by,
        type: 'day',
        label: { ja: '生年月日', en: 'Date of birth' },
        named: { ja: '代理人の生年月日', en: 'Date of birth of the proxy' },
      }),
      entry('proxyPhone', {
        by,
        label: { ja: '電話番号', en: 'Phone' },
        named: { ja: '代理人の電話番号', en: 'Phone of the proxy' },
      }),
    ]),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '委任者との関係', en: 'Relation to the principal' },
    entry('proxyRelation', { by, required: true, height: 30 }),
    MANDATE_LABEL,
  ),
]);

const mandate = frame([
  item(
    undefined,
    { ja: '委任事項', en: 'Matter' },
    entry('matter', { by, type: 'multiline', required: true, size: 10.5, height: 76 }),
    MANDATE_LABEL,
  ),
  item(
    undefined,
    { ja: '療養を受けた者の氏名', en: 'Person treated' },
    entry('patientName', { by, required: true, height: 32 }),
    MANDATE_LABEL,
  ),
  item(undefined, { ja: '有効期間', en: 'Valid for' }, entry('validity', { by, height: 30 }), MANDATE_LABEL),
]);

export const letterOfAttorney: SheetDrawing = {
  sheet: 'letter-of-attorney',
  title: { ja: '委任状(申請)', en: 'Letter of Attorney (filing)' },
  lead: 'ja',
  dates: 'era',
  notes: [
    {
      ja: '委任者(世帯主)本人が署名し、日付を記入してください。',
      en: 'To be signed and dated by the householder in person.',
    },
    {
      ja: '代理人が同じ世帯の方であるときは不要です。',
      en: 'Not needed where the proxy is of the same household.',
    },
    {
      ja: '代理権を確認できる書類1点の提示でも代えられます。',
      en: 'One proof of the authority may be shown instead.',
    },
  ],
  pages: [
    [
      addresseeLine,
      gap(12),
      proxy,
      paragraph(
        {
          ja: '私は、上記の者を代理人と定め、次の事項に関する権限を委任します。',
          en: 'I appoint the above person as my proxy and delegate to that person the matter below.',
        },
        { size: 10, height: 54, valign: 'middle' },
      ),
      mandate,
      gap(18),
      frame(principalItems()),
    ],
  ],
};
