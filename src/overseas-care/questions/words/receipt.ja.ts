/** 領収書の手早い入力のことば(日本語)。 */
import type { Catalogue } from '../../../base/languages.ts';

export const receiptWords: Catalogue = {
  'receipt.column.on': '日付',
  'receipt.column.paid-on': '支払日',
  'receipt.column.item': '項目',
  'receipt.column.tooth': '歯',
  'receipt.column.amount': '金額',
  'receipt.column.currency': '通貨',
  'receipt.column.note': '内容',
  'receipt.column.by': '支払った人',
  'receipt.column.receipt': '領収書',

  'receipt.by.family': '家族',
  'receipt.by.travel-insurer': '海外旅行保険',
  'receipt.by.other': 'その他の人',

  'receipt.as-other': 'その他「{{note}}」(このことばのまま)',

  'receipt.total': '合計 {{total}}',
  'receipt.total-counted': '合計 {{total}}(うち対象 {{counts}}、対象外 {{out}})',
  'receipt.paid': '支払額 {{total}}',
  'receipt.paid-others': '支払額 {{total}}(うち家族以外の支払い {{others}})',
  'receipt.open-rows': '金額か通貨のない行: {{count}} 行',

  'expected.row-amount': '金額のある行(例: 8/28 薬 820.50 THB)',
  'expected.row-currency': '最初の行には通貨も(例: 820.50 THB)',
  'expected.row-day': '最初の行には日付も(例: 8/28)',
  'expected.row-item': '何の費用かも(例: 薬、検査、入院)',
  'expected.row-negative': '0以上の金額(マイナスは値引きだけです。「値引き」と書き添えてください)',
  'expected.row-payer': '家族のほかに支払った人(保険、その他)。「{{word}}」はわかりません',
  'expected.row-repeat': '最初の行(= で繰り返す行がまだありません)',
  'expected.row-tooth': '歯の番号(FDI方式: 11〜48、乳歯は 51〜85)。{{tooth}} という歯はありません',
  'expected.row-two-currencies': '1行に1つの通貨',
  'expected.row-two-days': '1行に1つの日付(内容に日付を書くときは、コロンの後に引用符で囲みます)',
};
