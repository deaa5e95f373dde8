/** Text, in one line or several: typed, pasted, corrected; what stands there waits in brackets and can be brought in. */
import type { TextInput } from '../../../interview/input.ts';
import type { Field } from '../../../interview/prompter.ts';
import { Editor, halfWidth } from '../editor.ts';
import { cut, windowOver, wrap } from '../layout.ts';
import type { Drawing, Key } from '../live.ts';
import { expectation, oneLine, type Voice } from '../voice.ts';
import {
  type Act,
  type Control,
  complaintLines,
  type Draft,
  isEnter,
  isGoing,
  OTHER,
  onNothing,
  type Room,
  SIGNS_AWAY,
  STAY,
  standing,
} from './control.ts';

export class TextControl implements Control {
  private readonly editor: Editor;
  private complaint = '';
  /** What stands there was brought into the line: an empty line now means that it goes. */
  private brought = false;
  private width = 40;
  readonly enterKey = undefined;

  constructor(
    private field: Field,
    private readonly input: TextInput,
    private readonly voice: Voice,
    draft: Draft | undefined,
  ) {
    this.editor = new Editor(input.lines);
    if (draft) this.editor.set(draft.typed);
  }

  get blank(): boolean {
    return this.editor.text === '';
  }

  get wantsLines(): boolean {
    return this.input.lines;
  }

  get arrows(): boolean {
    return this.input.lines && this.editor.text.includes('\n');
  }

  get legend(): readonly string[] {
    return [
      ...(this.blank && this.shown() !== undefined ? ['ask.key.edit'] : []),
      ...(this.input.lines ? ['ask.key.new-line'] : []),
    ];
  }

  get draft(): Draft | undefined {
    return this.blank || this.isAsBefore() ? undefined : { typed: this.editor.text };
  }

  renew(field: Field): void {
    this.field = field;
  }

  press(key: Key): Act {
    const { editor } = this;
    if (key.name === 'paste') {
      editor.insert(this.input.lines ? key.sequence!.replace(/[\r\n]+$/, '') : key.sequence!.trim());
      this.complaint = '';
      return STAY;
    }
    if (this.input.lines && ((isEnter({ ...key, meta: false }) && key.meta) || (key.ctrl && key.name === 'o'))) {
      editor.insert('\n');
      return STAY;
    }
    if (isGoing(key)) return this.enter();
    if (this.arrows && (key.name === 'up' || key.name === 'down')) {
      return editor.moveRow(key.name === 'up' ? -1 : 1, this.width) ? STAY : OTHER;
    }
    const brings = key.name === 'right' || key.name === 'end' || key.name === 'backspace';
    if (this.blank && !this.brought && brings && !key.ctrl && !key.meta) {
      const shown = this.shown();
      if (shown === undefined) return OTHER;
      editor.set(shown);
      this.brought = true;
      return STAY;
    }
    if (!editor.press(key)) return OTHER;
    this.complaint = '';
    return STAY;
  }

  private enter(): Act {
    const typed = this.editor.text;
    const away = SIGNS_AWAY[halfWidth(typed.trim())];
    if (away) {
      this.editor.set('');
      return away;
    }
    if (typed.trim() === '') {
      if (this.brought && this.field.optional) return { do: 'take', answer: null };
      const act = this.brought ? undefined : onNothing(this.field);
      if (act) return act;
    }
    const read = this.input.read(typed);
    const isBlank = 'answer' in read && typeof read.answer === 'string' && read.answer.trim() === '';
    if (isBlank) {
      this.complaint = this.voice.words('ask.expected-something');
      return STAY;
    }
    if ('answer' in read) return { do: 'take', answer: read.answer };
    this.complaint = expectation(read.expected, this.voice.words);
    return STAY;
  }

  /** What stands there, as one would type it. */
  private shown(): string | undefined {
    const answer = standing(this.field);
    return answer === undefined ? undefined : this.input.show(answer);
  }

  private isAsBefore(): boolean {
    return this.brought && this.editor.text === this.shown();
  }

  draw({ width, height, lead, leadWidth }: Room): Drawing {
    const { editor, voice } = this;
    this.width = Math.max(8, width - leadWidth);
    const complaint = complaintLines(this.complaint, voice, wrap(this.complaint, width - 4));
    const shown = this.shown();
    if (this.blank && !this.brought && shown !== undefined) {
      const placeholder = cut(`[${oneLine(shown)}]`, this.width - 1);
      return { lines: [`${lead}${voice.paint.dim(placeholder)} `, ...complaint], at: 0, entry: undefined };
    }
    const { rows, at, column } = editor.rows(this.width);
    const { start, end } = windowOver(rows.length, Math.max(1, height - complaint.length), at, at);
    const indent = ' '.repeat(leadWidth);
    const drawn = rows.slice(start, end).map(({ text }, index) => `${index === 0 ? lead : indent}${text}`);
    return {
      lines: [...drawn, ...complaint],
      at: at - start,
      entry: { text: rows[at]!.text, cursor: column },
    };
  }
}
