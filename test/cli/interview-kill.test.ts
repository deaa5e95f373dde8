/** An interview that is killed, interrupted or cut off: the file is whole, and at most the answer being typed is lost. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseWith } from '../../src/base/schema.ts';
import { readText } from '../../src/base/text-tree.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';
import { folderOf } from './program.ts';
import { HAS_SCRIPT, Run } from './pseudo-terminal.ts';

if (!HAS_SCRIPT) console.warn('util-linux’s script is not installed: the killed interviews are left out');

/** What is typed, line after line, from the first question on. */
const LINES = [
  '4',
  '小松 太郎',
  'こまつ たろう',
  '1980-04-02',
  '9238650',
  '石川県小松市小馬出町91番地',
  '0761-00-0000',
  '小',
  '1234567',
  '',
  '妻',
  '1',
  '小松 花子',
  'コマツ ハナコ',
  'KOMATSU, HANAKO',
  '1985-06-15',
  'f',
  '2015-04-01',
  '',
  'no',
  'Thailand',
  '1',
  '',
  '2025-08-10',
  '2025-09-05',
  '1',
  '1',
];
const RUNS = 50;
const OPTIONS = ['--plain', '--lang', 'en', '--today', '2025-11-22'];
const NEW = ['new', 'c', ...OPTIONS];
const EDIT = ['edit', 'c', ...OPTIONS];
const PROMPT = /— $/;

/** Whether there is another is asked again in the next sitting, until the story has gone on. */
const ASKED_AGAIN = /Was anyone else of the household treated abroad\?/;

/** The file after so many lines, and the question that follows it. */
interface State {
  file: string | undefined;
  asks: string;
}
const states: State[] = [];

const running: Run[] = [];
function start(args: readonly string[], cwd: string): Run {
  const run = Run.start(args, cwd);
  running.push(run);
  return run;
}
afterEach(async () => {
  for (const run of running.splice(0)) {
    run.close();
    await run.ended;
  }
});

/** The claim as it lies there, its id apart. */
function fileIn(cwd: string): string | undefined {
  const path = join(cwd, 'c/claim.yaml');
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^id: .*$/m, 'id: ------') : undefined;
}

function questionOf(seen: string): string {
  return /\(Step[^\n]*\) ([^[\n]*?)(?: \[[^\n]*)? — $/.exec(seen)?.[1] ?? seen;
}

/** The file is one that the program itself reads. */
function expectWhole(cwd: string): void {
  const bytes = readFileSync(join(cwd, 'c/claim.yaml'));
  parseWith(claimSchema, readText(bytes, 'claim.yaml', 'yaml'), 'claim.yaml');
}

/** Numbers by chance that are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

describe.runIf(HAS_SCRIPT)('in a terminal', { tags: ['slow'], timeout: 240_000 }, () => {
  beforeAll(async () => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    for (const line of [...LINES, undefined]) {
      const seen = await run.until(PROMPT);
      states.push({ file: fileIn(cwd), asks: questionOf(seen) });
      if (line !== undefined) run.send(line);
    }
    run.close();
    await run.ended;
    // Each answer is in the file before the next question; a choice from a list is one answer of several lines.
    expect(states[0]!.file).toBeUndefined();
    expect(new Set(states.map(({ file }) => file)).size).toBeGreaterThan(20);
  });

  test(`killed ${RUNS} times at random moments, it has lost at most the last answer`, async () => {
    const by = chance(20251122);
    let midway = 0;
    for (let turn = 0; turn < RUNS; turn += 1) {
      const cwd = folderOf();
      const run = start(NEW, cwd);
      const typed = 1 + Math.floor(by() * LINES.length);
      for (const line of LINES.slice(0, typed)) {
        await run.until(PROMPT);
        run.send(line);
      }
      // While the last answer is on its way, is written, or was just written.
      await new Promise((done) => setTimeout(done, by() * 25));
      run.signal('SIGKILL');
      expect(await run.ended).toBe(137);
      const file = fileIn(cwd);
      const known = [states[typed - 1]!, states[typed]!];
      expect(known.map((each) => each.file)).toContain(file);
      if (file === known[0]!.file && file !== known[1]!.file) midway += 1;
      if (file === undefined) continue;
      expectWhole(cwd);
      if (turn % 5 > 0) continue;

      const again = start(EDIT, cwd);
      const asks = questionOf(await again.until(PROMPT));
      const next = states.findIndex((state) => state.file === file && state.asks === asks);
      if (!ASKED_AGAIN.test(asks))
        expect(next, `nobody expected ${asks} after ${typed} lines`).toBeGreaterThanOrEqual(0);
      again.send(next >= 0 ? (LINES[next] ?? '') : 'no');
      await again.until(PROMPT);
      expect(readdirSync(join(cwd, 'c'))).toEqual(['claim.yaml']);
      again.close();
      await again.ended;
    }
    // Some were killed before their last answer was in the file: the moments were not all too late.
    expect(midway).toBeGreaterThan(0);
    expect(midway).toBeLessThan(RUNS);
  });

  test('what a killed program left half-written is taken away by the next saving', async () => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    for (const line of LINES.slice(0, 3)) {
      await run.until(PROMPT);
      run.send(line);
    }
    await run.until(PROMPT);
    run.signal('SIGKILL');
    await run.ended;
    writeFileSync(join(cwd, 'c', `.claim.yaml.${run.pid}.ryoyohi-unfinished`), 'format: ryoy');
    const again = start(EDIT, cwd);
    expect(questionOf(await again.until(PROMPT))).toBe(states[3]!.asks);
    again.send(LINES[3]!);
    await again.until(PROMPT);
    expect(readdirSync(join(cwd, 'c'))).toEqual(['claim.yaml']);
    expect(fileIn(cwd)).toBe(states[4]!.file);
  });

  test('Ctrl-C: exit 130, with the line to go on; what was answered is there', async () => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    for (const line of LINES.slice(0, 5)) {
      await run.until(PROMPT);
      run.send(line);
    }
    await run.until(PROMPT);
    run.key('half an ans\u0003');
    expect(await run.ended).toBe(130);
    expect(run.seen).toContain('All answers so far are saved. To go on: ryoyohi edit c');
    expect(run.seen).not.toMatch(/\n\s+at /);
    expect(fileIn(cwd)).toBe(states[5]!.file);
  });

  test('Ctrl-C before the first answer: nothing was saved, and nothing is there', async () => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    await run.until(PROMPT);
    run.key('\u0003');
    expect(await run.ended).toBe(130);
    expect(run.seen).toMatch(/[Nn]othing/);
    expect(existsSync(join(cwd, 'c'))).toBe(false);
  });

  test('Ctrl-D: it ends as one who leaves, and can be gone on with', async () => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    for (const line of LINES.slice(0, 3)) {
      await run.until(PROMPT);
      run.send(line);
    }
    await run.until(PROMPT);
    run.key('\u0004');
    expect(await run.ended).toBe(0);
    expect(run.seen).toContain('ryoyohi edit c');
    expect(fileIn(cwd)).toBe(states[3]!.file);
  });

  test.each([
    ['SIGHUP', (run: Run) => run.signal('SIGHUP')],
    ['SIGTERM', (run: Run) => run.signal('SIGTERM')],
    ['a terminal that is closed', (run: Run) => run.close()],
  ])('%s: the program ends, and what was answered is there', async (_, cut) => {
    const cwd = folderOf();
    const run = start(NEW, cwd);
    for (const line of LINES.slice(0, 4)) {
      await run.until(PROMPT);
      run.send(line);
    }
    await run.until(PROMPT);
    const { pid } = run;
    cut(run);
    await run.ended;
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    expect(fileIn(cwd)).toBe(states[4]!.file);
    expect(readdirSync(join(cwd, 'c'))).toEqual(['claim.yaml']);
    expectWhole(cwd);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
