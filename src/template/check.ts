/**
 * The contract between a map and its PDF, in both directions, and between a map and the keys of a scheme. Every fault is
 * returned, none is thrown: a new form is mended in one go.
 */
import type { Box, FormField } from '../pdf/types.ts';
import { CONTINUATION_SHEET, CONTINUED } from './layout.ts';
import { sha256 } from './map.ts';
import { type NamedPlace, placesOf } from './places.ts';
import type { Entry, SheetMap } from './types.ts';

export interface Problem {
  kind:
    | 'changed-pdf'
    | 'missing-field'
    | 'wrong-kind'
    | 'unused-field'
    | 'used-twice'
    | 'outside'
    | 'overlap'
    | 'no-continued'
    | 'missing-key'
    | 'unknown-key'
    | 'wrong-type';
  /** What it is about: a path in the map (`illnesses.1.name`) or a field of the PDF. */
  at: string;
  message: string;
}

export interface PdfFacts {
  bytes: Uint8Array;
  fields: readonly FormField[];
  pages: readonly { width: number; height: number }[];
}

const TEXTUAL: ReadonlySet<Entry['type']> = new Set(['text', 'multiline', 'day', 'month', 'amount']);
const TICKED: ReadonlySet<FormField['kind']> = new Set(['tick', 'radio', 'button']);

/** Whether a field of this kind can be what the entry says stands there. */
function suits({ entry }: NamedPlace, field: FormField): boolean {
  if (TEXTUAL.has(entry.type)) return field.kind === 'text' || field.kind === 'choice';
  if (entry.type === 'choice' || entry.type === 'ticks' || entry.type === 'hand-tick') return TICKED.has(field.kind);
  if (entry.type === 'list') return field.kind !== 'signature';
  if (entry.type === 'signature') return field.kind === 'signature' || field.kind === 'text';
  return true;
}

interface PlacedBox {
  named: NamedPlace;
  box: Box;
}

/** Boxes that share a hair of an edge do not overlap. */
const TOUCH = 0.1;

function overlap(a: Box, b: Box): boolean {
  const apart =
    a.page !== b.page ||
    a.x + a.width <= b.x + TOUCH ||
    b.x + b.width <= a.x + TOUCH ||
    a.y + a.height <= b.y + TOUCH ||
    b.y + b.height <= a.y + TOUCH;
  return !apart;
}

function* fieldProblems(
  map: SheetMap,
  places: readonly NamedPlace[],
  fields: readonly FormField[],
): Generator<Problem> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const usedBy = new Map<string, string>();
  for (const named of places) {
    if (!('field' in named.place)) continue;
    const { field: name, widget } = named.place;
    const field = byName.get(name);
    if (!field) {
      yield { kind: 'missing-field', at: named.path, message: `names field \`${name}\`, which the PDF does not have` };
      continue;
    }
    const shown = widget === undefined ? field.boxes.length > 0 : field.boxes[widget] !== undefined;
    if (!shown) yield { kind: 'missing-field', at: named.path, message: `field \`${name}\` has no such box on a page` };
    if (!suits(named, field)) {
      yield {
        kind: 'wrong-kind',
        at: named.path,
        message: `is a ${named.entry.type}, but field \`${name}\` is a ${field.kind}`,
      };
    }
    const place = widget === undefined ? name : `${name}[${widget}]`;
    const other = usedBy.get(place);
    if (other) yield { kind: 'used-twice', at: named.path, message: `stands in field \`${place}\`, as ${other} does` };
    usedBy.set(place, named.path);
  }
  const used = new Set(places.flatMap(({ place }) => ('field' in place ? [place.field] : [])));
  for (const { name } of fields) {
    if (!used.has(name) && !map.unused?.includes(name)) {
      yield {
        kind: 'unused-field',
        at: name,
        message: 'is a field of the PDF that the map neither uses nor lists as unused',
      };
    }
  }
  for (const name of map.unused ?? []) {
    if (!byName.has(name))
      yield { kind: 'missing-field', at: name, message: 'is listed as unused, but the PDF does not have it' };
  }
}

function boxesOf(places: readonly NamedPlace[], fields: readonly FormField[]): PlacedBox[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return places.flatMap((named) => {
    const { place } = named;
    if ('box' in place) return [{ named, box: place.box }];
    const boxes = byName.get(place.field)?.boxes ?? [];
    const shown = place.widget === undefined ? boxes : boxes.slice(place.widget, place.widget + 1);
    return shown.map((box) => ({ named, box }));
  });
}

function* boxProblems(boxes: readonly PlacedBox[], pages: PdfFacts['pages']): Generator<Problem> {
  for (const { named, box } of boxes) {
    const page = pages[box.page - 1];
    if (!page) {
      yield { kind: 'outside', at: named.path, message: `stands on page ${box.page}; the PDF has ${pages.length}` };
    } else if (box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height) {
      yield { kind: 'outside', at: named.path, message: `reaches over the edge of page ${box.page}` };
    }
  }
  const texts = boxes.filter(({ named }) => TEXTUAL.has(named.entry.type) || named.entry.type === 'list');
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      if (overlap(a.box, b.box)) yield { kind: 'overlap', at: a.named.path, message: `overlaps ${b.named.path}` };
    }
  }
}

/** What is wrong between a map and its PDF; nothing where they belong together. */
export function checkMap(map: SheetMap, pdf: PdfFacts): Problem[] {
  const places = placesOf(map);
  const found = sha256(pdf.bytes);
  const problems: Problem[] = [];
  if (found !== map.sha256) {
    problems.push({
      kind: 'changed-pdf',
      at: map.pdf,
      message: `has SHA-256 ${found}; the map was made for ${map.sha256}`,
    });
  }
  problems.push(...fieldProblems(map, places, pdf.fields), ...boxProblems(boxesOf(places, pdf.fields), pdf.pages));
  const mayOverflow = Object.entries(map.entries).some(
    ([key, { type, by }]) => key !== CONTINUED && by !== 'office' && (TEXTUAL.has(type) || type === 'list'),
  );
  if (mayOverflow && map.sheet !== CONTINUATION_SHEET && !map.entries[CONTINUED]?.place) {
    problems.push({
      kind: 'no-continued',
      at: CONTINUED,
      message: 'the map has no place to say that the sheet is continued',
    });
  }
  return problems;
}

/** A key that a scheme hands to a sheet. */
export interface KeySpec {
  key: string;
  /** Must every layout of the sheet have a place for it? */
  required: boolean;
  type: Entry['type'];
  /** Choices and ticks: every option that may be handed. */
  options?: readonly string[];
  /** Lists: every column that may be handed. */
  columns?: readonly string[];
}

function sameType(a: Entry['type'], b: Entry['type']): boolean {
  return a === b || (TEXTUAL.has(a) && TEXTUAL.has(b));
}

function* keyProblems(entry: Entry, spec: KeySpec): Generator<Problem> {
  if (!sameType(entry.type, spec.type)) {
    yield { kind: 'wrong-type', at: spec.key, message: `is a ${entry.type} in the map, a ${spec.type} in the scheme` };
  }
  for (const option of spec.options ?? []) {
    if (!entry.options?.[option])
      yield { kind: 'missing-key', at: `${spec.key}.${option}`, message: 'the map has no place for this option' };
  }
  for (const column of spec.columns ?? []) {
    const placed = entry.columns?.[column] || entry.rows?.some((row) => row[column]);
    if (!placed)
      yield { kind: 'missing-key', at: `${spec.key}[].${column}`, message: 'the map has no place for this column' };
  }
}

/** What is wrong between a map and the keys of a scheme: required keys without a place, keys that the scheme does not know. */
export function checkKeys(map: SheetMap, specs: readonly KeySpec[]): Problem[] {
  const known = new Set([CONTINUED, ...specs.map(({ key }) => key)]);
  const unknown = Object.keys(map.entries)
    .filter((key) => !known.has(key))
    .map((key): Problem => ({ kind: 'unknown-key', at: key, message: 'is a key that the scheme does not know' }));
  const wrong = specs.flatMap((spec): Problem[] => {
    const entry = map.entries[spec.key];
    if (entry) return [...keyProblems(entry, spec)];
    return spec.required ? [{ kind: 'missing-key', at: spec.key, message: 'the map has no place for this key' }] : [];
  });
  return [...unknown, ...wrong];
}
