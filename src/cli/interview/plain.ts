/**
 * The interview in plain lines (`--plain`), for those who have the screen read aloud: each question is one printed line,
 * each answer one typed line.
 */
import { cited } from '../../base/cited.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import type { Option } from '../../interview/input.ts';
import type { Field, Prompter, Reply, Screen } from '../../interview/prompter.ts';
import { isOpen } from './asking.ts';
import { onNothing, standing } from './controls/control.ts';
import { answerInWords } from './controls/make.ts';
import { halfWidth } from './editor.ts';
import { ENDED, PlainLines } from './plain-lines.ts';
import { numbered, numbersIn, optionNamed } from './plain-options.ts';
import { confirmPlainly, reviewPlainly } from './plain-review.ts';
import { fillTable } from './plain-table.ts';
import { expectation, inOneLine, linesOf, same } from './voice.ts';

export interface PlainTerminal {
  words: Words;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** What a line led to: an answer, a way out of the question, or what stands there stays. */
export type Said = { answer: Plain | null } | { keep: true } | Reply;

/** Its methods throw ExitPromptError of inquirer on Ctrl-C, and what `commit` of a screen throws. */
export function plainPrompter({ words, input, output }: PlainTerminal): Prompter {
  const lines = new PlainLines(input, output);
  const talk = new Talk(words, lines);
  return {
    ask: (screen) => talk.ask(screen),
    review: (sections, { left }) => reviewPlainly(sections, left, words, lines),
    confirm: (question, details) => confirmPlainly(question, details, words, lines),
    async tell(says) {
      lines.print(says.flatMap((say) => linesOf(say, words)));
    },
  };
}

const AWAY: Readonly<Record<string, Reply>> = {
  '<': { do: 'back' },
  '>': { do: 'later' },
  '!': { do: 'review' },
};

export class Talk {
  private areKeysTold = false;

  constructor(
    readonly words: Words,
    readonly lines: PlainLines,
  ) {}

  async ask(screen: Screen): Promise<Reply> {
    let now = screen;
    let at = Math.min(Math.max(0, screen.at), screen.fields.length - 1);
    const asked = screen.fields[at]?.key;
    const putOff = new Set<string>();
    this.tellNotices(screen);
    for (;;) {
      const field = now.fields[at]!;
      const said = await this.field(field, now, (answer) => {
        now = now.commit(field.key, answer);
        return now.fields.find(({ key }) => key === field.key);
      });
      if ('do' in said && said.do === 'back' && at > 0) {
        at -= 1;
        continue;
      }
      if ('do' in said && said.do === 'later') {
        if (field.optional) {
          if (field.answer !== null) now = now.commit(field.key, null);
        } else putOff.add(field.key);
      } else if ('do' in said) return said;
      else if ('answer' in said) {
        now = now.commit(field.key, said.answer);
        this.tellNotices(now);
      }
      const next = following(now, field.key, at, putOff);
      if (next === undefined)
        return { do: now.fields.some((each) => isOpen(each) && each.key === asked) ? 'later' : 'next' };
      at = next;
    }
  }

  private tellNotices(screen: Screen): void {
    this.lines.print(screen.notices.map((notice) => `! ${inOneLine(notice, this.words)}`));
  }

  private async field(field: Field, screen: Screen, save: (answer: Plain) => Field | undefined): Promise<Said> {
    this.tellKeys();
    const { input } = field;
    if (input.kind === 'table') return fillTable(this, field, input.table, this.question(field, screen), save);
    if (input.kind === 'text' && input.lines) return this.severalLines(field, screen);
    if (input.kind === 'search') return this.search(field, screen);
    if (input.kind !== 'text') this.lines.print(numbered(input.options, this.words));
    const hint = { text: '', choice: 'ask.plain.number', choices: 'ask.plain.numbers' }[input.kind];
    const question = this.question(field, screen, hint);
    for (;;) {
      const typed = await this.typed(question, field);
      if (typeof typed !== 'string') return typed;
      const said = typed === '' ? onNothing(field) : undefined;
      if (said) return fromAct(said);
      const read = this.read(field, typed);
      if ('answer' in read) return same(read.answer, field.answer) ? { keep: true } : read;
      this.lines.print([read.wrong]);
    }
  }

  private read({ input }: Field, typed: string): { answer: Plain } | { wrong: string } {
    const { words } = this;
    if (input.kind === 'text') {
      const read = input.read(typed);
      const isBlank = 'answer' in read && typeof read.answer === 'string' && read.answer.trim() === '';
      if (isBlank) return { wrong: words('ask.expected-something') };
      return 'answer' in read ? read : { wrong: expectation(read.expected, words) };
    }
    if (input.kind === 'choice') {
      const option = optionNamed(typed, input.options, words);
      return option ?? { wrong: words('ask.plain.no-number', { most: input.options.length }) };
    }
    if (input.kind !== 'choices') throw new TypeError(`${input.kind} is not read from one line`);
    const numbers = numbersIn(typed, input.options.length);
    if (!numbers) return { wrong: words('ask.plain.no-number', { most: input.options.length }) };
    const chosen = input.options.filter((_, index) => numbers.has(index + 1));
    const { least = 0 } = input;
    if (chosen.length < least) return { wrong: words('ask.expected-choices', { least }) };
    return { answer: chosen.map(({ answer }) => answer) };
  }

  /** A line that is none of the signs that lead elsewhere; `?` is answered here. */
  async typed(question: string, field: Field): Promise<string | Reply> {
    for (;;) {
      const line = await this.lines.ask(question);
      if (line === ENDED) return { do: 'leave' };
      const sign = halfWidth(line.trim());
      if (sign === '?') {
        this.lines.print(this.why(field));
        continue;
      }
      return AWAY[sign] ?? (line.trim() === '' ? '' : line);
    }
  }

  private why(field: Field): string[] {
    const { words } = this;
    return [
      ...linesOf(field.why, words),
      ...(field.example ? [words('ask.example', { example: inOneLine(field.example, words) })] : []),
      words('ask.source', { source: cited(field.source, words) }),
      words('ask.safe'),
    ];
  }

  private tellKeys(): void {
    if (!this.areKeysTold) this.lines.print([this.words('ask.plain.keys')]);
    this.areKeysTold = true;
  }

  /** Where one stands, the question, and what Enter alone does. */
  private question(field: Field, { standing: place }: Screen, hint = ''): string {
    const { words } = this;
    const heading = [place.heading, ...(place.subject ? [place.subject] : [])].map((say) => inOneLine(say, words));
    const step = words('ask.standing', {
      section: place.section,
      sections: place.sections,
      heading: heading.join(' '),
    });
    const beside = [hint === '' ? '' : words(hint), this.onEnter(field)].filter((text) => text !== '');
    const brackets = beside.length > 0 ? ` [${beside.join('; ')}]` : '';
    return `(${step}) ${inOneLine(field.ask, words)}${brackets} —`;
  }

  private onEnter(field: Field): string {
    const { words } = this;
    const stands = standing(field);
    if (stands !== undefined) {
      const shown = answerInWords(field.input, stands, words);
      return words(field.answer === undefined ? 'ask.plain.suggested' : 'ask.plain.present', { shown });
    }
    return field.optional ? words('ask.plain.optional') : '';
  }

  private async severalLines(field: Field, screen: Screen): Promise<Said> {
    if (field.input.kind !== 'text') throw new TypeError('several lines are text');
    let question = this.question(field, screen, 'ask.plain.lines');
    const typed: string[] = [];
    for (;;) {
      const line = await this.typed(question, field);
      if (typeof line !== 'string') return line;
      if (line !== '') {
        typed.push(line);
        question = '—';
        continue;
      }
      const said = typed.length === 0 ? onNothing(field) : undefined;
      if (said) return fromAct(said);
      const read = this.read(field, typed.join('\n'));
      if ('answer' in read) return read;
      this.lines.print([read.wrong]);
      typed.length = 0;
      question = this.question(field, screen, 'ask.plain.lines');
    }
  }

  private async search(field: Field, screen: Screen): Promise<Said> {
    const { words, lines } = this;
    const { input } = field;
    if (input.kind !== 'search') throw new TypeError('a search is needed');
    const chosen: Plain[] = input.many && Array.isArray(field.answer) ? [...field.answer] : [];
    const begun = chosen.length;
    let found: readonly Option[] = [];
    for (;;) {
      const hint = found.length > 0 ? 'ask.plain.choose-or-search' : 'ask.plain.letters';
      const typed = await this.typed(this.question(field, screen, hint), field);
      if (typeof typed !== 'string') return typed;
      if (typed === '') {
        if (chosen.length > begun) return { answer: chosen };
        const said = onNothing(field);
        if (said) return fromAct(said);
        lines.print([words('ask.expected-search')]);
        continue;
      }
      const number = /^[1-9]\d?$/.test(halfWidth(typed.trim())) ? Number(halfWidth(typed.trim())) : 0;
      const option = found[number - 1];
      if (!option) {
        found = this.candidates(input, typed);
        lines.print(found.length > 0 ? numbered(found, words) : [words('ask.nothing-found')]);
        continue;
      }
      const read = isFree(option) && input.free ? input.free(String(option.answer)) : { answer: option.answer };
      if ('expected' in read) {
        lines.print([expectation(read.expected, words)]);
        continue;
      }
      if (!input.many) return same(read.answer, field.answer) ? { keep: true } : read;
      if (!chosen.some((each) => same(each, read.answer))) chosen.push(read.answer);
      lines.print([words('ask.plain.chosen', { shown: answerInWords(input, chosen, words) })]);
      found = [];
    }
  }

  private candidates(input: Extract<Field['input'], { kind: 'search' }>, typed: string): Option[] {
    const free: Option[] = input.free ? [{ answer: typed, label: { key: 'ask.as-typed', params: { typed } } }] : [];
    return [...input.find(typed.trim()), ...free];
  }
}

function isFree({ label }: Option): boolean {
  return 'key' in label && label.key === 'ask.as-typed';
}

function fromAct(act: ReturnType<typeof onNothing> & object): Said {
  return act.do === 'take' || act.do === 'save' ? { answer: act.answer } : { keep: true };
}

/** The next open field that was not put off: the one that the engine names, those after this one, then the others. */
function following(screen: Screen, key: string, at: number, putOff: ReadonlySet<string>): number | undefined {
  const { fields } = screen;
  const found = fields.findIndex((field) => field.key === key);
  const here = found < 0 ? at - 1 : found;
  const order = [screen.at, ...fields.map((_, index) => (here + 1 + index) % fields.length)];
  return order.find((index) => {
    const field = fields[index];
    return field !== undefined && isOpen(field) && !putOff.has(field.key);
  });
}
