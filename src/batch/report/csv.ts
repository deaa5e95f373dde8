/** The claims as a table for a spreadsheet: UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */

import { harmless } from '../../base/refusal.ts';
import type { Words } from '../../base/words.ts';
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
 * @param tell as in a letter: for the column of what to ask for
 * @param showNames with a column of names
 */
export function* csvParts(
  records: Iterable<ClaimRecord>,
  words: Words,
  tell: Telling,
  showNames: boolean,
): Iterable<string> {
  const columns = COLUMNS.filter((column) => column !== 'names' || showNames);
  yield `\ufeff${line(columns.map((column) => words(`report.column.${column}`)))}`;
  for (const record of records) {
    const cells = cellsOf(record, words, tell);
    yield line(columns.map((column) => cells[column] ?? ''));
  }
}

function cellsOf(record: ClaimRecord, words: Words, tell: Telling): Record<string, string | number> {
  const { path, id, findings, benefit, pages, filed, names, readable } = record;
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
    filed: filed ?? '',
    rules: [...new Set(findings.map(({ rule }) => rule))].join(' '),
    ask: [...new Set(asked.map((finding) => tell(finding).fix).filter((fix) => fix !== ''))].join(' / '),
  };
}
