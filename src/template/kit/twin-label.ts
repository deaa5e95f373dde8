/**
 * Words printed in the sheet's leading language, with room for the same in a language that is known only when the sheet
 * is filled: a text entry with a key of its own.
 */
import type { Span, Words } from './blocks.ts';
import type { Own } from './own.ts';
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

interface Look extends Span {
  size?: number;
  shade?: boolean;
}

interface Printed {
  height: number;
  /** @returns the room that is left for the second language. */
  draw(box: Rectangle): Rectangle;
}

function printAbove(pen: Pen, words: Words, size: number, width: number): Printed {
  const set = labelWords(pen, words, size, width);
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

function printBeside(pen: Pen, words: Words, size: number): Printed {
  const width = inlineWords(pen, words, size).width + 2 * PAD;
  return {
    height: Math.max(size * LABEL_LEADING, ONE_LINE) + PADDING,
    draw: (box) => {
      drawInline(pen, words, size, box.x + PAD, box.y + box.height / 2 - size * 0.36);
      return { ...box, x: box.x + width, width: box.width - width };
    },
  };
}

function twin(
  key: string,
  words: Words,
  { shade, ...span }: Look,
  type: 'text' | 'multiline',
  print: (pen: Pen, leading: Words, width: number) => Printed,
): Own {
  const sized = (pen: Pen, width: number): Sized => {
    const leading: Words = pen.sheet.lead === 'en' ? { en: words.en ?? '' } : { ja: words.ja ?? '' };
    const printed = print(pen, leading, width);
    return {
      height: Math.max(span.height ?? 0, printed.height),
      grow: span.grow ?? 0,
      draw: (box) => {
        if (shade) pen.ink.rect(box.x, box.y, box.width, box.height, { fill: SHADE });
        const place = boxPlace(pen, printed.draw(box));
        addEntry(pen, key, { label: words, by: 'none', type, place, size: SECOND_SIZE });
      },
    };
  };
  return { ...span, kind: 'own', sized };
}

/** A shaded label with its second language underneath, in one or two lines. */
export function twinLabel(key: string, words: Words, look: Look = {}): Own {
  return twin(key, words, { shade: true, ...look }, 'multiline', (pen, leading, width) =>
    printAbove(pen, leading, look.size ?? SIZE, width),
  );
}

/** A label on one line, its second language beside it: over what is filled in or, shaded, across a frame. */
export function twinLine(key: string, words: Words, look: Look = {}): Own {
  return twin(key, words, look, 'text', (pen, leading) => printBeside(pen, leading, look.size ?? SIZE));
}
