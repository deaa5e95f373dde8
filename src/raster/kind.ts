/** What a file is, by its content; its name only says whether it is what it says. */
import { faultOf } from '../base/file-state.ts';
import { UnreadableFile } from './limits.ts';

export type Kind = 'pdf' | 'jpeg' | 'png' | 'tiff';

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = { pdf: 'pdf', jpg: 'jpeg', png: 'png', tif: 'tiff' };
const KIND_OF_NAME: Readonly<Record<string, Kind>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  png: 'png',
  tif: 'tiff',
  tiff: 'tiff',
};

/**
 * @param says the file's name or its ending; without it the name is not judged
 * @throws UnreadableFile for an empty or broken file, another kind, or a kind that is not what the name says
 */
export async function kindOf(bytes: Uint8Array, says?: string): Promise<Kind> {
  const fault = faultOf(bytes);
  if (fault === 'empty') throw new UnreadableFile('empty');
  const { fileTypeFromBuffer } = await import('file-type');
  // Some scanners write a few bytes before a PDF; the head is enough to know every kind that is read.
  const head = bytes.subarray(0, 4100);
  const pdfAt = Buffer.from(head.buffer, head.byteOffset, Math.min(1024, head.length)).indexOf('%PDF-');
  const type =
    pdfAt >= 0 ? { ext: 'pdf' } : await fileTypeFromBuffer(isTiff(head) ? bytes : head).catch(() => undefined);
  const kind = type && Object.hasOwn(KIND_OF_TYPE, type.ext) ? KIND_OF_TYPE[type.ext] : undefined;
  const ending = says?.toLowerCase().split('.').at(-1) ?? '';
  const named = Object.hasOwn(KIND_OF_NAME, ending) ? KIND_OF_NAME[ending] : undefined;
  if (named && named !== kind) throw new UnreadableFile(type || !looksCutOff(bytes) ? 'not-what-it-says' : 'broken');
  if (!kind) throw new UnreadableFile('unknown-kind');
  if (fault === 'broken') throw new UnreadableFile('broken');
  return kind;
}

/** What kind of TIFF it is stands in its directory, which many programs write at the end. */
function isTiff(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 4)).toString('latin1');
  return start === 'II*\0' || start === 'MM\0*';
}

/** Nothing but zeros: a file whose content was lost on the way. */
function looksCutOff(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte === 0);
}
