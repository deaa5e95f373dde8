/** Papers and enclosed papers come back from a scanner as the pages that they are. */
import { expect, it } from 'vitest';
import { bind, type PacketSheet } from '../../src/packet/bind.ts';
import { readEnclosed } from '../../src/packet/enclosed.ts';
import { marksOf, pagesOfSheet } from '../../src/packet/marks.ts';
import { readScan } from '../../src/scan/index.ts';
import type { Paper, Values } from '../../src/template/index.ts';
import { fonts, templateOf } from '../template/sheets.ts';

it('each page is known by its mark, under the name that the scheme gave it, also where another packet’s page is enclosed', async () => {
  const template = await templateOf('paper');
  const paper: Paper = {
    language: 'zh',
    title: { text: '结算说明书' },
    head: [],
    blocks: [{ kind: 'text', words: { text: '患者于八月十二日夜间发热三十九度二。'.repeat(150) } }],
    smallPrint: [],
  };
  const values: Values = { body: { kind: 'paper', paper } };
  const common = { template, unit: null, patient: null };
  const about = { fonts, title: 'Packet', creator: 'test', language: 'zh', smallPrint: '小字', versions: {} };
  const earlier = await bind({
    ...about,
    claim: '4TMB2Q',
    sheets: [{ ...common, sheet: 'letter', copies: [values], own: true }],
  });
  const sheets: PacketSheet[] = [
    { ...common, sheet: 'statement', copies: [values], own: false },
    { ...common, sheet: 'enclosed', copies: [], own: true, enclosed: await readEnclosed(earlier.pdf, 'earlier.pdf') },
  ];
  const { pdf, manifest } = await bind({ ...about, claim: '7Q3K9D', sheets });
  const expected = marksOf(
    '7Q3K9D',
    sheets.map((sheet) => ({ sheet, pages: pagesOfSheet(sheet, fonts) })),
  ).flat();
  expect(manifest.pages.length).toBe(4);
  // The shelf says of each name what its pages look like: an enclosed page’s own mark stands elsewhere and is not taken.
  const shelf = (sheet: string) => (['statement', 'enclosed', 'letter'].includes(sheet) ? template : undefined);
  const reading = await readScan(pdf, { sheets: shelf, says: 'scan.pdf' });
  expect('pages' in reading && reading.pages.map(({ mark }) => mark)).toEqual(expected);
});
