/** One question at a time, for residents: where one stands, the question in plain words, an example, the keys. */
import { Asking } from './asking.ts';
import { wrap } from './layout.ts';
import type { Drawing, Size } from './live.ts';
import { inOneLine, linesOf } from './voice.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;
/** Lines that an answer needs at least. */
const LEAST = 6;

export class OneQuestion extends Asking {
  protected readonly arrowsMove = false;

  draw(size: Size): Drawing {
    const width = Math.min(size.columns - 1, WIDEST);
    const { words, paint, signs } = this.voice;
    const { field } = this;
    const top = ['', this.header(width, ''), ...this.notices(width)];
    const question = linesOf(field.ask, words).flatMap((line) => wrap(line, width - 2));
    const example = field.example ? words('ask.example', { example: inOneLine(field.example, words) }) : '';
    const legend = this.legend(width, this.keys());
    const heading = [...top, '', ...question.map((line) => `  ${paint.bold(line)}`)];
    // In a low terminal the question goes before its example, and the line to type in before both.
    const left = Math.max(0, size.rows - 1 - LEAST - legend.length - 2);
    const examples = example && !this.isHelpShown ? wrap(example, width - 2).map((line) => `  ${paint.dim(line)}`) : [];
    const above = [...heading, ...examples].slice(0, left);
    const room = Math.max(LEAST, size.rows - 1 - above.length - legend.length - 2);
    if (this.isHelpShown) {
      const help = this.help(width).slice(0, room);
      return { lines: [...above, '', ...help], at: above.length + help.length, entry: undefined };
    }
    const drawn = this.control.draw({ width, height: room, lead: `${signs.hand} `, leadWidth: 2, inline: false });
    return {
      lines: [...above, '', ...drawn.lines, '', ...legend],
      at: above.length + 1 + drawn.at,
      entry: drawn.entry,
    };
  }

  private keys(): string[] {
    const enter = this.control.enterKey ?? 'ask.key.take';
    return [enter, ...this.control.legend, 'ask.key.back', 'ask.key.why', 'ask.key.review', ...this.skipKey()];
  }
}
