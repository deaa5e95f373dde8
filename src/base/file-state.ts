/** Can a scan be opened: what it is by its content, and whether it is empty, cut off or locked. Nothing is decoded. */

export type FileFault = 'empty' | 'broken' | 'locked' | 'unknown-kind';

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Buffer, text: string, from = 0): boolean {
  return bytes.indexOf(text, from, 'latin1') !== -1;
}

/** @returns undefined for a PDF, JPEG, PNG or TIFF that can be opened */
export function faultOf(content: Uint8Array): FileFault | undefined {
  if (content.length === 0) return 'empty';
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (contains(bytes.subarray(0, 1024), '%PDF-')) return pdfFault(bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return jpegFault(bytes);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return contains(bytes, 'IEND', Math.max(0, bytes.length - 64)) ? undefined : 'broken';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) || startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return tiffFault(bytes);
  return 'unknown-kind';
}

/** The end must name a cross-reference that stands where it says. */
function pdfFault(bytes: Buffer): FileFault | undefined {
  const tail = bytes.subarray(Math.max(0, bytes.length - 2048)).toString('latin1');
  const named = [...tail.matchAll(/startxref\s+(\d{1,12})\s+%%EOF/g)].at(-1);
  if (!named) return 'broken';
  const start = bytes.indexOf('%PDF-', 0, 'latin1');
  const place = bytes.subarray(Number(named[1]), Number(named[1]) + 64).toString('latin1');
  const shifted = bytes.subarray(Number(named[1]) + start, Number(named[1]) + start + 64).toString('latin1');
  const isReference = (text: string) => /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(text);
  if (!isReference(place) && !isReference(shifted)) return 'broken';
  if (!contains(bytes, '/Page')) return contains(bytes, '/ObjStm') ? lockOf(bytes) : 'broken';
  return lockOf(bytes);
}

/** An encryption dictionary: most readers ask for a password, and the office cannot open it. */
function lockOf(bytes: Buffer): FileFault | undefined {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')) ? 'locked' : undefined;
}

function jpegFault(bytes: Buffer): FileFault | undefined {
  // Cameras add data after the end of the picture: the marker must be somewhere, a cut-off file has none.
  return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2 ? undefined : 'broken';
}

function tiffFault(bytes: Buffer): FileFault | undefined {
  const little = bytes[0] === 0x49;
  if (bytes.length < 8) return 'broken';
  const directory = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  if (directory < 8 || directory + 2 > bytes.length) return 'broken';
  const entries = little ? bytes.readUInt16LE(directory) : bytes.readUInt16BE(directory);
  return entries > 0 && directory + 2 + entries * 12 <= bytes.length ? undefined : 'broken';
}
