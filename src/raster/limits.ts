/** How much of a file is read at most, and the one error by which a file that cannot be read is told apart. */

export interface Limits {
  /** Size of the file. */
  bytes: number;
  /** Pages of a PDF or a TIFF. */
  pages: number;
  /** Pixels of any one picture. */
  pixels: number;
  /** Seconds for the whole file. */
  seconds: number;
}

/** An A3 page at 600 dpi has 70 million pixels; the thickest folder is scanned in several files. */
export const DEFAULT_LIMITS: Limits = { bytes: 200 * 1024 * 1024, pages: 1000, pixels: 100_000_000, seconds: 120 };

export type Reason =
  | 'empty'
  | 'broken'
  | 'locked'
  | 'not-what-it-says'
  | 'unknown-kind'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'too-slow';

/** A file that cannot be read. What libraries say of its content is left out on purpose: it may quote it. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: Reason,
    /** The limit that was passed. */
    readonly limit?: number,
  ) {
    super(`unreadable: ${reason}`);
    this.name = 'UnreadableFile';
  }
}

/** Ends the work on a file when its seconds are over. */
export class Clock {
  readonly #end: number;

  constructor(readonly seconds: number) {
    this.#end = performance.now() + seconds * 1000;
  }

  /** Whole seconds that are left, at least 1: libraries take no less. */
  left(): number {
    return Math.max(1, Math.ceil((this.#end - performance.now()) / 1000));
  }

  /** @throws UnreadableFile */
  check(): void {
    if (performance.now() > this.#end) throw new UnreadableFile('too-slow', this.seconds);
  }
}
