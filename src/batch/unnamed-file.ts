/** A file on disk that nobody else sees, and that is gone with the program, however it ends. */
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function unnamedFile(): { handle: number; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ryoyohi-batch-'));
  const path = join(folder, 'file');
  const handle = openSync(path, 'wx+', 0o600);
  try {
    // Without a name it cannot be left behind, not even by a program that is killed.
    unlinkSync(path);
    rmdirSync(folder);
    return { handle, close: () => closeSync(handle) };
  } catch {
    // A system that keeps the names of open files: it is removed when it is closed.
    return {
      handle,
      close: () => {
        closeSync(handle);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
}
