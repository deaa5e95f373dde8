/**
 * `node bench/case-bench.mjs`, and a part of `npm run bench`: the second scheme's commands on its example, against the first
 * scheme's like and against each other; and whether their time grows with the lines of a case, and no faster.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { caseWith } from './cases.mjs';
import { claim } from './claims.mjs';
import { inTurn, spreadOf } from './measure.mjs';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'ryoyohi.js');
const LINES = { example: 0, lines200: 200, lines2000: 2000 };
const ROUNDS = { start: 15, build: 7, large: 7 };
/** Ten times the lines, and a tenth for what grows a little faster. */
const LINEAR = 11;

/** @returns {[title: string, median: string, spread: string, target: string, verdict: string][]} rows as bench/run.mjs prints them */
export function caseRows() {
  const work = mkdtempSync(join(tmpdir(), 'ryoyohi-case-bench-'));
  const written = (name, text) => {
    mkdirSync(join(work, name));
    writeFileSync(join(work, name, 'claim.yaml'), text);
  };
  try {
    for (const [name, lines] of Object.entries(LINES)) written(name, caseWith(lines));
    written('claim', claim({ institutions: 3, treatments: 3, charges: 15 }));
    const ryoyohi = (today, ...args) => [process.execPath, main, ...args, '--lang', 'ja', '--today', today];
    const ofCase = (command, name, ...more) => ryoyohi('2026-07-10', command, join(work, name), ...more);
    const ofClaim = (command, ...more) => ryoyohi('2025-10-01', command, join(work, 'claim'), ...more);
    // No packet is written over that of another case.
    const to = (name) => ['--no-system-fonts', '-o', join(work, `${name}.pdf`)];
    const start = inTurn(
      {
        node: [process.execPath, '-e', '0'],
        help: ryoyohi('2026-07-10', '--help'),
        claim: ofClaim('check'),
        ...Object.fromEntries(['check', 'settle', 'timeline'].map((command) => [command, ofCase(command, 'example')])),
      },
      ROUNDS.start,
    );
    const build = inTurn(
      {
        claim: ofClaim('build', ...to('claim')),
        case: ofCase('build', 'example', '--packet', 'settlement', ...to('example')),
      },
      ROUNDS.build,
    );
    const commands = { check: [], settle: [], timeline: [], build: ['--packet', 'settlement'] };
    const large = inTurn(
      Object.fromEntries(
        Object.keys(LINES).flatMap((name) =>
          Object.entries(commands).map(([command, more]) => [
            `${command} ${name}`,
            ofCase(command, name, ...more, ...(command === 'build' ? to(name) : [])),
          ]),
        ),
      ),
      ROUNDS.large,
    );
    const row = (title, ratios, target) => {
      const { median, low, high } = spreadOf(ratios);
      const said = target === undefined ? ['', ''] : [`≤ ${target}`, median <= target ? 'met' : 'missed'];
      return [title, median.toFixed(2), `${low.toFixed(2)} – ${high.toFixed(2)}`, ...said];
    };
    const ratio = (rounds, over, under) => rounds.map((round) => round[over].processor / round[under].processor);
    const added = (round, command, name) =>
      round[`${command} ${name}`].processor - round[`${command} example`].processor;
    return [
      row('a case, check to bare node', ratio(start, 'check', 'node')),
      row('  check to --help', ratio(start, 'check', 'help')),
      row('  check to the check of a claim', ratio(start, 'check', 'claim'), 1.1),
      row('  settle to check', ratio(start, 'settle', 'check'), 1.25),
      row('  timeline to check', ratio(start, 'timeline', 'check'), 1.25),
      row('  build of the settlement to the build of a claim', ratio(build, 'case', 'claim'), 1),
      ...Object.keys(commands).map((command) =>
        row(
          `  ${command}, 2,000 lines to 200`,
          large.map((round) => added(round, command, 'lines2000') / added(round, command, 'lines200')),
          LINEAR,
        ),
      ),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(
    `${caseRows()
      .map((row) => row.join('  '))
      .join('\n')}\n`,
  );
