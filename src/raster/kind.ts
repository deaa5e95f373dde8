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
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind =
    kindByHead(bytes) ?? (type && Object.hasOwn(KIND_OF_TYPE, type.ext) ? KIND_OF_TYPE[type.ext] : undefined);
  const ending = says?.toLowerCase().split('.').at(-1) ?? '';
  const named = Object.hasOwn(KIND_OF_NAME, ending) ? KIND_OF_NAME[ending] : undefined;
  if (named && named !== kind) throw new UnreadableFile(looksLost(bytes) ? 'broken' : 'not-what-it-says');
  if (!kind) throw new UnreadableFile('unknown-kind');
  if (fault === 'broken') throw new UnreadableFile('broken');
  return kind;
}

/** By the first bytes alone: of a file that is cut off no more is left, and some scanners write a few bytes before a PDF. */
function kindByHead(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  return head.includes('%PDF-') ? 'pdf' : undefined;
}

/** Nothing but zeros: a file whose content was lost on the way. */
function looksLost(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte === 0);
}
