/**
 * One prompt on the terminal: it shows what a model draws, gives it the keys, and ends when the model has a reply. It is
 * redrawn when a key was pressed, and never else; the cursor stands where one types, or on the line in hand.
 */

import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Keyboard } from './keyboard.ts';

/** A key, as Node's readline names it. `paste`: a pasted text in `sequence`. */
export interface Key {
  name: string | undefined;
  ctrl: boolean;
  meta: boolean;
  shift: boolean;
  sequence: string | undefined;
  /** Of a paste: is it all of it? A terminal that does not mark its pastes may send a long one in pieces. */
  whole?: boolean;
  /** Further keys are waiting: nothing needs to be drawn yet. */
  more?: boolean;
}

export interface Size {
  columns: number;
  rows: number;
}

/** Lines that are narrower than the terminal, and where the cursor is. */
export interface Drawing {
  lines: readonly string[];
  /** The line with the cursor. */
  at: number;
  /** What is being typed: the end of the line `at`, and the cursor's offset in it. None: the cursor stands at its end. */
  entry: { text: string; cursor: number } | undefined;
}

export interface Model<R> {
  press(key: Key): void;
  draw(size: Size): Drawing;
  /** There is one: the prompt is over. */
  readonly reply: R | undefined;
  /** Does it take many lines at once? */
  readonly wantsLines?: boolean;
  /** The input has ended. */
  leave(): void;
}

export type Output = NodeJS.WritableStream & { columns?: number; rows?: number };

type Ended = { reply: unknown } | { failed: unknown };

/** Node's readline, of which the line is shown but not edited by it. */
interface Line {
  line: string;
  cursor: number;
  on(event: string, listener: () => void): void;
  removeListener(event: string, listener: () => void): void;
  pause(): void;
  resume(): void;
}

const prompt = createPrompt<Ended, { model: Model<unknown>; size(): Size }>(({ model, size }, done) => {
  const [drawn, setDrawn] = useState(0);
  const line = useRef<Line | undefined>(undefined);
  const hold = useRef<Ended | undefined>(undefined);

  const end = (ended: Ended) => {
    if (hold.current) return;
    hold.current = ended;
    // What was typed further is for the next prompt.
    line.current?.pause();
    done(ended);
  };

  useEffect((readline) => {
    const rl = readline as unknown as Line;
    line.current = rl;
    const closed = () => {
      model.leave();
      end({ reply: model.reply });
    };
    const goesOn = () => rl.resume();
    rl.on('close', closed);
    rl.on('SIGCONT', goesOn);
    return () => {
      rl.removeListener('close', closed);
      rl.removeListener('SIGCONT', goesOn);
    };
  }, []);

  useKeypress((event) => {
    if (hold.current) return;
    const key = event as unknown as Key;
    try {
      model.press(key);
    } catch (failed) {
      end({ failed });
      return;
    }
    if (model.reply !== undefined) end({ reply: model.reply });
    else if (!key.more) setDrawn(drawn + 1);
  });

  const { lines, at, entry } = model.draw(size());
  if (line.current) {
    line.current.line = entry?.text ?? '';
    line.current.cursor = entry?.cursor ?? 0;
  }
  return [lines.slice(0, at + 1).join('\n'), lines.slice(at + 1).join('\n')];
});

const PASTES_MARKED = '\u001b[?2004h';
const PASTES_UNMARKED = '\u001b[?2004l';
/** Keys that were pressed between two prompts may have been echoed. */
const LINE_CLEARED = '\r\u001b[K';

/** Terminals whose pastes are marked now; a program that ends in between leaves none of them so. */
const marked = new Set<Output>();

function unmark(output: Output): void {
  if (marked.delete(output)) output.write(PASTES_UNMARKED);
  if (marked.size === 0) process.removeListener('exit', unmarkAll);
}

function unmarkAll(): void {
  for (const output of marked) unmark(output);
}

/**
 * @throws ExitPromptError of inquirer on Ctrl-C, and what the model threw
 */
export async function show<R>(model: Model<R>, keyboard: Keyboard, output: Output): Promise<R> {
  output.write(LINE_CLEARED + PASTES_MARKED);
  if (marked.size === 0) process.once('exit', unmarkAll);
  marked.add(output);
  try {
    const size = () => ({ columns: output.columns || 80, rows: output.rows || 24 });
    const context = {
      input: keyboard.open(() => model.wantsLines === true),
      output: through(output),
      clearPromptOnDone: true,
    };
    const ended = await prompt({ model, size }, context);
    if ('failed' in ended) throw ended.failed;
    return ended.reply as R;
  } finally {
    keyboard.close();
    unmark(output);
  }
}

/** A prompt ends its output when it is over, and the terminal's must stay open. */
function through(output: Output): Writable {
  const writable = new Writable({
    write(chunk, _encoding, done) {
      output.write(chunk);
      done();
    },
  });
  Object.defineProperties(writable, {
    columns: { get: () => output.columns || 80 },
    rows: { get: () => output.rows || 24 },
  });
  return writable;
}
