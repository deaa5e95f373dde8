/** A batch over scanned folders: the scans are read, a claim comes from its cover, a paper scanned twice is seen, pages are shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Built, built, claimOf, jsonOf, treatment } from '../packet/packets.ts';
import { jpeg, paper, receipt } from './paper-scans.ts';
import { folderOf, ryoyohi, TODAY } from './program.ts';

const first = claimOf([treatment({ dates: ['2025-08-28'] })]);
const second = { ...claimOf([treatment({ dates: ['2025-09-01'] })]), id: 'ABC123' };

let packet: Built;
beforeAll(async () => {
  packet = await built(first);
});

async function batch(tree: Parameters<typeof folderOf>[0], ...more: string[]) {
  const cwd = folderOf({ claims: tree! });
  const { stdout, status } = await ryoyohi(['batch', 'claims', '--json', '--lang', 'en', '--today', TODAY, ...more], {
    cwd,
  });
  return { cwd, stdout, status, shown: JSON.parse(stdout) };
}
const pagesOf = (sheet: string) =>
  packet.manifest.pages.filter(({ mark }) => mark.includes(`:${sheet}:`)).map(({ page }) => page);

it('reads the claim from the cover of a folder that holds only scans, and says without its scans that they were left out', async () => {
  const scans = Object.fromEntries(
    await Promise.all(
      pagesOf('cover').map(async (page) => [`s${page}.jpg`, await jpeg(await paper(packet, page, 200), 200)] as const),
    ),
  );
  const { shown } = await batch({ a: scans, b: { 'x.jpg': Object.values(scans)[0]! } });
  expect(shown.claims.map(({ path, id }: { path: string; id: string | null }) => [path, id])).toEqual([
    ['a', '7Q3K9D'],
    ['b', null],
  ]);
  expect(shown.totals).toMatchObject({ unreadable: 1, pages: pagesOf('cover').length });
  const left = await batch({ a: scans }, '--no-scan');
  expect(left.shown.claims[0].findings[0].message).toContain('--no-scan');
});

it('says what scan says of each page, shows the page in the report, and is the same with any number of workers', async () => {
  const [formA] = pagesOf('form-a');
  const tree = {
    a: { 'claim.json': jsonOf(first), 'a.jpg': await jpeg(await paper(packet, formA!)) },
    b: { 'claim.json': jsonOf(second) },
  };
  const one = await batch(tree, '--workers', '1', '--report', 'out');
  const scan = await ryoyohi(['scan', 'claims/a', '--json', '--lang', 'en', '--today', TODAY], { cwd: one.cwd });
  const rule = ({ rule }: { rule: string }) => rule.startsWith('scan.');
  expect(
    one.shown.claims[0].findings
      .filter(rule)
      .map(({ rule, at, message }: Record<string, string>) => [rule, at, message]),
  ).toEqual(
    JSON.parse(scan.stdout).findings.map(({ rule, at, message }: Record<string, string>) => [rule, at, message]),
  );
  expect(one.shown.claims[1].findings.filter(rule)).toEqual([]);
  const html = readFileSync(join(one.cwd, 'out/report.html'), 'utf8');
  expect(html).toContain('data:image/jpeg;base64,');
  const two = await batch(tree, '--workers', '2', '--report', 'out');
  expect(two.stdout).toBe(one.stdout);
  expect(readFileSync(join(two.cwd, 'out/report.html'), 'utf8')).toBe(html);
});

it('warns of one paper scanned twice for two claims, and not of two papers', async () => {
  const found = async (...scans: Uint8Array[]) => {
    const { shown } = await batch({
      a: { 'claim.json': jsonOf(first), 'r.jpg': scans[0]! },
      b: { 'claim.json': jsonOf(second), 'r.jpg': scans[1]! },
    });
    return shown.findings.map(({ rule }: { rule: string }) => rule);
  };
  const paperA = await jpeg(receipt());
  const scanned = (await import('sharp')).default;
  const again = await scanned(paperA)
    .rotate(0.6, { background: '#fff' })
    .modulate({ brightness: 0.96 })
    .jpeg({ quality: 60 })
    .toBuffer();
  expect(await found(paperA, again)).toEqual(['batch.similar-receipt']);
  const other = await scanned(paperA).flop().jpeg().toBuffer();
  expect(await found(paperA, other)).toEqual([]);
});
