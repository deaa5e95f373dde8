/** The packet as a file and on paper: the same bytes from the same claim, drafts that say so, boxes left to the hand, its size and its manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../src/pdf/types.ts';
import { locateIn, placesOf } from '../../src/template/places.ts';
import type { SheetTemplate } from '../../src/template/template.ts';
import { COMPLETE, FAULTY } from '../cli/claims.ts';
import { EXAMPLE, folderOf, ryoyohi, TODAY, type Tree } from '../cli/program.ts';
import { alteredFont } from '../pdf/altered-font.ts';
import { type Bitmap, inkOf, pageText, renderPage } from '../pdf/pixels.ts';
import { templateOf } from '../template/sheets.ts';
import { type Built, built, charge, claimOf, partsOf, sha, sheetsOf, treatment } from './packets.ts';

let example: Built;
beforeAll(async () => {
  example = await built(EXAMPLE);
});

describe('the same claim gives the same bytes', () => {
  const same = (other: Built) => {
    expect(other.manifestText).toBe(example.manifestText);
    expect(sha(other.pdf)).toBe(sha(example.pdf));
  };

  it('a second time, in another folder', async () => {
    same(await built(EXAMPLE));
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo'])('in the time zone %s', async (TZ) => {
    same(await built(EXAMPLE, [], { TZ }));
  });

  it('under another LANG, where --lang is given', async () => {
    const [one, other] = await Promise.all([
      built(EXAMPLE, ['--lang', 'en'], { LANG: 'de_DE.UTF-8' }),
      built(EXAMPLE, [], { LC_ALL: 'en_US.UTF-8' }),
    ]);
    expect(sha(one.pdf)).toBe(sha(other.pdf));
    expect(sha(one.pdf)).not.toBe(sha(example.pdf));
  });

  it('whatever the packet is called, and over one that was there', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    const call = ['build', 'claim', '--no-system-fonts', '--today', TODAY];
    for (const more of [['-o', 'other name.pdf'], [], []])
      expect((await ryoyohi([...call, ...more], { cwd })).status).toBe(0);
    expect(sha(readFileSync(join(cwd, 'other name.pdf')))).toBe(example.manifest.sha256);
    expect(sha(readFileSync(join(cwd, 'claim/packet.pdf')))).toBe(example.manifest.sha256);
  });

  it('with the fonts of the system, where none of them is needed', async () => {
    const cwd = folderOf({ claim: { 'claim.yaml': EXAMPLE } });
    await ryoyohi(['build', 'claim', '--today', TODAY], { cwd });
    expect(sha(readFileSync(join(cwd, 'claim/packet.pdf')))).toBe(example.manifest.sha256);
  });

  it('but others from another claim and on another day', async () => {
    const others = await Promise.all([
      built(EXAMPLE, ['--today', '2025-10-02']),
      built(EXAMPLE.replace('KOMATSU, TARO', 'KOMATSU, JIRO')),
    ]);
    for (const other of others) expect(sha(other.pdf)).not.toBe(sha(example.pdf));
  });
});

describe('a draft', () => {
  const WORD = '下書き';
  let faulty: Built;
  let complete: Built;
  beforeAll(async () => {
    [faulty, complete] = await Promise.all([built(FAULTY, ['--lang', 'en']), built(COMPLETE)]);
  });

  /** The strip up the left edge, where nothing else may stand. */
  const strip = ({ width, height }: Bitmap) => ({
    x: (width * 5) / 210,
    y: height * 0.4,
    width: (width * 3) / 210,
    height: height * 0.2,
  });

  it('says so on every page, in words that can be seen', async () => {
    for (const { page } of faulty.manifest.pages) {
      expect(await pageText(faulty.pdf, page)).toContain(`${WORD} DRAFT`);
      const pixels = await renderPage(faulty.pdf, page, 72);
      expect(inkOf(pixels, strip(pixels))).toBeGreaterThan(20);
    }
    expect(faulty.stderr).toMatch(/draft/i);
  });

  it('is no packet of which only papers are missing', async () => {
    expect(example.stderr).toBe('');
    for (const { page } of example.manifest.pages) {
      expect(await pageText(example.pdf, page)).not.toContain(`${WORD} DRAFT`);
      const pixels = await renderPage(example.pdf, page, 72);
      expect([page, Math.round(inkOf(pixels, strip(pixels)))]).toEqual([page, 0]);
    }
  });

  it('is no packet of which nothing is missing', async () => {
    expect(complete.stderr).toBe('');
    for (const { page } of complete.manifest.pages)
      expect(await pageText(complete.pdf, page)).not.toContain(`${WORD} DRAFT`);
  });

  it.each([
    ['a missing answer', EXAMPLE.replace('    birth: 1985-06-15\n', '')],
    ['a missing translation', EXAMPLE.replace(', ja: 急性胃腸炎', '')],
    ['a sum that was not paid', EXAMPLE.replace('amount: 4600, currency: THB', 'amount: 4599, currency: THB')],
    [
      'an unknown id',
      EXAMPLE.replace('    patient: sakura\n    institution: smile', '    patient: sakura\n    institution: smil'),
    ],
  ])('is a packet with %s', async (_, claim) => {
    const { stderr, pdf, status } = await built(claim, ['--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/draft/i);
    expect(await pageText(pdf, 1)).toContain(`${WORD} DRAFT`);
  });

  it('is not made with --strict, nor is anything else while a paper is missing', async () => {
    for (const claim of [FAULTY, EXAMPLE]) {
      const cwd = folderOf({
        claim: { 'claim.yaml': claim },
        'x.pdf': example.pdf,
        'x.manifest.json': example.manifestText,
      });
      const { stdout, stderr, status } = await ryoyohi(
        ['build', 'claim', '-o', 'x.pdf', '--strict', '--today', TODAY, '--lang', 'en'],
        { cwd },
      );
      expect([stdout, status]).toEqual(['', 1]);
      expect(stderr).toContain('--strict');
      expect(sha(readFileSync(join(cwd, 'x.pdf')))).toBe(sha(example.pdf));
    }
  });
});

describe('what a hand must write', () => {
  const BY_HAND: readonly string[] = ['signature', 'seal', 'hand-date', 'hand-tick'];
  const DPI = 100;
  const inPixels = ({ x, y, width, height }: Box, pageHeight: number) => {
    const scale = DPI / 72;
    return { x: x * scale, y: pageHeight - (y + height) * scale, width: width * scale, height: height * scale };
  };

  /** Pages of the template that a sheet without values for them leaves out. */
  function facesOf({ map }: SheetTemplate, pages: number, faces: number): number[] {
    const all = Array.from({ length: faces }, (_, index) => index + 1);
    return pages >= faces ? all : all.filter((page) => map.pagesOnlyWith?.[page] === undefined);
  }

  /** Each page of a packet that is a template's own, with the boxes of it that stay open. */
  async function openBoxes(packet: Built): Promise<{ name: string; ink: number; printed: number }[]> {
    const found: { name: string; ink: number; printed: number }[] = [];
    const blanks = new Map<string, Bitmap>();
    const templates = new Map<string, SheetTemplate>();
    for (const { page, sheet, mark } of packet.manifest.pages) {
      if (!templates.has(sheet)) templates.set(sheet, await templateOf(sheet));
      const template = templates.get(sheet)!;
      const boxes = placesOf(template.map).flatMap(({ path, entry, place }) =>
        BY_HAND.includes(entry.type) ? locateIn(sheet, template.fields)(place).map((box) => ({ path, box })) : [],
      );
      const faces = Math.max(
        ...placesOf(template.map).flatMap(({ place }) =>
          locateIn(sheet, template.fields)(place).map((box) => box.page),
        ),
      );
      const { page: own, pages } = partsOf(mark);
      const face = facesOf(template, pages, faces)[own - 1];
      if (face === undefined) continue;
      const pixels = await renderPage(packet.pdf, page, DPI);
      const key = `${sheet} ${face}`;
      if (!blanks.has(key)) blanks.set(key, await renderPage(template.pdf, face, DPI));
      for (const { path, box } of boxes.filter((each) => each.box.page === face)) {
        const area = inPixels(box, pixels.height);
        found.push({
          name: `${sheet} ${own}: ${path}`,
          ink: inkOf(pixels, area),
          printed: inkOf(blanks.get(key)!, area),
        });
      }
    }
    return found;
  }

  const proxy = {
    applicant: {
      is: 'proxy',
      name: { ja: '山代 次郎', kana: 'ヤマシロ ジロウ' },
      relation: '友人',
      birth: '1979-01-01',
      address: '石川県加賀市1番地',
      phone: '0761-00-0002',
      identity: ['my-number-card'],
      authority: 'letter-of-attorney',
    },
    receiver: { name: '小松 花子', relation: '妻', address: '石川県小松市小馬出町91番地', phone: '0761-00-0000' },
    account: {
      bank: { code: '0146', name: '北國銀行' },
      branch: { code: '206', name: '小松' },
      type: 'ordinary',
      number: '7654321',
      holder: 'コマツ ハナコ',
    },
  };

  it.each([
    [
      'the example',
      () => Promise.resolve(example),
      ['application', 'form-a', 'form-a-ja', 'form-b', 'form-b-ja', 'form-b-dental', 'form-b-dental-ja', 'consent'],
    ],
    [
      'a proxy, another’s account and a paper in hand',
      () =>
        built(
          claimOf([treatment({ dates: ['2025-08-28'] })], {
            ...proxy,
            documents: [{ kind: 'form-b', unit: '2025-08/hanako/bh/outpatient/medical' }],
          }),
          ['--lang', 'en'],
        ),
      ['letter-of-attorney', 'receiving-mandate', 'insert'],
    ],
  ] as const)('stays open on every sheet: %s', async (_, packet, sheets) => {
    const boxes = await openBoxes(await packet());
    for (const sheet of sheets)
      expect([sheet, boxes.some(({ name }) => name.startsWith(`${sheet} `))]).toEqual([sheet, true]);
    // What the template itself prints in a box (a ring for the seal, 年 月 日) is there; nothing is added.
    expect(boxes.filter(({ ink, printed }) => Math.abs(ink - printed) > 1)).toEqual([]);
  });
});

describe('the packet as a file', () => {
  it('of twenty sheets and more has at most 600 KB', () => {
    expect(sheetsOf(example).length).toBeGreaterThanOrEqual(20);
    expect(example.pdf.length).toBeLessThanOrEqual(600_000);
  });

  it('grows by little with each further sheet', async () => {
    const days = ['2025-07-21', '2025-08-01', '2025-09-01'];
    const units = (count: number) =>
      claimOf(days.slice(0, count).map((day, index) => treatment({ id: `t${index}`, dates: [day] })));
    const [one, three] = await Promise.all([built(units(1)), built(units(3))]);
    expect(
      (three.pdf.length - one.pdf.length) / (three.manifest.pages.length - one.manifest.pages.length),
    ).toBeLessThan(10_000);
  });

  it('is A4 on every page', async () => {
    for (const { page } of example.manifest.pages) {
      const { width, height } = await renderPage(example.pdf, page, 72);
      expect([width, Math.abs(height - 841.5)]).toEqual([595, 0.5]);
    }
  });

  it('says on every page that the office’s own form goes first, and which page of how many it is', async () => {
    const total = example.manifest.pages.length;
    for (const { page } of example.manifest.pages) {
      const text = (await pageText(example.pdf, page)).replace(/\s+/g, '');
      expect(text).toContain('窓口に所定の用紙があるときは、そちらが優先します');
      expect(text).toContain(`${page}/${total}`);
    }
  });

  it('ends with the line by which it is known again', () => {
    expect(example.pdf.subarray(-23).toString('latin1')).toBe('%RYOYOHI-PACKET 7Q3K9D\n');
  });

  it('is made with the fonts that ship alone', () => {
    const fonts = example.manifest.versions['fonts'] as string[];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => /system|user|\//i.test(font))).toEqual([]);
  });

  it('takes a font of the user’s for a character that no font that ships has, and names it', async () => {
    const own = alteredFont('node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf', {
      glyphs: { 57344: 50 },
    });
    const cwd = folderOf({
      claim: { 'claim.yaml': EXAMPLE.replace('小松 花子,', '小松 花子\ue000,') },
      'gaiji.ttf': own,
    });
    const call = ['build', 'claim', '-o', 'x.pdf', '--no-system-fonts', '--json', '--today', TODAY, '--lang', 'en'];
    const without = await ryoyohi(call, { cwd });
    expect([without.status, without.stderr]).toEqual([2, expect.stringMatching(/U\+E000[\s\S]*--font/)]);
    const { stdout, stderr, status } = await ryoyohi([...call, '--font', 'gaiji.ttf'], { cwd });
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout).versions.fonts.length).toBe((example.manifest.versions['fonts'] as string[]).length + 1);
    expect(stdout).not.toContain(cwd);
  });
});

describe('the manifest', () => {
  it('has the keys of the contract, the hash of the packet, and a page for each page', () => {
    const { manifest, pdf } = example;
    expect(Object.keys(manifest)).toEqual(['format', 'claim', 'sha256', 'pages', 'versions']);
    expect([manifest.format, manifest.claim]).toEqual(['ryoyohi-packet/1', '7Q3K9D']);
    expect(manifest.sha256).toBe(sha(pdf));
    for (const page of manifest.pages) expect(Object.keys(page)).toEqual(['page', 'sheet', 'unit', 'patient', 'mark']);
    expect(Object.keys(manifest.versions).sort()).toEqual(['fonts', 'profile', 'ryoyohi', 'templates']);
    expect(manifest.versions['ryoyohi']).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(manifest.versions['profile']).toMatch(/^komatsu /);
  });

  it('has no path and no time in it', () => {
    expect(example.manifestText).not.toMatch(/\/(?:tmp|home|root|Users|var|private)\/|\\\\|\.pdf|\.ttf|\.yaml/);
    expect(example.manifestText).not.toMatch(
      /\d{4}-\d{2}-\d{2}T|\d{2}:\d{2}:\d{2}|"\d{4}-\d{2}-\d{2}"|\b1[6-9]\d{8,}\b/,
    );
  });

  it('stands for no packet of another insurer’s profile or of other templates', async () => {
    const profile =
      'format: ryoyohi-profile/1\nscheme: overseas-care\nid: mine\nextends: komatsu\nname: { ja: 架空市, en: Fictitious City, zh: 架空市 }\n';
    const tree: Tree = {
      claim: { 'claim.yaml': EXAMPLE.replace('insurer: komatsu', 'insurer: mine') },
      insurers: { mine: { 'profile.yaml': profile } },
    };
    const cwd = folderOf(tree);
    const { stdout, stderr, status } = await ryoyohi(
      ['build', 'claim', '--insurers', 'insurers', '--no-system-fonts', '--json', '--today', TODAY],
      { cwd },
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout).versions.profile).toMatch(/^mine /);
  });
});

it('a date on a sheet is never the moment of printing: signed and dated by hand, prepared on --today', async () => {
  const { pdf } = await built(EXAMPLE, ['--today', '2025-10-15']);
  expect((await pageText(pdf, 1)).replace(/\s+/g, '')).toContain('令和7年10月15日');
});

it('a charge that is not covered stands on the translation as left out, and not on Form B', async () => {
  const claim = claimOf([
    treatment({
      dates: ['2025-08-28'],
      charges: [charge('2025-08-28', 'consultation', '1000'), charge('2025-08-28', 'certificate', '77')],
    }),
  ]);
  const { pdf, manifest } = await built(claim);
  const textOf = async (sheet: string) => pageText(pdf, manifest.pages.find((page) => page.sheet === sheet)!.page);
  expect(await textOf('form-b')).not.toContain('77.00');
  expect(await textOf('form-b-ja')).toContain('77.00');
});
