/** `ryoyohi batch` as a user calls it: what is found, what a broken claim does, and what stands in the output. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claim, manyClaims, ownClaim } from '../batch/claims.ts';
import { BROKEN, COMPLETE, HEAD } from './claims.ts';
import {
  changed,
  contentOf,
  EXAMPLE,
  folderOf,
  LANGUAGES,
  link,
  ryoyohi,
  STACK,
  TODAY,
  type Tree,
  WITHOUT_RIGHTS,
} from './program.ts';

interface Shown {
  claims: {
    path: string;
    id: string | null;
    ok: boolean;
    counts: { error: number; warning: number; info: number };
    benefit: { status: string; total: number | null } | null;
    findings: {
      rule: string;
      severity: string;
      stage: string;
      at: string;
      message: string;
      fix: string;
      source: string;
    }[];
  }[];
  findings: {
    rule: string;
    severity: string;
    at: string;
    with: string[];
    message: string;
    fix: string;
    source: string;
  }[];
  totals: { claims: number; ok: number; withErrors: number; unreadable: number; pages: number; benefit: number };
}

async function batch(tree: Tree, ...more: string[]): Promise<{ shown: Shown; status: number | null; stderr: string }> {
  const cwd = folderOf({ claims: tree });
  const { stdout, stderr, status } = await ryoyohi(
    ['batch', 'claims', '--json', '--no-scan', '--lang', 'en', '--today', TODAY, ...more],
    { cwd },
  );
  expect(stderr).not.toMatch(STACK);
  return { shown: JSON.parse(stdout) as Shown, status, stderr };
}

const between = ({ findings }: Shown) => findings.map(({ rule, at, with: others }) => [rule, at, ...others]);
const withFile = (text: string, file: string, kind = 'receipt') =>
  changed(text, 'documents:', `documents:\n  - { kind: ${kind}, file: ${file} }`);

describe('the document of a batch', () => {
  it('says of each claim what check says, in the order of the paths', async () => {
    const { shown, status } = await batch({ b: { 'claim.yaml': ownClaim(1) }, 'a/x': { 'claim.yaml': ownClaim(2) } });
    expect(status).toBe(1);
    expect(Object.keys(shown)).toEqual(['claims', 'findings', 'totals']);
    expect(shown.claims.map(({ path }) => path)).toEqual(['a/x', 'b']);
    const [one] = shown.claims;
    expect(Object.keys(one!)).toEqual(['path', 'id', 'ok', 'counts', 'benefit', 'findings']);
    const cwd = folderOf({ 'claim.yaml': ownClaim(2) });
    const check = JSON.parse(
      (await ryoyohi(['check', '.', '--json', '--lang', 'en', '--today', TODAY], { cwd })).stdout,
    );
    const benefit = JSON.parse((await ryoyohi(['benefit', '.', '--json', '--today', TODAY], { cwd })).stdout);
    expect(one).toMatchObject({ ok: check.ok, counts: check.counts, findings: check.findings });
    expect(one!.benefit).toEqual({ status: benefit.status, total: benefit.total });
    expect(shown.totals).toMatchObject({ claims: 2, ok: 0, withErrors: 2, unreadable: 0, pages: 0 });
    expect(shown.totals.benefit).toBe(shown.claims.reduce((sum, each) => sum + each.benefit!.total!, 0));
  });

  it('ends with 0 where nothing is wrong, and with 1 for a warning only where it was asked for', async () => {
    const calm = changed(COMPLETE, 'proof: [ passport-stamps ]', 'proof: []');
    const tree = { a: { 'claim.yaml': calm } };
    const { shown, status } = await batch(tree);
    expect([status, shown.claims[0]!.ok, shown.claims[0]!.counts.warning]).toEqual([0, true, 1]);
    expect((await batch(tree, '--fail-on', 'warning')).status).toBe(1);
    expect((await batch({ a: { 'claim.yaml': COMPLETE } }, '--fail-on', 'warning')).status).toBe(0);
  });

  it('takes a root that is a claim itself, and a claim within the folder of another', async () => {
    const { shown } = await batch({ 'claim.yaml': ownClaim(1), inner: { 'claim.json': '{}' } });
    expect(shown.claims.map(({ path }) => path)).toEqual(['.', 'inner']);
  });

  it('keeps to the rules that were asked for, one by one or by family, and to claims that cannot be read', async () => {
    const tree = { a: { 'claim.yaml': ownClaim(1) }, b: { 'claim.yaml': BROKEN } };
    const { shown } = await batch(tree, '--only', 'documents', '--only', 'forms.b-missing');
    const rules = new Set(shown.claims[0]!.findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(['documents.consent-missing', 'forms.b-missing']);
    expect(shown.claims[1]!.findings.map(({ rule }) => rule)).toEqual(['claim.unreadable']);
    const none = await batch({ a: { 'claim.yaml': ownClaim(1) } }, '--only', 'coverage.cosmetic');
    expect([none.status, none.shown.claims[0]!.ok]).toEqual([0, true]);
  });
});

describe('between claims', () => {
  it('the same receipt is found by its content, whatever it is called; another content is not', async () => {
    const receipt = Buffer.from('%PDF-1.4 receipt one');
    const tree = {
      a: { 'claim.yaml': withFile(ownClaim(1), 'r.pdf'), 'r.pdf': receipt },
      b: { 'claim.yaml': withFile(ownClaim(2), 'scan/other.pdf'), 'scan/other.pdf': receipt },
      c: { 'claim.yaml': withFile(ownClaim(3), 'r.pdf'), 'r.pdf': Buffer.from('%PDF-1.4 receipt two') },
    };
    const { shown } = await batch(tree);
    expect(between(shown)).toEqual([['batch.same-receipt', 'a', 'b']]);
    expect(shown.findings[0]).toMatchObject({ severity: 'error', with: ['b'] });
    expect(shown.findings[0]!.message).toContain('r.pdf');
  });

  it('the same passport in two claims of a family is no finding', async () => {
    const passport = Buffer.from('passport');
    const of = (number: number) => ({
      'claim.yaml': withFile(ownClaim(number), 'p.jpg', 'passport'),
      'p.jpg': passport,
    });
    expect(between((await batch({ a: of(1), b: of(2) })).shown)).toEqual([]);
  });

  it('the same unit is found by name and birth, though the claims call patient and hospital otherwise', async () => {
    const only = (text: string) => text.slice(0, text.indexOf('  - id: t2')) + text.slice(text.indexOf('documents:'));
    const other = only(EXAMPLE)
      .replace('id: 7Q3K9D', 'id: 8Q3K9D')
      .replaceAll('hanako', 'mother')
      .replaceAll('id: bh', 'id: brh')
      .replaceAll('institution: bh', 'institution: brh')
      .replace('ja: 小松 花子, kana', 'ja: 小松　花子, kana');
    const { shown } = await batch({ a: { 'claim.yaml': only(EXAMPLE) }, b: { 'claim.yaml': other } });
    const found = shown.findings.filter(({ rule }) => rule === 'batch.same-unit');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ at, with: others }) => at === 'a' && String(others) === 'b')).toBe(true);
    const elsewhere = other
      .replaceAll('name: Bangkok Riverside Hospital', 'name: Phuket Hospital')
      .replaceAll('バンコク・リバーサイド病院', 'プーケット病院');
    const born = other.replace('birth: 1985-06-15', 'birth: 1985-06-16');
    for (const text of [elsewhere, born])
      expect(between((await batch({ a: { 'claim.yaml': only(EXAMPLE) }, b: { 'claim.yaml': text } })).shown)).toEqual(
        [],
      );
  });

  it('stays of one person in two hospitals are found, and a day of moving is not', async () => {
    const stay = (id: string, hospital: string, from: string, until: string) => `${HEAD.replace('7Q3K9D', id)}patients:
  - { id: p, name: { ja: 試験 花子 }, birth: 1985-06-15 }
institutions: [ { id: h, name: ${hospital} } ]
treatments: [ { id: t, patient: p, institution: h, care: medical, setting: inpatient, admitted: ${from}, discharged: ${until} } ]
`;
    const first = stay('AAAAAA', 'North Hospital', '2025-08-01', '2025-08-05');
    const of = async (from: string, until: string) =>
      between(
        (
          await batch({
            a: { 'claim.yaml': first },
            b: { 'claim.yaml': stay('BBBBBB', 'South Hospital', from, until) },
          })
        ).shown,
      );
    expect(await of('2025-08-04', '2025-08-07')).toEqual([['batch.overlapping-stay', 'a', 'b']]);
    expect(await of('2025-08-05', '2025-08-07')).toEqual([]);
  });

  it('a claim since a day is compared with the older ones, which are not reported themselves', async () => {
    const receipt = Buffer.from('%PDF-1.4 receipt');
    const of = (number: number, filed: string) => ({
      'claim.yaml': withFile(ownClaim(number, ['filing: { on: 2025-10-01 }', `filing: { on: ${filed} }`]), 'r.pdf'),
      'r.pdf': receipt,
    });
    const tree = { a: of(1, '2025-09-30'), b: of(2, '2025-10-01'), c: { 'claim.yaml': BROKEN } };
    const { shown } = await batch(tree, '--since', '2025-10-01');
    expect(shown.claims.map(({ path }) => path)).toEqual(['b', 'c']);
    expect(between(shown)).toEqual([
      ['claim.unreadable', 'c'],
      ['batch.same-receipt', 'b', 'a'],
    ]);
    expect(shown.totals.claims).toBe(2);
  });
});

describe('a claim that cannot be read', () => {
  const bomb = `${HEAD}x: &a [1,1,1,1,1,1,1,1,1]\ny: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nz: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nw: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
  const KINDS: Readonly<Record<string, Tree>> = {
    'not YAML': { 'claim.yaml': 'format: [' },
    'an empty file': { 'claim.yaml': '' },
    'bytes that are no text': { 'claim.yaml': Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x81]) },
    'a file with slips': { 'claim.yaml': BROKEN },
    'a newer format': { 'claim.yaml': EXAMPLE.replace('format: ryoyohi/1', 'format: ryoyohi/9') },
    'an unknown insurer': { 'claim.yaml': EXAMPLE.replace('insurer: komatsu', 'insurer: nowhere') },
    'two claim files': { 'claim.yaml': EXAMPLE, 'claim.json': '{}' },
    'a bomb of aliases': { 'claim.yaml': bomb },
    'a huge file': { 'claim.yaml': `${HEAD}# ${'x'.repeat(17 * 1024 * 1024)}` },
    'a folder called claim.yaml beside a claim.json that is none': { 'claim.json': 'null' },
    'a document that leads out': { 'claim.yaml': withFile(EXAMPLE, 'out.pdf'), 'out.pdf': link('/etc/hostname') },
    'an amount too large': { 'claim.yaml': EXAMPLE.replace('amount: 1500.00', `amount: ${'9'.repeat(60)}`) },
    'scans without a claim': { 'page.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
  };

  it('never stops the others, and says why', async () => {
    const tree: Tree = { good: { 'claim.yaml': ownClaim(1) }, zgood: { 'claim.yaml': ownClaim(2) } };
    for (const [index, folder] of Object.values(KINDS).entries()) tree[`k${String(index).padStart(2, '0')}`] = folder;
    const { shown, status } = await batch(tree);
    expect(status).toBe(1);
    const names = Object.keys(KINDS);
    const unread = shown.claims.filter(({ path }) => path.startsWith('k'));
    const wrong = unread.filter(
      ({ id, ok, benefit, findings }) => id !== null || ok || benefit !== null || findings.length !== 1,
    );
    expect(wrong.map(({ path }) => names[Number(path.slice(1))])).toEqual([]);
    for (const { path, findings } of unread) {
      expect([path, findings[0]!.rule, findings[0]!.severity]).toEqual([path, 'claim.unreadable', 'error']);
      expect(findings[0]!.message).not.toMatch(/\{\{|undefined/);
    }
    expect(shown.findings.filter(({ rule }) => rule === 'claim.unreadable').map(({ at }) => at)).toEqual(
      unread.map(({ path }) => path),
    );
    expect(shown.totals).toMatchObject({ claims: names.length + 2, withErrors: 2, unreadable: names.length });
    expect(shown.claims.filter(({ path }) => path.endsWith('good')).every(({ findings }) => findings.length > 1)).toBe(
      true,
    );
  });

  it('names the place and how many problems there are beside the first', async () => {
    const { shown } = await batch({ a: { 'claim.yaml': BROKEN } });
    expect(shown.claims[0]!.findings[0]!.at).toMatch(/^claim\.yaml:\d+:\d+ {2}\S/);
    expect(shown.claims[0]!.findings[0]!.message).toMatch(/Further problems of the file: 3/);
  });

  it.skipIf(!WITHOUT_RIGHTS)('is also a folder that nobody may enter', async () => {
    const cwd = folderOf({ claims: { a: { 'claim.yaml': ownClaim(1) }, shut: { 'claim.yaml': ownClaim(2) } } });
    for (const path of [cwd, join(cwd, 'claims'), join(cwd, 'claims/a')]) chmodSync(path, 0o755);
    chmodSync(join(cwd, 'claims/a/claim.yaml'), 0o644);
    chmodSync(join(cwd, 'claims/shut'), 0o000);
    const { stdout } = await ryoyohi(['batch', 'claims', '--json', '--no-scan', '--lang', 'en', '--today', TODAY], {
      ...WITHOUT_RIGHTS,
      cwd,
    });
    chmodSync(join(cwd, 'claims/shut'), 0o755);
    const { claims } = JSON.parse(stdout) as Shown;
    expect(claims.map(({ path, id }) => [path, id !== null])).toEqual([
      ['a', true],
      ['shut', false],
    ]);
  });
});

describe('a call that cannot be carried out', () => {
  it.each([
    [['--workers', '0'], 'workers'],
    [['--since', '2025-02-30'], 'since'],
    [['--fail-on', 'info'], 'fail-on'],
    [['--time-limit', 'x'], 'time-limit'],
    [['--only', 'documents.consent-mising'], 'documents.consent-missing'],
    [['--resume'], 'jsonl'],
    [['--jsonl', 'claims/a/run.jsonl'], 'claims/a/run.jsonl'],
    [['--report', 'claims/a/report'], 'claims/a/report'],
    [['--report', 'claims/a/claim.yaml'], 'claim.yaml'],
    [['--jsonl', 'notes.txt', '--resume'], 'notes.txt'],
    [['--jsonl', 'notes.txt'], 'notes.txt'],
    [['--jsonl', 'no/such/folder.jsonl'], 'folder'],
  ])('%j ends with 2, writes nothing, and says what to do', async (more, named) => {
    const cwd = folderOf({ claims: { a: { 'claim.yaml': EXAMPLE } }, 'notes.txt': 'my notes\n' });
    const before = contentOf(cwd);
    const { status, stdout, stderr } = await ryoyohi(
      ['batch', 'claims', '--no-scan', '--lang', 'en', '--today', TODAY, ...more],
      { cwd },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(STACK);
    expect(contentOf(cwd)).toEqual(before);
  });

  it.each(LANGUAGES)('a root without a claim is said to be one in %s', async (language) => {
    const cwd = folderOf({ empty: {}, 'a.txt': 'text' });
    for (const root of ['empty', 'a.txt', 'nothing']) {
      const { status, stderr } = await ryoyohi(['batch', root, '--lang', language], { cwd });
      expect([root, status]).toEqual([root, 2]);
      expect(stderr).toContain(root);
    }
  });
});

describe('the report', () => {
  const HOSTILE = '=cmd|"\' <script>alert(1)<∕script> \u202e';
  const NAME = '秘密 名子';
  const tree: Tree = {
    a: { 'claim.yaml': ownClaim(1, ['ja: 小松 太郎, kana', `ja: ${NAME}, kana`]) },
    [HOSTILE]: { 'claim.yaml': ownClaim(2) },
    '-z': { 'claim.yaml': BROKEN },
  };

  async function report(...more: string[]) {
    const cwd = folderOf({ claims: tree });
    const { status, stderr, stdout } = await ryoyohi(
      ['batch', 'claims', '--report', 'out', '--lang', 'en', '--today', TODAY, '--json', ...more],
      { cwd },
    );
    expect(status).toBe(1);
    const read = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
    return { cwd, read, stderr, stdout };
  }

  it('holds the page, the table and the data of the very same run', async () => {
    const { cwd, read, stdout } = await report();
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['claims.csv', 'report.html', 'report.json']);
    expect(read('report.json')).toBe(stdout);
  });

  it('is a table that no spreadsheet runs', async () => {
    const { read } = await report('--show-names');
    const csv = read('claims.csv');
    expect(csv.startsWith('\ufeff"State"')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cells = [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/g)].map(([whole, text]) => text ?? whole);
    expect(cells.filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([]);
    expect(cells.some((text) => text.startsWith("'=cmd|"))).toBe(true);
    expect(csv).not.toContain('\u202e');
  });

  it('lets no name of a folder become markup or turn a line', async () => {
    const { read } = await report();
    const html = read('report.html');
    expect(html).not.toContain('\u202e');
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });

  it('names people only where it was asked to, and progress never does', async () => {
    const without = await report();
    for (const name of ['report.html', 'claims.csv', 'report.json']) expect(without.read(name)).not.toContain(NAME);
    const named = await report('--show-names');
    expect(named.read('report.html')).toContain(NAME);
    expect(named.read('claims.csv')).toContain(NAME);
    for (const { stderr } of [without, named]) expect(stderr).not.toContain(NAME);
  });

  it('is written over by the next one, and is never taken for scans; a file of somebody else stays', async () => {
    const { cwd } = await report();
    writeFileSync(join(cwd, 'claims/x.jsonl'), '');
    const again = ['batch', '.', '--report', 'out', '--no-scan', '--json', '--today', TODAY];
    const first = await ryoyohi(again, { cwd });
    const second = await ryoyohi(again, { cwd });
    expect(second.stdout).toBe(first.stdout);
    const own = folderOf({ claims: tree, out: { 'report.html': 'mine' } });
    const refused = await ryoyohi(['batch', 'claims', '--report', 'out', '--today', TODAY], { cwd: own });
    expect(refused.status).toBe(2);
    expect(readFileSync(join(own, 'out/report.html'), 'utf8')).toBe('mine');
    expect(existsSync(join(own, 'out/claims.csv'))).toBe(false);
  });
});

it('changes nothing in the claims', async () => {
  const cwd = folderOf({ claims: manyClaims(6) });
  const before = contentOf(cwd);
  await ryoyohi(['batch', 'claims', '--today', TODAY], { cwd });
  expect(contentOf(cwd)).toEqual(before);
});

it('is named in the words of what it found in every language', async () => {
  const cwd = folderOf({ claims: { a: { 'claim.yaml': claim() }, b: { 'claim.yaml': EXAMPLE } } });
  for (const language of LANGUAGES) {
    const { stdout, stderr } = await ryoyohi(['batch', 'claims', '--no-scan', '--lang', language, '--today', TODAY], {
      cwd,
    });
    expect(stdout + stderr).not.toMatch(/\{\{|undefined|batch\.[a-z]+\.[a-z]/);
    expect(stdout).toContain('7Q3K9D');
  }
});
