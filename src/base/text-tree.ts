/**
 * A YAML or JSON file as text with places: every scalar is the text that stands there, and for every path the file can
 * tell line and column. Hostile files (alias bombs, deep nesting, huge size) are refused with a word.
 */
import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Scalar, Node as YamlNode } from 'yaml';
import type { Path } from './path.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { harmless, type Problem, Refusal } from './refusal.ts';
import { yamlLibrary } from './yaml-library.ts';

/** Text, a JSON boolean, a list or a mapping. A key of null is there with nothing behind it: not answered, but known or not. */
export type Plain = string | boolean | Plain[] | { [key: string]: Plain | undefined };

/** Where a value stands: the offset of its first character, and of a list or mapping where its parts stand. */
export type Branch = number | ListBranch | MappingBranch;

interface ListBranch {
  offset: number;
  children: Branch[];
}

interface MappingBranch {
  offset: number;
  children: Map<string, Branch>;
  /** Offsets of the keys, for problems with a key itself. */
  keys: Map<string, number>;
}

export interface TextTree {
  value: Plain;
  /** Offset of the path's value; where nothing stands there, of its nearest parent. */
  offsetOf(path: Path): number;
  /** Offset of a key of the mapping at the path. */
  offsetOfKey(path: Path, key: string): number;
  /** What leaves the rest readable (a key twice, a float of JSON): reported together with what the schema finds. */
  slips: readonly Slip[];
  /** 1-based. */
  lineAndColumn(offset: number): { line: number; column: number };
}

export interface Slip {
  offset: number;
  problem: Problem;
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
  const lines = new Lines(text);
  const tree: Read =
    kind === 'yaml' ? (readPlainYaml(text, MOST_DEPTH) ?? readYaml(text, file, lines)) : readJson(text, file, lines);
  const root = tree.branch;
  const follow = (path: Path): Branch => {
    let branch = root;
    for (const step of path) {
      const next = childOf(branch, step);
      if (next === undefined) break;
      branch = next;
    }
    return branch;
  };
  return {
    value: tree.value,
    slips: tree.slips ?? [],
    offsetOf: (path) => offsetOf(follow(path)),
    offsetOfKey: (path, key) => {
      const branch = follow(path);
      const keys = typeof branch === 'object' && 'keys' in branch ? branch.keys : undefined;
      return keys?.get(key) ?? offsetOf(branch);
    },
    lineAndColumn: (offset) => lines.lineAndColumn(offset),
  };
}

function offsetOf(branch: Branch): number {
  return typeof branch === 'number' ? branch : branch.offset;
}

function childOf(branch: Branch, step: string | number): Branch | undefined {
  if (typeof branch === 'number') return undefined;
  const { children } = branch;
  if (Array.isArray(children)) return typeof step === 'number' ? children[step] : undefined;
  return typeof step === 'string' ? children.get(step) : undefined;
}

/** The lines of a text, looked for when a place is first asked for. */
class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** 1-based. */
  lineAndColumn(offset: number): { line: number; column: number } {
    this.starts ??= startsOfLines(this.text);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1 };
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

interface Read {
  value: Plain;
  branch: Branch;
  slips?: Slip[];
}

function readYaml(text: string, file: string, lines: Lines): Read {
  const { isAlias, isMap, isScalar, isSeq, parseAllDocuments } = yamlLibrary();
  const problem = (code: string, offset: number, more: Partial<Problem> = {}): Problem => ({
    code,
    file,
    ...lines.lineAndColumn(offset),
    ...more,
  });
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      schema: 'failsafe',
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

  const slips: Slip[] = [];
  /** The library looks each alias up through the whole file. */
  const anchors = new Map<string, YamlNode>();
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
      const target = anchors.get(node.source);
      if (!target || open.has(target)) {
        problems.push(problem('alias-unknown', offset, { found: harmless(node.source) }));
        return undefined;
      }
      const read = walk(target, depth + 1, true);
      return (
        read && { value: read.value, branch: typeof read.branch === 'number' ? offset : { ...read.branch, offset } }
      );
    }
    if (node.anchor && !throughAlias) anchors.set(node.anchor, node);
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      problems.push(problem('tag', offset, { found: harmless(node.tag) }));
      return undefined;
    }
    if (isScalar(node)) {
      if (isNull(node)) return undefined;
      return { value: String(node.value), branch: offset };
    }
    open.add(node);
    try {
      if (isSeq(node)) {
        const children: Branch[] = [];
        const list: Plain[] = [];
        for (const item of node.items) {
          const read = walk(item as YamlNode, depth + 1, throughAlias);
          if (read) {
            children.push(read.branch);
            list.push(read.value);
          }
        }
        return { value: list, branch: { offset, children } };
      }
      if (isMap(node)) {
        const children = new Map<string, Branch>();
        const keys = new Map<string, number>();
        const mapping: { [key: string]: Plain | undefined } = Object.create(null);
        for (const pair of node.items) {
          const key = pair.key as YamlNode;
          const keyOffset = key?.range?.[0] ?? offset;
          if (!isScalar(key)) {
            problems.push(problem('key-no-text', keyOffset));
            continue;
          }
          const name = String(key.value);
          if (keys.has(name)) {
            slips.push({ offset: keyOffset, problem: problem('key-twice', keyOffset, { found: harmless(name) }) });
            continue;
          }
          keys.set(name, keyOffset);
          const read = walk(pair.value as YamlNode, depth + 1, throughAlias);
          if (read) children.set(name, read.branch);
          mapping[name] = read?.value;
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
  return { ...read, slips };
}

/** Nothing, `~` or `null` as they are written in YAML; a quoted "null" and the name NULL are text. */
function isNull(scalar: Scalar): boolean {
  return scalar.type === 'PLAIN' && (scalar.source === '' || scalar.source === '~' || scalar.source === 'null');
}

function readJson(text: string, file: string, lines: Lines): Read {
  const problem = (code: string, offset: number, more: Partial<Problem> = {}): Problem => ({
    code,
    file,
    ...lines.lineAndColumn(offset),
    ...more,
  });
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

  const slips: Slip[] = [];
  const walk = (node: JsonNode, depth: number): Read | undefined => {
    const offset = node.offset;
    if (depth > MOST_DEPTH) throw new Refusal(problem('too-deep', offset, { params: { most: MOST_DEPTH } }));
    switch (node.type) {
      case 'null':
        return undefined;
      case 'string':
        return { value: node.value as string, branch: offset };
      case 'boolean':
        return { value: node.value as boolean, branch: offset };
      case 'number': {
        const written = text.slice(offset, offset + node.length);
        if (!/^-?\d+$/.test(written)) {
          slips.push({ offset, problem: problem('json-number', offset, { found: harmless(written) }) });
        }
        return { value: written, branch: offset };
      }
      case 'array': {
        const children: Branch[] = [];
        const list: Plain[] = [];
        for (const item of node.children ?? []) {
          const read = walk(item, depth + 1);
          if (read) {
            children.push(read.branch);
            list.push(read.value);
          }
        }
        return { value: list, branch: { offset, children } };
      }
      default: {
        const children = new Map<string, Branch>();
        const keys = new Map<string, number>();
        const mapping: { [key: string]: Plain | undefined } = Object.create(null);
        for (const property of node.children ?? []) {
          const [key, value] = property.children ?? [];
          if (!key || !value) continue;
          const name = key.value as string;
          if (keys.has(name)) {
            slips.push({ offset: key.offset, problem: problem('key-twice', key.offset, { found: harmless(name) }) });
            continue;
          }
          keys.set(name, key.offset);
          const read = walk(value, depth + 1);
          if (read) children.set(name, read.branch);
          mapping[name] = read?.value;
        }
        return { value: mapping, branch: { offset, children, keys } };
      }
    }
  };
  const read = walk(root, 0);
  if (!read) throw new Refusal({ code: 'file-empty', file });
  return { ...read, slips };
}
