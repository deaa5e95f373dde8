/** Words of the quick entry of bills, in English. */
import type { Catalogue } from '../../../base/languages.ts';

export const receiptWords: Catalogue = {
  'receipt.column.on': 'Day',
  'receipt.column.paid-on': 'Paid on',
  'receipt.column.item': 'Kind',
  'receipt.column.tooth': 'Tooth',
  'receipt.column.amount': 'Amount',
  'receipt.column.currency': 'Currency',
  'receipt.column.note': 'Note',
  'receipt.column.by': 'Paid by',
  'receipt.column.receipt': 'Receipt',

  'receipt.by.family': 'the family',
  'receipt.by.travel-insurer': 'the travel insurer',
  'receipt.by.other': 'somebody else',

  'receipt.as-other': 'Others: “{{note}}”, in your own words',

  'receipt.total': 'Total {{total}}',
  'receipt.total-counted': 'Total {{total}}, of which {{counts}} counts and {{out}} does not',
  'receipt.paid': 'Paid {{total}}',
  'receipt.paid-others': 'Paid {{total}}, of which {{others}} not by the family',
  'receipt.open-rows': 'Lines without an amount or a currency: {{count}}',

  'expected.row-amount': 'a line with an amount (such as 8/28 medicines 820.50 THB)',
  'expected.row-currency': 'the currency, too, on the first line (such as 820.50 THB)',
  'expected.row-day': 'the day, too, on the first line (such as 8/28)',
  'expected.row-item': 'what was charged, too (such as medicines, x-ray, room)',
  'expected.row-negative': 'an amount of 0 or more (only a discount is below 0: type “discount”)',
  'expected.row-payer': 'who paid, if not the family (insurer, other); “{{word}}” is not known',
  'expected.row-repeat': 'a first line (there is no line yet that = could repeat)',
  'expected.row-tooth': 'FDI numbers of teeth (11–48, or 51–85 for milk teeth); {{tooth}} is none',
  'expected.row-two-currencies': 'one currency in a line',
  'expected.row-two-days': 'one day in a line (put a day within a note in quotation marks, after a colon)',
};
