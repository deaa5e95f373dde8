/** The smallest files that stand for scans: a whole one of each kind, and the ways in which one is spoilt. */

function pdf(objects: string, trailer: string): Buffer {
  const body = `%PDF-1.4\n${objects}`;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer <<${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

const PAGE = '1 0 obj <</Type /Page>> endobj\n';
const WHOLE = pdf(PAGE, '/Size 2');

const KINDS: Readonly<Record<string, Buffer>> = {
  pdf: WHOLE,
  'another pdf': pdf(`${PAGE}2 0 obj <</Other true>> endobj\n`, '/Size 3'),
  'cut off pdf': WHOLE.subarray(0, WHOLE.length - 30),
  'locked pdf': pdf(PAGE, '/Size 2 /Encrypt 9 0 R'),
  empty: Buffer.alloc(0),
  text: Buffer.from('a note, no scan\n'),
  manifest: Buffer.from('{ "format": "ryoyohi-packet/1", "pages": [] }'),
  'other manifest': Buffer.from('{ "format": "something-else/1" }'),
};

export function scanOf(kind: string): Buffer {
  const content = KINDS[kind];
  if (!content) throw new Error(`no such kind of scan: ${kind}`);
  return content;
}
