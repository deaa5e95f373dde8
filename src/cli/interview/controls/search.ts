/** One, or several, of a long list: a few letters find it, the nearest stand below. */
import type { Plain } from '../../../base/text-tree.ts';
import type { Option, SearchInput } from '../../../interview/input.ts';
import type { Field } from '../../../interview/prompter.ts';
import { Editor, halfWidth } from '../editor.ts';
import { cut, wrap } from '../layout.ts';
import type { Drawing, Key } from '../live.ts';
import { expectation, labelOf, noteOf, oneLine, same, type Voice } from '../voice.ts';
import {
  type Act,
  type Control,
  complaintLines,
  type Draft,
  isGoing,
  KEEP,
  OTHER,
  onNothing,
  type Room,
  SIGNS_AWAY,
  STAY,
  standing,
} from './control.ts';
import { OptionList } from './option-list.ts';

/** More are not taken in at a glance; further letters bring the others up. */
const MOST_SHOWN = 8;

export class SearchControl implements Control {
  readonly arrows = true;
  private readonly editor = new Editor(false);
  private list: OptionList;
  /** Of several: those that were chosen. */
  private chosen: Plain[];
  private changed = false;
  private complaint = '';

  constructor(
    private field: Field,
    private readonly input: SearchInput,
    private readonly voice: Voice,
    draft: Draft | undefined,
  ) {
    const stands = standing(field);
    this.chosen = input.many && Array.isArray(stands) ? [...stands] : [];
    if (draft) this.editor.set(draft.typed);
    this.list = this.found();
  }

  get blank(): boolean {
    return this.editor.text === '';
  }

  get enterKey(): string | undefined {
    if (!this.input.many) return undefined;
    return this.blank && this.list.at < 0 ? 'ask.key.search-ends' : 'ask.key.search-adds';
  }

  get legend(): readonly string[] {
    return this.input.many && this.chosen.length > 0 && this.blank
      ? ['ask.key.search', 'ask.key.search-drops']
      : ['ask.key.search'];
  }

  get draft(): Draft | undefined {
    return this.blank ? undefined : { typed: this.editor.text };
  }

  renew(field: Field): void {
    this.field = field;
  }

  /** With nothing typed none is in hand: Enter alone takes none of the likeliest. */
  private found(): OptionList {
    const typed = this.editor.text.trim();
    const free: Option[] =
      typed !== '' && this.input.free ? [{ answer: typed, label: { key: 'ask.as-typed', params: { typed } } }] : [];
    const options = [...this.input.find(typed), ...free];
    return new OptionList(options, this.voice, typed === '' || options.length === 0 ? -1 : 0, false);
  }

  /** The last of the list takes what was typed as it is. */
  private get isFree(): boolean {
    return (
      this.input.free !== undefined && this.editor.text.trim() !== '' && this.list.at === this.list.options.length - 1
    );
  }

  press(key: Key): Act {
    const { editor } = this;
    if (isGoing(key)) return this.enter();
    const isMove = ['up', 'down', 'pageup', 'pagedown'].includes(key.name ?? '');
    if (isMove && this.list.options.length > 0) {
      this.list.press(key);
      return STAY;
    }
    if (key.name === 'paste') editor.insert(key.sequence!.trim());
    else if (this.blank && key.name === 'backspace') {
      if (this.chosen.length === 0) return OTHER;
      this.chosen.pop();
      this.changed = true;
    } else if (!editor.press(key)) return OTHER;
    this.complaint = '';
    this.list = this.found();
    return STAY;
  }

  private enter(): Act {
    const typed = this.editor.text.trim();
    const away = SIGNS_AWAY[halfWidth(typed)];
    if (away) {
      this.editor.set('');
      this.list = this.found();
      return away;
    }
    const answer = this.inHand();
    if (answer === 'refused') return STAY;
    if (answer === undefined) return typed === '' ? this.onEmpty() : this.refuse('ask.nothing-found');
    if (!this.input.many) return same(answer, this.field.answer) ? KEEP : { do: 'take', answer };
    if (!this.chosen.some((each) => same(each, answer))) this.chosen.push(answer);
    this.changed = true;
    this.editor.set('');
    this.list = this.found();
    return STAY;
  }

  private inHand(): Plain | undefined | 'refused' {
    if (!this.isFree) return this.list.inHand?.answer;
    const read = this.input.free!(this.editor.text);
    if ('answer' in read) return read.answer;
    this.complaint = expectation(read.expected, this.voice.words);
    return 'refused';
  }

  private onEmpty(): Act {
    if (this.input.many && this.chosen.length > 0) {
      return same(this.chosen, this.field.answer) ? KEEP : { do: 'take', answer: this.chosen };
    }
    // Where there is nothing to choose from yet, any answer is typed.
    const wanted =
      this.input.free && this.input.find('').length === 0 ? 'ask.expected-something' : 'ask.expected-search';
    if (this.changed) return this.field.optional ? { do: 'take', answer: null } : this.refuse(wanted);
    return onNothing(this.field) ?? this.refuse(wanted);
  }

  private refuse(key: string): Act {
    this.complaint = this.voice.words(key);
    return STAY;
  }

  draw({ width, height, lead, leadWidth, inline }: Room): Drawing {
    const { voice, editor } = this;
    const room = Math.max(8, width - leadWidth);
    const complaints = complaintLines(this.complaint, voice, wrap(this.complaint, width - 4));
    const above = this.chosen.map((answer) => {
      const option = this.input.optionOf(answer);
      const note = noteOf(option, voice.words);
      return `  ${voice.signs.done} ${cut(`${labelOf(option, voice.words)}${note && `  ${note}`}`, width - 4)}`;
    });
    // What was chosen last is the nearest to the line; in a form the field's own line comes first.
    const kept = above.slice(-Math.max(1, height - 6));
    const { rows, at, column } = editor.rows(room);
    const row = rows[at]!;
    const entryLine = this.blank ? `${lead}${this.placeholder(room)}` : `${lead}${row.text}`;
    const left = height - kept.length - 1 - complaints.length;
    const list = this.list.draw(width, Math.max(2, Math.min(MOST_SHOWN, left)), inline ? '    ' : '  ');
    const none = !this.blank && this.list.options.length === 0;
    const nothing = none ? [`    ${voice.paint.dim(voice.words('ask.nothing-found'))}`] : [];
    return {
      lines: [...kept, entryLine, ...complaints, ...(complaints.length > 0 && none ? [] : nothing), ...list.lines],
      at: kept.length,
      entry: this.blank ? undefined : { text: row.text, cursor: column },
    };
  }

  private placeholder(room: number): string {
    const stands = this.input.many ? undefined : standing(this.field);
    if (stands === undefined) return '';
    const option = this.input.optionOf(stands);
    return `${this.voice.paint.dim(cut(`[${oneLine(labelOf(option, this.voice.words))}]`, room - 1))} `;
  }
}
