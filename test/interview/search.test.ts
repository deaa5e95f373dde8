/** A few letters find an entry of a long list, in whatever way they are typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, finder } from '../../src/interview/search.ts';

const entry = (answer: string, ...texts: string[]): Entry => ({
  answer,
  codes: [answer],
  texts,
  label: { text: texts[0]! },
});
const found = (entries: readonly Entry[], typed: string) =>
  finder(entries)
    .find(typed)
    .map(({ answer }) => answer);

const BANKS = [
  entry('0001', 'みずほ銀行', 'ミズホ'),
  entry('0146', '北國銀行', 'ホツコク'),
  entry('0116', '北海道銀行', 'ホツカイドウ'),
  entry('0526', '東京スター銀行', 'トウキヨウスタ－'),
  entry('1444', 'はくさん信用金庫', 'ハクサン'),
  entry('0015', 'お江戸銀行', 'オエド'),
];

describe('what is typed need not be what is written', () => {
  test.each([
    ['kana in either script', ['みずほ', 'ミズホ', 'ﾐｽﾞﾎ'], '0001'],
    ['romaji', ['mizuho', 'MIZUHO', 'ｍｉｚｕｈｏ'], '0001'],
    ['romaji with a doubled consonant', ['hokkoku', 'hokkok', 'ほっこく', 'ホツコク'], '0146'],
    ['long vowels', ['tokyo', 'toukyou', 'tōkyō', 'トーキョー', 'とうきょう', 'ときよ'], '0526'],
    ['a syllable that is not complete', ['hakus', 'haku', 'hakusa'], '1444'],
    ['characters of other scripts', ['北国', '北國', '北国银行', '北國銀行'], '0146'],
    ['the code', ['0146', '０１４６'], '0146'],
  ])('%s', (_, typed, answer) => {
    for (const each of typed) expect(found(BANKS, each)[0], each).toBe(answer);
  });

  test('what no entry has finds nothing', () => {
    for (const typed of ['zzz', '9999', 'さくら', 'mizuhoq']) expect(found(BANKS, typed)).toEqual([]);
  });

  test('words may stand in another order', () => {
    expect(found(BANKS, '銀行 みずほ')).toEqual(['0001']);
    expect(found(BANKS, 'mizuho 銀行')).toEqual(['0001']);
  });

  test('accents and case do not count', () => {
    expect(found([entry('MM', 'Ménière’s disease')], 'meniere')).toEqual(['MM']);
  });
});

test('the order is: the code, the same, the beginning, the beginning of a word, within', () => {
  const entries = [
    entry('1', 'Thai'),
    entry('2', 'North Thai'),
    entry('3', 'Xthaix'),
    entry('4', 'Thailand'),
    entry('thai', 'Something else'),
    entry('6', 'South Thai'),
  ];
  expect(found(entries, 'thai')).toEqual(['thai', '1', '4', '2', '6', '3']);
});

test('a vowel typed long finds the long one before the short one', () => {
  const entries = [entry('1', 'オノ'), entry('2', 'オオノ')];
  expect(found(entries, 'オオノ')).toEqual(['2', '1']);
  expect(found(entries, 'オノ')).toEqual(['1', '2']);
});

test('an entry is found by a code that lies in its range', () => {
  const entries: Entry[] = [
    { ...entry('0101', 'Infections'), covers: (code) => code === 'A09' },
    entry('0102', 'A09 b'),
  ];
  expect(found(entries, 'A09')).toEqual(['0101', '0102']);
});

test('with nothing typed, the first twenty of the list are shown', () => {
  const entries = Array.from({ length: 30 }, (_, index) => entry(String(index), `n${index}`));
  for (const typed of ['', '  ', '・'])
    expect(found(entries, typed)).toEqual(entries.slice(0, 20).map(({ answer }) => answer));
});

test('an answer of the file has the option of its entry, a mapping too', () => {
  const list: Entry[] = [
    {
      answer: { code: '0146', name: '北國銀行' },
      texts: ['北國銀行'],
      label: { text: '北國銀行' },
      note: { text: '0146' },
    },
  ];
  expect(finder(list).entryOf({ code: '0146', name: '北國銀行' })).toEqual({
    answer: { code: '0146', name: '北國銀行' },
    label: { text: '北國銀行' },
    note: { text: '0146' },
  });
  expect(finder(list).entryOf({ code: '0146', name: '北国銀行' })).toBeUndefined();
});

const names = fc.array(
  fc.string({ unit: fc.constantFrom(...'アイウカキクンーとうきょ北國京abc 1'), minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 40 },
);

test('every entry is among those that its own name finds, unless twenty fit better; at most twenty come, each once', () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, pick) => {
      const entries = list.map((name, index) => ({ ...entry(`#${index}`, name), codes: [] }));
      const own = list[pick % list.length]!;
      const options = finder(entries).find(own);
      expect(options.length).toBeLessThanOrEqual(20);
      expect(new Set(options.map(({ answer }) => answer)).size).toBe(options.length);
      if (options.length < 20) expect(options.map(({ answer }) => answer)).toContain(`#${pick % list.length}`);
      expect(finder(entries).find(own)).toEqual(options);
    }),
  );
});

test('any text can be typed', () => {
  const search = finder(BANKS);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => search.find(typed).length <= 20));
});

test('thirty thousand entries are searched while one types', () => {
  const entries = Array.from({ length: 30_000 }, (_, index) =>
    entry(String(index).padStart(5, '0'), `支店${index}`, 'トウキヨウチユウオウ'),
  );
  const search = finder(entries);
  search.find('x');
  const start = performance.now();
  for (const typed of ['t', 'to', 'tokyo', '支店2', '29999']) search.find(typed);
  // A fifth of a second for each key would be felt; it takes a tenth of that.
  expect((performance.now() - start) / 5).toBeLessThan(200);
});
