/** How the interview speaks on a terminal: its words, its colours (none where there are none), its signs. */
import type { ChalkInstance } from 'chalk';
import type { Params } from '../../base/finding.ts';
import { harmless } from '../../base/refusal.ts';
import type { Plain } from '../../base/text-tree.ts';
import type { Words } from '../../base/words.ts';
import type { Option, Say } from '../../interview/input.ts';
import { said } from '../../interview/say.ts';

/** Signs that carry a meaning; none of them is told from another by its colour. */
export interface Signs {
  /** The line in hand. */
  hand: string;
  done: string;
  ticked: string;
  unticked: string;
}

const DRAWN: Signs = { hand: '▸', done: '✓', ticked: '[x]', unticked: '[ ]' };
const LETTERS: Signs = { hand: '>', done: '-', ticked: '[x]', unticked: '[ ]' };

/** The console of Linux without a desktop, and old ones of Windows, have letters only. */
export function signsOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Signs {
  if (platform !== 'win32') return env['TERM'] === 'linux' || env['TERM'] === 'dumb' ? LETTERS : DRAWN;
  return env['WT_SESSION'] || env['TERM_PROGRAM'] || env['TERM'] ? DRAWN : LETTERS;
}

export interface Voice {
  words: Words;
  paint: ChalkInstance;
  signs: Signs;
}

/** Long texts are cut where they are drawn, not here. */
const MOST = 100_000;

/** Text of the claim as one line in which nothing can move the cursor. */
export function oneLine(text: string): string {
  return harmless(text.split(/\r\n|[\r\n\t\u2028\u2029]/).join(' '), MOST);
}

/** What a person may read, as lines. */
export function linesOf(say: Say, words: Words): string[] {
  if ('text' in say) return say.text.split(/\r\n|[\r\n]/).map(oneLine);
  return said(say, words)
    .split('\n')
    .map((line) => oneLine(line));
}

export function inOneLine(say: Say, words: Words): string {
  return linesOf(say, words).join(' ');
}

/** What was expected of an answer that could not be taken. */
export function expectation({ key, params }: { key: string; params?: Params }, words: Words): string {
  const own = `expected.${key}`;
  return words('ask.expected', { expected: inOneLine({ key: own, ...(params && { params }) }, words) });
}

export function labelOf(option: Option, words: Words): string {
  return inOneLine(option.label, words);
}

export function noteOf(option: Option, words: Words): string {
  return option.note ? inOneLine(option.note, words) : '';
}

/** Are two answers the same? */
export function same(a: Plain | null | undefined, b: Plain | null | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null) && (a === undefined) === (b === undefined);
}
