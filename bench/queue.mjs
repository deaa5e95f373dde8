/**
 * `node bench/queue.mjs`: a batch over a queue, on this machine. Measures what a claim costs the worker, the queue's server
 * and the gathering side, and 1, 2 and 4 worker processes over one batch; then simulates 1 to 64 workers with the service
 * times as measured, to show where the queue itself becomes the limit. Takes some minutes; needs `redis-server`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { PDFDocument } from 'pdf-lib';
import { claim } from './claims.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const main = join(bench, '..', 'bin', 'ryoyohi.js');
const PAGES = 12;
const COUNT = { light: 600, scanned: 16 };
const WORKERS = [1, 2, 4];
const SIMULATED = [1, 2, 4, 8, 16, 32, 64];

if (!existsSync(join(bench, '..', 'dist', 'main.js')) || spawnSync('redis-server', ['--version']).status !== 0) {
  process.stderr.write('This needs dist/ (npm run build) and redis-server (Debian: apt install redis-server).\n');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'ryoyohi-bench-'));
const port = await freePort();
const quiet = ['--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', '--loglevel', 'warning'];
const server = spawn('redis-server', ['--port', String(port), '--dir', work, ...quiet], { stdio: 'ignore' });
const redis = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null, retryStrategy: () => 50 });
redis.on('error', () => {});
const url = `redis://127.0.0.1:${port}/0`;
try {
  await redis.ping();
  await measure();
} finally {
  redis.disconnect();
  const ended = once(server, 'close');
  server.kill();
  await ended;
  rmSync(work, { recursive: true, force: true });
}

async function measure() {
  const light = makeClaims('light', COUNT.light);
  const scanned = makeClaims('scanned', COUNT.scanned, await scans());
  say(
    `${cpus()[0]?.model ?? 'processor not named'}, ${availableParallelism()} of them, load ${loadavg()[0].toFixed(1)}`,
  );
  say(
    `Node ${process.version}; ${COUNT.light} light claims (a claim.yaml), ${COUNT.scanned} with ${PAGES} pages of vector lines\n`,
  );

  const rounds = {};
  for (const [name, root] of [
    ['light', light],
    ['scanned', scanned],
  ])
    for (const count of WORKERS) {
      rounds[`${name} ${count}`] = await round(root, count, COUNT[name]);
      report(name, count, rounds[`${name} ${count}`], rounds[`${name} 1`]);
    }

  // What waiting costs by the second, and a start, is no cost of a claim.
  const idle = await idleCost(light);
  const perClaim = (name, total, start, perSecond) =>
    Math.max(1e-5, (total - start - perSecond * rounds[`${name} 1`].wall) / COUNT[name]);
  const cost = (name) => ({
    service: rounds[`${name} 1`].worker / COUNT[name],
    server: perClaim(name, rounds[`${name} 1`].server, 0, idle.server),
    // So few claims with scans cost it less than can be measured; never less than light ones do.
    gatherer: Math.max(
      ...['light', name].map((each) => perClaim(each, rounds[`${each} 1`].gatherer, idle.start, idle.gatherer)),
    ),
  });
  say(
    `\nwaiting, processor share: gathering side ${(idle.gatherer * 100).toFixed(1)} %, server ${(idle.server * 100).toFixed(1)} %`,
  );
  for (const name of ['light', 'scanned']) {
    const { service, server: taken, gatherer } = cost(name);
    say(`\n${name}, processor ms a claim: worker ${ms(service)}, server ${ms(taken)}, gathering side ${ms(gatherer)}`);
    say(`simulated, each worker on a processor of its own:`);
    for (const count of SIMULATED) {
      const { perSecond, busy } = simulate({ service, server: taken, gatherer }, count);
      const shares = Object.entries(busy).map(([who, share]) => `${who} ${(share * 100).toFixed(0)} %`);
      say(
        `${String(count).padStart(4)} workers  ${perSecond.toFixed(1).padStart(8)} claims/s  busy: ${shares.join(', ')}`,
      );
    }
    say(
      `the limit of the queue: ${(1 / Math.max(taken, gatherer)).toFixed(0)} claims/s (${taken > gatherer ? 'server' : 'gathering side'})`,
    );
  }
}

/** One batch with so many worker processes of one thread each. @returns seconds */
async function round(root, count, claims) {
  const before = await serverSeconds();
  const workers = Array.from({ length: count }, () =>
    spawn(process.execPath, [main, 'worker', '--queue', url, '--root', root, '--workers', '1'], {
      env: { ...process.env, XDG_CONFIG_HOME: work },
      stdio: 'ignore',
    }),
  );
  await new Promise((done) => setTimeout(done, 2000));
  const idle = workers.map(({ pid }) => secondsOf(pid));
  const trafficBefore = await traffic();
  const begun = performance.now();
  const gatherer = spawn(process.execPath, [main, 'batch', root, '--json', '--today', '2025-10-01', '--queue', url], {
    env: { ...process.env, XDG_CONFIG_HOME: work },
    stdio: 'ignore',
  });
  let gathered = 0;
  let memory = 0;
  const look = setInterval(() => {
    gathered = secondsOf(gatherer.pid) ?? gathered;
    for (const { pid } of workers) memory = Math.max(memory, memoryOf(pid));
  }, 20);
  await once(gatherer, 'close');
  clearInterval(look);
  const wall = (performance.now() - begun) / 1000;
  const worker = workers.reduce((sum, { pid }, index) => sum + secondsOf(pid) - idle[index], 0);
  const bytes = (await traffic()) - trafficBefore;
  const server = (await serverSeconds()) - before;
  for (const each of workers) {
    const ended = once(each, 'close');
    each.kill('SIGTERM');
    await ended;
  }
  return { wall, worker, server, gatherer: gathered, memory, bytes: bytes / claims };
}

/** A gathering side that waits. @returns seconds of its start, and of it and the server for each second of waiting */
async function idleCost(root) {
  const gatherer = spawn(process.execPath, [main, 'batch', root, '--json', '--today', '2025-10-01', '--queue', url], {
    env: { ...process.env, XDG_CONFIG_HOME: work },
    stdio: 'ignore',
  });
  await new Promise((done) => setTimeout(done, 4000));
  const [start, before] = [secondsOf(gatherer.pid), await serverSeconds()];
  await new Promise((done) => setTimeout(done, 8000));
  const idle = {
    start,
    gatherer: (secondsOf(gatherer.pid) - start) / 8,
    server: ((await serverSeconds()) - before) / 8,
  };
  const ended = once(gatherer, 'close');
  gatherer.kill('SIGINT');
  await ended;
  return idle;
}

function report(name, count, { wall, memory, bytes }, { wall: alone }) {
  const perSecond = COUNT[name] / wall;
  const pages = name === 'scanned' ? `, ${(perSecond * PAGES).toFixed(1)} pages/s` : '';
  say(
    `${name}, ${count} worker(s): ${wall.toFixed(1)} s, ${perSecond.toFixed(1)} claims/s${pages}, ` +
      `${(alone / wall).toFixed(2)} times one; ${memory.toFixed(0)} MB a worker, ${(bytes / 1024).toFixed(1)} KB of traffic a claim`,
  );
}

/**
 * Workers that take a claim from one server, read it, and hand it back to one gathering side. The server and the gathering
 * side do one thing at a time; half of the server's work for a claim is done when it is taken, half when it is handed in.
 * Service times vary around the one measured (exponentially: some claims take long), from a fixed seed.
 */
function simulate({ service, server: serverTime, gatherer }, workers) {
  const random = seeded(20251001);
  const claims = 20_000;
  const free = { server: 0, gatherer: 0 };
  const use = (who, at, seconds) => {
    free[who] = Math.max(free[who], at) + seconds;
    return free[who];
  };
  // What happens next, by time: a worker asks for a claim, or hands one in.
  const events = Array.from({ length: workers }, () => ({ at: 0, does: 'take' }));
  let left = claims;
  let end = 0;
  let worked = 0;
  while (events.length > 0) {
    let first = 0;
    for (let index = 1; index < events.length; index++) if (events[index].at < events[first].at) first = index;
    const [event] = events.splice(first, 1);
    const answered = use('server', event.at, serverTime / 2);
    if (event.does === 'take') {
      if (left === 0) continue;
      left -= 1;
      const own = -Math.log(1 - random()) * service;
      worked += own;
      events.push({ at: answered + own, does: 'hand in' });
    } else {
      end = Math.max(end, use('gatherer', answered, gatherer));
      events.push({ at: answered, does: 'take' });
    }
  }
  return {
    perSecond: claims / end,
    busy: {
      workers: worked / end / workers,
      server: (claims * serverTime) / end,
      gatherer: (claims * gatherer) / end,
    },
  };
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeClaims(name, count, pdf) {
  const root = join(work, name);
  for (let number = 0; number < count; number++) {
    const folder = join(root, String(number).padStart(4, '0'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'claim.yaml'), claim({ institutions: 1, treatments: 1, charges: 1 }));
    if (pdf) writeFileSync(join(folder, 'scans.pdf'), pdf);
  }
  return root;
}

async function scans() {
  const document = await PDFDocument.create();
  for (let page = 0; page < PAGES; page++) {
    const sheet = document.addPage([595, 842]);
    for (let line = 0; line < 30; line++)
      sheet.drawLine({ start: { x: 50, y: 50 + line * 25 }, end: { x: 500, y: 60 + line * 25 + page } });
  }
  return document.save();
}

async function serverSeconds() {
  const info = await redis.info('cpu');
  const value = (name) => Number(new RegExp(`^${name}:(.*)`, 'm').exec(info)?.[1] ?? 0);
  return value('used_cpu_user') + value('used_cpu_sys');
}

async function traffic() {
  const info = await redis.info('stats');
  const value = (name) => Number(new RegExp(`^${name}:(.*)`, 'm').exec(info)?.[1] ?? 0);
  return value('total_net_input_bytes') + value('total_net_output_bytes');
}

/** Processor time of a process with its threads. @returns undefined where it is gone */
function secondsOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function ms(seconds) {
  return (seconds * 1000).toFixed(2);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address();
      probe.close(() => done(found));
    });
  });
}
