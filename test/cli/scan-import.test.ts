/** `ryoyohi scan FILE… --import DIR`: from the paper to the claim, byte for byte; and what paper may not do. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_QR, encodeDataCode } from '../../src/mark/index.ts';
import { type Built, built, claimOf, jsonOf, treatment } from '../packet/packets.ts';
import { blankPage, codePage, jpeg, paper, scanOf, upsideDown } from './paper-scans.ts';
import { contentOf, EXAMPLE, folderOf, LANGUAGES, link, ryoyohi, STACK, type Tree } from './program.ts';

const DPI = 200;

/** Pages with the data codes of a claim's file, one code a page. */
async function codesOf(text: string, { id = '7Q3K9D', kind = 'yaml' as 'yaml' | 'json' } = {}) {
  const parts = partsOf(text, id, kind);
  return Promise.all(parts.map((part) => codePage([part], DPI)));
}

function partsOf(text: string, id = '7Q3K9D', kind: 'yaml' | 'json' = 'yaml'): Uint8Array[] {
  const parts = encodeDataCode(Buffer.from(text), {
    claimId: id,
    kind,
    capacityPerCode: DATA_QR.capacity,
    maxCodes: 9,
  });
  if (parts === 'too-large') throw new Error('too large');
  return parts;
}

/** Parts as a forger makes them: the heads are right, what follows is whatever is wished. */
function forged(packed: Uint8Array, whole: Uint8Array): Uint8Array[] {
  const hash = createHash('sha256').update(whole).digest().subarray(0, 8);
  const room = DATA_QR.capacity - 21;
  const parts = Math.ceil(packed.length / room);
  return Array.from({ length: parts }, (_, index) => {
    const head = [Buffer.from('RYD17Q3K9D', 'latin1'), Uint8Array.of(index + 1, parts, 0), hash];
    return new Uint8Array(Buffer.concat([...head, packed.subarray(index * room, (index + 1) * room)]));
  });
}

const toImport = (folder: string, files: readonly string[], ...more: string[]) =>
  ryoyohi(['scan', ...files, '--import', 'new/claim', '--lang', 'en', ...more], { cwd: folder });

/** More than a claim file may have; packed, so many blanks stand in two codes. */
const TOO_MUCH = Buffer.alloc(1100 * 1024, ' ');

const HEAD = 'format: ryoyohi/1\nscheme: overseas-care\ninsurer: komatsu\nid: 7Q3K9D\n';

describe('from the cover of a packet', () => {
  let packet: Built;
  let codes: Buffer;
  beforeAll(async () => {
    packet = await built(EXAMPLE);
    const covers = packet.manifest.pages.filter(({ sheet }) => sheet === 'cover').map(({ page }) => page);
    codes = await scanOf(await Promise.all(covers.map((page) => paper(packet, page, DPI))), DPI);
  });

  it('the claim comes back byte for byte, with its comments', async () => {
    const folder = folderOf({ 'cover.pdf': codes });
    const { status, stdout, stderr } = await toImport(folder, ['cover.pdf']);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'new/claim/claim.yaml'), 'utf8')).toBe(EXAMPLE);
    expect(Object.keys(contentOf(join(folder, 'new')))).toEqual(['claim', 'claim/claim.yaml']);
    expect(stdout).toContain('new/claim/claim.yaml');
  });

  it('the claim file and its folder are readable by their owner only', async () => {
    const folder = folderOf({ 'cover.pdf': codes });
    await toImport(folder, ['cover.pdf']);
    const modes = Object.values(contentOf(join(folder, 'new'))).map((entry) => entry.replace(/ [0-9a-f]{64}$/, ''));
    expect(modes).toEqual(['folder 700', '600']);
  });

  it('what came back is checked like the claim that it was', async () => {
    const folder = folderOf({ 'cover.pdf': codes, own: { 'claim.yaml': EXAMPLE } });
    await toImport(folder, ['cover.pdf']);
    const check = (path: string) => ryoyohi(['check', path, '--json', '--today', '2025-10-01'], { cwd: folder });
    expect((await check('new/claim')).stdout).toBe((await check('own')).stdout);
  });

  it('as JSON it says what was made', async () => {
    const folder = folderOf({ 'cover.pdf': codes });
    const { stdout } = await toImport(folder, ['cover.pdf'], '--json', '--copy');
    expect(JSON.parse(stdout)).toEqual({
      id: '7Q3K9D',
      file: 'new/claim/claim.yaml',
      parts: partsOf(EXAMPLE).length,
      copied: ['scans/scan-001.pdf'],
    });
    expect(readFileSync(join(folder, 'new/claim/scans/scan-001.pdf'))).toEqual(codes);
  });
});

describe('codes on several pages and in several files', () => {
  const text = `${EXAMPLE}# ${Array.from({ length: 900 }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ')}\n`;
  let pages: Buffer[];
  beforeAll(async () => {
    pages = await Promise.all((await codesOf(text)).map((page) => jpeg(page, DPI)));
    expect(pages.length).toBeGreaterThan(3);
  });
  const names = () => pages.map((_, index) => `${index}.jpg`);
  const tree = (): Tree => Object.fromEntries(pages.map((page, index) => [`${index}.jpg`, page]));

  it('are put together in whatever order they come, a page twice and one on its head', async () => {
    const [first] = await codesOf(text);
    const folder = folderOf({ ...tree(), 'again.jpg': await jpeg(upsideDown(first!), DPI) });
    const { status, stderr } = await toImport(folder, [...names().reverse(), 'again.jpg']);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'new/claim/claim.yaml'), 'utf8')).toBe(text);
  });

  it('a folder stands for the scans in it', async () => {
    const folder = folderOf({ inbox: tree() });
    expect((await toImport(folder, ['inbox'])).status).toBe(0);
    expect(readFileSync(join(folder, 'new/claim/claim.yaml'), 'utf8')).toBe(text);
  });

  it('of which one is missing: it is named by its number, and nothing is written', async () => {
    const folder = folderOf(tree());
    const { status, stderr } = await toImport(
      folder,
      names().filter((name) => name !== '2.jpg'),
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`Of ${pages.length} parts of the data code only ${pages.length - 1} were read`);
    expect(stderr).toContain('number 3 under the code');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('a file that cannot be read is named, and the others are read all the same', async () => {
    const folder = folderOf({ ...tree(), 'broken.pdf': '%PDF-1.4\nnothing' });
    const { status, stderr } = await toImport(folder, ['broken.pdf', ...names()]);
    expect(status).toBe(0);
    expect(stderr).toBe('broken.pdf  The file is broken or cut off.\n');
  });
});

it('a claim that was JSON comes back as claim.json', async () => {
  const text = jsonOf(claimOf([treatment({ dates: ['2025-08-28'] })]));
  const folder = folderOf({ 'a.pdf': await scanOf(await codesOf(text, { kind: 'json' }), DPI) });
  expect((await toImport(folder, ['a.pdf'])).status).toBe(0);
  expect(readFileSync(join(folder, 'new/claim/claim.json'), 'utf8')).toBe(text);
});

describe('--copy', () => {
  it('takes names that say nothing of anybody, and that neither the folder nor the claim has', async () => {
    const text = `${HEAD}documents:\n  - { kind: other, file: scans/scan-002.jpg }\n`;
    const [page] = await codesOf(text);
    const code = await jpeg(page!, DPI);
    const folder = folderOf({
      'Komatsu Hanako.jpg': code,
      'b.jpg': code,
      new: { claim: { scans: { 'scan-001.jpg': 'there' } } },
    });
    const { status } = await toImport(folder, ['Komatsu Hanako.jpg', 'b.jpg'], '--copy');
    expect(status).toBe(0);
    expect(Object.keys(contentOf(join(folder, 'new/claim')))).toEqual([
      'claim.yaml',
      'scans',
      'scans/scan-001.jpg',
      'scans/scan-003.jpg',
      'scans/scan-004.jpg',
    ]);
    expect(readFileSync(join(folder, 'new/claim/scans/scan-001.jpg'), 'utf8')).toBe('there');
  });

  it('leaves scans that lie in the folder already', async () => {
    const [page] = await codesOf(HEAD);
    const folder = folderOf({ new: { claim: { 'cover.jpg': await jpeg(page!, DPI) } } });
    const { status, stdout } = await toImport(folder, ['new/claim/cover.jpg'], '--copy');
    expect(status).toBe(0);
    expect(Object.keys(contentOf(join(folder, 'new/claim')))).toEqual(['claim.yaml', 'cover.jpg']);
    expect(stdout).toContain('ryoyohi scan new/claim');
  });
});

describe('what is refused, with a clear word, and nothing written', () => {
  const cases: readonly [string, () => Promise<Tree>, RegExp][] = [
    ['no data code', async () => ({ 'a.pdf': await scanOf([blankPage()]) }), /No data code was found/],
    [
      'codes of two claims',
      async () => ({
        'a.pdf': await scanOf([...(await codesOf(HEAD)), ...(await codesOf(HEAD, { id: 'ABC123' }))], DPI),
      }),
      /several claims \(7Q3K9D, ABC123\)/,
    ],
    [
      'codes of two versions of one claim',
      async () => ({ 'a.pdf': await scanOf([...(await codesOf(HEAD)), ...(await codesOf(`${HEAD}# new\n`))], DPI) }),
      /two versions of the claim 7Q3K9D/,
    ],
    [
      'a code whose content does not agree with its hash',
      async () => forgedPage(deflateRawSync(HEAD), Buffer.from('something else')),
      /broken or was tampered with/,
    ],
    [
      'a code that holds no packed content',
      async () => forgedPage(Buffer.from('no deflate'), Buffer.from(HEAD)),
      /broken or was/,
    ],
    [
      'a code with the id of another claim in it',
      async () => ({ 'a.pdf': await scanOf(await codesOf(HEAD, { id: 'ABC123' }), DPI) }),
      /broken or was tampered with/,
    ],
    [
      'a code that unpacks to more than a claim',
      async () => forgedPage(deflateRawSync(TOO_MUCH, { level: 9 }), TOO_MUCH),
      /unpacks to more than a claim/,
    ],
    [
      'a claim that multiplies itself by aliases',
      async () =>
        hostile(
          `${HEAD}a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n`,
        ),
      /Aliases \(\*\) repeat too much/,
    ],
    [
      'a claim with a path that leads out of its folder',
      async () => hostile(`${HEAD}documents:\n  - { kind: other, file: ../../etc/passwd }\n`),
      /a file inside the claim’s folder/,
    ],
    [
      'a claim of an unknown format',
      async () => hostile(HEAD.replace('ryoyohi/1', 'ryoyohi/9')),
      /made by a newer ryoyohi/,
    ],
    ['what is no claim at all', async () => hostile('just a text'), /claim\.yaml/],
  ];

  it.each(cases)('%s', async (_, make, words) => {
    const folder = folderOf(await make());
    const before = contentOf(folder);
    const { status, stderr, stdout } = await toImport(folder, ['a.pdf']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(STACK);
    expect([status, stdout]).toEqual([2, '']);
    expect(contentOf(folder)).toEqual(before);
  });

  async function forgedPage(packed: Uint8Array, whole: Uint8Array): Promise<Tree> {
    return { 'a.pdf': await scanOf([await codePage(forged(packed, whole), DPI)], DPI) };
  }

  async function hostile(text: string): Promise<Tree> {
    return { 'a.pdf': await scanOf(await codesOf(text), DPI) };
  }

  it.each([
    ['a folder that holds a claim', { new: { claim: { 'claim.yaml': HEAD } } }, /already holds a claim/],
    ['a folder that holds a claim in JSON', { new: { claim: { 'claim.json': '{}' } } }, /already holds a claim/],
    [
      'a folder with a link of that name that leads nowhere',
      { new: { claim: { 'claim.yaml': link('../nowhere') } } },
      /already holds/,
    ],
    ['a place where a file lies', { new: { claim: 'a file' } }, /is there already and is no folder/],
  ] as const)('%s', async (_, there: Tree, words) => {
    const folder = folderOf({ ...there, 'a.pdf': await scanOf(await codesOf(HEAD), DPI) });
    const before = contentOf(folder);
    const { status, stderr } = await toImport(folder, ['a.pdf']);
    expect([status, words.test(stderr)]).toEqual([2, true]);
    expect(contentOf(folder)).toEqual(before);
  });

  it.each(LANGUAGES)('in %s too', async (language) => {
    const folder = folderOf({ 'a.pdf': await scanOf([blankPage()]) });
    const { status, stderr } = await ryoyohi(['scan', 'a.pdf', '--import', 'new', '--lang', language], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch({ ja: /データコードが見つかりません/, en: /No data code/, zh: /没有找到数据码/ }[language]);
  });
});
