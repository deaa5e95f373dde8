/**
 * `node bench/scan-bench.mjs [FILES]`, and a part of `npm run bench`: reading 40 scans of 12 pages against pdftoppm and
 * zbarimg over the same files, one process of each a file, start-up counted on both sides; and two workers against one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { claim } from './claims.mjs';
import { run } from './measure.mjs';
import { makeScans } from './scans.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const PAGES = 12;
const OTHERS = `for f in "$@"; do pdftoppm -r 150 -gray "$f" "$0" || exit 2; zbarimg -q "$0"*.pgm; rm -f "$0"*.pgm; done; true`;

/** @returns rows as bench/run.mjs prints them, or what to install */
export async function scanRows(files) {
  for (const tool of ['pdftoppm', 'zbarimg'])
    if (spawnSync(tool, ['--version']).error)
      return `Scans are not measured: ${tool} is missing (Debian: apt install poppler-utils zbar-tools).`;
  const work = mkdtempSync(join(tmpdir(), 'ryoyohi-scan-bench-'));
  try {
    writeFileSync(join(work, 'claim.yaml'), claim({ institutions: 3, treatments: 3, charges: 15 }));
    const packet = join(work, 'packet.pdf');
    const main = join(bench, '..', 'bin', 'ryoyohi.js');
    const build = ['build', work, '--no-system-fonts', '-o', packet, '--lang', 'ja', '--today', '2025-10-01'];
    const built = spawnSync(process.execPath, [main, ...build], { stdio: 'ignore' });
    if (built.status !== 0) throw new Error('the packet to scan could not be built');
    const scans = await makeScans(packet, work, files, PAGES);
    const read = (workers) => run([process.execPath, join(bench, 'read-scans.mjs'), String(workers), ...scans]);
    const others = run(['bash', '-c', OTHERS, join(work, 'page'), ...scans]);
    const [one, two] = [read(1), read(2)];
    const row = (title, value, target, met) => [title, value.toFixed(2), '', target, met ? 'met' : 'missed'];
    const share = one.processor / others.processor;
    const speed = one.wall / two.wall;
    return [
      row(`reading ${files} scans of ${PAGES} pages, to pdftoppm and zbarimg: processor`, share, '≤ 0.5', share <= 0.5),
      row('  two workers to one: speed', speed, '≥ 1.8', speed >= 1.8),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await scanRows(Number(process.argv[2] ?? 40));
  process.stdout.write(typeof rows === 'string' ? `${rows}\n` : `${rows.map((row) => row.join('  ')).join('\n')}\n`);
}
