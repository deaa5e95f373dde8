/** Lines in and out, one after another: nothing is drawn over, no escape sequence is written. */

import { createInterface, type Interface } from 'node:readline';
import { ExitPromptError } from '@inquirer/core';

/** No further line will come. */
export const ENDED = Symbol('ended');

export class PlainLines {
  private readonly waiting: string[] = [];
  private reader: Interface | undefined;
  private take: ((line: string | typeof ENDED) => void) | undefined;
  private ended = false;

  constructor(
    private readonly input: NodeJS.ReadableStream,
    private readonly output: NodeJS.WritableStream,
  ) {}

  print(lines: readonly string[]): void {
    if (lines.length > 0) this.output.write(`${lines.join('\n')}\n`);
  }

  /** The lines that came in one piece with the last and are still to be used. */
  get pending(): readonly string[] {
    return this.waiting;
  }

  /** @throws ExitPromptError on Ctrl-C */
  async ask(question: string): Promise<string | typeof ENDED> {
    this.output.write(`${question} `);
    const line = await this.next();
    // Without a keyboard's own line break the next question would stand on the same line.
    if (line === ENDED) this.output.write('\n');
    return line;
  }

  private next(): Promise<string | typeof ENDED> {
    this.reader ??= this.open();
    const first = this.waiting.shift();
    if (first !== undefined) return Promise.resolve(first);
    if (this.ended) return Promise.resolve(ENDED);
    const reader = this.reader;
    return new Promise((resolve, reject) => {
      const interrupted = () => {
        reader.pause();
        this.take = undefined;
        reject(new ExitPromptError('User force closed the prompt with SIGINT'));
      };
      this.take = (line) => {
        this.take = undefined;
        process.removeListener('SIGINT', interrupted);
        // Nothing keeps the program alive between two questions.
        reader.pause();
        resolve(line);
      };
      process.once('SIGINT', interrupted);
      reader.resume();
    });
  }

  private open(): Interface {
    const reader = createInterface({ input: this.input, terminal: false });
    reader.on('line', (line) => {
      if (this.take) this.take(line);
      else this.waiting.push(line);
    });
    reader.once('close', () => {
      this.ended = true;
      this.take?.(ENDED);
    });
    return reader;
  }
}
