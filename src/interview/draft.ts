/**
 * The claim that is being written: the answers as they stand, and the file that holds them. Every change is in the file,
 * whole, before the next question is asked.
 */
import { type Change, type EditableText, editableText, type Manner } from '../base/edit-text.ts';
import { lookedUp, readNamed, writeWhole } from '../base/files.ts';
import type { Path } from '../base/path.ts';
import { Refusal } from '../base/refusal.ts';
import { MOST_BYTES, type Plain, readText } from '../base/text-tree.ts';

type Tree = { [key: string]: Plain | undefined };

/** An answer; null where it was left open on purpose; undefined where there is none. */
export type Held = Plain | null | undefined;

/** Where a draft is kept. */
export interface Place {
  path: string;
  /** As the user named it. */
  shown: string;
  kind: 'yaml' | 'json';
  /** Only looked at: nothing is ever written. */
  nowhere?: boolean;
}

export class Draft {
  private edited: EditableText;
  private written: string | undefined;
  /** Is the text what was last written? */
  private isSaved: boolean;

  private constructor(
    readonly place: Place,
    private tree: Tree,
    text: string,
    private readonly manner: Manner,
    isThere: boolean,
  ) {
    this.edited = editableText(text, place.kind, manner);
    this.written = isThere ? text : undefined;
    this.isSaved = isThere;
  }

  /** A claim that is not in any file yet; the first {@link save} makes it. */
  static begin(place: Place, head: Readonly<Record<string, string>>, manner: Manner): Draft {
    const draft = new Draft(place, {}, '', manner, false);
    draft.apply(Object.entries(head).map(([key, to]) => ({ path: [key], to })));
    return draft;
  }

  /** @param text of a file that its schema takes */
  static of(place: Place, text: string, tree: Plain, manner: Manner): Draft {
    return new Draft(place, structuredClone(tree) as Tree, text, manner, true);
  }

  /** All answers, as the file holds them. Not to be changed. */
  get answers(): Tree {
    return this.tree;
  }

  held(path: Path): Held {
    return heldAt(this.tree, path);
  }

  /** Takes changes, not yet to the disk. */
  apply(changes: readonly Change[]): void {
    if (changes.length > 0) this.isSaved = false;
    for (const change of changes) {
      changeTree(this.tree, change);
      this.edited.change(change);
    }
  }

  /** The file as it would be written. */
  text(): string {
    return this.edited.text();
  }

  /**
   * Writes the file, whole or not at all.
   * @throws Refusal where it cannot be written, or where another program changed it since it was read or written here:
   * nothing of the other's is overwritten
   */
  save(): void {
    if (this.place.nowhere || this.isSaved) return;
    const text = this.text();
    if (text === this.written) {
      this.isSaved = true;
      return;
    }
    const there = lookedUp(this.place.path) ? readNamed(this.place.path, this.place.shown, MOST_BYTES) : undefined;
    const before = there && new TextDecoder().decode(there);
    if (before !== undefined && before !== this.written)
      throw new Refusal({ code: 'changed-meanwhile', file: this.place.shown });
    proveReadable(text, this.tree, this.place);
    writeWhole([{ path: this.place.path, bytes: text }]);
    this.written = text;
    this.isSaved = true;
  }

  /** The answers as they are now, to go back to where a change cannot be kept. */
  snapshot(): { restore(): void } {
    // The changes that follow are made in a copy: whoever looked at the answers before sees them as they were.
    const { tree } = this;
    this.tree = structuredClone(tree);
    const text = this.isSaved ? this.written! : this.text();
    return {
      restore: () => {
        this.tree = tree;
        this.edited = editableText(text, this.place.kind, this.manner);
        this.isSaved = text === this.written;
      },
    };
  }
}

export function heldAt(tree: Plain | undefined, path: Path): Held {
  let value: Plain | undefined = tree;
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return undefined;
    const parent = value as Record<string | number, Plain | undefined>;
    if (!Object.hasOwn(parent, step)) return undefined;
    value = parent[step];
    if (value === undefined) return index === path.length - 1 ? null : undefined;
  }
  return value;
}

function changeTree(tree: Tree, change: Change): void {
  let parent: Record<string | number, Plain | undefined> = tree;
  for (const [depth, step] of change.path.slice(0, -1).entries()) {
    let next = parent[step];
    if (typeof next !== 'object' || next === null) {
      if ('remove' in change) return;
      next = typeof change.path[depth + 1] === 'number' ? [] : {};
      parent[step] = next;
    }
    parent = next as Record<string | number, Plain | undefined>;
  }
  const key = change.path.at(-1)!;
  if ('remove' in change) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  } else parent[key] = change.to === null ? undefined : structuredClone(change.to);
}

/** A file that would not give the same answers back is a slip of this program, and is never written over a good one. */
function proveReadable(text: string, tree: Tree, place: Place): void {
  const read = readText(Buffer.from(text, 'utf8'), place.shown, place.kind).value;
  if (comparable(read) !== comparable(tree)) throw new Error('the claim file would not give the same answers back');
}

function comparable(value: Plain | undefined): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === undefined) return null;
    if (typeof part === 'boolean') return String(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
