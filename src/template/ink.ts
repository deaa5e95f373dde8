/** Draws what the layout says onto a page. */
import type { Language } from '../base/languages.ts';
import type { Box, PageInk, Widths } from '../pdf/types.ts';
import type { Drawn } from './layout.ts';
import type { PictureCanvas } from './types.ts';

/** A check mark in a box, as shares of its edge from its lower left corner. No font has one for every printer. */
const CHECK = [
  [0.16, 0.5],
  [0.4, 0.2],
  [0.86, 0.84],
] as const;

/** A check mark as lines, in the middle of the box. */
function drawTick(ink: PageInk, box: Omit<Box, 'page'>): void {
  const edge = Math.min(box.width, box.height);
  const [left, bottom] = [box.x + (box.width - edge) / 2, box.y + (box.height - edge) / 2];
  ink.path(
    CHECK.map(([x, y]) => [left + x * edge, bottom + y * edge] as const),
    { width: Math.max(1, edge * 0.14) },
  );
}

/** @param language of the texts in it, for the choice of fonts */
export function canvasOn(ink: PageInk, fonts: Widths, box: Box, field: string, language?: Language): PictureCanvas {
  const width = (text: string, size: number) => fonts.width(text, size, field, language);
  return {
    width,
    text(text, x, y, size, { ink: grey, align = 'left', maxWidth } = {}) {
      const natural = width(text, size);
      const shown = maxWidth !== undefined && natural > maxWidth ? (size * maxWidth) / natural : size;
      const shift = align === 'left' ? 0 : (natural * shown) / size / (align === 'center' ? 2 : 1);
      ink.text(text, {
        x: box.x + x - shift,
        y: box.y + y,
        size: shown,
        field,
        ...(grey !== undefined && { ink: grey }),
        ...(language && { language }),
      });
    },
    line: (x1, y1, x2, y2, options) => ink.line(box.x + x1, box.y + y1, box.x + x2, box.y + y2, options),
    rect: (x, y, w, h, options) => ink.rect(box.x + x, box.y + y, w, h, options),
    circle: (x, y, radius, options) => ink.circle(box.x + x, box.y + y, radius, options),
    modules: (rows, x, y, size) => ink.modules(rows, box.x + x, box.y + y, size),
  };
}

/** @param language of what is drawn, for the choice of fonts */
export function drawOn(ink: PageInk, fonts: Widths, drawn: Drawn, language?: Language): void {
  switch (drawn.kind) {
    case 'text':
      ink.text(drawn.text, {
        x: drawn.x,
        y: drawn.y,
        size: drawn.size,
        field: drawn.key,
        ...(language && { language }),
      });
      break;
    case 'tick':
      drawTick(ink, drawn.box);
      break;
    case 'picture':
      drawn.draw(canvasOn(ink, fonts, drawn.box, drawn.key, language), drawn.box.width, drawn.box.height);
      break;
  }
}
