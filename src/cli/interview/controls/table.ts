/**
 * The table of a receipt: one line typed or pasted after another, sums as one types, a line corrected or repeated. It is
 * one prompt from the first line to the last, so that what is pasted stays in it.
 */
import type { Plain } from '../../../base/text-tree.ts';
import type { TableInput } from '../../../interview/input.ts';
import type { Field } from '../../../interview/prompter.ts';
import { Editor, halfWidth } from '../editor.ts';
import type { Drawing, Key } from '../live.ts';
import { expectation, same, type Voice } from '../voice.ts';
import {
  type Act,
  type Control,
  type Draft,
  isEnter,
  isGoing,
  KEEP,
  OTHER,
  onNothing,
  type Room,
  SIGNS_AWAY,
  STAY,
} from './control.ts';
import { OptionList } from './option-list.ts';
import { Rows, type Taken } from './rows.ts';
import { drawTable } from './table-drawing.ts';

export class TableControl implements Control {
  private readonly editor = new Editor(false);
  private readonly rows: Rows;
  private complaint = '';
  /** What was said of the last paste. */
  private remark = '';
  /** The line is clear but for one word. */
  private choosing: { list: OptionList; rows: readonly Plain[] } | undefined;
  /** The row that goes if one says yes. */
  private removing: number | undefined;
  /** What was being typed when a row was brought in. */
  private aside = '';
  /** The end of a paste that came in pieces. */
  private rest = '';

  constructor(
    private field: Field,
    private readonly input: TableInput,
    private readonly voice: Voice,
    draft: Draft | undefined,
  ) {
    this.rows = new Rows(input.table, rowsOf(field), draft?.unread ?? []);
    if (draft) this.editor.set(draft.typed);
    else this.mendNext();
  }

  get blank(): boolean {
    return this.editor.text === '' && !this.choosing && this.removing === undefined;
  }

  readonly arrows = true;
  readonly wantsLines = true;

  get enterKey(): string | undefined {
    if (this.removing !== undefined) return 'ask.key.yes-no';
    if (this.choosing) return 'ask.key.choose-enter';
    if (this.rows.correcting !== undefined) return this.blank ? 'ask.key.row-deletes' : 'ask.key.row-corrects';
    if (this.rows.mending) return this.blank ? 'ask.key.row-skips' : 'ask.key.row-adds';
    return this.blank && this.rows.rows.length > 0 ? 'ask.key.row-ends' : 'ask.key.row-adds';
  }

  get legend(): readonly string[] {
    if (this.removing !== undefined) return [];
    if (this.choosing) return ['ask.key.choose'];
    if (this.rows.correcting !== undefined) return ['ask.key.row-leave'];
    if (this.rows.mending) return this.blank ? [] : ['ask.key.row-skip'];
    return this.rows.rows.length === 0 ? [] : ['ask.key.row-repeat', 'ask.key.row-correct'];
  }

  get draft(): Draft | undefined {
    const { unread } = this.rows;
    const typed = this.rows.correcting === undefined ? this.editor.text : this.aside;
    return typed === '' && unread.length === 0 ? undefined : { typed, unread };
  }

  renew(field: Field): void {
    this.field = field;
    this.rows.rows = rowsOf(field);
  }

  press(key: Key): Act {
    if (this.removing !== undefined) return this.answerRemoving(key);
    if (key.name === 'paste') return this.paste(key.sequence!, key.whole === true);
    if (this.choosing) {
      const act = this.choose(this.choosing, key);
      if (act) return act;
    }
    if (key.name === 'tab' && !this.blank && !key.shift) {
      this.editor.insert(' ');
      return STAY;
    }
    if (isGoing(key)) return this.enter();
    if (key.name === 'up' || key.name === 'down') return this.moveTo(key.name === 'up' ? -1 : 1);
    if (!this.editor.press(key)) return OTHER;
    this.complaint = '';
    this.remark = '';
    return STAY;
  }

  private enter(): Act {
    const typed = halfWidth(this.editor.text.trim());
    if (typed === '') return this.enterNothing();
    const away = SIGNS_AWAY[typed];
    if (away && this.rows.mending && typed === '>') return this.skip();
    if (away) {
      this.editor.set('');
      return away;
    }
    const numbered = /^#\s*(\d+)$/.exec(typed);
    if (numbered) return this.correct(Number(numbered[1]) - 1);
    return this.follow(this.rows.take(typed === '=' ? typed : this.editor.text));
  }

  private follow(taken: Taken): Act {
    const { words } = this.voice;
    this.remark = '';
    switch (taken.did) {
      case 'added':
      case 'corrected':
        this.complaint = '';
        this.clear();
        return { do: 'save', answer: [...this.rows.rows] };
      case 'nothing':
        this.clear();
        return STAY;
      case 'chose': {
        const options = taken.options.map(({ label }, index) => ({ answer: String(index), label }));
        this.choosing = { list: new OptionList(options, this.voice, 0), rows: taken.options.map(({ row }) => row) };
        this.complaint = '';
        return STAY;
      }
      case 'refused':
        this.complaint = expectation(taken.read.expected, words);
        return STAY;
      case 'repeat-nothing':
        this.complaint = words('ask.nothing-to-repeat');
        return STAY;
    }
  }

  private choose({ list, rows }: { list: OptionList; rows: readonly Plain[] }, key: Key): Act | undefined {
    if (isGoing(key)) {
      this.choosing = undefined;
      return this.follow(this.rows.put(rows[list.at]!));
    }
    const pressed = list.press(key);
    if (pressed === 'numbered' || pressed === 'moved') return STAY;
    this.choosing = undefined;
    return undefined;
  }

  private enterNothing(): Act {
    const { rows, correcting } = this.rows;
    if (correcting !== undefined) {
      this.removing = correcting;
      return STAY;
    }
    if (this.rows.mending) return this.skip();
    if (rows.length > 0) return same(rows, this.field.answer) ? KEEP : { do: 'take', answer: [...rows] };
    const act = onNothing({ ...this.field, answer: this.field.answer === null ? null : undefined });
    if (act) return act;
    this.complaint = this.voice.words('ask.expected-row');
    return STAY;
  }

  private skip(): Act {
    this.rows.skip();
    this.complaint = '';
    this.clear();
    return STAY;
  }

  private answerRemoving(key: Key): Act {
    const typed = halfWidth(key.sequence ?? '').toLowerCase();
    const yes = typed === 'y';
    const no = typed === 'n' || isEnter(key) || key.name === 'backspace';
    if (!yes && !no) return key.ctrl || key.shift ? OTHER : STAY;
    const index = this.removing!;
    this.removing = undefined;
    if (no) {
      this.bring(index);
      return STAY;
    }
    this.rows.remove(index);
    this.clear();
    return { do: 'save', answer: [...this.rows.rows] };
  }

  /** Up from the entry line brings the last row in, then those before; down leads back to what was being typed. */
  private moveTo(by: -1 | 1): Act {
    const { rows, correcting } = this.rows;
    if (this.rows.mending) return STAY;
    const index = (correcting ?? rows.length) + by;
    if (index < 0 || (correcting === undefined && by === 1) || rows.length === 0) return OTHER;
    if (index >= rows.length) {
      this.rows.correcting = undefined;
      this.editor.set(this.aside);
      this.aside = '';
      this.complaint = '';
      return STAY;
    }
    return this.correct(index);
  }

  private correct(index: number): Act {
    const { rows } = this.rows;
    if (!rows[index]) {
      this.complaint = this.voice.words('ask.no-such-row', { count: rows.length });
      return STAY;
    }
    if (this.rows.correcting === undefined) {
      this.aside = /^[#＃]/.test(this.editor.text.trim()) ? '' : this.editor.text;
    }
    this.bring(index);
    return STAY;
  }

  private bring(index: number): void {
    this.rows.correcting = index;
    this.editor.set(this.input.table.typed(this.rows.rows[index]!));
    this.complaint = '';
    this.remark = '';
  }

  private clear(): void {
    this.editor.set(this.aside);
    this.aside = '';
    this.mendNext();
  }

  /** Brings the next line that could not be read to the entry line, with what is wrong with it. */
  private mendNext(): void {
    const { mending } = this.rows;
    if (!mending) {
      if (this.rest === '') return;
      this.editor.set(this.rest);
      this.rest = '';
      return;
    }
    this.editor.set(mending.text.replaceAll('\t', ' '));
    const read = this.input.table.read(mending.text, this.rows.rows.slice(0, mending.before));
    if ('expected' in read) this.complaint = expectation(read.expected, this.voice.words);
    else if ('choose' in read) this.follow({ did: 'chose', options: read.choose });
  }

  private paste(text: string, whole: boolean): Act {
    const { words } = this.voice;
    const isMending = this.rows.mending !== undefined;
    const lines = (this.rest + text).replace(/\r\n?/g, '\n').split('\n');
    this.rest = '';
    this.choosing = undefined;
    if (lines.length === 1) {
      this.editor.insert(lines[0]!.replaceAll('\t', ' '));
      return STAY;
    }
    if (!isMending && this.rows.correcting === undefined) {
      lines[0] = this.editor.text + lines[0];
      this.editor.set('');
    }
    const last = whole ? '' : lines.pop()!;
    const before = this.rows.unread.length;
    const added = this.rows.paste(lines);
    const unread = this.rows.unread.length - before;
    this.remark = words(unread > 0 ? 'ask.pasted-some' : 'ask.pasted', { added, unread });
    if (this.rows.correcting !== undefined || isMending || unread > 0) this.rest = last;
    else this.editor.set(last);
    if (!isMending && this.rows.correcting === undefined && unread > 0) this.mendNext();
    return added > 0 ? { do: 'save', answer: [...this.rows.rows] } : STAY;
  }

  draw(room: Room): Drawing {
    const { rows, editor, complaint, remark, removing } = this;
    const choosing = this.choosing?.list;
    return drawTable(
      { table: this.input.table, rows, editor, complaint, remark, removing, choosing },
      room,
      this.voice,
    );
  }
}

function rowsOf(field: Field): Plain[] {
  return Array.isArray(field.answer) ? field.answer : [];
}
