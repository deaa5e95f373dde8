/** The review: the whole claim by section, to look through, find, change, add and remove; it scrolls in a low terminal. */
import type { ReviewLine, ReviewReply, ReviewSection, Standing } from '../../interview/prompter.ts';
import { halfWidth, printable } from './editor.ts';
import { headLine, legendLines } from './frame.ts';
import { cut, padEnd, padStart, widthOf, windowOver, wrap } from './layout.ts';
import type { Drawing, Key, Model, Size } from './live.ts';
import { inOneLine, type Voice } from './voice.ts';

/** What one can stand on: a line, or an entry that can be added. */
type Spot = { section: number } & ({ line: ReviewLine; number: number } | { add: string; label: string });

const WIDEST_TERM = 30;

export class Review implements Model<ReviewReply> {
  reply: ReviewReply | undefined;
  private at: number;
  private filter = '';
  /** Letters go on with the filter; after an arrow key `a`, `d` and `g` act again. */
  private isTyping = false;
  private remark = '';
  private page = 10;
  private readonly all: readonly Spot[];
  private readonly widestTerm: number;

  /** @param key of the line that was in hand before */
  constructor(
    private readonly sections: readonly ReviewSection[],
    private readonly standing: Standing,
    private readonly voice: Voice,
    key: string | undefined,
  ) {
    const before = (section: number) => sections.slice(0, section).reduce((sum, { lines }) => sum + lines.length, 0);
    this.all = sections.flatMap((section, index) => [
      ...section.lines.map((line, own): Spot => ({ section: index, line, number: before(index) + own + 1 })),
      ...section.add.map(
        ({ key, label }): Spot => ({ section: index, add: key, label: inOneLine(label, voice.words) }),
      ),
    ]);
    const terms = sections.flatMap((section) => section.lines);
    this.widestTerm = Math.max(0, ...terms.map((line) => 2 * line.depth + widthOf(inOneLine(line.term, voice.words))));
    this.at = Math.max(
      0,
      this.all.findIndex((spot) => keyOf(spot) === key),
    );
  }

  /** The line in hand, to come back to. */
  get inHand(): string | undefined {
    const spot = this.spots[this.at];
    return spot && keyOf(spot);
  }

  leave(): void {
    this.reply ??= { do: 'leave' };
  }

  private get spots(): readonly Spot[] {
    const { filter } = this;
    if (filter === '' || /^\d+$/.test(filter)) return this.all;
    const wanted = halfWidth(filter).toLowerCase();
    const own = this.all.filter((spot) => this.textOf(spot).includes(wanted));
    return own.length > 0 ? own : this.all.filter((spot) => this.headingOf(spot).includes(wanted));
  }

  private textOf(spot: Spot): string {
    const { words } = this.voice;
    if ('add' in spot) return halfWidth(spot.label).toLowerCase();
    const { term, complaint } = spot.line;
    const parts = [inOneLine(term, words), this.valueOf(spot.line), complaint ? inOneLine(complaint, words) : ''];
    return halfWidth(parts.join(' ')).toLowerCase();
  }

  private headingOf(spot: Spot): string {
    return halfWidth(inOneLine(this.sections[spot.section]!.heading, this.voice.words)).toLowerCase();
  }

  private valueOf(line: ReviewLine): string {
    const { words } = this.voice;
    if (line.shown === undefined) return words('ask.open');
    return line.shown === null ? words('ask.left-open') : inOneLine(line.shown, words);
  }

  press(key: Key): void {
    this.remark = '';
    const isBack = (key.name === 'tab' && key.shift) || (key.ctrl && (key.name === 'b' || key.name === 'r'));
    if (isBack) this.reply = { do: 'go-on' };
    else if (this.moved(key)) this.isTyping = false;
    else if ((key.name === 'return' || key.name === 'enter') && !key.ctrl) this.open();
    else if (key.name === 'delete') this.remove();
    else if (key.name === 'backspace') this.narrow(this.filter.slice(0, -1));
    else if (key.name === 'paste') this.narrow(this.filter + key.sequence!.trim());
    else this.letter(printable(key));
  }

  private letter(typed: string): void {
    const letter = halfWidth(typed).toLowerCase();
    if (typed === '' || typed === ' ') return;
    if (!this.isTyping && letter === 'g') this.reply = { do: 'go-on' };
    else if (!this.isTyping && letter === 'a') this.add();
    else if (!this.isTyping && letter === 'd') this.remove();
    else if (!this.isTyping && letter === '/') this.narrow('', true);
    else this.narrow((this.isTyping ? this.filter : '') + typed);
  }

  private moved({ name, ctrl, meta }: Key): boolean {
    if (ctrl || meta) return false;
    const last = this.spots.length - 1;
    const steps: Record<string, number> = {
      up: this.at - 1,
      down: this.at + 1,
      pageup: this.at - this.page,
      pagedown: this.at + this.page,
      home: 0,
      end: last,
    };
    if (name === undefined || !(name in steps)) return false;
    this.at = Math.min(Math.max(0, steps[name]!), Math.max(0, last));
    return true;
  }

  /** Letters leave the lines that hold them; a number leads to its line. */
  private narrow(filter: string, isTyping = filter !== ''): void {
    const key = this.inHand;
    this.filter = filter;
    this.isTyping = isTyping;
    const number = Number(halfWidth(filter));
    const found = this.spots.findIndex((spot) =>
      /^\d+$/.test(filter) ? 'number' in spot && spot.number === number : keyOf(spot) === key,
    );
    this.at = Math.max(0, found);
  }

  private open(): void {
    const spot = this.spots[this.at];
    if (!spot) return;
    if ('line' in spot && spot.line.removable) {
      // An entry has no answer of its own: what is said of it stands below it.
      this.filter = '';
      this.isTyping = false;
      this.at = Math.min(this.all.indexOf(spot) + 1, this.all.length - 1);
      this.remark = this.voice.words('ask.entry');
      return;
    }
    this.reply = 'add' in spot ? { do: 'add', key: spot.add } : { do: 'change', key: spot.line.key };
  }

  private remove(): void {
    const spot = this.spots[this.at];
    if (spot && 'line' in spot && spot.line.removable) this.reply = { do: 'remove', key: spot.line.key };
    else this.remark = this.voice.words('ask.not-removable');
  }

  /** Of one kind at once; of several, what can be added stands at the end of the section and one chooses. */
  private add(): void {
    const section = this.spots[this.at]?.section;
    const here = this.all.filter((spot) => 'add' in spot && spot.section === section);
    const adding = here.length > 0 ? here : this.all.filter((spot) => 'add' in spot);
    if (adding.length === 0) {
      this.remark = this.voice.words('ask.nothing-to-add');
    } else if (adding.length === 1 && here.length === 1) {
      this.reply = { do: 'add', key: (adding[0] as { add: string }).add };
    } else {
      this.filter = '';
      this.at = this.all.indexOf(adding[0]!);
      this.remark = this.voice.words('ask.choose-what-to-add');
    }
  }

  draw(size: Size): Drawing {
    const width = size.columns - 1;
    const { words, paint } = this.voice;
    const { spots } = this;
    const legend = this.legend(width);
    const filter = this.filter === '' ? [] : [cut(words('ask.filter', { filter: this.filter }), width)];
    const remark = this.remark === '' ? [] : wrap(`! ${this.remark}`, width);
    const height = Math.max(4, size.rows - 1 - 2 - filter.length - remark.length - legend.length - 2);
    this.page = Math.max(1, height - 2);

    const body: string[] = [];
    let from = 0;
    let to = 0;
    let heading = -1;
    for (const [index, spot] of spots.entries()) {
      const first = body.length;
      if (spot.section !== heading) {
        heading = spot.section;
        if (body.length > 0) body.push('');
        body.push(paint.cyan(cut(inOneLine(this.sections[heading]!.heading, words), width)));
      }
      const lines = this.lines(spot, index === this.at, width);
      body.push(...lines);
      if (index === this.at) {
        from = index === 0 ? first : body.length - lines.length;
        to = body.length - 1;
      }
    }
    if (spots.length === 0) body.push(`  ${words('ask.nothing-found')}`);
    const { start, end } = windowOver(body.length, height, from, to);
    const hand = spots.length === 0 ? 0 : to - this.tail;
    const lines = ['', this.header(width), ...filter, '', ...body.slice(start, end), '', ...remark, ...legend];
    return { lines, at: 3 + filter.length + Math.max(0, hand - start), entry: undefined };
  }

  /** How many lines the one in hand has under its first. */
  private tail = 0;

  private lines(spot: Spot, inHand: boolean, width: number): string[] {
    const { words, paint, signs } = this.voice;
    const digits = String(this.all.filter((each) => 'line' in each).length).length;
    const pointer = inHand ? signs.hand : ' ';
    if ('add' in spot) {
      if (inHand) this.tail = 0;
      return [cut(`${pointer} ${padStart('+', digits)}  ${spot.label}`, width)];
    }
    const { line, number } = spot;
    const room = this.termWidth(width);
    const term = padEnd(cut(`${'  '.repeat(line.depth)}${inOneLine(line.term, words)}`, room), room);
    const head = `${pointer} ${padStart(String(number), digits)}  ${inHand ? paint.bold(term) : term}  `;
    const left = width - widthOf(head);
    const value = this.valueOf(line);
    // The line in hand is shown in full, as far as that is bearable.
    const wrapped = inHand ? wrap(value, left).slice(0, 6) : [cut(value, left)];
    const shown = line.shown === undefined ? wrapped.map((each) => paint.yellow(each)) : wrapped;
    const indent = ' '.repeat(widthOf(head));
    const complaint = line.complaint ? wrap(inOneLine(line.complaint, words), width - digits - 8) : [];
    const drawn = [
      ...shown.map((each, index) => (index === 0 ? head + each : indent + each)),
      ...complaint.map((each, index) => `${' '.repeat(digits + 4)}${paint.red(`${index === 0 ? '! ' : '  '}${each}`)}`),
    ];
    if (inHand) this.tail = drawn.length - 1;
    return drawn;
  }

  private termWidth(width: number): number {
    return Math.min(WIDEST_TERM, Math.floor(width * 0.4), this.widestTerm);
  }

  private header(width: number): string {
    const { words } = this.voice;
    const { left } = this.standing;
    const lines = this.all.filter((spot) => 'line' in spot).length;
    const spot = this.spots[this.at];
    const here = spot && 'number' in spot ? words('ask.line-of', { at: spot.number, count: lines }) : '';
    const right = [here, left > 0 ? words('ask.left', { left }) : words('ask.none-left')].filter(Boolean).join('  ');
    return headLine(words('ask.review'), right, width, this.voice);
  }

  private legend(width: number): string[] {
    const keys = ['move', 'change', 'add', 'remove', 'filter', 'go-on'];
    return legendLines(
      keys.map((key) => this.voice.words(`ask.key.review-${key}`)),
      width,
      this.voice,
    );
  }
}

function keyOf(spot: Spot): string {
  return 'add' in spot ? spot.add : spot.line.key;
}
