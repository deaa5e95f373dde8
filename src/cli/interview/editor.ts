/** A line, or several, of text being typed: the text, the cursor, and the keys that move and erase. */
import { isControl } from '../../base/refusal.ts';
import { letters, widthOf } from './layout.ts';
import type { Key } from './live.ts';

/** One row of the text on the screen. */
export interface Row {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
}

export class Editor {
  text = '';
  /** Offset in UTF-16 units. */
  cursor = 0;

  /** @param lines may there be several lines? */
  constructor(private readonly lines: boolean) {}

  set(text: string): void {
    this.text = this.fit(text);
    this.cursor = this.text.length;
  }

  insert(text: string): void {
    const fit = this.fit(text);
    this.text = this.text.slice(0, this.cursor) + fit + this.text.slice(this.cursor);
    this.cursor += fit.length;
  }

  /** @returns was the key one of typing? */
  press(key: Key): boolean {
    if (key.ctrl) return this.command(key.name);
    if (key.meta) return this.word(key.name);
    switch (key.name) {
      case 'left':
        this.cursor = this.before();
        return true;
      case 'right':
        this.cursor = this.after();
        return true;
      case 'home':
        return this.command('a');
      case 'end':
        return this.command('e');
      case 'backspace':
        this.erase(this.before(), this.cursor);
        return true;
      case 'delete':
        this.erase(this.cursor, this.after());
        return true;
    }
    const typed = printable(key);
    if (typed === '') return false;
    this.insert(typed);
    return true;
  }

  private command(name: string | undefined): boolean {
    const start = this.text.lastIndexOf('\n', this.cursor - 1) + 1;
    const next = this.text.indexOf('\n', this.cursor);
    const end = next < 0 ? this.text.length : next;
    switch (name) {
      case 'a':
        this.cursor = start;
        return true;
      case 'e':
        this.cursor = end;
        return true;
      case 'h':
        this.erase(this.before(), this.cursor);
        return true;
      case 'u':
        this.erase(start, this.cursor);
        return true;
      case 'k':
        this.erase(this.cursor, end);
        return true;
      case 'w':
        this.erase(this.wordBefore(), this.cursor);
        return true;
      case 'left':
        this.cursor = this.wordBefore();
        return true;
      case 'right':
        this.cursor = this.wordAfter();
        return true;
      default:
        return false;
    }
  }

  private word(name: string | undefined): boolean {
    if (name === 'b' || name === 'left') this.cursor = this.wordBefore();
    else if (name === 'f' || name === 'right') this.cursor = this.wordAfter();
    else if (name === 'backspace') this.erase(this.wordBefore(), this.cursor);
    else return false;
    return true;
  }

  private erase(from: number, to: number): void {
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.cursor = from;
  }

  private before(): number {
    const last = letters(this.text.slice(0, this.cursor)).at(-1);
    return this.cursor - (last?.length ?? 0);
  }

  private after(): number {
    return this.cursor + (letters(this.text.slice(this.cursor))[0]?.length ?? 0);
  }

  private wordBefore(): number {
    return /\S*\s*$/.exec(this.text.slice(0, this.cursor))!.index;
  }

  private wordAfter(): number {
    return this.cursor + /^\s*\S*/.exec(this.text.slice(this.cursor))![0].length;
  }

  /** Control characters draw nothing and are not typed; where one line is wanted, a new line is a space. */
  private fit(text: string): string {
    const joined = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
    const lined = this.lines ? joined : joined.replace(/\s*\n\s*/g, ' ');
    return [...lined].filter((each) => each === '\n' || !isControl(each.codePointAt(0)!)).join('');
  }

  /** The text in rows that are at most `width` columns wide, and in which of them the cursor stands. */
  rows(width: number): { rows: Row[]; at: number; column: number } {
    const rows: Row[] = [{ text: '', start: 0 }];
    let used = 0;
    let offset = 0;
    for (const letter of letters(this.text)) {
      const isBreak = letter === '\n';
      const row = rows.at(-1)!;
      // Both columns and code units stay under the width: the terminal library counts the one here and the other there.
      const full = used + widthOf(letter) > width || row.text.length + letter.length > width;
      if (isBreak || full) {
        rows.push({ text: isBreak ? '' : letter, start: offset + (isBreak ? 1 : 0) });
        used = isBreak ? 0 : widthOf(letter);
      } else {
        row.text += letter;
        used += widthOf(letter);
      }
      offset += letter.length;
    }
    const at = rows.findLastIndex(({ start }) => start <= this.cursor);
    return { rows, at, column: this.cursor - rows[at]!.start };
  }

  /** Moves a row up or down. @returns was there one? */
  moveRow(by: -1 | 1, width: number): boolean {
    const { rows, at, column } = this.rows(width);
    const target = rows[at + by];
    if (!target) return false;
    const wanted = widthOf(rows[at]!.text.slice(0, column));
    let offset = 0;
    for (const letter of letters(target.text)) {
      if (widthOf(target.text.slice(0, offset + letter.length)) > wanted) break;
      offset += letter.length;
    }
    this.cursor = target.start + offset;
    return true;
  }
}

/** What a key types. */
export function printable(key: Key): string {
  if (key.ctrl || key.meta || key.sequence === undefined) return '';
  return [...key.sequence].some((each) => isControl(each.codePointAt(0)!)) ? '' : key.sequence;
}

/** Full-width signs are what a Japanese or Chinese keyboard types. */
const HALF: Readonly<Record<string, string>> = { '？': '?', '＜': '<', '＞': '>', '！': '!', '＝': '=', '＃': '#' };

/** A sign as if typed half-width. */
export function halfWidth(text: string): string {
  return text
    .replace(/[？＜＞！＝＃]/g, (sign) => HALF[sign]!)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
