import { readable } from '../../base/money.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Say, Table } from '../../interview/input.ts';
import {
  baseOf,
  type Money,
  moneyLabel,
  type Row,
  rowOf,
  rowOrChoice,
  rowWith,
  takeLine,
  textOf,
} from './case-line.ts';
import type { CaseFacts } from './facts.ts';
import { cellsOf, mannerOf, nameFor, supplierFor, totalsOf, typedAgain, vocabulary } from './money-rows.ts';

const LEFT = 'left' as const;
const RIGHT = 'right' as const;

/** 实际费用: the same, with the day, and the line of the estimate that it was estimated in. */
export function actualTable(facts: CaseFacts): Table {
  const names = vocabulary(facts, 'actualLines');
  return {
    columns: [
      { key: 'lines.column.on', align: LEFT },
      { key: 'lines.column.estimate', align: LEFT },
      { key: 'lines.column.supplier', align: LEFT },
      { key: 'lines.column.category', align: LEFT },
      { key: 'lines.column.amount', align: RIGHT },
      { key: 'lines.column.currency', align: LEFT },
      { key: 'lines.column.cause', align: LEFT },
      { key: 'lines.column.name', align: LEFT },
    ],
    read(typed, rows, row) {
      const from = baseOf(typed, rows, row);
      if ('expected' in from) return from;
      const { base } = from;
      if (from.text === '' && !from.isNew) return { row: rowWith(base) };
      const line = takeLine(from.text, names, { ...mannerOf(facts, rows), to: facts.today }, base);
      if (!('money' in line)) return line;
      const choices = line.money.flatMap((money) =>
        estimatesFor(facts, line.named, base, rows).map(({ estimate, label }) => ({
          money,
          label,
          row: actualRow(facts, base, { ...line.named, ...(estimate === undefined ? {} : { estimate }) }, money, {
            on: line.day ?? textOf(base['on']) ?? (from.isNew ? textOf(rowOf(rows.at(-1))['on']) : undefined),
            hours: line.hours,
            text: line.text,
          }),
        })),
      );
      return rowOrChoice(
        choices.map(({ row: made, label, money }) => ({
          row: made,
          label: line.money.length > 1 ? { list: [moneyLabel(money), label] } : label,
        })),
      );
    },
    cells(plainRow) {
      const row = rowOf(plainRow);
      const cause = textOf(row['cause']);
      const [, ...own] = cellsOf(facts, row, [cause === undefined ? '' : facts.words(`lineCause.${cause}`)]);
      return [textOf(row['on']) ?? '', textOf(row['estimate']) ?? '', ...own];
    },
    typed(plainRow) {
      const row = rowOf(plainRow);
      return typedAgain(facts, row, [textOf(row['cause'])], [textOf(row['on']), textOf(row['estimate'])]);
    },
    totals: (rows) => totalsOf(rows.map(rowOf), 'lines.total', () => true),
  };
}

/**
 * Which line of the estimate it belongs to: the one that is named, none where it was added; else each of the same kind
 * that nothing was charged for yet is offered, and that it stands beside the estimate.
 */
function estimatesFor(
  { case: file, words }: CaseFacts,
  named: Readonly<Record<string, string>>,
  base: Row,
  rows: readonly Plain[],
): { estimate: string | undefined; label: Say }[] {
  const kept = named['estimate'] ?? textOf(base['estimate']);
  if (kept !== undefined || named['cause'] === 'added' || base['amount'] !== undefined)
    return [{ estimate: kept, label: { text: kept ?? '' } }];
  const charged = new Set(rows.flatMap((row) => textOf(rowOf(row)['estimate']) ?? []));
  const alike = (file.estimateLines ?? []).filter(
    ({ id, category, supplier }) =>
      id !== undefined &&
      !charged.has(id) &&
      category !== undefined &&
      category === named['category'] &&
      (named['supplier'] === undefined || supplier === undefined || supplier === named['supplier']),
  );
  const beside = { estimate: undefined, label: { key: 'lines.beside' } };
  return alike.length === 0
    ? [beside]
    : [
        ...alike.map(({ id, category, amount, currency }) => ({
          estimate: id,
          label: {
            key: 'lines.of-estimate',
            params: {
              id: id!,
              category: words(`category.${category}`),
              amount: amount && currency ? readable(amount, currency) : '',
            },
          },
        })),
        beside,
      ];
}

function actualRow(
  facts: CaseFacts,
  base: Row,
  named: Readonly<Record<string, string>>,
  money: Money,
  said: { on: string | undefined; hours: string | undefined; text: string },
): { [key: string]: Plain } {
  const line = facts.case.estimateLines?.find(({ id }) => id !== undefined && id === named['estimate']);
  const category = named['category'] ?? textOf(base['category']) ?? line?.category;
  return rowWith({
    ...base,
    ...money,
    estimate: named['estimate'] ?? base['estimate'],
    supplier: named['supplier'] ?? base['supplier'] ?? line?.supplier ?? supplierFor(facts, category),
    category,
    on: said.on,
    cause: named['cause'] ?? base['cause'],
    condition: base['condition'] ?? line?.condition,
    hours: said.hours ?? base['hours'],
    name: nameFor(facts, base, said.text),
  });
}
