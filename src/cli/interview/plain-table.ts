/** A receipt's table in plain lines: each typed line is a row, an empty one ends; what was not understood is asked again. */
import type { Plain } from '../../base/text-tree.ts';
import type { Table } from '../../interview/input.ts';
import type { Field, Reply } from '../../interview/prompter.ts';
import { onNothing } from './controls/control.ts';
import { Rows, type Taken } from './controls/rows.ts';
import { halfWidth } from './editor.ts';
import type { Said, Talk } from './plain.ts';
import { ENDED } from './plain-lines.ts';
import { isYes, numbered, optionNamed } from './plain-options.ts';
import { expectation, inOneLine, oneLine, same } from './voice.ts';

/** @param save writes the rows; gives the field as it is then, or undefined where it is gone */
export async function fillTable(
  talk: Talk,
  field: Field,
  table: Table,
  question: string,
  save: (rows: Plain) => Field | undefined,
): Promise<Said> {
  const { words, lines } = talk;
  const rows = new Rows(table, Array.isArray(field.answer) ? field.answer : [], []);
  let now = field;

  const print = (from: number) =>
    lines.print(rows.rows.slice(from).map((row, index) => shownRow(table, row, from + index)));
  const totals = () => lines.print(table.totals(rows.rows).map((say) => inOneLine(say, words)));
  const write = (): boolean => {
    const written = save([...rows.rows]);
    if (!written) return false;
    now = written;
    if (Array.isArray(written.answer)) rows.rows = [...written.answer];
    totals();
    return true;
  };

  print(0);
  if (rows.rows.length > 0) totals();
  lines.print([`${question} ${words('ask.plain.rows')}`]);
  for (;;) {
    const typed = await talk.typed(`${words('ask.plain.row', { number: rows.rows.length + 1 })} —`, field);
    if (typeof typed !== 'string') return typed;
    if (typed === '') {
      // An empty line within pasted ones is no end: the next is a row of the same receipt.
      if (isRow(table, lines.pending[0], rows.rows)) continue;
      const away = await mend();
      if (away) return away;
      if (rows.rows.length > 0) return same(rows.rows, now.answer) ? { keep: true } : { answer: [...rows.rows] };
      const said = onNothing({ ...now, answer: now.answer === null ? null : undefined });
      if (said) return 'answer' in said ? { answer: said.answer } : { keep: true };
      lines.print([words('ask.expected-row')]);
      continue;
    }
    const numberedRow = /^#\s*(\d+)$/.exec(halfWidth(typed.trim()));
    const isGone = numberedRow ? await correct(Number(numberedRow[1]) - 1) : await take(typed);
    if (isGone) return isGone;
  }

  async function take(typed: string): Promise<Said | undefined> {
    const before = rows.rows.length;
    // Lines that wait behind this one were pasted: what is wrong with it can be said when they are through.
    if (lines.pending.length > 0 && halfWidth(typed.trim()) !== '=') {
      const read = table.read(typed, rows.rows);
      if ('choose' in read || 'expected' in read) {
        rows.unread.push({ text: typed, before });
        return undefined;
      }
    }
    const waiting = rows.unread;
    rows.unread = [];
    const taken = rows.take(halfWidth(typed.trim()) === '=' ? '=' : typed);
    const row = await follow(taken);
    rows.unread = waiting;
    if (row === undefined) return undefined;
    print(before);
    return write() ? undefined : { keep: true };
  }

  /** Says what is wrong, or asks which is meant. @returns was a row put in? */
  async function follow(taken: Taken): Promise<true | undefined> {
    switch (taken.did) {
      case 'added':
      case 'corrected':
        return true;
      case 'nothing':
        return undefined;
      case 'refused':
        lines.print([expectation(taken.read.expected, words)]);
        return undefined;
      case 'repeat-nothing':
        lines.print([words('ask.nothing-to-repeat')]);
        return undefined;
      case 'chose': {
        const options = taken.options.map(({ label }, index) => ({ answer: String(index), label }));
        lines.print(numbered(options, words));
        const line = await lines.ask(`${words('ask.plain.number')} —`);
        const chosen = line === ENDED ? undefined : optionNamed(line, options, words);
        if (!chosen) {
          lines.print([words('ask.plain.no-number', { most: options.length })]);
          return undefined;
        }
        rows.put(taken.options[Number(chosen.answer)]!.row);
        return true;
      }
    }
  }

  async function correct(index: number): Promise<Said | undefined> {
    const row = rows.rows[index];
    if (!row) {
      lines.print([words('ask.no-such-row', { count: rows.rows.length })]);
      return undefined;
    }
    const params = { number: index + 1, typed: oneLine(table.typed(row)) };
    const line = await lines.ask(`${words('ask.plain.row-now', params)} —`);
    if (line === ENDED) return { do: 'leave' };
    if (line.trim() === '') {
      const sure = await lines.ask(`${words('ask.remove-row', { number: index + 1 })} —`);
      if (sure === ENDED) return { do: 'leave' };
      if (!isYes(sure, words)) return undefined;
      rows.remove(index);
    } else {
      rows.correcting = index;
      const corrected = await follow(rows.take(line));
      rows.correcting = undefined;
      if (!corrected) return undefined;
      lines.print([shownRow(table, rows.rows[index]!, index)]);
    }
    return write() ? undefined : { keep: true };
  }

  /** Asks for each line that was not understood. */
  async function mend(): Promise<Reply | undefined> {
    while (rows.mending) {
      const { before, text } = rows.mending;
      const line = await lines.ask(`${words('ask.plain.mend', { typed: oneLine(text) })} —`);
      if (line === ENDED) return { do: 'leave' };
      if (line.trim() === '' || halfWidth(line.trim()) === '>') {
        rows.skip();
        continue;
      }
      if (!(await follow(rows.take(line)))) continue;
      lines.print([shownRow(table, rows.rows[before]!, before)]);
      if (!write()) return { do: 'next' };
    }
    return undefined;
  }
}

function isRow(table: Table, line: string | undefined, rows: readonly Plain[]): boolean {
  return line !== undefined && 'row' in table.read(line, rows);
}

function shownRow(table: Table, row: Plain, index: number): string {
  return `${index + 1}. ${table.cells(row).map(oneLine).join('  ')}`;
}
