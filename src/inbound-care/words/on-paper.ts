/** What is seen on paper, for findings about scans: the sheets of the packets by their short names, and the boxes for hands. */
import type { Catalogue, Language } from '../../base/languages.ts';

type Named = readonly [key: string, ja: string, en: string, zh: string];

/** As a coordinator calls them, for a narrow column. */
const SHEETS: readonly Named[] = [
  ['insert', '差込票', 'slip', '插页'],
  ['data-code', 'データコード', 'data code', '数据码'],
  ['inquiry-cover', '相談 表紙', 'inquiry, cover', '咨询 封面'],
  ['inquiry-sheet', '相談票', 'inquiry sheet', '咨询表'],
  ['inquiry-papers', '医療情報一覧', 'medical papers', '医疗资料'],
  ['answer-sheet', '回答票', 'answer', '答复表'],
  ['visa-cover', '査証 表紙', 'visa, cover', '签证 封面'],
  ['visa-checklist', '査証 一覧', 'visa checklist', '签证清单'],
  ['guarantee-input', '保証 記入用', 'guarantee input', '担保填写表'],
  ['schedule-input', '予定 記入用', 'schedule input', '预定填写表'],
  ['remittance-cover', '送金 表紙', 'remittance, cover', '汇款 封面'],
  ['remittance', '送金の説明', 'remittance', '汇款说明'],
  ['remittance-checklist', '送金前の確認', 'before sending', '汇款前确认'],
  ['settlement-cover', '精算 表紙', 'settlement, cover', '结算 封面'],
  ['statement', '精算書', 'statement', '结算单'],
  ['evidence-index', '証憑一覧', 'evidence', '凭证一览'],
  ['refund-instruction', '返金依頼書', 'refund', '退款申请'],
  ['top-up-notice', '追加支払通知', 'top-up', '追加付款'],
  ['insurance-cover', '保険 表紙', 'insurance, cover', '理赔 封面'],
  ['coverage-table', '補償の内訳', 'coverage', '承保一览'],
  ['payment-chain', '支払いの流れ', 'who paid whom', '付款经过'],
  ['paper-slip', '書類の差込票', 'slip for a paper', '文件插页'],
  ['follow-up-cover', '経過 表紙', 'follow-up, cover', '随访 封面'],
  ['follow-up-summary', '治療のまとめ', 'summary', '治疗概要'],
  ['follow-up-report', '経過報告', 'follow-up report', '随访报告'],
];

const BOXES: readonly Named[] = [
  ['institutionSignature', '医療機関の署名', 'the institution’s signature', '医疗机构的签名'],
  ['institutionSeal', '医療機関の公印', 'the institution’s seal', '医疗机构的公章'],
  ['institutionSignedOn', '医療機関の日付', 'the institution’s date', '医疗机构的日期'],
  ['guarantorSignature', '身元保証機関の署名', 'the guarantor’s signature', '身份担保机构的签名'],
  ['guarantorSeal', '身元保証機関の公印', 'the guarantor’s seal', '身份担保机构的公章'],
  ['guarantorSignedOn', '身元保証機関の日付', 'the guarantor’s date', '身份担保机构的日期'],
  ['physicianSignature', '担当医の署名', 'the doctor’s signature', '医生的签名'],
  ['physicianSeal', '担当医の印', 'the doctor’s seal', '医生的印章'],
  ['physicianSignedOn', '担当医の日付', 'the doctor’s date', '医生的日期'],
];

function inLanguage(place: 1 | 2 | 3): Catalogue {
  return Object.fromEntries([
    ...SHEETS.map((named) => [`sheet-short.${named[0]}`, named[place]]),
    ...BOXES.map((named) => [`box.${named[0]}`, named[place]]),
  ]);
}

export const onPaperWords: Readonly<Record<Language, Catalogue>> = {
  ja: inLanguage(1),
  en: inLanguage(2),
  zh: inLanguage(3),
};
