/** The made-up interview of driver.ts in a real terminal, as people see it: tmux draws it and types. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wait } from './terminal.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'interview-test');
const DRIVER = join(CACHE, `driver-${process.pid}.mjs`);
const SOCKET = `ryoyohi-test-${process.pid}`;
const isThere = spawnSync('tmux', ['-V']).status === 0;
if (!isThere) console.warn('tmux is not installed: the runs in a real terminal are left out');

const tmux = (...args: string[]) =>
  execFileSync('tmux', ['-u', '-L', SOCKET, '-f', '/dev/null', ...args], { encoding: 'utf8' });

class Screen {
  constructor(private readonly name: string) {}

  static open(name: string, args: readonly string[], columns = 80, rows = 24): Screen {
    const command = `trap : INT; ${process.execPath} ${DRIVER} ${args.join(' ')}; sleep 60`;
    tmux(
      'new-session',
      '-d',
      '-s',
      name,
      '-x',
      String(columns),
      '-y',
      String(rows),
      'env',
      'LANG=C.UTF-8',
      'sh',
      '-c',
      command,
    );
    return new Screen(name);
  }

  get text(): string {
    return tmux('capture-pane', '-p', '-t', this.name).trimEnd();
  }

  async until(wanted: string | RegExp): Promise<string> {
    for (let turn = 0; turn < 100; turn += 1) {
      const { text } = this;
      if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
      await wait(100);
    }
    throw new Error(`not seen: ${wanted}\n${this.text}`);
  }

  type(...keys: string[]): void {
    for (const key of keys) tmux('send-keys', '-t', this.name, key);
  }

  /** As the terminal's own paste; marked where the program asked for it. */
  paste(text: string, isMarked: boolean): void {
    tmux('set-buffer', '-b', this.name, text);
    tmux('paste-buffer', ...(isMarked ? ['-p'] : []), '-b', this.name, '-t', this.name);
  }
}

beforeAll(async () => {
  if (!isThere) return;
  mkdirSync(CACHE, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'driver.ts')],
    outfile: DRIVER,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});

afterAll(() => {
  if (isThere) spawnSync('tmux', ['-L', SOCKET, 'kill-server']);
  rmSync(DRIVER, { force: true });
});

describe.runIf(isThere)('in a real terminal', () => {
  test.each([
    ['ja', '氏名', '花子さんの生年月日はいつですか。'],
    ['en', 'Name', 'When was Hanako born?'],
    ['zh', '姓名', '花子的出生日期是哪一天？'],
  ])('a resident in %s answers, looks why, and goes back', async (language, term, second) => {
    const screen = Screen.open(`resident-${language}`, ['resident', language]);
    await screen.until('▸');
    screen.type('KOMATSU', 'Enter');
    expect(await screen.until(second)).toContain(`✓ ${term}`);
    screen.type('?');
    await screen.until('2024-12-02');
    screen.type('Enter', 'BTab');
    await screen.until('KOMATSU, HANAKO');
    screen.type('C-c');
    expect(await screen.until('INTERRUPTED')).not.toContain('▸');
  });

  test.each(['ja', 'en', 'zh'])('a clerk in %s fills a form of all kinds of fields', async (language) => {
    const screen = Screen.open(`clerk-${language}`, ['clerk', language]);
    await screen.until('1/9');
    screen.type('KOMATSU', 'Tab', 'Tab');
    await screen.until(/3\/9/);
    screen.type('1', 'Tab', 'T', 'H', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'n', 'Tab');
    await screen.until(/8\/9/);
    screen.type('北', 'Enter');
    await screen.until(/9\/9/);
    screen.type('8/28 med 1.5', 'Enter', '=', 'Enter');
    const text = await screen.until('THB 3.00');
    // The amounts stand under each other, after kanji and Latin letters.
    expect(text.split('\n').filter((line) => /^ {2}\d {2}2025-08-28 {2}投薬 +1\.50$/.test(line))).toHaveLength(2);
    screen.type('Enter');
    expect(await screen.until('END')).toContain('{"do":"next"}');
  });

  test.each([true, false])('40 lines pasted into a receipt (marked by the terminal: %s)', async (isMarked) => {
    const screen = Screen.open(`paste-${isMarked}`, ['table', 'en']);
    await screen.until('▸');
    await wait(200);
    const rows = Array.from({ length: 40 }, (_, index) => `8/28\tmedicines\t${index + 1}`);
    screen.paste(`${rows.join('\n')}\n`, isMarked);
    const text = await screen.until('THB 820.00');
    expect(text).toContain('40  2025-08-28');
    // A key so soon after unmarked lines would be one of them.
    await wait(1000);
    screen.type('Enter');
    expect(await screen.until('END')).toContain('{"do":"next"} written 1 times');
  });

  test('a review of 200 lines is walked through in 24', async () => {
    const screen = Screen.open('review', ['review', 'ja']);
    await screen.until('1/200');
    screen.type('NPage', 'NPage', 'End');
    await screen.until('200/200');
    screen.type('1', '5', '0');
    expect(await screen.until('150/200')).toMatch(/▸ 150 /);
    screen.type('Enter');
    expect(await screen.until('END')).toContain('"do":"change"');
  });

  test('plain lines leave a transcript', async () => {
    const screen = Screen.open('plain', ['plain', 'en']);
    await screen.until('the passport? —');
    screen.type('KOMATSU', 'Enter', 'Enter');
    await screen.until('What was the journey for?');
    screen.type('C-c');
    await screen.until('INTERRUPTED');
  });
});
