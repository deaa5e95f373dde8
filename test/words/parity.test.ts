/** The three languages say the same, each in its own writing. */
import { describe, expect, test } from 'vitest';
import { foreignCharacter, hasKana, hasKanji } from '../../src/base/japanese.ts';
import { LANGUAGES } from '../../src/base/languages.ts';
import { makeWords } from '../../src/base/words.ts';
import {
  BASE,
  BATCH,
  COVER,
  INBOUND_COMMANDS,
  INBOUND_MONEY,
  INBOUND_ON_PAPER,
  INBOUND_PACKETS,
  INBOUND_QUESTIONS,
  INBOUND_TIMELINE,
  INPUTS,
  INSURER,
  JOURNEY,
  KIT,
  ON_PAPER,
  OVERSEAS_CARE,
  PROMPTS,
  paramsOf,
  QUESTIONS,
  RECEIPTS,
  SCAN,
  SCREEN,
  SETTLE,
  TELLING,
  TEMPLATE,
  TRACE,
} from './catalogues.ts';

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
  'interview.raised-fix',
  'kit.comma',
  'packet.nationality',
  'packet.patient',
  'packet.purpose',
  'packet.remittance.estimate',
  'packet.visa.transport',
  'packet.who.doctor',
  'packet.who.patient',
  'question.account-branch.term',
  'question.insured-branch.term',
  'question.insured-number.term',
  'question.insured-symbol.term',
  'question.treatment-cause.term',
  'relation.grandfather',
  'relation.grandmother',
  'text.and',
  'text.colon',
  'text.list-comma',
  'text.semicolon',
  'text.then',
  'timeline.with-about',
  'trace.charge',
  'trace.covered.yen',
  'who.patient',
]);
/** Names of a Japanese thing that stand in every language. */
const JAPANESE_NAME = /海外療養費 申請書類一式|\(海外療養費\)|下書き/g;
/** Beside their own words, questions name the terms of Japanese papers, in brackets, and characters of names. */
const TERMS_OF_PAPERS = /[(（][^)）]*[)）]|記号|番号|枝番|髙、﨑、𠮷/g;
/** What people type: the same in every language, in the script of the answer. */
const TYPED = /^question\..*\.example$/;

function withoutNames(text: string): string {
  return text.replace(JAPANESE_NAME, '').replace(TERMS_OF_PAPERS, '');
}

describe.each([
  ['common words', BASE],
  ['words of 海外療養費', OVERSEAS_CARE],
  ['words of the screen', SCREEN],
  ['words of maps', TEMPLATE],
  ['words of the cover', COVER],
  ['words of the kit', KIT],
  ['words of the steps', TRACE],
  ['words of the prompts', PROMPTS],
  ['words of what is typed', INPUTS],
  ['words between the questions', TELLING],
  ['questions of 海外療養費', QUESTIONS],
  ['words of receipts', RECEIPTS],
  ['words of the insurers', INSURER],
  ['words of scans', SCAN],
  ['words of sheets and boxes', ON_PAPER],
  ['words of a batch', BATCH],
  ['words of the timeline of 赴日就医', INBOUND_TIMELINE],
  ['words of the commands for 赴日就医', INBOUND_COMMANDS],
  ['words of sheets of 赴日就医', INBOUND_ON_PAPER],
  ['words of the packets of 赴日就医', INBOUND_PACKETS],
  ['findings of 赴日就医 about money and papers', INBOUND_MONEY],
  ['findings of the journey', JOURNEY],
  ['words of a settlement', SETTLE],
  ['questions of 赴日就医', INBOUND_QUESTIONS],
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
        !TYPED.test(key) &&
        ((!hasKana(text) && !hasKanji(text)) || foreignCharacter(text.replace('’', "'")) !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test('an English text holds neither kana nor kanji', () => {
    const own = Object.entries(catalogues.en).filter(([key]) => !ALIKE.has(key) && !TYPED.test(key));
    const wrong = own.filter(([, text]) => {
      const english = withoutNames(text);
      return hasKana(english) || hasKanji(english);
    });
    expect(wrong).toEqual([]);
  });

  test('a Chinese text is written in simplified characters, without kana', () => {
    const wrong = Object.entries(catalogues.zh).filter(([key, text]) => {
      const chinese = withoutNames(text);
      return (
        !ALIKE.has(key) && !TYPED.test(key) && (hasKana(chinese) || unsimplified(chinese).length > 0 || !hasKanji(text))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no text is the same in two languages', () => {
    const same = keys.filter((key) => {
      const texts = LANGUAGES.map((language) => catalogues[language][key]);
      return !ALIKE.has(key) && !TYPED.test(key) && new Set(texts).size < texts.length;
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
