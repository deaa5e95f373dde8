/** What the claim file takes as an amount, a day, a truth, an id: the values of the schema at their borders. */
import { describe, expect, test } from 'vitest';
import { parseWith } from '../../src/base/schema.ts';
import { readText } from '../../src/base/text-tree.ts';
import { claimSchema } from '../../src/overseas-care/claim.ts';
import { problemsOf } from './refusals.ts';

const HEAD = 'format: ryoyohi/1\nscheme: overseas-care\ninsurer: komatsu\nid: 7Q3K9D\n';

function claim(text: string) {
  return parseWith(claimSchema, readText(new TextEncoder().encode(HEAD + text), 'claim.yaml', 'yaml'), 'claim.yaml');
}

function jsonClaim(parts: string) {
  const text = `{ "format": "ryoyohi/1", "scheme": "overseas-care", "insurer": "komatsu", "id": "7Q3K9D", ${parts} }`;
  return parseWith(claimSchema, readText(new TextEncoder().encode(text), 'claim.json', 'json'), 'claim.json');
}

describe('an amount', () => {
  const amountOf = (written: string) =>
    claim(`treatments: [ { charges: [ { amount: ${written} } ] } ]`).treatments![0]!.charges![0]!.amount!;

  test.each([
    ['1500', '1500'],
    ['1500.00', '1500'],
    ['0146', '146'],
    ['-500.5', '-500.5'],
    ['0', '0'],
    ['999999999999.99999999', '999999999999.99999999'],
    ['0.00000001', '0.00000001'],
  ])('%s is taken exactly', (written, exact) => {
    expect(amountOf(written).toFixed()).toBe(exact);
  });

  test.each([
    '12E456',
    '1e3',
    '"1,500"',
    '"1 500"',
    '.5',
    '5.',
    '+5',
    '--5',
    '0x10',
    '１５００',
    '1500円',
    'Infinity',
    'NaN',
    '""',
    '1234567890123',
    '0.000000001',
  ])('%s is none', (written) => {
    expect(problemsOf(() => amountOf(written))).toEqual([
      expect.objectContaining({
        code: 'answer-wrong',
        at: 'treatments[0].charges[0].amount',
        expected: { key: 'amount' },
      }),
    ]);
  });

  test('in JSON an integer is one, and a text', () => {
    const { charges } = jsonClaim('"treatments": [ { "charges": [ { "amount": 1500 }, { "amount": "1500.50" } ] } ]')
      .treatments![0]!;
    expect(charges!.map(({ amount }) => amount!.toFixed())).toEqual(['1500', '1500.5']);
  });

  test('in JSON a boolean is none', () => {
    expect(problemsOf(() => jsonClaim('"treatments": [ { "charges": [ { "amount": true } ] } ]'))).toEqual([
      expect.objectContaining({ at: 'treatments[0].charges[0].amount', found: 'true' }),
    ]);
  });

  test.each(['1500.5', '1500.0', '1e3', '1E400', '-0.1'])(
    'in JSON the number %s is none: a float is no amount',
    (number) => {
      expect(problemsOf(() => jsonClaim(`\n"treatments": [ { "charges": [ { "amount": ${number} } ] } ]`))).toEqual([
        expect.objectContaining({ code: 'json-number', line: 2, column: 44, found: number }),
      ]);
    },
  );

  test('a float of JSON does not hide the other problems of the file', () => {
    const problems = problemsOf(() =>
      jsonClaim('"treatments": [ { "charges": [ { "amount": 1500.5 } ] } ], "filing": { "on": "tomorrow" }'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['json-number', 'answer-wrong']);
  });
});

describe('a key that stands twice', () => {
  test('is named at its second place', () => {
    expect(
      problemsOf(() => claim('filing: { on: 2025-10-01 }\ndecision: { on: 2025-10-02 }\nfiling: { on: 2025-10-03 }\n')),
    ).toEqual([expect.objectContaining({ code: 'key-twice', line: 7, column: 1, found: 'filing' })]);
    expect(problemsOf(() => claim('filing: ~\nfiling: { on: 2025-10-03 }\n'))).toEqual([
      expect.objectContaining({ code: 'key-twice', line: 6, column: 1 }),
    ]);
  });

  test('is named in JSON too', () => {
    expect(problemsOf(() => jsonClaim('\n"filing": null,\n "filing": { "on": "2025-10-03" }'))).toEqual([
      expect.objectContaining({ code: 'key-twice', line: 3, column: 2 }),
    ]);
  });
});

describe('a truth', () => {
  const truthOf = (written: string) => claim(`treatments: [ { thirdParty: ${written} } ]`).treatments![0]!.thirdParty;

  test('is true or false, in quotes or not, and a boolean of JSON', () => {
    expect([truthOf('true'), truthOf('false'), truthOf('"true"')]).toEqual([true, false, true]);
    expect(jsonClaim('"treatments": [ { "thirdParty": false } ]').treatments![0]!.thirdParty).toBe(false);
  });

  test.each(['yes', 'no', 'NO', 'True', 'FALSE', 'on', '1', '0', '""', '[]'])('%s is none', (written) => {
    expect(problemsOf(() => truthOf(written))).toEqual([
      expect.objectContaining({ at: 'treatments[0].thirdParty', expected: { key: 'boolean' } }),
    ]);
  });
});

describe('a day', () => {
  const dayOf = (written: string) => claim(`filing: { on: ${written} }`).filing!.on;

  test.each(['2025-08-28', '2024-02-29', '1945-01-01', '"2025-12-31"'])('%s is one', (written) => {
    expect(dayOf(written)).toBe(written.replaceAll('"', ''));
  });

  test.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-8-28',
    '28.8.2025',
    '2025/08/28',
    '20250828',
    '2025-08-28T00:00',
    '令和7年8月28日',
    '0025-08-28',
    '"2025-08-28 "',
  ])('%s is none', (written) => {
    expect(problemsOf(() => dayOf(written))).toEqual([
      expect.objectContaining({ at: 'filing.on', expected: { key: 'day' } }),
    ]);
  });
});

describe('an id', () => {
  const idOf = (written: string) => claim(`patients: [ { id: ${written} } ]`).patients![0]!.id;

  test.each(['a', 'hanako', 'a-1', '007', 'a'.repeat(24)])('%s is one', (written) => {
    expect(idOf(written)).toBe(written);
  });

  test.each(['a'.repeat(25), 'Hanako', 'a_b', 'a/b', 'あ', '""', 'a b'])('%s is none', (written) => {
    expect(problemsOf(() => idOf(written))).toEqual([
      expect.objectContaining({ at: 'patients[0].id', expected: { key: 'id' } }),
    ]);
  });
});

describe("a claim's own id", () => {
  const withId = (id: string) =>
    parseWith(
      claimSchema,
      readText(new TextEncoder().encode(HEAD.replace('7Q3K9D', id)), 'claim.yaml', 'yaml'),
      'claim.yaml',
    ).id;

  test.each(['7Q3K9D', '000000', 'ZZZZZZ'])('%s is one', (id) => {
    expect(withId(id)).toBe(id);
  });

  test.each(['7Q3K9', '7Q3K9D0', '7q3k9d', '7Q3K9I', '7Q3K9L', '7Q3K9O', '7Q3K9U'])('%s is none', (id) => {
    expect(problemsOf(() => withId(id))).toEqual([
      expect.objectContaining({ at: 'id', expected: { key: 'claim-id' } }),
    ]);
  });
});

describe('codes of the country and the currency', () => {
  test('Norway is NO, and Namibia is NA', () => {
    expect(claim('trips: [ { country: NO }, { country: [ NA, NO ] } ]').trips!.map(({ country }) => country)).toEqual([
      'NO',
      ['NA', 'NO'],
    ]);
  });

  test('a currency that is none names the nearest', () => {
    expect(problemsOf(() => claim('otherCover: [ { currency: THBB } ]'))).toEqual([
      expect.objectContaining({
        at: 'otherCover[0].currency',
        expected: { key: 'currency-near', params: { nearest: 'THB' } },
      }),
    ]);
  });
});

describe('a name', () => {
  const nameOf = (written: string) => claim(`translator: { name: ${written} }`).translator!.name;

  test.each(['髙橋 﨑', '𠮷田', '辻󠄀', 'Müller-Lüdenscheidt', 'ปราณี', '"O\'Neill"'])(
    '%s is kept as it is written',
    (written) => {
      expect(nameOf(written)).toBe(written.replace(/^"|"$/g, ''));
    },
  );

  test.each([
    ['a bell', '\\a'],
    ['an escape', '\\e[31m'],
    ['a character that deletes', '\\x7F'],
    ['a line break', '\\n'],
    ['a tab', '\\t'],
    ['right to left override', '\\u202E'],
    ['an isolate', '\\u2066'],
    ['a mark of direction', '\\u200F'],
    ['a space of no width', '\\u200B'],
    ['a byte order mark', '\\uFEFF'],
    ['a line separator', '\\u2028'],
    ['a tag character', '\\U000E0041'],
  ])('with %s in it is refused and shown without it', (_what, written) => {
    const [problem] = problemsOf(() => nameOf(`"小松${written}太郎"`));
    expect(problem).toMatchObject({ at: 'translator.name', expected: { key: 'line' } });
    expect(problem!.found).toMatch(/^小松\\u\{[0-9A-F]+\}/);
  });

  test('of a key is shown without what would change a terminal', () => {
    const [problem] = problemsOf(() => claim('"hou\\e[2Jsehold": {}'));
    expect(problem).toMatchObject({ found: 'hou\\u{1B}[2Jsehold', at: 'hou\\u{1B}[2Jsehold' });
  });

  test('of 300 characters is taken, of 301 refused', () => {
    expect(nameOf('x'.repeat(300))).toHaveLength(300);
    expect(problemsOf(() => nameOf('x'.repeat(301)))).toHaveLength(1);
  });
});
