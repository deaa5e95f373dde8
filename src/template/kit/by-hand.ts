/** Where a hand does more than write: places to glue a paper on, and boxes to tick beside the rows of a list. */
import type { Entry } from '../types.ts';
import { HAND_HEIGHT, type Span, type Words } from './blocks.ts';
import { addEntry, boxPlace, drawWords, HAIRLINE, heightOfWords, type Pen, SECOND_INK, stackedWords } from './pen.ts';
import type { Sized } from './sizing.ts';

interface ByHand extends Span, Pick<Entry, 'by' | 'required'> {
  key: string;
  words: Words;
}

/** A dashed place to glue a paper on, with words in its middle that the paper will cover. */
export interface MountArea extends ByHand {
  kind: 'mount';
  size: number;
}

/** A box for each row of the list beside it; the options are the numbers of the rows. */
export interface TickColumn extends ByHand {
  kind: 'tick-column';
  rows: number;
  rowHeight: number;
}

type Options<Block extends ByHand> = Partial<Omit<Block, 'kind' | 'key'>> & Pick<Block, 'by' | 'words'>;

export function mount(key: string, options: Options<MountArea>): MountArea {
  return { kind: 'mount', size: 9, ...options, key };
}

/** Its words name it in the map only: the label over it belongs to the head of the list. */
export function tickColumn(key: string, options: Options<TickColumn> & Pick<TickColumn, 'rows'>): TickColumn {
  return { kind: 'tick-column', rowHeight: HAND_HEIGHT, ...options, key };
}

const MOUNT_INSET = 4;
const MOUNT_DASH = [4, 3];
const TICK = 9;

export function sizeMount(pen: Pen, area: MountArea, width: number): Sized {
  const lines = stackedWords(pen, area.words, area.size, width - 4 * MOUNT_INSET);
  const printed = heightOfWords(lines);
  return {
    height: Math.max(area.height ?? 0, printed + 4 * MOUNT_INSET),
    grow: area.grow ?? 0,
    draw: (box) => {
      const inner = {
        x: box.x + MOUNT_INSET,
        y: box.y + MOUNT_INSET,
        width: box.width - 2 * MOUNT_INSET,
        height: box.height - 2 * MOUNT_INSET,
      };
      const style = { width: HAIRLINE * 1.5, ink: SECOND_INK, dash: MOUNT_DASH };
      pen.ink.rect(inner.x, inner.y, inner.width, inner.height, style);
      drawWords(pen, lines, inner, 'center', inner.y + (inner.height + printed) / 2);
      const { key, by, required, words } = area;
      const place = boxPlace(pen, inner);
      addEntry(pen, key, { label: words, by, type: 'hand-tick', ...(required !== undefined && { required }), place });
    },
  };
}

export function sizeTickColumn(pen: Pen, column: TickColumn): Sized {
  const { key, by, required, words, rows } = column;
  return {
    height: Math.max(column.height ?? 0, rows * column.rowHeight),
    grow: column.grow ?? 0,
    draw: (box) => {
      const height = box.height / rows;
      const boxes = Array.from({ length: rows }, (_, index) => {
        const tick = {
          x: box.x + (box.width - TICK) / 2,
          y: box.y + box.height - (index + 0.5) * height - TICK / 2,
          width: TICK,
          height: TICK,
        };
        pen.ink.rect(tick.x, tick.y, TICK, TICK, { width: 0.6 });
        if (index > 0) pen.rule(box.x, box.y + box.height - index * height, box.x + box.width, box.y + box.height - index * height);
        return [String(index + 1), boxPlace(pen, tick)] as const;
      });
      addEntry(pen, key, {
        label: words,
        by,
        type: 'hand-tick',
        ...(required !== undefined && { required }),
        options: Object.fromEntries(boxes),
      });
    },
  };
}
