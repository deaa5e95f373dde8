import type { Table } from '../../interview/input.ts';
import { baseOf, moneyLabel, type Row, rowOf, rowOrChoice, rowWith, takeLine, textOf } from './case-line.ts';
import type { CaseFacts } from './facts.ts';
import { cellsOf, mannerOf, nameFor, supplierFor, totalsOf, typedAgain, vocabulary } from './money-rows.ts';

const LEFT = 'left' as const;
const RIGHT = 'right' as const;

/** 概算: whom is paid, what for, how much, and whether the sum of the estimate has it in. */
export function estimateTable(facts: CaseFacts): Table {
  const names = vocabulary(facts, 'estimateLines');
  return {
    columns: [
      { key: 'lines.column.id', align: LEFT },
      { key: 'lines.column.supplier', align: LEFT },
      { key: 'lines.column.category', align: LEFT },
      { key: 'lines.column.amount', align: RIGHT },
      { key: 'lines.column.currency', align: LEFT },
      { key: 'lines.column.scope', align: LEFT },
      { key: 'lines.column.name', align: LEFT },
    ],
    read(typed, rows, row) {
      const from = baseOf(typed, rows, row);
      if ('expected' in from) return from;
      const { base } = from;
      if (from.text === '' && !from.isNew) return { row: rowWith(base) };
      const line = takeLine(from.text, names, mannerOf(facts, rows), base);
      if (!('money' in line)) return line;
      const { category = textOf(base['category']), scope, mode } = line.named;
      return rowOrChoice(
        line.money.map((money) => ({
          label: moneyLabel(money),
          row: rowWith({
            ...base,
            ...money,
            supplier: line.named['supplier'] ?? textOf(base['supplier']) ?? supplierFor(facts, category),
            category,
            scope: scope ?? base['scope'],
            mode: mode ?? base['mode'],
            hours: line.hours ?? base['hours'],
            name: nameFor(facts, base, line.text),
          }),
        })),
      );
    },
    cells: (row) => cellsOf(facts, rowOf(row), [scopeCell(facts, rowOf(row))]),
    typed: (row) => typedAgain(facts, rowOf(row), [textOf(rowOf(row)['scope'])]),
    totals: (rows) => totalsOf(rows.map(rowOf), 'lines.total', (row) => row['scope'] !== 'out'),
  };
}

function scopeCell({ words }: CaseFacts, row: Row): string {
  const scope = textOf(row['scope']);
  return scope === undefined ? '' : words(`scope.${scope}`);
}
