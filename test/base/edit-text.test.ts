/** One answer of a file is changed, and all else that people wrote there stays: comments, order, quotes, line breaks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, editableText, type Manner } from '../../src/base/edit-text.ts';
import type { Path } from '../../src/base/path.ts';
import { type Plain, readText } from '../../src/base/text-tree.ts';

/** A made-up file: a household, and people with their lines. */
const MANNER: Manner = {
  order: (path) => {
    if (path.length === 0) return ['format', 'house', 'people', 'notes'];
    if (path[0] === 'house') return ['name', 'street', 'number'];
    return path.at(-2) === 'lines' ? ['on', 'item', 'amount'] : ['id', 'name', 'lines'];
  },
  inOneLine: (path) => path.at(-2) === 'lines',
};

function edited(text: string, changes: readonly Change[], kind: 'yaml' | 'json' = 'yaml'): string {
  const file = editableText(text, kind, MANNER);
  for (const change of changes) file.change(change);
  return file.text();
}

const read = (text: string, kind: 'yaml' | 'json' = 'yaml') => readText(Buffer.from(text, 'utf8'), 'file', kind).value;
const to = (path: Path, answer: Plain | null): Change => ({ path, to: answer });
const away = (path: Path): Change => ({ path, remove: true });

const WRITTEN = `# Of our house.
format: made-up/1   # never to be changed

house:
  # as on the bell
  name: "Okada"     # with quotes
  street: Hauptstraße 1
people:
  # the first
  - id: one   # of one
    name: Eins
    lines:
      - { on: 2025-08-28, item: tea, amount: 1.50 }   # a cup
      # and then
      - { on: 2025-08-29, item: cake, amount: 3 }
  # the second
  - id: two
# the end
`;

describe('in YAML that people wrote', () => {
  test('nothing is changed where nothing is', () => {
    const text = edited(WRITTEN, []);
    const plain = (each: string) => each.replace(/ +#/g, ' #').replace(/\n+/g, '\n');
    expect(plain(text)).toBe(plain(WRITTEN));
    expect(edited(text, [])).toBe(text);
  });

  test('an answer is put in the place of another; every comment stays, beside it, above it and after it', () => {
    const text = edited(WRITTEN, [
      to(['house', 'name'], 'Okada-Meyer'),
      to(['people', 0, 'lines', 0, 'amount'], '1.80'),
      to(['people', 0, 'id'], 'uno'),
    ]);
    for (const comment of WRITTEN.match(/#.*$/gm)!) expect(text).toContain(comment);
    expect(text).toContain('  # as on the bell\n  name: "Okada-Meyer" # with quotes\n');
    expect(text).toContain('{ on: 2025-08-28, item: tea, amount: 1.80 } # a cup\n      # and then\n');
    expect(text).toContain('  # the first\n  - id: uno # of one\n');
  });

  test('a whole line of a list, a whole list: the comments around stay', () => {
    const line = { amount: '2', on: '2025-08-30', item: 'milk' };
    const text = edited(WRITTEN, [to(['people', 0, 'lines', 1], line), to(['house', 'street'], null)]);
    expect(text).toContain('      # and then\n      - { on: 2025-08-30, item: milk, amount: 2 }\n');
    expect(text).toContain('  street: null\n');
    expect(read(text)).toMatchObject({ house: { name: 'Okada', street: undefined } });
  });

  test('what is taken out leaves no trace; the neighbours keep their comments', () => {
    const text = edited(WRITTEN, [
      away(['people', 0, 'lines', 0]),
      away(['house', 'street']),
      away(['nothing', 'here']),
    ]);
    expect(text).not.toContain('tea');
    expect(text).not.toContain('street');
    expect(text).toContain('# and then');
    expect(text).toContain('# the second');
    expect(read(text)).toMatchObject({ people: [{ lines: [{ item: 'cake' }] }, { id: 'two' }] });
  });

  test('a new key goes where its order has it, beside keys that the order does not know', () => {
    const text = edited('house:\n  number: 7\n  colour: red\n', [
      to(['house', 'street'], 'A'),
      to(['house', 'name'], 'B'),
      to(['format'], 'made-up/1'),
      to(['zoo'], 'Z'),
    ]);
    expect(text).toBe('format: made-up/1\nhouse:\n  name: B\n  street: A\n  number: 7\n  colour: red\nzoo: Z\n');
  });

  test('lines of a list stand in one line each, lists of words too, other entries in a block', () => {
    const text = edited('', [
      to(['people', 0, 'lines', 0], { amount: '1', item: 'a, b', on: '2025-08-28' }),
      to(['notes'], ['x', 'y']),
      to(['people', 0, 'id'], 'one'),
    ]);
    expect(text).toBe(
      'people:\n  - id: one\n    lines:\n      - { on: 2025-08-28, item: "a, b", amount: 1 }\nnotes: [ x, y ]\n',
    );
  });

  test('a list and an entry that were empty are filled in the manner of the others', () => {
    const text = edited('people:\n  - {}\nnotes: []\n', [
      to(['people', 0, 'id'], 'one'),
      to(['people', 1, 'id'], 'two'),
    ]);
    expect(text).toBe('people:\n  - id: one\n  - id: two\nnotes: []\n');
    expect(edited('people: []\n', [to(['people', 0], { id: 'one' })])).toBe('people:\n  - id: one\n');
    expect(
      edited('people: []\nnotes: []\n', [to(['people', 0, 'lines', 0, 'item'], 'tea'), to(['notes', 0], 'n')]),
    ).toBe('people:\n  - lines:\n      - { item: tea }\nnotes: [ n ]\n');
  });

  test('an answer that stood for several places is written out at each, and changed at one', () => {
    const text = edited('house: &h { name: Okada, street: S }\nnotes: [ &n x, *n ]\npeople:\n  - *h\n', [
      to(['people', 0, 'name'], 'Meyer'),
      to(['notes', 0], 'z'),
    ]);
    expect(text).not.toMatch(/[&*][hn]\b/);
    expect(read(text)).toEqual({
      house: { name: 'Okada', street: 'S' },
      notes: ['z', 'x'],
      people: [{ name: 'Meyer', street: 'S' }],
    });
  });

  test('a file of Windows, with a byte order mark, keeps its answers', () => {
    const text = edited('\uFEFFformat: made-up/1\r\nhouse:\r\n  name: A # b\r\n', [to(['house', 'street'], 'S')]);
    expect(read(text)).toEqual({ format: 'made-up/1', house: { name: 'A', street: 'S' } });
    expect(text).toContain('# b');
  });

  test('an entry of a list is never left open: that would be another thing', () => {
    expect(() => edited(WRITTEN, [to(['people', 0], null)])).toThrow(RangeError);
  });
});

const HARD = [
  'null',
  'Null',
  'NULL',
  '~',
  '',
  'NO',
  'no',
  'true',
  'False',
  '0146',
  '0o17',
  '1_000',
  '1e3',
  '12E456',
  '.5',
  '-5',
  '+66 2 000 0000',
  '2025-08-28',
  '12:30:00',
  'a: b',
  ': a',
  'a:',
  'a #b',
  '#a',
  'a, b',
  ', a',
  '[ a ]',
  '{ a: b }',
  '"a"',
  "it's",
  '“a”',
  '- a',
  '-',
  '? a',
  '?',
  '&a',
  '*a',
  '!a',
  '% a',
  '@a',
  '`a',
  '| a',
  '> a',
  ' a',
  'a ',
  '\ta',
  'a\tb',
  'a\nb',
  'a\nb\n',
  '\na',
  'a\n\n b\n#c',
  'a\\n',
  '葛\u{E0100}飾区',
  '👨‍👩‍👧‍👦',
  '🏥️',
  '𠮷野家',
  'é',
  'e\u0301',
  'السلام',
  '　全角　',
  'x'.repeat(400),
  '---',
  '...',
  '<<',
  '=',
];

describe.each(['yaml', 'json'] as const)('in %s, whatever was typed is read back to the letter', (kind) => {
  test.each(HARD)('%j', (answer) => {
    const places: Path[] = [
      ['house', 'name'],
      ['people', 0, 'lines', 0, 'item'],
      ['notes', 0],
      ['house', 'street', 'x'],
    ];
    for (const begun of kind === 'yaml' ? ['', WRITTEN] : ['', '{ "house": { "name": "a" } }']) {
      for (const place of places) {
        const text = edited(begun, [to(['house', 'street'], {}), to(place, answer)], kind);
        let held: unknown = read(text, kind);
        for (const step of place) held = (held as Record<string | number, unknown>)[step];
        expect(held).toBe(answer);
      }
    }
  });

  test('left open is null, and is read as left open: known and without an answer', () => {
    const text = edited('', [to(['house', 'name'], null), to(['house', 'street'], 'S')], kind);
    expect(text).toMatch(/"?name"?: null/);
    expect(read(text, kind)).toEqual({ house: { name: undefined, street: 'S' } });
    expect(Object.keys((read(text, kind) as { house: object }).house)).toEqual(['name', 'street']);
  });
});

describe('in JSON', () => {
  test('two spaces, the order of the manner, what stands there as it was', () => {
    expect(
      edited('', [to(['people', 0, 'name'], 'Eins'), to(['people', 0, 'id'], 'one'), to(['format'], 'f')], 'json'),
    ).toBe('{\n  "format": "f",\n  "people": [\n    {\n      "id": "one",\n      "name": "Eins"\n    }\n  ]\n}\n');
    const mine = '{\n    "house": {"name":  "A"},\n    "people": []\n}\n';
    expect(edited(mine, [to(['house', 'name'], 'B')], 'json')).toBe(mine.replace('"A"', '"B"'));
    const without = edited(mine, [away(['house']), away(['none', 'here'])], 'json');
    expect(read(without, 'json')).toEqual({ people: [] });
    expect(() => JSON.parse(without)).not.toThrow();
  });
});

// By chance

const word = fc.oneof(
  fc.constantFrom(...HARD),
  fc.string({ maxLength: 12 }).filter((text) => !/[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]/u.test(text)),
);
const key = fc.constantFrom(
  'format',
  'house',
  'people',
  'notes',
  'id',
  'name',
  'lines',
  'on',
  'item',
  'other',
  '2',
  'a b',
);
const { answer: anAnswer } = fc.letrec<{ answer: Plain; mapping: Plain; list: Plain }>((tie) => ({
  answer: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('mapping'), tie('list')),
  mapping: fc.dictionary(key, tie('answer'), { maxKeys: 4, noNullPrototype: true }) as fc.Arbitrary<Plain>,
  list: fc.array(tie('answer'), { maxLength: 3 }) as fc.Arbitrary<Plain>,
}));
const tree = fc.dictionary(key, anAnswer, { maxKeys: 5, noNullPrototype: true });

/** A change of something that is there, or of a new key: by chance where, as the numbers say. */
function changeIn(value: Plain, numbers: readonly number[], answer: Plain, removes: boolean): Change {
  const path: (string | number)[] = [];
  let at: Plain | undefined = value;
  for (const number of numbers) {
    if (typeof at !== 'object') break;
    const steps: (string | number)[] = Array.isArray(at) ? [...at.keys()] : [...Object.keys(at), `new${number}`];
    if (steps.length === 0) break;
    const step = steps[number % steps.length]!;
    path.push(step);
    at = (at as Record<string | number, Plain | undefined>)[step];
  }
  if (path.length === 0) return { path: ['format'], to: answer };
  return removes ? { path, remove: true } : { path, to: answer };
}

/** The same change in the tree, by other means. */
function applied(value: Plain, change: Change): Plain {
  const copy = structuredClone(value) as Record<string | number, Plain | undefined>;
  let parent: Record<string | number, Plain | undefined> = copy;
  for (const step of change.path.slice(0, -1)) parent = parent[step] as Record<string | number, Plain | undefined>;
  const last = change.path.at(-1)!;
  if (!('remove' in change)) parent[last] = change.to ?? undefined;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as Plain;
}

describe.each(['yaml', 'json'] as const)('by chance, in %s', (kind) => {
  test('after any changes the text gives the answers as they are then', () => {
    const step = fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), anAnswer, fc.boolean());
    fc.assert(
      fc.property(tree, fc.array(step, { maxLength: 6 }), (start, steps) => {
        const file = editableText('', kind, MANNER);
        let wanted: Plain = {};
        for (const [name, answer] of Object.entries(start)) {
          file.change({ path: [name], to: answer });
          wanted = applied(wanted, { path: [name], to: answer });
        }
        for (const [numbers, answer, removes] of steps) {
          const change = changeIn(wanted, numbers, answer, removes);
          file.change(change);
          wanted = applied(wanted, change);
          expect(read(file.text(), kind)).toEqual(wanted);
        }
        // Read again by whoever goes on with it, and not changed: the same text.
        expect(editableText(file.text(), kind, MANNER).text()).toBe(file.text());
      }),
      { numRuns: 250, seed: 20251122 },
    );
  });

  test('the same answers in any order make the same file', () => {
    const places: Path[] = [
      ['format'],
      ['house', 'name'],
      ['house', 'street'],
      ['house', 'number'],
      ['people', 0, 'id'],
      ['people', 0, 'name'],
      ['people', 0, 'lines'],
      ['notes'],
    ];
    const answers = fc.tuple(...places.map(() => word));
    fc.assert(
      fc.property(answers, fc.shuffledSubarray(places, { minLength: places.length }), (texts, order) => {
        const change = (place: Path) => {
          const text = texts[places.indexOf(place)]!;
          return to(place, place.at(-1) === 'lines' ? [{ item: text, on: '2025-08-28' }] : text);
        };
        expect(edited('', order.map(change), kind)).toBe(edited('', places.map(change), kind));
      }),
      { numRuns: 150, seed: 20251122 },
    );
  });
});
