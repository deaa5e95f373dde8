/**
 * A screen of questions in hand, one shown at a time or all as a form: which field is in hand, what the keys that lead
 * away do, what is written when, and when the screen is done. Each way of drawing it extends this.
 */

import { cited } from '../../base/cited.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Field, Reply, Screen } from '../../interview/prompter.ts';
import type { Act, Control, Draft } from './controls/control.ts';
import { answerInWords, makeControl } from './controls/make.ts';
import { halfWidth, printable } from './editor.ts';
import { headLine, legendLines } from './frame.ts';
import { wrap } from './layout.ts';
import type { Drawing, Key, Model, Size } from './live.ts';
import { inOneLine, linesOf, type Voice } from './voice.ts';

/** What was typed and not taken, by the key of the field. It outlives the screen. */
export type Drafts = Map<string, Draft>;

export function isOpen(field: Field): boolean {
  const { answer } = field;
  if (answer === undefined) return true;
  if (answer === null) return !field.optional;
  return typeof answer === 'string' && answer.trim() === '';
}

export abstract class Asking implements Model<Reply> {
  reply: Reply | undefined;
  /** What was answered here, in the order of the answers. */
  readonly answered = new Map<string, string>();
  protected at: number;
  protected control: Control;
  protected isHelpShown = false;
  /** What the field in hand holds was taken or kept: nothing of it is left over. */
  private isSettled = false;
  /** Put off on this screen, to come back to another time. */
  protected readonly putOff = new Set<string>();
  /** The question that the engine holds in hand: `later` speaks of it alone. */
  private readonly asked: string | undefined;

  constructor(
    public screen: Screen,
    protected readonly voice: Voice,
    private readonly drafts: Drafts,
  ) {
    this.asked = screen.fields[screen.at]?.key;
    this.at = Math.min(Math.max(0, screen.at), screen.fields.length - 1);
    this.control = this.controlOf(this.field);
  }

  abstract draw(size: Size): Drawing;

  /** Do the arrow keys lead from field to field? */
  protected abstract readonly arrowsMove: boolean;

  protected get field(): Field {
    return this.screen.fields[this.at]!;
  }

  /** Text of a field that was typed and not taken. */
  protected draftOf(field: Field): string | undefined {
    return this.drafts.get(field.key)?.typed;
  }

  private controlOf(field: Field): Control {
    return makeControl(field, this.voice, this.drafts.get(field.key));
  }

  /** Put off beside the question that the engine holds in hand, and still open: it has not heard of them yet. */
  get owed(): string[] {
    const open = this.screen.fields.filter((field) => isOpen(field) && field.key !== this.asked);
    return open.map(({ key }) => key).filter((key) => this.putOff.has(key));
  }

  get wantsLines(): boolean {
    return this.control.wantsLines === true;
  }

  leave(): void {
    this.reply ??= { do: 'leave' };
  }

  press(key: Key): void {
    if (this.isHelpShown) {
      this.isHelpShown = false;
      const isOnlyAway = ['return', 'enter', 'escape', 'space'].includes(key.name ?? '');
      if (isOnlyAway || asksWhy(key)) return;
    }
    if (key.name === 'escape') return;
    if ((key.name === 'tab' && key.shift) || (key.ctrl && key.name === 'b')) this.back();
    else if (key.ctrl && key.name === 'r') this.end({ do: 'review' });
    else if (key.ctrl && key.name === 'l') this.later();
    else if (this.control.blank && asksWhy(key)) this.isHelpShown = true;
    else this.follow(this.control.press(key), key);
  }

  private follow(act: Act, key: Key): void {
    switch (act.do) {
      case 'stay':
        break;
      case 'take':
        this.take(act.answer);
        break;
      case 'keep':
        this.drafts.delete(this.field.key);
        this.isSettled = true;
        this.note(this.field);
        this.goOn(undefined);
        break;
      case 'save':
        this.save(act.answer);
        break;
      case 'back':
        this.back();
        break;
      case 'later':
        this.later();
        break;
      case 'review':
        this.end({ do: 'review' });
        break;
      case 'other':
        if (this.arrowsMove && key.name === 'up') this.back();
        else if (this.arrowsMove && key.name === 'down' && this.at + 1 < this.screen.fields.length) this.down();
    }
  }

  /** Down takes what was typed, as Enter does; with nothing typed it only goes on. */
  private down(): void {
    if (this.control.draft) this.follow(this.control.press(ENTER), ENTER);
    else this.moveTo(this.at + 1);
  }

  private take(answer: Plain | null): void {
    const { key } = this.field;
    this.screen = this.screen.commit(key, answer);
    this.drafts.delete(key);
    this.putOff.delete(key);
    this.isSettled = true;
    const written = this.screen.fields.find((field) => field.key === key);
    if (written) this.note(written);
    this.goOn(key);
  }

  private save(answer: Plain | null): void {
    const { key } = this.field;
    this.screen = this.screen.commit(key, answer);
    const index = this.screen.fields.findIndex((field) => field.key === key);
    if (index < 0) {
      this.isSettled = true;
      this.goOn(key);
      return;
    }
    this.at = index;
    this.control.renew(this.field);
  }

  private note(field: Field): void {
    this.answered.set(field.key, this.shown(field));
  }

  /** The next open field: the one that the engine names, else the first after this one, else any. */
  private goOn(written: string | undefined): void {
    const { fields } = this.screen;
    const waits = (field: Field | undefined) => field !== undefined && isOpen(field) && !this.putOff.has(field.key);
    const here = written === undefined ? this.at : fields.findIndex(({ key }) => key === written);
    const order = [
      ...(written === undefined ? [] : [this.screen.at]),
      ...fields.map((_, index) => (here + 1 + index) % fields.length),
    ];
    const next = order.find((index) => waits(fields[index]) && (index !== here || written !== undefined));
    if (next !== undefined) this.moveTo(next);
    else this.end({ do: fields.some((field) => isOpen(field) && field.key === this.asked) ? 'later' : 'next' });
  }

  private back(): void {
    if (this.at > 0) this.moveTo(this.at - 1);
    else this.end({ do: 'back' });
  }

  private later(): void {
    const { field } = this;
    this.keepDraft();
    if (field.optional && field.answer !== null) {
      this.take(null);
      return;
    }
    if (isOpen(field)) this.putOff.add(field.key);
    this.goOn(undefined);
  }

  private moveTo(index: number): void {
    this.keepDraft();
    this.at = index;
    this.isSettled = false;
    this.control = this.controlOf(this.field);
  }

  private keepDraft(): void {
    const draft = this.isSettled ? undefined : this.control.draft;
    if (draft) this.drafts.set(this.field.key, draft);
  }

  private end(reply: Reply): void {
    this.keepDraft();
    this.reply = reply;
  }

  // What both ways of drawing need

  /** A field's answer in one line; nothing for an open one. */
  protected shown(field: Field): string {
    const { words } = this.voice;
    if (field.answer === null) return words('ask.left-open');
    return field.answer === undefined ? '' : answerInWords(field.input, field.answer, words);
  }

  /** Why it is asked, an example, and the source. */
  protected help(width: number): string[] {
    const { words, paint } = this.voice;
    const { field } = this;
    const example = field.example ? [words('ask.example', { example: inOneLine(field.example, words) })] : [];
    const parts = [
      ...linesOf(field.why, words),
      ...example,
      words('ask.source', { source: cited(field.source, words) }),
      words('ask.safe'),
    ];
    return [
      ...parts.flatMap((part) => wrap(part, width - 4).map((line) => `  ${line}`)),
      `  ${paint.dim(words('ask.key.any'))}`,
    ];
  }

  protected notices(width: number): string[] {
    const { words, paint } = this.voice;
    return this.screen.notices.flatMap((notice) =>
      linesOf(notice, words)
        .flatMap((line) => wrap(line, width - 4))
        .map((line, index) => paint.yellow(`${index === 0 ? '! ' : '  '}${line}`)),
    );
  }

  protected legend(width: number, keys: readonly string[]): string[] {
    return legendLines(
      keys.map((key) => this.voice.words(key)),
      width,
      this.voice,
    );
  }

  /** Putting it off, or leaving it open: where there is something to put off or to leave. */
  protected skipKey(): string[] {
    if (this.field.optional) return this.field.answer === null ? [] : ['ask.key.leave-open'];
    return isOpen(this.field) ? ['ask.key.later'] : [];
  }

  /** Step and section, whom it is about; how much is left. */
  protected header(width: number, here: string): string {
    const { words } = this.voice;
    const { section, sections, heading, subject, left } = this.screen.standing;
    const place = words('ask.standing', { section, sections, heading: inOneLine(heading, words) });
    const whom = subject ? [inOneLine(subject, words)] : [];
    const rest = [here, left > 0 ? words('ask.left', { left }) : ''].filter((text) => text !== '');
    return headLine([place, ...whom].join('  '), rest.join('  '), width, this.voice);
  }
}

const ENTER: Key = { name: 'return', ctrl: false, meta: false, shift: false, sequence: '\r' };

function asksWhy(key: Key): boolean {
  return halfWidth(printable(key)) === '?';
}
