/**
 * The keys of a terminal, kept in order from one prompt to the next: what was typed ahead waits for the prompt that is
 * drawn next, and what was pasted comes as one piece, whether the terminal says that it is a paste or not.
 */

import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { printable } from './editor.ts';
import type { Key } from './live.ts';

/** What arrives sooner than this after a prompt was drawn was typed before anyone saw it. Milliseconds. */
const SEEN_AFTER = 50;
/** Pieces of one long paste follow each other faster than this. Milliseconds. */
const PIECES_WITHIN = 50;

type Input = NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(mode: boolean): unknown };

/** The stream of one prompt: it gets its keys one by one, and none any more once it was paused. */
class PromptInput extends PassThrough {
  readonly isTTY = true;
  held = false;

  constructor(
    private readonly real: Input,
    private readonly released: () => void,
  ) {
    super();
  }

  setRawMode(mode: boolean): this {
    if (this.real.isTTY && this.real.setRawMode) this.real.setRawMode(mode);
    return this;
  }

  override pause(): this {
    this.held = true;
    return super.pause();
  }

  override resume(): this {
    const held = this.held;
    this.held = false;
    super.resume();
    if (held) this.released();
    return this;
  }
}

export class Keyboard {
  private readonly queue: Key[] = [];
  private batch: Key[] | undefined;
  /** Of a paste that has begun and not ended. */
  private pasting: string | undefined;
  private keysInChunk = 0;
  private lastPaste = Number.NEGATIVE_INFINITY;
  private shown = 0;
  private ended = false;
  private prompt: PromptInput | undefined;
  private wantsLines = () => false;

  /** @param marksPastes does the terminal say what is pasted? */
  constructor(
    private readonly input: Input,
    private readonly marksPastes = false,
  ) {
    input.once('end', this.end);
    input.once('close', this.end);
  }

  /**
   * The keys for one prompt, those first that were typed before.
   * @param wantsLines does the prompt take many lines at once now?
   */
  open(wantsLines: () => boolean): PromptInput {
    this.wantsLines = wantsLines;
    const prompt = new PromptInput(this.input, () => this.pump());
    this.prompt = prompt;
    this.shown = performance.now();
    this.batch = undefined;
    emitKeypressEvents(this.input);
    this.input.prependListener('data', this.chunkBegins);
    this.input.on('keypress', this.key);
    this.input.on('data', this.chunkEnds);
    this.input.resume();
    // A stream that ended before does not say so again.
    if ((this.input as { readableEnded?: boolean }).readableEnded) this.ended = true;
    setImmediate(() => this.pump());
    return prompt;
  }

  close(): void {
    this.prompt = undefined;
    this.input.removeListener('data', this.chunkBegins);
    this.input.removeListener('keypress', this.key);
    this.input.removeListener('data', this.chunkEnds);
    this.input.pause();
  }

  private readonly end = () => {
    this.ended = true;
    this.pump();
  };

  private readonly chunkBegins = () => {
    this.batch = [];
    this.keysInChunk = 0;
  };

  private readonly key = (text: string | undefined, given: Partial<Key> | undefined) => {
    const key: Key = {
      name: given?.name,
      ctrl: given?.ctrl ?? false,
      meta: given?.meta ?? false,
      shift: given?.shift ?? false,
      sequence: given?.sequence ?? text ?? undefined,
    };
    this.keysInChunk += 1;
    // A letter that no terminal sent is the echo of one that it did.
    if (key.sequence === undefined && key.name?.length === 1) return;
    if (key.name === 'paste-start') {
      this.pasting = '';
    } else if (this.pasting !== undefined && key.name !== 'paste-end') {
      this.pasting += key.sequence ?? '';
    } else if (key.name === 'paste-end') {
      this.add({ ...TYPED, name: 'paste', sequence: this.pasting ?? '', whole: true });
      this.pasting = undefined;
    } else {
      this.add(key);
    }
  };

  private add(key: Key): void {
    if (this.batch) {
      const last = this.batch.at(-1);
      const isSecondHalf = last?.sequence === '\r' && key.sequence === '\n';
      if (!isSecondHalf) this.batch.push(key);
    } else {
      this.queue.push(key);
      this.pump();
    }
  }

  private readonly chunkEnds = () => {
    const batch = this.batch ?? [];
    this.batch = undefined;
    // A terminal that began a paste and never ended it must not lock anyone in.
    if (this.pasting?.endsWith('\u0003') && this.keysInChunk === 1) {
      this.pasting = undefined;
      batch.push({ ...TYPED, name: 'c', ctrl: true, sequence: '\u0003' });
    }
    if (this.isPaste(batch)) {
      this.lastPaste = performance.now();
      const text = batch.map(({ sequence }) => sequence!.replace('\r', '\n')).join('');
      this.queue.push({ ...TYPED, name: 'paste', sequence: text, whole: false });
    } else {
      this.queue.push(...batch);
    }
    this.pump();
  };

  /**
   * Nobody types a line, Enter and more between two looks at the keyboard: that was pasted, unless a slow line kept it
   * back. Where the terminal marks its pastes it is taken for typing, but for a table, to which both are the same.
   */
  private isPaste(batch: readonly Key[]): boolean {
    const now = performance.now();
    if (this.marksPastes && !this.wantsLines()) return false;
    if (now - this.shown < SEEN_AFTER || batch.length === 0) return false;
    const isText = batch.every((key) => printable(key) !== '' || /^[\r\n\t]$/.test(key.sequence ?? ''));
    if (!isText) return false;
    const firstBreak = batch.findIndex((key) => /^[\r\n]$/.test(key.sequence!));
    const lastText = batch.findLastIndex((key) => printable(key) !== '');
    return (firstBreak >= 0 && firstBreak < lastText) || now - this.lastPaste < PIECES_WITHIN;
  }

  private pump(): void {
    const { prompt } = this;
    while (prompt && prompt === this.prompt && !prompt.held) {
      const key = this.queue.shift();
      if (!key) break;
      if (key.ctrl && key.name === 'c') this.queue.length = 0;
      const more = this.queue.length > 0;
      prompt.emit('keypress', undefined, { ...key, more });
    }
    if (this.ended && prompt && prompt === this.prompt && !prompt.held) prompt.emit('end');
  }
}

/**
 * Terminals that mark what is pasted where they are asked to. Not so the console of Linux, screen, and what Node reads on
 * Windows.
 */
export function marksPastes(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return false;
  const { TERM = 'dumb', TMUX } = env;
  if (TMUX) return true;
  return !/^(linux|dumb|ansi|cons25|vt\d+|screen)/.test(TERM);
}

const TYPED = { ctrl: false, meta: false, shift: false } as const;
