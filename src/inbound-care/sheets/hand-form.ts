/** Boxes that a hand fills, drawn as one picture: labels at the left, at the right a blank, boxes to tick, or blanks side by side. */
import type { Both, PaperBlock } from '../../template/paper-types.ts';
import type { PictureCanvas } from '../../template/types.ts';

type HandRow = { label: Both; height: number } & (
  | { ticks: readonly Both[] }
  | { blanks: readonly Both[] }
  | { open: true }
);

const LABEL_SHARE = 0.26;
const LABEL = 9;
const SECOND = 6.5;
const BOX = 8;
const PAD = 5;
const LINE = 0.5;

export function handForm(rows: readonly HandRow[]): PaperBlock {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    kind: 'picture',
    height: height + 2,
    draw: (canvas, width) => {
      let top = height + 1;
      for (const row of rows) {
        drawRow(canvas, row, width, top);
        top -= row.height;
      }
      canvas.rect(0, 1, width, height, { width: 1 });
    },
  };
}

function drawRow(canvas: PictureCanvas, row: HandRow, width: number, top: number): void {
  const left = width * LABEL_SHARE;
  const bottom = top - row.height;
  canvas.rect(0, bottom, left, row.height, { fill: 0.94, width: LINE });
  canvas.rect(left, bottom, width - left, row.height, { width: LINE });
  bothLines(canvas, row.label, PAD, (top + bottom) / 2, left - 2 * PAD);
  if ('ticks' in row) {
    const share = (width - left) / row.ticks.length;
    for (const [index, words] of row.ticks.entries()) {
      const x = left + index * share + PAD;
      const middle = (top + bottom) / 2;
      canvas.rect(x, middle - BOX / 2, BOX, BOX, { width: 0.7 });
      bothLines(canvas, words, x + BOX + 4, middle, share - BOX - 4 - 2 * PAD);
    }
  }
  if ('blanks' in row) {
    const share = (width - left) / row.blanks.length;
    for (const [index, words] of row.blanks.entries()) {
      const x = left + index * share;
      if (index > 0) canvas.line(x, bottom, x, top, { width: LINE });
      smallLine(canvas, words, x + PAD, top - 8, share - 2 * PAD);
    }
  }
}

/** The second language stands under the first. */
function bothLines(canvas: PictureCanvas, { text, beside }: Both, x: number, middle: number, room: number): void {
  const size = fitted(canvas, text, LABEL, room);
  canvas.text(text, x, beside === undefined ? middle - size * 0.36 : middle + 0.5, size);
  if (beside !== undefined) canvas.text(beside, x, middle - 8, fitted(canvas, beside, SECOND, room), { ink: 0.35 });
}

function smallLine(canvas: PictureCanvas, { text, beside }: Both, x: number, y: number, room: number): void {
  const words = beside === undefined ? text : `${text} ${beside}`;
  canvas.text(words, x, y, fitted(canvas, words, SECOND, room), { ink: 0.35 });
}

function fitted(canvas: PictureCanvas, words: string, size: number, room: number): number {
  return Math.min(size, (size * room) / Math.max(canvas.width(words, size), 1));
}
