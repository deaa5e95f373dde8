/** A field in hand: it takes keys, says what they lead to, and draws itself. What is common to all kinds of input. */
import type { Plain } from '../../../base/text-tree.ts';
import type { Field } from '../../../interview/prompter.ts';
import type { Drawing, Key } from '../live.ts';
import type { Voice } from '../voice.ts';

/**
 * What a key led to. `stay`: it was taken, nothing else happens. `take`: this is the answer. `keep`: what stands there
 * stays. `save`: write this and stay (a row of a table). `other`: the control has no use for the key.
 */
export type Act =
  | { do: 'stay' | 'keep' | 'back' | 'later' | 'review' | 'other' }
  | { do: 'take' | 'save'; answer: Plain | null };

export const STAY: Act = { do: 'stay' };
export const OTHER: Act = { do: 'other' };
export const KEEP: Act = { do: 'keep' };

export interface Room {
  width: number;
  height: number;
  /** How the first line begins, and how wide that is: the pointer, and in a form the term. */
  lead: string;
  leadWidth: number;
  /** In a form the field's own line comes first, and what belongs to it below. */
  inline: boolean;
}

/** What was typed and not taken yet; it is there again when the field comes back. */
export interface Draft {
  typed: string;
  /** Pasted lines that could not be read, each with the row before which it belongs. */
  unread?: readonly { text: string; before: number }[];
}

export interface Control {
  press(key: Key): Act;
  draw(room: Room): Drawing;
  /** Is nothing typed yet? Then `?` asks why. */
  readonly blank: boolean;
  /** Does it take many lines at once? */
  readonly wantsLines?: boolean;
  /** Does it need the arrow keys for itself? */
  readonly arrows: boolean;
  /** What Enter does here, as words of the legend, where it is not the next question. */
  readonly enterKey: string | undefined;
  /** Keys of its own, as words of the legend. */
  readonly legend: readonly string[];
  readonly draft: Draft | undefined;
  /** The same field, as it is after something was written. */
  renew(field: Field): void;
}

/** The answer that Enter on nothing takes, if there is one. */
export function standing(field: Field): Plain | undefined {
  return field.answer ?? (field.answer === null ? undefined : field.preset);
}

/** Enter on nothing: what stands there is kept, a suggestion is taken, an optional question is left open. */
export function onNothing(field: Field): Act | undefined {
  if (field.answer !== undefined && field.answer !== null) return KEEP;
  if (field.answer === null && field.optional) return KEEP;
  if (field.answer === undefined && field.preset !== undefined) return { do: 'take', answer: field.preset };
  if (field.optional) return { do: 'take', answer: null };
  return undefined;
}

/** Signs that lead away from a question when nothing else is typed. */
export const SIGNS_AWAY: Readonly<Record<string, Act>> = {
  '<': { do: 'back' },
  '>': { do: 'later' },
  '!': { do: 'review' },
};

export function isEnter(key: Key): boolean {
  return (key.name === 'return' || key.name === 'enter') && !key.meta && !key.ctrl;
}

/** Enter, or Tab, with which a clerk goes on. */
export function isGoing(key: Key): boolean {
  return isEnter(key) || (key.name === 'tab' && !key.shift && !key.ctrl && !key.meta);
}

/** Lines of complaint under what was typed: a sign and words, no colour alone. */
export function complaintLines(text: string, voice: Voice, wrapped: readonly string[]): string[] {
  return text === '' ? [] : wrapped.map((line, index) => `  ${voice.paint.red(`${index === 0 ? '! ' : '  '}${line}`)}`);
}
