/** What a batch says on the screen and in its file of lines, claim by claim, so that many claims need no more memory. */

import { writeWhole } from '../base/files.ts';
import { grouped } from '../base/money.ts';
import { harmless } from '../base/refusal.ts';
import type { Words } from '../base/words.ts';
import type { WordsBy } from '../base/words-by.ts';
import type { Gathered } from '../batch/gather.ts';
import type { Journal } from '../batch/journal.ts';
import { lineOf } from '../batch/line.ts';
import { isOk, shownAcross, shownOf, type Telling } from '../batch/shown.ts';
import type { ClaimRecord, Row } from '../batch/types.ts';
import { findingWords, tellingIn } from './batch-words.ts';
import type { Session } from './session.ts';
import { columns } from './table.ts';

/** Prints the one document; the same text as `printJson` gives of the whole. */
export function printBatchJson(gathered: Gathered, tell: Telling, { print }: Session): void {
  for (const part of jsonParts(gathered, tell)) print(part);
}

/** The lines of the document, in parts of some lines each. */
export function* jsonParts({ records, across, totals }: Gathered, tell: Telling): Iterable<string> {
  const claims = listParts(records(), (record) => shownOf(record, tell));
  yield '{';
  yield* named('claims', claims);
  yield* named(
    'findings',
    listParts(across, (finding) => shownAcross(finding, tell)),
  );
  yield `  "totals": ${indented(totals)}`;
  yield '}';
}

function* named(name: string, list: Iterable<string>): Iterable<string> {
  let before: string | undefined;
  for (const part of list) {
    if (before !== undefined) yield before;
    else {
      before = `  "${name}": ${part}`;
      continue;
    }
    before = part;
  }
  yield `${before},`;
}

/** A list as `JSON.stringify` with two spaces writes it, its entries one by one. */
function* listParts<T>(entries: Iterable<T>, shown: (entry: T) => unknown): Iterable<string> {
  let before: string | undefined;
  for (const entry of entries) {
    if (before === undefined) yield '[';
    else yield `${before},`;
    before = `    ${indented(shown(entry), '    ')}`;
  }
  if (before === undefined) yield '[]';
  else {
    yield before;
    yield '  ]';
  }
}

function indented(value: unknown, indent = '  '): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

const ROWS_TOGETHER = 500;

/** One line a claim, then what is between claims, then the totals. */
export function printBatch(gathered: Gathered, told: WordsBy, session: Session, hint: boolean): void {
  const tell = tellingIn(told);
  const { print, words, paint } = session;
  let rows: string[][] = [];
  const flush = () => {
    for (const line of columns(rows, new Set([3]))) print(line);
    rows = [];
  };
  rows.push(['path', 'id', 'state', 'benefit'].map((name) => words(`batch.column.${name}`)));
  for (const record of gathered.records()) {
    rows.push([
      harmless(record.path, 200),
      record.id ?? '-',
      stateText(record, words),
      resultText(record, told(record.scheme), words),
    ]);
    if (rows.length >= ROWS_TOGETHER) flush();
  }
  flush();
  if (gathered.across.length > 0) {
    print('');
    print(paint.bold(words('batch.between')));
    const colour = { error: paint.red.bold, warning: paint.yellow.bold, info: paint.cyan };
    for (const finding of gathered.across) {
      const { message, fix } = tell(finding, null);
      print(`${colour[finding.severity](words(`severity.${finding.severity}`))}  ${paint.dim(finding.rule)}`);
      const others = finding.with.map((path) => harmless(path, 200)).join(', ');
      print(
        `  ${harmless(finding.at, 200)}${others === '' ? '' : `  (${words('batch.with')}${words('text.colon')}${others})`}`,
      );
      print(`  ${harmless(message, 2000)}`);
      print(`  ${words('check.fix')}${words('text.colon')}${fix}`);
    }
  }
  print('');
  const { claims, ok, withErrors, unreadable, pages, benefit } = gathered.totals;
  print(paint.bold(words('batch.totals', { claims, ok, withErrors, unreadable })));
  print(words('batch.sum', { benefit: words('money.yen', { amount: grouped(String(benefit)) }), pages }));
  if (hint && claims > ok) print(words('batch.report-hint'));
}

function stateText(record: ClaimRecord, words: Words): string {
  if (!record.readable) return words('batch.state.unreadable');
  const count = (severity: string) => record.findings.filter((each) => each.severity === severity).length;
  const parts = [
    isOk(record) ? words('batch.state.ok') : words('batch.errors', { count: count('error') }),
    ...(count('warning') > 0 ? [words('batch.warnings', { count: count('warning') })] : []),
  ];
  return parts.join('  ');
}

/** @param told the words of the claim's scheme */
function resultText({ benefit, summary }: ClaimRecord, told: Words, words: Words): string {
  if (summary) return told(summary.says.key, summary.says.params);
  if (!benefit) return '';
  if (benefit.total === null) return words('benefit.unknown');
  return `${words('money.yen', { amount: grouped(String(benefit.total)) })}  ${told(`status.${benefit.status}`)}`;
}

/** Puts the lines in the order of the paths, one for each claim, in this language: the same file as of a run that nothing disturbed. */
export async function jsonlInOrder(
  path: string,
  rows: readonly Row[],
  journal: Journal,
  { language }: Session,
): Promise<void> {
  const sorted = [...rows].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const tell = tellingIn(await findingWords(language));
  function* lines(): Iterable<string> {
    for (const row of sorted) {
      const { record, language: own } = journal.recordAt(row);
      const line = own === language ? journal.lineAt(row) : lineOf(record, tell, language);
      yield `${line}\n`;
    }
  }
  writeWhole([{ path, bytes: lines() }]);
}
