/** What of a sheet's values its check covers: all that was typed, but for the parts of physician, institution and office. */
import type { Paper, SheetMap, Value, Values } from '../template/index.ts';

const APART: ReadonlySet<string> = new Set(['physician', 'institution', 'office', 'none']);

/** The values as one text, in the order of their keys; `[]` where nothing is typed. */
export function checkedValues(values: Values, map: SheetMap): string {
  const covered = Object.entries(values)
    .filter(([key]) => {
      const entry = map.entries[key];
      return entry !== undefined && !APART.has(entry.by);
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(covered.map(([key, value]) => [key, comparable(value)]));
}

/** Rows with their columns in a fixed order. */
function comparable(value: Value): unknown {
  switch (value.kind) {
    case 'list':
      return value.rows.map((row) =>
        Object.entries(row)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([column, cell]) => [column, comparable(cell)]),
      );
    case 'picture':
      return 'picture';
    case 'paper':
      return inFirstLanguage(value.paper);
    case 'text':
      return value.text;
    case 'day':
      return value.day;
    case 'month':
      return value.month;
    case 'amount':
      return [value.amount, value.currency ?? null];
    case 'choice':
      return value.option;
    case 'ticks':
      return [...value.options].sort();
  }
}

/** What the paper says. The second language says the same, and is another for another reader's screen. */
function inFirstLanguage(paper: Paper): unknown {
  return JSON.parse(
    JSON.stringify(paper, (key, part: unknown) =>
      key === 'beside' || key === 'second' ? undefined : typeof part === 'function' ? 'picture' : part,
    ),
  );
}
