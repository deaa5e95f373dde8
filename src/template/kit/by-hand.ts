/** Where a hand does more than write: places to glue a paper on, and boxes to tick beside the rows of a list. */
import type { Entry } from '../types.ts';
import { HAND_HEIGHT, type Span, type Words } from './blocks.ts';
import type { Own } from './own.ts';
import { addEntry, boxPlace, drawWords, heightOfWords, type Pen, SECOND_INK, stackedWords } from './pen.ts';
import type { Sized } from './sizing.ts';

interface ByHand extends Span, Pick<Entry, 'by' | 'required'> {
  words: Words;
}

interface MountArea extends ByHand {
  size?: number;
}

interface TickColumn extends ByHand {
  rows: number;
  rowHeight?: number;
}

const MOUNT_INSET = 4;
const MOUNT_LINE = { width: 0.6, ink: SECOND_INK, dash: [4, 3] };
const MOUNT_WORDS = 9;
const TICK = 9;

function sizeMount(pen: Pen, key: string, area: MountArea, width: number): Sized {
  const { by, required, words, size = MOUNT_WORDS } = area;
  const lines = stackedWords(pen, words, size, width - 4 * MOUNT_INSET);
  const printed = heightOfWords(lines);
  return {
    height: Math.max(area.height ?? 0, printed + 4 * MOUNT_INSET),
    grow: area.grow ?? 0,
    draw: (box) => {
      const [x, y] = [box.x + MOUNT_INSET, box.y + MOUNT_INSET];
      const inner = { x, y, width: box.width - 2 * MOUNT_INSET, height: box.height - 2 * MOUNT_INSET };
      pen.ink.rect(x, y, inner.width, inner.height, MOUNT_LINE);
      drawWords(pen, lines, inner, 'center', y + (inner.height + printed) / 2);
      const place = boxPlace(pen, inner);
      addEntry(pen, key, { label: words, by, type: 'hand-tick', ...(required !== undefined && { required }), place });
    },
  };
}

function sizeTickColumn(pen: Pen, key: string, column: TickColumn): Sized {
  const { by, required, words, rows, rowHeight = HAND_HEIGHT } = column;
  return {
    height: Math.max(column.height ?? 0, rows * rowHeight),
    grow: column.grow ?? 0,
    draw: (box) => {
      const height = box.height / rows;
      const boxes = Array.from({ length: rows }, (_, index) => {
        const top = box.y + box.height - index * height;
        if (index > 0) pen.rule(box.x, top, box.x + box.width, top);
        const tick = { x: box.x + (box.width - TICK) / 2, y: top - (height + TICK) / 2, width: TICK, height: TICK };
        pen.ink.rect(tick.x, tick.y, TICK, TICK, { width: 0.6 });
        return [String(index + 1), boxPlace(pen, tick)] as const;
      });
      const options = Object.fromEntries(boxes);
      addEntry(pen, key, { label: words, by, type: 'hand-tick', ...(required !== undefined && { required }), options });
    },
  };
}

/** A dashed place to glue a paper on, with words in its middle that the paper will cover. */
export function mount(key: string, area: MountArea): Own {
  return { ...area, kind: 'own', sized: (pen, width) => sizeMount(pen, key, area, width) };
}

/**
 * A box for each row of the list beside it; the options are the numbers of the rows. Its words name it in the map only:
 * the label over it belongs to the head of the list.
 */
export function tickColumn(key: string, column: TickColumn): Own {
  return { ...column, kind: 'own', sized: (pen) => sizeTickColumn(pen, key, column) };
}
