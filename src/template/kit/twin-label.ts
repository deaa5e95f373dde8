/** Printed words with room for the same in a language that is known only when the sheet is filled. */
import type { Span, Words } from './blocks.ts';
import {
  addEntry,
  boxPlace,
  drawInline,
  inlineWords,
  LABEL_LEADING,
  labelWords,
  PAD,
  type Pen,
  type Rectangle,
  SHADE,
} from './pen.ts';
import type { Sized } from './sizing.ts';

const SIZE = 7.5;
const SECOND_SIZE = 6.5;
const PADDING = 2;
/** Room for one line of the second language, and for two. */
const ONE_LINE = 10;
const TWO_LINES = 20;

export interface TwinLabel extends Span {
  kind: 'twin-label';
  /** The text entry for the second language. */
  key: string;
  words: Words;
  size: number;
  shade: boolean;
  /** Where the second language stands. */
  at: 'below' | 'beside';
}

type Options = Span & { size?: number; shade?: boolean };

/** A shaded label with its second language underneath. */
export function twinLabel(key: string, words: Words, options: Options = {}): TwinLabel {
  return { kind: 'twin-label', size: SIZE, shade: true, at: 'below', ...options, key, words };
}

/** A label on one line, its second language beside it: over what is filled in or, shaded, across a frame. */
export function twinLine(key: string, words: Words, options: Options = {}): TwinLabel {
  return { kind: 'twin-label', size: SIZE, shade: false, at: 'beside', ...options, key, words };
}

interface Printed {
  height: number;
  /** @returns the room that is left for the second language. */
  draw(box: Rectangle): Rectangle;
}

function printAbove(pen: Pen, label: TwinLabel, width: number): Printed {
  const set = labelWords(pen, label.words, label.size, width);
  return {
    height: set.height + ONE_LINE + 2 * PADDING,
    draw: (box) => {
      const height = Math.min(TWO_LINES, box.height - 2 * PADDING - set.height);
      const y = box.y + (box.height - set.height - height) / 2;
      set.draw(box, y + height + set.height);
      return { ...box, y, height };
    },
  };
}

function printBeside(pen: Pen, { words, size }: TwinLabel): Printed {
  const { width } = inlineWords(pen, words, size);
  return {
    height: Math.max(size * LABEL_LEADING, ONE_LINE) + PADDING,
    draw: (box) => {
      drawInline(pen, words, size, box.x + PAD, box.y + box.height / 2 - size * 0.36);
      return { ...box, x: box.x + width + 2 * PAD, width: box.width - width - 2 * PAD };
    },
  };
}

export function sizeTwinLabel(pen: Pen, label: TwinLabel, width: number): Sized {
  const printed = label.at === 'below' ? printAbove(pen, label, width) : printBeside(pen, label);
  return {
    height: Math.max(label.height ?? 0, printed.height),
    grow: label.grow ?? 0,
    draw: (box) => {
      if (label.shade) pen.ink.rect(box.x, box.y, box.width, box.height, { fill: SHADE });
      addEntry(pen, label.key, {
        label: label.words,
        by: 'none',
        type: label.at === 'below' ? 'multiline' : 'text',
        place: boxPlace(pen, printed.draw(box)),
        size: SECOND_SIZE,
      });
    },
  };
}
