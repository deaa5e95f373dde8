/** A list of options with one in hand: arrow keys, numbers and first letters lead to it. */
import type { Option } from '../../../interview/input.ts';
import { halfWidth, printable } from '../editor.ts';
import { cut, padEnd, padStart, widthOf, windowOver } from '../layout.ts';
import type { Key } from '../live.ts';
import { labelOf, noteOf, type Voice } from '../voice.ts';

/** What a Latin keyboard types for yes and no, whatever the language of the screen. */
const ALIASES = new Map([
  ['true', ['yes', 'hai', 'shi']],
  ['false', ['no', 'iie', 'fou']],
]);

/** Labels are lined up with their notes up to this width. */
const WIDEST_LABEL = 36;

export class OptionList {
  /** -1: none is in hand. */
  at: number;
  private digits = '';
  private typed = '';

  constructor(
    readonly options: readonly Option[],
    private readonly voice: Voice,
    at = -1,
    /** Do number keys lead to an option? */
    private readonly isNumbered = true,
  ) {
    this.at = at;
  }

  get inHand(): Option | undefined {
    return this.options[this.at];
  }

  /** @returns `moved` by an arrow or a letter, `numbered` by a number, undefined for a key of no use here */
  press(key: Key): 'moved' | 'numbered' | undefined {
    const last = this.options.length - 1;
    const moves: Record<string, number> = {
      up: this.at <= 0 ? last : this.at - 1,
      down: this.at >= last ? 0 : this.at + 1,
      home: 0,
      end: last,
      pageup: Math.max(0, this.at - 8),
      pagedown: Math.min(last, this.at + 8),
    };
    if (key.name !== undefined && key.name in moves && !key.ctrl && !key.meta) {
      this.at = moves[key.name]!;
      this.digits = '';
      this.typed = '';
      return 'moved';
    }
    const letter = halfWidth(printable(key)).toLowerCase();
    if (/^[0-9]$/.test(letter)) return this.number(letter);
    if (letter === '' || letter === ' ') return undefined;
    return this.letter(letter);
  }

  private number(digit: string): 'numbered' | undefined {
    const number = [this.digits + digit, digit].find((each) => Number(each) >= 1 && this.options[Number(each) - 1]);
    this.digits = number ?? '';
    if (number === undefined) return undefined;
    this.at = Number(number) - 1;
    return 'numbered';
  }

  private letter(letter: string): 'moved' | undefined {
    for (const typed of [this.typed + letter, letter]) {
      const found = this.options.findIndex((option) => this.namesOf(option).some((name) => name.startsWith(typed)));
      if (found < 0) continue;
      this.typed = typed;
      this.at = found;
      return 'moved';
    }
    return undefined;
  }

  private namesOf(option: Option): string[] {
    const { answer } = option;
    const own = typeof answer === 'object' ? [] : [String(answer).toLowerCase()];
    const label = labelOf(option, this.voice.words).toLowerCase();
    const note = noteOf(option, this.voice.words).toLowerCase();
    return [label, ...own, ...(ALIASES.get(own[0] ?? '') ?? []), note].filter((name) => name !== '');
  }

  /**
   * @param sign what stands before each option's label
   * @returns at most `height` lines, the one in hand among them
   */
  draw(
    width: number,
    height: number,
    indent: string,
    sign: (index: number) => string = () => '',
  ): { lines: string[]; at: number } {
    const { words, paint, signs } = this.voice;
    const labels = this.options.map((option) => labelOf(option, words));
    const notes = this.options.map((option) => noteOf(option, words));
    const digits = String(this.options.length).length;
    const labelWidth = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map(widthOf)));
    const fits = this.options.length <= height;
    const size = fits ? height : Math.max(1, height - 1);
    const { start, end } = windowOver(this.options.length, size, Math.max(0, this.at), Math.max(0, this.at));
    const lines = labels.slice(start, end).map((label, offset) => {
      const index = start + offset;
      const pointer = index === this.at ? signs.hand : ' ';
      const number = this.isNumbered ? `${padStart(String(index + 1), digits)}  ` : '';
      const head = `${indent}${pointer} ${number}${sign(index)}`;
      const room = width - widthOf(head);
      const note = notes[index]!;
      if (note === '') return head + this.strong(cut(label, room), index === this.at);
      const shown = padEnd(cut(label, room), labelWidth);
      const left = room - widthOf(shown) - 2;
      const beside = left >= 4 ? `  ${paint.dim(cut(note, left))}` : '';
      return head + this.strong(shown, index === this.at) + beside;
    });
    if (!fits) {
      const part = words('ask.part', { from: start + 1, to: end, count: this.options.length });
      lines.push(`${indent}  ${paint.dim(part)}`);
    }
    return { lines, at: this.at < 0 ? -1 : this.at - start };
  }

  private strong(text: string, inHand: boolean): string {
    return inHand ? this.voice.paint.bold(text) : text;
  }
}
