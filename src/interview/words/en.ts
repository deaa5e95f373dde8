/** What the inputs of an interview take, in English: completes “expected: …”. */
import type { Catalogue } from '../../base/languages.ts';

export const interviewWords: Catalogue = {
  'expected.day-after': 'a day up to {{day}}',
  'expected.day-ambiguous': 'a day that can be read in one way only: type {{first}} or {{second}}',
  'expected.day-before': 'a day from {{day}} on',
  'expected.day-buddhist':
    'a year of the western calendar (a year of the Buddhist calendar was typed; it would be {{day}})',
  'expected.day-era': 'a day in its own era: {{typed}} is {{meant}}',
  'expected.day-year': 'a day with its year (such as 2025-08-28)',
  'expected.days-list': 'one or more days (such as 2025-08-28, 9/1 or 8/28-8/30)',
  'expected.days-many': 'a range of at most {{most}} days',
  'expected.days-order': 'a range whose first day comes first ({{first}} is after {{last}})',

  'expected.amount-ambiguous': 'an amount that can be read in one way only: type {{first}} or {{second}}',
  'expected.amount-currency': 'an amount in {{currency}}',
  'expected.amount-decimals': 'an amount in {{currency}} (it has {{most}} decimals)',
  'expected.amount-negative': 'an amount of 0 or more',
  'expected.amount-typed': 'an amount (such as 1,500.00)',
  'expected.money-currency': 'an amount with its currency (such as 3,993,000 JPY)',

  'expected.bank-kana': 'a name as the account book prints it: katakana, capital letters, digits, ( ) . - /',
  'expected.kana': 'a reading in katakana or hiragana',
  'expected.latin': 'a name in Latin letters, as in the passport (letters, spaces, comma, hyphen, apostrophe)',
  'expected.phone': 'a telephone number (digits, and + ( ) - between them)',
  'expected.insured-number': 'the number of the insured (digits only, such as 1234567)',
  'expected.ratio-typed': 'a share from 0 to 1, written as 0.3 or 30%',
  'expected.bank-typed': 'a bank of the list, or its 4-digit code and its name (such as 9999 and the name)',
  'expected.branch-typed': 'a branch of the list, or its 3-digit code and its name (such as 999 and the name)',
};
