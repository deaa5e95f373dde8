/** One of a few, or any of a few: arrow keys, numbers, letters; a space ticks. */
import type { ChoiceInput, ChoicesInput } from '../../../interview/input.ts';
import type { Field } from '../../../interview/prompter.ts';
import { halfWidth, printable } from '../editor.ts';
import { cut, wrap } from '../layout.ts';
import type { Drawing, Key } from '../live.ts';
import { labelOf, same, type Voice } from '../voice.ts';
import {
  type Act,
  type Control,
  complaintLines,
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

export class ChoiceControl implements Control {
  readonly blank = true;
  readonly arrows = true;
  readonly draft = undefined;
  readonly enterKey = undefined;
  readonly legend = ['ask.key.choose'];
  private readonly list: OptionList;
  private complaint = '';

  constructor(
    private field: Field,
    input: ChoiceInput,
    private readonly voice: Voice,
  ) {
    const stands = standing(field);
    this.list = new OptionList(
      input.options,
      voice,
      input.options.findIndex((option) => same(option.answer, stands)),
    );
  }

  renew(field: Field): void {
    this.field = field;
  }

  press(key: Key): Act {
    if (isGoing(key)) return this.enter();
    const away = SIGNS_AWAY[halfWidth(printable(key))];
    if (away) return away;
    if (!this.list.press(key)) return OTHER;
    this.complaint = '';
    return STAY;
  }

  private enter(): Act {
    const { inHand } = this.list;
    if (inHand) return same(inHand.answer, this.field.answer) ? KEEP : { do: 'take', answer: inHand.answer };
    const act = onNothing(this.field);
    if (act) return act;
    this.complaint = this.voice.words('ask.expected-choice');
    return STAY;
  }

  draw(room: Room): Drawing {
    const { inHand } = this.list;
    const label = inHand ? labelOf(inHand, this.voice.words) : '';
    return listDrawing(this.list, room, this.voice, label, this.complaint);
  }
}

export class ChoicesControl implements Control {
  readonly blank = true;
  readonly arrows = true;
  readonly draft = undefined;
  readonly enterKey = undefined;
  readonly legend = ['ask.key.choose-several'];
  private readonly list: OptionList;
  private readonly ticked = new Set<number>();
  private touched = false;
  private complaint = '';

  constructor(
    private field: Field,
    private readonly input: ChoicesInput,
    private readonly voice: Voice,
  ) {
    this.list = new OptionList(input.options, voice, 0);
    const stands = standing(field);
    if (Array.isArray(stands)) {
      for (const [index, { answer }] of input.options.entries()) {
        if (stands.some((each) => same(each, answer))) this.ticked.add(index);
      }
    }
  }

  renew(field: Field): void {
    this.field = field;
  }

  press(key: Key): Act {
    if (isGoing(key)) return this.enter();
    const sign = halfWidth(printable(key));
    const away = SIGNS_AWAY[sign];
    if (away) return away;
    if (key.name === 'space' || /^[ \u3000]$/.test(sign)) {
      this.toggle();
      return STAY;
    }
    const pressed = this.list.press(key);
    if (!pressed) return OTHER;
    if (pressed === 'numbered') this.toggle();
    this.complaint = '';
    return STAY;
  }

  private toggle(): void {
    const { at } = this.list;
    if (!this.ticked.delete(at)) this.ticked.add(at);
    this.touched = true;
    this.complaint = '';
  }

  private enter(): Act {
    const answer = this.input.options.filter((_, index) => this.ticked.has(index)).map((option) => option.answer);
    if (!this.touched && answer.length === 0 && this.field.optional) return onNothing(this.field)!;
    const { least = 0 } = this.input;
    if (answer.length < least) {
      this.complaint = this.voice.words('ask.expected-choices', { least });
      return STAY;
    }
    if (answer.length === 0 && this.field.optional) return { do: 'take', answer: null };
    return same(answer, this.field.answer) ? KEEP : { do: 'take', answer };
  }

  draw(room: Room): Drawing {
    const { words, signs } = this.voice;
    const chosen = this.input.options.filter((_, index) => this.ticked.has(index));
    const label = chosen.map((option) => labelOf(option, words)).join(words('text.list-comma'));
    const box = (index: number) => `${this.ticked.has(index) ? signs.ticked : signs.unticked} `;
    return listDrawing(this.list, room, this.voice, label, this.complaint, box);
  }
}

/** The options; in a form under the line of the field, which shows what is chosen. */
function listDrawing(
  list: OptionList,
  room: Room,
  voice: Voice,
  label: string,
  complaint: string,
  sign?: (index: number) => string,
): Drawing {
  const { width, height, lead, leadWidth, inline } = room;
  const complaints = complaintLines(complaint, voice, wrap(complaint, width - 4));
  const above = inline ? [`${lead}${cut(label, width - leadWidth)}`] : [];
  const drawn = list.draw(width, Math.max(2, height - above.length - complaints.length), inline ? '    ' : '  ', sign);
  const none = inline ? 0 : drawn.lines.length - 1;
  return {
    lines: [...above, ...drawn.lines, ...complaints],
    at: drawn.at < 0 ? none : above.length + drawn.at,
    entry: undefined,
  };
}
