// Runs a TypeScript file of this repository: bundles it into a file under node_modules/.cache, from where its packages
// are found, and starts that from the root of the repository. Usage: node scripts/run.mjs FILE.ts [ARGUMENTS]
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [source] = process.argv.slice(2);
if (!source) {
  process.stderr.write('usage: node scripts/run.mjs FILE.ts [ARGUMENTS]\n');
  process.exit(2);
}

const cache = join(root, 'node_modules', '.cache', 'run');
const outfile = join(cache, `${basename(source, '.ts')}-${process.pid}.mjs`);
mkdirSync(cache, { recursive: true });
try {
  await build({
    entryPoints: [resolve(source)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.chdir(root);
  process.argv.splice(1, 2, outfile);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
