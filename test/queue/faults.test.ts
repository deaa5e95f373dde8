/** A batch over several machines comes to the report of one machine, whatever happens to workers, server and gatherer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownClaim } from '../batch/claims.ts';
import { BROKEN } from '../cli/claims.ts';
import { fill, folderOf, ryoyohi, TODAY } from '../cli/program.ts';
import { batch, mixedClaims, type Running, slowPages, start, until, worker } from './processes.ts';
import { HAS_SERVER, queueServer, type Server } from './server.ts';

const OUTPUT = ['report.html', 'claims.csv', 'report.json'];
const QUICK = ['--lost-after', '2'];

describe.runIf(HAS_SERVER)('over a queue', { tags: ['slow'], timeout: 120_000 }, () => {
  let root = '';
  let server: Server;
  let undisturbed: { stdout: string; report: string[]; lines: string };

  beforeAll(async () => {
    root = join(folderOf({ claims: await mixedClaims(30, 2, 20) }), 'claims');
    fill(root, { '2025/0007/claim.yaml': BROKEN, '2025/0009/claim.yaml': ownClaim(7) });
    server = await queueServer(['--appendonly', 'yes', '--appendfsync', 'always']);
    undisturbed = await resultOf(folderOf(), (cwd) => gather(cwd, '--workers', '2'));
  });
  beforeEach(async () => {
    await server.redis.flushall();
  });

  const gather = (cwd: string, ...more: string[]) =>
    batch(root, cwd, '--jsonl', 'run.jsonl', '--report', 'out', ...more);
  const overQueue = (cwd: string, ...more: string[]) => gather(cwd, '--queue', server.url, ...QUICK, ...more);

  async function resultOf(cwd: string, begin: (cwd: string) => Running) {
    const { stdout, stderr, status } = await begin(cwd).ended;
    expect([stderr, status]).toEqual([expect.any(String), 1]);
    return {
      stdout,
      report: OUTPUT.map((name) => readFileSync(join(cwd, 'out', name), 'utf8')),
      lines: readFileSync(join(cwd, 'run.jsonl'), 'utf8'),
    };
  }

  /** Nothing of a batch that is over stays on the server, above all no finding. */
  async function expectNothingLeft(): Promise<void> {
    const keys = await server.redis.keys('*');
    expect(keys.filter((key) => !/:(?:events|meta|marker|stalled-check)$/.test(key))).toEqual([]);
  }

  async function run(): Promise<string> {
    return until(async () => (await server.redis.hkeys('ryoyohi-runs'))[0]);
  }

  /** A claim with slow pages is in the hands of a worker. */
  async function slowInHand(): Promise<string> {
    const id = await run();
    return until(async () => {
      for (const job of await server.redis.lrange(`ryoyohi:${id}:active`, 0, -1))
        if ((await server.redis.hget(`ryoyohi:${id}:${job}`, 'data'))?.includes('slow')) return job;
      return undefined;
    });
  }

  it.each([1, 2, 4])('the same report, byte for byte, from %i workers', async (count) => {
    const workers = Array.from({ length: count }, () => worker(server.url, root));
    expect(await resultOf(folderOf(), overQueue)).toEqual(undisturbed);
    for (const { child } of workers) child.kill('SIGTERM');
    for (const { ended } of workers) expect((await ended).status).toBe(0);
    await expectNothingLeft();
  });

  it('a worker is killed (-9) in a claim: another does it', async () => {
    const first = worker(server.url, root);
    const result = resultOf(folderOf(), overQueue);
    await slowInHand();
    first.child.kill('SIGKILL');
    const second = worker(server.url, root);
    expect(await result).toEqual(undisturbed);
    second.child.kill('SIGTERM');
    await second.ended;
    await expectNothingLeft();
  });

  it('a worker hangs in a claim: it is given to another, and counts once where the first comes back', async () => {
    const first = worker(server.url, root);
    const result = resultOf(folderOf(), overQueue);
    const job = await slowInHand();
    first.child.kill('SIGSTOP');
    const id = await run();
    // It comes back while the batch is still at work, and hands in what was given to another.
    await until(async () => !(await server.redis.lrange(`ryoyohi:${id}:active`, 0, -1)).includes(job));
    first.child.kill('SIGCONT');
    const second = worker(server.url, root);
    expect(await result).toEqual(undisturbed);
    for (const each of [first, second]) each.child.kill('SIGTERM');
    expect((await first.ended).status).toBe(0);
    await second.ended;
  });

  it('the server is restarted in the middle', async () => {
    const one = worker(server.url, root);
    const gathering = overQueue(folderOf());
    await slowInHand();
    await server.stop('SIGTERM');
    await until(() => gathering.said().includes('is away'));
    await server.start();
    const { stdout } = await gathering.ended;
    expect(stdout).toBe(undisturbed.stdout);
    expect(gathering.said()).toContain('is back');
    one.child.kill('SIGTERM');
    expect((await one.ended).status).toBe(0);
  });

  it('the server is restarted and has forgotten everything: what was not gathered is put on it again', async () => {
    const one = worker(server.url, root);
    const cwd = folderOf();
    const result = resultOf(cwd, overQueue);
    await slowInHand();
    await server.redis.flushall();
    expect(await result).toEqual(undisturbed);
    one.child.kill('SIGTERM');
    await one.ended;
  });

  it('the gathering side is killed (-9) and gone on with', async () => {
    const cwd = folderOf();
    const one = worker(server.url, root);
    const first = overQueue(cwd);
    await slowInHand();
    first.child.kill('SIGKILL');
    await first.ended;
    // Workers go on; what they have done since is not done again.
    const id = await run();
    await until(async () => (await server.redis.zcard(`ryoyohi:${id}:completed`)) > 0);
    expect(await resultOf(cwd, (folder) => overQueue(folder, '--resume'))).toEqual(undisturbed);
    one.child.kill('SIGTERM');
    await one.ended;
    await expectNothingLeft();
  });

  it('a file that is being gathered into is not gathered into a second time', async () => {
    const cwd = folderOf();
    const first = overQueue(cwd);
    await until(() => server.redis.hlen('ryoyohi-runs'));
    const second = await overQueue(cwd, '--resume').ended;
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('at work already')]);
    first.child.kill('SIGINT');
    expect((await first.ended).status).toBe(130);
    await expectNothingLeft();
  });

  it('a claim that always takes too long is tried three times, then set aside with its reason, as on one machine', async () => {
    const slow = folderOf({
      claims: { a: { 'claim.yaml': ownClaim(1) }, b: { 'claim.yaml': ownClaim(2), 's.pdf': await slowPages(400) } },
    });
    const call = [join(slow, 'claims'), folderOf(), '--time-limit', '2'] as const;
    const alone = await batch(...call).ended;
    const one = worker(server.url, join(slow, 'claims'));
    const begun = performance.now();
    const gathered = await batch(...call, '--queue', server.url).ended;
    expect(performance.now() - begun).toBeGreaterThan(3 * 2000);
    expect(gathered.stdout).toBe(alone.stdout);
    const { claims } = JSON.parse(gathered.stdout);
    expect(claims[1].findings).toMatchObject([
      { rule: 'claim.unreadable', message: expect.stringContaining('2 seconds') },
    ]);
    one.child.kill('SIGTERM');
    await one.ended;
  });

  it('two batches on one queue do not mix', async () => {
    // Folders of the same names, with other claims in them.
    const names = Array.from({ length: 12 }, (_, index) => `2025/${String(index + 1).padStart(4, '0')}`);
    const other = folderOf({
      claims: Object.fromEntries(names.map((name, index) => [name, { 'claim.yaml': ownClaim(300 + index) }])),
    });
    const roots = [root, join(other, 'claims')] as const;
    const call = (each: string) => [each, folderOf(), '--no-scan'] as const;
    const alone = await Promise.all(roots.map((each) => batch(...call(each)).ended));
    const gathered = roots.map((each) => batch(...call(each), '--queue', server.url).ended);
    await until(async () => (await server.redis.hlen('ryoyohi-runs')) === 2);
    const workers = roots.map((each) => worker(server.url, each));
    for (const [index, each] of gathered.entries()) expect((await each).stdout).toBe(alone[index]!.stdout);
    // Each worker sees the claims of one of the two, and says so of the other.
    await until(() => workers.every(({ said }) => said().includes('not in this --root')));
    for (const { child, ended } of workers) {
      child.kill('SIGTERM');
      await ended;
    }
    await expectNothingLeft();
  });

  it('one worker does two batches of one folder, each in its turn', async () => {
    const alone = await batch(root, folderOf(), '--no-scan').ended;
    const gathered = [1, 2].map(() => batch(root, folderOf(), '--no-scan', '--queue', server.url).ended);
    const one = worker(server.url, root);
    for (const each of gathered) expect((await each).stdout).toBe(alone.stdout);
    one.child.kill('SIGTERM');
    await one.ended;
  });

  it('a worker leaves on SIGTERM when the claim in hand is done, which is not lost', async () => {
    const slow = folderOf({ claims: { a: { 'claim.yaml': ownClaim(1), 's.pdf': await slowPages(30) } } });
    const claims = join(slow, 'claims');
    const alone = await batch(claims, folderOf()).ended;
    const one = worker(server.url, claims);
    // Nobody else would do it again before the test is over.
    const gathering = batch(claims, folderOf(), '--queue', server.url, '--lost-after', '3600');
    const id = await run();
    await until(() => server.redis.llen(`ryoyohi:${id}:active`));
    one.child.kill('SIGTERM');
    const { status, stderr } = await one.ended;
    expect([status, stderr]).toEqual([0, expect.stringContaining('Leaving after the claims in hand (1)')]);
    expect((await gathering.ended).stdout).toBe(alone.stdout);
  });

  it('a worker with other insurers takes no part and says why, to both sides', async () => {
    const claims = join(folderOf({ claims: { a: { 'claim.yaml': ownClaim(1) } } }), 'claims');
    const insurers = folderOf({ mine: { 'profile.yaml': 'extends: national-health\n' } });
    const alone = await batch(claims, folderOf()).ended;
    const gathering = batch(claims, folderOf(), '--queue', server.url);
    const odd = worker(server.url, claims, '--insurers', insurers);
    await until(() => odd.said().includes('insurers or sheets are not the same'));
    await until(() => /Worker .+ does not take part: its insurers/.test(gathering.said()));
    const id = await run();
    expect(await server.redis.llen(`ryoyohi:${id}:wait`)).toBe(1);
    const same = worker(server.url, claims);
    expect((await gathering.ended).stdout).toBe(alone.stdout);
    for (const { child, ended } of [odd, same]) {
      child.kill('SIGTERM');
      await ended;
    }
  });

  it('a worker of another version takes no part', async () => {
    const cwd = folderOf();
    const first = overQueue(cwd);
    const id = await run();
    first.child.kill('SIGKILL');
    await first.ended;
    const settings = JSON.parse((await server.redis.hget('ryoyohi-runs', id))!);
    await server.redis.hset('ryoyohi-runs', id, JSON.stringify({ ...settings, version: '99.0.0' }));
    const one = worker(server.url, root);
    await until(() => one.said().includes('it is of version 99.0.0'));
    expect(await server.redis.llen(`ryoyohi:${id}:active`)).toBe(0);
    one.child.kill('SIGTERM');
    await one.ended;
  });

  it('the status tells what waits, runs and was set aside, as text and as JSON', async () => {
    const status = async () =>
      JSON.parse((await ryoyohi(['batch', '--queue', server.url, '--status', '--json'])).stdout).runs;
    expect(await status()).toEqual([]);
    const gathering = overQueue(folderOf());
    await until(async () => (await status())[0]?.waiting === 32);
    expect(await status()).toMatchObject([
      { claims: 32, waiting: 32, running: 0, done: 0, workers: 0, gathering: true },
    ]);
    const one = worker(server.url, root);
    await slowInHand();
    await until(async () => (await status())[0]?.done > 0);
    expect((await status())[0]).toMatchObject({ running: 1, workers: 1, setAside: 0 });
    const text = (await ryoyohi(['batch', '--queue', server.url, '--status', '--lang', 'en'])).stdout;
    expect(text.split('\n')[0]).toMatch(/run +claims +waiting +in hand/);
    await gathering.ended;
    one.child.kill('SIGTERM');
    await one.ended;
  });

  it('jobs and results on the server hold no name of a person', async () => {
    const cwd = folderOf();
    const gathering = overQueue(cwd);
    const one = worker(server.url, root);
    const id = await run();
    await slowInHand();
    gathering.child.kill('SIGSTOP');
    await until(async () => (await server.redis.zcard(`ryoyohi:${id}:completed`)) > 1);
    const all: string[] = [];
    for (const key of await server.redis.keys(`ryoyohi:${id}:c*`))
      if ((await server.redis.type(key)) === 'hash') all.push(JSON.stringify(await server.redis.hgetall(key)));
    expect(all.join()).toContain('claim.yaml'.slice(0, 5));
    expect(all.join()).toContain('returnvalue');
    expect(all.join()).not.toMatch(/試験|シケン|SHIKEN|小松 太郎|1234567|小馬出町/);
    gathering.child.kill('SIGCONT');
    expect((await gathering.ended).stdout).toBe(undisturbed.stdout);
    one.child.kill('SIGTERM');
    await one.ended;
  });
});

it('nothing of a network is loaded where no queue is asked for', async () => {
  const cwd = folderOf({
    claims: { a: { 'claim.yaml': ownClaim(1) } },
    'modules.cjs': `process.on('exit', () => require('node:fs').writeSync(2, 'LOADED ' + process.moduleLoadList.join()));`,
  });
  const env = { NODE_OPTIONS: `--require ${join(cwd, 'modules.cjs')}` };
  const run = start(['batch', 'claims', '--today', TODAY, '--workers', '1'], cwd, env);
  const { stderr } = await run.ended;
  expect(stderr).toContain('LOADED');
  expect(stderr).not.toMatch(/NativeModule (?:tls|_tls_wrap|dns|http|https)\b/);
});
