/** What stands at the edges of a paper's pages: its title and head facts, on later pages its running title, at the end the small print. */
import type { Box } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { HAIRLINE, type Piece, spacer, wrapped } from './flow.ts';
import { factsFlow } from './paper-table.ts';
import { both, dropOf, LEADING, linePiece, linesOf, type Setting } from './paper-text.ts';
import type { Both, Paper } from './paper-types.ts';

export type Area = Omit<Box, 'page'>;

const TITLE = 18;
const LEAST_TITLE = 8;
/** From the second page on. */
const RUNNING_TITLE = 11;
const SMALL_PRINT = 6.5;
const SMALL_PRINT_INK = 0.25;

/** The title in the largest size at which both its languages stand beside the mark. */
export function titlePieces({ title }: Paper, { width, height }: Area, setting: Setting): Piece[] {
  const own = setting.at('.title');
  for (let size = TITLE; size >= LEAST_TITLE; size -= 1) {
    const pieces = titleAt(title, size, width, own);
    const most = size > LEAST_TITLE + 4 ? Math.min(height, 4 * size) : height;
    if (heightOf(pieces) <= most) return pieces;
  }
  throw new TemplateError('the title is too long', own.field);
}

function titleAt(title: Both, size: number, width: number, own: Setting): Piece[] {
  return [...linesOf(title, size, width, own).map((line) => linePiece(line, 0, own.field)), spacer(4)];
}

export function headFacts({ head }: Paper, width: number, setting: Setting): Piece[] {
  return factsFlow(head, 2, width, setting.at('.head')).groups.flatMap(({ pieces }) => pieces);
}

/** The title again, on one line, with the number of the page within the paper. */
export function runningHead(
  { title }: Paper,
  page: number,
  pages: number,
  { width, height }: Area,
  setting: Setting,
): Piece[] {
  const own = setting.at('.title');
  const count = `${page} / ${pages}`;
  const measure = own.measure();
  const room = width - measure(count) * RUNNING_TITLE - 14;
  const [line = ''] = wrapped(both(title).text.replaceAll('\n', ' '), 1, Number.MAX_SAFE_INTEGER, measure);
  const size = Math.max(LEAST_TITLE - 2, Math.min(RUNNING_TITLE, room / Math.max(1, measure(line))));
  const shown = measure(line) * size <= room ? line : `${wrapped(line, size, room - size, measure)[0] ?? ''}…`;
  const drawn: Piece = {
    height: RUNNING_TITLE * LEADING,
    draw: (ink, x, top) => {
      const y = top - dropOf(RUNNING_TITLE, RUNNING_TITLE * LEADING);
      const { language, field } = own;
      ink.text(shown, { x, y, size, field, language });
      ink.text(count, { x: x + width - measure(count) * size, y, size, field, language });
      ink.line(x, top - RUNNING_TITLE * LEADING - 2, x + width, top - RUNNING_TITLE * LEADING - 2, HAIRLINE);
    },
  };
  return [spacer(height - drawn.height - 6), drawn];
}

export function footOf({ smallPrint }: Paper, width: number, setting: Setting): Piece[] {
  const own = setting.at('.smallPrint');
  const lines = smallPrint.flatMap((text) => linesOf(text, SMALL_PRINT, width, own, SMALL_PRINT_INK));
  if (lines.length === 0) return [];
  const rule: Piece = {
    height: 4,
    draw: (ink, x, top) => ink.line(x, top, x + width, top, { width: 0.4, ink: 0.4 }),
  };
  return [rule, ...lines.map((line) => linePiece(line, 0, own.field))];
}

export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { height }) => total + height, 0);
}
