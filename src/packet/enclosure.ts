/** What a packet encloses: how much of it, what is known of a file that can be enclosed, and the one error for a file that cannot. */
import type { Kind, Limits, Reason } from '../raster/index.ts';

/**
 * A file and its pages stand in memory several times while a packet is bound; mail and portals take less than this. A
 * record of five hundred pages is a volume to be handed in for itself. An A3 page at 600 dpi has 70 million pixels.
 */
export const ENCLOSED_LIMITS: Limits = {
  bytes: 50 * 1024 * 1024,
  pages: 500,
  pixels: 100_000_000,
  seconds: 60,
};

/** Of all that one packet encloses. Binding takes some seven times as much memory. */
const MOST_ENCLOSED_BYTES = 200 * 1024 * 1024;

/** A mark counts to three digits. */
export const MOST_PAGES_OF_A_SHEET = 999;

export type EnclosureReason = Reason | 'xfa' | 'unshown' | 'too-large-together';

/** A paper that cannot be enclosed. What libraries say of its content is left out on purpose: it may quote it. */
export class EnclosureError extends Error {
  constructor(
    /** The file as it was named to {@link readEnclosed}. */
    readonly file: string,
    /**
     * As of {@link UnreadableFile}; `xfa`: a form that only Adobe's own program shows; `unshown`: typed into, but saved
     * without how that looks (to be printed to a PDF first); `too-large-together`: more than one packet holds.
     */
    readonly reason: EnclosureReason,
    /** The limit that was passed, in bytes, pages, pixels or seconds. */
    readonly limit?: number,
  ) {
    super(`cannot be enclosed: ${reason}`);
    this.name = 'EnclosureError';
  }
}

/** A file that can be enclosed. */
export interface Enclosed {
  bytes: Uint8Array;
  /** Named where it cannot be enclosed after all. */
  file: string;
  kind: Kind;
  pages: number;
  /** SHA-256 in hex. */
  hash: string;
}

/** @throws EnclosureError for the file with which they become too many */
export function assertTogether(enclosed: readonly Enclosed[]): void {
  let bytes = 0;
  for (const each of enclosed) {
    bytes += each.bytes.length;
    if (bytes > MOST_ENCLOSED_BYTES) throw new EnclosureError(each.file, 'too-large-together', MOST_ENCLOSED_BYTES);
  }
}
