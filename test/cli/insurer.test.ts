/** `ryoyohi insurer`, as a clerk of another city calls it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, EXAMPLE, fill, folderOf, LANGUAGES, link, ryoyohi, STACK, TODAY } from './program.ts';

const OWN = `format: ryoyohi-profile/1
scheme: overseas-care
id: nomi
extends: national-health
name: { ja: 能美市, en: Nomi City, zh: 能美市 }
sources:
  page: { title: 能美市の案内, cite: "nomi: {heading}", certainty: published }
values:
  longStayDays:
    - { value: "180", source: page, heading: 滞在 }
    - { value: "270", source: page, heading: 滞在, from: 2027-04-01 }
  processing: { value: 4か月, source: page, heading: 支払い }
`;

const call = (args: string[], options: Parameters<typeof ryoyohi>[1] = {}) => ryoyohi(['insurer', ...args], options);

describe('list', () => {
  test.each(LANGUAGES)('names every insurer that ships, in %s', async (language) => {
    const { stdout, status, stderr } = await call(['list', '--lang', language]);
    expect([status, stderr]).toEqual([0, '']);
    for (const name of ['chofu', 'fukuoka', 'fukuyama', 'komatsu', 'kyokai-kenpo', 'late-elderly', 'national-health'])
      expect(stdout).toContain(name);
  });

  test('shows one’s own, and that it stands before the shipped one of its name', async () => {
    const folder = folderOf({
      nomi: { 'profile.yaml': OWN },
      komatsu: { 'profile.yaml': changed(OWN, 'id: nomi', 'id: komatsu') },
    });
    const { stdout, status } = await call(['list', '--json', '--insurers', folder]);
    const { insurers } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(insurers.find(({ id }: { id: string }) => id === 'nomi')).toMatchObject({ shipped: false, shadows: false });
    expect(insurers.find(({ id }: { id: string }) => id === 'komatsu')).toMatchObject({
      shipped: false,
      shadows: true,
    });
    const told = await call(['list', '--lang', 'en', '--insurers', folder]);
    expect(told.stdout).toMatch(/komatsu in .* stands before 1 other/);
  });

  test('one that cannot be used is named with the reason, and the others are shown', async () => {
    const folder = folderOf({ nomi: { 'profile.yaml': changed(OWN, '"180"', 'many') } });
    const { stdout, status } = await call(['list', '--lang', 'en', '--insurers', folder]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/nomi cannot be used/);
    expect(stdout).toMatch(/profile\.yaml:10:\d+/);
    expect(stdout).toContain('komatsu');
    expect(stdout).not.toMatch(STACK);
  });

  test('a link is no insurer', async () => {
    const folder = folderOf({ real: { nomi: { 'profile.yaml': OWN } }, linked: { nomi: link('../real/nomi') } });
    const { stdout } = await call(['list', '--lang', 'en', '--insurers', join(folder, 'linked')]);
    expect(stdout).toMatch(/nomi cannot be used[\s\S]*is a link/);
  });
});

describe('show', () => {
  test('tells values, sources, how sure they are, and what differs from the general one', async () => {
    const { stdout, status } = await call(['show', 'chofu', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\* Time limit .*\n.*the day after treatment.*\n.*in general: .*the day after payment/);
    expect(stdout).toMatch(/ {2}Own share by age/);
    expect(stdout).toContain('not confirmed: ask the office');
    expect(stdout).toMatch(/checked \d{4}-\d\d-\d\d/);
  });

  test('the clock decides which value is shown, and the change is named', async () => {
    const folder = folderOf({ nomi: { 'profile.yaml': OWN } });
    const shown = async (today: string) =>
      JSON.parse((await call(['show', 'nomi', '--json', '--today', today, '--insurers', folder])).stdout).values.find(
        ({ parameter }: { parameter: string }) => parameter === 'longStayDays',
      );
    expect((await shown('2027-03-31')).value).toBe(180);
    expect((await shown('2027-04-01')).value).toBe(270);
    expect((await shown('2027-04-01')).history).toHaveLength(2);
    const { stdout } = await call(['show', 'nomi', '--lang', 'en', '--today', '2026-01-01', '--insurers', folder]);
    expect(stdout).toMatch(/since 2027-04-01: 270/);
    expect(stdout).toContain('The day of filing decides which value holds.');
  });

  test('an unknown name names the nearest; a path is none', async () => {
    const near = await call(['show', 'komatu', '--lang', 'en']);
    expect([near.status, near.stderr]).toEqual([2, expect.stringContaining('Did you mean komatsu?')]);
    expect((await call(['show', '../komatsu'])).status).toBe(2);
  });
});

describe('check', () => {
  test('a sound folder', async () => {
    const folder = folderOf({ nomi: { 'profile.yaml': OWN } });
    const { stdout, status } = await call(['check', join(folder, 'nomi'), '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing wrong was found.');
    expect(stdout).toMatch(/no day on which it was checked .*Usual time until payment/);
  });

  test('a value without a source, with its place', async () => {
    const folder = folderOf({ nomi: { 'profile.yaml': changed(OWN, ', source: page, heading: 支払い', '') } });
    const { stderr, status } = await call(['check', join(folder, 'nomi'), '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/profile\.yaml:12:\d+ {2}processing\.source/);
  });

  test('a sheet of its own whose PDF changed, is not there, or is another', async () => {
    const folder = folderOf({ nomi: { 'profile.yaml': OWN } });
    const sheets = join(folder, 'nomi', 'sheets');
    mkdirSync(sheets);
    const map = readFileSync('templates/sheets/form-a.map.yaml', 'utf8');
    const pdf = readFileSync('templates/sheets/form-a.pdf');
    fill(sheets, { 'form-a.map.yaml': map, 'form-a.pdf': pdf });
    expect((await call(['check', join(folder, 'nomi')])).status).toBe(0);
    writeFileSync(join(sheets, 'form-a.pdf'), readFileSync('templates/sheets/form-b.pdf'));
    const other = JSON.parse((await call(['check', join(folder, 'nomi'), '--json'])).stdout);
    expect(other.ok).toBe(false);
    expect(other.problems.map(({ kind }: { kind: string }) => kind)).toContain('changed-pdf');
    writeFileSync(
      join(sheets, 'form-b.map.yaml'),
      map.replace('sheet: form-a', 'sheet: form-b').replace('form-a.pdf', 'gone.pdf'),
    );
    const gone = JSON.parse((await call(['check', join(folder, 'nomi'), '--json'])).stdout);
    expect(gone.problems).toContainEqual(expect.objectContaining({ map: 'form-b.map.yaml', kind: 'missing-pdf' }));
  });

  test('a folder without a profile', async () => {
    expect((await call(['check', folderOf({})])).status).toBe(2);
  });
});

describe('without a command of its own', () => {
  test('the help is shown', async () => {
    const { stdout, status } = await call(['--lang', 'en']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('ryoyohi insurer')]);
  });

  test('an unknown one names the nearest', async () => {
    const { stderr, status } = await call(['lst', '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean list?')]);
  });
});

test('--why tells since when a value holds, and by which day it was chosen', async () => {
  const ratios = (ratio: string, more: string) =>
    `    - { value: { preschool: { untilMarchAfterAge: "6", ratio: "0.2" }, general: { ratio: "${ratio}" }, senior: { fromMonthAfterAge: "70", ratio: "0.2", activeIncomeRatio: "0.3" } }, source: page${more} }\n`;
  const profile = `${OWN}  ratios:\n${ratios('0.3', '')}${ratios('0.4', ', from: 2025-09-01')}`;
  const folder = folderOf({
    insurers: { nomi: { 'profile.yaml': profile } },
    claim: { 'claim.yaml': changed(EXAMPLE, 'insurer: komatsu', 'insurer: nomi') },
  });
  const { stdout, status } = await ryoyohi(
    ['benefit', 'claim', '--why', '--lang', 'en', '--today', TODAY, '--insurers', 'insurers'],
    { cwd: folder },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('own share 0.3');
  expect(stdout).toMatch(/own share 0\.4.*[\s\S]*since 2025-09-01/);
});
