/**
 * Input sheet for the letter of guarantee of a medical stay visa (赴日就医): what institution and guarantor need at hand when
 * they fill the official form, one sheet for all travellers of a guarantor. It is no official form and says so. The second
 * words are Chinese with English behind: families read them.
 */
import {
  type Block,
  columns,
  entry,
  frame,
  gap,
  handDate,
  item,
  label,
  paragraph,
  type SheetDrawing,
  seal,
  section,
  signature,
} from '../../src/template/kit/index.ts';
import type { Entry } from '../../src/template/types.ts';
import { table } from './tables.ts';

const LABEL = { labelWidth: 108 };

function line(
  key: string,
  ja: string,
  en: string,
  by: Entry['by'],
  options: { size?: number; height?: number } = {},
): Block {
  return item(undefined, { ja, en }, entry(key, { by, height: 25, ...options }), LABEL);
}

function pair(left: Parameters<typeof cell>, right: Parameters<typeof cell>, ja: string, en: string): Block {
  return item(undefined, { ja, en }, columns([cell(...left), cell(...right)]), LABEL);
}

function cell(key: string, ja: string, en: string, by: Entry['by'], type: 'text' | 'day' = 'text'): Block {
  return entry(key, { by, type, height: 31, label: { ja, en } });
}

/** Signature or name, seal and day: for hands. */
function hands(who: 'institution' | 'guarantor', ja: string, en: string): Block {
  return item(
    undefined,
    { ja: '記名・押印・日付', en: '签名、盖章、日期 Signed' },
    columns([
      signature(`${who}Signature`, {
        by: who,
        label: { ja: '担当者の署名', en: '经办人签名 Signature' },
        named: { ja: `${ja}の署名`, en: `Signature of the ${en}` },
        share: 2.2,
        height: 44,
      }),
      seal(`${who}Seal`, {
        by: who,
        label: { ja: '公印', en: '公章 Seal' },
        named: { ja: `${ja}の印`, en: `Seal of the ${en}` },
      }),
      handDate(`${who}SignedOn`, {
        by: who,
        label: { ja: '日付', en: '日期 Date' },
        named: { ja: `${ja}の日付`, en: `Date of the ${en}` },
        share: 1.3,
      }),
    ]),
    LABEL,
  );
}

export const guaranteeInput: SheetDrawing = {
  sheet: 'guarantee-input',
  title: { ja: '身元保証書 記入用シート', en: '身份担保书填写用表（非官方表格） Input sheet, no official form' },
  lead: 'ja',
  dates: 'western',
  notes: [
    {
      ja: 'この紙は公式の様式ではありません。提出できません。',
      en: '本表不是官方表格，不能提交。This is no official form.',
    },
    {
      ja: '所定の様式に書き写すための控えです。最新の様式は在外公館で確かめてください。',
      en: '供填写官方表格时使用；最新表格请向使领馆确认。For copying onto the official form.',
    },
  ],
  pages: [
    [
      frame([
        section({ ja: 'A 受診等予定(医療機関)', en: '就诊等预定（医疗机构） Institution' }),
        line('institutionName', '医療機関名', '医疗机构 Institution', 'institution', { size: 12 }),
        line('institutionAddress', '所在地', '地址 Address', 'institution'),
        pair(
          ['institutionPhone', '電話', '电话 Phone', 'institution'],
          ['institutionFax', 'FAX', '传真 Fax', 'institution'],
          '連絡先',
          '联系方式 Contact',
        ),
        pair(
          ['institutionContact', '担当者', '负责人 Person', 'institution'],
          ['institutionEmail', 'メール', '电子邮件 E-mail', 'institution'],
          '担当',
          '负责人 Person',
        ),
        pair(
          ['treatmentFrom', '開始', '开始 From', 'institution', 'day'],
          ['treatmentTo', '終了', '结束 To', 'institution', 'day'],
          '受診等の予定期間',
          '预定就诊期间 Period',
        ),
        hands('institution', '医療機関', 'institution'),
      ]),
      gap(7),
      frame([
        section({ ja: 'B 身元保証機関', en: '身份担保机构 Guarantor' }),
        line('guarantorName', '名称', '名称 Name', 'guarantor', { size: 12 }),
        line('guarantorAddress', '所在地', '地址 Address', 'guarantor'),
        line('guarantorRegistration', '登録番号', '注册号 Registration', 'guarantor'),
        pair(
          ['guarantorPhone', '電話', '电话 Phone', 'guarantor'],
          ['guarantorFax', 'FAX', '传真 Fax', 'guarantor'],
          '連絡先',
          '联系方式 Contact',
        ),
        pair(
          ['guarantorContact', '担当者', '负责人 Person', 'guarantor'],
          ['guarantorEmail', 'メール', '电子邮件 E-mail', 'guarantor'],
          '担当',
          '负责人 Person',
        ),
        hands('guarantor', '身元保証機関', 'guarantor'),
      ]),
      gap(7),
      frame([
        section({ ja: 'C 渡航者(旅券のつづり)', en: '赴日人员（护照拼写） Travellers as in the passport' }),
        table('travellers', {
          by: 'guarantor',
          named: { ja: '渡航者', en: 'Travellers' },
          rows: 6,
          rowHeight: 26,
          size: 9,
          head: (_, words, span) => label(words, { ...span, align: 'center' }),
          columns: {
            role: { label: { ja: '区分', en: '身份 Role' }, width: 54 },
            nameLatin: { label: { ja: '氏名', en: '姓名 Name' }, share: 1.6 },
            birth: { label: { ja: '生年月日', en: '出生日期 Birth' }, width: 78, type: 'day' },
            nationality: { label: { ja: '国籍', en: '国籍' }, width: 50 },
            passport: { label: { ja: '旅券番号', en: '护照号 Passport' }, width: 74 },
            entry: { label: { ja: '入国予定', en: '入境 Entry' }, width: 78, type: 'day' },
            exit: { label: { ja: '出国予定', en: '出境 Exit' }, width: 78, type: 'day' },
          },
        }),
        line('lodging', '日本での滞在先', '在日住处 Lodging', 'guarantor'),
      ]),
      gap(4),
      paragraph(
        {
          ja: '病名・治療の内容はこの紙に書きません。',
          en: '本表不写病名和治疗内容。No diagnosis or treatment stands here.',
        },
        { size: 7.5 },
      ),
    ],
  ],
};
