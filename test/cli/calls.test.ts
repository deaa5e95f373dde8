/** Calls that cannot be, the language, colours, a reader that goes away: what is said, and with which exit status. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLETE, FAULTY } from './claims.ts';
import { contentOf, EXAMPLE, folderOf, PROGRAM, ryoyohi, STACK, TODAY } from './program.ts';

const tree = { claim: { 'claim.yaml': EXAMPLE } };

/** Says no, writes nothing, shows no stack. */
async function refused(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folderOf(tree);
  const before = contentOf(cwd);
  const { stdout, stderr, status } = await ryoyohi(args, { cwd, env });
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(STACK);
  expect(status).toBe(2);
  expect(contentOf(cwd)).toEqual(before);
  return stderr;
}

describe('a call that cannot be', () => {
  it.each([
    ['a command that there is not', ['chekc', 'claim'], 'no such command: chekc. Did you mean check?'],
    ['a command unlike any other', ['qqqqqqqqq'], 'no such command: qqqqqqqqq'],
    ['an option that there is not', ['check', 'claim', '--foo'], 'no such option: --foo'],
    ['an option that another command has', ['check', 'claim', '--strict'], 'no such option: --strict'],
    ['no path', ['check'], 'argument is missing: path'],
    ['no rule', ['explain'], 'argument is missing: rule'],
    ['an argument too many', ['check', 'claim', 'claim'], 'too many arguments'],
    ['an output without -o', ['build', 'claim', 'packet.pdf'], 'too many arguments'],
    ['an option without its value', ['build', 'claim', '-o'], 'no value: -o, --output <file>'],
    [
      'a day that does not exist',
      ['check', 'claim', '--today', '2025-02-30'],
      '--today takes a day that exists, as YYYY-MM-DD: 2025-02-30',
    ],
    ['a day written in another way', ['check', 'claim', '--today', '1/10/2025'], '--today takes a day that exists'],
    ['no day', ['check', 'claim', '--today', ''], '--today takes a day that exists'],
    ['a language that there is not', ['check', 'claim', '--lang', 'fr'], '--lang is one of ja, en, zh: fr'],
    ['a rule that there is not', ['explain', 'deadline.expire'], 'Did you mean deadline.expired?'],
    ['a rule unlike any other', ['explain', 'xxxxxxxxxxxxxxxxxxxx'], 'no such rule: xxxxxxxxxxxxxxxxxxxx'],
    ['an empty path', ['check', ''], 'no file or folder of this name'],
  ])('%s: exit status 2', async (_, args, says) => {
    expect(await refused(args, { LC_ALL: 'en_US.UTF-8' })).toContain(says);
  });

  it('says where help is to be found', async () => {
    for (const args of [['chekc'], ['check'], ['check', 'claim', '--foo']])
      expect(await refused([...args, '--lang', 'en'])).toContain('ryoyohi --help');
  });

  it('names a command or an option without what a terminal would obey', async () => {
    expect(await refused(['\u001b[31mred', '--lang', 'en'])).not.toContain('\u001b');
    expect(await refused(['check', 'claim', '--\u001b[31mred', '--lang', 'en'])).not.toContain('\u001b');
    expect(await refused(['check', 'no\u001b[31mred', '--lang', 'en'])).not.toContain('\u001b');
  });

  it('complains in one line of JSON or not at all on standard output, even with --json', async () => {
    await refused(['check', 'claim', '--json', '--today', '2025-02-30']);
  });
});

describe('the exit status', () => {
  it.each([
    ['0 where check finds no error', ['check', 'claim'], COMPLETE, 0],
    ['1 where check finds errors', ['check', 'claim'], FAULTY, 1],
    ['0 of units, whatever a check would find', ['units', 'claim'], FAULTY, 0],
    ['0 of benefit, whatever a check would find', ['benefit', 'claim'], FAULTY, 0],
    ['0 of build, whatever a check would find', ['build', 'claim'], FAULTY, 0],
    ['1 of build --strict where there are errors', ['build', 'claim', '--strict'], FAULTY, 1],
    ['0 of build --strict where there are none', ['build', 'claim', '--strict'], COMPLETE, 0],
  ])('is %s', async (_, args, claim, status) => {
    const cwd = folderOf({ claim: { 'claim.yaml': claim } });
    expect((await ryoyohi([...args, '--today', TODAY], { cwd })).status).toBe(status);
  });

  it('is 0 for help, version and the bare name', async () => {
    for (const args of [['--help'], ['-h'], ['--version'], ['help'], ['help', 'check'], []]) {
      const { stdout, stderr, status } = await ryoyohi(args);
      expect([args, stderr, status]).toEqual([args, '', 0]);
      expect(stdout).toMatch(/\S/);
    }
  });
});

describe('the language', () => {
  const SAID = { ja: '使い方', en: 'Usage', zh: '用法' };
  it.each([
    ['en', { LC_ALL: 'en_US.UTF-8' }, []],
    ['zh', { LC_ALL: 'zh_CN.UTF-8' }, []],
    ['zh', { LANG: 'zh_CN.UTF-8' }, []],
    ['en', { LANG: 'en_GB' }, []],
    ['ja', { LANG: 'ja_JP.UTF-8' }, []],
    ['ja', {}, []],
    ['ja', { LANG: 'C' }, []],
    ['ja', { LC_ALL: 'C.UTF-8' }, []],
    ['ja', { LANG: 'POSIX' }, []],
    ['ja', { LANG: 'de_DE.UTF-8' }, []],
    ['ja', { LANG: '' }, []],
    ['en', { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, []],
    ['zh', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, []],
    ['zh', { LC_ALL: 'en_US.UTF-8' }, ['--lang', 'zh']],
    ['ja', { LANG: 'en_US.UTF-8' }, ['--lang=ja']],
    ['en', {}, ['--lang', 'en']],
  ] as const)('is %s with %j and %j', async (language, env, args) => {
    const { stdout } = await ryoyohi(['check', '--help', ...args], { env });
    expect(stdout).toContain(SAID[language]);
  });

  it('may be asked for before the command', async () => {
    const cwd = folderOf(tree);
    const [before, behind] = await Promise.all([
      ryoyohi(['--lang', 'en', 'units', 'claim'], { cwd }),
      ryoyohi(['units', 'claim', '--lang', 'en'], { cwd }),
    ]);
    expect(before).toEqual(behind);
    expect(before.stdout).toContain('charged');
  });
});

describe('colours', () => {
  const COLOUR = '\u001b[';

  it('are not there where standard output is no terminal', async () => {
    const cwd = folderOf(tree);
    for (const args of [
      ['check', 'claim'],
      ['benefit', 'claim', '--why'],
      ['units', 'claim'],
      ['explain', 'amounts.tax'],
      ['build', 'claim'],
      ['demo'],
    ]) {
      const { stdout, stderr } = await ryoyohi(args, { cwd });
      expect(stdout + stderr).not.toContain(COLOUR);
    }
  });

  it('are not there in what the help and an error say', async () => {
    for (const args of [['--help'], ['check', '--help'], ['nothing']]) {
      const { stdout, stderr } = await ryoyohi(args, { env: { FORCE_COLOR: '1' } });
      expect(stdout + stderr).not.toContain(COLOUR);
    }
  });

  // util-linux's `script` gives the program a terminal; where it is not there, the four cases below cannot be seen.
  const terminal = existsSync('/usr/bin/script');
  const onTerminal = (args: string[], env: Record<string, string>) =>
    new Promise<string>((done, failed) => {
      const cwd = folderOf({ ...tree, home: {} });
      const line = [process.execPath, PROGRAM, ...args].map((part) => `'${part}'`).join(' ');
      const child = spawn('/usr/bin/script', ['-qec', line, '/dev/null'], {
        cwd,
        env: { PATH: process.env['PATH'] ?? '', HOME: `${cwd}/home`, TERM: 'xterm-256color', ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let seen = '';
      child.stdout.on('data', (part) => {
        seen += part;
      });
      child.on('error', failed);
      child.on('close', () => done(seen));
    });

  it.skipIf(!terminal)('are there on a terminal', async () => {
    expect(await onTerminal(['check', 'claim'], {})).toContain(COLOUR);
  });
  it.skipIf(!terminal)('are not there with NO_COLOR', async () => {
    expect(await onTerminal(['check', 'claim'], { NO_COLOR: '1' })).not.toContain(COLOUR);
    expect(await onTerminal(['--help'], { NO_COLOR: '1' })).not.toContain(COLOUR);
  });
  it.skipIf(!terminal)('are not there with --no-color, wherever it stands', async () => {
    expect(await onTerminal(['check', 'claim', '--no-color'], {})).not.toContain(COLOUR);
    expect(await onTerminal(['--no-color', 'check', 'claim'], {})).not.toContain(COLOUR);
  });
  it.skipIf(!terminal)('are not there in a JSON document', async () => {
    expect(await onTerminal(['check', 'claim', '--json'], {})).not.toContain(COLOUR);
  });
});

describe('a reader that goes away', () => {
  it.each([
    [['check', 'claim']],
    [['benefit', 'claim', '--why']],
    [['units', 'claim', '--json']],
    [['--help']],
    [['demo']],
  ])('%j is no crash', async (args) => {
    const cwd = folderOf({ ...tree, home: {} });
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: `${cwd}/home` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (part) => {
      complaint += part;
    });
    const status = await new Promise<number | null>((done) => child.on('close', (code) => done(code)));
    expect(complaint).not.toMatch(/EPIPE|Error/);
    expect(complaint).not.toMatch(STACK);
    expect([0, 1]).toContain(status);
  });
});
