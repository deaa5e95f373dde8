/** A folder with claim folders, as it was given. */
import { realpathSync } from 'node:fs';
import { lookedUp } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';

/** @returns absolute and free of links @throws Refusal where it is no folder */
export function rootOf(path: string): string {
  const root = lookedUp(path);
  if (!root) throw new Refusal({ code: 'no-such-file', file: path });
  if (!root.isDirectory()) throw new Refusal({ code: 'not-a-folder', file: path });
  return realpathSync(path);
}
