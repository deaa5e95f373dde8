/**
 * A form, for clerks: all fields of a subject on one screen, the one in hand marked, its candidates and complaints right
 * under it. Where the screen is too low, a window moves with the field in hand.
 */
import type { Field } from '../../interview/prompter.ts';
import { Asking, isOpen } from './asking.ts';
import { answerInWords } from './controls/make.ts';
import { cut, padEnd, widthOf, windowOver } from './layout.ts';
import type { Drawing, Size } from './live.ts';
import { inOneLine, oneLine } from './voice.ts';

const WIDEST_TERM = 26;
/** The pointer, the mark of an open field, and a space after each. */
const MARKS = 4;
/** Fields beside the one in hand that stay on the screen, whatever it needs for itself. */
const NEIGHBOURS = 4;

export class Form extends Asking {
  protected readonly arrowsMove = true;

  draw(size: Size): Drawing {
    const width = size.columns - 1;
    const { fields } = this.screen;
    const legend = this.legend(width, this.keys());
    const notices = this.notices(width).slice(0, 4);
    const here = this.voice.words('ask.field-of', { at: this.at + 1, count: fields.length });
    const top = ['', this.header(width, here), ...notices];
    const height = Math.max(6, size.rows - 1 - top.length - legend.length - 2);

    const block = this.block(width, Math.max(3, height - Math.min(NEIGHBOURS, fields.length - 1)));
    const before = fields.slice(0, this.at).map((field) => this.line(field, width));
    const after = fields.slice(this.at + 1).map((field) => this.line(field, width));
    const all = [...before, ...block.lines, ...after];
    const { start, end } = windowOver(all.length, height, before.length, before.length + block.lines.length - 1);
    const body = all.slice(start, end);
    return {
      lines: [...top, '', ...body, '', ...legend],
      at: top.length + 1 + before.length - start + block.at,
      entry: block.entry,
    };
  }

  /** The field in hand with what belongs to it. */
  private block(width: number, height: number): Drawing {
    const lead = this.lead(this.field, true, width);
    const leadWidth = MARKS + this.termWidth(width) + 2;
    if (this.isHelpShown) {
      const help = this.help(width - 2).slice(0, Math.max(2, height - 1));
      return { lines: [lead, ...help.map((line) => `  ${line}`)], at: help.length, entry: undefined };
    }
    return this.control.draw({ width, height, lead, leadWidth, inline: true });
  }

  private termWidth(width: number): number {
    const terms = this.screen.fields.map(({ term }) => widthOf(inOneLine(term, this.voice.words)));
    return Math.min(WIDEST_TERM, Math.floor(width * 0.4), Math.max(...terms));
  }

  private lead(field: Field, inHand: boolean, width: number): string {
    const { words, paint, signs } = this.voice;
    const room = this.termWidth(width);
    const term = padEnd(cut(inOneLine(field.term, words), room), room);
    const pointer = inHand ? signs.hand : ' ';
    const open = isOpen(field) && !field.optional ? '*' : ' ';
    return `${pointer} ${open} ${inHand ? paint.bold(term) : term}  `;
  }

  private line(field: Field, width: number): string {
    const { words, paint } = this.voice;
    const lead = this.lead(field, false, width);
    const room = width - widthOf(lead);
    const draft = this.draftOf(field);
    if (draft) return lead + cut(words('ask.not-taken', { typed: oneLine(draft) }), room);
    if (this.putOff.has(field.key) && isOpen(field)) return lead + paint.dim(cut(words('ask.put-off'), room));
    if (field.answer === undefined && field.preset !== undefined) {
      return lead + paint.dim(cut(`[${answerInWords(field.input, field.preset, words)}]`, room));
    }
    return (lead + cut(this.shown(field), room)).trimEnd();
  }

  private keys(): string[] {
    const enter = this.control.enterKey ?? 'ask.key.next-field';
    return [enter, ...this.control.legend, 'ask.key.field-before', 'ask.key.why', 'ask.key.review', ...this.skipKey()];
  }
}
