/** `scan --debug-images DIR`: every page as it was read, upright, its boxes drawn. Named by their number in the list, never by a file. */
import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { lookedUp, readNamed, writeWhole } from '../base/files.ts';
import { drawBoxes } from '../scan/index.ts';
import type { MatchedPage } from '../scan/match.ts';
import { CallError } from './call-error.ts';

/**
 * @param claimFolder where pictures of pages would be read as scans the next time
 * @throws CallError
 */
export function debugFolder(folder: string, claimFolder: string): string {
  const stat = lookedUp(folder);
  if (stat && !stat.isDirectory()) throw new CallError('debug-no-folder', { file: folder });
  const from = relative(realpathSync(claimFolder), realOf(resolve(folder)));
  const isOutside = from === '..' || from.startsWith(`..${sep}`) || resolve(from) === from;
  if (!isOutside) throw new CallError('debug-inside', { file: folder });
  return folder;
}

/** The real place of a folder that may not be there yet. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), relative(dirname(path), path));
  }
}

/** @param paths where each file lies, by its name in the pages */
export async function writeDebugImages(
  pages: readonly MatchedPage[],
  paths: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const digits = Math.max(3, String(pages.length).length);
  const files = [...new Set(pages.map(({ file }) => file))];
  for (const file of files) {
    const numbered = [...pages.entries()].filter(([, page]) => page.file === file);
    const bytes = readNamed(paths.get(file)!, file);
    for (const [index, { scan, boxes }] of numbered) {
      const [picture] = await drawBoxes(bytes, [{ ...scan, boxes }], { kind: 'png' });
      const name = `page-${String(index + 1).padStart(digits, '0')}.png`;
      writeWhole([{ path: join(folder, name), bytes: picture! }]);
    }
  }
}
