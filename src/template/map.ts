/** A sheet's map, `<sheet>.map.yaml`: read with its faults named by line, written in one fixed order. */
import { createHash } from 'node:crypto';
import type { Document, LineCounter } from 'yaml';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { yamlLibrary } from '../base/yaml-library.ts';
import { TemplateError } from './errors.ts';
import type { Entry, Place, SheetMap } from './types.ts';

const length = z.number();
const extent = z.number().check(z.positive());
const count = z.int().check(z.positive());
/** Item numbers may stand in a map without quotes. */
const printed = z.union([z.string(), z.pipe(z.number(), z.transform(String))]);
const label = z.strictObject({ en: z.exactOptional(z.string()), ja: z.exactOptional(z.string()) });

const place = z.union([
  z.strictObject({ field: z.string().check(z.minLength(1)), widget: z.exactOptional(z.int().check(z.nonnegative())) }),
  z.strictObject({ box: z.strictObject({ page: count, x: length, y: length, width: extent, height: extent }) }),
]);

const WRITERS = [
  'patient',
  'physician',
  'institution',
  'translator',
  'householder',
  'applicant',
  'receiver',
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

const places = z.record(z.string(), place);

const entry = z.strictObject({
  item: z.exactOptional(printed),
  label,
  by: z.enum(WRITERS),
  type: z.enum(TYPES),
  required: z.exactOptional(z.boolean()),
  place: z.exactOptional(place),
  options: z.exactOptional(places),
  columns: z.exactOptional(z.record(z.string(), label)),
  rows: z.exactOptional(z.array(places)),
  size: z.exactOptional(extent),
  align: z.exactOptional(z.enum(['left', 'center', 'right'])),
  maxLength: z.exactOptional(count),
  comb: z.exactOptional(count),
});

const sheetMap = z.strictObject({
  format: z.literal('ryoyohi-map/1'),
  sheet: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  pdf: z.string().check(z.regex(/^[^/\\]+\.pdf$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  title: z.strictObject({ en: z.string(), ja: z.string() }),
  dates: z.enum(['era', 'day-month-year', 'western']),
  mark: z.strictObject({ x: length, y: length, size: extent }),
  pagesOnlyWith: z.exactOptional(z.record(z.string().check(z.regex(/^[1-9]\d*$/)), z.string())),
  entries: z.record(z.string(), entry),
  unused: z.exactOptional(z.array(z.string())),
});

/** What each type of entry must say about where it stands. */
function shapeFault(type: Entry['type'], has: Entry): string | undefined {
  const ticked = type === 'choice' || type === 'ticks' || (type === 'hand-tick' && has.options !== undefined);
  const wanted = ticked ? 'options' : type === 'list' ? 'rows' : 'place';
  if (has[wanted] === undefined) return `a ${type} needs \`${wanted}\``;
  const extra = (['place', 'options', 'rows'] as const).find((name) => name !== wanted && has[name] !== undefined);
  return extra && `a ${type} has no \`${extra}\``;
}

function lineOf(document: Pick<Document, 'getIn'>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** Maps are files of the project and of those who add an insurer: what is wrong is said in English. */
const words = en().localeError;

/** SHA-256 in hex, as a map holds it of its PDF. A text is taken as UTF-8. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a map.
 * @param name - the file's name, to stand before what is wrong.
 * @throws TemplateError naming the line and the part of the map that is wrong.
 */
export function readMap(text: string, name: string): SheetMap {
  const { LineCounter, parseDocument } = yamlLibrary();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new TemplateError(broken.message, name);
  const parsed = sheetMap.safeParse(document.toJS({ maxAliasCount: 0 }), { error: words });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `line ${lineOf(document, lines, path)}: ${path.join('.') || 'map'}: ${message}`,
    );
    throw new TemplateError(faults.join('; '), name);
  }
  const map: SheetMap = parsed.data;
  for (const [key, each] of Object.entries(map.entries)) {
    const fault = shapeFault(each.type, each);
    if (fault) throw new TemplateError(`line ${lineOf(document, lines, ['entries', key])}: ${fault}`, name, key);
  }
  for (const [page, key] of Object.entries(map.pagesOnlyWith ?? {})) {
    if (Object.hasOwn(map.entries, key)) continue;
    const line = lineOf(document, lines, ['pagesOnlyWith', page]);
    throw new TemplateError(`line ${line}: page ${page} waits for a key that the map does not have`, name, key);
  }
  return map;
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
  const names = Object.keys(entry.shape).filter((name) => whole[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, whole[name]]));
}

/** Writes a map: parts in one fixed order, entries in the order of the sheet, lengths to a hundredth of a point. */
export function writeMap(map: SheetMap): string {
  const { Document, isMap, isSeq, visit } = yamlLibrary();
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
  return document.toString({ lineWidth: 0 });
}
