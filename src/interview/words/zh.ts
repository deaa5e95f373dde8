/** 问答中各项的填写方式（简体中文）：接在“应填写”之后的话。 */
import type { Catalogue } from '../../base/languages.ts';

export const interviewWords: Catalogue = {
  'expected.day-after': '{{day}} 以前（含当天）的日期',
  'expected.day-ambiguous': '只有一种读法的日期（请输入 {{first}} 或 {{second}}）',
  'expected.day-before': '{{day}} 以后（含当天）的日期',
  'expected.day-buddhist': '公历日期（输入的是佛历年份，公历为 {{day}}）',
  'expected.day-era': '年号正确的日期（{{typed}}应为{{meant}}）',
  'expected.day-year': '带年份的日期（例如 2025-08-28、2025年8月28日）',
  'expected.days-list': '一个或多个日期（例如 2025-08-28、9/1、8/28-8/30）',
  'expected.days-many': '不超过 {{most}} 天的期间',
  'expected.days-order': '首日在前的期间（{{first}} 晚于 {{last}}）',

  'expected.amount-ambiguous': '只有一种读法的金额（请输入 {{first}} 或 {{second}}）',
  'expected.amount-currency': '以 {{currency}} 计的金额',
  'expected.amount-decimals': '以 {{currency}} 计的金额（最多 {{most}} 位小数）',
  'expected.amount-negative': '0 以上的金额',
  'expected.amount-typed': '金额（例如 1,500.00）',
  'expected.money-currency': '带币种的金额（例如 3,993,000 JPY）',

  'expected.bank-kana': '存折上的户名（片假名、大写字母、数字、( ) . - /）',
  'expected.kana': '用片假名或平假名写的读音',
  'expected.latin': '护照上的拉丁字母姓名（字母、空格、逗号、连字符、撇号）',
  'expected.phone': '电话号码（数字，中间可有 + ( ) -）',
  'expected.insured-number': '被保险人编号（只用数字，例如 1234567）',
  'expected.ratio-typed': '0 到 1 的比例（例如 0.3、30%、3成）',
  'expected.bank-typed': '列表中的银行，或 4 位代码加名称（例如 9999 某某银行）',
  'expected.branch-typed': '列表中的支行，或 3 位代码加名称（例如 999 某某支行）',
};
