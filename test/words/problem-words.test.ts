/** Whatever the program refuses, it says why and what to do: every code of a Refusal has its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printParseErrorCode } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { ErrorCode } from 'yaml';
import { makeWords } from '../../src/base/words.ts';
import { BASE, INPUTS, TEMPLATE } from './catalogues.ts';

const WORDS = { ...BASE.ja, ...TEMPLATE.ja, ...INPUTS.ja };

function sourcesThat(mention: RegExp): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .filter((source) => mention.test(source));
}

function allMatches(sources: readonly string[], pattern: RegExp): string[] {
  return [
    ...new Set(
      sources.flatMap((source) => [...source.matchAll(pattern)].flatMap(([, ...found]) => found.filter(Boolean))),
    ),
  ].sort();
}

test('every reason to refuse a file or a call has its words', () => {
  const sources = sourcesThat(/\/refusal\.ts'/);
  const plain = allMatches(sources, /(?:\bcode: |\bproblem\()'([a-z0-9-]+)'/g);
  const chosen = allMatches(sources, /\bcode: [^',\n]*\? '([a-z0-9-]+)' : '([a-z0-9-]+)'/g);
  const codes = [...plain, ...chosen].filter((code) => code !== 'custom');
  expect(codes).toContain('key-unknown-near');
  expect(codes.filter((code) => !(`problem.${code}` in WORDS))).toEqual([]);
});

test('everything that a schema expects has its words', () => {
  const schemas = sourcesThat(/zod\/mini|\/schema\.ts'|\/refusal\.ts'/);
  const refusals = sourcesThat(/zod\/mini|\/refusal\.ts'/);
  const named = allMatches(schemas, /(?:\bexpected|\bparsed(?:<\w+>)?|\bmatching|\bwholeNumber)\(\s*'([a-z-]+)'/g);
  const narrowed = allMatches(schemas, /\b(?:only|either|oneOrList)\((?:\s*[\w.]+,)+\s*'([a-z-]+)'/g);
  const keyed = allMatches(refusals, /\bkey: '([a-z-]+)'/g);
  const keys = [...named, ...narrowed, ...keyed, 'one-of-near', 'currency-near'];
  expect(keys).toContain('inside-path');
  expect(keys).toContain('day');
  expect(keys).toContain('name');
  expect(keys).toContain('country');
  expect(keys.filter((key) => !(`expected.${key}` in WORDS))).toEqual([]);
});

const YAML_CODES: Record<ErrorCode, true> = {
  ALIAS_PROPS: true,
  BAD_ALIAS: true,
  BAD_COLLECTION_TYPE: true,
  BAD_DIRECTIVE: true,
  BAD_DQ_ESCAPE: true,
  BAD_INDENT: true,
  BAD_PROP_ORDER: true,
  BAD_SCALAR_START: true,
  BLOCK_AS_IMPLICIT_KEY: true,
  BLOCK_IN_FLOW: true,
  DUPLICATE_KEY: true,
  IMPOSSIBLE: true,
  KEY_OVER_1024_CHARS: true,
  MISSING_CHAR: true,
  MULTILINE_IMPLICIT_KEY: true,
  MULTIPLE_ANCHORS: true,
  MULTIPLE_DOCS: true,
  MULTIPLE_TAGS: true,
  NON_STRING_KEY: true,
  RESOURCE_EXHAUSTION: true,
  TAB_AS_INDENT: true,
  TAG_RESOLVE_FAILED: true,
  UNEXPECTED_TOKEN: true,
};

test('every error of a YAML file has its words', () => {
  const reasons = Object.keys(YAML_CODES).map((code) => code.toLowerCase().replace(/_/g, '-'));
  expect([...reasons, 'other'].filter((reason) => !(`yaml-reason.${reason}` in BASE.ja))).toEqual([]);
});

test('every error of a JSON file has its words', () => {
  const LAST_CODE = 16;
  const reasons = Array.from({ length: LAST_CODE }, (_, index) => printParseErrorCode(index + 1));
  expect(printParseErrorCode(LAST_CODE + 1)).toMatch(/unknown/);
  expect([...reasons, 'other'].filter((reason) => !(`json-reason.${reason}` in BASE.ja))).toEqual([]);
});

test('what stands in a file is shown as it stands, whatever it looks like', () => {
  const words = makeWords('en', [BASE.en]);
  expect(words('problem.found', { found: '$& {{found}} <b>' })).toBe('found: $& {{found}} <b>');
});
