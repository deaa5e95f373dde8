/** Gathering and working processes as users start them, and claims for them. Fictitious people only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { PDFDocument } from 'pdf-lib';
import { afterAll } from 'vitest';
import { manyClaims, ownClaim } from '../batch/claims.ts';
import { folderOf, PROGRAM, TODAY, type Tree } from '../cli/program.ts';

const started = new Set<ChildProcess>();
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

export interface Running {
  child: ChildProcess;
  /** What it said on standard error until now. */
  said(): string;
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
}

export function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--lang', 'en'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (part) => {
    stdout += part;
  });
  child.stderr!.on('data', (part) => {
    stderr += part;
  });
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (status) => {
      started.delete(child);
      done({ status, stdout, stderr });
    });
  });
  return { child, said: () => stderr, ended };
}

export function worker(url: string, root: string, ...more: string[]): Running {
  return start(['worker', '--queue', url, '--root', root, '--workers', '1', ...more], folderOf());
}

export function batch(root: string, cwd: string, ...more: string[]): Running {
  return start(['batch', root, '--json', '--today', TODAY, ...more], cwd);
}

/** Waits for what must come. */
export async function until<T>(look: () => T | Promise<T>, seconds = 40): Promise<NonNullable<T>> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`this did not come within ${seconds} s: ${look}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Pages that take their time to be read. */
export async function slowPages(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 30; line += 1)
      sheet.drawLine({ start: { x: 50, y: 50 + line * 25 }, end: { x: 500, y: 60 + line * 25 + page } });
  }
  return document.save();
}

/** Many small claims, and some whose scans take seconds. */
export async function mixedClaims(small: number, slow: number, pages: number): Promise<Tree> {
  const pdf = await slowPages(pages);
  const some = Array.from({ length: slow }, (_, index): [string, Tree] => [
    `2025/slow-${index}`,
    { 'claim.yaml': ownClaim(500 + index), 'scans.pdf': pdf },
  ]);
  return { ...manyClaims(small), ...Object.fromEntries(some) };
}
