/** A real queue server for the tests of one file: on a port of its own, for this machine only, in a folder that is removed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll } from 'vitest';
import { folderOf } from '../cli/program.ts';

export const HAS_SERVER = spawnSync('redis-server', ['--version']).status === 0;
if (!HAS_SERVER) console.warn('redis-server is not installed: the tests over several machines are skipped');

const open = new Set<{ stop: (signal?: NodeJS.Signals) => Promise<void> }>();
afterAll(async () => {
  for (const server of open) await server.stop('SIGKILL');
});

export interface Server {
  port: number;
  url: string;
  redis: Redis;
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** @param more lines of its configuration */
export async function queueServer(more: readonly string[] = []): Promise<Server> {
  const folder = folderOf();
  const port = await freePort();
  let child: ChildProcess | undefined;
  const redis = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  });
  redis.on('error', () => {});
  const server: Server = {
    port,
    url: `redis://127.0.0.1:${port}/0`,
    redis,
    async start() {
      const base = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--loglevel',
        'warning',
      ];
      child = spawn('redis-server', [...base, ...more], { stdio: 'ignore' });
      open.add(server);
      if (redis.status === 'wait') redis.connect().catch(() => {});
      if (!more.includes('--requirepass') && !more.includes('--user')) await redis.ping();
    },
    async stop(signal = 'SIGTERM') {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      if (signal === 'SIGKILL') redis.disconnect(open.has(server));
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    },
  };
  await server.start();
  return server;
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
