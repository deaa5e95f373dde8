/** What is read without the library is read as the library reads it, value by value and place by place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from 'yaml';
import { readPlainYaml } from '../../src/base/plain-yaml.ts';
import type { Branch } from '../../src/base/text-tree.ts';

/** Offsets and texts of a tree, as nested lists. */
function byLibrary(text: string): unknown {
  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: true, strict: true, logLevel: 'silent' });
  const [document] = documents as { errors: unknown[]; contents: Node | null }[];
  if (documents.length !== 1 || !document || document.errors.length > 0) return 'a fault';
  const walk = (node: Node | null): unknown => {
    const offset = node?.range?.[0];
    if (isSeq(node)) return [offset, node.items.map((item) => walk(item as Node)).filter((each) => each !== undefined)];
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      return [
        offset,
        pairs.map(({ key, value }) => [String(isScalar(key) ? key.value : key), key.range?.[0], walk(value)]),
      ];
    }
    if (!isScalar(node)) return undefined;
    const isNull = node.type === 'PLAIN' && ['', '~', 'null'].includes(node.source ?? '');
    return isNull ? undefined : [offset, String(node.value)];
  };
  return walk(document.contents);
}

function byHand(text: string): unknown {
  const read = readPlainYaml(text, 40);
  if (!read) return undefined;
  const walk = (value: unknown, branch: Branch): unknown => {
    if (typeof branch === 'number') return [branch, value];
    const { offset, children } = branch;
    if (Array.isArray(children))
      return [offset, children.map((child, index) => walk((value as unknown[])[index], child))];
    const keys = 'keys' in branch ? [...branch.keys] : [];
    const inside = (key: string) => {
      const child = children.get(key);
      return child === undefined ? undefined : walk((value as Record<string, unknown>)[key], child);
    };
    return [offset, keys.map(([key, at]) => [key, at, inside(key)])];
  };
  return walk(read.value, read.branch);
}

const PIECES = [
  'a: ',
  'b: ',
  '- ',
  '  ',
  ' ',
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '{ ',
  ' }',
  '[',
  ']',
  ', ',
  ':',
  '#',
  ' # c',
  "'",
  '"',
  "''",
  '\\',
  '~',
  'null',
  'x',
  '1.50',
  '小松',
  '-',
  '? ',
  '| ',
  '> ',
  '&a ',
  '*a',
  '!t ',
  '%',
  '@',
  '<<: ',
  '---',
  '...',
  '\t',
  '\r\n',
  '{}',
  '[]',
];

describe('YAML that is read without the library', () => {
  test('is read as the library reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = `a: ${pieces.join('')}`;
        const read = byHand(text);
        if (read !== undefined) expect(read).toEqual(byLibrary(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['anchors', 'a: &x 1\nb: *x'],
    ['a text over several lines', 'a: one\n  two'],
    ['a key that stands twice', 'a: 1\na: 2'],
    ['a tab', 'a:\t1'],
    ['several documents', 'a: 1\n---\nb: 2'],
  ])('%s is left to the library', (_, text) => {
    expect(readPlainYaml(text, 40)).toBeUndefined();
  });
});
