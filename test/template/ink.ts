/** A page that remembers what is drawn on it, and type in which every character is as wide as it is tall, or half. */
import type { Fonts, PageInk } from '../../src/pdf/types.ts';

export interface Recorded {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Latin half an em, everything else a whole one; combining and joining characters none. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : character.codePointAt(0)! < 0x250 ? 0.5 : 1;
  return width;
}

export const plainFonts: Fonts = {
  width: (text, size) => emWidth(text) * size,
  unprintable: () => undefined,
  typeable: () => true,
  used: () => [],
};

export function recorder(): { ink: PageInk; texts: Recorded[] } {
  const texts: Recorded[] = [];
  const nothing = () => undefined;
  const ink: PageInk = {
    width: 595.28,
    height: 841.89,
    text: (text, { x, y, size }) => {
      texts.push({ text, x, y, size });
    },
    line: nothing,
    rect: nothing,
    path: nothing,
    circle: nothing,
    modules: nothing,
    place: nothing,
    textField: nothing,
    checkBox: nothing,
    typedText: nothing,
    typedTick: nothing,
    typedChoice: nothing,
  };
  return { ink, texts };
}

/** Blanks and line ends are where lines are broken: they need not be drawn. */
export function unblanked(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}
