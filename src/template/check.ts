/**
 * The contract between a map and its PDF, in both directions, and between a map and the keys of a sheet. Every fault is
 * returned, none is thrown: a new form is mended in one go.
 */
import type { Params, Severity } from '../base/finding.ts';
import type { Path } from '../base/path.ts';
import type { Box, FormField } from '../pdf/types.ts';
import { LEAST_SIZE } from './fit.ts';
import { CONTINUATION_SHEET, CONTINUED } from './layout.ts';
import { sha256 } from './map.ts';
import { type NamedPlace, placesOf } from './places.ts';
import type { Entry, SheetMap } from './types.ts';

/** What can be wrong, and how grave it is. Words: `rule.template.<kind>.title`, `.message`, `.fix`. */
export const FAULTS = {
  'changed-pdf': 'error',
  'missing-field': 'error',
  'missing-widget': 'error',
  'missing-unused': 'error',
  'wrong-kind': 'error',
  'unused-field': 'error',
  'used-twice': 'error',
  'missing-page': 'error',
  outside: 'error',
  'too-small': 'error',
  'missing-key': 'error',
  'missing-option': 'error',
  'missing-column': 'error',
  'unknown-key': 'error',
  'unknown-key-near': 'error',
  'wrong-type': 'error',
  'mark-outside': 'error',
  'mark-overlaps': 'error',
  'mark-covered': 'error',
  unprintable: 'error',
  overlap: 'warning',
  'no-continued': 'warning',
  'max-length': 'warning',
  comb: 'warning',
  'read-only': 'warning',
  'size-high': 'warning',
  'covers-words': 'warning',
  'frame-covered': 'warning',
  'mark-small': 'warning',
  'asked-after-all': 'warning',
  'not-asked': 'info',
} as const satisfies Record<string, Severity>;

export type FaultKind = keyof typeof FAULTS;

export interface Fault {
  kind: FaultKind;
  severity: Severity;
  /** Where in the map. */
  at: Path;
  params: Params;
}

/** @param name what it is about, as people read it: `illnesses.1.name`, or a field of the PDF */
export function fault(kind: FaultKind, at: Path, name: string, params: Params = {}): Fault {
  return { kind, severity: FAULTS[kind], at, params: { name, ...params } };
}

/** What a map is compared with. */
export interface PdfSeen {
  bytes: Uint8Array;
  fields: readonly FormField[];
  pages: readonly { width: number; height: number }[];
}

const TEXTUAL: ReadonlySet<Entry['type']> = new Set(['text', 'multiline', 'day', 'month', 'amount']);
const TICKED: ReadonlySet<FormField['kind']> = new Set(['tick', 'radio', 'button']);

/** Is a value written here as text? */
export function isWritten({ entry }: Pick<NamedPlace, 'entry'>): boolean {
  return TEXTUAL.has(entry.type) || entry.type === 'list';
}

/** Whether a field of this kind can be what the entry says stands there. */
function suits({ entry }: NamedPlace, field: FormField): boolean {
  if (TEXTUAL.has(entry.type)) return field.kind === 'text' || field.kind === 'choice';
  if (entry.type === 'choice' || entry.type === 'ticks' || entry.type === 'hand-tick') return TICKED.has(field.kind);
  if (entry.type === 'list') return field.kind !== 'signature';
  if (entry.type === 'signature') return field.kind === 'signature' || field.kind === 'text';
  return true;
}

export interface PlacedBox {
  named: NamedPlace;
  box: Box;
}

/** Boxes that share a hair of an edge do not overlap. */
const TOUCH = 0.1;

export function overlaps(a: Box, b: Box): boolean {
  const apart =
    a.page !== b.page ||
    a.x + a.width <= b.x + TOUCH ||
    b.x + b.width <= a.x + TOUCH ||
    a.y + a.height <= b.y + TOUCH ||
    b.y + b.height <= a.y + TOUCH;
  return !apart;
}

function* fieldFaults(map: SheetMap, places: readonly NamedPlace[], fields: readonly FormField[]): Generator<Fault> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const usedBy = new Map<string, string>();
  for (const named of places) {
    if (!('field' in named.place)) continue;
    const { field: name, widget } = named.place;
    const field = byName.get(name);
    if (!field) {
      yield fault('missing-field', named.at, named.path, { field: name });
      continue;
    }
    const shown = widget === undefined ? field.boxes.length > 0 : field.boxes[widget] !== undefined;
    if (!shown) yield fault('missing-widget', named.at, named.path, { field: name, count: field.boxes.length });
    if (!suits(named, field))
      yield fault('wrong-kind', named.at, named.path, { field: name, type: named.entry.type, kind: field.kind });
    if (field.readOnly) yield fault('read-only', named.at, named.path, { field: name });
    yield* lengthFaults(named, field);
    const place = widget === undefined ? name : `${name}[${widget}]`;
    const other = usedBy.get(place);
    if (other) yield fault('used-twice', named.at, named.path, { field: place, other });
    usedBy.set(place, named.path);
  }
  const used = new Set(places.flatMap(({ place }) => ('field' in place ? [place.field] : [])));
  for (const { name } of fields)
    if (!used.has(name) && !map.unused?.includes(name)) yield fault('unused-field', ['unused'], name);
  for (const [index, name] of (map.unused ?? []).entries())
    if (!byName.has(name)) yield fault('missing-unused', ['unused', index], name);
}

/** What the field holds, and what the map thinks that it holds. */
function* lengthFaults({ entry, at, path }: NamedPlace, { name, maxLength, comb }: FormField): Generator<Fault> {
  if (maxLength === undefined || !isWritten({ entry })) return;
  const key = at.slice(0, 2);
  if (comb && entry.comb !== maxLength) {
    yield fault('comb', key, path, { field: name, cells: maxLength, comb: entry.comb ?? 0 });
  } else if (!comb && (entry.maxLength ?? Number.POSITIVE_INFINITY) > maxLength && entry.comb === undefined) {
    yield fault('max-length', key, path, { field: name, most: maxLength });
  }
}

/** Every box in which something stands, by the map's places. A field that is not there has none. */
export function boxesIn(places: readonly NamedPlace[], fields: readonly FormField[]): PlacedBox[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return places.flatMap((named) => {
    const { place } = named;
    if ('box' in place) return [{ named, box: place.box }];
    const boxes = byName.get(place.field)?.boxes ?? [];
    const shown = place.widget === undefined ? boxes : boxes.slice(place.widget, place.widget + 1);
    return shown.map((box) => ({ named, box }));
  });
}

/** Narrower, not one letter stands in it. */
const LEAST_WIDTH = LEAST_SIZE + 5;

function* boxFaults(boxes: readonly PlacedBox[], pages: PdfSeen['pages']): Generator<Fault> {
  for (const { named, box } of boxes) {
    const { at, path, entry } = named;
    const page = pages[box.page - 1];
    if (!page) {
      yield fault('missing-page', at, path, { page: box.page, pages: pages.length });
      continue;
    }
    if (box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height)
      yield fault('outside', at, path, { page: box.page, width: rounded(page.width), height: rounded(page.height) });
    if (!isWritten(named) || entry.by === 'office') continue;
    const cell = entry.comb === undefined ? box.width : (box.width / entry.comb) * 2;
    // A column of a list may be one to tick.
    const narrow = entry.type === 'list' ? cell < LEAST_SIZE : cell < LEAST_WIDTH;
    if (box.height < LEAST_SIZE || narrow)
      yield fault('too-small', at, path, { width: rounded(box.width), height: rounded(box.height) });
    else if (entry.size !== undefined && entry.size > box.height && 'box' in named.place)
      yield fault('size-high', at.slice(0, 2), path, { size: entry.size, height: rounded(box.height) });
  }
  const texts = boxes.filter(({ named }) => isWritten(named));
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1))
      if (overlaps(a.box, b.box)) yield fault('overlap', a.named.at, a.named.path, { other: b.named.path });
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A code of fewer points an edge is not read back from a scan. */
const LEAST_MARK = 42;

function* markFaults({ mark }: SheetMap, boxes: readonly PlacedBox[], pages: PdfSeen['pages']): Generator<Fault> {
  const inside = pages.every(
    ({ width, height }) => mark.x >= 0 && mark.y >= 0 && mark.x + mark.size <= width && mark.y + mark.size <= height,
  );
  if (!inside) yield fault('mark-outside', ['mark'], 'mark');
  if (mark.size < LEAST_MARK) yield fault('mark-small', ['mark'], 'mark', { size: mark.size, least: LEAST_MARK });
  for (const { named, box } of boxes) {
    const square = { page: box.page, x: mark.x, y: mark.y, width: mark.size, height: mark.size };
    if (overlaps(square, box)) yield fault('mark-overlaps', named.at, named.path);
  }
}

/** What is wrong between a map and its PDF; nothing where they belong together. */
export function checkMap(map: SheetMap, pdf: PdfSeen): Fault[] {
  const places = placesOf(map);
  const boxes = boxesIn(places, pdf.fields);
  const found = sha256(pdf.bytes);
  const faults: Fault[] = [];
  if (found !== map.sha256)
    faults.push(fault('changed-pdf', ['sha256'], map.pdf, { hash: found, expected: map.sha256 }));
  faults.push(...fieldFaults(map, places, pdf.fields), ...boxFaults(boxes, pdf.pages));
  faults.push(...markFaults(map, boxes, pdf.pages));
  const mayOverflow = Object.entries(map.entries).some(
    ([key, entry]) => key !== CONTINUED && entry.by !== 'office' && isWritten({ entry }),
  );
  if (mayOverflow && map.sheet !== CONTINUATION_SHEET && !map.entries[CONTINUED]?.place)
    faults.push(fault('no-continued', ['entries'], CONTINUED));
  return faults;
}

/** A key of a sheet, as the national layout or the scheme has it. */
export interface KeySpec {
  key: string;
  /** Must every layout of the sheet have a place for it? */
  required: boolean;
  type: Entry['type'];
  /** One place that stands for this key and others: name and first name on one line. */
  together?: string;
  /** Choices and ticks: every option that may be handed. */
  options?: readonly string[];
  /** Lists: every column that may be handed. */
  columns?: readonly string[];
}

/** The keys of a sheet as its national layout has them. */
export function specsOf(national: SheetMap): KeySpec[] {
  return Object.entries(national.entries).map(([key, { required, type, options, columns }]) => ({
    key,
    required: required === true,
    type,
    ...(options && { options: Object.keys(options) }),
    ...(columns && { columns: Object.keys(columns) }),
  }));
}

function sameType(a: Entry['type'], b: Entry['type']): boolean {
  return a === b || (TEXTUAL.has(a) && TEXTUAL.has(b));
}

function* keyFaults(entry: Entry, spec: KeySpec, notAsked: ReadonlySet<string>): Generator<Fault> {
  const at = ['entries', spec.key];
  if (!sameType(entry.type, spec.type)) {
    yield fault('wrong-type', [...at, 'type'], spec.key, { type: entry.type, expected: spec.type });
    return;
  }
  for (const option of spec.options ?? [])
    if (!entry.options?.[option] && !notAsked.has(`${spec.key}.${option}`))
      yield fault('missing-option', at, `${spec.key}.${option}`);
  for (const column of spec.columns ?? []) {
    const placed = entry.columns?.[column] || entry.rows?.some((row) => row[column]);
    if (!placed && !notAsked.has(`${spec.key}[].${column}`))
      yield fault('missing-column', at, `${spec.key}[].${column}`);
  }
}

function unknownKey(key: string, at: Path, near: string | undefined): Fault {
  return near === undefined ? fault('unknown-key', at, key) : fault('unknown-key-near', at, key, { nearest: near });
}

/**
 * What is wrong between a map and the keys of its sheet: required keys without a place, keys that the sheet does not know.
 * @param nearest the known key that a slip would have meant
 */
export function checkKeys(
  map: SheetMap,
  specs: readonly KeySpec[],
  nearest: (word: string, known: readonly string[]) => string | undefined = () => undefined,
): Fault[] {
  const known = [CONTINUED, ...specs.map(({ key }) => key)];
  const notAsked = new Set(map.notAsked ?? []);
  const unknown = Object.keys(map.entries)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(key, ['entries', key], nearest(key, known)));
  const parts = specs.flatMap(({ key, options, columns }) => [
    ...(options ?? []).map((option) => `${key}.${option}`),
    ...(columns ?? []).map((column) => `${key}[].${column}`),
  ]);
  const listed = [...notAsked].flatMap((key, index): Fault[] => {
    if (parts.includes(key)) return [fault('not-asked', ['notAsked', index], key)];
    if (!known.includes(key)) return [unknownKey(key, ['notAsked', index], nearest(key, [...known, ...parts]))];
    return Object.hasOwn(map.entries, key)
      ? [fault('asked-after-all', ['notAsked', index], key)]
      : [fault('not-asked', ['notAsked', index], key)];
  });
  const wrong = specs.flatMap((spec): Fault[] => {
    const entry = map.entries[spec.key];
    if (entry) return [...keyFaults(entry, spec, notAsked)];
    const together = spec.together !== undefined && Object.hasOwn(map.entries, spec.together);
    return spec.required && !together && !notAsked.has(spec.key) ? [fault('missing-key', ['entries'], spec.key)] : [];
  });
  return [...unknown, ...listed, ...wrong];
}
