/**
 * A first map of a form: fields by their names, labels by their words, each with what it was matched by and how sure that
 * is. What cannot be matched stays open and is listed; nothing is guessed without saying so.
 */
import { LEAST_SIZE, USUAL_SIZE } from '../fit.ts';
import { CONTINUED } from '../layout.ts';
import { sha256 } from '../map.ts';
import type { Entry, Place, SheetMap } from '../types.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { draftChoice } from './draft-choice.ts';
import { draftList } from './draft-list.ts';
import type { Draft, DraftKey, DraftPlace, GivenPlace, Reason, Sureness } from './draft-types.ts';
import { freeLine, freeMark } from './free-room.ts';
import type { StudiedPdf } from './study.ts';
import { type Target, Targets } from './targets.ts';
import { bestLikeness, itemNumber, likeness, plainLetters } from './wording.ts';

export interface DraftInput {
  bytes: Uint8Array;
  pdf: StudiedPdf;
  /** File name of the PDF, as the map will have it. */
  pdfName: string;
  /** The national map of the sheet: title, style of dates. */
  national: SheetMap;
  keys: readonly DraftKey[];
  given: readonly GivenPlace[];
}

/** Less alike is no match. */
const ALIKE = 0.66;
const SAME = 0.97;
const LIKELY = 0.82;
/** A field's name is read more strictly: it is short and seldom a sentence. */
const NAMED = 0.8;

/** So short a word stands on forms for other things too: To, Date, 名. */
const SHORT = /^(?:[\x20-\x7e]{1,4}|.)$/u;

/** @param text the words or the name that it was matched by */
export function surenessOf(score: number, text: string, doubts = false): Sureness {
  if (score < LIKELY || doubts) return 'doubtful';
  return score >= SAME && !SHORT.test(plainLetters(text)) ? 'sure' : 'likely';
}

/** What the parts of a draft share. */
export interface Draughtsman {
  pdf: StudiedPdf;
  targets: Targets;
  candidates: readonly Candidate[];
  /** Labels that are spoken for. */
  claimed: Set<Candidate>;
  given: ReadonlyMap<string, readonly number[]>;
  put(path: string, target: Target, reason: Reason): Place;
}

const TEXTUAL: ReadonlySet<Entry['type']> = new Set([
  'text',
  'multiline',
  'day',
  'month',
  'amount',
  'signature',
  'seal',
  'hand-date',
]);

export function draftMap({ bytes, pdf, pdfName, national, keys, given }: DraftInput): Draft {
  const targets = new Targets(pdf);
  const found = new Map<string, { target: Target; reason: Reason }>();
  const draughtsman: Draughtsman = {
    pdf,
    targets,
    candidates: pdf.pages.flatMap((page, index) => candidatesOf(page, index + 1)),
    claimed: new Set(),
    given: new Map(given.map(({ path, boxes }) => [path, boxes])),
    put(path, target, reason) {
      targets.take(target);
      found.set(path, { target, reason: { ...reason, ...(target.box !== undefined && { box: target.box }) } });
      return target.place;
    },
  };
  takeGiven(draughtsman);

  const parts = new Map<string, Partial<Entry>>();
  const written = keys.filter(({ entry }) => TEXTUAL.has(entry.type) && entry.by !== 'none' && entry.by !== 'office');
  // What has a shape of its own first: its words and boxes are then spoken for.
  for (const key of keys) {
    const { type } = key.entry;
    if (type === 'choice' || type === 'ticks') keep(parts, key, draftChoice(draughtsman, key));
    else if (type === 'list') keep(parts, key, draftList(draughtsman, key));
  }
  const wholes = new Map(
    keys.flatMap(({ key, together }) => (together === undefined ? [] : [[key, together] as const])),
  );
  matchFieldNames(draughtsman, written, found);
  matchLabels(draughtsman, written, found, wholes);
  for (const key of written) {
    const at = found.get(key.key);
    if (at) parts.set(key.key, { place: at.target.place, ...traits(at.target, key.entry) });
  }

  const mark = freeMark(pdf);
  const { width, height } = pdf.pages[0]!;
  const markAt = mark ?? { x: Math.round(width - 88), y: Math.round(height - 88), size: 65 };
  const line = freeLine(
    pdf,
    [...found.values()].map(({ target }) => target.area),
    markAt,
  );
  const entries: Record<string, Entry> = {};
  for (const { key, entry } of keys) {
    const part = parts.get(key);
    if (!part) continue;
    const {
      place: _place,
      options: _options,
      rows: _rows,
      item: _item,
      required: _required,
      size: _size,
      comb: _comb,
      ...like
    } = entry;
    entries[key] = { ...like, ...(entry.required && { required: true }), ...sizeOf(entry), ...part } as Entry;
  }
  const continued = national.entries[CONTINUED];
  if (line && continued) entries[CONTINUED] = { ...continued, place: { box: line } };

  const placed: DraftPlace[] = [...found].flatMap(([path, { target, reason }]) =>
    Object.hasOwn(entries, path.split('.')[0]!) ? [{ path, place: target.place, reason }] : [],
  );
  const usedFields = new Set(placed.flatMap(({ place }) => ('field' in place ? [place.field] : [])));
  return {
    map: {
      format: 'ryoyohi-map/1',
      sheet: national.sheet,
      pdf: pdfName,
      sha256: sha256(bytes),
      title: national.title,
      dates: national.dates,
      mark: markAt,
      entries,
    },
    placed,
    open: openPaths(keys, entries),
    unusedFields: pdf.fields.map(({ name }) => name).filter((name) => !usedFields.has(name)),
    markTaken: mark === undefined,
  };
}

function keep(parts: Map<string, Partial<Entry>>, { key }: DraftKey, part: Partial<Entry> | undefined): void {
  if (part) parts.set(key, part);
}

function sizeOf({ size }: Entry): Partial<Entry> {
  return size === undefined ? {} : { size };
}

/** What the place itself says of how one writes in it. */
function traits({ area, field, label }: Target, entry: Entry): Partial<Entry> {
  if (entry.type === 'signature' || entry.type === 'seal' || entry.type === 'hand-date') return {};
  const size = Math.max(LEAST_SIZE, Math.min(entry.size ?? USUAL_SIZE, Math.floor(area.height * 1.6) / 2));
  const item = label === undefined ? undefined : itemNumber(label);
  return {
    size,
    ...(item !== undefined && { item }),
    ...(field?.maxLength !== undefined && (field.comb ? { comb: field.maxLength } : { maxLength: field.maxLength })),
  };
}

function takeGiven({ given, targets, put }: Draughtsman): void {
  for (const [path, numbers] of given) {
    const target = targets.ofNumbers(numbers);
    if (target) put(path, target, { by: 'given', text: numbers.join('+'), sure: 'sure' });
  }
}

/** A higher box may hold several labels. */
const LABEL_BOX = 40;
/** From one line of a label to the next. */
const LINE_APART = 14;

type Found = Map<string, { target: Target; reason: Reason }>;

interface Match<T> {
  of: DraftKey;
  what: T;
  score: number;
  /** Place of the key on the sheet. */
  order: number;
}

/** The best matches first; those of one score in the order of the sheet. */
function ranked<T>(matches: readonly Match<T>[]): Match<T>[] {
  return [...matches].sort((a, b) => b.score - a.score || a.order - b.order);
}

function matchFieldNames({ pdf, targets, put }: Draughtsman, keys: readonly DraftKey[], found: Found): void {
  const fields = pdf.fields.filter(({ kind }) => kind === 'text' || kind === 'choice' || kind === 'signature');
  const matches = keys.flatMap((key, order) =>
    fields.flatMap((field): Match<{ field: (typeof fields)[number]; by: Reason['by'] }>[] => {
      const name = plainLetters(field.name);
      const named = Math.max(
        likeness(name, plainLetters(key.key)),
        ...key.names.map((each) => likeness(name, plainLetters(each))),
      );
      const titled = field.title === undefined ? 0 : bestLikeness(field.title, key.names);
      const score = Math.max(named, titled);
      if (score < NAMED) return [];
      const by = named >= titled ? 'field-name' : 'field-title';
      return [{ of: key, what: { field, by }, score, order }];
    }),
  );
  for (const { of, what, score } of ranked(matches)) {
    if (found.has(of.key)) continue;
    const { field, by } = what;
    const [area] = field.boxes;
    if (!area) continue;
    const target: Target = { place: { field: field.name }, area, field };
    if (!targets.isFree(target)) continue;
    const rival = matches.some((other) => other.of !== of && other.what.field === field && other.score >= score - 0.02);
    const text = by === 'field-name' ? field.name : field.title!;
    put(of.key, target, { by, text, sure: surenessOf(score, text, rival) });
  }
}

function matchLabels(
  { candidates, claimed, targets, put }: Draughtsman,
  keys: readonly DraftKey[],
  found: Found,
  wholes: ReadonlyMap<string, string>,
): void {
  const matches = keys.flatMap((key, order) =>
    candidates.flatMap((candidate): Match<Candidate>[] => {
      const score = bestLikeness(candidate.text, key.names);
      return score < ALIKE ? [] : [{ of: key, what: candidate, score, order }];
    }),
  );
  // A key of which a part, or the whole, has its place needs none of its own.
  const kin = (key: string) => {
    const whole = wholes.get(key);
    return whole === undefined ? [...wholes].filter(([, each]) => each === key).map(([part]) => part) : [whole];
  };
  for (const { of, what, score } of ranked(matches)) {
    const related = kin(of.key);
    if (found.has(of.key) || claimed.has(what) || related.some((each) => found.has(each))) continue;
    const [target] = targets.ofLabel(what, of.entry.type === 'multiline');
    if (!target) continue;
    const rival = matches.some((other) => {
      if (other.score < score - 0.02) return false;
      if (other.of === of) return !claimed.has(other.what) && !sameWords(other.what, what);
      return other.what === what && !found.has(other.of.key) && !related.includes(other.of.key);
    });
    for (const other of candidates) if (other === what || sameWords(other, what)) claimed.add(other);
    put(
      of.key,
      { ...target, label: what.text },
      { by: 'label', text: what.text, sure: surenessOf(score, what.text, rival) },
    );
  }
}

/** The same label: the same words, a part of them, or another line of the same box. */
function sameWords(a: Candidate, b: Candidate): boolean {
  const stacked = Math.abs(a.x - b.x) < 4 && Math.abs(a.y - b.y) < LINE_APART;
  if (a.box && a.box === b.box && (a.box.height < LABEL_BOX || stacked)) return true;
  return (
    a.page === b.page &&
    a.x < b.x + b.width &&
    b.x < a.x + a.width &&
    a.y < b.y + b.height - 1 &&
    b.y < a.y + a.height - 1
  );
}

function openPaths(keys: readonly DraftKey[], entries: Record<string, Entry>): Draft['open'] {
  return keys.flatMap(({ key, entry, required, together, options, columns }): Draft['open'] => {
    if (entry.by === 'office' || entry.by === 'none') return [];
    const made = entries[key];
    if (!made) {
      if (together !== undefined && entries[together]) return [];
      return [{ path: key, key, required }];
    }
    return [
      ...Object.keys(options ?? {}).flatMap((option) =>
        made.options?.[option] ? [] : [{ path: `${key}.${option}`, key, required }],
      ),
      ...Object.keys(columns ?? {}).flatMap((column) =>
        made.rows?.some((row) => row[column]) ? [] : [{ path: `${key}[].${column}`, key, required: false }],
      ),
    ];
  });
}
