/** A sheet's map, `<sheet>.map.yaml`: read with its faults named by line and column, written in one fixed order. */
import { createHash } from 'node:crypto';
import type { Path } from '../base/path.ts';
import { pathText } from '../base/path.ts';
import { type Problem, Refusal } from '../base/refusal.ts';
import {
  line,
  list,
  mapping,
  mappingWith,
  matching,
  oneOf,
  parseWith,
  plainNumber,
  record,
  text,
  truth,
  wholeNumber,
} from '../base/schema.ts';
import { readText } from '../base/text-tree.ts';
import { yamlLibrary } from '../base/yaml-library.ts';
import type { Entry, Place, SheetMap } from './types.ts';

const length = plainNumber('map-length');
/** The least that a printer can show. */
const extent = plainNumber('map-extent', 0.1);
const count = wholeNumber('map-count', 1);
const label = mapping({ en: text, ja: text });

const place = mapping({
  field: text,
  widget: wholeNumber('map-widget', 0),
  box: mappingWith({ page: count, x: length, y: length, width: extent, height: extent }, {}),
});

const WRITERS = [
  'patient',
  'physician',
  'institution',
  'translator',
  'householder',
  'applicant',
  'receiver',
  'guarantor',
  'office',
  'none',
] as const;

const TYPES = [
  'text',
  'multiline',
  'day',
  'month',
  'amount',
  'choice',
  'ticks',
  'list',
  'picture',
  'signature',
  'seal',
  'hand-date',
  'hand-tick',
] as const;

const places = record(place);

const entryShape = {
  item: line,
  label,
  by: oneOf(WRITERS),
  type: oneOf(TYPES),
  required: truth,
  place,
  options: places,
  columns: record(label),
  rows: list(places),
  size: extent,
  align: oneOf(['left', 'center', 'right']),
  maxLength: count,
  comb: count,
};

const { label: entryLabel, by, type: entryType, ...entryMore } = entryShape;
const entry = mappingWith({ label: entryLabel, by, type: entryType }, entryMore);

const sheetMap = mappingWith(
  {
    format: matching('map-format', /^ryoyohi-map\/1$/),
    sheet: matching('map-sheet', /^[a-z][a-z0-9-]{0,60}$/),
    pdf: matching('map-pdf', /^[^/\\]{1,200}\.pdf$/i),
    sha256: matching('map-hash', /^[0-9a-f]{64}$/),
    title: mappingWith({ en: line, ja: line }, {}),
    dates: oneOf(['era', 'day-month-year', 'western']),
    mark: mappingWith({ x: length, y: length, size: extent }, {}),
    entries: record(entry),
  },
  { pagesOnlyWith: record(line), unused: list(text), notAsked: list(line) },
);

/** A map as it was read, and where in its file each part stands. */
export interface MapFile {
  map: SheetMap;
  /** 1-based; a part that is not there stands at its nearest parent's place. */
  placeOf(path: Path): { line: number; column: number };
}

type ShapeProblem = Pick<Problem, 'code' | 'params'> & { path: Path };

/** What each type of entry must say about where it stands. */
function* shapeProblems(map: SheetMap): Generator<ShapeProblem> {
  for (const [key, each] of Object.entries(map.entries)) {
    const { type } = each;
    const ticked = type === 'choice' || type === 'ticks' || (type === 'hand-tick' && each.options !== undefined);
    const wanted = ticked ? 'options' : type === 'list' ? 'rows' : 'place';
    if (each[wanted] === undefined) yield { code: 'map-entry-lacks', params: { type, wanted }, path: ['entries', key] };
    for (const part of ['place', 'options', 'rows'] as const) {
      if (part !== wanted && each[part] !== undefined)
        yield { code: 'map-entry-extra', params: { type, part, wanted }, path: ['entries', key, part] };
    }
    for (const { path, place: at } of placesWithin(key, each)) {
      const field = 'field' in at;
      if (field === 'box' in at || (!field && 'widget' in at)) yield { code: 'map-place', path };
    }
  }
  for (const [page, key] of Object.entries(map.pagesOnlyWith ?? {})) {
    if (!/^[1-9]\d*$/.test(page)) yield { code: 'map-page', params: { page }, path: ['pagesOnlyWith', page] };
    if (!Object.hasOwn(map.entries, key))
      yield { code: 'map-page-key', params: { page, key }, path: ['pagesOnlyWith', page] };
  }
}

/** Every place of an entry with its path in the file. */
export function placesWithin(key: string, { place: own, options, rows }: Entry): { path: Path; place: Place }[] {
  const at = ['entries', key];
  return [
    ...(own ? [{ path: [...at, 'place'], place: own }] : []),
    ...Object.entries(options ?? {}).map(([option, each]) => ({ path: [...at, 'options', option], place: each })),
    ...(rows ?? []).flatMap((row, index) =>
      Object.entries(row).map(([column, each]) => ({ path: [...at, 'rows', index, column], place: each })),
    ),
  ];
}

/** SHA-256 in hex, as a map holds it of its PDF. A text is taken as UTF-8. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a map with the places of its parts.
 * @param source - the file's bytes, or its text.
 * @param name - the file's name, to stand before what is wrong.
 * @throws Refusal with everything that is wrong, each with its line and column.
 */
export function readMapFile(source: Uint8Array | string, name: string): MapFile {
  const tree = readText(typeof source === 'string' ? Buffer.from(source, 'utf8') : source, name, 'yaml');
  const map = withoutUndefined(parseWith(sheetMap, tree, name)) as SheetMap;
  const placeOf = (path: Path) => tree.lineAndColumn(tree.offsetOf(path));
  const problems = [...shapeProblems(map)].map(
    ({ path, ...problem }): Problem => ({ ...problem, file: name, ...placeOf(path), at: pathText(path) }),
  );
  if (problems.length > 0) throw new Refusal(problems);
  return { map, placeOf };
}

/**
 * Reads a map.
 * @throws Refusal with everything that is wrong, each with its line and column.
 */
export function readMap(source: Uint8Array | string, name: string): SheetMap {
  return readMapFile(source, name).map;
}

/** A key without a value is absent. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutUndefined(each)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function orderedPlace(place: Place): Place {
  if ('field' in place)
    return place.widget === undefined ? { field: place.field } : { field: place.field, widget: place.widget };
  const { page, x, y, width, height } = place.box;
  return { box: { page, x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) } };
}

function orderedPlaces(places: Record<string, Place>): Record<string, Place> {
  return Object.fromEntries(Object.entries(places).map(([key, each]) => [key, orderedPlace(each)]));
}

function orderedLabels(columns: NonNullable<Entry['columns']>): NonNullable<Entry['columns']> {
  const ordered = ({ en, ja }: { en?: string; ja?: string }) => ({
    ...(en !== undefined && { en }),
    ...(ja !== undefined && { ja }),
  });
  return Object.fromEntries(Object.entries(columns).map(([key, each]) => [key, ordered(each)]));
}

/** The entry's parts in the schema's order, without those that it lacks. */
function orderedEntry(each: Entry): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    ...each,
    ...(each.place && { place: orderedPlace(each.place) }),
    ...(each.options && { options: orderedPlaces(each.options) }),
    ...(each.columns && { columns: orderedLabels(each.columns) }),
    ...(each.rows && { rows: each.rows.map(orderedPlaces) }),
  };
  const names = Object.keys(entryShape).filter((name) => whole[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, whole[name]]));
}

/** Comments of a written map: over the whole, over an entry by its key, and after the last line. */
export interface MapNotes {
  head?: string;
  entries?: Readonly<Record<string, string>>;
  mark?: string;
  foot?: string;
}

/** Each line of a comment begins with `# `. */
function commented(note: string): string {
  return note
    .split('\n')
    .map((each) => (each === '' ? '' : ` ${each}`))
    .join('\n');
}

/** Writes a map: parts in one fixed order, entries in the order of the sheet, lengths to a hundredth of a point. */
export function writeMap(map: SheetMap, notes: MapNotes = {}): string {
  const { Document, isMap, isScalar, isSeq, visit } = yamlLibrary();
  const { x, y, size } = map.mark;
  const document = new Document({
    format: map.format,
    sheet: map.sheet,
    pdf: map.pdf,
    sha256: map.sha256,
    title: { en: map.title.en, ja: map.title.ja },
    dates: map.dates,
    mark: { x: rounded(x), y: rounded(y), size: rounded(size) },
    ...(map.pagesOnlyWith && { pagesOnlyWith: map.pagesOnlyWith }),
    entries: Object.fromEntries(Object.entries(map.entries).map(([key, each]) => [key, orderedEntry(each)])),
    ...(map.unused && { unused: map.unused }),
    ...(map.notAsked && { notAsked: map.notAsked }),
  });
  // Labels, places and rows stand on one line each; what holds them, on lines of its own.
  visit(document, {
    Pair(_, pair) {
      const name = String(pair.key);
      if ((name === 'label' || name === 'place' || name === 'mark') && isMap(pair.value)) pair.value.flow = true;
      if ((name === 'options' || name === 'columns') && isMap(pair.value)) {
        for (const item of pair.value.items) if (isMap(item.value)) item.value.flow = true;
      }
      if (name === 'rows' && isSeq(pair.value)) for (const item of pair.value.items) if (isMap(item)) item.flow = true;
    },
  });
  const noteOn = (path: readonly string[], note: string | undefined) => {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) && parent.items.find(({ key }) => String(key) === path.at(-1));
    if (note !== undefined && pair && isScalar(pair.key)) pair.key.commentBefore = commented(note);
  };
  noteOn(['mark'], notes.mark);
  for (const [key, note] of Object.entries(notes.entries ?? {})) noteOn(['entries', key], note);
  if (notes.head !== undefined) document.commentBefore = commented(notes.head);
  if (notes.foot !== undefined) document.comment = commented(notes.foot);
  return document.toString({ lineWidth: 0 });
}
