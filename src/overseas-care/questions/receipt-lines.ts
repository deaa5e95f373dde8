/** Quick entry of a bill: a table of charges and one of payments, filled by lines typed or pasted in any clear order. */
import { type Currency, isCurrency } from '../../base/currency.ts';
import { foreignCharacter, hasKana, hasKanji } from '../../base/japanese.ts';
import { type Amount, parseAmount, plain, readable } from '../../base/money.ts';
import { text as textSchema } from '../../base/schema.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { RowRead, Say, Table } from '../../interview/input.ts';
import { folded } from '../../interview/search.ts';
import { type Expected, expectedBy } from '../../interview/typed.ts';
import { CHARGE_ITEMS, type ChargeItem, DENTAL_ITEMS } from '../charge-items.ts';
import { totalsOf } from '../totals.ts';
import { countsByKind } from '../units.ts';
import { type ItemLookup, itemLookup } from './receipt-item-of.ts';
import {
  type Choice,
  type LineManner,
  labelsOf,
  MOST_CHOICES,
  type Parts,
  partsOf,
  type Row,
  rowOf,
  rowOrChoice,
  rowWith,
  shownAmount,
  textOf,
} from './receipt-row.ts';

export { paymentTable } from './receipt-payments.ts';

const LEFT = 'left' as const;
const RIGHT = 'right' as const;

/** What a line says of the kind of charge: the kind, and the text of its note. */
interface Kind {
  item: ChargeItem;
  note: string | undefined;
}

/** The charges of a treatment: day, kind, amount, currency; the teeth on a dentist's bill; a note where no kind fits. */
export function chargeTable(manner: LineManner): Table {
  const { care, words } = manner;
  const nameOf = (item: ChargeItem) => words(`item.${item}`);
  let lookup: ItemLookup | undefined;
  const items = () => {
    lookup ??= itemLookup(care, nameOf);
    return lookup;
  };
  const teeth = care === 'dental' ? [{ key: 'receipt.column.tooth', align: LEFT }] : [];

  const read = (typed: string, rows: readonly Plain[], row?: Plain): RowRead => {
    const parts = partsOf(typed, rows, row, manner);
    if (!('money' in parts)) return parts;
    const found: { row: { [key: string]: Plain }; labels: Say[] }[] = [];
    for (const on of parts.on) {
      for (const money of parts.money) {
        const kinds = kindsIn(parts, parts.describedBeside(money.value), items());
        if ('expected' in kinds) return kinds;
        for (const kind of kinds) {
          const { amount, currency } = money.value;
          const charge = chargeOf(parts, { ...kind.value, on: on.value, amount, currency }, manner);
          if ('expected' in charge) return charge;
          found.push({
            row: charge.row,
            labels: labelsOf([
              [parts.on, on.label],
              [kinds, kind.label],
              [parts.money, money.label],
            ]),
          });
        }
      }
    }
    return rowOrChoice(found);
  };

  return {
    columns: [
      { key: 'receipt.column.on', align: LEFT },
      { key: 'receipt.column.item', align: LEFT },
      ...teeth,
      { key: 'receipt.column.amount', align: RIGHT },
      { key: 'receipt.column.currency', align: LEFT },
      { key: 'receipt.column.note', align: LEFT },
    ],
    read,
    cells(plainRow) {
      const row = rowOf(plainRow);
      const tooth = care === 'dental' ? [textOf(row['tooth']) ?? ''] : [];
      return [
        textOf(row['on']) ?? '',
        itemOf(row) === undefined ? (textOf(row['item']) ?? '') : nameOf(itemOf(row)!),
        ...tooth,
        shownAmount(row['amount']),
        textOf(row['currency']) ?? '',
        textOf(rowOf(row['note'])['text']) ?? '',
      ];
    },
    typed(plainRow) {
      const row = rowOf(plainRow);
      const item = itemOf(row);
      const note = textOf(rowOf(row['note'])['text']);
      const tooth = textOf(row['tooth']);
      const line = (noted: string) =>
        [
          textOf(row['on']),
          item && `${items().nameOf(item)}${noted}`,
          tooth !== undefined && care === 'dental' && `#${tooth}`,
          textOf(row['amount']),
          textOf(row['currency']),
        ]
          .filter((part) => part)
          .join(' ');
      if (note === undefined || item === undefined || note.includes('\n')) return line('');
      const simple = line(`: ${note}`);
      const again = read(simple, []);
      const same = 'row' in again && textOf(rowOf(rowOf(again.row)['note'])['text']) === note;
      return same && sameMoney(rowOf(again.row), row) ? simple : line(`: "${note.replaceAll('"', '""')}"`);
    },
    totals: (rows) => chargeTotals(rows.map(rowOf), manner),
  };
}

function sameMoney(one: Row, other: Row): boolean {
  return ['on', 'item', 'amount', 'currency', 'tooth'].every((key) => one[key] === other[key]);
}

function itemOf(row: Row): ChargeItem | undefined {
  return CHARGE_ITEMS.find((item) => item === row['item']);
}

/** The kinds that the words of a line may mean. */
function kindsIn(
  { base, words, phrase }: Parts,
  described: string,
  lookup: ItemLookup,
): readonly Choice<Kind>[] | { expected: Expected } {
  const kind = (item: ChargeItem, note?: string): Choice<Kind> => ({
    value: { item, note },
    label: note === undefined ? { key: `item.${item}` } : { key: 'receipt.as-other', params: { note } },
  });
  if (phrase === '') {
    const kept = itemOf(base);
    return kept ? [kind(kept)] : { expected: { key: 'row-item' } };
  }
  const noted = withNote(words, phrase, lookup);
  if (noted) return noted.items.map((item) => ({ ...kind(item, noted.note), label: { key: `item.${item}` } }));
  const named = lookup.named(phrase);
  if (named.length > 0) return named.map((item) => kind(item));
  const { begun, within } = lookup.near(phrase);
  if (begun.length === 1 && within.length === 0) return [kind(begun[0]!)];
  const near = [...new Set([...within, ...begun])].slice(0, MOST_CHOICES - 1);
  return [...near.map((item) => kind(item)), kind('other', described)];
}

/** `Others: Nursing fee`, `その他 看護料`: the kind, and a note in its own words. */
function withNote(
  words: readonly { text: string; literal: boolean }[],
  phrase: string,
  lookup: ItemLookup,
): { items: readonly ChargeItem[]; note: string } | undefined {
  const literal = words.findIndex((word) => word.literal);
  if (literal >= 0) {
    const before = words.slice(0, literal).map(({ text }) => text);
    const items = lookup.named(before.join(' '));
    if (items.length > 0) return { items, note: words[literal]!.text };
  }
  const [, left, right] = /^([^:：]*)[:：]\s*(.+)$/u.exec(phrase) ?? [];
  if (left !== undefined && right !== undefined) {
    const items = lookup.named(left);
    if (items.length > 0) return { items, note: right };
  }
  const [first = '', ...others] = phrase.split(' ');
  const isOther = folded(first) !== '' && lookup.named(first)[0] === 'other';
  return isOther && others.length > 0 && lookup.named(phrase).length === 0
    ? { items: ['other'], note: others.join(' ') }
    : undefined;
}

function chargeOf(
  { base, tooth, saysAmount }: Parts,
  said: Kind & { on: string; amount: string; currency: string },
  { language }: LineManner,
): { row: { [key: string]: Plain } } | { expected: Expected } {
  const { item, on, currency } = said;
  const isSame = base['item'] === item;
  const negative = said.amount.startsWith('-');
  if (negative && item !== 'discount' && saysAmount) return { expected: { key: 'row-negative' } };
  const size = said.amount.replace(/^-/, '');
  const amount = item === 'discount' && /[1-9]/.test(size) ? `-${size}` : size;
  const note = noteOf(said.note, isSame || said.note !== undefined ? base['note'] : undefined, language);
  const wrong = said.note === undefined ? undefined : expectedBy(textSchema, said.note);
  if (wrong) return { expected: wrong };
  const dental = isSame || DENTAL_ITEMS.includes(item);
  const { tooth: toothBefore, surface, diagnosis, material, covered, ...rest } = base;
  return {
    row: rowWith({
      ...rest,
      on,
      item,
      note,
      amount,
      currency,
      covered,
      tooth: tooth ?? (dental ? toothBefore : undefined),
      ...(dental ? { surface, diagnosis, material } : {}),
    }),
  };
}

/** The note as it was, where the line says nothing else; in Japanese it is its own translation. */
function noteOf(said: string | undefined, before: Plain | undefined, language: string): Plain | undefined {
  if (said === undefined || textOf(rowOf(before)['text']) === said) return before;
  const isJapanese = hasKana(said) || (language === 'ja' && hasKanji(said));
  return isJapanese && foreignCharacter(said) === undefined ? { text: said, ja: said } : { text: said };
}

interface Countable {
  item: ChargeItem | undefined;
  amount: Amount;
  currency: Currency;
  covered: boolean;
}

/** Per currency: the sum of the bill, and what of it counts. */
function chargeTotals(rows: readonly Row[], { taxCovered }: LineManner): Say[] {
  const lines = rows.flatMap((row): Countable[] => {
    const [amount, currency] = [parseAmount(textOf(row['amount']) ?? ''), textOf(row['currency']) ?? ''];
    if (!amount || !isCurrency(currency)) return [];
    return [{ item: itemOf(row), amount, currency, covered: String(row['covered']) !== 'false' }];
  });
  const counted = totalsOf(
    lines.filter(({ item, covered }) => item !== undefined && countsByKind({ item, covered }, taxCovered)),
  );
  const says = [...totalsOf(lines)].map(([currency, total]): Say => {
    const counts = counted.get(currency) ?? total.minus(total);
    const shown = readable(total, currency);
    return counts.eq(total)
      ? { key: 'receipt.total', params: { total: shown } }
      : {
          key: 'receipt.total-counted',
          params: {
            total: shown,
            counts: readable(counts, currency),
            out: readable(plain(total.minus(counts), currency), currency),
          },
        };
  });
  const open = rows.length - lines.length;
  return open > 0 ? [...says, { key: 'receipt.open-rows', params: { count: open } }] : says;
}
