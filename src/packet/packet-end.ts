/**
 * The last line of a packet's file names its claim, so that a packet is known again as ours and as unchanged: a program
 * that edits the PDF writes its own end, and such a file is never written over.
 */

const LENGTH = '%RYOYOHI-PACKET 000000\n'.length;

function endOf(claim: string): string {
  return `%RYOYOHI-PACKET ${claim}\n`;
}

/** Adds the line as a comment behind the end of the file's body; readers pass over it. */
export function withPacketEnd(pdf: Uint8Array, claim: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(pdf),
      Buffer.from(pdf.at(-1) === 0x0a ? '' : '\n'),
      Buffer.from(endOf(claim), 'latin1'),
    ]),
  );
}

export function endsAsPacketOf(pdf: Uint8Array, claim: string): boolean {
  return Buffer.from(pdf.subarray(Math.max(0, pdf.length - LENGTH))).toString('latin1') === endOf(claim);
}
