/** The program in a terminal of its own, without a screen: util-linux `script` gives it one, and what is typed goes there. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from './program.ts';

/** Is there util-linux's `script` (that of other systems takes other options)? */
export const HAS_SCRIPT = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

const MOST_SECONDS = 40;
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

export class Run {
  seen = '';
  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly pidFile: string,
    /** The exit status, by the shell's rules: 128 and its number for a signal. */
    readonly ended: Promise<number | null>,
  ) {
    child.stdout.on('data', (part: Buffer) => {
      this.seen += part.toString('utf8');
    });
    // What is typed to a program that is gone goes nowhere.
    child.stdin.on('error', () => {});
  }

  /** @param cwd the process id is left in a file `pid` there */
  static start(args: readonly string[], cwd: string): Run {
    const pidFile = join(cwd, 'pid');
    const command = [process.execPath, PROGRAM, ...args].map(quoted).join(' ');
    const child = spawn('script', ['-q', '-e', '-c', `echo $$ > pid; exec ${command}`, '/dev/null'], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: cwd, TMPDIR: cwd, TERM: 'xterm', LANG: 'C.UTF-8' },
      timeout: MOST_SECONDS * 1000,
      killSignal: 'SIGKILL',
    });
    const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
    return new Run(child, pidFile, ended);
  }

  /** Types a line. */
  send(line: string): void {
    this.seen = '';
    this.child.stdin.write(`${line}\r`);
  }

  /** Types a key. */
  key(key: string): void {
    this.child.stdin.write(key);
  }

  /** What was printed since the last line was typed, once it ends as wanted. */
  async until(wanted: RegExp): Promise<string> {
    for (let turn = 0; turn < MOST_SECONDS * 200; turn += 1) {
      if (wanted.test(this.seen)) return this.seen;
      await new Promise((done) => setTimeout(done, 5));
    }
    throw new Error(`not seen: ${wanted}\n${this.seen}`);
  }

  get pid(): number {
    return existsSync(this.pidFile) ? Number(readFileSync(this.pidFile, 'utf8')) : 0;
  }

  /** Sends a signal to the program itself, not to its terminal. */
  signal(signal: NodeJS.Signals): void {
    if (this.pid > 0) process.kill(this.pid, signal);
  }

  /** The terminal is closed: its window, or the connection to it. */
  close(): void {
    this.child.kill('SIGKILL');
  }
}
