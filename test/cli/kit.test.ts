/** `ryoyohi kit` as it is called: where it writes, what it never writes over, what it says, and what it refuses. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, EXAMPLE, folderOf, LANGUAGES, ryoyohi, STACK, TODAY } from './program.ts';

const claim = { claim: { 'claim.yaml': EXAMPLE } };
const FEW = [
  '--country',
  'US',
  '--medical',
  '1',
  '--dental',
  '0',
  '--pharmacy',
  '0',
  '--no-system-fonts',
  '--today',
  TODAY,
];

describe('what is written', () => {
  it('is kit.pdf here, or in the folder of the claim, with its manifest, for its owner’s eyes only', async () => {
    const cwd = folderOf(claim);
    expect((await ryoyohi(['kit', ...FEW], { cwd })).status).toBe(0);
    expect((await ryoyohi(['kit', 'claim', ...FEW], { cwd })).status).toBe(0);
    for (const name of ['kit.pdf', 'kit.manifest.json', 'claim/kit.pdf', 'claim/kit.manifest.json'])
      expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
    expect(Object.keys(contentOf(cwd)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('is one JSON document with the files and each page’s sheet and mark, and nothing else', async () => {
    const cwd = folderOf(claim);
    const { stdout, stderr } = await ryoyohi(['kit', 'claim', '-o', 'k.pdf', '--json', ...FEW], { cwd });
    const document = JSON.parse(stdout);
    const written = JSON.parse(readFileSync(join(cwd, 'k.manifest.json'), 'utf8'));
    expect(stderr).toBe('');
    expect(document).toMatchObject({ file: 'k.pdf', manifest: 'k.manifest.json', paper: 'a4', claim: '7Q3K9D' });
    expect(document.pages).toEqual(written.pages);
    expect(document.pages[0]).toEqual({
      page: 1,
      sheet: 'traveller-ja',
      unit: null,
      patient: null,
      mark: 'RY1:7Q3K9D:traveller-ja:0000:1/1:000000',
    });
  });

  it('goes over an earlier kit of the same claim, and over nothing else', async () => {
    const cwd = folderOf({ ...claim, 'other.pdf': '%PDF-1.7\n', 'k.txt': '' });
    const call = (...args: string[]) => ryoyohi(['kit', ...args, '--lang', 'en', ...FEW], { cwd });
    expect((await call('claim')).status).toBe(0);
    expect((await call('claim', '--paper', 'letter')).status).toBe(0);
    expect((await ryoyohi(['build', 'claim', '--no-system-fonts', '--today', TODAY], { cwd })).status).toBe(0);
    const before = contentOf(cwd);
    for (const [args, says] of [
      [['-o', 'claim/kit.pdf'], 'not such a kit'],
      [['claim', '-o', 'claim/packet.pdf'], 'not such a kit'],
      [['claim', '-o', 'other.pdf'], 'not such a kit'],
      [['claim', '-o', 'k.txt'], 'must end in .pdf'],
      [['claim', '-o', 'nowhere/k.pdf'], 'folder to write to is not there'],
    ] as const) {
      const { stderr, status } = await call(...args);
      expect([stderr, status]).toEqual([expect.stringContaining(says), 2]);
    }
    const { stderr } = await ryoyohi(['build', 'claim', '-o', 'claim/kit.pdf', '--lang', 'en'], { cwd });
    expect(stderr).toContain('not a packet of this claim');
    expect(contentOf(cwd)).toEqual(before);
  });

  it('is no longer ours once a hospital has typed into it', async () => {
    const cwd = folderOf();
    await ryoyohi(['kit', '--editable', ...FEW], { cwd });
    writeFileSync(join(cwd, 'kit.pdf'), `${readFileSync(join(cwd, 'kit.pdf'), 'latin1')}%%EOF\n`, 'latin1');
    expect((await ryoyohi(['kit', '--editable', ...FEW], { cwd })).status).toBe(2);
  });

  it('is no file of the claim that a check would ask about', async () => {
    const cwd = folderOf(claim);
    await ryoyohi(['kit', 'claim', ...FEW], { cwd });
    const { stdout } = await ryoyohi(['check', 'claim', '--json', '--today', TODAY], { cwd });
    expect(existsSync(join(cwd, 'claim', 'kit.pdf'))).toBe(true);
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).not.toContain('documents.unlisted');
  });
});

describe('what is refused', () => {
  it.each([
    ['a count that is none', ['--medical', 'two'], '--medical takes a number from 0 to 20: two'],
    ['more forms than anybody takes along', ['--dental', '21'], '--dental takes a number from 0 to 20: 21'],
    ['a negative count', ['--pharmacy=-1'], '--pharmacy takes a number from 0 to 20: -1'],
    ['paper that there is not', ['--paper', 'a5'], '--paper is one of a4, letter: a5'],
    ['a country by its name', ['--country', 'Thailand'], '--country takes the two letters of a country'],
    ['a country that there is not', ['--country', 'TH,XX'], 'XX'],
    [
      'a language without a page',
      ['--physician-language', 'en,fr'],
      '--physician-language takes some of en, zh, ko, th, pt, es: fr',
    ],
    ['an insurer that there is not', ['--insurer', 'nobody'], 'nobody'],
    [
      'an insurer beside that of the claim',
      ['claim', '--insurer', 'national-health'],
      'The claim names its insurer (komatsu)',
    ],
    ['a patient without a claim', ['--patient', 'hanako'], '--patient needs the folder of a claim'],
    ['a patient whom the claim does not name', ['claim', '--patient', 'taro'], 'The claim has no patient taro.'],
    ['a claim that is not there', ['nowhere'], 'no file or folder of this name'],
  ])('%s: exit status 2, nothing written', async (_, args, says) => {
    const cwd = folderOf(claim);
    const before = contentOf(cwd);
    const { stdout, stderr, status } = await ryoyohi(['kit', ...args, '--lang', 'en'], { cwd });
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(STACK);
    expect(contentOf(cwd)).toEqual(before);
  });

  it('a name with a character that no font has, by its place in the claim', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE.replace('KOMATSU, HANAKO', 'KOMATSU, HANAKO\u{e000}') } });
    const { stderr, status } = await ryoyohi(['kit', 'claim', '--lang', 'en', ...FEW], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('claim.yaml:28:');
    expect(stderr).toContain('U+E000');
    expect(existsSync(join(cwd, 'claim', 'kit.pdf'))).toBe(false);
  });
});

it.each(LANGUAGES)('in %s, the help says every option and gives an example', async (language) => {
  const { stdout, status } = await ryoyohi(['kit', '--help', '--lang', language], { env: { LC_ALL: language } });
  expect(status).toBe(0);
  for (const option of [
    '--medical',
    '--patient',
    '--country',
    '--physician-language',
    '--paper',
    '--editable',
    '--insurer',
  ])
    expect(stdout).toContain(option);
  expect(stdout).toContain('ryoyohi kit --country TH');
  expect(stdout).not.toMatch(/help\.[a-z]/);
});
