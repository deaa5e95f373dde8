/** Whose a profile is: profiles of several schemes may lie in one folder. Looked up without reading the whole. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed } from '../base/files.ts';
import { nearest } from '../base/schema.ts';

const LINE = /^\uFEFF?["']?scheme["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m;

/** @returns undefined where the folder holds no profile, or its profile does not say it in a line of its own */
export function schemeOfProfile(folder: string): string | undefined {
  try {
    const file = join(folder, 'profile.yaml');
    return statSync(file).isFile() ? LINE.exec(Buffer.from(readNamed(file)).toString('utf8'))?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Does the folder hold a profile of another scheme? One whose scheme is only misspelt is not another's: it is to be told of. */
export function isOfAnother(folder: string, scheme: string): boolean {
  const own = schemeOfProfile(folder);
  return own !== undefined && own !== scheme && nearest(own, [scheme]) === undefined;
}
