/** The YAML library, loaded when a file needs it: most are read without it (plain-yaml.ts). */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FILE = 'yaml.cjs';
let library: typeof import('yaml') | undefined;

/** The library's file beside the program, else that of the installed package. */
export function yamlLibrary(): typeof import('yaml') {
  if (!library) {
    const beside = fileURLToPath(new URL(`./${FILE}`, import.meta.url));
    library = createRequire(import.meta.url)(existsSync(beside) ? beside : 'yaml') as typeof import('yaml');
  }
  return library;
}
