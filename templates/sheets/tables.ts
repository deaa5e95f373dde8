/** Tables whose head is made of labels of its own, with boxes to tick by hand beside the rows. */
import {
  type Block,
  columns,
  HAND_HEIGHT,
  type ListCell,
  list,
  type Span,
  stack,
  tickColumn,
  type Words,
} from '../../src/template/kit/index.ts';
import type { Entry } from '../../src/template/types.ts';

interface Ticks {
  key: string;
  /** What the head is asked for; the key unless given. */
  name?: string;
  words: Words;
  by: Entry['by'];
  width: number;
}

interface Table extends Pick<ListCell, 'by' | 'columns' | 'rows'>, Partial<Pick<ListCell, 'size' | 'required'>> {
  /** The list's name in the map. */
  named: Words;
  rowHeight?: number;
  /** The label over a column, and over a column of boxes. */
  head(column: string, words: Words, span: Span): Block;
  before?: readonly Ticks[];
  after?: readonly Ticks[];
}

/** A list under its head, with columns of boxes before or after its own. */
export function table(key: string, options: Table): Block {
  const { by, named, rows, rowHeight = HAND_HEIGHT, size, required, head, before = [], after = [] } = options;
  const heads = Object.entries(options.columns).map(([name, { label, share, width }]) =>
    head(name, label, { ...(share !== undefined && { share }), ...(width !== undefined && { width }) }),
  );
  const tickHead = ({ key: boxes, name = boxes, words, width }: Ticks) => head(name, words, { width });
  const tickRows = ({ key: boxes, name: _, ...ticks }: Ticks) => tickColumn(boxes, { ...ticks, rows, rowHeight });
  return stack([
    columns([...before.map(tickHead), columns(heads), ...after.map(tickHead)]),
    columns([
      ...before.map(tickRows),
      list(key, {
        by,
        named,
        columns: options.columns,
        rows,
        rowHeight,
        headed: false,
        ...(size !== undefined && { size }),
        ...(required !== undefined && { required }),
      }),
      ...after.map(tickRows),
    ]),
  ]);
}
