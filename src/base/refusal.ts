/**
 * The input or the call was not usable: nothing was written, exit status 2. One error for the whole program; its words
 * stand in the catalogues under `problem.<code>`, so that every place that refuses says so in the user's language.
 */
import type { Params } from './finding.ts';

export type { Params };

export interface Problem {
  /** Key of the catalogue: `problem.<code>`. */
  code: string;
  params?: Params;
  /** File as the user named it, and 1-based place in it. */
  file?: string;
  line?: number;
  column?: number;
  /** Path of the answer in the claim. */
  at?: string;
  /** What was expected: a key `expected.<key>` of the catalogue with its parameters. */
  expected?: { key: string; params?: Params };
  /** What stands there, made harmless for a terminal. */
  found?: string;
}

export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    this.problems = list;
  }
}

/** Control characters, and those that turn the direction of a line, as `\u{…}`; at most 60 characters. */
export function harmless(text: string, most = 60): string {
  const characters = [...text];
  const shown = characters.slice(0, most).map((character) => {
    const code = character.codePointAt(0)!;
    return isControl(code) ? `\\u{${code.toString(16).toUpperCase()}}` : character;
  });
  return shown.join('') + (characters.length > most ? '…' : '');
}

/** Characters that draw nothing but change a terminal, a line's direction, or hide in a name. */
export function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}
