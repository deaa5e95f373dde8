/** What makes a text Japanese, how banks compare kana, and which Latin spellings are readings of kana. */
import { describe, expect, test } from 'vitest';
import { bankKana, foreignCharacter, hasKana, hasKanji, isAbbreviation } from '../../src/base/japanese.ts';
import { canRead } from '../../src/base/romaji.ts';

describe('kana as banks compare them', () => {
  test.each([
    ['half-width kana', 'ｺﾏﾂ ﾀﾛｳ', 'コマツ タロウ'],
    ['half-width kana with voiced marks', 'ｶﾞｸﾞﾊﾟ', 'ガグパ'],
    ['hiragana', 'こまつ たろう', 'コマツ タロウ'],
    ['a wide space', 'コマツ　タロウ', 'コマツタロウ'],
    ['small kana', 'キョウコ', 'キヨウコ'],
    ['small half-width kana', 'ｷｮｳｺ', 'キヨウコ'],
    ['a double consonant', 'ハットリ', 'ハツトリ'],
    ['a long mark', 'ユーコ', 'ユコ'],
    ['a half-width long mark', 'ﾕｰｺ', 'ユーコ'],
    ['a hyphen for a long mark', 'ユ-コ', 'ユーコ'],
    ['wide Latin letters', 'ＳＭＩＴＨ', 'smith'],
  ])('%s does not count: %s is %s', (_what, one, other) => {
    expect(bankKana(one)).toBe(bankKana(other));
  });

  test.each([
    ['コマツ タロウ', 'コマツ ジロウ'],
    ['カトウ', 'ガトウ'],
    ['ハハ', 'パパ'],
    ['オノ', 'オオノ'],
  ])('%s is not %s', (one, other) => {
    expect(bankKana(one)).not.toBe(bankKana(other));
  });
});

describe('a Latin name that can be a reading of the kana', () => {
  test.each([
    ['オオノ', 'OHNO'],
    ['オオノ', 'ONO'],
    ['オオノ', 'OONO'],
    ['オオノ', 'ŌNO'],
    ['サトウ', 'SATO'],
    ['サトウ', 'SATOH'],
    ['サトウ', 'SATOU'],
    ['シマ', 'SIMA'],
    ['シマ', 'SHIMA'],
    ['ツダ', 'TUDA'],
    ['ツダ', 'TSUDA'],
    ['フジ', 'HUZI'],
    ['チバ', 'TIBA'],
    ['ジュン', 'ZYUN'],
    ['ショウ', 'SYO'],
    ['ホンマ', 'HOMMA'],
    ['ホンマ', 'HONMA'],
    ['ハットリ', 'HATTORI'],
    ['ハッチョウ', 'HATCHO'],
    ['シンイチ', "SHIN'ICHI"],
    ['ユウコ', 'YUKO'],
    ['ユウコ', 'YUUKO'],
    ['ユーコ', 'YUKO'],
    ['ケイコ', 'KEIKO'],
    ['イノウエ', 'INOUE'],
    ['コマツ タロウ', 'KOMATSU, TARO'],
    ['コマツ タロウ', 'TARO KOMATSU'],
    ['ｺﾏﾂ ﾀﾛｳ', 'KOMATSU TARO'],
    ['こまつ たろう', 'Komatsu Taro'],
    ['オオイシ', 'OHISHI'],
    ['オオウチ', 'OHUCHI'],
    ['トオヤマ', 'TOHYAMA'],
  ])('%s: %s', (kana, latin) => {
    expect(canRead(kana, latin)).toBe(true);
  });

  test.each([
    ['オオノ', 'OTA'],
    ['オノ', 'UNO'],
    ['コマツ タロウ', 'KOMATSU, JIRO'],
    ['コマツ タロウ', 'KOMATSU'],
    ['サトウ', 'SAITO'],
    ['ヤマダ', 'YAMATA'],
    ['ハラ', 'HARADA'],
    ['キョウコ', 'KIYOKO'],
    ['シマ', 'SUMA'],
  ])('%s is not %s', (kana, latin) => {
    expect(canRead(kana, latin)).toBe(false);
  });

  test('a name without Latin letters is not judged', () => {
    expect(canRead('コマツ', '小松')).toBe(true);
  });
});

describe('characters that Japanese does not use', () => {
  test.each([
    ['simplified Chinese', '发热', '发'],
    ['a simplified character among Japanese', '2日間の头痛', '头'],
    ['Korean', '발열', '발'],
    ['Thai', 'ไข้', 'ไ'],
    ['an emoji', '発熱🤒', '🤒'],
  ])('%s has one', (_what, text, found) => {
    expect(foreignCharacter(text)).toBe(found);
  });

  test.each([
    ['kana and kanji', '2日間の発熱と下痢(かぜ)'],
    ['traditional forms that names keep', '髙﨑邉濵邊'],
    ['kanji of family registers', '𠮷槗'],
    ['a variation sequence', '辻󠄀'],
    ['a character beyond the basic plane', '𠮟る'],
    ['half-width kana', 'ｶｾﾞ'],
    ['Greek, degrees and units', '38.6℃、β、㎎、Ⅱ、①、±、μ'],
    ['Japanese punctuation', '「」、。・〜ー…―'],
    ['the dash of JIS X 0213', '—'],
    ['the yen sign of JIS X 0213', '¥'],
  ])('%s has none', (_what, text) => {
    expect(foreignCharacter(text)).toBeUndefined();
  });
});

test('kana and kanji are told apart', () => {
  expect([hasKana('かぜ'), hasKana('カゼ'), hasKana('ｶｾﾞ'), hasKana('風邪'), hasKana('cold')]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([hasKanji('風邪'), hasKanji('𠮷'), hasKanji('かぜ'), hasKanji('MRI')]).toEqual([true, true, false, false]);
});

test('an abbreviation has one to six capitals and digits', () => {
  expect(['M', 'MRI', 'ABCDEF', 'T3', 'ＭＲＩ', ' MRI '].map(isAbbreviation)).toEqual(Array(6).fill(true));
  expect(['', 'ABCDEFG', 'mri', 'CT MRI', 'X-P', 'Fever'].map(isAbbreviation)).toEqual(Array(6).fill(false));
});
