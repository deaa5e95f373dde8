/**
 * `npm run bench`: how fast the built program is, as ratios of whole processes of one run on one machine. What milliseconds
 * say depends on the machine; what a ratio says, far less. Takes some four minutes and is no part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseRows } from './case-bench.mjs';
import { claim } from './claims.mjs';
import { inTurn, peakMemory, spreadOf } from './measure.mjs';
import { scanRows } from './scan-bench.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const dist = join(bench, '..', 'dist');
const main = join(bench, '..', 'bin', 'ryoyohi.js');
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
/** Files of 12 pages. */
const SCANS = 40;
const ROUNDS = { start: 21, build: 9, large: 7 };

/** Sizes of the claims. Three units bring about 20 pages behind the cover. */
const CLAIMS = {
  tiny: { institutions: 1, treatments: 1, charges: 1 },
  packet: { institutions: 3, treatments: 3, charges: 15 },
  charges500: { institutions: 20, treatments: 30, charges: 500 },
  charges5000: { institutions: 20, treatments: 300, charges: 5000 },
};

if (!existsSync(join(dist, 'main.js'))) {
  process.stderr.write('There is no dist/ to measure: run `npm run build` first.\n');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'ryoyohi-bench-'));
try {
  // No insurers of one's own, no colours.
  Object.assign(process.env, { XDG_CONFIG_HOME: work, NO_COLOR: '1' });
  await measure();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure() {
  const folder = Object.fromEntries(Object.keys(CLAIMS).map((name) => [name, join(work, name)]));
  for (const [name, size] of Object.entries(CLAIMS)) {
    mkdirSync(folder[name]);
    writeFileSync(join(folder[name], 'claim.yaml'), claim(size));
  }
  const node = process.execPath;
  const ryoyohi = (...args) => [node, main, ...args, '--lang', 'ja', '--today', '2025-10-01'];
  const parse = (name, ...more) => [node, join(bench, 'parse.mjs'), join(folder[name], 'claim.yaml'), ...more];
  const packet = join(work, 'packet.pdf');
  const commands = {
    node: [node, '-e', '0'],
    help: ryoyohi('--help'),
    checkPacket: ryoyohi('check', folder.packet),
    build: ryoyohi('build', folder.packet, '--no-system-fonts', '-o', packet),
    parseNothing: parse('charges5000', 'nothing'),
    parse: parse('charges5000'),
    ...perSize('check'),
    ...perSize('benefit'),
  };
  function perSize(command) {
    return Object.fromEntries(
      ['tiny', 'charges500', 'charges5000'].map((name) => [`${command} ${name}`, ryoyohi(command, folder[name])]),
    );
  }
  const pick = (...names) => Object.fromEntries(names.map((name) => [name, commands[name]]));

  spawnSync(commands.build[0], commands.build.slice(1), { stdio: 'ignore' });
  const pages = JSON.parse(readFileSync(join(work, 'packet.manifest.json'), 'utf8')).pages;
  const size = statSync(packet).size / 1000;
  const cover = pages.filter(({ sheet }) => sheet === 'cover').length;
  const missing = preparePython(packet, pages);
  if (!missing)
    commands.python = [PYTHON, join(bench, 'overlay.py'), join(work, 'work.json'), join(work, 'overlay.pdf')];

  const start = inTurn(pick('node', 'help', 'checkPacket'), ROUNDS.start);
  const build = inTurn(missing ? pick('build') : pick('build', 'python'), ROUNDS.build);
  const large = inTurn(
    pick('parseNothing', 'parse', ...Object.keys(commands).filter((name) => / /.test(name))),
    ROUNDS.large,
  );

  const ratio = (rounds, over, under, what = 'processor') =>
    spreadOf(rounds.map((round) => over(round, what) / under(round, what)));
  const of = (name) => (round, what) => round[name][what];
  const without = (name, less) => (round, what) => round[name][what] - round[less][what];
  const row = (title, { median, low, high }, target, least) => [
    title,
    median.toFixed(2),
    `${low.toFixed(2)} – ${high.toFixed(2)}`,
    least === undefined ? `≤ ${target}` : `≤ ${target} (at least ${least})`,
    verdict(median, target, least),
  ];

  const rows = [
    ...(missing
      ? []
      : [
          row(
            `build, ${pages.length} pages, to the same strings overlaid by Python: processor`,
            ratio(build, of('build'), of('python')),
            1,
          ),
          row('  the same: wall clock', ratio(build, of('build'), of('python'), 'wall'), 1),
        ]),
    row('--help to bare node', ratio(start, of('help'), of('node')), 1.25, 1.4),
    row('check to --help', ratio(start, of('checkPacket'), of('help')), 1.6, 2),
    [
      `size of the packet in KB: cover ${cover}, sheets ${pages.length - cover} pages`,
      size.toFixed(0),
      '',
      '≤ 600',
      verdict(size, 600),
    ],
  ];
  for (const command of ['check', 'benefit']) {
    const added = without(`${command} charges5000`, `${command} tiny`);
    rows.push(
      row(
        `${command}, 5,000 charges, to the yaml package alone`,
        ratio(large, added, without('parse', 'parseNothing')),
        1.5,
      ),
    );
    rows.push(
      row(
        `${command}, 5,000 charges to 500`,
        ratio(large, added, without(`${command} charges500`, `${command} tiny`)),
        11,
      ),
    );
  }
  rows.push(...caseRows());
  const scans = await scanRows(SCANS);
  if (typeof scans !== 'string') rows.push(...scans);
  print(['ratio of processor time', 'median', 'middle half', 'target', ''], rows);

  process.stdout.write('\n');
  const cost = (rounds, name) => {
    const middle = (what) => spreadOf(rounds.map((round) => round[name][what])).median.toFixed(0);
    const memory = peakMemory(commands[name]);
    return [name, middle('processor'), middle('wall'), memory === undefined ? '?' : memory.toFixed(0)];
  };
  print(
    ['for information', 'processor ms', 'wall ms', 'peak MB'],
    [start, build, large].flatMap((rounds) => Object.keys(rounds[0]).map((name) => cost(rounds, name))),
  );
  if (missing) process.stdout.write(`\n${missing}\n`);
  if (typeof scans === 'string') process.stdout.write(`\n${scans}\n`);
  if (peakMemory(commands.node) === undefined)
    process.stdout.write('\nMemory is not measured: GNU time is not installed (Debian: apt install time).\n');
}

/** Writes what overlay.py draws. @returns what to install where it cannot run */
function preparePython(packet, pages) {
  const strings = spawnSync(PYTHON, [join(bench, 'strings.py'), packet], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const draws = spawnSync(PYTHON, ['-c', 'import reportlab, pikepdf'], { stdio: 'ignore' });
  if (strings.status !== 0 || draws.status !== 0) {
    return 'build is not compared with Python: reportlab or pikepdf is missing (Debian: apt install python3-reportlab python3-pikepdf; elsewhere: pip install reportlab pikepdf).';
  }
  const texts = JSON.parse(strings.stdout);
  const listed = pages.map(({ sheet, mark }, index) => ({
    pdf: join(dist, 'templates', 'sheets', `${sheet}.pdf`),
    page: Number(/:(\d+)\/\d+:/.exec(mark)[1]) - 1,
    texts: texts[index],
  }));
  writeFileSync(
    join(work, 'work.json'),
    JSON.stringify({ font: join(dist, 'fonts', 'NotoSansJP.ttf'), pages: listed }),
  );
  return undefined;
}

function verdict(value, target, least) {
  if (value <= target) return 'met';
  return least !== undefined && value <= least ? 'will do' : 'missed';
}

function print(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    process.stdout.write(
      `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}\n`,
    );
}
