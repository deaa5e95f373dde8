/** A disk that is full, a program that is killed, files that are somebody's own: the old packet or the new one is there, whole. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf, EXAMPLE, folderOf, PROGRAM, ryoyohi, STACK, TODAY } from './program.ts';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const build = (...more: string[]) => ['build', 'claim', '-o', 'out/packet.pdf', '--no-system-fonts', ...more];

/** What was there before, and what a build of another day makes. */
const OLD = { pdf: Buffer.alloc(0), manifest: '' };
const NEW = { pdf: Buffer.alloc(0), manifest: '' };

async function made(into: { pdf: Buffer; manifest: string }, today: string): Promise<number> {
  const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE }, out: {} });
  const started = Date.now();
  const { status } = await ryoyohi(build('--today', today), { cwd });
  expect(status).toBe(0);
  into.pdf = readFileSync(join(cwd, 'out/packet.pdf'));
  into.manifest = readFileSync(join(cwd, 'out/packet.manifest.json'), 'utf8');
  return Date.now() - started;
}

let millisecondsOfBuild = 0;
beforeAll(async () => {
  await made(OLD, '2025-09-30');
  millisecondsOfBuild = await made(NEW, TODAY);
  expect(sha(OLD.pdf)).not.toBe(sha(NEW.pdf));
});

function withOldPacket(): string {
  return folderOf({
    claim: { 'claim.yaml': EXAMPLE },
    out: { 'packet.pdf': OLD.pdf, 'packet.manifest.json': OLD.manifest },
  });
}

/** The packet is the old or the new one to the last byte, and says so itself; so is the manifest. */
function expectWhole(cwd: string): void {
  const pdf = readFileSync(join(cwd, 'out/packet.pdf'));
  expect([sha(OLD.pdf), sha(NEW.pdf)]).toContain(sha(pdf));
  expect(pdf.subarray(-23).toString('latin1')).toBe('%RYOYOHI-PACKET 7Q3K9D\n');
  expect([OLD.manifest, NEW.manifest]).toContain(readFileSync(join(cwd, 'out/packet.manifest.json'), 'utf8'));
}

function expectNew(cwd: string): void {
  expect(sha(readFileSync(join(cwd, 'out/packet.pdf')))).toBe(sha(NEW.pdf));
  expect(readFileSync(join(cwd, 'out/packet.manifest.json'), 'utf8')).toBe(NEW.manifest);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['packet.manifest.json', 'packet.pdf']);
}

describe('a program that is killed (kill -9)', () => {
  /** Starts a build and kills it: at a moment, or as soon as it has touched the output folder so many times. */
  function killed(cwd: string, when: { after: number } | { touches: number }): Promise<void> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [PROGRAM, ...build('--today', TODAY)], {
        cwd,
        env: { PATH: process.env['PATH'] ?? '', HOME: cwd },
        stdio: 'ignore',
      });
      const kill = () => child.kill('SIGKILL');
      if ('after' in when) setTimeout(kill, when.after);
      else {
        let touches = 0;
        const watcher = watch(join(cwd, 'out'), () => {
          touches += 1;
          if (touches >= when.touches) kill();
        });
        child.on('close', () => watcher.close());
      }
      child.on('close', () => done());
    });
  }

  const moments = Array.from({ length: 12 }, () => Math.random());
  it.each(moments.map((part, index) => [index + 1, part] as const))(
    'leaves the old packet or the new one, whole, at random moment %i',
    async (_, part) => {
      const cwd = withOldPacket();
      await killed(cwd, { after: Math.round(part * millisecondsOfBuild * 1.1) });
      expectWhole(cwd);
      expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
      expectNew(cwd);
    },
  );

  it.each([1, 1, 2, 2, 3, 3, 4, 5])(
    'leaves the old packet or the new one, whole, in the midst of writing (%i)',
    async (touches) => {
      const cwd = withOldPacket();
      await killed(cwd, { touches });
      expectWhole(cwd);
      expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
      expectNew(cwd);
    },
  );

  it('leaves an unfinished file that no check takes for a scan, and that the next build takes away', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    const { stdout: before } = await ryoyohi(['check', 'claim', '--json', '--today', TODAY], { cwd });
    writeFileSync(join(cwd, 'claim/.packet.pdf.ryoyohi-unfinished'), NEW.pdf.subarray(0, 10_000));
    writeFileSync(join(cwd, 'claim/.packet.manifest.json.ryoyohi-unfinished'), '{');
    expect((await ryoyohi(['check', 'claim', '--json', '--today', TODAY], { cwd })).stdout).toBe(before);
    await ryoyohi(['build', 'claim', '--today', TODAY], { cwd });
    expect(readdirSync(join(cwd, 'claim')).sort()).toEqual(['claim.yaml', 'packet.manifest.json', 'packet.pdf']);
  });
});

/** A disk of its own that is small; only the administrator of a machine that allows it can have one. */
async function onSmallDisk(kilobytes: number, use: (disk: string) => Promise<void>): Promise<boolean> {
  const disk = folderOf();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=777`, 'tmpfs', disk]);
  if (status !== 0) return false;
  try {
    await use(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
  return true;
}

describe('a disk that is full', () => {
  const NO_DISK = 'no small disk can be mounted here';

  it('leaves the old packet whole and says what to do', async ({ skip }) => {
    const mounted = await onSmallDisk(1300, async (disk) => {
      const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
      const out = join(disk, 'out');
      const call = ['build', 'claim', '-o', join(out, 'packet.pdf'), '--no-system-fonts', '--today', TODAY];
      mkdirSync(out);
      writeFileSync(join(out, 'packet.pdf'), OLD.pdf);
      writeFileSync(join(out, 'packet.manifest.json'), OLD.manifest);
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(1300 * 1024 - OLD.pdf.length - 100 * 1024));
      const before = contentOf(disk);
      for (const language of ['en', 'ja', 'zh']) {
        const { stdout, stderr, status } = await ryoyohi([...call, '--lang', language], { cwd });
        expect([stdout, status]).toEqual(['', 2]);
        expect(stderr).not.toMatch(STACK);
        if (language === 'en') expect(stderr).toMatch(/packet\.pdf[\s\S]*disk is full[\s\S]*(?:space|room)/i);
        expect(contentOf(disk)).toEqual(before);
      }
      writeFileSync(join(disk, 'ballast'), '');
      expect((await ryoyohi(call, { cwd })).status).toBe(0);
      expect(sha(readFileSync(join(out, 'packet.pdf')))).toBe(sha(NEW.pdf));
    });
    skip(!mounted, NO_DISK);
  });

  it('leaves nothing of a new packet for which only the manifest has no room', async ({ skip }) => {
    const mounted = await onSmallDisk(Math.ceil(NEW.pdf.length / 4096) * 4, async (disk) => {
      const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
      const { stdout, status } = await ryoyohi(
        ['build', 'claim', '-o', join(disk, 'packet.pdf'), '--no-system-fonts', '--today', TODAY],
        { cwd },
      );
      expect([stdout, status]).toEqual(['', 2]);
      expect(readdirSync(disk)).toEqual([]);
    });
    skip(!mounted, NO_DISK);
  });

  it.skipIf(!existsSync('/dev/full'))('is said where standard output goes to it', () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" units claim --lang en > /dev/full`],
      { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: cwd } },
    );
    expect(status).toBe(2);
    expect(stderr).not.toMatch(STACK);
    expect(stderr).toMatch(/\S/);
  });
});

describe('files that are somebody’s own', () => {
  it('a new packet and a new claim are for the owner only', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE }, out: {} });
    await ryoyohi(build('--today', TODAY), { cwd });
    await ryoyohi(['demo', 'there', '--today', TODAY], { cwd });
    for (const file of ['out/packet.pdf', 'out/packet.manifest.json', 'there/claim.yaml', 'there/packet.pdf'])
      expect([file, statSync(join(cwd, file)).mode & 0o777]).toEqual([file, 0o600]);
  });

  it('an existing packet keeps its mode', async () => {
    const cwd = withOldPacket();
    chmodSync(join(cwd, 'out/packet.pdf'), 0o664);
    chmodSync(join(cwd, 'out/packet.manifest.json'), 0o640);
    expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
    expectNew(cwd);
    expect(statSync(join(cwd, 'out/packet.pdf')).mode & 0o777).toBe(0o664);
    expect(statSync(join(cwd, 'out/packet.manifest.json')).mode & 0o777).toBe(0o640);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'an existing packet keeps its owner (only the administrator can show it)',
    async () => {
      const cwd = withOldPacket();
      chownSync(join(cwd, 'out/packet.pdf'), 1234, 4321);
      expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
      const { uid, gid } = statSync(join(cwd, 'out/packet.pdf'));
      expect([uid, gid]).toEqual([1234, 4321]);
    },
  );

  it('a link as output is followed, not replaced', async () => {
    const cwd = withOldPacket();
    mkdirSync(join(cwd, 'elsewhere'));
    execFileSync('mv', [join(cwd, 'out/packet.pdf'), join(cwd, 'elsewhere/real.pdf')]);
    symlinkSync('../elsewhere/real.pdf', join(cwd, 'out/packet.pdf'));
    expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
    expect(lstatSync(join(cwd, 'out/packet.pdf')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(cwd, 'out/packet.pdf'))).toBe('../elsewhere/real.pdf');
    expect(sha(readFileSync(join(cwd, 'elsewhere/real.pdf')))).toBe(sha(NEW.pdf));
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['real.pdf']);
  });

  it('a link to a file that is not there yet is followed too', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE }, out: {}, elsewhere: {} });
    symlinkSync('../elsewhere/real.pdf', join(cwd, 'out/packet.pdf'));
    expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(0);
    expect(lstatSync(join(cwd, 'out/packet.pdf')).isSymbolicLink()).toBe(true);
    expect(sha(readFileSync(join(cwd, 'elsewhere/real.pdf')))).toBe(sha(NEW.pdf));
  });

  it('the claim and its scans stay as they are', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE, 'scan.pdf': '%PDF-' } });
    chmodSync(join(cwd, 'claim/claim.yaml'), 0o444);
    const { 'claim/claim.yaml': claim, 'claim/scan.pdf': scan } = contentOf(cwd);
    await ryoyohi(['build', 'claim', '--today', TODAY], { cwd });
    expect(contentOf(cwd)).toMatchObject({ 'claim/claim.yaml': claim, 'claim/scan.pdf': scan });
  });

  it('a packet that was changed by hand is not written over', async () => {
    const cwd = withOldPacket();
    writeFileSync(
      join(cwd, 'out/packet.pdf'),
      Buffer.concat([OLD.pdf, Buffer.from('1 0 obj\n<< >>\nendobj\n%%EOF\n')]),
    );
    const before = contentOf(cwd);
    expect((await ryoyohi(build('--today', TODAY), { cwd })).status).toBe(2);
    expect(contentOf(cwd)).toEqual(before);
  });

  it('two builds at once leave one whole packet', async () => {
    const cwd = withOldPacket();
    const outcomes = await Promise.all([1, 2, 3].map(() => ryoyohi(build('--today', TODAY), { cwd })));
    for (const { stderr } of outcomes) expect(stderr).not.toMatch(STACK);
    expect(outcomes.map(({ status }) => status)).toContain(0);
    expectNew(cwd);
  });

  it('an existing packet is read again by its copy under another name', async () => {
    const cwd = withOldPacket();
    copyFileSync(join(cwd, 'out/packet.pdf'), join(cwd, 'out/copy.pdf'));
    copyFileSync(join(cwd, 'out/packet.manifest.json'), join(cwd, 'out/copy.manifest.json'));
    expect(
      (await ryoyohi(['build', 'claim', '-o', 'out/copy.pdf', '--no-system-fonts', '--today', TODAY], { cwd })).status,
    ).toBe(0);
    expect(sha(readFileSync(join(cwd, 'out/copy.pdf')))).toBe(sha(NEW.pdf));
    expect(sha(readFileSync(join(cwd, 'out/packet.pdf')))).toBe(sha(OLD.pdf));
  });
});
