/** A claim file is read as the text that stands in it, with its places; a hostile one is refused with a word. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/base/text-tree.ts';
import { placesOf, problemsOf } from './refusals.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const yaml = (text: string) => readText(bytes(text), 'claim.yaml', 'yaml');
const json = (text: string) => readText(bytes(text), 'claim.json', 'json');

describe('a scalar of YAML', () => {
  test.each([
    ['a bank code with a zero before it', '0146', '0146'],
    ['what looks like an octal number', '0o17', '0o17'],
    ['what looks like a hexadecimal number', '0x1F', '0x1F'],
    ['what looks like a number with an exponent', '12E456', '12E456'],
    ['the country code of Norway', 'NO', 'NO'],
    ['a word that YAML 1.1 took for a boolean', 'yes', 'yes'],
    ['true', 'true', 'true'],
    ['an amount with its decimals', '1500.00', '1500.00'],
    ['a day', '2025-08-28', '2025-08-28'],
    ['a time', '2025-08-28T10:00:00Z', '2025-08-28T10:00:00Z'],
    ['what looks like sexagesimal', '190:20:30', '190:20:30'],
    ['a quoted null', '"null"', 'null'],
    ['a quoted tilde', "'~'", '~'],
    ['a quoted nothing', '""', ''],
    ['a name that is spelt NULL', 'NULL', 'NULL'],
    ['not a number', '.nan', '.nan'],
    ['a name with spaces around it in quotes', '" 小松 "', ' 小松 '],
  ])('%s is the text that stands there', (_what, written, expected) => {
    expect(yaml(`key: ${written}\n`).value).toEqual({ key: expected });
  });

  test.each([
    ['a tilde', '~'],
    ['null', 'null'],
    ['nothing', ''],
    ['a comment', '# nothing'],
  ])('%s leaves the key out', (_what, written) => {
    expect(yaml(`other: x\nkey: ${written}\n`).value).toEqual({ other: 'x' });
  });

  test('a text in several lines keeps or folds them as YAML says', () => {
    expect(yaml('kept: |\n  one\n  two\nfolded: >\n  one\n  two\n').value).toEqual({
      kept: 'one\ntwo\n',
      folded: 'one two\n',
    });
  });

  test('a merge key is a key like any other', () => {
    expect(yaml('base: &b { a: x }\nkey: { "<<": *b }\n').value).toEqual({
      base: { a: 'x' },
      key: { '<<': { a: 'x' } },
    });
  });

  test('a key called __proto__ changes nothing else', () => {
    const value = yaml('__proto__: { polluted: yes }\n').value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('places', () => {
  const tree = yaml('first: x\nlist:\n  - { a: one, b: two }\n  - a: three\n');

  test.each([
    [['first'], 1, 8],
    [['list'], 3, 3],
    [['list', 0, 'b'], 3, 18],
    [['list', 1], 4, 5],
    [['list', 1, 'a'], 4, 8],
  ])('of %j is line %i, column %i', (path, line, column) => {
    expect(tree.lineAndColumn(tree.offsetOf(path))).toEqual({ line, column });
  });

  test('of what is missing is its parent', () => {
    expect(tree.offsetOf(['list', 1, 'b', 'c'])).toBe(tree.offsetOf(['list', 1]));
  });

  test('of a key stands before its value', () => {
    expect(tree.lineAndColumn(tree.offsetOfKey(['list', 0], 'b'))).toEqual({ line: 3, column: 15 });
  });

  test('are right after a byte order mark and with Windows line ends', () => {
    const windows = yaml('\uFEFFfirst: x\r\nsecond: y\r\n');
    expect(windows.value).toEqual({ first: 'x', second: 'y' });
    expect(windows.lineAndColumn(windows.offsetOf(['second']))).toEqual({ line: 2, column: 9 });
    expect(windows.lineAndColumn(windows.offsetOf(['first']))).toEqual({ line: 1, column: 8 });
  });

  test('are counted in JSON too', () => {
    const claim = json('{\n  "a": [ "x",\n    "y" ]\n}');
    expect(claim.lineAndColumn(claim.offsetOf(['a', 1]))).toEqual({ line: 3, column: 5 });
  });
});

describe('JSON', () => {
  test('an integer and a text are amounts, a boolean is a boolean', () => {
    expect(json('{ "a": 1500, "b": "1500.50", "c": true, "d": -3, "e": "true" }').value).toEqual({
      a: '1500',
      b: '1500.50',
      c: true,
      d: '-3',
      e: 'true',
    });
  });

  test('a large integer keeps all its digits', () => {
    expect(json('{ "a": 12345678901234567890 }').value).toEqual({ a: '12345678901234567890' });
  });

  test('null is absent', () => {
    expect(json('{ "a": null, "b": [] }').value).toEqual({ b: [] });
  });

  test('a byte order mark is accepted', () => {
    expect(json('\uFEFF{ "a": "x" }').value).toEqual({ a: 'x' });
  });

  test('a comment, a trailing comma and a cut-off file are refused', () => {
    expect(placesOf(() => json('{ "a": 1 // x\n}'))).toContain('1:10 json-syntax');
    expect(placesOf(() => json('{ "a": 1, }'))[0]).toMatch(/json-syntax$/);
    expect(placesOf(() => json('{ "a": [ 1, 2'))[0]).toMatch(/json-syntax$/);
  });

  test('nothing is an empty file', () => {
    expect(placesOf(() => json(''))).toEqual(['file-empty']);
    expect(placesOf(() => json(' \n'))).toEqual(['file-empty']);
    expect(placesOf(() => json('null'))).toEqual(['file-empty']);
  });
});

describe('a file that is no YAML', () => {
  test('is refused with the line and column of each fault', () => {
    expect(placesOf(() => yaml('a: x\nfiling: [ x\nb: "y\n'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d+:\d+ yaml-syntax$/)]),
    );
    expect(placesOf(() => yaml('filing:\n\ton: x\n'))).toEqual(['2:1 yaml-syntax']);
  });

  test('that holds two documents names the second', () => {
    expect(placesOf(() => yaml('a: 1\n---\nb: 2\n'))).toEqual(['2:1 several-documents']);
  });

  test('one document may begin with its mark', () => {
    expect(yaml('---\na: 1\n').value).toEqual({ a: '1' });
  });

  test('a tag of its own is refused, a standard one changes nothing', () => {
    expect(problemsOf(() => yaml('a: !!str 5\nb: !secret x\n'))).toEqual([
      expect.objectContaining({ code: 'tag', line: 2, found: '!secret' }),
    ]);
    expect(yaml('a: !!str 5\n').value).toEqual({ a: '5' });
  });

  test('a key that is a list is refused', () => {
    expect(placesOf(() => yaml('? [ a, b ]\n: x\n'))).toEqual(['1:3 key-no-text']);
  });

  test.each([
    ['nothing', ''],
    ['a comment alone', '# later\n'],
    ['null', '~\n'],
    ['an empty document', '---\n'],
  ])('%s is an empty file', (_what, text) => {
    expect(placesOf(() => yaml(text))).toEqual(['file-empty']);
  });

  test('bytes that are no UTF-8 are refused', () => {
    expect(placesOf(() => readText(new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe]), 'claim.yaml', 'yaml'))).toEqual([
      'not-utf8',
    ]);
    const shiftJis = new Uint8Array([0x61, 0x3a, 0x20, 0x8f, 0xac, 0x8f, 0xbc]);
    expect(placesOf(() => readText(shiftJis, 'claim.yaml', 'yaml'))).toEqual(['not-utf8']);
  });

  test('a file of 17 MB is refused, one of just under 16 MB is not for its size', () => {
    const mebibyte = 1024 * 1024;
    expect(placesOf(() => readText(new Uint8Array(17 * mebibyte).fill(0x61), 'claim.yaml', 'yaml'))).toEqual([
      'file-too-large',
    ]);
    expect(placesOf(() => readText(new Uint8Array(16 * mebibyte + 1).fill(0x61), 'claim.yaml', 'yaml'))).toEqual([
      'file-too-large',
    ]);
    expect(json(`{ "a": "${'x'.repeat(16 * mebibyte - 20)}" }`).value).toHaveProperty('a');
  });
});

describe('anchors and aliases', () => {
  test('an alias is what its anchor is', () => {
    expect(yaml('a: &x { k: v }\nb: *x\nc: [ *x, *x ]\n').value).toEqual({
      a: { k: 'v' },
      b: { k: 'v' },
      c: [{ k: 'v' }, { k: 'v' }],
    });
  });

  test('an alias stands for the last anchor of its name before it', () => {
    expect(yaml('a: &x one\nb: *x\nc: &x two\nd: *x\n').value).toEqual({ a: 'one', b: 'one', c: 'two', d: 'two' });
  });

  test('a problem within an alias stands where the alias stands', () => {
    const tree = yaml('a: &x { k: v }\nb: *x\n');
    expect(tree.lineAndColumn(tree.offsetOf(['b']))).toEqual({ line: 2, column: 4 });
  });

  test('an alias of nothing and one of itself are refused', () => {
    expect(placesOf(() => yaml('a: *nobody\n'))).toEqual(['1:4 alias-unknown']);
    expect(placesOf(() => yaml('a: &x [ *x ]\n'))).toEqual(['1:9 alias-unknown']);
    expect(placesOf(() => yaml('a: &x { b: { c: *x } }\n'))).toEqual(['1:17 alias-unknown']);
  });

  test('an alias bomb is refused before it goes off', () => {
    const bomb = Array.from({ length: 10 }, (_, level) => {
      const items = Array(10).fill(level === 0 ? 'lol' : `*a${level - 1}`);
      return `a${level}: &a${level} [ ${items.join(', ')} ]`;
    }).join('\n');
    const began = Date.now();
    expect(problemsOf(() => yaml(bomb))).toEqual([expect.objectContaining({ code: 'too-many-aliases' })]);
    expect(Date.now() - began).toBeLessThan(2000);
  });

  test('many aliases in a long file take no longer than the file itself', () => {
    const text = `long: [ ${Array(20_000).fill('1').join(', ')} ]\nx: &x a\nmany: [ ${Array(1500).fill('*x').join(', ')} ]\n`;
    const began = Date.now();
    expect((yaml(text).value as { many: string[] }).many).toHaveLength(1500);
    expect(Date.now() - began).toBeLessThan(1500);
  });
});

describe('nesting', () => {
  test.each([
    ['10,000 brackets of YAML', () => yaml(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
    ['10,000 mappings of YAML', () => yaml(`${'{ a: '.repeat(10_000)}x${' }'.repeat(10_000)}`)],
    ['10,000 lists in lists of YAML', () => yaml(`a:\n  ${'- '.repeat(10_000)}x\n`)],
    ['a million brackets of JSON', () => json(`{ "a": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)} }`)],
    ['a hundred brackets of JSON', () => json(`{ "a": ${'['.repeat(100)}${']'.repeat(100)} }`)],
  ])('%s are refused with a word, never with a stack', (_what, read) => {
    const began = Date.now();
    expect(placesOf(read)[0]).toMatch(/too-deep|yaml-syntax$/);
    expect(Date.now() - began).toBeLessThan(5000);
  });

  test('thirty levels are read', () => {
    expect(yaml(`a: ${'['.repeat(30)}${']'.repeat(30)}`).value).toHaveProperty('a');
  });
});
