/**
 * What people type, read into what stands in the claim file: text as it is, kana, Latin names, numbers of fixed form, a
 * ratio. Full-width digits and half-width kana are normalised; what a field does not take is refused with what it expects.
 */
import { toKatakana } from '../base/japanese.ts';
import { parseAmount } from '../base/money.ts';
import { Refusal } from '../base/refusal.ts';
import { line, parseWith, type Schema, text } from '../base/schema.ts';
import type { Plain } from '../base/text-tree.ts';
import type { Read, TextInput } from './input.ts';
import type { Expected } from './typed-day.ts';

export { currenciesOf, readAmount, typedAmount } from './typed-amount.ts';
export { type DayOptions, type Expected, readDay, typedDay, typedDays } from './typed-day.ts';

/** What a schema of the claim file expects in place of an answer; undefined where it takes it. */
export function expectedBy(schema: Schema, answer: Plain): Expected | undefined {
  try {
    const place = { offsetOf: () => 0, offsetOfKey: () => 0, lineAndColumn: () => ({ line: 1, column: 1 }) };
    parseWith(schema, { value: answer, slips: [], ...place }, '');
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]?.expected ?? { key: 'other-kind' };
    throw error;
  }
}

function textInput(read: (typed: string) => Read, lines = false): TextInput {
  return { kind: 'text', lines, read, show: String };
}

function taken(schema: Schema, answer: string): Read {
  const expected = expectedBy(schema, answer);
  return expected ? { expected } : { answer };
}

/**
 * One line, exactly as typed but for outer white space.
 * @param lettered a name or a word: figures alone are the number of a choice that was not offered, or another answer
 */
export function typedLine({ most = 300, lettered = false }: { most?: number; lettered?: boolean } = {}): TextInput {
  return textInput((typed) => {
    const answer = typed.trim();
    if (lettered && answer !== '' && !/\p{L}/u.test(answer)) return { expected: { key: 'lettered' } };
    return answer === '' || answer.length > most
      ? { expected: { key: 'line', params: { most } } }
      : taken(line, answer);
  });
}

/** Text that may have several lines, exactly as typed but for outer white space and the kind of line ends. */
export function typedText(): TextInput {
  return textInput((typed) => {
    const answer = typed.replace(/\r\n?/g, '\n').trim();
    return answer === '' ? { expected: { key: 'text', params: { most: 8000 } } } : taken(text, answer);
  }, true);
}

const KANA = /^[\u30a1-\u30fa・ーヽヾ]+(?: [\u30a1-\u30fa・ーヽヾ]+)*$/u;
/** What else account books print in a holder's name: letters, digits, brackets and signs. */
const BANK_KANA = /^[\u30a1-\u30faー・ヽヾA-Z0-9().,/-]+(?: [\u30a1-\u30faー・ヽヾA-Z0-9().,/-]+)*$/u;

/**
 * A name's reading in katakana; hiragana and half-width kana are rewritten.
 * @param bank also what account books print in a holder's name: `カ)コマツ`, `KOMATSU TARO`
 */
export function typedKana({ bank = false }: { bank?: boolean } = {}): TextInput {
  return textInput((typed) => {
    const plain = typed
      .replace(/[\uff01-\uff9f\u3000]+/g, (wide) => wide.normalize('NFKC'))
      .normalize('NFC')
      .replace(/[\s\u3000]+/g, ' ')
      .trim();
    const kana = toKatakana(plain).replace(/ゝ/g, 'ヽ').replace(/ゞ/g, 'ヾ');
    const answer = bank ? kana.toUpperCase() : kana;
    return (bank ? BANK_KANA : KANA).test(answer)
      ? taken(line, answer)
      : { expected: { key: bank ? 'bank-kana' : 'kana' } };
  });
}

const LATIN = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{M} ,'’‐-]+$/u;

/** A name in Latin letters as in the passport, neither upcased nor otherwise changed; full-width letters become plain ones. */
export function typedLatin(): TextInput {
  return textInput((typed) => {
    const answer = typed
      .replace(/[\uff01-\uff5e\u3000]/g, (wide) => wide.normalize('NFKC'))
      .replace(/\s+/g, ' ')
      .trim();
    return LATIN.test(answer) ? taken(line, answer) : { expected: { key: 'latin' } };
  });
}

export interface DigitsOptions {
  /** Of what is expected: `expected.<key>`. */
  key: string;
  pattern: RegExp;
  /** Shorter numbers get zeros in front up to this width. */
  pad?: number;
  /** The form in which a number that fits stands in the file: 9238650 → 923-8650. */
  form?: (digits: string) => string;
  /** Spaces parts of it (a telephone number); else they are dropped. */
  spaces?: boolean;
}

/** A number of fixed form: full-width digits and hyphens of all kinds are rewritten, then the pattern decides. */
export function typedDigits({ key, pattern, pad = 0, form, spaces = false }: DigitsOptions): TextInput {
  return textInput((typed) => {
    const plain = typed
      .normalize('NFKC')
      .replace(/[\u2010-\u2015\u2212\u30fc\u02d7\ufe58]/g, '-')
      .replace(/\s+/g, spaces ? ' ' : '')
      .trim();
    const padded = /^\d+$/.test(plain) ? plain.padStart(pad, '0') : plain;
    if (!pattern.test(padded)) return { expected: { key } };
    return taken(line, form ? form(padded) : padded);
  });
}

/** 923-8650; 9238650 and 〒923-8650 too. */
export function typedPostalCode(): TextInput {
  return typedDigits({
    key: 'postal-code',
    pattern: /^〒?\d{3}-?\d{4}$/,
    form: (code) => code.replace(/[〒-]/g, '').replace(/^(\d{3})/, '$1-'),
  });
}

/** A telephone number of any country, in the grouping in which it was typed. */
export function typedPhone(): TextInput {
  return typedDigits({
    key: 'phone',
    pattern: /^(?=(?:\D*\d){3})\+?[\d(][\d ()./-]*(?:(?:ext\.?|x|#|内線|分机) ?\d{1,6})?$/i,
    spaces: true,
  });
}

export function typedAccountNumber(): TextInput {
  return typedDigits({ key: 'account-number', pattern: /^\d{1,8}$/, pad: 7 });
}

/** 被保険者番号: digits, as printed on the paper or card (leading zeros are kept). */
export function typedInsuredNumber(): TextInput {
  return typedDigits({ key: 'insured-number', pattern: /^\d{1,10}$/ });
}

/** 枝番 */
export function typedBranchNumber(): TextInput {
  return typedDigits({ key: 'branch-number', pattern: /^\d{1,2}$/, pad: 2 });
}

/** 一部負担割合: 0.3, 3割 or 30%. The answer is `0.3`. */
export function typedRatio(): TextInput {
  return textInput((typed) => {
    const plain = typed.normalize('NFKC').replace(/\s+/g, '').replace(/^0割$/, '0');
    const [, number = '', unit] = /^(\d{1,3}(?:\.\d{1,6})?)(割|成|%)?$/.exec(plain.replace(/^\./, '0.')) ?? [];
    const ratio = parseAmount(number)?.div(unit === '%' ? 100 : unit === undefined ? 1 : 10);
    if (ratio === undefined || ratio.gt(1)) return { expected: { key: 'ratio-typed' } };
    return { answer: ratio.toFixed() };
  });
}
