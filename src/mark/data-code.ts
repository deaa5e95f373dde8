/**
 * The data code: the claim file itself, compressed and cut into the QR codes of the cover, so that the paper alone brings
 * the claim from a family's table to the counter, byte for byte.
 *
 * A part is `RYD1`, the claim's id (6), which part of how many (1 + 1), the kind of file (1), the first 8 bytes of the
 * SHA-256 of the whole file, and its share of the file in Deflate (by pako: the runtime's own packing differs between its
 * versions, and the same claim is to give the same page).
 */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { deflateRaw } from 'pako';

export type DataKind = 'yaml' | 'json';

/**
 * How one data code is drawn. Version 20 has 97 modules an edge: printed 48 mm wide (without its quiet zone) a module is
 * 0.49 mm, 3.9 pixels at 200 dpi. At level M, 15 % of the code may be lost to folds and dirt, and it holds 664 bytes.
 */
export const DATA_QR = { ecc: 'M', version: 20, capacity: 664, millimetres: 48 } as const;

/** A claim file is text written by people; what is larger is none, and what unpacks to more is an attack. */
export const LARGEST_CLAIM = 1 << 20;

export interface DataCodeOptions {
  /** Six characters of Crockford base 32. */
  claimId: string;
  kind: DataKind;
  /** Bytes that one code holds; {@link DATA_QR} has 664. */
  capacityPerCode: number;
  maxCodes: number;
}

export interface DataCodeHeader {
  claimId: string;
  /** 1-based. */
  part: number;
  parts: number;
  kind: DataKind;
  /** Start of the SHA-256 of the whole file, in hex: parts that belong together have the same. */
  file: string;
}

export type DataCodeProblem = 'not-a-data-code' | 'foreign' | 'missing' | 'damaged' | 'too-large';

/** Parts from which no claim can be made. */
export class DataCodeError extends Error {
  constructor(
    /**
     * `not-a-data-code`: other content; `foreign`: parts of different files; `missing`: not all parts are there;
     * `damaged`: the content does not agree with its hash; `too-large`: it unpacks to more than a claim file has.
     */
    readonly problem: DataCodeProblem,
    /** For `missing`: which parts, 1-based. */
    readonly missing: readonly number[] = [],
    options?: { cause?: unknown },
  ) {
    super(`data code: ${problem}${missing.length > 0 ? ` ${missing.join(', ')}` : ''}`, options);
    this.name = 'DataCodeError';
  }
}

const MAGIC = 'RYD1';
const HASH_AT = 13;
const HASH_LENGTH = 8;
const HEADER_LENGTH = HASH_AT + HASH_LENGTH;
const KINDS: readonly DataKind[] = ['yaml', 'json'];
const MOST_PARTS = 255;

/**
 * Cuts a claim file into the payloads of data codes. The same file gives the same payloads.
 *
 * @returns one payload a code, in order; or `too-large` where more than `maxCodes` would be needed
 * @throws RangeError for an id that is none or a capacity that holds nothing
 * @example
 * const parts = encodeDataCode(bytes, { claimId: '7Q3K9D', kind: 'yaml', capacityPerCode: DATA_QR.capacity, maxCodes: 4 });
 */
export function encodeDataCode(bytes: Uint8Array, options: DataCodeOptions): Uint8Array[] | 'too-large' {
  const { claimId, kind, capacityPerCode, maxCodes } = options;
  if (!/^[0-9A-HJKMNP-TV-Z]{6}$/.test(claimId)) throw new RangeError(`${claimId} is not the id of a claim`);
  const room = Math.floor(capacityPerCode) - HEADER_LENGTH;
  if (room < 1) throw new RangeError(`a code of ${capacityPerCode} bytes holds nothing beside its header`);
  if (bytes.length > LARGEST_CLAIM) return 'too-large';
  const packed = deflateRaw(bytes, { level: 9 });
  const parts = Math.max(1, Math.ceil(packed.length / room));
  if (parts > Math.min(maxCodes, MOST_PARTS)) return 'too-large';
  const share = Math.ceil(packed.length / parts);
  const hash = hashOf(bytes);
  return Array.from({ length: parts }, (_, i) => {
    const head = Buffer.from(`${MAGIC}${claimId}`, 'latin1');
    const place = Uint8Array.of(i + 1, parts, KINDS.indexOf(kind));
    return new Uint8Array(Buffer.concat([head, place, hash, packed.subarray(i * share, (i + 1) * share)]));
  });
}

/** What a payload says of itself, or undefined for the content of any other code. */
export function dataCodeHeader(payload: Uint8Array): DataCodeHeader | undefined {
  if (payload.length < HEADER_LENGTH) return undefined;
  const head = Buffer.from(payload.subarray(0, HEADER_LENGTH));
  const claimId = head.toString('latin1', MAGIC.length, 10);
  const [part, parts, kind] = [head[10]!, head[11]!, KINDS[head[12]!]];
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC || !/^[0-9A-HJKMNP-TV-Z]{6}$/.test(claimId)) return undefined;
  if (part < 1 || part > parts || !kind) return undefined;
  return { claimId, part, parts, kind, file: head.toString('hex', HASH_AT) };
}

/**
 * Puts the claim file together again.
 *
 * @param payloads what the codes held, in any order; a part may be there more than once
 * @throws DataCodeError
 * @example const { claimId, kind, bytes } = decodeDataCode(payloads);
 */
export function decodeDataCode(payloads: readonly Uint8Array[]): {
  claimId: string;
  kind: DataKind;
  bytes: Uint8Array;
} {
  const read = payloads.map((payload) => ({ header: dataCodeHeader(payload), body: payload.subarray(HEADER_LENGTH) }));
  const first = read[0]?.header;
  if (!first) throw new DataCodeError('not-a-data-code');
  const bodies = new Map<number, Uint8Array>();
  for (const { header, body } of read) {
    if (!header) throw new DataCodeError('not-a-data-code');
    const alike =
      header.claimId === first.claimId &&
      header.file === first.file &&
      header.parts === first.parts &&
      header.kind === first.kind;
    if (!alike) throw new DataCodeError('foreign');
    const other = bodies.get(header.part);
    if (other && Buffer.compare(other, body) !== 0) throw new DataCodeError('damaged');
    bodies.set(header.part, body);
  }
  const numbers = Array.from({ length: first.parts }, (_, i) => i + 1);
  const missing = numbers.filter((number) => !bodies.has(number));
  if (missing.length > 0) throw new DataCodeError('missing', missing);
  const bytes = unpack(Buffer.concat(numbers.map((number) => bodies.get(number)!)));
  if (hashOf(bytes).toString('hex') !== first.file) throw new DataCodeError('damaged');
  return { claimId: first.claimId, kind: first.kind, bytes };
}

function unpack(packed: Buffer): Uint8Array {
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: LARGEST_CLAIM }));
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DataCodeError(tooLarge ? 'too-large' : 'damaged', [], { cause: error });
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, HASH_LENGTH);
}
