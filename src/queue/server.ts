/** The connection to the queue's server: where it is, who asks, and what is said when it cannot be had. Only here: ioredis. */
import type { Redis } from 'ioredis';
import { Refusal } from '../base/refusal.ts';

export type Library = typeof import('./library.ts');

export interface Address {
  host: string;
  port: number;
  /** Number of the database. */
  database: number;
  tls: boolean;
  user?: string;
  password?: string;
}

/** Before every name that is kept on the server. */
export const PREFIX = 'ryoyohi';

const CONNECT_MS = 10_000;
/** A machine that says that nothing listens there may just be starting it. */
const REFUSED_MS = 3000;
const LONGEST_PAUSE_MS = 2000;
const LEAST_VERSION = [6, 2] as const;

/** Without user and password: what may be shown. */
export function shownAddress({ host, port, database, tls }: Address): string {
  return `${tls ? 'rediss' : 'redis'}://${host.includes(':') ? `[${host}]` : host}:${port}/${database}`;
}

/**
 * Connects, once; later losses of the connection are mended by themselves, and what was asked meanwhile waits.
 * @param onState told of each loss and each return of the server
 * @throws Refusal where the server is not there, does not let us in, or would throw away what it is given
 */
export async function connect(
  library: Library,
  address: Address,
  onState: (state: 'lost' | 'back') => void = () => {},
): Promise<Redis> {
  const { host, port, database, tls, user, password } = address;
  const redis = new library.Redis({
    host,
    port,
    db: database,
    ...(user === undefined ? {} : { username: user }),
    ...(password === undefined ? {} : { password }),
    ...(tls ? { tls: { servername: host } } : {}),
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    // A command waits for the server's return; it does not fail.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, LONGEST_PAUSE_MS),
  });
  let problem: Error | undefined;
  redis.on('error', (error: Error) => {
    problem = error;
  });
  try {
    await within(redis, () => problem);
    await look(redis);
  } catch (error) {
    redis.disconnect();
    throw error instanceof Refusal ? error : refusalOf(error, address);
  }
  let lost = false;
  redis.on('close', () => {
    if (!lost) onState('lost');
    lost = true;
  });
  redis.on('ready', () => {
    if (lost) onState('back');
    lost = false;
  });
  return redis;
}

/** Ends the connection; its loss is none then. */
export function hangUp(redis: Redis): void {
  redis.removeAllListeners('close');
  redis.disconnect();
}

/** Ready, or the reason why not. A server that just starts gets the whole time; one that says no, none. */
async function within(redis: Redis, problem: () => Error | undefined): Promise<void> {
  const begun = performance.now();
  redis.connect().catch(() => {});
  while (redis.status !== 'ready') {
    const error = problem();
    if (error && isNo(error)) throw error;
    const most = (error as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED' ? REFUSED_MS : CONNECT_MS;
    if (performance.now() - begun > most) throw error ?? new Error('ETIMEDOUT');
    await new Promise((done) => setTimeout(done, 20));
  }
  // What the server says of user or database comes with the first answer.
  const error = problem();
  if (error && isNo(error)) throw error;
  await redis.ping();
}

const NO = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR)\b/;
function isNo(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return NO.test(error.message) || /CERT|SSL|TLS|ALTNAME/.test(code) || code === 'ENOTFOUND';
}

/** Only the error's code is shown: its other parts may hold the password. */
function refusalOf(error: unknown, address: Address): unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const word = /^([A-Z]{3,})\b/.exec(error.message)?.[1];
  const server = shownAddress(address);
  if (word !== undefined && /^(?:WRONGPASS|NOAUTH|NOPERM)$/.test(word))
    return new Refusal({ code: 'queue-not-allowed', params: { server, reason: word } });
  if (word === 'ERR' && /\bAUTH\b/.test(error.message))
    return new Refusal({ code: 'queue-not-allowed', params: { server, reason: 'AUTH' } });
  if (word === 'ERR' && /DB index/.test(error.message))
    return new Refusal({ code: 'queue-no-database', params: { server } });
  return new Refusal({ code: 'queue-unreachable', params: { server, reason: code ?? word ?? error.name } });
}

/** Is it a server that can be used? @throws Refusal */
async function look(redis: Redis): Promise<void> {
  const info = await redis.info();
  const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  if (value('valkey_version') === undefined) {
    const version = value('redis_version') ?? '0';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1]))
      throw new Refusal({ code: 'queue-too-old', params: { version, least: LEAST_VERSION.join('.') } });
  }
  const policy = value('maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') throw new Refusal({ code: 'queue-evicts', params: { policy } });
}
