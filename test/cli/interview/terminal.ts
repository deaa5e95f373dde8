/** A terminal of bytes for tests: what is typed goes in as a keyboard sends it, and what a person would see comes out. */
import { PassThrough, Writable } from 'node:stream';

export const KEYS = {
  enter: '\r',
  tab: '\t',
  back: '\u001b[Z',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  altEnter: '\u001b\r',
  backspace: '\u007f',
  delete: '\u001b[3~',
  pageDown: '\u001b[6~',
  end: '\u001b[F',
  review: '\u0012',
  later: '\u000c',
  ctrlB: '\u0002',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  erase: '\u0015',
} as const;

/** Long enough that a following key is typed by someone who has seen the prompt. */
export const SEEN = 70;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Terminal {
  readonly input = new PassThrough();
  readonly output: Writable & { columns: number; rows: number };
  written = '';
  writes = 0;

  constructor(columns = 80, rows = 24) {
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        this.written += String(chunk);
        this.writes += 1;
        done();
      },
    });
    this.output = Object.assign(output, { columns, rows });
  }

  /** Keys one after another, each in a piece of its own, as when a person types. */
  async type(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.input.write(key);
      await wait(2);
    }
  }

  /** All at once. */
  async send(text: string): Promise<void> {
    this.input.write(text);
    await wait(5);
  }

  /** As a terminal that marks its pastes sends it. */
  paste(text: string): Promise<void> {
    return this.send(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`);
  }

  async seen(): Promise<this> {
    await wait(SEEN);
    return this;
  }

  /** The lines on the screen, as a terminal draws what was written; the screen has as many rows as are needed. */
  get lines(): string[] {
    return drawn(this.written).lines;
  }

  get screen(): string {
    return this.lines.join('\n').trimEnd();
  }

  /** The line with the cursor. */
  get cursor(): { line: string; column: number } {
    const { lines, row, column } = drawn(this.written);
    return { line: lines[row] ?? '', column };
  }
}

/** Draws the few sequences that prompts use. A wide character takes two cells: itself and an empty one. */
function drawn(written: string): { lines: string[]; row: number; column: number } {
  const cells: string[][] = [[]];
  let row = 0;
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is told
  const parts = written.match(/\u001b\[[?\d;]*[A-Za-z]|\r|\n|[^\u001b\r\n]/gu) ?? [];
  for (const part of parts) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const [, digits = '', command] = /^\u001b\[\??(\d*)[\d;]*([A-Za-z])$/.exec(part) ?? [];
    const count = digits === '' ? 1 : Number(digits);
    if (command === 'A') row = Math.max(0, row - count);
    else if (command === 'B') row += count;
    else if (command === 'C') column += count;
    else if (command === 'D') column = Math.max(0, column - count);
    else if (command === 'G') column = count - 1;
    else if (command === 'K') cells[row] = digits === '2' ? [] : (cells[row] ?? []).slice(0, column);
    else if (command === 'J') cells.length = Math.min(cells.length, row + 1);
    else if (command !== undefined) continue;
    else if (part === '\r') column = 0;
    else if (part === '\n') {
      row += 1;
      column = 0;
    } else {
      while (cells.length <= row) cells.push([]);
      const line = cells[row]!;
      while (line.length < column) line.push(' ');
      const wide = isWide(part);
      line[column] = part;
      if (wide) line[column + 1] = '';
      column += wide ? 2 : 1;
    }
    while (cells.length <= row) cells.push([]);
  }
  return {
    lines: cells.map((line) =>
      Array.from(line, (cell) => cell ?? ' ')
        .join('')
        .trimEnd(),
    ),
    row,
    column,
  };
}

/** East Asian wide and full-width characters, by their blocks. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
