/** The table of a receipt as it is drawn: its rows and sums, the line to type in, what is wrong with it or can be meant. */
import type { Table } from '../../../interview/input.ts';
import type { Editor } from '../editor.ts';
import { cut, widthOf, wrap } from '../layout.ts';
import type { Drawing } from '../live.ts';
import { inOneLine, oneLine, type Voice } from '../voice.ts';
import { complaintLines, type Room } from './control.ts';
import type { OptionList } from './option-list.ts';
import type { Rows } from './rows.ts';
import { tableLines } from './table-lines.ts';

/** Candidates that are shown at once. */
const MOST_CHOICES = 6;

export interface TableInHand {
  table: Table;
  rows: Rows;
  editor: Editor;
  complaint: string;
  /** What was said of the last paste. */
  remark: string;
  /** The row that goes if one says yes. */
  removing: number | undefined;
  /** What the line may mean. */
  choosing: OptionList | undefined;
}

export function drawTable(hand: TableInHand, { width, height, lead, leadWidth, inline }: Room, voice: Voice): Drawing {
  const { table, rows, editor, removing } = hand;
  const { words, paint, signs } = voice;
  const totals = table.totals(rows.rows).map((say) => `    ${paint.bold(cut(inOneLine(say, words), width - 5))}`);
  const remark = hand.remark === '' ? [] : wrap(hand.remark, width - 4).map((line) => `  ${line}`);
  const complaints = complaintLines(hand.complaint, voice, wrap(hand.complaint, width - 4));
  const choices = hand.choosing?.draw(width, MOST_CHOICES, '    ').lines ?? [];
  const question = removing === undefined ? [] : [`  ${words('ask.remove-row', { number: removing + 1 })}`];

  const mark = `${signs.hand} ${aboutEntry(rows, voice)}`;
  const entryRows = editor.rows(Math.max(8, width - widthOf(mark)));
  const entry = entryRows.rows[entryRows.at]!;

  const first = inline ? [`${lead}${cut(words('ask.rows', { count: rows.rows.length }), width - leadWidth)}`] : [];
  const others = [first, totals, remark, complaints, choices, question];
  const fixed = others.reduce((sum, lines) => sum + lines.length, 1);
  const list = tableLines(table, rows, voice, { width, height: Math.max(2, height - fixed) });
  const above = [...first, ...list, ...totals, ...remark, ...question];
  return {
    lines: [...above, `${mark}${entry.text}`, ...complaints, ...choices],
    at: above.length,
    entry: { text: entry.text, cursor: entryRows.column },
  };
}

/** What the entry line is about, where it is no new line: a correction, or a pasted line to be mended. */
function aboutEntry(rows: Rows, { words }: Voice): string {
  if (rows.correcting !== undefined) return `#${rows.correcting + 1} `;
  return rows.mending ? `${oneLine(words('ask.unread-left', { count: rows.unread.length }))} ` : '';
}
