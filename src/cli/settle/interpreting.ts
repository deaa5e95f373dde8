/** The table of the interpreters on the screen. */
import type { Currency } from '../../base/currency.ts';
import { type Amount, grouped } from '../../base/money.ts';
import type { InterpretingTable } from '../../inbound-care/statement/interpreting.ts';
import type { StatementWords } from '../../inbound-care/statement/words.ts';
import { wrap } from '../interview/layout.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';
import { ACROSS } from './width.ts';

/** One dispatch may come to a fraction that no coin has: it is shown with two decimals, and the sum is cut once. */
const DECIMALS = 2;

export function printInterpreting(
  table: InterpretingTable,
  currency: Currency | null,
  told: StatementWords,
  { print, words, paint }: Session,
): void {
  const unknown = words('settle.not-known');
  const short = (value: Amount | null) =>
    value === null ? unknown : grouped(value.toDecimalPlaces(DECIMALS).toFixed());
  const moment = (at: string | null) => at?.replace('T', ' ') ?? unknown;
  // A currency of its own stands beside its amount.
  const foreign = (value: string, of: Currency | null) => (of === null || of === currency ? value : `${value} ${of}`);
  const rows = table.rows.map((row) => [
    moment(row.from),
    moment(row.to),
    row.mode === '24h' ? words('mode.24h') : '',
    short(row.hours),
    foreign(short(row.rate), row.currency),
    foreign(short(row.amount), row.currency),
    row.evidence.length > 0 ? row.evidence.join(' ') : words('settle.no-evidence'),
  ]);
  const column = (name: string) => words(`settle.interpreting.${name}`);
  const heading = [
    column('from'),
    column('to'),
    '',
    column('hours'),
    column('rate'),
    column('amount'),
    words('settle.column.evidence'),
  ];
  const sum = [column('sum'), '', '', short(table.hours), '', told.figure(table.sum)];
  const further = [
    ...(table.estimate === null
      ? []
      : [
          [
            column('estimate'),
            '',
            '',
            table.estimatedHours === null ? '' : short(table.estimatedHours),
            '',
            told.figure(table.estimate),
          ],
        ]),
    ...(table.billed === null
      ? []
      : [
          [column('billed'), '', '', '', '', told.figure(table.billed)],
          [column('difference'), '', '', '', '', told.signed(table.difference)],
        ]),
  ];
  print(paint.bold(words('settle.interpreting.title')));
  const drawn = columns([heading, ...rows, sum, ...further], new Set([3, 4, 5]));
  for (const [index, line] of drawn.entries()) {
    const style = index === 0 ? paint.dim : index === rows.length + 1 ? paint.bold : (text: string) => text;
    print(`  ${style(line)}`);
  }
  for (const line of wrap(words(`settle.interpreting.rounding.${table.rounding}`), ACROSS - 2))
    print(`  ${paint.dim(line)}`);
  print('');
}
