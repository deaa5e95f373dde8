/** What the commands of `template` share: their words, the national sheets, the fonts, and where they may write. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Refusal } from '../../../base/refusal.ts';
import { nearest } from '../../../base/schema.ts';
import type { Words } from '../../../base/words.ts';
import { ALL_FIELDS } from '../../../overseas-care/sheets/packet-sheets.ts';
import { type FontLibrary, loadFonts } from '../../../pdf/index.ts';
import { templateWords } from '../../../template/words/index.ts';
import { CallError } from '../../call-error.ts';
import { withWordsOfScheme } from '../../open.ts';
import { schemeNamed } from '../../schemes/index.ts';
import type { Session } from '../../session.ts';

/** The session with the words of maps added. */
export async function withTemplateWords(given: Session): Promise<Session> {
  const session = await withWordsOfScheme(given, await schemeNamed('overseas-care'));
  const own = await templateWords(session.language);
  const { words } = session;
  const both = (key: string, params: Parameters<Words>[1] = {}): string => {
    const text = own[key];
    if (text === undefined) return words(key, params);
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
  };
  return {
    ...session,
    words: Object.assign(both, {
      language: words.language,
      has: (key: string) => Object.hasOwn(own, key) || words.has(key),
    }),
  };
}

/** The sheets that an office may have a form of its own for. */
export const SHEETS: readonly string[] = Object.keys(ALL_FIELDS).filter((sheet) => sheet !== 'insert');

/** @throws CallError */
export function sheetNamed(name: string | undefined): string {
  const sheets = SHEETS.join(', ');
  if (name === undefined) throw new CallError('sheet-missing', { sheets });
  if (SHEETS.includes(name)) return name;
  const near = nearest(name, SHEETS);
  throw near
    ? new CallError('unknown-sheet-near', { name, nearest: near })
    : new CallError('unknown-sheet', { name, sheets });
}

export function nationalFolder({ shelves }: Session): string {
  return join(shelves.templates, 'sheets');
}

export function fontsOf(session: Session, options: { font?: string[]; systemFonts?: boolean } = {}): FontLibrary {
  return loadFonts({
    fontDirectory: join(session.home, 'fonts'),
    extra: options.font ?? [],
    system: options.systemFonts !== false,
  });
}

export interface OutputOptions {
  output?: string;
  force?: boolean;
}

const END = /%RYOYOHI-(?:GRID|PROOF)\n$/;

/** Ends a PDF with a line by which it is known again as made by us, so that it may be made again. */
export function withEnd(pdf: Uint8Array, kind: 'GRID' | 'PROOF'): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(pdf), Buffer.from(`\n%RYOYOHI-${kind}\n`, 'latin1')]));
}

/**
 * The file to write. What is there already is written over only where it is a grid or a proof of ours, or by `--force`.
 * @param usual name that is taken where none is given
 * @param read files that are read and never written over
 * @throws CallError, Refusal
 */
export function outputOf({ output, force }: OutputOptions, usual: string, read: readonly string[]): string {
  const path = output ?? usual;
  const ending = extname(usual).toLowerCase();
  if (ending === '.pdf' && extname(path).toLowerCase() !== '.pdf')
    throw new CallError('output-not-pdf', { file: path });
  if (!statSync(dirname(resolve(path)), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal({ code: 'output-no-folder', file: path });
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return path;
  if (stat.isDirectory()) throw new Refusal({ code: 'output-is-folder', file: path });
  if (read.some((each) => isSame(each, path))) throw new CallError('output-input', { file: path });
  if (!force && !(stat.isFile() && END.test(readFileSync(path).subarray(-40).toString('latin1'))))
    throw new CallError('output-there', { file: path });
  return path;
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return resolve(one) === resolve(other);
  }
}

/** `forms/form-a.pdf` → `forms/form-a.grid.pdf` */
export function besides(path: string, ending: string): string {
  return join(dirname(path), `${basename(path).replace(/(?:\.map)?\.(?:pdf|ya?ml)$/i, '')}${ending}`);
}

const MILLIMETRES = 25.4 / 72;

/** To a tenth, as people measure on paper. */
export function millimetres(points: number): string {
  return (points * MILLIMETRES).toFixed(1);
}

export function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
