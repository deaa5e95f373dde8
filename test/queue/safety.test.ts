/** Who may do what over a queue: addresses without secrets, jobs that lead elsewhere, servers that say no, TLS with a password. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { isSameRoot, judgePath, proofOf } from '../../src/queue/place.ts';
import { ownClaim } from '../batch/claims.ts';
import { fill, folderOf, LANGUAGES, ryoyohi, STACK } from '../cli/program.ts';
import { batch, mixedClaims, slowPages, start, until, worker } from './processes.ts';
import { freePort, HAS_SERVER, queueServer } from './server.ts';

const SECRET = 'hi-mitsu-77';

describe('where a job may lead', () => {
  const root = folderOf({ inside: { a: { 'claim.yaml': '' } }, outside: { 'claim.yaml': '' } });
  const inside = join(root, 'inside');
  symlinkSync(join(root, 'outside'), join(inside, 'link'));

  it.each(['../outside', 'a/../../outside', '/etc', '', 'a//b', './a', 'a/', 'link', 'a\0b', '..', 7, null, undefined])(
    'not to %j',
    (path) => {
      expect(judgePath(inside, path)).toBe('away');
    },
  );

  it('to folders of the root, and to the root itself', () => {
    expect(['a', '.', 'b'].map((path) => judgePath(inside, path))).toEqual(['good', 'good', 'missing']);
  });
});

describe('whether a root is the same one', () => {
  const claims = () =>
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`c${index}`, { 'claim.yaml': `id: ${index}` }]));
  const names = Object.keys(claims());

  it('another path to it is; a claim more or a few changed ones do not matter', () => {
    const [one, copy] = [folderOf(claims()), folderOf(claims())];
    fill(copy, { more: { 'claim.yaml': '' }, 'c0/scan.pdf': 'new' });
    expect(isSameRoot(copy, proofOf(one, names))).toBe(true);
  });

  it('an empty mount is none, nor is one with folders of the same names', () => {
    const proof = proofOf(folderOf(claims()), names);
    const others = Object.fromEntries(names.map((name, index) => [name, { 'claim.yaml': `id: ${99 - index}` }]));
    expect([isSameRoot(folderOf(), proof), isSameRoot(folderOf(others), proof)]).toEqual([false, false]);
  });
});

describe('a call', () => {
  const bad = async (args: readonly string[], env = {}) => {
    const cwd = folderOf({ claims: { a: { 'claim.yaml': ownClaim(1) } } });
    const { status, stderr } = await ryoyohi([...args], { cwd, env });
    expect([status, stderr]).toEqual([2, expect.not.stringMatching(STACK)]);
    expect(stderr).not.toContain(SECRET);
    return stderr;
  };

  it.each(LANGUAGES)('with a password in the address is refused, and the password is not shown (%s)', async (lang) => {
    const urls = [`redis://user:${SECRET}@h:1/0`, `rediss://${SECRET}@h`, `redis://a:${SECRET}#/?@h`];
    const calls = urls.flatMap((url) =>
      [
        ['batch', 'claims'],
        ['worker', '--root', 'claims'],
        ['batch', '--status'],
      ].map((args) => [...args, '--queue', url]),
    );
    for (const said of await Promise.all(calls.map((args) => bad([...args, '--lang', lang]))))
      expect(said).toContain('RYOYOHI_QUEUE_PASSWORD');
  });

  it.each([
    'http://h:1/0',
    'h:6379',
    'redis://',
    'redis://h/x',
    'redis://h/1/2',
    'redis://h/0?a=1',
    'redis://h/99999999',
  ])('with %s for the queue says how it is written', async (url) => {
    expect(await bad(['batch', 'claims', '--queue', url, '--lang', 'en'])).toContain('redis://HOST:PORT/DB');
  });

  it.each([
    [['batch'], 'An argument is missing'],
    [['batch', '--status'], 'goes with --queue'],
    [['batch', 'claims', '--lost-after', '5'], 'goes with --queue'],
    [['batch', 'claims', '--queue', 'redis://h', '--lost-after', '0'], '--lost-after'],
    [['batch', 'claims', '--queue', 'redis://h', '--show-names'], 'not sent'],
    [['worker', '--root', '.'], 'needs --queue'],
    [['worker', '--queue', 'redis://h'], 'needs --root'],
    [['worker', '--queue', 'redis://h', '--root', 'nowhere'], 'nowhere'],
    [['worker', '--queue', 'redis://h', '--root', '.', '--json'], '--json cannot be used'],
    [['worker', '--queue', 'redis://h', '--root', '.', '--today', '2025-10-01'], 'leave out --today'],
    [['worker', 'claims', '--queue', 'redis://h', '--root', '.'], 'too many arguments'],
  ])('%j says what is missing', async (args, word) => {
    expect(await bad([...args, '--lang', 'en'])).toContain(word);
  });

  it('to a server that is not there ends with a word', async () => {
    const url = `redis://127.0.0.1:${await freePort()}/0`;
    const env = { RYOYOHI_QUEUE_PASSWORD: SECRET };
    const calls = LANGUAGES.map((lang) => ['worker', '--queue', url, '--root', 'claims', '--lang', lang]);
    for (const said of await Promise.all(calls.map((args) => bad(args, env))))
      expect(said).toMatch(new RegExp(`${url}.*ECONNREFUSED`));
  });
});

describe.runIf(HAS_SERVER)('a server', { tags: ['slow'], timeout: 90_000 }, () => {
  it('that would throw away what it is given is not used', async () => {
    const server = await queueServer(['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru']);
    const { status, stderr } = await ryoyohi(['batch', '--queue', server.url, '--status', '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('noeviction')]);
  });

  it('has no database of that number', async () => {
    const server = await queueServer(['--databases', '2']);
    const url = server.url.replace('/0', '/7');
    const { status, stderr } = await ryoyohi(['batch', '--queue', url, '--status', '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('no database of that number')]);
  });

  it('a job that leads out of the root is refused by the worker, whoever put it on the queue', async () => {
    const server = await queueServer();
    const folder = folderOf({ claims: { a: { 'claim.yaml': ownClaim(1) } }, secret: { 'claim.yaml': ownClaim(2) } });
    const root = join(folder, 'claims');
    symlinkSync(join(folder, 'secret'), join(root, 'link'));
    const gathering = batch(root, folderOf(), '--queue', server.url);
    const run = await until(async () => (await server.redis.hkeys('ryoyohi-runs'))[0]);
    await until(() => server.redis.llen(`ryoyohi:${run}:wait`));
    gathering.child.kill('SIGKILL');
    await gathering.ended;
    const queue = new Queue(run, { prefix: 'ryoyohi', connection: { port: server.port } });
    const paths = ['../secret', join(folder, 'secret'), 'link', '..'];
    const jobs = await Promise.all(paths.map((path) => queue.add('claim', { path, kind: 'claim' }, { attempts: 3 })));
    const odd = await queue.add('claim', { what: 'no job of a batch' });
    const one = worker(server.url, root);
    await until(
      async () => (await queue.getFailedCount()) === paths.length + 1 && (await queue.getCompletedCount()) === 1,
    );
    for (const { id } of [...jobs, odd]) {
      const job = await queue.getJob(id!);
      expect([job?.failedReason, job?.returnvalue]).toEqual(['not-in-root', null]);
    }
    one.child.kill('SIGTERM');
    await one.ended;
    await queue.close();
  });

  it('a folder of claims that is taken from a worker makes no claim unreadable: others do them', async () => {
    const server = await queueServer();
    const tree = await mixedClaims(10, 3, 15);
    const folder = folderOf({ claims: tree });
    const alone = await batch(join(folder, 'claims'), folderOf()).ended;
    // Another path to the same claims; it is lost while one of them is in hand.
    const mount = folderOf({ claims: tree });
    const first = worker(server.url, join(mount, 'claims'));
    const gathering = batch(join(folder, 'claims'), folderOf(), '--queue', server.url, '--lost-after', '3600');
    const run = await until(async () => (await server.redis.hkeys('ryoyohi-runs'))[0]);
    await until(async () => (await server.redis.llen(`ryoyohi:${run}:wait`)) === 2);
    renameSync(join(mount, 'claims'), join(mount, 'gone'));
    mkdirSync(join(mount, 'claims'));
    await until(() => first.said().includes('not in this --root'));
    await until(() => gathering.said().includes('its --root is not this folder'));
    const second = worker(server.url, join(folder, 'claims'));
    expect((await gathering.ended).stdout).toBe(alone.stdout);
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM');
      await ended;
    }
  });

  it('a claim that every worker vanishes with is set aside, and says so', { timeout: 120_000 }, async () => {
    const server = await queueServer();
    const folder = folderOf({
      claims: { a: { 'claim.yaml': ownClaim(1) }, b: { 'claim.yaml': ownClaim(2), 's.pdf': await slowPages(600) } },
    });
    const root = join(folder, 'claims');
    const gathering = batch(root, folderOf(), '--queue', server.url, '--lost-after', '1');
    const run = await until(async () => (await server.redis.hkeys('ryoyohi-runs'))[0]);
    let over = false;
    const result = gathering.ended.then((outcome) => {
      over = true;
      return outcome;
    });
    while (!over) {
      const one = worker(server.url, root);
      // Killed when it has the claim in hand that takes long.
      await until(
        async () => over || ((await server.redis.llen(`ryoyohi:${run}:active`)) > 0 && one.said().includes('begun')),
      );
      await new Promise((done) => setTimeout(done, 300));
      one.child.kill('SIGKILL');
      await one.ended;
      await until(async () => over || (await server.redis.llen(`ryoyohi:${run}:active`)) === 0);
    }
    const { claims } = JSON.parse((await result).stdout);
    expect(claims[0].id).toBeTruthy();
    expect(claims[1].findings).toMatchObject([
      { rule: 'claim.unreadable', message: 'Several workers vanished with this claim in hand.' },
    ]);
  });

  const hasTls = spawnSync('openssl', ['version']).status === 0;
  it.runIf(hasTls)('with TLS, user and password from the environment; none of it is said or shown', async () => {
    const keys = folderOf();
    const made = spawnSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
        ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', 'key.pem', '-out', 'cert.pem'],
      ],
      { cwd: keys },
    );
    expect(made.status).toBe(0);
    const tlsPort = await freePort();
    await queueServer([
      ...['--tls-port', String(tlsPort), '--tls-cert-file', join(keys, 'cert.pem')],
      ...['--tls-key-file', join(keys, 'key.pem'), '--tls-auth-clients', 'no'],
      ...['--user', 'default', 'off', '--user', 'clerk', 'on', `>${SECRET}`, '~ryoyohi*', '+@all'],
    ]);
    const url = `rediss://localhost:${tlsPort}/0`;
    const trusted = { NODE_EXTRA_CA_CERTS: join(keys, 'cert.pem') };
    const env = { ...trusted, RYOYOHI_QUEUE_USER: 'clerk', RYOYOHI_QUEUE_PASSWORD: SECRET };
    const cwd = folderOf({ claims: { a: { 'claim.yaml': ownClaim(1) } } });
    const alone = await batch(join(cwd, 'claims'), cwd).ended;
    const one = start(['worker', '--queue', url, '--root', 'claims', '--workers', '1'], cwd, env);
    const args = ['batch', 'claims', '--json', '--today', '2025-10-01', '--queue', url];
    const gathering = start(args, cwd, env);
    const shown = readFileSync(`/proc/${gathering.child.pid}/cmdline`, 'utf8');
    const { stdout, stderr } = await gathering.ended;
    expect(stdout).toBe(alone.stdout);
    one.child.kill('SIGTERM');
    expect(`${shown}${stderr}${(await one.ended).stderr}`).not.toContain(SECRET);

    const status = (more: Record<string, string>) => start(['batch', '--queue', url, '--status'], cwd, more).ended;
    expect(await status({ ...env, RYOYOHI_QUEUE_PASSWORD: `${SECRET}x` })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/does not let us in \(WRONGPASS\)/),
    });
    expect(await status(trusted)).toMatchObject({ status: 2, stderr: expect.stringContaining('NOAUTH') });
    expect(await status({ RYOYOHI_QUEUE_USER: 'clerk', RYOYOHI_QUEUE_PASSWORD: SECRET })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('SELF_SIGNED'),
    });
  });
});
