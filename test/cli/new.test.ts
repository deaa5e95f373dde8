/** A claim from a file of answers, without a terminal: what is taken, what is asked for, what is refused. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/base/text-tree.ts';
import { changed, contentOf, EXAMPLE, folderOf, LANGUAGES, link, ryoyohi, STACK, type Tree } from './program.ts';

const DATED = ['--today', '2025-12-01'];
const DAY = [...DATED, '--lang', 'en'];
const CONTRACT = readFileSync('test/cli/fixtures/contract.claim.yaml', 'utf8');

/** The householder without an address, nobody treated yet. */
const PART = `insurer: komatsu
householder:
  name: { ja: 小松 太郎, kana: コマツ タロウ }
  birth: 1980-04-02
  postalCode: 923-8650
  phone: 0761-00-0000
insured: { symbol: 小, number: 1234567, branch: null }
`;

const answers = (text: string | Uint8Array, name = 'a.yaml'): Tree => ({ [name]: text });

async function made(tree: Tree, ...more: string[]) {
  const cwd = folderOf(tree);
  const before = contentOf(cwd);
  const outcome = await ryoyohi(
    ['new', 'c', '--answers', 'a.yaml', ...(more.includes('--lang') ? DATED : DAY), ...more],
    {
      cwd,
    },
  );
  expect(outcome.stdout + outcome.stderr).not.toMatch(STACK);
  return { ...outcome, cwd, isUntouched: () => expect(contentOf(cwd)).toEqual(before) };
}

const claimOf = (cwd: string, folder = 'c') => readFileSync(join(cwd, folder, 'claim.yaml'), 'utf8');
const treeOf = (text: string, kind: 'yaml' | 'json' = 'yaml') => readText(Buffer.from(text), 'claim', kind).value;

describe('answers to all that is asked', () => {
  it.each([
    ['the example that the demo writes', EXAMPLE],
    ['the example of the contract', CONTRACT],
  ])('%s is taken whole, in its own words, and its id is kept', async (_, text) => {
    const { stdout, stderr, status, cwd } = await made(answers(text));
    expect({ stdout, stderr, status }).toEqual({
      stdout: 'Wrote c/claim.yaml.\nNext: ryoyohi check c\n',
      stderr: '',
      status: 0,
    });
    expect(treeOf(claimOf(cwd))).toEqual(treeOf(text));
    expect(statSync(join(cwd, 'c/claim.yaml')).mode & 0o777).toBe(0o600);
    expect(statSync(join(cwd, 'c')).mode & 0o777).toBe(0o700);
    // Taken once more, it is the same to the byte.
    const again = await ryoyohi(['new', 'd', '--answers', 'c/claim.yaml', ...DAY], { cwd });
    expect(again.status).toBe(0);
    expect(claimOf(cwd, 'd')).toBe(claimOf(cwd));
  });

  it('a claim of answers is checked as the claim that they come from', async () => {
    const { cwd } = await made({ ...answers(EXAMPLE), there: { 'claim.yaml': EXAMPLE } });
    const check = async (folder: string) =>
      JSON.parse((await ryoyohi(['check', folder, '--json', ...DAY], { cwd })).stdout);
    expect(await check('c')).toEqual(await check('there'));
  });

  it('in JSON, with what a program makes of it, is the same claim', async () => {
    const tree = { ...answers(EXAMPLE), 'a.json': JSON.stringify(treeOf(EXAMPLE)) };
    const { cwd } = await made(tree);
    const { status } = await ryoyohi(['new', 'j', '--answers', 'a.json', ...DAY], { cwd });
    expect(status).toBe(0);
    expect(claimOf(cwd, 'j')).toBe(claimOf(cwd));
  });

  it('without a folder’s name goes into one that is named after its id', async () => {
    const cwd = folderOf(answers(EXAMPLE));
    const { stdout } = await ryoyohi(['new', '--answers', 'a.yaml', ...DAY], { cwd });
    expect(stdout).toContain('claim-7Q3K9D');
    expect(treeOf(claimOf(cwd, 'claim-7Q3K9D'))).toEqual(treeOf(EXAMPLE));
  });

  it('--json says where it is, and that nothing is open', async () => {
    const { stdout, status } = await made(answers(EXAMPLE), '--json');
    expect([JSON.parse(stdout), status]).toEqual([{ folder: 'c', claim: '7Q3K9D', open: [] }, 0]);
  });
});

describe('answers to a part of what is asked', () => {
  const asked = {
    ja: `答えのない、または使えない質問が 20 件あります:
  householder.address
    住所を、住民票のとおりに書いてください。
    答え方: 1行の文字(300 文字まで)
`,
    en: `Questions without an answer, or with one that cannot be taken: 20
  householder.address
    What is the address, as in the resident register?
    takes: one line of text (at most 300 characters)
`,
    zh: `没有回答或回答不能使用的问题 20 个：
  householder.address
    住址是什么？请按住民票填写。
    可填：一行文字（最多 300 个字）
`,
  };

  it.each(LANGUAGES)(
    'each open question is told in %s with its place, what it asks and what it takes',
    async (language) => {
      const { stdout, stderr, status, isUntouched } = await made(answers(PART), '--lang', language);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr.slice(0, asked[language].length)).toBe(asked[language]);
      const lines = stderr.trimEnd().split('\n').slice(1);
      expect(lines).toHaveLength(20 * 3);
      const places = lines.filter((_, index) => index % 3 === 0).map((line) => line.trim());
      expect(places.slice(0, 4)).toEqual([
        'householder.address',
        'patients[0].relation',
        'patients[0].name.ja',
        'patients[0].name.kana',
      ]);
      expect(new Set(places).size).toBe(20);
      expect(stderr).toContain('female | male | other');
      expect(stderr).not.toContain('{{');
      isUntouched();
    },
  );

  it('--json tells nothing on standard output where nothing was written', async () => {
    const { stdout, stderr, status, isUntouched } = await made(answers(PART), '--json');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('householder.address');
    isUntouched();
  });

  it('--allow-missing writes the unfinished claim; check then tells what is missing', async () => {
    const { stdout, stderr, status, cwd } = await made(answers(PART), '--allow-missing');
    expect([stdout, status]).toEqual(['Wrote c/claim.yaml.\nTo go on: ryoyohi edit c\n', 0]);
    expect(stderr).toContain('householder.address');
    const written = treeOf(claimOf(cwd)) as { id: string };
    expect(written).toEqual({
      format: 'ryoyohi/1',
      scheme: 'overseas-care',
      id: written.id,
      ...(treeOf(PART) as object),
    });
    expect(written.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    const check = await ryoyohi(['check', 'c', '--json', ...DAY], { cwd });
    const { findings } = JSON.parse(check.stdout);
    expect(check.status).toBe(1);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('answers.missing');
  });

  it('--allow-missing --json lists the places that are open', async () => {
    const { stdout, status } = await made(answers(PART), '--allow-missing', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).open[0]).toBe('householder.address');
  });

  it('what is left open on purpose is not asked for', async () => {
    const { stderr } = await made(answers(PART));
    expect(stderr).not.toContain('insured.branch');
    const without = await made(answers(changed(EXAMPLE, 'returned: 2025-09-05\n', 'returned: null\n')));
    expect(without.status).toBe(0);
  });

  it('an answer that a question would not take is not taken, with or without --allow-missing', async () => {
    for (const more of [[], ['--allow-missing']]) {
      const wrong = changed(EXAMPLE, 'kana: コマツ ハナコ', 'kana: 小松 花子');
      const { stdout, stderr, status, isUntouched } = await made(answers(wrong), ...more);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(/^ {2}patients\[0\]\.name\.kana$/m);
      expect(stderr).toContain('katakana');
      isUntouched();
    }
  });

  it('an answer that cannot be, by the others, is refused with what could be', async () => {
    const { stderr, status, isUntouched } = await made(
      answers(changed(EXAMPLE, 'returned: 2025-09-05', 'returned: 2025-08-01')),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/trips\[0\]\.(?:departed|returned)[\s\S]*2025-08-(?:01|10)/);
    isUntouched();
  });

  it('without an insurer there is no claim, even an unfinished one', async () => {
    const { stderr, status, isUntouched } = await made(answers(PART.replace(/^insurer.*\n/, '')), '--allow-missing');
    expect(status).toBe(2);
    expect(stderr).toContain('  insurer\n');
    isUntouched();
  });
});

describe('a folder that holds a claim', () => {
  it.each(['claim.yaml', 'claim.json'])('with %s is refused and left as it is', async (name) => {
    const tree = { ...answers(EXAMPLE), c: { [name]: 'anything', 'scan.pdf': '%PDF-' } };
    const cwd = folderOf(tree);
    const before = contentOf(cwd);
    const { mtimeMs, ino } = statSync(join(cwd, 'c', name));
    for (const more of [[], ['--allow-missing']]) {
      const { stdout, stderr, status } = await ryoyohi(['new', 'c', '--answers', 'a.yaml', ...more, ...DAY], { cwd });
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toBe('There is a claim in c already. It was left as it is. To go on with it, use ryoyohi edit.\n');
    }
    expect(contentOf(cwd)).toEqual(before);
    expect(statSync(join(cwd, 'c', name))).toMatchObject({ mtimeMs, ino });
  });

  it('but for scans gets its claim beside them', async () => {
    const { status, cwd } = await made({ ...answers(EXAMPLE), c: { 'scan.pdf': '%PDF-' } });
    expect(status).toBe(0);
    expect(Object.keys(contentOf(join(cwd, 'c')))).toEqual(['claim.yaml', 'scan.pdf']);
  });

  it('a file in the folder’s place is refused', async () => {
    const { status, stderr, isUntouched } = await made({ ...answers(EXAMPLE), c: 'a file' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\bc\b/);
    isUntouched();
  });
});

describe('hostile answers', () => {
  const bomb = [
    'a: &a [x]',
    ...[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(12).fill(`*${'abcdefg'[index]}`)}]`),
  ];
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a key with a slip', `${PART}patient: []\n`, /a\.yaml:8:1 {2}patient[\s\S]*patients/],
    [
      'a day that there is not',
      `${PART}trips: [ { departed: 2025-02-30 } ]\n`,
      /a\.yaml:8:22 {2}trips\[0\]\.departed[\s\S]*2025-02-30/,
    ],
    ['aliases that repeat beyond measure', bomb.join('\n'), /a\.yaml:\d+/],
    ['mappings a thousand deep', 'a: '.concat('{ a: '.repeat(1000), '}'.repeat(1000)), /a\.yaml\n[\s\S]*40/],
    ['a key that is every object’s', `${PART}__proto__: { polluted: true }\n`, /a\.yaml:8:1/],
    ['another format', changed(EXAMPLE, 'format: ryoyohi/1', 'format: ryoyohi/9'), /ryoyohi\/9/],
    ['another scheme', changed(EXAMPLE, 'scheme: overseas-care ', 'scheme: outer-space '), /outer-space/],
    ['an insurer that is a path', changed(PART, 'insurer: komatsu', 'insurer: ../komatsu'), /a\.yaml:1:10 {2}insurer/],
    ['an insurer that there is not', changed(PART, 'insurer: komatsu', 'insurer: atlantis'), /atlantis/],
    ['an id that is a path', `${PART}id: ../../x\n`, /a\.yaml:8:5 {2}id/],
    ['a list', '- a\n- b\n', /a\.yaml/],
    ['nothing', '', /a\.yaml/],
    ['no text', Uint8Array.of(0xff, 0xfe, 0x00, 0x80), /a\.yaml/],
    ['a sign that turns a terminal', `${PART}trips: [ { id: "\\e]0;x\\a" } ]\n`, /a\.yaml:8:\d+/],
  ])('%s', async (_, text, said) => {
    const { stdout, stderr, status, isUntouched } = await made(answers(text), '--allow-missing');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(said);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is to see none of them
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    isUntouched();
  });

  it('a link is read for what it leads to, and never written through', async () => {
    const { status, cwd } = await made({ 'a.yaml': link('real.yaml'), 'real.yaml': EXAMPLE });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'real.yaml'), 'utf8')).toBe(EXAMPLE);
    const circle = await made({ 'a.yaml': link('b.yaml'), 'b.yaml': link('a.yaml') });
    expect([circle.stdout, circle.status]).toEqual(['', 2]);
    circle.isUntouched();
  });

  it('a file that is not there, and a folder in its place', async () => {
    for (const tree of [{}, { 'a.yaml': {} }]) {
      const { stdout, stderr, status, isUntouched } = await made(tree);
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toContain('a.yaml');
      isUntouched();
    }
  });
});

describe('without a terminal', () => {
  it.each(LANGUAGES)('nobody is asked: in %s the flag to use is named, and nothing is written', async (language) => {
    const cwd = folderOf({ c: { 'claim.yaml': EXAMPLE } });
    const before = contentOf(cwd);
    for (const args of [['new'], ['new', 'd'], ['new', 'd', '--as', 'clerk'], ['new', 'd', '--plain'], ['edit', 'c']]) {
      const { stdout, stderr, status } = await ryoyohi([...args, '--lang', language], { cwd });
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toContain('--answers');
    }
    expect(contentOf(cwd)).toEqual(before);
  });

  it('ryoyohi alone gives the help', async () => {
    const { stdout, status } = await ryoyohi(['--lang', 'en']);
    expect([stdout.includes('\n  new '), status]).toEqual([true, 0]);
  });

  it.each([
    [['new', 'c', '--json'], /--answers/],
    [['edit', 'c', '--json'], /--json|terminal/],
    [['new', 'c', '--allow-missing'], /--answers/],
    [['new', 'c', '--as', 'king'], /king/],
  ])('%j is no call', async (args, said) => {
    const { stdout, stderr, status } = await ryoyohi([...args, '--lang', 'en'], { cwd: folderOf() });
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(said);
  });
});
