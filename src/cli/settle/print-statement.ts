/** A statement on the screen, in the order in which a family asks: what it cost, what was paid, what is left, and what now. */

import { pathText } from '../../base/path.ts';
import type { StatementWords } from '../../inbound-care/statement/words.ts';
import type { Said, Statement } from '../../inbound-care/statement.ts';
import { wrap } from '../interview/layout.ts';
import type { Session } from '../session.ts';
import { columns } from '../table.ts';
import { wrappedTable } from '../wrapped-table.ts';
import { printInterpreting } from './interpreting.ts';
import { printMove } from './moves.ts';
import { evidenceWanted, printSections } from './sections.ts';
import { ACROSS } from './width.ts';

type Style = (text: string) => string;

export function printStatement(statement: Statement, told: StatementWords, session: Session): void {
  const { print, words, paint } = session;
  const title = (key: string) => print(paint.bold(words(key)));
  const paragraph = (text: string, style: Style = (each) => each, indent = '  ') => {
    for (const line of wrap(text, ACROSS - indent.length)) print(`${indent}${style(line)}`);
  };
  const sentences = (list: readonly Said[], style?: Style) => {
    for (const each of list) paragraph(told.said(each), style);
  };

  printHeading(statement, told, session);
  paragraph(words(`settle.status.${statement.status}.why`), statement.status === 'final' ? paint.dim : paint.yellow);
  sentences(statement.early, paint.yellow);
  print('');
  printSections(statement, told, session);

  title('settle.money.title');
  if (statement.moves.length === 0) print(`  ${words('settle.money.none')}`);
  for (const move of statement.moves) printMove(move, told, session);
  print('');

  if (statement.direct.length > 0) {
    title('settle.direct.title');
    for (const { supplier, charged, direct, due } of statement.direct) {
      const [all, paid, rest] = [charged, direct, due].map((each) => told.money(each, statement.currency));
      const variant = due === null ? '-unknown' : due.isNegative() && !due.isZero() ? '-over' : '';
      const params = { who: told.who(supplier), charged: all!, direct: paid!, due: rest! };
      paragraph(words(`settle.direct.row${variant}`, params), variant === '' ? undefined : paint.yellow);
    }
    print('');
  }

  title('settle.steps.title');
  const steps = statement.steps.map(({ id, sign, amount }) => [words(`settle.step.${id}`), sign, told.figure(amount)]);
  const drawn = columns([...steps, [words('settle.balance'), '=', told.figure(statement.balance)]], new Set([2]));
  for (const [index, line] of drawn.entries()) print(`  ${index === drawn.length - 1 ? paint.bold(line) : line}`);
  print('');

  title('settle.next.title');
  sentences(statement.next, paint.bold);
  if (statement.next.some(({ key }) => key === 'settle.next.top-up-added')) {
    const rows = statement.added.map((row) => [
      `- ${told.item(row.item)}`,
      row.supplier === null ? '' : told.who(row.supplier),
      told.money(row.actual, statement.currency),
      [...row.evidence, ...evidenceWanted(row, told)].join(' '),
    ]);
    const shapes = [{ width: 'rest' as const }, { width: 26 }, { right: true }, { width: 12 }];
    for (const line of wrappedTable(rows, shapes, ACROSS - 2).flat()) print(`  ${line}`);
  }
  print('');

  if (statement.interpreting) printInterpreting(statement.interpreting, statement.currency, told, session);
  printLists(statement, told, session, title);

  title('settle.terms.title');
  const terms = statement.terms.map(({ key, value, on }) => [
    told.term(key),
    value === null ? words('settle.terms.not-confirmed') : `${told.agreed(key, value)}${on === null ? '' : ` (${on})`}`,
  ]);
  const shown = wrappedTable(terms, [{ width: 34 }, { width: 'rest' }], ACROSS - 2);
  for (const [index, lines] of shown.entries())
    for (const line of lines) print(`  ${statement.terms[index]!.value === null ? paint.yellow(line) : line}`);
  print('');

  if (statement.papers.length > 0) {
    title('settle.papers.title');
    const papers = statement.papers.map((row) => [row.id, told.paper(row), row.on ?? '']);
    for (const line of wrappedTable(papers, [{}, { width: 'rest' }, {}], ACROSS - 2).flat()) print(`  ${line}`);
    print('');
  }
  if (statement.missing.length > 0) {
    title('settle.missing.title');
    const rows = statement.missing.map((each) => [pathText(each.at), told.missing(each)]);
    for (const line of wrappedTable(rows, [{}, { width: 'rest' }], ACROSS - 2).flat()) print(`  ${paint.yellow(line)}`);
    print('');
  }
}

function printHeading(statement: Statement, told: StatementWords, { print, words, paint }: Session): void {
  const { id, on, status, currency, patients, coordinators, period } = statement;
  const [from, to] = [period.from ?? words('settle.not-known'), period.to ?? words('settle.not-known')];
  const people = (ids: readonly string[]) => ids.map((each) => told.who(each)).join(words('text.and'));
  const rows = [
    ['id', id],
    ['patient', people(patients)],
    ['coordinator', people(coordinators)],
    ['period', period.from === null && period.to === null ? null : words('settle.period', { from, to })],
    ['on', on],
    ['currency', currency ?? words('settle.not-known')],
    ['status', words(`settle.status.${status}`)],
  ].flatMap(([key, value]) => (value ? [[words(`settle.heading.${key}`), value]] : []));
  print(paint.bold(words('settle.title')));
  for (const line of wrappedTable(rows, [{}, { width: 'rest' }], ACROSS - 2).flat()) print(`  ${line}`);
}

/** Lines that need a word of their own: not performed, beside the estimate, named as outside it. */
function printLists(
  statement: Statement,
  told: StatementWords,
  { print, words }: Session,
  title: (key: string) => void,
): void {
  const table = (key: string, rows: string[][]) => {
    if (rows.length === 0) return;
    title(key);
    for (const line of wrappedTable(rows, [{ width: 'rest' }, { right: true }, { width: 34 }], ACROSS - 2).flat())
      print(`  ${line}`);
    print('');
  };
  table(
    'settle.not-performed.title',
    statement.notPerformed.map((row) => [
      told.item(row.item),
      told.figure(row.estimate),
      row.refundability ? words(`refundability.${row.refundability}`) : words('settle.not-performed.unknown'),
    ]),
  );
  table(
    'settle.beside.title',
    statement.beside.map((row) => [
      told.item(row.item),
      told.figure(row.actual),
      row.supplier === null ? '' : told.who(row.supplier),
    ]),
  );
  table(
    'settle.outside.title',
    statement.outside.map(({ row, quoted }) => [
      told.item(row.item),
      told.figure(quoted),
      row.charged ? `${words('settle.column.actual')} ${told.figure(row.actual)}` : words('settle.not-charged'),
    ]),
  );
}
