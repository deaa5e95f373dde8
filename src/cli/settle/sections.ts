/** The two sections of a statement on the screen: estimate, actual, difference, why, and the papers of each line. */

import type { StatementWords } from '../../inbound-care/statement/words.ts';
import type { Statement, StatementRow, StatementSection, Sums } from '../../inbound-care/statement.ts';
import type { Session } from '../session.ts';
import { type WrappedColumn, wrappedTable } from '../wrapped-table.ts';
import { ACROSS } from './width.ts';

const SHAPES: readonly WrappedColumn[] = [
  { width: 'rest' },
  { right: true },
  { right: true },
  { right: true },
  { width: 10 },
  { width: 12 },
];

interface Line {
  cells: string[];
  /** A line of its own, which no column holds. */
  across?: string;
  style: 'plain' | 'dim' | 'bold' | 'yellow';
}

export function printSections(statement: Statement, told: StatementWords, session: Session): void {
  const { print, paint, words } = session;
  const column = (name: string) => words(`settle.column.${name}`);
  const heading = ['item', 'estimate', 'actual', 'variance', 'cause', 'evidence'].map(column);
  const blocks = statement.sections.map((section) => ({ section, lines: linesOf(section, told) }));
  const all: Line[] = [
    { cells: heading, style: 'dim' },
    ...blocks.flatMap(({ lines }) => lines),
    { cells: sumCells(told.words('settle.total'), statement.total, told), style: 'bold' },
  ];
  // One table, so that the columns of the two sections stand under each other.
  const drawn = wrappedTable(
    all.map(({ cells }) => cells),
    SHAPES,
    ACROSS - 2,
  );
  const styles: Record<Line['style'], (text: string) => string> = {
    plain: (text) => text,
    dim: paint.dim,
    bold: paint.bold,
    yellow: paint.yellow,
  };
  const put = (index: number) => {
    const { across, style } = all[index]!;
    for (const line of across === undefined ? drawn[index]! : [across]) print(`  ${styles[style](line)}`);
  };
  let next = 1;
  for (const { section, lines } of blocks) {
    print(paint.bold(words(`settle.section.${section.id}`)));
    put(0);
    for (const _ of lines) {
      put(next);
      next += 1;
    }
    print('');
  }
  put(all.length - 1);
  print('');
}

/** Grouped by whom is paid, in the order of the statement. */
function linesOf({ rows, sums }: StatementSection, told: StatementWords): Line[] {
  const suppliers = [...new Set(rows.map(({ supplier }) => supplier))];
  return [
    ...suppliers.flatMap((supplier): Line[] => [
      ...(supplier === null ? [] : [{ cells: [], across: told.who(supplier), style: 'dim' as const }]),
      ...rows.filter((row) => row.supplier === supplier).map((row) => rowLine(row, told)),
    ]),
    ...(rows.length === 0 ? [{ cells: [told.words('settle.empty')], style: 'plain' as const }] : []),
    { cells: sumCells(told.words('settle.section-sum'), sums, told), style: 'bold' },
  ];
}

function rowLine(row: StatementRow, told: StatementWords): Line {
  const { words } = told;
  const wanting = row.lacksBill || row.noEvidence;
  return {
    cells: [
      itemText(row, told),
      row.inEstimate ? told.figure(row.estimate) : '-',
      row.charged ? told.figure(row.actual) : words('settle.not-charged'),
      row.charged ? told.signed(row.variance) : '-',
      row.causes.map((cause) => words(`lineCause.${cause}`)).join(words('text.and')),
      [...(row.charged ? row.evidence : row.estimateEvidence), ...evidenceWanted(row, told)].join(' '),
    ],
    style: wanting ? 'yellow' : 'plain',
  };
}

function itemText({ item, hours }: StatementRow, told: StatementWords): string {
  const name = told.item(item);
  if (!hours?.estimate || !hours.actual) return name;
  const [estimate, actual] = [hours.estimate, hours.actual].map((each) => each.toDecimalPlaces(2).toFixed());
  return told.words('settle.item-hours', { item: name, estimate: estimate!, actual: actual! });
}

export function evidenceWanted({ noEvidence, lacksBill }: StatementRow, { words }: StatementWords): string[] {
  if (noEvidence) return [words('settle.no-evidence')];
  return lacksBill ? [words('settle.no-bill')] : [];
}

function sumCells(title: string, { estimate, actual, variance }: Sums, told: StatementWords): string[] {
  return [title, told.figure(estimate), told.figure(actual), told.signed(variance)];
}
