/**
 * Input sheet for the treatment schedule that an embassy wants with a multiple-entry visa (治療予定表): the doctor writes
 * when and why the patient is to come again. The official layout is free; this is no official form.
 */
import {
  columns,
  entry,
  frame,
  gap,
  handDate,
  item,
  label,
  type SheetDrawing,
  seal,
  section,
  signature,
} from '../../src/template/kit/index.ts';
import { table } from './tables.ts';

const by = 'physician';
const LABEL = { labelWidth: 108 };

export const scheduleInput: SheetDrawing = {
  sheet: 'schedule-input',
  title: { ja: '治療予定表 記入用シート', en: '治疗预定表填写用表（非官方表格） Input sheet, no official form' },
  lead: 'ja',
  dates: 'western',
  notes: [
    {
      ja: 'この紙は公式の様式ではありません。',
      en: '本表不是官方表格。This is no official form.',
    },
    {
      ja: '数次の査証には、再び来日する理由と時期を具体的に書きます。',
      en: '申请多次签证时，请具体写明再次来日的理由和时间。Say concretely why and when.',
    },
  ],
  pages: [
    [
      frame([
        item(
          undefined,
          { ja: '受診者(旅券のつづり)', en: '患者（护照拼写） Patient' },
          columns([
            entry('patientNameLatin', {
              by: 'none',
              label: { ja: '氏名', en: '姓名 Name' },
              size: 12,
              height: 34,
              share: 1.6,
            }),
            entry('patientBirthDate', {
              by: 'none',
              type: 'day',
              label: { ja: '生年月日', en: '出生日期 Birth' },
              height: 34,
            }),
          ]),
          LABEL,
        ),
        item(
          undefined,
          { ja: '医療機関', en: '医疗机构 Institution' },
          entry('institutionName', { by: 'none', size: 12, height: 28 }),
          LABEL,
        ),
        item(
          undefined,
          { ja: '所在地', en: '地址 Address' },
          entry('institutionAddress', { by: 'none', height: 28 }),
          LABEL,
        ),
      ]),
      gap(10),
      frame([
        section({ ja: '来日の予定', en: '来日计划 Visits' }),
        table('visits', {
          by,
          named: { ja: '来日の予定', en: 'Visits' },
          rows: 8,
          rowHeight: 36,
          head: (_, words, span) => label(words, { ...span, align: 'center' }),
          columns: {
            from: { label: { ja: '開始', en: '开始 From' }, width: 92, type: 'day' },
            to: { label: { ja: '終了', en: '结束 To' }, width: 92, type: 'day' },
            why: { label: { ja: '行うことと、その時期である理由', en: '内容和理由 What, and why then' }, share: 1 },
          },
        }),
      ]),
      gap(10),
      frame([
        item(
          undefined,
          { ja: '数次の入国が必要な理由', en: '需要多次入境的理由 Why several entries' },
          entry('reason', { by, type: 'multiline', height: 108 }),
          LABEL,
        ),
        item(
          undefined,
          { ja: '担当医', en: '主治医 Doctor' },
          columns([
            signature('physicianSignature', {
              by,
              label: { ja: '署名', en: '签名 Signature' },
              share: 2.2,
              height: 44,
            }),
            seal('physicianSeal', { by, label: { ja: '印', en: '印章 Seal' } }),
            handDate('physicianSignedOn', { by, label: { ja: '日付', en: '日期 Date' }, share: 1.4 }),
          ]),
          LABEL,
        ),
      ]),
    ],
  ],
};
