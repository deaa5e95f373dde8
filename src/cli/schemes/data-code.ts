/** The case itself on a page of its packet: in QR codes, from which the very same file is made again. */
import { DATA_QR, encodeDataCode, qrMatrix } from '../../mark/index.ts';
import { dataCodePicture } from '../../packet/data-code-picture.ts';
import type { Picture, Values } from '../../template/index.ts';
import type { Opened } from './scheme.ts';

/** Codes that a page holds. */
const MOST_CODES = 9;

/** @returns the parts; none where it was not wanted, `too-large` where it does not fit on a page */
export function dataCodeParts(
  { file, id }: Pick<Opened, 'file' | 'id'>,
  wanted: boolean,
): readonly Uint8Array[] | 'too-large' {
  if (!wanted) return [];
  const { bytes, kind } = file;
  return encodeDataCode(bytes, { claimId: id, kind, capacityPerCode: DATA_QR.capacity, maxCodes: MOST_CODES });
}

/** @param drawn `false` where only the place counts: then no code is made */
export async function dataCodeValues(parts: readonly Uint8Array[], note: string, drawn: boolean): Promise<Values> {
  return {
    dataCode: { kind: 'picture', draw: drawn ? await pictureOf(parts) : nothing },
    dataCodeNote: { kind: 'text', text: note },
  };
}

function nothing(): void {
  // Of a picture that nobody draws only the place counts.
}

async function pictureOf(parts: readonly Uint8Array[]): Promise<Picture> {
  const codes = await Promise.all(parts.map((part) => qrMatrix(part, DATA_QR)));
  return dataCodePicture(codes, DATA_QR.millimetres);
}
