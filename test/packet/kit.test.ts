/** The kit to take along: which pages it has, for whom, and what is read back from its paper. */
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../src/mark/index.ts';
import { changed, EXAMPLE } from '../cli/program.ts';
import { codesOn } from '../mark/paper.ts';
import { type Bitmap, inkBox, pageText, renderPage } from '../pdf/pixels.ts';
import { type MadeKit, madeKit, pagesOf } from './kits.ts';
import { partsOf, sha } from './packets.ts';

const DPI = 150;
const MILLIMETRE = DPI / 25.4;
const PHYSICIAN = ['en', 'zh', 'ko', 'th', 'pt', 'es'].map((language) => `physician-${language}`);
const TABLE = ['classification-table', 'classification-table', 'classification-table'];
const claim = { claim: { 'claim.yaml': EXAMPLE } };

const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;

describe('a kit without a claim', () => {
  const kits = {} as Record<keyof typeof PAPERS, MadeKit>;
  beforeAll(async () => {
    kits.a4 = await madeKit(['--lang', 'en']);
    kits.letter = await madeKit(['--lang', 'en', '--paper', 'letter']);
  });

  it('has the pages for traveller and physician, the table, two sets of forms, one for the dentist, one for the pharmacy, and the consent', () => {
    const blank = [
      'traveller-en',
      ...PHYSICIAN,
      ...TABLE,
      ...['form-a', 'form-b', 'form-a', 'form-b'],
      ...['form-a', 'form-b-dental'],
      'form-b',
      'consent',
    ];
    expect(pagesOf(kits.a4)).toEqual(blank);
    expect(pagesOf(kits.letter)).toEqual(blank);
  });

  it('belongs to no claim, and no sheet of it is ever outdated', () => {
    for (const { mark } of kits.a4.manifest.pages)
      expect(partsOf(mark)).toMatchObject({ claim: '000000', code: '0000', check: '000000' });
  });

  it('counts the pages of each form alone', () => {
    for (const { mark, sheet } of kits.a4.manifest.pages)
      if (sheet !== 'classification-table') expect(partsOf(mark)).toMatchObject({ page: 1, pages: 1 });
  });

  it.each(['a4', 'letter'] as const)('has on %s a mark on every page that is read from its pixels', async (paper) => {
    const { pdf, manifest } = kits[paper];
    for (const { page, mark } of manifest.pages) {
      const codes = await codesOn(await renderPage(pdf, page, DPI));
      expect(codes.map(({ text }) => text)).toEqual([mark]);
      const { topLeft, topRight } = codes[0]!.position;
      expect(Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / MILLIMETRE).toBeGreaterThan(20);
    }
  });

  it.each(['a4', 'letter'] as const)('is all on pages of %s', async (paper) => {
    const document = await PDFDocument.load(kits[paper].pdf);
    const [width, height] = PAPERS[paper];
    for (const page of document.getPages()) expect(page.getSize()).toEqual({ width, height });
  });

  it('says the same on both papers, and leaves the printer the edge', async () => {
    for (const { page } of kits.a4.manifest.pages) {
      const small = await renderPage(kits.letter.pdf, page, DPI);
      const ink = inkBox(small)!;
      const edges = [ink.x, ink.y, small.width - ink.x - ink.width, small.height - ink.y - ink.height];
      expect(Math.min(...edges) / MILLIMETRE).toBeGreaterThan(4.2);
      expect(await pageText(kits.letter.pdf, page)).toBe(await pageText(kits.a4.pdf, page));
    }
  });

  it('has the mark on both papers at the same place among the corner marks', async () => {
    const [first, second] = await Promise.all(
      (['a4', 'letter'] as const).map(async (paper) => {
        const bitmap = await renderPage(kits[paper].pdf, 11, 2 * DPI);
        const { topLeft, bottomRight } = (await codesOn(bitmap))[0]!.position;
        const { left, top, right, bottom } = cornersOf(bitmap);
        const inside = ({ x, y }: { x: number; y: number }) => [
          (x - left) / (right - left),
          (y - top) / (bottom - top),
        ];
        return [...inside(topLeft), ...inside(bottomRight)];
      }),
    );
    for (const [index, share] of first!.entries()) expect(Math.abs(share - second![index]!)).toBeLessThan(0.002);
  });

  it('has a manifest that names the file’s bytes, and neither a path nor a time', () => {
    const { manifest, manifestText, pdf } = kits.a4;
    expect(manifest).toMatchObject({ format: 'ryoyohi-kit/1', claim: '000000', sha256: sha(pdf) });
    expect(manifestText).not.toMatch(/\/tmp|\d\d:\d\d:\d\d/);
  });
});

/** The outer edges of the corner marks: no other ink stands further out. */
function cornersOf(bitmap: Bitmap) {
  const { x, y, width, height } = inkBox(bitmap, 128)!;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

describe('the numbers of forms', () => {
  it('are those that were asked for', async () => {
    const kit = await madeKit(['--country', 'US', '--medical', '1', '--dental', '0', '--pharmacy', '3']);
    expect(pagesOf(kit)).toEqual([
      'traveller-ja',
      'physician-en',
      ...TABLE,
      ...['form-a', 'form-b', 'form-b', 'form-b', 'form-b'],
      'consent',
    ]);
  });

  it('may be none at all: what is explained and the consent are left', async () => {
    const kit = await madeKit(['--country', 'US', '--medical', '0', '--dental', '0', '--pharmacy', '0']);
    expect(pagesOf(kit)).toEqual(['traveller-ja', 'physician-en', ...TABLE, 'consent']);
  });
});

describe('the pages for the physician', () => {
  const physiciansOf = (kit: MadeKit) => pagesOf(kit).filter((sheet) => sheet.startsWith('physician-'));
  const few = ['--medical', '0', '--dental', '0', '--pharmacy', '0'];

  it.each([
    ['in the language of the country, after English', ['--country', 'TH'], ['en', 'th']],
    ['in all languages of several countries', ['--country', 'kr,BR'], ['en', 'ko', 'pt']],
    ['in English alone where the country’s language is not among them', ['--country', 'FR'], ['en']],
    [
      'in the languages that were asked for, always with English',
      ['--physician-language', 'es,zh'],
      ['en', 'zh', 'es'],
    ],
    ['in both', ['--physician-language', 'es', '--country', 'TH'], ['en', 'th', 'es']],
  ])('are %s', async (_, args, languages) => {
    expect(physiciansOf(await madeKit([...few, ...args]))).toEqual(languages.map((each) => `physician-${each}`));
  });

  it('are in the language of the claim’s journey', async () => {
    expect(physiciansOf(await madeKit(['claim', ...few], claim))).toEqual(['physician-en', 'physician-th']);
  });
});

describe('a kit for a family', () => {
  let kit: MadeKit;
  beforeAll(async () => {
    kit = await madeKit(['claim', '--medical', '1', '--pharmacy', '0'], claim);
  });
  const formsOf = (patient: string) => kit.manifest.pages.filter((page) => page.patient === patient);

  it('has the forms and the consent of each patient', () => {
    const own = ['form-a', 'form-b', 'form-a', 'form-b-dental', 'consent'];
    expect(pagesOf(kit).slice(2 + 1 + TABLE.length)).toEqual([
      ...own.map((sheet) => `${sheet} hanako`),
      ...own.map((sheet) => `${sheet} sakura`),
    ]);
  });

  it('has on each form the patient as in the passport, and nobody else', async () => {
    for (const [patient, name, other] of [
      ['hanako', 'HANAKO', 'SAKURA'],
      ['sakura', 'SAKURA', 'HANAKO'],
    ] as const) {
      for (const { page } of formsOf(patient)) {
        const text = await pageText(kit.pdf, page);
        expect(text).toContain(name);
        expect(text).not.toContain(other);
      }
    }
  });

  it('leaves what the hospital and the hand write as blank as on a form for nobody', async () => {
    const blank = await madeKit(['--medical', '1', '--pharmacy', '0', '--country', 'TH', '--insurer', 'komatsu']);
    const at = ({ manifest }: MadeKit) => manifest.pages.find(({ sheet }) => sheet === 'form-a')!.page;
    const words = (text: string) => text.split(/\s+/).filter((word) => !/RY1|^\d+$|^\d\/|^1\/1/.test(word));
    const [full, empty] = [await pageText(kit.pdf, at(kit)), await pageText(blank.pdf, at(blank))];
    const known = new Set(words(empty));
    expect(words(full).filter((word) => !known.has(word))).toEqual(['KOMATSU', 'HANAKO', 'Jun']);
  });

  it('is marked with the claim and the patient, and notices another name', async () => {
    for (const { mark, patient } of kit.manifest.pages) {
      const { claim: id, code, check } = partsOf(mark);
      expect(id).toBe('7Q3K9D');
      expect(code).toBe(patient === null ? '0000' : codeOf(patient));
      expect(check === '000000').toBe(patient === null);
    }
    const renamed = changed(EXAMPLE, 'KOMATSU, HANAKO', 'KOMATSU, HANAE');
    const other = await madeKit(['claim', '--medical', '1', '--pharmacy', '0'], { claim: { 'claim.yaml': renamed } });
    const checks = (made: MadeKit, patient: string) =>
      made.manifest.pages.filter((page) => page.patient === patient).map(({ mark }) => partsOf(mark).check);
    expect(checks(other, 'sakura')).toEqual(checks(kit, 'sakura'));
    for (const [index, check] of checks(other, 'hanako').entries())
      expect(check).not.toBe(checks(kit, 'hanako')[index]);
  });

  it('is for one of them where one is named', async () => {
    const one = await madeKit(['claim', '--patient', 'sakura'], claim);
    expect([...new Set(one.manifest.pages.map(({ patient }) => patient))]).toEqual([null, 'sakura']);
  });
});

it('is the same bytes for the same call', async () => {
  const args = ['claim', '--editable', '--paper', 'letter', '--lang', 'zh'];
  const [one, other] = [await madeKit(args, claim), await madeKit(args, claim)];
  expect(other.pdf.equals(one.pdf)).toBe(true);
  expect(other.manifestText).toBe(one.manifestText);
});
