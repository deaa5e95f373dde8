/** Names, readings and numbers of fixed form: rewritten where the field has one form, else kept exactly as typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, text } from '../../src/base/schema.ts';
import type { TextInput } from '../../src/interview/input.ts';
import {
  expectedBy,
  typedAccountNumber,
  typedBranchNumber,
  typedInsuredNumber,
  typedKana,
  typedLatin,
  typedLine,
  typedPhone,
  typedPostalCode,
  typedRatio,
  typedText,
} from '../../src/interview/typed.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';

const answerOf = (input: TextInput, typed: string) => {
  const read = input.read(typed);
  return 'answer' in read ? read.answer : `expected ${read.expected.key}`;
};

describe('text', () => {
  test.each(['髙﨑 𠮷郎', '辻󠄀 葛󠄀子', 'Ｏ’Ｎｅｉｌ', 'ﾊﾟｽﾎﾟｰﾄ', 'a  b', '91番地－2'])(
    '%s stays as it was typed',
    (typed) => {
      expect(answerOf(typedLine(), typed)).toBe(typed);
    },
  );
  test('only white space around it goes', () => {
    expect(answerOf(typedLine(), ' \u3000小松 太郎\t')).toBe('小松 太郎');
    expect(answerOf(typedText(), '\r\n熱が\r\n出た\n')).toBe('熱が\n出た');
  });
  test('what a line of the claim cannot hold is refused', () => {
    for (const typed of ['', '  ', 'a\nb', 'a\tb', 'a\u0000b', '\u202eabc', 'x'.repeat(301), '\ud800'])
      expect(answerOf(typedLine(), typed)).toBe('expected line');
    expect(answerOf(typedLine(), 'x'.repeat(300))).toBe('x'.repeat(300));
    expect(answerOf(typedLine({ most: 3 }), 'abcd')).toBe('expected line');
    expect(answerOf(typedText(), 'a\u0007')).toBe('expected text');
    expect(answerOf(typedText(), '\n')).toBe('expected text');
  });
});

describe('a reading in kana', () => {
  test.each([
    ['コマツ タロウ', 'コマツ タロウ'],
    ['ｺﾏﾂ ﾀﾛｳ', 'コマツ タロウ'],
    ['ｶﾞﾝﾊﾞ', 'ガンバ'],
    ['こまつ　たろう', 'コマツ タロウ'],
    [' コマツ　　タロウ ', 'コマツ タロウ'],
    ['メアリー・スミス', 'メアリー・スミス'],
    ['ゔぃくとりあ', 'ヴィクトリア'],
    ['か\u3099', 'ガ'],
    ['みすゞ', 'ミスヾ'],
  ])('%s becomes %s', (typed, answer) => {
    expect(answerOf(typedKana(), typed)).toBe(answer);
  });
  test.each(['', '小松', 'KOMATSU', 'コマツ1', 'コマツ-タロウ', 'ﾞ'])('%s is none', (typed) => {
    expect(answerOf(typedKana(), typed)).toBe('expected kana');
  });
  test('an account book also prints letters and brackets', () => {
    expect(answerOf(typedKana({ bank: true }), 'ｶ)ｺﾏﾂ')).toBe('カ)コマツ');
    expect(answerOf(typedKana({ bank: true }), 'Komatsu Taro')).toBe('KOMATSU TARO');
    expect(answerOf(typedKana({ bank: true }), '小松')).toBe('expected bank-kana');
  });
});

describe('a name in Latin letters', () => {
  test.each([
    ['KOMATSU, TARO', 'KOMATSU, TARO'],
    ['Komatsu  Tarō', 'Komatsu Tarō'],
    ['ＫＯＭＡＴＳＵ　ＴＡＲＯ', 'KOMATSU TARO'],
    ["O'Neil-Núñez", "O'Neil-Núñez"],
    ['O’Neil', 'O’Neil'],
    ['N\u0303', 'N\u0303'],
  ])('%s', (typed, answer) => {
    expect(answerOf(typedLatin(), typed)).toBe(answer);
  });
  test.each(['', '小松', 'コマツ', 'TARO 2', 'Иван', ', -'])('%s is none', (typed) => {
    expect(answerOf(typedLatin(), typed)).toBe('expected latin');
  });
});

describe('numbers of fixed form', () => {
  test.each([
    [typedPostalCode(), '９２３８６５０', '923-8650'],
    [typedPostalCode(), '〒923−8650', '923-8650'],
    [typedPostalCode(), '923ー8650', '923-8650'],
    [typedPostalCode(), '923 8650', '923-8650'],
    [typedPostalCode(), '92-38650', 'expected postal-code'],
    [typedPhone(), '０７６１ー２４ー８０００', '0761-24-8000'],
    [typedPhone(), '+66 2 000 0000', '+66 2 000 0000'],
    [typedPhone(), '(02) 000-0000 ext 12', '(02) 000-0000 ext 12'],
    [typedPhone(), '0761-24-8000 内線 12', '0761-24-8000 内線 12'],
    [typedPhone(), '12', 'expected phone'],
    [typedPhone(), 'none', 'expected phone'],
    [typedAccountNumber(), '123456', '0123456'],
    [typedAccountNumber(), '１２３４５６７', '1234567'],
    [typedAccountNumber(), '12345678', '12345678'],
    [typedAccountNumber(), '123456789', 'expected account-number'],
    [typedBranchNumber(), '1', '01'],
    [typedBranchNumber(), '001', 'expected branch-number'],
    [typedInsuredNumber(), '０１２３４５６', '0123456'],
    [typedInsuredNumber(), '12-34', 'expected insured-number'],
  ])('%#: %s', (input, typed, answer) => {
    expect(answerOf(input, typed)).toBe(answer);
  });

  test.each([
    ['0.3', '0.3'],
    ['.3', '0.3'],
    ['3割', '0.3'],
    ['３割', '0.3'],
    ['2成', '0.2'],
    ['30%', '0.3'],
    ['30 ％', '0.3'],
    ['0.30', '0.3'],
    ['0', '0'],
    ['0割', '0'],
    ['100%', '1'],
    ['10割', '1'],
    ['101%', 'expected ratio-typed'],
    ['30', 'expected ratio-typed'],
    ['3', 'expected ratio-typed'],
    ['-0.3', 'expected ratio-typed'],
    ['三', 'expected ratio-typed'],
  ])('the share %s is %s', (typed, answer) => {
    expect(answerOf(typedRatio(), typed)).toBe(answer);
  });
});

const head = { format: 'ryoyohi/1', scheme: 'overseas-care', insurer: 'komatsu', id: '7Q3K9D' };

test.each([
  ['name', typedLine(), (answer: string) => ({ householder: { name: { ja: answer } } })],
  ['course', typedText(), (answer: string) => ({ treatments: [{ course: answer }] })],
  ['kana', typedKana(), (answer: string) => ({ householder: { name: { kana: answer } } })],
  ['latin', typedLatin(), (answer: string) => ({ householder: { name: { latin: answer } } })],
  ['holder', typedKana({ bank: true }), (answer: string) => ({ account: { holder: answer } })],
  ['postal code', typedPostalCode(), (answer: string) => ({ householder: { postalCode: answer } })],
  ['phone', typedPhone(), (answer: string) => ({ householder: { phone: answer } })],
  ['account number', typedAccountNumber(), (answer: string) => ({ account: { number: answer } })],
  ['insured number', typedInsuredNumber(), (answer: string) => ({ insured: { number: answer } })],
  ['branch number', typedBranchNumber(), (answer: string) => ({ insured: { branch: answer } })],
  ['ratio', typedRatio(), (answer: string) => ({ patients: [{ ratio: answer }] })],
])(
  'whatever is typed for the %s, what is accepted is taken by the claim file and read as itself',
  (_, input, claim) => {
    const pieces = fc.array(
      fc.constantFrom(
        '1',
        '2',
        '0',
        '９',
        '-',
        'ー',
        ' ',
        '　',
        'コ',
        'ﾏ',
        'つ',
        'ﾞ',
        '小',
        'A',
        'ｂ',
        'é',
        '割',
        '%',
        '.',
        '(',
        ')',
        '+',
        ',',
        '\n',
        '\u0301',
      ),
      { maxLength: 12 },
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((each) => each.join('')),
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
        ),
        (typed) => {
          const read = input.read(typed);
          if (!('answer' in read)) return;
          accepted += 1;
          expect(expectedBy(claimSchema, { ...head, ...claim(String(read.answer)) })).toBeUndefined();
          expect(input.read(input.show(read.answer))).toEqual(read);
        },
      ),
      { numRuns: 2000, examples: [['1'], ['123'], ['1234'], ['9238650'], ['コマツ'], ['A']] },
    );
    expect(accepted).toBeGreaterThan(0);
  },
);

test('what the schema of the claim takes as a line or a text is taken, but for white space around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const trimmed = typed.trim();
      expect('answer' in typedLine().read(typed)).toBe(trimmed !== '' && expectedBy(line, trimmed) === undefined);
      expect('answer' in typedText().read(typed)).toBe(trimmed !== '' && expectedBy(text, trimmed) === undefined);
    }),
  );
});
