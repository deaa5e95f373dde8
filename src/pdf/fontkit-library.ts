/** fontkit, loaded when a font needs it: Japanese in TrueType outlines is drawn without it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FILE = 'fontkit.cjs';
let library: typeof import('fontkit') | undefined;

/** The library's file beside the program, else that of the installed package. */
export function fontkitLibrary(): typeof import('fontkit') {
  if (!library) {
    const beside = fileURLToPath(new URL(`./${FILE}`, import.meta.url));
    library = createRequire(import.meta.url)(existsSync(beside) ? beside : 'fontkit') as typeof import('fontkit');
  }
  return library;
}
