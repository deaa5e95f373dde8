/** How far a batch is, on standard error: one line that is written over in a terminal, else a line now and then. */
import { harmless } from '../base/refusal.ts';
import type { Words } from '../base/words.ts';

export interface Progress {
  /** A claim is in hand now. */
  begin(path: string): void;
  done(): void;
  /** Takes the line away. */
  end(): void;
}

const EVERY_MS = 200;
/** Without a terminal a line comes at each tenth of the claims. */
const LINES = 10;

export function progressOf(
  all: number,
  words: Words,
  out: { write(text: string): unknown; isTTY?: boolean | undefined; columns?: number | undefined },
  clock: () => number = () => performance.now(),
): Progress {
  const started = clock();
  let count = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownTenth = 0;
  let inHand = '';
  const left = () => (count === 0 ? undefined : (((clock() - started) / count) * (all - count)) / 1000);

  const draw = () => {
    if (clock() - shownAt < EVERY_MS) return;
    shownAt = clock();
    const line = words('batch.progress', { done: count, all, left: timeText(left(), words), path: inHand });
    const room = (out.columns ?? 80) - 1;
    out.write(`\r\u001b[K${cut(line, room)}`);
  };
  return {
    begin(path) {
      inHand = harmless(path, 200);
      if (out.isTTY) draw();
    },
    done() {
      count += 1;
      if (out.isTTY) return draw();
      const tenth = Math.floor((count * LINES) / all);
      if (tenth === shownTenth || all < LINES || count === all) return;
      shownTenth = tenth;
      out.write(`${words('batch.progress-line', { done: count, all, left: timeText(left(), words) })}\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}

/** Rounded up: in seconds under two minutes, in minutes under two hours. */
function timeText(seconds: number | undefined, words: Words): string {
  if (seconds === undefined) return words('batch.unknown-time');
  if (seconds < 120) return words('batch.seconds', { count: Math.ceil(seconds) });
  if (seconds < 7200) return words('batch.minutes', { count: Math.ceil(seconds / 60) });
  return words('batch.hours', { count: Math.ceil(seconds / 3600) });
}

/** Cut to the columns of a terminal; a wide character takes two. */
function cut(line: string, room: number): string {
  let width = 0;
  let text = '';
  for (const character of line) {
    width += character.codePointAt(0)! < 0x1100 ? 1 : 2;
    if (width > room) return text;
    text += character;
  }
  return text;
}
