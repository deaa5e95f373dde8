/**
 * Before any test: the tests of the command line start dist/, as a user does. Where a source is newer than it, or it is
 * not there, it is built, so that no test looks at yesterday's program.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newestIn(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
    : stat.mtimeMs;
}

export default function setup(): void {
  const built = statSync('dist/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(...['src', 'templates', 'scripts/build.mjs', 'package-lock.json'].map(newestIn));
  if (built >= newest) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('the program could not be built (node scripts/build.mjs): see above');
}
