/** The disease classification is found by what people know it by. */
import { describe, expect, test } from 'vitest';
import { finder } from '../../../src/interview/search.ts';
import { loadClassification } from '../../../src/overseas-care/classification.ts';
import { classificationEntries, coversIcd10 } from '../../../src/overseas-care/questions/lists.ts';

const table = loadClassification('templates/data', '2013');
const diseases = finder(classificationEntries(table, 'ja'));

test.each([
  ['0101', '0101'],
  ['腸管感染症', '0101'],
  ['ちょうかん', undefined],
  ['Intestinal', '0101'],
  ['胃腸炎', '0101'],
  ['gastroenteritis', '0101'],
  ['肠胃炎', '0101'],
  ['A09', '0101'],
  ['a09.9', '0101'],
  ['H81.0', '0805'],
  ['H81.1', '0806'],
  ['U07.1', '2220'],
  ['骨折', '1901'],
  ['fracture', '1901'],
  ['肺炎', '1004'],
  ['meniere', '0805'],
  ['ねっちゅうしょう', '1905'],
  ['haien', '1004'],
  ['熱中症', '1905'],
  ['中暑', '1905'],
  ['インフルエンザ', '1011'],
  ['flu', '1011'],
  ['むし歯', '1101'],
  ['捻挫', '1905'],
  ['appendicitis', '1113'],
])('%s finds the group %s', (typed, code) => {
  expect(diseases.find(typed)[0]?.answer).toBe(code);
});

test('a code of ICD-10 without its last digit finds every group that it lies in', () => {
  expect(diseases.find('H81').map(({ answer }) => answer)).toEqual(['0805', '0806']);
});

describe('ranges of ICD-10', () => {
  test.each([
    ['A00-A09', 'A09', true],
    ['A00-A09', 'A10', false],
    ['H80,H81.1-H83', 'H81.0', false],
    ['H80,H81.1-H83', 'H81.1', true],
    ['H80,H81.1-H83', 'H83.9', true],
    ['I01-I02.0,I05-I09', 'I02.0', true],
    ['I01-I02.0,I05-I09', 'I02.1', false],
    ['C16', 'C169', true],
    ['', 'A00', false],
    ['A00-A09', 'A', false],
    ['A00-A09', '0101', false],
  ])('%s has %s: %s', (ranges, code, has) => {
    expect(coversIcd10(ranges, code)).toBe(has);
  });
});

test.each(['2013', '2003'] as const)(
  'of the edition of %s, every group is found by its code, its names and its answer',
  (edition) => {
    const classification = loadClassification('templates/data', edition);
    const search = finder(classificationEntries(classification, 'en'));
    for (const { code, ja, en } of classification.groups.values()) {
      expect(search.find(code)[0]?.answer).toBe(code);
      expect(search.find(ja).map(({ answer }) => answer)).toContain(code);
      if (en !== '') expect(search.find(en).map(({ answer }) => answer)).toContain(code);
      expect(search.entryOf(code)?.label).toEqual({ text: ja });
    }
  },
);

test('one who does not read Japanese sees the English name beside the Japanese one', () => {
  for (const language of ['en', 'zh'] as const) {
    const search = finder(classificationEntries(table, language));
    expect(search.entryOf('0101')).toMatchObject({
      label: { text: '腸管感染症' },
      note: { text: 'Intestinal infectious diseases 0101 (A00-A09)' },
    });
  }
});
