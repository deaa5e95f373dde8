/**
 * A yes or no before something is lost, with what goes along. Not inquirer's own: that one never ends on Ctrl-D, does
 * not know a full-width y, and asks in English.
 */
import type { Option, Say } from '../../interview/input.ts';
import { isGoing } from './controls/control.ts';
import { OptionList } from './controls/option-list.ts';
import { legendLines } from './frame.ts';
import { wrap } from './layout.ts';
import type { Drawing, Key, Model, Size } from './live.ts';
import { linesOf, type Voice } from './voice.ts';

/** No is first: Enter alone loses nothing. */
const ANSWERS: readonly Option[] = [
  { answer: false, label: { key: 'ask.no' } },
  { answer: true, label: { key: 'ask.yes' } },
];

export class Confirm implements Model<boolean> {
  reply: boolean | undefined;
  private readonly list: OptionList;

  constructor(
    private readonly question: Say,
    private readonly details: readonly Say[],
    private readonly voice: Voice,
  ) {
    this.list = new OptionList(ANSWERS, voice, 0);
  }

  leave(): void {
    this.reply ??= false;
  }

  press(key: Key): void {
    const isAway = (key.name === 'tab' && key.shift) || (key.ctrl && key.name === 'b');
    if (isAway) this.reply = false;
    else if (isGoing(key)) this.reply = this.list.inHand?.answer === true;
    else this.list.press(key);
  }

  draw(size: Size): Drawing {
    const width = size.columns - 1;
    const { words, paint } = this.voice;
    const question = linesOf(this.question, words).flatMap((line) => wrap(line, width - 2));
    const keys = legendLines([words('ask.key.take'), words('ask.key.yes-no')], width, this.voice);
    const details = this.details
      .flatMap((say) => linesOf(say, words))
      .flatMap((line) => wrap(line, width - 4).map((each, index) => `  ${index === 0 ? '- ' : '  '}${each}`));
    const room = Math.max(1, size.rows - 1 - question.length - keys.length - ANSWERS.length - 2);
    const more = details.length > room ? [`    ${words('ask.and-more', { count: details.length - room + 1 })}`] : [];
    const list = this.list.draw(width, ANSWERS.length, '  ');
    const above = [
      ...question.map((line) => `  ${paint.bold(line)}`),
      ...details.slice(0, more.length > 0 ? room - 1 : room),
      ...more,
      '',
    ];
    return { lines: [...above, ...list.lines, '', ...keys], at: above.length + list.at, entry: undefined };
  }
}
