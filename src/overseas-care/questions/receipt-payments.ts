/** The payments of a treatment as a table: day, amount, currency, who paid where the family did not, and the receipt's id. */
import { type Currency, isCurrency } from '../../base/currency.ts';
import { type Amount, parseAmount, readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { RowRead, Say, Table } from '../../interview/input.ts';
import { folded } from '../../interview/search.ts';
import { totalsOf } from '../totals.ts';
import {
  type LineManner,
  labelsOf,
  partsOf,
  type Row,
  rowOf,
  rowOrChoice,
  rowWith,
  shownAmount,
  textOf,
} from './receipt-row.ts';
import type { Piece } from './receipt-tokens.ts';

const PAYERS = ['family', 'travel-insurer', 'other'] as const;
type Payer = (typeof PAYERS)[number];

/** Words for who paid. How the family paid (cash, card) is no part of the claim: it says that the family did. */
const PAYER_WORDS: ReadonlyMap<string, Payer> = new Map(
  (
    [
      [
        'family',
        'family|self|me|myself|us|patient|cash|card|credit|credit card|debit card|visa|mastercard|paid|payment|家族|本人|自分|自己|現金|カード|クレジットカード|支払|支払い|家人|现金|刷卡|信用卡|付款|支付',
      ],
      [
        'travel-insurer',
        'travel-insurer|travel insurer|travel insurance|insurance|insurer|保険|保険会社|旅行保険|海外旅行保険|保险|保险公司|旅行保险|旅游保险',
      ],
      [
        'other',
        'other|others|someone else|friend|company|employer|school|その他|他の人|会社|知人|友人|其他|其他人|朋友|公司|学校',
      ],
    ] as const
  ).flatMap(([payer, words]) => words.split('|').map((word): [string, Payer] => [folded(word), payer])),
);

const RECEIPT_WORD = /^(?:receipts?|rcpt|領収書|領収証|收据|发票)[:：#]?(.*)$/iu;
const ID = /^[a-z0-9-]{1,24}$/;

/** The receipt's id and what is left of the words. */
function receiptIn(words: readonly Piece[], ids: ReadonlySet<string>): { receipt: string | undefined; rest: string[] } {
  const texts = words.map(({ text }) => text.normalize('NFKC'));
  for (const [index, text] of texts.entries()) {
    const own = RECEIPT_WORD.exec(text);
    const id = own ? own[1] || texts[index + 1] : ids.has(text) || /^r\d{1,4}$/.test(text) ? text : undefined;
    if (id === undefined || !ID.test(id)) continue;
    const length = own && own[1] === '' ? 2 : 1;
    return { receipt: id, rest: texts.filter((_, at) => at < index || at >= index + length) };
  }
  return { receipt: undefined, rest: texts };
}

export function paymentTable(manner: LineManner): Table {
  const { words } = manner;
  const nameOf = (payer: Payer) => words(`receipt.by.${payer}`);
  const payerOf = (row: Row): Payer | undefined => PAYERS.find((payer) => payer === row['by']);

  const payerIn = (text: string): Payer | undefined =>
    PAYERS.find((payer) => folded(nameOf(payer)) === folded(text)) ?? PAYER_WORDS.get(folded(text));

  const read = (typed: string, rows: readonly Plain[], row?: Plain): RowRead => {
    const parts = partsOf(typed, rows, row, { ...manner, care: undefined });
    if (!('money' in parts)) return parts;
    const { base } = parts;
    const ids = new Set(
      [...rows, ...(row === undefined ? [] : [row])].flatMap((each) => textOf(rowOf(each)['receipt']) ?? []),
    );
    const { receipt, rest } = receiptIn(parts.words, ids);
    const phrase = rest.join(' ');
    const by = payerIn(phrase);
    if (phrase !== '' && by === undefined) return { expected: { key: 'row-payer', params: { word: phrase } } };
    if (parts.money.some(({ value }) => value.amount.startsWith('-'))) return { expected: { key: 'amount-negative' } };
    const payer = by === undefined ? base['by'] : by === 'family' ? undefined : by;
    return rowOrChoice(
      parts.on.flatMap((on) =>
        parts.money.map((money) => ({
          row: rowWith({
            ...base,
            on: on.value,
            amount: money.value.amount,
            currency: money.value.currency,
            by: payer,
            receipt: receipt ?? base['receipt'],
          }),
          labels: labelsOf([
            [parts.on, on.label],
            [parts.money, money.label],
          ]),
        })),
      ),
    );
  };

  return {
    columns: [
      { key: 'receipt.column.paid-on', align: 'left' },
      { key: 'receipt.column.amount', align: 'right' },
      { key: 'receipt.column.currency', align: 'left' },
      { key: 'receipt.column.by', align: 'left' },
      { key: 'receipt.column.receipt', align: 'left' },
    ],
    read,
    cells(plainRow) {
      const row = rowOf(plainRow);
      return [
        textOf(row['on']) ?? '',
        shownAmount(row['amount']),
        textOf(row['currency']) ?? '',
        nameOf(payerOf(row) ?? 'family'),
        textOf(row['receipt']) ?? '',
      ];
    },
    typed(plainRow) {
      const row = rowOf(plainRow);
      const [payer, receipt] = [payerOf(row), textOf(row['receipt'])];
      return [
        textOf(row['on']),
        textOf(row['amount']),
        textOf(row['currency']),
        payer && nameOf(payer),
        receipt === undefined ? undefined : `receipt:${receipt}`,
      ]
        .filter((part) => part !== undefined)
        .join(' ');
    },
    totals: (rows) => paymentTotals(rows.map(rowOf)),
  };
}

/** Per currency what was paid, and of it what the family did not pay. */
function paymentTotals(rows: readonly Row[]): Say[] {
  const lines = rows.flatMap((row): { amount: Amount; currency: Currency; byFamily: boolean }[] => {
    const [amount, currency] = [parseAmount(textOf(row['amount']) ?? ''), textOf(row['currency']) ?? ''];
    const by = row['by'];
    return amount && isCurrency(currency) ? [{ amount, currency, byFamily: by === undefined || by === 'family' }] : [];
  });
  const others = totalsOf(lines.filter(({ byFamily }) => !byFamily));
  const says = [...totalsOf(lines)].map(([currency, total]): Say => {
    const other = others.get(currency);
    const shown = readable(total, currency);
    return other
      ? { key: 'receipt.paid-others', params: { total: shown, others: readable(other, currency) } }
      : { key: 'receipt.paid', params: { total: shown } };
  });
  const open = rows.length - lines.length;
  return open > 0 ? [...says, { key: 'receipt.open-rows', params: { count: open } }] : says;
}
