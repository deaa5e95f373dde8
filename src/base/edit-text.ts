/**
 * Changes single answers in the text of a YAML or JSON file and leaves the rest, above all the comments that people
 * wrote, as it is. A new file is written in the same manner, so that the same answers give the same bytes in whatever
 * order they came.
 */
import { applyEdits, findNodeAtLocation, type Node as JsonNode, modify, parseTree } from 'jsonc-parser';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { keptLines } from './kept-lines.ts';
import type { Path } from './path.ts';
import { Refusal } from './refusal.ts';
import { type Plain, readText } from './text-tree.ts';
import { yamlLibrary } from './yaml-library.ts';

/** What a place shall hold: an answer, null (left open on purpose), or nothing. */
export type Change = { path: Path; to: Plain | null } | { path: Path; remove: true };

/** How a kind of file is written. */
export interface Manner {
  /** The keys that the mapping at a path may have, in the order in which they are written. */
  order(path: Path): readonly string[];
  /** Does the mapping at a path stand in one line (a line of a receipt, a document)? Only YAML has such lines. */
  inOneLine(path: Path): boolean;
}

export interface EditableText {
  change(change: Change): void;
  text(): string;
}

/** @param text of a file that has been read without a problem */
export function editableText(text: string, kind: 'yaml' | 'json', manner: Manner): EditableText {
  return kind === 'yaml' ? new EditableYaml(text, manner) : new EditableJson(text, manner);
}

class EditableYaml implements EditableText {
  private readonly document: Document;
  /** The library's writing of the text as it came. */
  private readonly unchanged: string;

  constructor(
    private readonly written: string,
    private readonly manner: Manner,
  ) {
    const text = written;
    const { Document: YamlDocument, parseDocument } = yamlLibrary();
    this.document =
      text.trim() === ''
        ? new YamlDocument({}, { schema: 'failsafe' })
        : (parseDocument(text, { schema: 'failsafe', logLevel: 'silent' }) as Document);
    if (text.includes('*')) this.writeAliasesOut();
    this.unchanged = this.rendered();
  }

  change(change: Change): void {
    const parent = this.parentOf(change.path, !('remove' in change));
    if (!parent) return;
    const { isMap, isSeq } = yamlLibrary();
    const key = change.path.at(-1)!;
    if (isSeq(parent)) {
      if ('remove' in change) parent.items.splice(Number(key), 1);
      else if (change.to === null) throw new RangeError('an entry of a list cannot be left open');
      else {
        if (parent.items.length === 0) parent.flow = typeof change.to !== 'object';
        parent.items[Number(key)] = this.keepingComments(parent.items[Number(key)] as Node, change.to, change.path);
      }
      return;
    }
    if (!isMap(parent)) return;
    if ('remove' in change) {
      parent.delete(String(key));
      return;
    }
    const there = pairOf(parent, String(key));
    if (there) there.value = this.keepingComments(there.value as Node | null, change.to, change.path);
    else this.insert(parent, String(key), this.nodeOf(change.to, change.path), change.path.slice(0, -1));
  }

  /** An answer that stands for several places could not be changed in one of them. */
  private writeAliasesOut(): void {
    const { visit } = yamlLibrary();
    visit(this.document, {
      Alias: (_key, alias) => alias.resolve(this.document)?.clone() as Node | undefined,
    });
    visit(this.document, {
      Node: (_key, node) => {
        if ('anchor' in node) delete node.anchor;
      },
    });
  }

  text(): string {
    const changed = this.rendered();
    if (this.written.trim() === '') return changed;
    const kept = keptLines(this.written, this.unchanged, changed);
    return kept === changed || saysTheSame(kept, changed) ? kept : changed;
  }

  private rendered(): string {
    const { visit } = yamlLibrary();
    // `[]` and `{}` stand behind their key, as they would be read.
    visit(this.document, {
      Collection: (_key, node) => {
        if (node.items.length === 0) node.flow = true;
      },
    });
    return this.document.toString({ lineWidth: 0, flowCollectionPadding: true, nullStr: 'null' });
  }

  /** The mapping or list that holds a path's last step; on the way made where it is not there. */
  private parentOf(path: Path, make: boolean): Node | undefined {
    const { isAlias, isMap, isSeq } = yamlLibrary();
    const resolved = (node: unknown): Node | undefined =>
      isAlias(node) ? (node.resolve(this.document) as Node | undefined) : ((node ?? undefined) as Node | undefined);
    let node = resolved(this.document.contents);
    for (const [depth, step] of path.slice(0, -1).entries()) {
      let next: Node | undefined;
      if (isMap(node)) next = resolved(pairOf(node, String(step))?.value);
      else if (isSeq(node)) next = resolved(node.items[Number(step)]);
      if (!isMap(next) && !isSeq(next)) {
        if (!make) return undefined;
        next = this.nodeOf(typeof path[depth + 1] === 'number' ? [] : {}, path.slice(0, depth + 1));
        const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
        if (pair) pair.value = next;
        else if (isMap(node)) this.insert(node, String(step), next, path.slice(0, depth));
        else if (isSeq(node)) {
          if (node.items.length === 0) node.flow = false;
          node.items[Number(step)] = next;
        } else return undefined;
      }
      node = next;
    }
    return node;
  }

  /** A new key goes behind the last of those that the order has before it. */
  private insert(map: YAMLMap, key: string, value: Node, path: Path): void {
    const order = this.manner.order(path);
    const rank = (name: string) => {
      const at = order.indexOf(name);
      return at < 0 ? order.length : at;
    };
    const pairs = map.items as Pair<Scalar, Node>[];
    // `{}`, as an entry that was only begun is written, is no mapping in one line.
    if (pairs.length === 0) map.flow = this.manner.inOneLine(path);
    let at = 0;
    for (const [index, pair] of pairs.entries()) if (rank(String(pair.key.value)) <= rank(key)) at = index + 1;
    pairs.splice(at, 0, this.document.createPair(key, null) as Pair<Scalar, Node>);
    pairs[at]!.value = value;
  }

  private keepingComments(before: Node | null | undefined, to: Plain | null, path: Path): Node {
    const { isScalar } = yamlLibrary();
    const node = this.nodeOf(to, path);
    if (before) {
      node.comment = before.comment ?? null;
      node.commentBefore = before.commentBefore ?? null;
      if (before.spaceBefore !== undefined) node.spaceBefore = before.spaceBefore;
      if (isScalar(before) && isScalar(node) && isQuoted(before) && node.type === undefined) node.type = before.type!;
    }
    return node;
  }

  private nodeOf(value: Plain | null, path: Path): Node {
    const { Scalar: YamlScalar, YAMLMap: Mapping, YAMLSeq: Sequence } = yamlLibrary();
    if (value === null) return new YamlScalar('null');
    if (typeof value !== 'object') return this.scalarOf(String(value));
    if (Array.isArray(value)) {
      const seq = new Sequence();
      seq.items = value.map((item, index) => this.nodeOf(item, [...path, index]));
      seq.flow = value.length > 0 && value.every((item) => typeof item !== 'object');
      return seq;
    }
    const map = new Mapping();
    const order = this.manner.order(path);
    const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    for (const key of Object.keys(value).sort((a, b) => rank(a) - rank(b))) {
      const held = value[key];
      const pair = this.document.createPair(key, null) as Pair<Scalar, Node>;
      pair.value = this.nodeOf(held === undefined ? null : held, [...path, key]);
      map.items.push(pair);
    }
    map.flow = this.manner.inOneLine(path);
    return map;
  }

  private scalarOf(text: string): Scalar {
    const { Scalar: YamlScalar } = yamlLibrary();
    const scalar = new YamlScalar(text);
    // These would be read as nothing.
    if (text === '' || text === '~' || text === 'null') scalar.type = 'QUOTE_DOUBLE';
    else if (text.includes('\n')) scalar.type = 'BLOCK_LITERAL';
    return scalar;
  }
}

/** Lines of two manners could say something else together. */
function saysTheSame(kept: string, changed: string): boolean {
  const read = (text: string) => readText(Buffer.from(text, 'utf8'), '', 'yaml');
  try {
    const { value, slips } = read(kept);
    return slips.length === 0 && JSON.stringify(value) === JSON.stringify(read(changed).value);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function isQuoted(scalar: Scalar): boolean {
  return scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
}

function pairOf(map: YAMLMap, key: string): Pair<Scalar, Node> | undefined {
  return (map.items as Pair<Scalar, Node>[]).find((pair) => String(pair.key?.value ?? pair.key) === key);
}

class EditableJson implements EditableText {
  private written: string;

  constructor(
    text: string,
    private readonly manner: Manner,
  ) {
    this.written = text.trim() === '' ? '{}\n' : text;
  }

  change(change: Change): void {
    if ('remove' in change) {
      if (this.holds(change.path) !== undefined) this.modify(change.path, undefined);
    } else {
      // What is on the way and not there yet is made around the value, so that it stands where its own key belongs.
      let { path } = change;
      let value: unknown = change.to;
      while (path.length > 1 && !this.holdsParts(path.slice(0, -1))) {
        const last = path.at(-1)!;
        value = typeof last === 'number' ? [value] : { [last]: value };
        path = path.slice(0, -1);
      }
      this.modify(path, value);
    }
  }

  private holds(path: Path): JsonNode | undefined {
    return findNodeAtLocation(parseTree(this.written)!, [...path]);
  }

  private holdsParts(path: Path): boolean {
    const node = this.holds(path);
    return node?.type === 'object' || node?.type === 'array';
  }

  private modify(path: Path, value: unknown): void {
    const edits = modify(this.written, [...path], value, {
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
      getInsertionIndex: (properties) => {
        const keys = this.manner.order(path.slice(0, -1));
        const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
        let at = 0;
        for (const [index, name] of properties.entries()) if (rank(name) <= rank(String(path.at(-1)))) at = index + 1;
        return at;
      },
    });
    this.written = applyEdits(this.written, edits);
  }

  text(): string {
    return this.written;
  }
}
