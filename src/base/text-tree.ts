/**
 * A YAML or JSON file as text with places: every scalar is the text that stands there, and for every path the file can
 * tell line and column. Hostile files (alias bombs, deep nesting, huge size) are refused with a word.
 */
import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, Scalar, type Node as YamlNode } from 'yaml';
import type { Path } from './path.ts';
import { harmless, type Problem, Refusal } from './refusal.ts';

/** Text, a JSON boolean, a list or a mapping. Null is left out, as if the key were not there. */
export type Plain = string | boolean | Plain[] | { [key: string]: Plain };

interface Branch {
  /** Offset of the value's first character. */
  offset: number;
  children?: Map<string | number, Branch>;
  /** Offsets of the keys, for problems with a key itself. */
  keys?: Map<string, number>;
}

export interface TextTree {
  value: Plain;
  /** Offset of the path's value; where nothing stands there, of its nearest parent. */
  offsetOf(path: Path): number;
  /** Offset of a key of the mapping at the path. */
  offsetOfKey(path: Path, key: string): number;
  /** 1-based. */
  lineAndColumn(offset: number): { line: number; column: number };
}

/** A claim of 5,000 charges has under 1 MB. */
export const MOST_BYTES = 16 * 1024 * 1024;
const MOST_DEPTH = 40;
/** Values that aliases may stand for in all. */
const MOST_ALIASED = 10_000;

/**
 * @param bytes UTF-8, a byte order mark is accepted
 * @throws Refusal with every syntax problem at its line and column
 */
export function readText(bytes: Uint8Array, file: string, kind: 'yaml' | 'json'): TextTree {
  if (bytes.length > MOST_BYTES) {
    throw new Refusal({ code: 'file-too-large', file, params: { most: MOST_BYTES / 1024 / 1024 } });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ code: 'not-utf8', file });
  }
  const counter = new LineCounter();
  const tree = kind === 'yaml' ? readYaml(text, file, counter) : readJson(text, file, counter);
  const root = tree.branch;
  const follow = (path: Path): Branch => {
    let branch = root;
    for (const step of path) {
      const next = branch.children?.get(step);
      if (!next) break;
      branch = next;
    }
    return branch;
  };
  return {
    value: tree.value,
    offsetOf: (path) => follow(path).offset,
    offsetOfKey: (path, key) => {
      const branch = follow(path);
      return branch.keys?.get(key) ?? branch.offset;
    },
    lineAndColumn: (offset) => {
      const { line, col } = counter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

interface Read {
  value: Plain;
  branch: Branch;
}

function readYaml(text: string, file: string, counter: LineCounter): Read {
  const problem = (code: string, offset: number, more: Partial<Problem> = {}): Problem => {
    const { line, col } = counter.linePos(offset);
    return { code, file, line: Math.max(line, 1), column: Math.max(col, 1), ...more };
  };
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      strict: true,
      logLevel: 'silent',
    });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ code: 'too-deep', file, params: { most: MOST_DEPTH } });
    throw error;
  }
  if (!Array.isArray(documents) || documents.length === 0) throw new Refusal({ code: 'file-empty', file });
  if (documents.length > 1) {
    throw new Refusal(problem('several-documents', documents[1]!.range?.[0] ?? 0));
  }
  const document = documents[0]!;
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    throw new Refusal({ code: 'too-deep', file, params: { most: MOST_DEPTH } });
  }
  const problems: Problem[] = document.errors.map((error) =>
    problem('yaml-syntax', error.pos[0], { params: { reason: error.code.toLowerCase().replace(/_/g, '-') } }),
  );
  // What follows from one slip is reported once for its place.
  if (problems.length > 0)
    throw new Refusal(
      problems.filter(
        ({ line, column }, index) =>
          index === 0 || line !== problems[index - 1]!.line || column !== problems[index - 1]!.column,
      ),
    );
  if (!document.contents) throw new Refusal({ code: 'file-empty', file });

  let aliased = 0;
  const open = new Set<YamlNode>();
  const walk = (node: YamlNode | null | undefined, depth: number, throughAlias: boolean): Read | undefined => {
    if (!node) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (depth > MOST_DEPTH) throw new Refusal(problem('too-deep', offset, { params: { most: MOST_DEPTH } }));
    if (throughAlias) {
      aliased += 1;
      if (aliased > MOST_ALIASED)
        throw new Refusal(problem('too-many-aliases', offset, { params: { most: MOST_ALIASED } }));
    }
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target || open.has(target as YamlNode)) {
        problems.push(problem('alias-unknown', offset, { found: harmless(node.source) }));
        return undefined;
      }
      const read = walk(target as YamlNode, depth + 1, true);
      return read && { value: read.value, branch: { ...read.branch, offset } };
    }
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      problems.push(problem('tag', offset, { found: harmless(node.tag) }));
      return undefined;
    }
    if (isScalar(node)) {
      if (isNull(node)) return undefined;
      return { value: String(node.value), branch: { offset } };
    }
    open.add(node);
    const children = new Map<string | number, Branch>();
    try {
      if (isSeq(node)) {
        const list: Plain[] = [];
        for (const item of node.items) {
          const read = walk(item as YamlNode, depth + 1, throughAlias);
          if (read) {
            children.set(list.length, read.branch);
            list.push(read.value);
          }
        }
        return { value: list, branch: { offset, children } };
      }
      if (isMap(node)) {
        const keys = new Map<string, number>();
        const mapping: { [key: string]: Plain } = Object.create(null);
        for (const pair of node.items) {
          const key = pair.key as YamlNode;
          const keyOffset = key?.range?.[0] ?? offset;
          if (!isScalar(key)) {
            problems.push(problem('key-no-text', keyOffset));
            continue;
          }
          const name = String(key.value);
          if (keys.has(name)) {
            problems.push(problem('key-twice', keyOffset, { found: harmless(name) }));
            continue;
          }
          keys.set(name, keyOffset);
          const read = walk(pair.value as YamlNode, depth + 1, throughAlias);
          if (read) {
            children.set(name, read.branch);
            mapping[name] = read.value;
          }
        }
        return { value: mapping, branch: { offset, children, keys } };
      }
      return undefined;
    } finally {
      open.delete(node);
    }
  };
  const read = walk(document.contents as YamlNode, 0, false);
  if (problems.length > 0) throw new Refusal(problems);
  if (!read) throw new Refusal({ code: 'file-empty', file });
  return read;
}

/** Nothing, `~` or `null` as they are written in YAML; a quoted "null" and the name NULL are text. */
function isNull(scalar: Scalar): boolean {
  return scalar.type === Scalar.PLAIN && (scalar.source === '' || scalar.source === '~' || scalar.source === 'null');
}

function readJson(text: string, file: string, counter: LineCounter): Read {
  countLines(text, counter);
  const problem = (code: string, offset: number, more: Partial<Problem> = {}): Problem => {
    const { line, col } = counter.linePos(offset);
    return { code, file, line: Math.max(line, 1), column: Math.max(col, 1), ...more };
  };
  if (text.trim() === '') throw new Refusal({ code: 'file-empty', file });
  const errors: ParseError[] = [];
  let root: JsonNode | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ code: 'too-deep', file, params: { most: MOST_DEPTH } });
    throw error;
  }
  const problems: Problem[] = errors.map((error) =>
    problem('json-syntax', error.offset, { params: { reason: printParseErrorCode(error.error) } }),
  );
  if (problems.length > 0 || !root) throw new Refusal(problems.length > 0 ? problems : { code: 'file-empty', file });

  const walk = (node: JsonNode, depth: number): Read | undefined => {
    const offset = node.offset;
    if (depth > MOST_DEPTH) throw new Refusal(problem('too-deep', offset, { params: { most: MOST_DEPTH } }));
    switch (node.type) {
      case 'null':
        return undefined;
      case 'string':
        return { value: node.value as string, branch: { offset } };
      case 'boolean':
        return { value: node.value as boolean, branch: { offset } };
      case 'number': {
        const written = text.slice(offset, offset + node.length);
        if (!/^-?\d+$/.test(written)) {
          problems.push(problem('json-number', offset, { found: harmless(written) }));
        }
        return { value: written, branch: { offset } };
      }
      case 'array': {
        const children = new Map<string | number, Branch>();
        const list: Plain[] = [];
        for (const item of node.children ?? []) {
          const read = walk(item, depth + 1);
          if (read) {
            children.set(list.length, read.branch);
            list.push(read.value);
          }
        }
        return { value: list, branch: { offset, children } };
      }
      default: {
        const children = new Map<string | number, Branch>();
        const keys = new Map<string, number>();
        const mapping: { [key: string]: Plain } = Object.create(null);
        for (const property of node.children ?? []) {
          const [key, value] = property.children ?? [];
          if (!key || !value) continue;
          const name = key.value as string;
          if (keys.has(name)) {
            problems.push(problem('key-twice', key.offset, { found: harmless(name) }));
            continue;
          }
          keys.set(name, key.offset);
          const read = walk(value, depth + 1);
          if (read) {
            children.set(name, read.branch);
            mapping[name] = read.value;
          }
        }
        return { value: mapping, branch: { offset, children, keys } };
      }
    }
  };
  const read = walk(root, 0);
  if (problems.length > 0) throw new Refusal(problems);
  if (!read) throw new Refusal({ code: 'file-empty', file });
  return read;
}

function countLines(text: string, counter: LineCounter): void {
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
}
