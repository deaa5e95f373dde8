/** The three languages say the same, each in its own writing. */
import { describe, expect, test } from 'vitest';
import { foreignCharacter, hasKana, hasKanji } from '../../src/base/japanese.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import { BASE, BATCH, COVER, ON_PAPER, OVERSEAS_CARE, paramsOf, SCAN, SCREEN, TRACE } from './catalogues.ts';

const SIMPLIFIED = simplifiedCharacters();

/** The characters of GB 2312, the standard set of simplified Chinese: rows 16–87 of its table. */
function simplifiedCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) found.add(decoder.decode(new Uint8Array([row, cell])));
  }
  return found;
}

function unsimplified(text: string): string[] {
  return [...text].filter((character) => hasKanji(character) && !SIMPLIFIED.has(character));
}

/** Texts that are the same paper in every language, or hold only parameters and signs. */
const ALIKE = new Set([
  'build.draft-mark',
  'build.small-print',
  'cover.care.medical',
  'cover.mark.there',
  'cover.mark.not-needed',
  'cover.openFindingsWhat',
  'cover.picture.standard-open',
  'text.and',
  'text.colon',
  'trace.charge',
  'trace.covered.yen',
]);
/** Names of a Japanese thing that stand in every language. */
const JAPANESE_NAME = /海外療養費 申請書類一式|\(海外療養費\)|下書き/g;

describe.each([
  ['common words', BASE],
  ['words of 海外療養費', OVERSEAS_CARE],
  ['words of the screen', SCREEN],
  ['words of the cover', COVER],
  ['words of the steps', TRACE],
  ['words of scans', SCAN],
  ['words of sheets and boxes', ON_PAPER],
  ['words of a batch', BATCH],
])('%s', (_, catalogues) => {
  const keys = Object.keys(catalogues.ja);

  test('the three languages have the same keys, in the same order', () => {
    expect(Object.keys(catalogues.en)).toEqual(keys);
    expect(Object.keys(catalogues.zh)).toEqual(keys);
  });

  test('each text asks for the same parameters in every language', () => {
    const differing = keys.filter((key) =>
      LANGUAGES.some(
        (language) => String(paramsOf(catalogues[language][key] ?? '')) !== String(paramsOf(catalogues.ja[key]!)),
      ),
    );
    expect(differing).toEqual([]);
  });

  test('no text is blank or has spaces around it', () => {
    const blank = LANGUAGES.flatMap((language) =>
      Object.entries(catalogues[language]).flatMap(([key, text]) =>
        text === '' || (text !== text.trim() && !ALIKE.has(key)) ? [`${language} ${key}`] : [],
      ),
    );
    expect(blank).toEqual([]);
  });

  test('a Japanese text is written in kana or kanji that Japanese uses', () => {
    const wrong = Object.entries(catalogues.ja).filter(
      ([key, text]) =>
        !ALIKE.has(key) &&
        ((!hasKana(text) && !hasKanji(text)) || foreignCharacter(text.replace('’', "'")) !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test('an English text holds neither kana nor kanji', () => {
    const own = Object.entries(catalogues.en).filter(([key]) => !ALIKE.has(key));
    const wrong = own.filter(([, text]) => {
      const english = text.replace(JAPANESE_NAME, '');
      return hasKana(english) || hasKanji(english);
    });
    expect(wrong).toEqual([]);
  });

  test('a Chinese text is written in simplified characters, without kana', () => {
    const wrong = Object.entries(catalogues.zh).filter(([key, text]) => {
      const chinese = text.replace(JAPANESE_NAME, '');
      return !ALIKE.has(key) && (hasKana(chinese) || unsimplified(chinese).length > 0 || !hasKanji(chinese));
    });
    expect(wrong).toEqual([]);
  });

  test('no text is the same in two languages', () => {
    const same = keys.filter((key) => {
      const texts = LANGUAGES.map((language) => catalogues[language][key]);
      return !ALIKE.has(key) && new Set(texts).size < texts.length;
    });
    expect(same).toEqual([]);
  });

  test.each(LANGUAGES)('in %s, every text takes its parameters and leaves no mark of them', (language) => {
    const words = makeWords(language, [catalogues[language]]);
    const left = keys.filter((key) => {
      const names = paramsOf(catalogues[language][key]!);
      const shown = words(key, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
      return /\{\{|\}\}/.test(shown) || names.some((name) => !shown.includes(`<${name}>`));
    });
    expect(left).toEqual([]);
  });
});
