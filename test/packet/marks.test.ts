/** The mark of every page, and the claim that the cover carries: read back from the pixels, as a scanner sees them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeDataCode } from '../../src/mark/index.ts';
import { EXAMPLE } from '../cli/program.ts';
import { codesOn } from '../mark/paper.ts';
import { pageText, renderPage } from '../pdf/pixels.ts';
import {
  type Built,
  built,
  charge,
  claimOf,
  jsonOf,
  type Mapping,
  OWN,
  partsOf,
  TWO_MONTHS,
  treatment,
} from './packets.ts';

const DPI = 150;
/** A part of the data code begins so. */
const DATA = 'RYD1';

interface Codes {
  marks: string[];
  data: Uint8Array[];
}

async function codesOf(pdf: Uint8Array, page: number): Promise<Codes> {
  const codes = await codesOn(await renderPage(pdf, page, DPI));
  const isData = ({ bytes }: { bytes: Uint8Array }) =>
    Buffer.from(bytes.subarray(0, DATA.length)).toString('latin1') === DATA;
  return {
    marks: codes.filter((code) => !isData(code)).map(({ text }) => text),
    data: codes.filter(isData).map(({ bytes }) => bytes),
  };
}

describe('every page', () => {
  let packet: Built;
  const read: Codes[] = [];
  beforeAll(async () => {
    packet = await built(EXAMPLE);
    for (const { page } of packet.manifest.pages) read.push(await codesOf(packet.pdf, page));
  });

  it('has one mark that is read from its pixels and is the manifest’s', () => {
    expect(read.map(({ marks }) => marks)).toEqual(packet.manifest.pages.map(({ mark }) => [mark]));
  });

  it('has beside it the same in letters', async () => {
    for (const { page, mark } of packet.manifest.pages) {
      const [head, tail] = [mark.split(':').slice(0, 4).join(':'), mark.split(':').slice(4).join(':')];
      const text = await pageText(packet.pdf, page);
      expect(text.replace(/\s+/g, '')).toContain(`${head}:${tail}`);
    }
  });

  it('has a mark in the form of the contract, with nothing of a person in it', () => {
    for (const { mark, sheet, unit, patient } of packet.manifest.pages) {
      expect(mark).toMatch(/^RY1:7Q3K9D:[a-z][a-z0-9-]*:[0-9A-HJKMNP-TV-Z]{4}:\d+\/\d+:[0-9A-HJKMNP-TV-Z]{6}$/);
      const { code, check, sheet: named } = partsOf(mark);
      expect(named).toBe(sheet);
      expect(code === '0000').toBe(unit === null && patient === null);
      expect(check === '000000').toBe(OWN.includes(sheet));
    }
  });

  it('has a mark of its own', () => {
    const marks = packet.manifest.pages.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('has a mark of its own even where two slips stand in one unit', async () => {
    const unit = '2025-08/hanako/bh/outpatient/medical';
    const { manifest } = await built({
      ...TWO_MONTHS,
      documents: [
        { kind: 'form-a', unit },
        { kind: 'form-b', unit },
      ],
    });
    const marks = manifest.pages.map(({ mark }) => mark);
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([]);
  });

  it('carries on its cover the claim itself, byte for byte', () => {
    const parts = read.flatMap(({ data }, index) => (packet.manifest.pages[index]!.sheet === 'cover' ? data : []));
    const { claimId, kind, bytes } = decodeDataCode(parts);
    expect([claimId, kind]).toEqual(['7Q3K9D', 'yaml']);
    expect(Buffer.from(bytes).toString('utf8')).toBe(EXAMPLE);
    expect(read.flatMap(({ data }) => data)).toHaveLength(parts.length);
  });

  it('carries no claim with --no-data-code', async () => {
    const without = await built(EXAMPLE, ['--no-data-code']);
    const covers = without.manifest.pages.filter(({ sheet }) => sheet === 'cover');
    for (const { page } of covers) expect((await codesOf(without.pdf, page)).data).toEqual([]);
    expect(covers.length).toBeLessThan(packet.manifest.pages.filter(({ sheet }) => sheet === 'cover').length);
  });
});

it('a claim in JSON with rare characters comes back from the cover byte for byte', async () => {
  const claim = { ...TWO_MONTHS, translator: { name: '髙﨑 𠮷田 辻󠄀 濵邉', address: '石川県葛󠄀城市', relation: '夫' } };
  const { pdf, manifest } = await built(claim);
  const parts: Uint8Array[] = [];
  for (const { page, sheet } of manifest.pages) if (sheet === 'cover') parts.push(...(await codesOf(pdf, page)).data);
  const { kind, bytes } = decodeDataCode(parts);
  expect([kind, Buffer.from(bytes).toString('utf8')]).toEqual(['json', jsonOf(claim)]);
});

it('a claim too large for the page is left off the cover, and that is said', async () => {
  const course = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 5000))).join('');
  const claim = claimOf(
    [1, 2, 3].map((n) =>
      treatment({ id: `t${n}`, dates: [`2025-08-0${n}`], more: { condition: { text: 'x', ja: course } } }),
    ),
  );
  const { stderr, status, pdf, manifest } = await built(claim, ['--lang', 'en']);
  expect([stderr, status]).toEqual([expect.stringContaining('too large'), 0]);
  expect((await codesOf(pdf, manifest.pages.filter(({ sheet }) => sheet === 'cover').length)).data).toEqual([]);
});

/** Marks by sheet and unit or patient. */
function marksOf({ manifest }: Built): Map<string, string> {
  return new Map(
    manifest.pages
      .filter(({ mark }) => partsOf(mark).page === 1)
      .map(({ sheet, unit, patient, mark }) => [`${sheet} ${unit ?? patient ?? ''}`, mark]),
  );
}

describe('the mark', () => {
  const withFirst = (change: (first: Mapping) => Mapping): Mapping => {
    const [first, ...others] = TWO_MONTHS['treatments'] as Mapping[];
    return { ...TWO_MONTHS, treatments: [change(first!), ...others] };
  };
  const patients = TWO_MONTHS['patients'] as Mapping[];
  let before: Map<string, string>;
  beforeAll(async () => {
    before = marksOf(await built(TWO_MONTHS));
  });

  /** The sheets whose check is another than before. */
  async function outdated(claim: Mapping): Promise<string[]> {
    const after = marksOf(await built(claim));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    return [...after]
      .filter(([sheet, mark]) => partsOf(mark).check !== partsOf(before.get(sheet)!).check)
      .map(([sheet]) => sheet);
  }

  it('of no other sheet changes when another patient’s visit is added', async () => {
    const more = claimOf([
      ...(TWO_MONTHS['treatments'] as Mapping[]),
      treatment({ id: 't9', patient: 'ichiro', dates: ['2025-08-30'] }),
    ]);
    const after = marksOf(await built(more));
    for (const [sheet, mark] of before) expect([sheet, after.get(sheet)]).toEqual([sheet, mark]);
    expect(after.size).toBeGreaterThan(before.size);
  });

  it('of no other unit’s sheet changes when a visit in another month is added', async () => {
    const more = claimOf([...(TWO_MONTHS['treatments'] as Mapping[]), treatment({ id: 't9', dates: ['2025-07-25'] })]);
    const after = marksOf(await built(more));
    for (const [sheet, mark] of before) {
      if (sheet.includes('/')) expect([sheet, after.get(sheet)]).toEqual([sheet, mark]);
      else expect([sheet, partsOf(after.get(sheet)!).code]).toEqual([sheet, partsOf(mark).code]);
    }
  });

  it('of forms A and B does not change with the words of the physician and the institution', async () => {
    const claim = withFirst((first) => ({
      ...first,
      diagnoses: [{ name: 'Gastroenteritis, viral', ja: '急性胃腸炎', code: '0109' }],
      condition: { text: 'Vomiting, three days', ja: '2日間の発熱' },
      treatment: { text: 'Intravenous fluids', ja: '経口補水' },
      physician: {
        name: 'Wattana, Malee',
        address: '4 Silom Road',
        phone: '+66 2 111 1111',
        signedOn: '2025-09-02',
        chartNumber: 'HN-1',
      },
    }));
    const institutions = (TWO_MONTHS['institutions'] as Mapping[]).map((each) => ({
      ...each,
      address: '1 Rama IV Road',
      phone: '+66 2 222 2222',
    }));
    const sheets = await outdated({ ...claim, institutions });
    expect(sheets.filter((sheet) => /^form-[ab] /.test(sheet))).toEqual([]);
  });

  it('of Form B does not change with the amounts, which the institution writes', async () => {
    const claim = withFirst((first) => ({
      ...first,
      charges: [charge('2025-08-28', 'consultation', '1501'), charge('2025-09-01', 'medicines', '299')],
      payments: [{ on: '2025-09-01', amount: '1800', currency: 'THB' }],
    }));
    expect((await outdated(claim)).filter((sheet) => /^form-[ab] /.test(sheet))).toEqual([]);
  });

  it.each([
    ['birth', { birth: '1985-06-16' }],
    ['name', { name: { ja: '小松 花子', kana: 'コマツ ハナコ', latin: 'KOMATSU, HANAE' } }],
    ['sex', { sex: 'male' }],
  ])('of the forms changes with the patient’s %s', async (_, change) => {
    const sheets = await outdated({ ...TWO_MONTHS, patients: patients.map((each) => ({ ...each, ...change })) });
    for (const month of ['2025-08', '2025-09']) {
      for (const form of ['form-a', 'form-b'])
        expect(sheets).toContain(`${form} ${month}/hanako/bh/outpatient/medical`);
    }
    expect(sheets).toContain('application hanako');
    expect(sheets.filter((sheet) => OWN.includes(sheet.split(' ')[0]!))).toEqual([]);
  });

  it('of a translation changes with its Japanese, and of nothing else of the unit', async () => {
    const claim = withFirst((first) => ({ ...first, condition: { text: 'Fever for two days', ja: '二日間続く発熱' } }));
    const sheets = await outdated(claim);
    expect(sheets.filter((sheet) => sheet.startsWith('form-'))).toEqual([
      'form-a-ja 2025-08/hanako/bh/outpatient/medical',
      'form-a-ja 2025-09/hanako/bh/outpatient/medical',
    ]);
  });

  it('of the application changes with the account, and of no form', async () => {
    const account = { ...(TWO_MONTHS['account'] as Mapping), number: '7654321' };
    expect(await outdated({ ...TWO_MONTHS, account })).toEqual(['application hanako']);
  });

  it('does not change with the day on which it is printed, nor with the language', async () => {
    const others = await Promise.all([
      built(TWO_MONTHS, ['--today', '2025-10-20']),
      built(TWO_MONTHS, ['--lang', 'en']),
      built(TWO_MONTHS, ['--lang', 'zh']),
    ]);
    for (const other of others)
      for (const [sheet, mark] of marksOf(other))
        expect([sheet, partsOf(mark).check]).toEqual([sheet, partsOf(before.get(sheet)!).check]);
  });
});
