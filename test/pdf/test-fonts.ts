/** The shipped fonts, laid out for tests as the build lays them out in dist/fonts. */
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadFonts, SHIPPED_FONTS } from '../../src/pdf/index.ts';

let directory: string | undefined;

/** A directory with every shipped font under its name. Made once a process, removed when it ends. */
export function fontDirectory(): string {
  if (directory === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'ryoyohi-fonts-'));
    for (const { file, source } of SHIPPED_FONTS) {
      const from = resolve('node_modules', source);
      try {
        symlinkSync(from, join(made, file));
      } catch {
        // Windows may forbid links.
        copyFileSync(from, join(made, file));
      }
    }
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    directory = made;
  }
  return directory;
}

/** The chain as it ships: no font of this machine can hide that a glyph is missing. */
export function testFonts(extra: readonly string[] = []) {
  return loadFonts({ fontDirectory: fontDirectory(), extra, system: false });
}
