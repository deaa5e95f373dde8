/** Where `--queue` leads. User and password come from the environment: a command line stands in lists of processes and in logs. */
import { hostname } from 'node:os';
import type { Address } from '../queue/server.ts';
import { CallError } from './call-error.ts';

const USER = 'RYOYOHI_QUEUE_USER';
const PASSWORD = 'RYOYOHI_QUEUE_PASSWORD';
const PORT = 6379;
const MOST_DATABASE = 65_535;

/** @throws CallError; what was given is not shown, for it may hold a password */
export function queueAddress(text: string, env: NodeJS.ProcessEnv = process.env): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // A password with characters that no address may hold makes it none; that it is no secret then is not sure.
  if (text.includes('@')) throw new CallError('queue-secret', { user: USER, password: PASSWORD });
  const database = /^\/?(\d{0,5})$/.exec(url?.pathname ?? '-')?.[1];
  if (
    !url ||
    (url.protocol !== 'redis:' && url.protocol !== 'rediss:') ||
    url.hostname === '' ||
    url.search !== '' ||
    url.hash !== '' ||
    database === undefined ||
    Number(database) > MOST_DATABASE
  )
    throw new CallError('bad-queue');
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? PORT : Number(url.port),
    database: Number(database),
    tls: url.protocol === 'rediss:',
    ...(env[USER] ? { user: env[USER] } : {}),
    ...(env[PASSWORD] ? { password: env[PASSWORD] } : {}),
  };
}

/** This process among those of all machines. */
export function processName(): string {
  return `${hostname()} ${process.pid}`;
}

/** Is the process of such a name, of this machine, still there? */
export function isRunning(name: string): boolean {
  const pid = Number(name.split(' ').at(-1));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
