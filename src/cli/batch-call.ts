/** What a call of `batch` asks for, checked before anything is read. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Day, parseDay } from '../base/day.ts';
import { lookedUp } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import { nearest } from '../base/schema.ts';
import { type ClaimFolder, REPORT_FILES } from '../batch/folders.ts';
import type { Address } from '../queue/server.ts';
import { CallError } from './call-error.ts';
import { queueAddress } from './queue-call.ts';
import { rootOf } from './root.ts';

export interface BatchCall {
  /** Absolute. */
  root: string;
  report?: string;
  showNames: boolean;
  scan: boolean;
  since?: Day;
  only: readonly string[];
  failOn: 'error' | 'warning';
  jsonl?: string;
  resume: boolean;
  workers: number;
  secondsPerClaim: number;
  /** The claims are read by workers of this queue. */
  queue?: Address;
  /** Seconds after which a claim is taken from a worker that gives no sign. */
  lostAfter: number;
}

const MOST_WORKERS = 64;
const SECONDS_PER_CLAIM = 300;
const SECONDS_LOST = 30;
/** Of JavaScript, in each thread that reads claims, on whichever machine. */
export const MEGABYTES_PER_WORKER = 1024;

/**
 * @param rules every rule that there is
 * @throws CallError, Refusal
 */
export function batchCall(path: string, options: Record<string, unknown>, rules: readonly string[]): BatchCall {
  const given = (name: string) => options[name] as string | undefined;
  const root = rootOf(path);
  const failOn = given('failOn') ?? 'error';
  if (failOn !== 'error' && failOn !== 'warning') throw new CallError('bad-fail-on', { value: failOn });
  const since = given('since') === undefined ? undefined : parseDay(given('since')!);
  if (given('since') !== undefined && since === undefined) throw new CallError('bad-since', { value: given('since')! });
  const only = (options['only'] as string[] | undefined) ?? [];
  for (const name of only) checkRule(name, rules);
  const [jsonl, report] = [given('jsonl'), given('report')];
  const resume = options['resume'] === true;
  if (resume && jsonl === undefined) throw new CallError('bad-resume');
  if (report !== undefined) checkReport(report);
  return {
    root,
    ...(report === undefined ? {} : { report }),
    showNames: options['showNames'] === true,
    scan: options['scan'] !== false,
    ...(since === undefined ? {} : { since }),
    only,
    failOn,
    ...(jsonl === undefined ? {} : { jsonl }),
    resume,
    workers: workersAsked(given('workers')),
    ...queueAsked(options),
    secondsPerClaim: wholeNumber(given('timeLimit'), SECONDS_PER_CLAIM, 1_000_000, 'bad-time-limit'),
  };
}

/** @throws CallError */
export function workersAsked(text: string | undefined): number {
  return wholeNumber(text, availableParallelism(), MOST_WORKERS, 'bad-workers');
}

function queueAsked(options: Record<string, unknown>): Pick<BatchCall, 'queue' | 'lostAfter'> {
  const [url, after] = [options['queue'] as string | undefined, options['lostAfter'] as string | undefined];
  if (url === undefined && after !== undefined) throw new CallError('bad-without-queue', { name: '--lost-after' });
  // Names of people do not travel.
  if (url !== undefined && options['showNames'] === true) throw new CallError('bad-queue-names');
  const lostAfter = wholeNumber(after, SECONDS_LOST, 86_400, 'bad-lost-after');
  return { lostAfter, ...(url === undefined ? {} : { queue: queueAddress(url) }) };
}

function wholeNumber(text: string | undefined, otherwise: number, most: number, code: string): number {
  if (text === undefined) return Math.min(otherwise, most);
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) throw new CallError(code, { value: text });
  return value;
}

/** Does the name of a rule, or of a family of rules, take a rule in? */
export function takesIn(name: string, rule: string): boolean {
  return rule === name || rule.startsWith(`${name}.`);
}

function checkRule(name: string, rules: readonly string[]): void {
  if (rules.some((rule) => takesIn(name, rule))) return;
  const near = nearest(name, [...rules, ...new Set(rules.map((rule) => rule.split('.')[0]!))]);
  throw new CallError(near ? 'unknown-rule-near' : 'unknown-rule', { name, ...(near ? { nearest: near } : {}) });
}

/** A folder that is there already, or can be made. A file of that name that no report wrote is left as it is. */
function checkReport(path: string): void {
  const stat = lookedUp(path);
  if (!stat) {
    if (!existsSync(dirname(resolve(path)))) throw new Refusal({ code: 'output-no-folder', file: path });
    return;
  }
  if (!stat.isDirectory()) throw new Refusal({ code: 'not-a-folder', file: path });
  const there = REPORT_FILES.filter((name) => existsSync(join(path, name)));
  if (there.length > 0 && there.length < REPORT_FILES.length)
    throw new Refusal({ code: 'report-not-ours', file: join(path, there[0]!) });
}

/** Nothing is written into the folder of a claim: it would be taken for one of its papers. @throws CallError */
export function checkOutside(call: BatchCall, folders: readonly ClaimFolder[]): void {
  for (const file of [call.jsonl, call.report]) {
    if (file === undefined) continue;
    const place = realPlace(file);
    const claim = folders.find(({ path, kind }) => {
      // Loose scans in the root itself do not make the root a claim of its own.
      if (kind === 'closed' || (kind === 'scans' && path === '.')) return false;
      const from = relative(path === '.' ? call.root : join(call.root, path), place);
      return from !== '..' && !from.startsWith(`..${sep}`) && resolve(from) !== from;
    });
    if (claim) throw new CallError('inside-claim', { file, claim: claim.path });
  }
}

/** Where a path that may not be there yet leads. */
function realPlace(path: string): string {
  const full = resolve(path);
  if (statSync(full, { throwIfNoEntry: false })) return realpathSync(full);
  const folder = dirname(full);
  return folder === full ? full : join(realPlace(folder), full.slice(folder.length));
}
