/**
 * Reads the YAML that claims, profiles and maps are written in: mappings, lists, `{ }` and `[ ]`, quoted and unquoted text
 * on one line, comments. Everything else (anchors, tags, block texts, values over several lines) and every fault is
 * left to the library, which then reads the file from its start: what is read here is read exactly as there, many times
 * faster and without loading the library.
 */
import type { Branch, Plain } from './text-tree.ts';

interface Read {
  value: Plain;
  branch: Branch;
}

/** What is not read here. */
class Left extends Error {}

/** A key longer than this needs a `?` in front of it. */
const MOST_KEY = 1000;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
const DASH = 0x2d;
const NEW_LINE = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BRACE = 0x7b;
const BRACKET = 0x5b;

/** With these no text begins; the library knows what they mean. */
const NO_START = new Set([...',[]{}&*!|>%@`?:#'].map((sign) => sign.charCodeAt(0)));
const IN_FLOW = new Set([...',[]{}'].map((sign) => sign.charCodeAt(0)));

/**
 * @param mostDepth how deep values may stand in each other
 * @returns undefined for a file that the library has to read
 */
export function readPlainYaml(text: string, mostDepth: number): Read | undefined {
  if (/[\0\t\r\ufeff]|^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  try {
    return new Reader(text, mostDepth).document();
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  /** Column of the content that comes next. */
  private column = 0;
  /** Column of the mapping or list around a `{ }` or `[ ]`: its further lines stand deeper. */
  private around = 0;

  constructor(
    private readonly text: string,
    private readonly mostDepth: number,
  ) {}

  document(): Read {
    this.toContent();
    if (this.ended || this.column !== 0) throw new Left();
    const read = this.block(-1, 0);
    if (!this.ended || !read || typeof read.value === 'string') throw new Left();
    return read;
  }

  private get ended(): boolean {
    return this.at >= this.text.length;
  }

  private code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  /** Over blank lines and lines of comment to the start of the next content. Stands at the start of a line. */
  private toContent(): void {
    for (;;) {
      const start = this.at;
      while (this.code() === SPACE) this.at += 1;
      if (this.ended) return;
      const code = this.code();
      if (code === HASH) this.toLineEnd();
      else if (code !== NEW_LINE) {
        this.column = this.at - start;
        return;
      }
      if (this.ended) return;
      this.at += 1;
    }
  }

  private toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  /** Is there nothing but a comment on the rest of the line? */
  private isLineEmpty(): boolean {
    let ahead = 0;
    while (this.code(ahead) === SPACE) ahead += 1;
    const code = this.code(ahead);
    return Number.isNaN(code) || code === NEW_LINE || (code === HASH && ahead > 0);
  }

  /** Behind a value: nothing more than a comment may stand on its line. Goes to the next content. */
  private endLine(): void {
    const before = this.at;
    while (this.code() === SPACE) this.at += 1;
    if (this.ended) return;
    if (this.code() === HASH && this.at > before) this.toLineEnd();
    else if (this.code() !== NEW_LINE) throw new Left();
    if (this.ended) return;
    this.at += 1;
    this.toContent();
  }

  /** What stands here at the start of a line, or behind a dash: a list, a mapping, or a value. */
  private block(around: number, depth: number): Read | undefined {
    if (depth > this.mostDepth) throw new Left();
    const { column } = this;
    if (this.isDash()) return this.blockList(column, depth);
    return this.isKey() ? this.blockMapping(column, depth) : this.lineValue(around, depth);
  }

  private isDash(): boolean {
    if (this.code() !== DASH) return false;
    const next = this.code(1);
    return next === SPACE || next === NEW_LINE || this.at + 1 >= this.text.length;
  }

  private blockList(column: number, depth: number): Read {
    const branch = { offset: this.at, children: [] as Branch[] };
    const list: Plain[] = [];
    while (!this.ended && this.column === column && this.isDash()) {
      this.at += 1;
      let read: Read | undefined;
      if (this.isLineEmpty()) {
        this.endLine();
        read = this.ended || this.column <= column ? undefined : this.block(column, depth + 1);
      } else {
        while (this.code() === SPACE) this.at += 1;
        const lineStart = this.text.lastIndexOf('\n', this.at - 1) + 1;
        this.column = this.at - lineStart;
        read = this.block(column, depth + 1);
      }
      if (read) {
        list.push(read.value);
        branch.children.push(read.branch);
      }
    }
    // What stands deeper than the list and is no part of it is a fault.
    if (!this.ended && this.column > column) throw new Left();
    return { value: list, branch };
  }

  private blockMapping(column: number, depth: number): Read {
    const mapping = new MappingReader(this.at);
    while (!this.ended && this.column === column && !this.isDash()) {
      const keyOffset = this.at;
      const key = this.key(false);
      let read: Read | undefined;
      if (this.isLineEmpty()) {
        this.endLine();
        const deeper = !this.ended && this.column > column;
        const listBeside = !this.ended && this.column === column && this.isDash();
        read = deeper || listBeside ? this.block(column, depth + 1) : undefined;
      } else {
        while (this.code() === SPACE) this.at += 1;
        read = this.lineValue(column, depth + 1);
      }
      mapping.add(key, keyOffset, read);
    }
    if (!this.ended && this.column >= column) throw new Left();
    return mapping.read();
  }

  /** A value that stands on its line whole. */
  private lineValue(column: number, depth: number): Read | undefined {
    this.around = column;
    const read = this.value(false, depth);
    this.endLine();
    if (!this.ended && this.column > column) throw new Left();
    return read;
  }

  /** Does a key stand here, up to its colon, on this line? */
  private isKey(): boolean {
    const start = this.at;
    const code = this.code();
    if (code === BRACE || code === BRACKET) return false;
    if (code === QUOTE || code === APOSTROPHE) {
      this.quoted(code);
      const found = this.code() === COLON;
      this.at = start;
      return found;
    }
    const text = this.unquoted(false);
    const found = text !== '' && this.code() === COLON;
    this.at = start;
    return found;
  }

  private key(inFlow: boolean): string {
    const start = this.at;
    const code = this.code();
    const quoted = code === QUOTE || code === APOSTROPHE;
    const key = quoted ? this.quoted(code) : this.unquoted(inFlow);
    const next = this.code(1);
    const ends = next === SPACE || next === NEW_LINE || this.at + 1 >= this.text.length;
    if (this.code() !== COLON || !ends || (!quoted && (key === '' || key === '<<')) || this.at - start > MOST_KEY)
      throw new Left();
    this.at += 1;
    return key;
  }

  private value(inFlow: boolean, depth: number): Read | undefined {
    if (depth > this.mostDepth) throw new Left();
    const offset = this.at;
    const code = this.code();
    if (code === BRACE) return this.flowMapping(depth);
    if (code === BRACKET) return this.flowList(depth);
    if (code === QUOTE || code === APOSTROPHE) return { value: this.quoted(code), branch: offset };
    const text = this.unquoted(inFlow);
    if (text === '' || this.code() === COLON) throw new Left();
    return text === '~' || text === 'null' ? undefined : { value: text, branch: offset };
  }

  private quoted(quote: number): string {
    const start = this.at + 1;
    const sign = String.fromCharCode(quote);
    let end = this.text.indexOf(sign, start);
    if (quote === APOSTROPHE)
      while (this.text.charCodeAt(end + 1) === APOSTROPHE && end !== -1) end = this.text.indexOf(sign, end + 2);
    if (end === -1) throw new Left();
    const found = this.text.slice(start, end);
    if (found.includes('\n') || (quote === QUOTE && found.includes('\\'))) throw new Left();
    this.at = end + 1;
    return quote === APOSTROPHE ? found.replaceAll("''", "'") : found;
  }

  /** Unquoted text up to its end on this line; stands then at what ended it, a colon behind a key among it. */
  private unquoted(inFlow: boolean): string {
    const start = this.at;
    const first = this.code();
    const next = this.code(1);
    const alone =
      next === SPACE || next === NEW_LINE || this.at + 1 >= this.text.length || (inFlow && IN_FLOW.has(next));
    if (NO_START.has(first) || (first === DASH && alone)) throw new Left();
    let end = start;
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.code();
      if (code === SPACE) continue;
      if (code === NEW_LINE) break;
      if (code === COLON) {
        const after = this.code(1);
        if (after === SPACE || after === NEW_LINE || this.at + 1 >= this.text.length) break;
        if (inFlow && IN_FLOW.has(after)) throw new Left();
      } else if (code === HASH && this.at > start && this.code(-1) === SPACE) break;
      else if (inFlow && IN_FLOW.has(code)) break;
      end = this.at + 1;
    }
    // A comment is taken up where its space begins.
    if (this.code() !== COLON) this.at = end;
    else if (end !== this.at) throw new Left();
    return this.text.slice(start, end);
  }

  /** Within brackets: over spaces, comments and line ends to what comes next. */
  private spaces(): void {
    for (;;) {
      const start = this.at;
      while (this.code() === SPACE) this.at += 1;
      if (this.code() === HASH && this.at > start) this.toLineEnd();
      if (this.ended || this.code() === HASH) throw new Left();
      if (this.code() !== NEW_LINE) return;
      this.at += 1;
      this.toContent();
      if (this.ended || this.column <= this.around) throw new Left();
    }
  }

  private flowMapping(depth: number): Read {
    const mapping = new MappingReader(this.at);
    this.at += 1;
    this.spaces();
    while (this.code() !== 0x7d) {
      const keyOffset = this.at;
      const key = this.key(true);
      this.spaces();
      if (this.code() === 0x2c || this.code() === 0x7d) throw new Left();
      mapping.add(key, keyOffset, this.value(true, depth + 1));
      this.toNext(0x7d);
    }
    this.at += 1;
    return mapping.read();
  }

  private flowList(depth: number): Read {
    const branch = { offset: this.at, children: [] as Branch[] };
    const list: Plain[] = [];
    this.at += 1;
    this.spaces();
    while (this.code() !== 0x5d) {
      const read = this.value(true, depth + 1);
      if (read) {
        list.push(read.value);
        branch.children.push(read.branch);
      }
      this.toNext(0x5d);
    }
    this.at += 1;
    return { value: list, branch };
  }

  /** Over the comma to the next value, or to the closing bracket. */
  private toNext(closing: number): void {
    this.spaces();
    if (this.code() === closing) return;
    if (this.code() !== 0x2c) throw new Left();
    this.at += 1;
    this.spaces();
  }
}

class MappingReader {
  private readonly mapping: { [key: string]: Plain | undefined } = Object.create(null);
  private readonly keys = new Map<string, number>();
  private readonly children = new Map<string, Branch>();

  constructor(private readonly offset: number) {}

  add(key: string, keyOffset: number, read: Read | undefined): void {
    if (this.keys.has(key)) throw new Left();
    this.keys.set(key, keyOffset);
    if (read) this.children.set(key, read.branch);
    this.mapping[key] = read?.value;
  }

  read(): Read {
    return { value: this.mapping, branch: { offset: this.offset, children: this.children, keys: this.keys } };
  }
}
