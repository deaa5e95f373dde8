/** The claims as a table for a spreadsheet: UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */

import { harmless } from '../../base/refusal.ts';
import type { Words } from '../../base/words.ts';
import type { WordsBy } from '../../base/words-by.ts';
import { isOk, type Telling } from '../shown.ts';
import type { ClaimRecord } from '../types.ts';

const COLUMNS = [
  'state',
  'path',
  'id',
  'names',
  'errors',
  'warnings',
  'notes',
  'pages',
  'benefit',
  'status',
  'summary',
  'filed',
  'rules',
  'ask',
];
const LONGEST_CELL = 8000;

/** A spreadsheet runs what begins with one of these, in either width; an apostrophe makes it a text. */
const RUN = /^[\s\u3000]*[=+\-@\u207a\u208a\uff1d\uff0b\uff0d\uff20\u2212|%]/u;

export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const begins = /^[\t\r\n]/.test(value);
  const text = harmless(value.replace(/[\t\r\n]+/g, ' '), LONGEST_CELL);
  return `"${begins || RUN.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

function line(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * @param words of each claim's scheme; the table's own are those of none
 * @param tell as in a letter: for the column of what to ask for
 * @param columns.names for those who ask to see them; `summary` where a claim comes to something else than a benefit
 */
export function* csvParts(
  records: Iterable<ClaimRecord>,
  words: WordsBy,
  tell: Telling,
  asked: { names: boolean; summary: boolean },
): Iterable<string> {
  const columns = COLUMNS.filter((column) => (column !== 'names' && column !== 'summary') || asked[column]);
  yield `\ufeff${line(columns.map((column) => words(null)(`report.column.${column}`)))}`;
  for (const record of records) {
    const cells = cellsOf(record, words(record.scheme), tell);
    yield line(columns.map((column) => cells[column] ?? ''));
  }
}

function cellsOf(record: ClaimRecord, words: Words, tell: Telling): Record<string, string | number> {
  const { path, id, findings, benefit, summary, pages, filed, names, readable, scheme } = record;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const state = !readable ? 'unreadable' : !isOk(record) ? 'error' : count('warning') > 0 ? 'warning' : 'ok';
  const asked = readable ? findings.filter(({ severity }) => severity !== 'info') : [];
  return {
    state: words(`report.state.${state}`),
    path,
    id: id ?? '',
    names: (names ?? []).join(', '),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    pages,
    benefit: benefit?.total ?? '',
    status: benefit ? words(`status.${benefit.status}`) : '',
    summary: summary ? words(summary.says.key, summary.says.params) : '',
    filed: filed ?? '',
    rules: [...new Set(findings.map(({ rule }) => rule))].join(' '),
    ask: [...new Set(asked.map((finding) => tell(finding, scheme).fix).filter((fix) => fix !== ''))].join(' / '),
  };
}
