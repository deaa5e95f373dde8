/** Claims that many tests of the command line start from. Fictitious people only. */
import { changed, EXAMPLE } from './program.ts';

/** Only what must be there. */
export const HEAD = 'format: ryoyohi/1\nscheme: overseas-care\ninsurer: komatsu\nid: 7Q3K9D\n';

/** The example with one line put in the place of another. */
export function exampleWith(from: string, to: string): string {
  return changed(EXAMPLE, from, to);
}

/** A file that can be read and would be sent back: treated before the trip, a sum that was not paid, a day of signing too early, no Japanese. */
export const FAULTY = [
  ['dates: [ 2025-08-20 ]', 'dates: [ 2025-08-05 ]'],
  [
    '{ on: 2025-09-01, amount: 1400.00, currency: THB, receipt: r2 }',
    '{ on: 2025-09-01, amount: 1000.00, currency: THB }',
  ],
  ['ja: 急性胃腸炎, ', ''],
  ['signedOn: 2025-09-01', 'signedOn: 2025-08-31'],
  ['  identity: [ my-number-card ]\n', '  identity: [ pension-book ]\n'],
  ['amount: 1240.00, currency: THB }', 'amount: 1240.00, currency: EUR }'],
].reduce((text, [from, to]) => changed(text, from!, to!), EXAMPLE);

/** A file that cannot be used: a key with a slip, a day that does not exist, an amount with a comma, a word that is none of those asked for. */
export const BROKEN = [
  ['  postalCode: 923-8650\n', '  postcode: 923-8650\n'],
  ['departed: 2025-08-10', 'departed: 2025-02-30'],
  ['amount: 1500.00', 'amount: "1,500.00"'],
  ['purpose: tourism ', 'purpose: turism '],
].reduce((text, [from, to]) => changed(text, from!, to!), EXAMPLE);

/** Every paper in hand, nothing left to find but what is good to know. */
export const COMPLETE = changed(
  EXAMPLE,
  '  - { kind: account-proof }      # 通帳の写しなど\n',
  `  - { kind: account-proof }
  - { kind: consent, patient: hanako }
  - { kind: consent, patient: sakura }
${[
  '2025-08/hanako/bh/outpatient/medical',
  '2025-09/hanako/bh/outpatient/medical',
  '2025-08/sakura/smile/outpatient/dental',
]
  .map((unit) => `  - { kind: form-a, unit: ${unit} }\n  - { kind: form-b, unit: ${unit} }\n`)
  .join('')}`,
);
