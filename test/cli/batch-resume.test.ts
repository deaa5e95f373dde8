/** A batch that is killed, stopped or done in another order comes to the same result, byte for byte. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manyClaims, ownClaim } from '../batch/claims.ts';
import { BROKEN } from './claims.ts';
import { fill, folderOf, PROGRAM, ryoyohi, TODAY } from './program.ts';

const COUNT = 60;
const ROOT = folderOf({ claims: manyClaims(COUNT) });
fill(join(ROOT, 'claims'), {
  '2025/0007/claim.yaml': BROKEN,
  '2025/0009/claim.yaml': ownClaim(7),
  loose: { 'page.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]) },
});

const call = (...more: string[]) => [
  'batch',
  join(ROOT, 'claims'),
  '--json',
  '--lang',
  'ja',
  '--today',
  TODAY,
  ...more,
];
const OUTPUT = ['report.html', 'claims.csv', 'report.json'];

interface Result {
  stdout: string;
  report: string[];
  lines: string;
}
let undisturbed: Result;

async function whole(cwd: string, ...more: string[]): Promise<Result & { stderr: string }> {
  const { stdout, stderr, status } = await ryoyohi(call('--jsonl', 'run.jsonl', '--report', 'out', ...more), { cwd });
  expect([stderr, status]).toEqual([expect.any(String), 1]);
  return {
    stdout,
    stderr,
    report: OUTPUT.map((name) => readFileSync(join(cwd, 'out', name), 'utf8')),
    lines: readFileSync(join(cwd, 'run.jsonl'), 'utf8'),
  };
}

function expectSame({ stdout, report, lines }: Result): void {
  expect(stdout).toBe(undisturbed.stdout);
  expect(report).toEqual(undisturbed.report);
  expect(lines).toBe(undisturbed.lines);
}

beforeAll(async () => {
  undisturbed = await whole(folderOf(), '--workers', '1');
});

describe('the same result', () => {
  it.each([1, 2, 4])('with %i workers', async (workers) => {
    expectSame(await whole(folderOf(), '--workers', String(workers)));
  });

  it('has a line for each claim, in order, with what the document says of it', () => {
    const lines = undisturbed.lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { claims } = JSON.parse(undisturbed.stdout);
    expect(lines).toHaveLength(COUNT + 1);
    expect(claims).toEqual(lines.map(({ record: _record, check: _check, ...shown }) => shown));
  });
});

/** Starts a batch and kills it when so many lines are written. @returns how many there were */
function killedAfter(
  cwd: string,
  lines: number,
  signal: NodeJS.Signals,
): Promise<{ status: number | null; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...call('--jsonl', 'run.jsonl', '--workers', '2')], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: cwd, TMPDIR: cwd },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    const look = setInterval(() => {
      const path = join(cwd, 'run.jsonl');
      if (existsSync(path) && readFileSync(path, 'utf8').split('\n').length > lines) {
        clearInterval(look);
        child.kill(signal);
      }
    }, 1);
    child.on('close', (status) => {
      clearInterval(look);
      done({ status, stderr });
    });
  });
}

describe('a batch that is killed in the middle (kill -9)', () => {
  it.each([1, 5, 20, 40])('and gone on with is the same as an undisturbed one (after %i lines)', async (lines) => {
    const cwd = folderOf();
    await killedAfter(cwd, lines, 'SIGKILL');
    expect(readdirSync(cwd).filter((name) => name.startsWith('ryoyohi-'))).toEqual([]);
    expectSame(await whole(cwd, '--resume'));
  });

  it('in the midst of a line: what is half there is read again', async () => {
    for (const cut of [1, 17, 400]) {
      const cwd = folderOf();
      writeFileSync(join(cwd, 'run.jsonl'), undisturbed.lines);
      truncateSync(join(cwd, 'run.jsonl'), statSync(join(cwd, 'run.jsonl')).size - cut);
      expectSame(await whole(cwd, '--resume'));
    }
  });

  it('in its first line', async () => {
    const cwd = folderOf({ 'run.jsonl': undisturbed.lines.slice(0, 5) });
    expectSame(await whole(cwd, '--resume'));
  });
});

describe('going on', () => {
  it('does not read a claim again that did not change, and reads one that did', async () => {
    const cwd = folderOf();
    cpSync(join(ROOT, 'claims'), join(cwd, 'claims'), { recursive: true });
    const run = (...more: string[]) =>
      ryoyohi(['batch', 'claims', '--json', '--lang', 'ja', '--today', TODAY, '--jsonl', 'run.jsonl', ...more], {
        cwd,
      });
    const first = await run();
    // A record that says something else shows whether it was taken over: its check is made anew as well.
    const { createHash } = await import('node:crypto');
    const lines = readFileSync(join(cwd, 'run.jsonl'), 'utf8').trimEnd().split('\n');
    const marked = lines.map((line) => {
      const text = line.slice(0, line.lastIndexOf(',"check":')).replaceAll('"pages":0', '"pages":7');
      return `${text},"check":"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"}`;
    });
    writeFileSync(join(cwd, 'run.jsonl'), `${marked.join('\n')}\n`);
    appendFileSync(join(cwd, 'claims/2025/0001/claim.yaml'), '# a word more\n');
    fill(join(cwd, 'claims'), { '2025/0002/extra.txt': 'a new file' });
    rmSync(join(cwd, 'claims/2025/0003'), { recursive: true });
    const second = JSON.parse((await run('--resume')).stdout);
    expect(second.totals.pages).toBe(7 * (COUNT + 1 - 3));
    expect(second.totals.claims).toBe(JSON.parse(first.stdout).totals.claims - 1);
  });

  it('reads everything again on another day', async () => {
    const cwd = folderOf({ 'run.jsonl': undisturbed.lines });
    const later = ['batch', join(ROOT, 'claims'), '--json', '--lang', 'ja', '--today', '2025-08-25'];
    const resumed = await ryoyohi([...later, '--jsonl', 'run.jsonl', '--resume'], { cwd });
    expect(resumed.stdout).toBe((await ryoyohi(later)).stdout);
    expect(resumed.stdout).not.toBe(undisturbed.stdout);
  });

  it('in another language is the same as an undisturbed run in that language', async () => {
    const cwd = folderOf({ 'run.jsonl': undisturbed.lines });
    const en = ['batch', join(ROOT, 'claims'), '--json', '--lang', 'en', '--today', TODAY, '--jsonl', 'run.jsonl'];
    const fresh = folderOf();
    const [resumed, whole] = [await ryoyohi([...en, '--resume'], { cwd }), await ryoyohi(en, { cwd: fresh })];
    expect(resumed.stdout).toBe(whole.stdout);
    expect(readFileSync(join(cwd, 'run.jsonl'), 'utf8')).toBe(readFileSync(join(fresh, 'run.jsonl'), 'utf8'));
  });

  it('takes no line that somebody changed', async () => {
    const cwd = folderOf({ 'run.jsonl': undisturbed.lines.replaceAll('"ok":false', '"ok":true') });
    expectSame(await whole(cwd, '--resume'));
  });
});

it('Ctrl-C keeps what was done, says how to go on, and ends with 130', async () => {
  const cwd = folderOf();
  const { status, stderr } = await killedAfter(cwd, 3, 'SIGINT');
  // A batch that was done before the signal came has nothing to say.
  if (status !== 1) {
    expect(status).toBe(130);
    expect(stderr).toContain('--resume');
    expect(stderr).toContain('run.jsonl');
  }
  expectSame(await whole(cwd, '--resume'));
});
