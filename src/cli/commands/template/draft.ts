/** `ryoyohi template draft PDF --sheet NAME`: a first map, each place with what it was matched by and how sure that is. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sha256, writeWhole } from '../../../base/files.ts';
import { harmless } from '../../../base/refusal.ts';
import { draftKeys } from '../../../overseas-care/sheets/draft-keys.ts';
import { loadSheet, lookInto, type MapNotes, readPdfFile, type SheetMap, writeMap } from '../../../template/index.ts';
import {
  type Draft,
  type DraftKey,
  draftMap,
  type GivenPlace,
  type Reason,
  type StudiedPdf,
  studyPdf,
} from '../../../template/own/index.ts';
import { CallError } from '../../call-error.ts';
import type { Session } from '../../session.ts';
import { columns } from '../../table.ts';
import { nationalFolder, type OutputOptions, outputOf, sheetNamed, withTemplateWords } from './session.ts';

interface DraftOptions extends OutputOptions {
  sheet?: string;
  place?: string[];
}

export async function run(given: Session, path: string, options: DraftOptions): Promise<number> {
  const session = await withTemplateWords(given);
  const bytes = readPdfFile(path);
  const sheet = sheetNamed(options.sheet);
  const output = outputOf(options, join(dirname(path), `${sheet}.map.yaml`), [path]);
  const { map: national } = (await loadSheet(nationalFolder(session), sheet)).template;
  const keys = draftKeys(national);
  const pdf = await lookInto(path, () => studyPdf(bytes));
  const places = (options.place ?? []).map((text) => givenPlace(text, keys, pdf));
  const draft = draftMap({ bytes, pdf, pdfName: basename(path), national, keys, given: places });
  writeWhole([{ path: output, bytes: writeMap(draft.map, notesOf(draft, keys, basename(path), session)) }]);
  if (session.json) session.printJson(draftJson(draft, path, output));
  else print(draft, path, output, session);
  return 0;
}

/** `treatmentDays=18`, `patientSex.male=5`, `illnesses.1.name=9`, `accountNumber=12-18`. @throws CallError */
function givenPlace(text: string, keys: readonly DraftKey[], pdf: StudiedPdf): GivenPlace {
  const match = /^([A-Za-z][\w.-]*)=(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (!match) throw new CallError('bad-place', { value: text });
  const [, path, first, last] = match as unknown as [string, string, string, string | undefined];
  if (!isPlace(path, keys)) throw new CallError('bad-place-key', { value: text });
  const [from, to] = [Number(first), Number(last ?? first)];
  const boxes = Array.from({ length: Math.max(0, Math.min(to - from + 1, 200)) }, (_, index) => from + index);
  const found = pdf.pages.flatMap((page) => page.boxes).filter(({ number }) => boxes.includes(number));
  if (boxes.length === 0 || found.length < boxes.length || new Set(found.map(({ page }) => page)).size > 1)
    throw new CallError('bad-place-box', { value: text });
  return { path, boxes };
}

function isPlace(path: string, keys: readonly DraftKey[]): boolean {
  const [name, part, column, ...more] = path.split('.');
  const key = keys.find((each) => each.key === name);
  if (!key || more.length > 0) return false;
  if (key.entry.type === 'list') return /^[1-9]\d?$/.test(part ?? '') && Object.hasOwn(key.columns ?? {}, column ?? '');
  if (key.options) return column === undefined && Object.hasOwn(key.options, part ?? '');
  return part === undefined;
}

function why({ by, text, sure, box }: Reason, { words }: Session): string {
  const at = box === undefined ? '' : ` (${words('draft.box', { number: box })})`;
  return `${words(`draft.${sure}`)}${words('text.colon')}${words(`draft.by.${by}`, { text: harmless(text) })}${at}`;
}

/** Rows of one column say the same; they are told once. */
function reasonsOf(draft: Draft): { path: string; reason: Reason; rows: number }[] {
  const told = new Map<string, { path: string; reason: Reason; rows: number }>();
  for (const { path, reason } of draft.placed) {
    const column = /^(.+)\.\d+\.(.+)$/.exec(path);
    const shown = column ? `${column[1]}[].${column[2]}` : path;
    const before = told.get(shown);
    if (before) before.rows += 1;
    else told.set(shown, { path: shown, reason, rows: 1 });
  }
  return [...told.values()];
}

const keyOf = (path: string) => path.split(/[.[]/)[0]!;

function notesOf(draft: Draft, keys: readonly DraftKey[], pdf: string, session: Session): MapNotes {
  const { words } = session;
  const entries: Record<string, string> = {};
  const add = (key: string, line: string) => {
    entries[key] = entries[key] === undefined ? line : `${entries[key]}\n${line}`;
  };
  for (const { path, reason, rows } of reasonsOf(draft)) {
    const key = keyOf(path);
    const part = path === key ? '' : `${path.slice(key.length).replace(/^\./, '')} — `;
    add(key, `${part}${why(reason, session)}${rows > 1 ? `, ${words('draft.rows', { count: rows })}` : ''}`);
  }
  for (const { path, key } of draft.open) if (path !== key) add(key, words('draft.open-part', { path }));
  const foot = [
    ...openYaml(draft, keys, session),
    ...(draft.unusedFields.length === 0
      ? []
      : [
          '',
          words('draft.unused-head'),
          'unused:',
          ...draft.unusedFields.map((name) => `  - ${JSON.stringify(name)}`),
        ]),
  ];
  return {
    head: words('draft.head', { pdf }),
    mark: words(draft.markTaken ? 'draft.mark-taken' : 'draft.mark-free'),
    entries,
    ...(foot.length > 0 && { foot: foot.join('\n') }),
  };
}

const NOWHERE = { box: { page: 1, x: 0, y: 0, width: 0, height: 0 } };

/** What is open, as entries to be taken out of the comment. */
function openYaml({ open, map }: Draft, keys: readonly DraftKey[], { words }: Session): string[] {
  const missing = open.filter(({ path, key }) => path === key);
  if (missing.length === 0) return [];
  const lines = missing.flatMap(({ key, required }) => {
    const { entry, columns: heads, options } = keys.find((each) => each.key === key)!;
    const { place: _place, options: _options, rows: _rows, item: _item, ...like } = entry;
    const at = {
      ...(options && { options: Object.fromEntries(Object.keys(options).map((option) => [option, NOWHERE])) }),
      ...(heads && { rows: [Object.fromEntries(Object.keys(heads).map((column) => [column, NOWHERE]))] }),
      ...(!options && !heads && { place: NOWHERE }),
    };
    const alone: SheetMap = { ...map, entries: { [key]: { ...like, ...at } } };
    const [first, ...rest] = writeMap(alone).split('\nentries:\n')[1]!.trimEnd().split('\n');
    return [required ? `${first}  # ${words('draft.required')}` : first!, ...rest];
  });
  return [words('draft.open-head'), ...lines];
}

function draftJson(draft: Draft, file: string, output: string) {
  return {
    file,
    output,
    placed: draft.placed.map(({ path, place, reason }) => ({
      path,
      place,
      by: reason.by,
      text: reason.text,
      sure: reason.sure,
      box: reason.box ?? null,
    })),
    open: draft.open.map(({ path, required }) => ({ path, required })),
    unusedFields: draft.unusedFields,
    markTaken: draft.markTaken,
  };
}

function print(draft: Draft, path: string, output: string, session: Session): void {
  const { print: say, words, paint, note } = session;
  const reasons = reasonsOf(draft);
  const rows = reasons.map(({ path: at, reason, rows: count }) => [
    at,
    `${why(reason, session)}${count > 1 ? `, ${words('draft.rows', { count })}` : ''}`,
  ]);
  columns(rows).forEach((line, index) => {
    say(reasons[index]!.reason.sure === 'doubtful' ? paint.yellow(line) : line);
  });
  const open = draft.open.map(({ path: at, required }) => (required ? `${at} (${words('draft.required')})` : at));
  if (open.length > 0) say(`${words('draft.open')}${words('text.colon')}${open.join(', ')}`);
  if (draft.unusedFields.length > 0)
    say(words('draft.unused', { fields: draft.unusedFields.map((name) => harmless(name)).join(', ') }));
  if (draft.markTaken) note(paint.yellow(words('draft.mark-taken')));
  const doubtful = reasons.filter(({ reason }) => reason.sure === 'doubtful').length;
  const missing = draft.open.filter(({ required }) => required).length;
  say(words('draft.done', { file: output, placed: reasons.length, doubtful, open: missing }));
  if (!hasPdfBeside(path, output)) note(paint.yellow(words('draft.elsewhere', { pdf: basename(path) })));
  say(words('draft.next', { doubtful: words('draft.doubtful'), file: output }));
}

function hasPdfBeside(path: string, output: string): boolean {
  const beside = join(dirname(resolve(output)), basename(path));
  return existsSync(beside) && sha256(readFileSync(beside)) === sha256(readFileSync(path));
}
