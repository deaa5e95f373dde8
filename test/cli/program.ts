/**
 * The program as a user starts it: `node bin/ryoyohi.js …` as a process of its own, in an environment of which nothing
 * of this machine is left. Every call also proves that nothing stays behind in the system's temporary folder and in
 * the user's home.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const PROGRAM = resolve('bin/ryoyohi.js');

const made: string[] = [];
function removeMade(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
afterAll(removeMade);
// Where no test of a file ran, no hook does.
process.on('exit', removeMade);

/** What lies in a folder: text, bytes, a link, or a folder of its own. */
export interface Tree {
  [name: string]: string | Uint8Array | Link | Tree;
}

interface Link {
  link: string;
}

function isLink(entry: object): entry is Link {
  return typeof (entry as { link?: unknown }).link === 'string';
}

export function link(to: string): Link {
  return { link: to };
}

/** Makes a temporary folder from an object literal; it is removed when the test file is done. @returns its real path */
export function folderOf(tree: Tree = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ryoyohi-test-')));
  made.push(folder);
  fill(folder, tree);
  return folder;
}

export function fill(folder: string, tree: Tree): void {
  for (const [name, entry] of Object.entries(tree)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry);
    else if (isLink(entry)) symlinkSync(entry.link, path);
    else {
      mkdirSync(path);
      fill(path, entry);
    }
  }
}

/** Every file, link and folder below a folder with its mode and a hash of its content: two of them are equal where nothing changed. */
export function contentOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const enter = (path: string, shown: string) => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name);
      const key = shown === '' ? name : `${shown}/${name}`;
      const stat = lstatSync(full);
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isSymbolicLink()) found[key] = `link to ${readlinkSync(full)}`;
      else if (stat.isDirectory()) {
        found[key] = `folder ${mode}`;
        enter(full, key);
      } else
        found[key] = stat.isFile()
          ? `${mode} ${createHash('sha256').update(readFileSync(full)).digest('hex')}`
          : 'special';
    }
  };
  enter(folder, '');
  return found;
}

export interface Call {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Starts the process as this user; only the administrator can. */
  uid?: number;
  /** Another program file than the repository's own. */
  program?: string;
  /** Called with the running process. */
  during?: (child: { kill: (signal: NodeJS.Signals) => void }) => void;
}

export interface Outcome {
  stdout: string;
  stderr: string;
  /** null where a signal ended it. */
  status: number | null;
  signal: NodeJS.Signals | null;
}

/** A program that waits for what never comes is ended; its signal then tells. */
const MOST_SECONDS = 50;

/** @example const { stdout, status } = await ryoyohi(['check', 'claim', '--lang', 'en'], { cwd: folder }); */
export async function ryoyohi(
  args: readonly string[],
  { cwd, env = {}, uid, program = PROGRAM, during }: Call = {},
): Promise<Outcome> {
  const own = folderOf({ home: {}, tmp: {} });
  if (uid !== undefined) for (const each of ['', 'home', 'tmp']) chmodSync(join(own, each), 0o777);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: cwd ?? own,
    env: { PATH: process.env['PATH'] ?? '', HOME: join(own, 'home'), TMPDIR: join(own, 'tmp'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_SECONDS * 1000,
    killSignal: 'SIGKILL',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  during?.({ kill: (signal) => child.kill(signal) });
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, by) => done([code, by]));
  });
  const left = [...readdirSync(join(own, 'home')), ...readdirSync(join(own, 'tmp'))];
  rmSync(own, { recursive: true, force: true });
  if (left.length > 0) throw new Error(`ryoyohi ${args.join(' ')} left behind: ${left.join(', ')}`);
  return { stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), status, signal };
}

const NOBODY = 65534;

/**
 * How a call is made by somebody who does not own every file: as this user is, or, where this is the administrator, as
 * nobody. Undefined where nobody could not even start the program.
 */
export const WITHOUT_RIGHTS: Call | undefined = process.getuid?.() === 0 ? asNobody() : {};

function asNobody(): Call | undefined {
  const look = `require('node:fs').accessSync(${JSON.stringify(PROGRAM)})`;
  return spawnSync(process.execPath, ['-e', look], { uid: NOBODY, gid: NOBODY }).status === 0
    ? { uid: NOBODY }
    : undefined;
}

/** The example that ships, as text. */
export const EXAMPLE = readFileSync('templates/example/overseas-care/claim.yaml', 'utf8');

/** The example of the other scheme that ships, as text. */
export const INBOUND_EXAMPLE = readFileSync('templates/example/inbound-care/claim.yaml', 'utf8');

/** A day after everybody of that example went home. */
export const INBOUND_TODAY = '2026-07-10';

/** The day that the example is handed in. */
export const TODAY = '2025-10-01';

/** A line of a stack: what a user must never see. */
export const STACK = /^\s+at .*(?:\(|:\d+:\d+)|node:internal|\.ts:\d+:\d+|file:\/\//m;

export const LANGUAGES = ['ja', 'en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Replaces a piece of text that must be there exactly once. */
export function changed(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in the text`);
  return parts.join(to);
}
