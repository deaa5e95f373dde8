/** 收据快速录入的用语（简体中文）。 */
import type { Catalogue } from '../../../base/languages.ts';

export const receiptWords: Catalogue = {
  'receipt.column.on': '日期',
  'receipt.column.paid-on': '付款日',
  'receipt.column.item': '项目',
  'receipt.column.tooth': '牙位',
  'receipt.column.amount': '金额',
  'receipt.column.currency': '币种',
  'receipt.column.note': '说明',
  'receipt.column.by': '付款人',
  'receipt.column.receipt': '收据',

  'receipt.by.family': '家人',
  'receipt.by.travel-insurer': '旅行保险公司',
  'receipt.by.other': '其他人',

  'receipt.as-other': '其他：“{{note}}”（保留原话）',

  'receipt.total': '合计 {{total}}',
  'receipt.total-counted': '合计 {{total}}（其中计入 {{counts}}，不计入 {{out}}）',
  'receipt.paid': '已付 {{total}}',
  'receipt.paid-others': '已付 {{total}}（其中非家人支付 {{others}}）',
  'receipt.open-rows': '没有金额或币种的行：{{count}} 行',

  'expected.row-amount': '带金额的一行（例如 8/28 药费 820.50 THB）',
  'expected.row-currency': '第一行还要有币种（例如 820.50 THB）',
  'expected.row-day': '第一行还要有日期（例如 8/28）',
  'expected.row-item': '还要写明是什么费用（例如 药费、化验、住院）',
  'expected.row-negative': '0 以上的金额（只有折扣才是负数，请写上“折扣”）',
  'expected.row-payer': '家人以外的付款人（保险、其他）；不认识“{{word}}”',
  'expected.row-repeat': '第一行（还没有可以用 = 重复的行）',
  'expected.row-tooth': '牙齿的 FDI 编号（11–48，乳牙 51–85）；没有 {{tooth}} 这颗牙',
  'expected.row-two-currencies': '一行只写一个币种',
  'expected.row-two-days': '一行只写一个日期（说明中的日期请放在冒号后的引号内）',
};
