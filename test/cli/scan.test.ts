/** `ryoyohi scan` as a clerk uses it: a packet is built, printed, signed by some and not by others, and scanned. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, built, claimOf, jsonOf, type Mapping, treatment } from '../packet/packets.ts';
import { blankPage, jpeg, paper, png, receipt, scanOf, signed, tiff, upsideDown } from './paper-scans.ts';
import { contentOf, folderOf, LANGUAGES, link, type Outcome, ryoyohi, STACK, TODAY, type Tree } from './program.ts';

const AUGUST = '2025-08/hanako/bh/outpatient/medical';
const claim: Mapping = claimOf([treatment({ dates: ['2025-08-28'] })], {
  documents: [
    { id: 'r1', kind: 'receipt', treatment: 't1', file: 'scans/receipt.jpg', language: 'en', translated: true },
  ],
});
const stranger: Mapping = { ...claim, id: 'ABC123' };

let packet: Built;
let foreign: Built;
beforeAll(async () => {
  [packet, foreign] = await Promise.all([built(claim), built(stranger)]);
});

/** The pages of the packet by their marks: `form-a`, `application 2`. */
function pageOf(name: string, of = packet): number {
  const [sheet, number = '1'] = name.split(' ');
  const found = of.manifest.pages.find(({ mark }) => mark.includes(`:${sheet}:`) && mark.includes(`:${number}/`));
  if (!found) throw new Error(`the packet has no ${name}`);
  return found.page;
}

const scan = (folder: string, ...more: string[]) =>
  ryoyohi(['scan', 'claim', '--today', TODAY, '--lang', 'en', ...more], { cwd: folder });

interface Listed {
  pages: {
    file: string;
    page: number;
    mark: string | null;
    sheet: string | null;
    unit: string | null;
    patient: string | null;
    rotation: number;
    dpi: number | null;
    blank: boolean;
    boxes: { key: string; required: boolean; ink: boolean | null }[];
  }[];
  missing: { sheet: string; unit: string | null; patient: string | null; page: number }[];
  findings: { rule: string; severity: string; at: string; message: string; fix: string; source: string }[];
}

async function listed(folder: string): Promise<Listed & { status: number | null }> {
  const { stdout, stderr, status } = await scan(folder, '--json');
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Listed), status };
}

const said = ({ findings }: Listed) => findings.map(({ severity, rule, at }) => `${severity} ${rule} ${at}`.trim());
const folderWith = (scans: Tree, text = jsonOf(claim)) => folderOf({ claim: { 'claim.json': text, scans } });

describe('a packet that was printed, signed and scanned', () => {
  let outcome: Listed & { status: number | null };
  let order: number[];

  beforeAll(async () => {
    const all = packet.manifest.pages.map(({ page }) => page);
    // As the papers come out of a feeder that somebody dropped: the last first, and one on its head.
    order = [...all].reverse().filter((page) => page !== pageOf('consent') && page !== pageOf('form-b'));
    const pages = await Promise.all(order.map((page) => signed(packet, page)));
    pages[1] = upsideDown(pages[1]!);
    const folder = folderWith({
      'all.pdf': await scanOf(pages),
      'consent.png': await png(await signed(packet, pageOf('consent'))),
      'b.tif': await tiff(await signed(packet, pageOf('form-b'))),
      'receipt.jpg': await jpeg(receipt()),
    });
    outcome = await listed(folder);
  });

  it('has every sheet, every box filled, and nothing to send back', () => {
    expect(said(outcome)).toEqual([]);
    expect(outcome.missing).toEqual([]);
    expect(outcome.status).toBe(0);
  });

  it('is read back page by page as the manifest lists it', () => {
    const read = outcome.pages.filter(({ file }) => file === 'scans/all.pdf');
    expect(read.map(({ page }) => page)).toEqual(order.map((_, index) => index + 1));
    const facts = read.map(({ mark, sheet, unit, patient }) => ({ mark, sheet, unit, patient }));
    expect(facts).toEqual(
      order.map((page) => {
        const { mark, sheet, unit, patient } = packet.manifest.pages[page - 1]!;
        return { mark, sheet, unit, patient };
      }),
    );
    expect(read.map(({ rotation }) => rotation)).toEqual(order.map((_, index) => (index === 1 ? 180 : 0)));
    expect(new Set(read.map(({ dpi }) => dpi))).toEqual(new Set([150]));
  });

  it('has its papers without a mark matched by the documents that name them', () => {
    expect(outcome.pages.find(({ file }) => file === 'scans/receipt.jpg')).toMatchObject({
      mark: null,
      sheet: 'receipt',
      unit: AUGUST,
      patient: 'hanako',
      boxes: [],
    });
  });
});

describe('a packet with defects', () => {
  let folder: string;
  const dropped = ['form-b-ja', 'passport-sheet 2', 'cover 2'];

  beforeAll(async () => {
    const left = packet.manifest.pages
      .map(({ page }) => page)
      .filter((page) => !dropped.map((name) => pageOf(name)).includes(page));
    const pages = await Promise.all(
      left.map((page) => signed(packet, page, page === pageOf('form-a') ? { open: ['physicianSignature'] } : {})),
    );
    folder = folderWith({
      '01-all.pdf': await scanOf([...pages, blankPage()]),
      '02-again.jpg': await jpeg(await signed(packet, pageOf('consent'))),
      '03-foreign.jpg': await jpeg(await paper(foreign, pageOf('form-a', foreign))),
      '04-unknown.jpg': await jpeg(receipt()),
      '05-broken.pdf': (await scanOf([blankPage()])).subarray(0, 800),
      '06-letter.pdf': 'Dear Sir or Madam\n',
      '07-empty.png': '',
      '08-note.txt': 'no scan, and its name does not say that it is one',
      'packet-for-the-post.pdf': packet.pdf,
      'packet.manifest.json': packet.manifestText,
      'receipt.jpg': await jpeg(receipt(), 100),
      '.DS_Store': 'left by the system',
      '._02-again.jpg': 'left by the system',
    });
  });

  it('is told what is wrong, where, and what is missing', async () => {
    const outcome = await listed(folder);
    const formA = outcome.pages.find(({ sheet }) => sheet === 'form-a')!;
    const blank = outcome.pages.find(({ blank: is }) => is)!;
    expect(said(outcome)).toEqual([
      `error scan.box-empty scans/01-all.pdf#${formA.page}`,
      'error scan.other-claim scans/03-foreign.jpg#1',
      'error scan.unreadable scans/05-broken.pdf',
      'error scan.unreadable scans/06-letter.pdf',
      'error scan.unreadable scans/07-empty.png',
      'error scan.sheet-missing treatments[0]',
      'warning scan.sheet-twice scans/02-again.jpg#1',
      'warning scan.unmarked scans/04-unknown.jpg#1',
      'warning scan.low-resolution scans/receipt.jpg#1',
      `info scan.blank scans/01-all.pdf#${blank.page}`,
      'info scan.sheet-missing',
      'info scan.sheet-missing patients[0]',
    ]);
    expect(outcome.missing).toEqual([
      { sheet: 'cover', unit: null, patient: null, page: 2 },
      { sheet: 'form-b-ja', unit: AUGUST, patient: 'hanako', page: 1 },
      { sheet: 'passport-sheet', unit: null, patient: 'hanako', page: 2 },
    ]);
    expect(formA.boxes.filter(({ ink }) => ink === false)).toContainEqual({
      key: 'physicianSignature',
      required: true,
      ink: false,
    });
    expect(outcome.pages.map(({ file }) => file)).not.toContain('scans/packet-for-the-post.pdf');
    expect(outcome.status).toBe(1);
  });

  it.each(LANGUAGES)('tells it to a clerk in %s', async (language) => {
    const outcome = await ryoyohi(['scan', 'claim', '--today', TODAY, '--lang', language], { cwd: folder });
    expectTranscript(`scan-defects.${language}.txt`, outcome);
    const table = outcome.stdout.split('\n\n')[0]!;
    const width = (line: string) => [...line].reduce((sum, letter) => sum + (/[\x20-\x7e…]/.test(letter) ? 1 : 2), 0);
    expect(Math.max(...table.split('\n').map(width))).toBeLessThanOrEqual(80);
  });

  it('changes nothing in the folder', async () => {
    const before = contentOf(folder);
    await scan(folder);
    expect(contentOf(folder)).toEqual(before);
  });
});

const TRANSCRIPTS = 'test/cli/scan-transcripts';

/** As the transcripts of the other commands: UPDATE_TRANSCRIPTS=1 writes them anew. */
function expectTranscript(name: string, { stdout, stderr, status }: Outcome): void {
  const seen = `${stdout}${stderr === '' ? '' : `--- standard error\n${stderr}`}--- exit status ${status}\n`;
  expect(seen).not.toMatch(STACK);
  const file = join(TRANSCRIPTS, name);
  if (process.env['UPDATE_TRANSCRIPTS'] === '1') writeFileSync(file, seen);
  if (!existsSync(file)) throw new Error(`there is no ${file}; write it with UPDATE_TRANSCRIPTS=1, and read it aloud`);
  expect(seen).toBe(readFileSync(file, 'utf8'));
}

describe('the result as JSON', () => {
  it('is literally what is promised', async () => {
    const small = { ...claim, documents: [] };
    const page = await signed(packet, pageOf('form-a'), { open: ['physicianSignature'] });
    const consent = await signed(packet, pageOf('consent'));
    const outcome = await scan(folderWith({ 'all.pdf': await scanOf([page, consent]) }, jsonOf(small)), '--json');
    const { pages, missing, findings } = JSON.parse(outcome.stdout) as Listed;
    expect(pages[0]).toEqual({
      file: 'scans/all.pdf',
      page: 1,
      mark: packet.manifest.pages[pageOf('form-a') - 1]!.mark,
      sheet: 'form-a',
      unit: AUGUST,
      patient: 'hanako',
      rotation: 0,
      dpi: 150,
      blank: false,
      boxes: expect.arrayContaining([
        { key: 'physicianSignature', required: true, ink: false },
        { key: 'physicianSignedOn', required: true, ink: true },
      ]),
    });
    expect(Object.keys(JSON.parse(outcome.stdout))).toEqual(['pages', 'missing', 'findings']);
    expect(missing).toContainEqual({ sheet: 'application', unit: null, patient: 'hanako', page: 1 });
    expect(findings[0]).toEqual({
      rule: 'scan.box-empty',
      severity: 'error',
      at: 'scans/all.pdf#1',
      message: `“signature of the physician” on “Form A: Attending Physician’s Statement” (${AUGUST}) is empty.`,
      fix: 'Look at the paper. If the box is empty, have it filled by whoever must (or glue on what belongs there), and scan it again. If the writing is faint, scan it darker.',
      source: '様式A 注意2',
    });
    expect(outcome.status).toBe(1);
  });
});

describe('a sheet printed from other data', () => {
  it('is a warning, and a form that only the physician’s words were typed into is not', async () => {
    const folder = async (text: string) =>
      folderWith(
        { 'a.pdf': await scanOf([await signed(packet, pageOf('form-a')), await signed(packet, pageOf('consent'))]) },
        text,
      );
    const outdated = async (changed: Mapping) =>
      said(await listed(await folder(jsonOf(changed)))).filter((line) => line.includes('scan.outdated'));
    const [patient] = claim['patients'] as Mapping[];
    const renamed = { ...claim, patients: [{ ...patient, name: { ja: '小松 花代', latin: 'KOMATSU, HANAYO' } }] };
    expect(await outdated(renamed)).toEqual([
      'warning scan.outdated scans/a.pdf#1',
      'warning scan.outdated scans/a.pdf#2',
    ]);
    const [visit] = claim['treatments'] as Mapping[];
    const told = { ...claim, treatments: [{ ...visit, condition: { text: 'Fever and a cough', ja: '発熱と咳' } }] };
    expect(await outdated(told)).toEqual([]);
  });
});

describe('links and files that cannot be opened', () => {
  it('a link inside the folder is followed, one that leads out is said to be one', async () => {
    const one = await jpeg(await signed(packet, pageOf('consent')));
    const folder = folderOf({
      'elsewhere.jpg': one,
      claim: {
        'claim.json': jsonOf({ ...claim, documents: [] }),
        scans: {
          'in.jpg': link('../kept.jpg'),
          'out.jpg': link('../../elsewhere.jpg'),
          'gone.jpg': link('nowhere.jpg'),
        },
        'kept.jpg': one,
      },
    });
    const outcome = await listed(folder);
    expect(outcome.pages.map(({ file }) => file)).toEqual(['kept.jpg', 'scans/in.jpg']);
    expect(said(outcome)).toContain('error scan.unreadable scans/out.jpg');
    expect(outcome.findings.find(({ at }) => at === 'scans/out.jpg')!.message).toMatch(/link that leads out/);
  });
});

it('a name that would change the terminal is shown without harm', async () => {
  const folder = folderWith({ '\u001b[31mred\u202e.pdf': 'no PDF' });
  for (const more of [[], ['--json']]) {
    const { stdout, stderr } = await scan(folder, ...more);
    expect(stdout + stderr).not.toContain('\u001b');
    expect(stdout + stderr).not.toContain('\u202e');
    expect(stdout).toMatch(/u\{1B\}\[31mred/);
  }
});

describe('--debug-images', () => {
  it('writes every page under its number, and no name of a file', async () => {
    const folder = folderWith({
      'Komatsu Hanako.pdf': await scanOf([await signed(packet, pageOf('consent')), blankPage()]),
    });
    const { status } = await scan(folder, '--debug-images', 'pictures');
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['page-001.png', 'page-002.png']);
    const { default: sharp } = await import('sharp');
    const { data } = await sharp(join(folder, 'pictures', 'page-001.png'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isGreen = (at: number) => data[at + 1]! > data[at]! + 60 && data[at + 1]! > data[at + 2]! + 40;
    let green = 0;
    for (let at = 0; at < data.length; at += 3) if (isGreen(at)) green += 1;
    expect(green).toBeGreaterThan(100);
  });

  it('refuses a place where the pictures would be taken for scans, and one that is a file', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'file'), '');
    const before = contentOf(folder);
    for (const place of ['claim/pictures', 'claim/../claim/scans', 'file']) {
      const { status, stderr } = await scan(folder, '--debug-images', place);
      expect([place, status]).toEqual([place, 2]);
      expect(stderr).toContain(place);
    }
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('calls that cannot be carried out', () => {
  it.each([
    [['scan'], /argument is missing/],
    [['scan', 'claim', 'other'], /--import DIR/],
    [['scan', 'claim', '--copy'], /--copy goes with --import/],
    [['scan', 'claim', '--import', 'new', '--debug-images', 'pictures'], /does not go with --import/],
    [['scan', 'claim', '--import', ''], /no value: --import/],
    [['scan', 'claim', '--debug-images', ''], /no value: --debug-images/],
    [['scan', 'nothing-here'], /no file or folder/],
  ])('%j', async (call, words) => {
    const folder = folderWith({});
    const before = contentOf(folder);
    const { status, stderr, stdout } = await ryoyohi([...call, '--lang', 'en'], { cwd: folder });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
    expect(contentOf(folder)).toEqual(before);
  });
});
