/** The text of a paper: in the reader's language, and under or beside it in the second one, smaller and grey. */
import type { Language } from '../base/languages.ts';
import type { Widths } from '../pdf/types.ts';
import { firstBaseline, measureWith } from './fit.ts';
import type { Group, Piece } from './flow.ts';
import { wrapped } from './flow.ts';
import type { CellLine } from './grid.ts';
import type { Measure } from './lines.ts';
import type { Both, Paper } from './paper-types.ts';

/** From baseline to baseline, in units of the size. */
export const LEADING = 1.45;
/** The second language, in units of the size of the first; never smaller than this in points. */
const SECOND = 0.74;
const LEAST_SECOND = 6;
export const GREY = 0.35;
/** Paragraphs, rows and points of more lines than this may be divided between pages. */
export const KEEP_LINES = 12;

/** What a part of a paper is set with: the languages, and how wide a text is in each. */
export class Setting {
  private constructor(
    private readonly fonts: Widths,
    readonly language: Language,
    readonly second: Language | undefined,
    /** Named where a character cannot be printed: `body.blocks[2].rows[0].paid`. */
    readonly field: string,
  ) {}

  static of({ language, second }: Pick<Paper, 'language' | 'second'>, fonts: Widths, field: string): Setting {
    return new Setting(fonts, language, second, field);
  }

  /** The same for a part of it. */
  at(path: string): Setting {
    return new Setting(this.fonts, this.language, this.second, `${this.field}${path}`);
  }

  measure(language: Language | undefined = this.language): Measure {
    return measureWith(this.fonts, this.field, language);
  }

  get widths(): Widths {
    const { fonts, language } = this;
    return { width: (text, size, field, own) => fonts.width(text, size, field, own ?? language) };
  }
}

export function both(words: string | Both): Both {
  return typeof words === 'string' ? { text: words } : words;
}

/** Line ends are `\n`, whatever the file had; a tab is a blank. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
}

/** A part of a line in one language and size. */
export interface Run {
  text: string;
  size: number;
  ink?: number;
  language: Language | undefined;
}

/** The texts in their languages, the second one smaller. */
export function runsOf(words: string | Both, size: number, setting: Setting, ink?: number): Run[] {
  const { text, beside } = both(words);
  const runs: Run[] = [
    { text: plain(text), size, language: setting.language, ...(ink !== undefined && { ink }) },
    {
      text: plain(beside ?? ''),
      size: Math.max(LEAST_SECOND, size * SECOND),
      ink: GREY,
      language: setting.second,
    },
  ];
  return runs.filter((run) => run.text !== '');
}

/** The lines of both languages in a column `width` points wide, one language under the other. */
export function linesOf(
  words: string | Both,
  size: number,
  width: number,
  setting: Setting,
  ink?: number,
): Omit<CellLine, 'drop'>[] {
  return runsOf(words, size, setting, ink).flatMap((run) =>
    wrapped(run.text, run.size, width, setting.measure(run.language)).map((text) => ({
      text,
      size: run.size,
      ...(run.ink !== undefined && { ink: run.ink }),
      ...(run.language && { language: run.language }),
    })),
  );
}

/** A line of its own height, with its baseline. */
export function linePiece({ text, size, ink, language }: Omit<CellLine, 'drop'>, x: number, field: string): Piece {
  const height = size * LEADING;
  return {
    height,
    draw: (on, left, top) => {
      if (text === '') return;
      on.text(text, {
        x: left + x,
        y: top - dropOf(size, height),
        size,
        field,
        ...(ink !== undefined && { ink }),
        ...(language && { language }),
      });
    },
  };
}

/** From the top of a line to its baseline. */
export function dropOf(size: number, height: number): number {
  return (height - size) / 2 + firstBaseline(size);
}

/** Lines that are kept on one page where they are few; of many, the first two and the last two stay together. */
export function keptLines(pieces: readonly Piece[]): Group[] {
  if (pieces.length <= 3) return [{ pieces: [...pieces] }];
  const middle = pieces.slice(2, -2).map((piece): Group => ({ pieces: [piece] }));
  return [{ pieces: pieces.slice(0, 2) }, ...middle, { pieces: pieces.slice(-2) }];
}
