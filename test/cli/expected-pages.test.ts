/** What scans are compared with is the packet that the claim would have now, page by page, without drawing it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../src/base/case-folder.ts';
import { type Day, day } from '../../src/base/day.ts';
import type { Language } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { type ClaimExpectation, expectationOf, measuresFor } from '../../src/cli/expected-pages.ts';
import { SCHEME_NAMES } from '../../src/cli/schemes/index.ts';
import { overseasCare } from '../../src/cli/schemes/overseas-care.ts';
import { formatMark } from '../../src/mark/mark.ts';
import { built, charge, claimOf, jsonOf, type Mapping, TWO_MONTHS, treatment } from '../packet/packets.ts';
import { BASE, COVER, INSURER, OVERSEAS_CARE, SCREEN } from '../words/catalogues.ts';
import { EXAMPLE, folderOf, TODAY } from './program.ts';

const shelves = { templates: 'templates', insurers: [] };
/** The fonts lie beside the built program. */
const measures = measuresFor({ home: 'dist' });

async function expectedOf(claim: string | Mapping, language: Language = 'ja'): Promise<ClaimExpectation> {
  const folder = folderOf();
  const [name, text] = typeof claim === 'string' ? ['claim.yaml', claim] : ['claim.json', jsonOf(claim)];
  writeFileSync(join(folder, name), text);
  const opened = overseasCare.opener(shelves)(readCase(folder, SCHEME_NAMES));
  const today: Day = day(TODAY);
  const words = makeWords(language, [
    BASE[language],
    SCREEN[language],
    OVERSEAS_CARE[language],
    COVER[language],
    INSURER[language],
  ]);
  return expectationOf(opened, opened.check({ today }), { language, words, today, shelves }, measures);
}

function asListed({ pages }: ClaimExpectation) {
  return pages
    .filter(({ wanted }) => wanted)
    .map(({ mark, unit, patient }) => ({ sheet: mark.sheet, unit, patient, mark: formatMark(mark) }));
}

const manyCharges = claimOf([
  treatment({
    stay: ['2025-08-01', '2025-08-20'],
    charges: Array.from({ length: 40 }, (_, index) =>
      charge('2025-08-02', 'other', '10', 'THB', { note: { text: `Service ${index}`, ja: `処置${index}` } }),
    ),
    more: { condition: { text: 'A long story. '.repeat(200), ja: '長い経過。'.repeat(200) } },
  }),
]);

const originalsInHand = {
  ...TWO_MONTHS,
  documents: [
    { kind: 'form-a', unit: '2025-08/hanako/bh/outpatient/medical' },
    { kind: 'itemised-receipt', unit: '2025-08/hanako/bh/outpatient/medical', file: 'scans/b.pdf' },
    { kind: 'consent', patient: 'hanako' },
  ],
};

describe('the pages that are expected are those of the packet', () => {
  it.each<[string, string | Mapping, Language]>([
    ['the example', EXAMPLE, 'ja'],
    ['the example in English', EXAMPLE, 'en'],
    ['the example in Chinese', EXAMPLE, 'zh'],
    ['a stay with long texts and many charges, continued on further sheets', manyCharges, 'ja'],
    ['slips where originals are in hand', originalsInHand, 'ja'],
    [
      'two currencies in one unit',
      claimOf([
        treatment({
          dates: ['2025-08-28'],
          charges: [charge('2025-08-28', 'consultation', '1500'), charge('2025-08-28', 'medicines', '12.50', 'USD')],
        }),
      ]),
      'ja',
    ],
  ])('%s', async (_, claim, language) => {
    const { manifest, status } = await built(claim, ['--lang', language]);
    expect(status).toBe(0);
    const listed = manifest.pages.map(({ page: _page, ...each }) => each);
    expect(asListed(await expectedOf(claim, language))).toEqual(listed);
  });
});

describe('what else is known of them', () => {
  let expectation: ClaimExpectation;
  beforeAll(async () => {
    expectation = await expectedOf(originalsInHand);
  });
  const pagesOf = (sheet: string) => expectation.pages.filter(({ mark }) => mark.sheet === sheet);
  const AUGUST = '2025-08/hanako/bh/outpatient/medical';

  it('a form behind a slip may come back with the very mark that it was printed with', async () => {
    const before = asListed(await expectedOf(TWO_MONTHS)).filter(({ unit }) => unit === AUGUST);
    const behind = expectation.pages.filter(({ wanted }) => !wanted).map(({ mark }) => formatMark(mark));
    const printed = before.filter(({ sheet }) => sheet === 'form-a' || sheet === 'form-b').map(({ mark }) => mark);
    expect(behind).toEqual(printed);
  });

  it('each slip names the sheet in whose place it stands, and the file of the original', () => {
    expect(pagesOf('insert').map(({ insteadOf, documents }) => [insteadOf, documents])).toEqual([
      ['form-a', [{ file: null }]],
      ['form-b', [{ file: 'scans/b.pdf' }]],
    ]);
  });

  it('a document in hand on paper stands for a form, but not for a sheet that papers are glued on', async () => {
    const { pages } = await expectedOf(EXAMPLE);
    const standing = pages.filter(({ documents }) => documents.length > 0).map(({ mark }) => mark.sheet);
    expect(standing).toEqual([]);
    expect(pagesOf('consent').map(({ documents }) => documents)).toEqual([[{ file: null }]]);
  });

  it('where every receipt of a unit has a scan of its own, nothing needs to be glued on', async () => {
    const glue = async (claim: string) => {
      const { pages } = await expectedOf(claim);
      return pages.filter(({ mark }) => mark.sheet === 'receipt-sheet').map(({ hands }) => hands['glueArea']);
    };
    expect(await glue(EXAMPLE)).toEqual([true, true, true]);
    const scanned = EXAMPLE.replace('id: r3, kind: receipt,', 'id: r3, kind: receipt, file: scans/r3.jpg,');
    expect(await glue(scanned)).toEqual([true, false, true]);
  });

  it('a guardian who is named signs the consent; else the patient does', async () => {
    const { pages } = await expectedOf(EXAMPLE);
    const consents = pages.filter(({ mark }) => mark.sheet === 'consent');
    expect(consents.map(({ patient, hands }) => [patient, hands])).toEqual([
      ['hanako', { patientSignature: true, guardianSignature: false }],
      ['sakura', { patientSignature: false, guardianSignature: true }],
    ]);
  });

  it('a missing sheet is looked for at its treatment or its patient', () => {
    expect(pagesOf('form-a-ja')[0]!.at).toEqual(['treatments', 0]);
    expect(pagesOf('consent')[0]!.at).toEqual(['patients', 0]);
    expect(pagesOf('cover')[0]!.at).toEqual([]);
  });

  it('a character that no font has keeps nobody from reading scans', async () => {
    const { pages } = await expectedOf(EXAMPLE.replace('小松 花子, kana', '小松 \u{10FFFD}子, kana'));
    expect(pages.length).toBeGreaterThan(20);
  });
});
