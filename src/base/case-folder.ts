/**
 * A case is a folder with one `claim.yaml` or `claim.json` and the scans that it names. Finds and reads it, whatever
 * its scheme; the scheme's own schema comes after.
 */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { lookedUp, readNamed, UNFINISHED } from './files.ts';
import { pathText } from './path.ts';
import { harmless, Refusal } from './refusal.ts';
import { nearest } from './schema.ts';
import { MOST_BYTES, type Plain, readText, type TextTree } from './text-tree.ts';

export const FORMAT = 'ryoyohi/1';
const CLAIM_FILES = ['claim.yaml', 'claim.json'] as const;

export interface CaseFile {
  /** Absolute. */
  folder: string;
  /** `claim.yaml` or `claim.json`. */
  name: string;
  /** The file as the user named it, for messages. */
  shown: string;
  kind: 'yaml' | 'json';
  bytes: Uint8Array;
  tree: TextTree;
  scheme: string;
}

/**
 * @param path a claim's folder or its file
 * @param schemes the schemes that this program knows
 * @throws Refusal where there is none, there are two, it is no YAML or JSON, or its format or scheme is unknown
 */
export function readCase(path: string, schemes: readonly string[]): CaseFile {
  const { file, shown } = locate(path);
  const bytes = readNamed(file, shown, MOST_BYTES);
  const kind = file.endsWith('.json') ? 'json' : 'yaml';
  return caseOf({ folder: dirname(file), name: basename(file), shown, kind, bytes }, schemes);
}

/**
 * A case whose file was got in another way than from the disk.
 * @throws Refusal as {@link readCase} does
 */
export function caseOf(file: Omit<CaseFile, 'tree' | 'scheme'>, schemes: readonly string[]): CaseFile {
  const tree = readText(file.bytes, file.shown, file.kind);
  return { ...file, tree, scheme: schemeOf(tree, file.shown, schemes) };
}

/** Does anything in the folder have the name of a claim's file, be it only a link that leads nowhere? */
export function holdsClaim(folder: string): boolean {
  return entriesOf(folder).some(({ name }) => CLAIM_FILES.some((each) => each === name));
}

function locate(path: string): { file: string; shown: string } {
  const stat = lookedUp(path);
  if (!stat) throw new Refusal({ code: 'no-such-file', file: path });
  if (!stat.isDirectory()) {
    if (!stat.isFile() || !/\.(?:ya?ml|json)$/.test(path)) throw new Refusal({ code: 'no-claim-file', file: path });
    return { file: resolve(path), shown: path };
  }
  const there = CLAIM_FILES.filter((name) => lookedUp(join(path, name), path)?.isFile());
  if (there.length === 2) throw new Refusal({ code: 'two-claim-files', file: path });
  const [name] = there;
  if (!name) throw new Refusal({ code: 'no-claim-in-folder', file: path });
  return { file: resolve(path, name), shown: join(path, name) };
}

function schemeOf(tree: TextTree, file: string, schemes: readonly string[]): string {
  const value = tree.value;
  const at = (key: string) => ({ file, ...tree.lineAndColumn(tree.offsetOf([key])), at: key });
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal({
      code: 'answer-wrong',
      file,
      ...tree.lineAndColumn(0),
      at: '',
      expected: { key: 'mapping' },
      found: shownKind(value),
    });
  }
  const format = (value as Record<string, Plain>)['format'];
  if (format === undefined) {
    throw new Refusal({
      code: 'answer-absent',
      ...at('format'),
      expected: { key: 'format', params: { format: FORMAT } },
    });
  }
  if (format !== FORMAT) {
    const version = typeof format === 'string' ? /^ryoyohi\/(\d{1,6})$/.exec(format) : null;
    const newer = version && Number(version[1]) > 1;
    throw new Refusal({
      code: newer ? 'format-newer' : 'answer-wrong',
      ...at('format'),
      expected: { key: 'format', params: { format: FORMAT } },
      found: shownKind(format),
    });
  }
  const scheme = (value as Record<string, Plain>)['scheme'];
  if (typeof scheme !== 'string' || !schemes.includes(scheme)) {
    const near = typeof scheme === 'string' ? nearest(scheme, schemes) : undefined;
    throw new Refusal({
      code: scheme === undefined ? 'answer-absent' : 'answer-wrong',
      ...at('scheme'),
      expected: {
        key: near ? 'one-of-near' : 'one-of',
        params: { options: schemes.join(' | '), ...(near ? { nearest: near } : {}) },
      },
      ...(scheme === undefined ? {} : { found: shownKind(scheme) }),
    });
  }
  return scheme;
}

function shownKind(value: Plain): string {
  if (typeof value === 'string') return harmless(value);
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** A path inside the case's folder: relative, no `..`, no drive, no backslash. Links are judged when it is opened. */
export function isInsidePath(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[a-zA-Z]:/.test(path))
    return false;
  return !path.split('/').some((part) => part === '..' || part === '');
}

/**
 * @param path relative to the folder, as {@link isInsidePath} lets in
 * @returns the absolute path, or undefined where there is no such file
 * @throws Refusal where a link leads out of the folder
 */
export function resolveInside(file: CaseFile, path: string, at: readonly (string | number)[]): string | undefined {
  const full = join(file.folder, path);
  let real: string;
  try {
    real = realpathSync(full);
  } catch {
    return undefined;
  }
  const from = relative(realpathSync(file.folder), real);
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(from) === from) {
    throw new Refusal({
      code: 'link-leads-out',
      file: file.shown,
      ...file.tree.lineAndColumn(file.tree.offsetOf(at)),
      at: pathText(at),
      found: harmless(path),
    });
  }
  return real;
}

/** A path inside the folder as it is compared with others: without `.` parts, its characters composed. */
export function samePath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '.')
    .join('/')
    .normalize('NFC');
}

/** The same, harmless for a terminal. */
export function shownPath(path: string): string {
  return harmless(samePath(path), 200);
}

/** What systems and editors leave behind. */
const LEFT_BY_SYSTEMS =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$[^/]*|\._[^/]*|\.[^/]*\.sw[op]|[^/]*~|\.git|\.gitignore)$|(?:^|\/)\.git\//i;

/** Is this no paper of the claim, but what a system, an editor or an unfinished write left? */
export function isLeftBehind(path: string): boolean {
  return path.endsWith(UNFINISHED) || LEFT_BY_SYSTEMS.test(path);
}

const MOST_FILES = 20_000;

/** A folder that may not be read has no files that could be looked at. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Every file under the folder, by its path with `/`, in code unit order. Links to folders are not entered. */
export function listFiles(folder: string): string[] {
  const found: string[] = [];
  const enter = (relativeFolder: string, depth: number) => {
    if (depth > 20) return;
    for (const entry of entriesOf(join(folder, relativeFolder))) {
      if (found.length >= MOST_FILES) return;
      const path = relativeFolder === '' ? entry.name : `${relativeFolder}/${entry.name}`;
      if (entry.isDirectory()) enter(path, depth + 1);
      else found.push(path);
    }
  };
  enter('', 0);
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
