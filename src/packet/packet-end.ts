/**
 * The last line of a file that we bound names its claim, so that it is known again as ours and as unchanged: a program
 * that edits the PDF writes its own end, and such a file is never written over.
 */

import type { BoundKind } from './formats.ts';

function endOf(claim: string, kind: BoundKind): string {
  return `%RYOYOHI-${kind.toUpperCase()} ${claim}\n`;
}

/** Adds the line as a comment behind the end of the file's body; readers pass over it. */
export function withPacketEnd(pdf: Uint8Array, claim: string, kind: BoundKind = 'packet'): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(pdf),
      Buffer.from(pdf.at(-1) === 0x0a ? '' : '\n'),
      Buffer.from(endOf(claim, kind), 'latin1'),
    ]),
  );
}

export function endsAsPacketOf(pdf: Uint8Array, claim: string, kind: BoundKind = 'packet'): boolean {
  const end = endOf(claim, kind);
  return Buffer.from(pdf.subarray(Math.max(0, pdf.length - end.length))).toString('latin1') === end;
}
