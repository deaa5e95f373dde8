/**
 * What cannot be used, of every kind: exit status 2, nothing written, the place and the mend named in the user's
 * language, no stack.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleWith, HEAD } from './claims.ts';
import {
  type Call,
  contentOf,
  EXAMPLE,
  fill,
  folderOf,
  LANGUAGES,
  link,
  type Outcome,
  ryoyohi,
  STACK,
  TODAY,
  type Tree,
  WITHOUT_RIGHTS,
} from './program.ts';

interface Kind {
  tree: Tree;
  /** Without `check claim`. */
  args?: readonly string[];
  /** What stands in the English complaint: the place, what is wrong, the mend. */
  says: readonly (string | RegExp)[];
  /** What no tree can hold: rights, pipes. */
  prepare?: (folder: string) => void;
  call?: Call;
}

const claim = (text: string, more: Tree = {}): Tree => ({ claim: { 'claim.yaml': text, ...more } });
const json = (text: string): Tree => ({ claim: { 'claim.json': text } });
const example = claim(EXAMPLE);
const build = (...more: string[]) => ['build', 'claim', ...more];
/** A layered list in which every layer says the one before nine times: 9 to the power of 9 words. */
const BOMB = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`).join('\n')}\n`;
const named = (name: string) => exampleWith('ja: 小松 花子,', `ja: ${JSON.stringify(name)},`);
const document = (file: string) =>
  exampleWith(
    '  - { kind: passport, patient: hanako }\n',
    `  - { kind: passport, patient: hanako, file: ${JSON.stringify(file)} }\n`,
  );
/** 1-based line on which a piece of text stands. */
const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

const KINDS: Readonly<Record<string, Kind>> = {
  // The file cannot be found or opened
  'a path that there is not': { tree: {}, says: ['claim', 'no file or folder of this name', 'Check the name'] },
  'a folder without a claim': {
    tree: { claim: { 'receipt.pdf': '%PDF-' } },
    says: ['claim', 'neither claim.yaml nor claim.json', /ryoyohi (?:new|demo)/],
  },
  'a folder with two claims': {
    tree: { claim: { 'claim.yaml': EXAMPLE, 'claim.json': '{}' } },
    says: ['claim', 'both claim.yaml and claim.json', /keep/i],
  },
  'a file that is no claim': {
    tree: { claim: { 'notes.txt': 'hello' } },
    args: ['check', 'claim/notes.txt'],
    says: ['claim/notes.txt', 'claim.yaml or claim.json'],
  },
  'a name longer than names can be': { tree: {}, args: ['check', 'a'.repeat(5000)], says: [/name/i] },
  'a link that leads to itself': { tree: { claim: link('claim') }, says: ['claim'] },
  'a pipe in the place of the claim': {
    tree: { claim: {} },
    args: ['check', 'claim/claim.yaml'],
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'claim', 'claim.yaml')]),
    says: ['claim/claim.yaml'],
  },
  'an empty file': { tree: claim(''), says: ['claim/claim.yaml', /empty|nothing/i] },
  'a file of comments only': { tree: claim('# nothing yet\n'), says: ['claim/claim.yaml', /empty|nothing/i] },
  'a file that is not UTF-8': {
    tree: { claim: { 'claim.yaml': Buffer.from([0x66, 0x3a, 0x20, 0x8f, 0xac, 0x8f, 0xbc]) } },
    says: ['claim/claim.yaml', 'UTF-8', /save/i],
  },
  'a huge file': { tree: claim(`${EXAMPLE}# ${'x'.repeat(17 * 1024 * 1024)}\n`), says: ['claim/claim.yaml', '16 MB'] },

  // The file is no YAML or JSON
  'broken YAML': { tree: claim(`${HEAD}householder: { name: [ }\n`), says: [/claim\/claim\.yaml:5:\d+/, 'YAML'] },
  'a tab as indentation': {
    tree: claim(`${HEAD}householder:\n\tbirth: 1980-04-02\n`),
    says: [/claim\/claim\.yaml:6:\d+/, /tab/i],
  },
  'a quote that does not end': {
    tree: claim(`${HEAD}householder: { address: "Komatsu }\n`),
    says: [/claim\/claim\.yaml:[567]:\d+/],
  },
  'a key said twice': { tree: claim(`${HEAD}id: 7Q3K9E\n`), says: ['claim/claim.yaml:5:1', 'id', /twice/, /one/] },
  'two documents in one file': { tree: claim(`${HEAD}---\n${HEAD}`), says: [/claim\/claim\.yaml:\d+:\d+/, '---'] },
  'a YAML bomb': { tree: claim(`${HEAD}${BOMB}`), says: [/claim\/claim\.yaml:\d+:\d+/, /alias/i] },
  'an alias of itself': { tree: claim(`${HEAD}patients: &a [ *a ]\n`), says: ['claim/claim.yaml:5:', /\*a|alias/] },
  '10,000 brackets': {
    tree: claim(`${HEAD}patients: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
    says: ['claim/claim.yaml', /deep|involved/],
  },
  '100,000 brackets in JSON': {
    tree: json(`{"format":"ryoyohi/1","patients":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    says: ['claim/claim.json', /deep/],
  },
  'a tag': {
    tree: claim(`${HEAD}householder: !!js/function "x"\nfiling: !thing { on: 2025-10-01 }\n`),
    says: ['claim/claim.yaml', '!'],
  },
  'broken JSON': { tree: json('{ "format": "ryoyohi/1", }'), says: [/claim\/claim\.json:1:\d+/, 'JSON'] },
  'an amount that is a JSON fraction': {
    tree: json(
      '{ "format": "ryoyohi/1", "scheme": "overseas-care", "insurer": "komatsu", "id": "7Q3K9D",\n  "treatments": [ { "charges": [ { "amount": 1500.10 } ] } ] }',
    ),
    says: ['claim/claim.json:2:', '1500.10', '"1500.00"'],
  },

  // The file says what cannot be
  'a list in the place of the claim': { tree: claim('- format: ryoyohi/1\n'), says: ['claim/claim.yaml:1:1'] },
  'no format': {
    tree: claim(HEAD.replace('format: ryoyohi/1\n', '')),
    says: ['claim/claim.yaml:1:1', 'format', 'ryoyohi/1'],
  },
  'a newer format': {
    tree: claim(HEAD.replace('ryoyohi/1', 'ryoyohi/2')),
    says: ['claim/claim.yaml:1:9', 'newer', 'ryoyohi/2'],
  },
  'a format of something else': {
    tree: claim(HEAD.replace('ryoyohi/1', 'docker/3')),
    says: ['claim/claim.yaml:1:9', 'ryoyohi/1', 'docker/3'],
  },
  'an unknown scheme': {
    tree: claim(HEAD.replace('overseas-care', 'oversea-care')),
    says: ['claim/claim.yaml:2:9', 'overseas-care', 'oversea-care'],
  },
  'an id that is none': {
    tree: claim(HEAD.replace('7Q3K9D', '7Q3KIL')),
    says: ['claim/claim.yaml:4:5', '7Q3K9D', '7Q3KIL'],
  },
  'an unknown key': {
    tree: claim(exampleWith('firstVisit: 2025-08-20', 'firstVist: 2025-08-20')),
    says: [`claim/claim.yaml:${lineOf(EXAMPLE, 'firstVisit: 2025-08-20')}:5`, 'treatments[1].firstVist', 'firstVisit'],
  },
  'a key that a language knows': {
    tree: claim(`${HEAD}__proto__: { polluted: true }\nconstructor: x\n`),
    says: ['claim/claim.yaml:5:1', '__proto__', 'claim/claim.yaml:6:1', 'constructor'],
  },
  'wrong kinds, all at once': {
    tree: claim(
      `${HEAD}householder: Taro\npatients: { id: a }\nrates: [ { yen: 4,58, per: "1.5", on: 20.11.2025, currency: Baht } ]\ninsured: [ 1 ]\nfiling: { on: [ 2025-10-01 ] }\n`,
    ),
    says: [
      'claim.yaml:5:14',
      'claim.yaml:6:11',
      'claim.yaml:7:',
      'rates[0].per',
      'rates[0].on',
      'rates[0].currency',
      'claim.yaml:8:10',
      'claim.yaml:9:15',
    ],
  },
  'a day that does not exist': {
    tree: claim(exampleWith('birth: 1985-06-15', 'birth: 1985-06-31')),
    says: ['patients[0].birth', '1985-06-31', 'year-month-day'],
  },
  'an amount with an exponent': {
    tree: claim(exampleWith('amount: 1500.00', 'amount: 1.5e3')),
    says: ['treatments[0].charges[0].amount', '1.5e3'],
  },
  'an amount with more digits than can be counted': {
    tree: claim(exampleWith('amount: 1500.00', `amount: 1${'0'.repeat(60)}`)),
    args: ['benefit', 'claim'],
    says: [/amount/i, /digits/],
  },
  'control characters': {
    tree: claim(exampleWith('holder: コマツ タロウ', 'holder: "コマツ\\x1b[31m\\u202eタロウ"')),
    says: ['account.holder', '\\u{1B}', '\\u{202E}'],
  },
  'an unknown insurer': { tree: claim(HEAD.replace('komatsu', 'komatu')), says: ['komatu', 'insurer'] },
  'an insurer that is a path': {
    tree: claim(HEAD.replace('insurer: komatsu', 'insurer: ../x')),
    says: ['claim/claim.yaml:3:10', '../x', 'komatsu'],
  },
  'a document outside the folder': {
    tree: claim(document('../secret.pdf')),
    says: [
      `claim/claim.yaml:${lineOf(EXAMPLE, '  - { kind: passport, patient: hanako }')}:`,
      'documents[3].file',
      '../secret.pdf',
    ],
  },
  'a document by its absolute path': {
    tree: claim(document('/etc/passwd')),
    says: ['documents[3].file', '/etc/passwd'],
  },
  'a document by a path of Windows': { tree: claim(document('C:\\scans\\a.pdf')), says: ['documents[3].file'] },
  'a link that leads out': {
    tree: {
      ...claim(document('scans/a.pdf'), { scans: { 'a.pdf': link('../../outside.pdf') } }),
      'outside.pdf': '%PDF-',
    },
    says: ['claim/claim.yaml', 'documents[3].file', 'scans/a.pdf', /link/],
  },
  'a linked folder that leads out': {
    tree: { ...claim(document('scans/a.pdf'), { scans: link('../outside') }), outside: { 'a.pdf': '%PDF-' } },
    says: ['claim/claim.yaml', 'documents[3].file', /link/],
  },

  // What no font prints
  'a name in Arabic': {
    tree: claim(named('محمد')),
    args: build('--no-system-fonts'),
    says: [
      'م',
      'U+0645',
      `claim/claim.yaml:${lineOf(EXAMPLE, '小松 花子')}:17`,
      'patients[0].name.ja',
      'Latin letters',
    ],
  },
  'a name in Devanagari': {
    tree: claim(named('हनाको')),
    args: build('--no-system-fonts'),
    says: ['U+0939', `claim/claim.yaml:${lineOf(EXAMPLE, '小松 花子')}:17`, 'patients[0].name.ja', 'Latin letters'],
  },
  'a character for private use': {
    tree: claim(named('小松\ue000')),
    args: build('--no-system-fonts'),
    says: ['U+E000', `claim/claim.yaml:${lineOf(EXAMPLE, '小松 花子')}:17`, 'patients[0].name.ja', '--font'],
  },
  'an emoji': {
    tree: claim(named('小松😀')),
    args: build('--no-system-fonts'),
    says: ['😀', 'U+1F600', `claim/claim.yaml:${lineOf(EXAMPLE, '小松 花子')}:17`, 'patients[0].name.ja', '--font'],
  },
  'a character that no font has, in an address': {
    tree: claim(exampleWith('  address: 石川県小松市小馬出町91番地\n', '  address: 石川県😀\n')),
    args: build('--no-system-fonts'),
    says: ['claim/claim.yaml:13:12', 'householder.address', 'U+1F600'],
  },

  // Where to write
  'an output that is there and is not ours': {
    tree: { ...example, 'x.pdf': '%PDF-1.7 something else' },
    args: build('-o', 'x.pdf'),
    says: ['x.pdf', 'not a packet of this claim', '-o'],
  },
  'an output that is the packet of another claim': {
    tree: { ...example, 'x.pdf': '%PDF-1.7\n%RYOYOHI-PACKET 000001\n' },
    args: build('-o', 'x.pdf'),
    says: ['x.pdf', 'not a packet of this claim', '-o'],
  },
  'a manifest that is there and is not ours': {
    tree: { ...example, 'x.manifest.json': '{}' },
    args: build('-o', 'x.pdf'),
    says: ['x.manifest.json', '-o'],
  },
  'an output that is a folder': {
    tree: { ...example, 'x.pdf': {} },
    args: build('-o', 'x.pdf'),
    says: ['x.pdf', 'folder'],
  },
  'an output in a folder that there is not': {
    tree: example,
    args: build('-o', 'no/x.pdf'),
    says: ['no/x.pdf', 'folder'],
  },
  'an output that is not .pdf': { tree: example, args: build('-o', 'x.txt'), says: ['x.txt', '.pdf'] },
  'an output that is the claim': { tree: example, args: build('-o', 'claim/claim.yaml'), says: ['claim/claim.yaml'] },
  'an output that is a scan of the claim': {
    tree: claim(document('a.pdf'), { 'a.pdf': '%PDF-1.7 a scan' }),
    args: build('-o', 'claim/a.pdf'),
    says: ['claim/a.pdf', '-o'],
  },
  'an output that is a scan of the claim, through a link': {
    tree: { ...claim(document('a.pdf'), { 'a.pdf': '%PDF-1.7 a scan' }), 'x.pdf': link('claim/a.pdf') },
    args: build('-o', 'x.pdf'),
    says: ['x.pdf', '-o'],
  },
  'an output that is a device': {
    tree: { ...example, 'x.pdf': link('/dev/full') },
    args: build('-o', 'x.pdf'),
    says: ['x.pdf'],
  },
  'an output that is a pipe': {
    tree: example,
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'x.pdf')]),
    args: build('-o', 'x.pdf'),
    says: ['x.pdf'],
  },
  'an output where nothing can be written': {
    tree: example,
    args: build('-o', '/proc/x.pdf'),
    says: ['/proc/x.pdf', /folder|write/i],
  },

  // What is beside it
  'a font that is no font': {
    tree: { ...example, 'my.ttf': 'not a font. '.repeat(100) },
    args: build('--font', 'my.ttf'),
    says: ['my.ttf', 'TTF'],
  },
  'a font that is a few letters': {
    tree: { ...example, 'my.ttf': 'no' },
    args: build('--font', 'my.ttf'),
    says: ['my.ttf'],
  },
  'a font that there is not': { tree: example, args: build('--font', 'my.ttf'), says: ['my.ttf', 'cannot be opened'] },
  'a font that is a folder': { tree: { ...example, 'my.ttf': {} }, args: build('--font', 'my.ttf'), says: ['my.ttf'] },
  'a folder of insurers that there is not': {
    tree: example,
    args: ['check', 'claim', '--insurers', 'nowhere'],
    says: ['nowhere'],
  },
  'an insurer whose profile is broken': {
    tree: {
      ...claim(HEAD.replace('komatsu', 'mine')),
      insurers: {
        mine: {
          'profile.yaml':
            'format: ryoyohi-profile/1\nscheme: overseas-care\nid: mine\nextends: national-health\nvalues: { taxCovered: { value: maybe, source: page } }\n',
        },
      },
    },
    args: ['check', 'claim', '--insurers', 'insurers'],
    says: ['insurers/mine/profile.yaml:5:', 'taxCovered', 'maybe'],
  },
  'an insurer that extends itself': {
    tree: {
      ...claim(HEAD.replace('komatsu', 'mine')),
      insurers: {
        mine: { 'profile.yaml': 'format: ryoyohi-profile/1\nscheme: overseas-care\nid: mine\nextends: mine\n' },
      },
    },
    args: ['check', 'claim', '--insurers', 'insurers'],
    says: ['mine', 'extends'],
  },
  'a demo where something else lies': { tree: { there: { 'a.txt': 'a' } }, args: ['demo', 'there'], says: ['there'] },
  'a demo where a file lies': { tree: { there: 'a' }, args: ['demo', 'there'], says: ['there'] },
};

async function callOf(
  { tree, args = ['check', 'claim'], prepare, call }: Kind,
  language: string,
): Promise<{ outcome: Outcome; before: object; after: object }> {
  const cwd = folderOf(tree);
  prepare?.(cwd);
  const before = contentOf(cwd);
  const dated = args[0] === 'explain' ? args : [...args, '--today', TODAY];
  const outcome = await ryoyohi([...dated, '--lang', language], { cwd, ...call });
  return { outcome, before, after: contentOf(cwd) };
}

function expectRefused({ outcome, before, after }: Awaited<ReturnType<typeof callOf>>): void {
  expect(outcome.stderr).not.toMatch(STACK);
  expect(outcome.signal).toBeNull();
  expect(outcome.status).toBe(2);
  expect(outcome.stdout).toBe('');
  expect(after).toEqual(before);
  // A key of a catalogue, or a parameter that nobody filled in.
  expect(outcome.stderr).not.toMatch(/\{\{|\b(?:call|problem|expected|yaml-reason|json-reason)\.[a-z]/);
  expect([...outcome.stderr].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
}

describe('what cannot be used', () => {
  it.each(Object.entries(KINDS))('%s', async (_, kind) => {
    const [en, ...others] = await Promise.all(
      ['en', ...LANGUAGES.filter((language) => language !== 'en')].map((language) => callOf(kind, language)),
    );
    expectRefused(en!);
    for (const piece of kind.says) expect(en!.outcome.stderr).toMatch(piece);
    for (const other of others) expectRefused(other);
  });
});

describe.skipIf(WITHOUT_RIGHTS === undefined)(
  'what one has no right to (skipped where the tests run as administrator in a folder closed to everybody else)',
  () => {
    const call = WITHOUT_RIGHTS ?? {};
    const open = (folder: string) => chmodSync(folder, 0o777);

    async function refusedFor(tree: Tree, closed: string, mode: number, args: readonly string[]): Promise<string> {
      const cwd = folderOf(tree);
      open(cwd);
      fill(cwd, {});
      chmodSync(join(cwd, closed), mode);
      const before = contentOf(cwd);
      const outcome = await ryoyohi([...args, '--today', TODAY, '--lang', 'en'], { cwd, ...call });
      const after = contentOf(cwd);
      chmodSync(join(cwd, closed), 0o700);
      expectRefused({ outcome, before, after });
      return outcome.stderr;
    }

    it('a claim that one may not read', async () => {
      expect(await refusedFor(example, 'claim/claim.yaml', 0o000, ['check', 'claim'])).toMatch(
        /claim\/claim\.yaml[\s\S]*permission/,
      );
    });
    it('a folder that one may not enter', async () => {
      expect(await refusedFor(example, 'claim', 0o000, ['check', 'claim'])).toMatch(/claim[\s\S]*permission/);
    });
    it('a folder of scans that one may not list', async () => {
      const cwd = folderOf(claim(EXAMPLE, { scans: {} }));
      open(cwd);
      chmodSync(join(cwd, 'claim/scans'), 0o000);
      const { stderr, status } = await ryoyohi(['check', 'claim', '--today', TODAY, '--lang', 'en'], { cwd, ...call });
      chmodSync(join(cwd, 'claim/scans'), 0o700);
      expect(stderr).not.toMatch(STACK);
      // Either the check goes on and leaves it out, or it says that the folder cannot be read.
      expect([1, 2]).toContain(status);
    });
    it('a scan that one may not read is a finding', async () => {
      const cwd = folderOf(claim(document('a.pdf'), { 'a.pdf': '%PDF-' }));
      open(cwd);
      chmodSync(join(cwd, 'claim/a.pdf'), 0o000);
      const { stdout, stderr, status } = await ryoyohi(['check', 'claim', '--today', TODAY, '--lang', 'en'], {
        cwd,
        ...call,
      });
      expect([stderr, status]).toEqual(['', 1]);
      expect(stdout).toContain('documents.file-unreadable');
    });
    it('a folder that one may not write to', async () => {
      expect(await refusedFor({ ...example, out: {} }, 'out', 0o555, ['build', 'claim', '-o', 'out/x.pdf'])).toMatch(
        /out\/x\.pdf[\s\S]*(permission|place)/,
      );
    });
    it('a home that one may not enter changes nothing', async () => {
      const cwd = folderOf(example);
      open(cwd);
      mkdirSync(join(cwd, 'closed'), { mode: 0o000 });
      const { stderr, status } = await ryoyohi(['units', 'claim', '--lang', 'en'], {
        cwd,
        ...call,
        env: { HOME: join(cwd, 'closed') },
      });
      chmodSync(join(cwd, 'closed'), 0o700);
      expect([stderr, status]).toEqual(['', 0]);
    });
  },
);

it('names every problem of a file at once, in the order of the file', async () => {
  const cwd = folderOf(claim(`${HEAD}a: 1\nhouseholder: { birth: x, b: 2 }\nfiling: { on: y }\n`));
  const { stderr } = await ryoyohi(['check', 'claim', '--lang', 'en'], { cwd });
  expect(
    [...stderr.matchAll(/^claim\/claim\.yaml:(\d+):(\d+) {2}(\S+)$/gm)].map(([, line, column, at]) => [
      Number(line),
      Number(column),
      at,
    ]),
  ).toEqual([
    [5, 1, 'a'],
    [6, 23, 'householder.birth'],
    [6, 26, 'householder.b'],
    [7, 15, 'filing.on'],
  ]);
});

it('accepts a byte order mark, Windows line ends, a claim named by its file, and a folder named with a slash', async () => {
  const cwd = folderOf({
    claim: { 'claim.yaml': `\ufeff${EXAMPLE.replaceAll('\n', '\r\n')}` },
    plain: { 'claim.yaml': EXAMPLE },
  });
  const calls = [
    ['units', 'claim'],
    ['units', 'claim/'],
    ['units', 'claim/claim.yaml'],
    ['units', './plain'],
  ];
  const seen = await Promise.all(calls.map((args) => ryoyohi(args, { cwd })));
  for (const each of seen) expect(each).toEqual(seen[0]);
  expect(seen[0]).toMatchObject({ status: 0, stderr: '' });
});

it('reads a claim below a folder with blanks and Japanese in its name, and below a link', async () => {
  const cwd = folderOf({ '海外 療養費 (2025)': { 'claim.yaml': EXAMPLE }, there: link('海外 療養費 (2025)') });
  writeFileSync(join(cwd, '海外 療養費 (2025)', '領収書.txt'), 'x');
  for (const path of ['海外 療養費 (2025)', 'there']) expect((await ryoyohi(['units', path], { cwd })).status).toBe(0);
});
