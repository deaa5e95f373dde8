/**
 * Many small claims without scans: `batch` to one process that only reads, hashes and parses the same files, and its memory
 * at ten times as many claims. The last part of `npm run bench`; alone: `node bench/batch.mjs [CLAIMS]`, 10,000 unless given.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claim } from './claims.mjs';
import { inTurn, peakMemory, spreadOf } from './measure.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const main = join(bench, '..', 'bin', 'ryoyohi.js');
const MANY = Number(process.argv[2] ?? 10_000);
const ROUNDS = 3;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Claims of different people. */
function fill(root, count) {
  const text = claim({ institutions: 1, treatments: 1, charges: 3 });
  for (let index = 0; index < count; index += 1) {
    const id = [15, 10, 5, 0].map((shift) => ALPHABET[(index >> shift) & 31]).join('');
    const folder = join(root, String(Math.floor(index / 500)), String(index));
    mkdirSync(folder, { recursive: true });
    const own = text
      .replace('id: 7Q3K9D', `id: 7Q${id}`)
      .replace('ja: 小松 花子, kana: コマツ ハナコ, latin: "KOMATSU, HANAKO"', `ja: 試験 花${index}子`);
    writeFileSync(join(folder, 'claim.yaml'), own);
  }
}

const work = mkdtempSync(join(tmpdir(), 'ryoyohi-bench-'));
try {
  Object.assign(process.env, { XDG_CONFIG_HOME: work, NO_COLOR: '1' });
  const [few, many] = [join(work, 'few'), join(work, 'many')];
  fill(few, MANY / 10);
  fill(many, MANY);
  const batch = (root, workers) => [
    process.execPath,
    main,
    ...['batch', root, '--json', '--lang', 'ja', '--today', '2025-10-01', '--workers', String(workers)],
  ];
  const commands = {
    plain: [process.execPath, join(bench, 'plain.mjs'), many],
    one: batch(many, 1),
    two: batch(many, 2),
  };
  const rounds = inTurn(commands, ROUNDS);
  const row = (title, over, under, what, target) => {
    const { median, low, high } = spreadOf(rounds.map((round) => round[over][what] / round[under][what]));
    const verdict = median <= target ? 'met' : 'missed';
    process.stdout.write(
      `${title.padEnd(72)}  ${median.toFixed(2).padStart(5)}  ${low.toFixed(2)} – ${high.toFixed(2)}  ≤ ${target}  ${verdict}\n`,
    );
  };
  row(`batch, ${MANY} claims, one worker, to reading, hashing, parsing: processor`, 'one', 'plain', 'processor', 2);
  row('  the same: wall clock', 'one', 'plain', 'wall', 2);
  row('batch, two workers, to the same: processor', 'two', 'plain', 'processor', 2);
  row('  the same: wall clock', 'two', 'plain', 'wall', 2);
  for (const workers of [1, 2]) {
    const [atFew, atMany] = [few, many].map((root) => peakMemory(batch(root, workers)));
    if (atFew === undefined)
      process.stdout.write('memory is not measured: GNU time is not installed (Debian: apt install time)\n');
    else {
      const ratio = atMany / atFew;
      process.stdout.write(
        `${`memory at ${MANY} claims to ${MANY / 10}, ${workers} worker${workers > 1 ? 's' : ''} (${atFew.toFixed(0)} → ${atMany.toFixed(0)} MB)`.padEnd(72)}  ${ratio.toFixed(2).padStart(5)}               ≤ 1.2  ${ratio <= 1.2 ? 'met' : 'missed'}\n`,
      );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
