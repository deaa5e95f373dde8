/**
 * What others install: the package is packed, installed into an empty project without a network, and its demo runs there.
 * Slow, and run with all the others: a package that lacks a file is seen nowhere else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf, folderOf, STACK, TODAY } from './program.ts';

const MOST_MEGABYTES = 80;

/** No proxy, no registry, no setting of this machine's user: what still wants the network fails. */
function offline(home: string) {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    npm_config_cache: join(home, 'npm-cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
}

function run(command: string, args: readonly string[], cwd: string, home: string) {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    env: offline(home),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, status };
}

/**
 * The one library that is native, and what it needs: not in the package, installed for the machine. Here they come from
 * where they were installed before, since there is no network.
 */
function nativeFolders(): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    const folder = join('node_modules', name);
    if (found.has(folder) || !existsSync(folder)) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) add(each);
  };
  for (const name of NATIVE) add(name);
  return [...found];
}

const NATIVE = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies ?? {});

/** A program without any network, where this machine can take it away from one; else as it is, with proxies that lead nowhere. */
const CAN_UNSHARE = spawnSync('unshare', ['--net', 'true']).status === 0;
function runWithoutNetwork(command: string, args: readonly string[], cwd: string, home: string) {
  return CAN_UNSHARE ? run('unshare', ['--net', command, ...args], cwd, home) : run(command, args, cwd, home);
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => {
    const stat = lstatSync(join(folder, name));
    return sum + (stat.isDirectory() ? sizeOf(join(folder, name)) : stat.size);
  }, 0);
}

describe('the package', { tags: ['slow'], timeout: 180_000 }, () => {
  const packed = folderOf({ home: {} });
  const project = folderOf({ home: {}, 'package.json': '{ "name": "empty", "private": true }\n' });
  const home = join(project, 'home');
  const installed = join(project, 'node_modules', 'ryoyohi');

  beforeAll(() => {
    // The program is built already; a build in the midst of other tests would take it away from them.
    const pack = run(
      'npm',
      [
        'pack',
        '--ignore-scripts',
        '--pack-destination',
        packed,
        '.',
        ...nativeFolders().map((folder) => `./${folder}`),
      ],
      process.cwd(),
      join(packed, 'home'),
    );
    expect([pack.stderr, pack.status]).toEqual([expect.anything(), 0]);
    const archives = readdirSync(packed).filter((name) => name.endsWith('.tgz'));
    const install = runWithoutNetwork(
      'npm',
      ['install', '--offline', '--no-audit', '--no-fund', ...archives.map((name) => join(packed, name))],
      project,
      home,
    );
    expect([install.stdout + install.stderr, install.status]).toEqual([expect.anything(), 0]);
  }, 180_000);

  it('installs without a network, with one library that is native and no other', () => {
    expect(NATIVE).toEqual(['sharp']);
    const there = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    const native = nativeFolders().map((folder) => folder.split(/[\\/]/)[1]!);
    expect(there.sort()).toEqual([...new Set(['ryoyohi', ...native])].sort());
  });

  it(`has less than ${MOST_MEGABYTES} MB`, () => {
    expect(sizeOf(installed)).toBeLessThan(MOST_MEGABYTES * 1024 * 1024);
  });

  it('holds its licence and those of all that is inside it', () => {
    const files = Object.keys(contentOf(installed));
    expect(files).toContain('LICENSE');
    const notices = files.find((file) => file.endsWith('THIRD-PARTY.md'));
    const text = readFileSync(join(installed, notices!), 'utf8');
    const named = [
      'zod',
      'yaml',
      'commander',
      'decimal.js',
      '@cantoo/pdf-lib',
      'fontkit',
      'zxing-wasm',
      'noto-sans-jp',
      'biz-udgothic',
      'SIL Open Font License',
      'Copyright',
    ];
    expect(named.filter((each) => !text.toLowerCase().includes(each.toLowerCase()))).toEqual([]);
    // Each part names a licence and holds its text.
    const parts = text.split(/^## /m).slice(1);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => part.split('\n').length < 6).map((part) => part.split('\n')[0])).toEqual([]);
  });

  it('holds no source, no test and nothing of this machine', () => {
    const files = Object.keys(contentOf(installed));
    expect(files.filter((file) => /\.ts$|^(?:src|test|scripts|node_modules)\b|\.env|\.log$/.test(file))).toEqual([]);
    for (const file of files.filter((each) => /\.(?:js|json|md|yaml|tsv)$/.test(each)))
      expect([file, readFileSync(join(installed, file), 'utf8').includes(process.cwd())]).toEqual([file, false]);
  });

  it('holds the sheets, the insurers, the tables and the fonts', () => {
    const files = Object.keys(contentOf(installed));
    for (const each of [
      'templates/sheets/form-a.map.yaml',
      'templates/sheets/form-a.pdf',
      'templates/insurers/komatsu/profile.yaml',
      'templates/insurers/national-health/profile.yaml',
      'templates/data/nhi-disease-classification-2013.tsv',
      'templates/example/overseas-care/claim.yaml',
      'zxing_writer.wasm',
      'zxing_reader.wasm',
      'pdfium.wasm',
      'scan-reader.js',
      'zxing_reader.wasm',
      'pdfium.wasm',
      'scan-reader.js',
    ]) {
      expect(files).toContain(`dist/${each}`);
    }
    expect(files.filter((file) => file.startsWith('dist/fonts/')).length).toBeGreaterThanOrEqual(5);
  });

  it('runs its demo without a network', () => {
    const demo = runWithoutNetwork(
      join(project, 'node_modules', '.bin', 'ryoyohi'),
      ['demo', '--lang', 'en', '--today', TODAY],
      project,
      home,
    );
    expect(demo.stderr).toBe('');
    expect(demo.status).toBe(0);
    expect(demo.stdout).not.toMatch(STACK);
    expect(readdirSync(join(project, 'ryoyohi-demo')).sort()).toEqual([
      'claim.yaml',
      'packet.manifest.json',
      'packet.pdf',
    ]);
    expect(statSync(join(project, 'ryoyohi-demo/packet.pdf')).size).toBeGreaterThan(50_000);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(join(project, 'node_modules', '.bin', 'ryoyohi'), ['--version'], project, home).stdout).toBe(
      `${version}\n`,
    );
    rmSync(join(project, 'ryoyohi-demo'), { recursive: true, force: true });
  });
});
