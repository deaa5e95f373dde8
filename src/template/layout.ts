/** What is drawn where on a sheet: from its map and the values, with what goes to the continuation sheet. Pure. */
import type { Box, Widths } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { type FitOptions, fitText, LEAST_SIZE, measureWith } from './fit.ts';
import type { Measure } from './lines.ts';
import type { Locate } from './places.ts';
import type { Entry, Picture, Place, SheetMap, Value, Values } from './types.ts';
import { isTextual, wordingOf } from './wording.ts';

/** One thing that is drawn on a page of the sheet. */
export type Drawn =
  | { kind: 'text'; page: number; x: number; y: number; size: number; text: string; key: string }
  | { kind: 'tick'; box: Box; key: string }
  | { kind: 'picture'; box: Box; key: string; draw: Picture };

export interface Label {
  en?: string;
  ja?: string;
}

/** A text that did not fit, or the rows of a list that did not, in full. */
export interface ContinuationItem {
  key: string;
  /** The printed item number, where the sheet has one. */
  item?: string;
  label: Label;
  content:
    | { kind: 'text'; text: string }
    | {
        kind: 'rows';
        columns: { key: string; label: Label; align?: 'right' }[];
        rows: { number: number; cells: Record<string, string> }[];
      };
}

export interface Layout {
  drawn: Drawn[];
  continuation: ContinuationItem[];
  /** Keys of values that this sheet has no place for; a list's column as `list[].column`. */
  unplaced: string[];
}

/** The key of the place that says what is continued. Maps have it; schemes never hand it. */
export const CONTINUED = 'continued';

/** The sheet that takes what is continued; it alone needs no such place. */
export const CONTINUATION_SHEET = 'continuation';

/** What is left in a box whose text stands on the continuation sheet: the longest that fits. */
const POINTERS = ['→ see continuation sheet / 別紙のとおり', '→ cont. / 別紙', '→ 別紙', '→'];

/** A signature, a seal and the date of signing are never printed; nor is what the office writes. */
export const BY_HAND: ReadonlySet<Entry['type']> = new Set(['signature', 'seal', 'hand-date', 'hand-tick']);

const SMALL: FitOptions = { size: 8, lines: 'one' };

function fitOptionsOf(entry: Entry, value?: Value): FitOptions {
  const lines = entry.type === 'multiline' ? 'many' : value && value.kind !== 'text' ? 'one' : 'few';
  const align = entry.align ?? (value?.kind === 'amount' ? 'right' : undefined);
  return {
    lines,
    ...(align && { align }),
    ...(entry.size !== undefined && { size: entry.size }),
    ...(entry.comb !== undefined && { comb: entry.comb }),
    ...(entry.maxLength !== undefined && { maxLength: entry.maxLength }),
  };
}

/** Lays one sheet out; holds what has been drawn so far. */
class Composer {
  readonly drawn: Drawn[] = [];
  readonly continuation: ContinuationItem[] = [];
  readonly unplaced = new Set<string>();

  constructor(
    private readonly map: SheetMap,
    private readonly locate: Locate,
    private readonly fonts: Widths,
  ) {}

  private fault(key: string, message: string): TemplateError {
    return new TemplateError(message, this.map.sheet, key);
  }

  /** Draws the text in every box of the place. @returns whether it fits all of them; if not, nothing is drawn. */
  private fit(text: string, key: string, place: Place, options: FitOptions, measure: Measure): boolean {
    const fitted = this.locate(place).map((box) => ({ box, lines: fitText(text, box, options, measure) }));
    if (fitted.some(({ lines }) => lines === undefined)) return false;
    for (const { box, lines } of fitted) {
      for (const line of lines ?? [])
        if (line.text !== '') this.drawn.push({ kind: 'text', page: box.page, key, ...line });
    }
    return true;
  }

  /** @returns whether the text stands in its place; if not, a pointer does. */
  private put(text: string, key: string, place: Place, options: FitOptions): boolean {
    const measure = measureWith(this.fonts, key);
    if (this.fit(text, key, place, options, measure)) return true;
    POINTERS.some((pointer) => this.fit(pointer, key, place, SMALL, measure));
    return false;
  }

  private tick(key: string, place: Place): void {
    for (const box of this.locate(place)) this.drawn.push({ kind: 'tick', box, key });
  }

  /** Ticks an option; one that the form does not ask for on purpose is left out. */
  private tickOption(key: string, entry: Entry, option: string): void {
    const place = entry.options?.[option];
    const name = `${key}.${option}`;
    if (place) this.tick(key, place);
    else if (this.map.notAsked?.includes(name)) this.unplaced.add(name);
    else throw this.fault(key, `the sheet has no option \`${option}\``);
  }

  private continued(key: string, entry: Entry, content: ContinuationItem['content']): void {
    this.continuation.push({ key, ...(entry.item !== undefined && { item: entry.item }), label: entry.label, content });
  }

  /** A cell of a list; `text` is what its row says on the continuation sheet. */
  private cell(key: string, entry: Entry, place: Place | undefined, value: Value): { text: string; fits: boolean } {
    if (value.kind === 'choice' || value.kind === 'ticks') {
      const ticked = value.kind === 'choice' || value.options.length > 0;
      if (ticked && place) this.tick(key, place);
      return { text: ticked ? '○' : '', fits: true };
    }
    if (!isTextual(value)) throw this.fault(key, `a list cannot hold a ${value.kind}`);
    const text = wordingOf(value, this.map.dates);
    return { text, fits: place === undefined || this.put(text, key, place, fitOptionsOf(entry, value)) };
  }

  private list(key: string, entry: Entry, values: readonly Readonly<Record<string, Value>>[]): void {
    for (const column of new Set(values.flatMap((row) => Object.keys(row)))) {
      if (!entry.columns?.[column] && !entry.rows?.some((row) => row[column])) this.unplaced.add(`${key}[].${column}`);
    }
    const over: { number: number; cells: Record<string, string> }[] = [];
    values.forEach((row, index) => {
      const places = entry.rows?.[index];
      const cells = Object.entries(row).map(([column, value]) => {
        return [column, this.cell(key, entry, places?.[column], value)] as const;
      });
      if (places && cells.every(([, { fits }]) => fits)) return;
      over.push({ number: index + 1, cells: Object.fromEntries(cells.map(([column, { text }]) => [column, text])) });
    });
    if (over.length === 0) return;
    const named = Object.entries(entry.columns ?? {});
    const shown = named.length > 0 ? named : Object.keys(values[0] ?? {}).map((column) => [column, {}] as const);
    const amounts = new Set(
      values.flatMap((row) => Object.keys(row).filter((column) => row[column]?.kind === 'amount')),
    );
    const columns = shown.map(([column, label]) => ({
      key: column,
      label,
      ...(amounts.has(column) && { align: 'right' as const }),
    }));
    this.continued(key, entry, { kind: 'rows', columns, rows: over });
  }

  place(key: string, entry: Entry, value: Value): void {
    if (BY_HAND.has(entry.type) || entry.by === 'office') throw this.fault(key, 'is left to the hand, never printed');
    const { type } = entry;
    if (value.kind === 'choice' && type === 'choice') {
      this.tickOption(key, entry, value.option);
    } else if (value.kind === 'ticks' && type === 'ticks') {
      for (const option of value.options) this.tickOption(key, entry, option);
    } else if (value.kind === 'list' && type === 'list') {
      this.list(key, entry, value.rows);
    } else if (value.kind === 'picture' && type === 'picture' && entry.place) {
      for (const box of this.locate(entry.place)) this.drawn.push({ kind: 'picture', box, key, draw: value.draw });
    } else if (isTextual(value) && entry.place && type !== 'picture') {
      const text = wordingOf(value, this.map.dates);
      if (!this.put(text, key, entry.place, fitOptionsOf(entry, value)))
        this.continued(key, entry, { kind: 'text', text });
    } else {
      throw this.fault(key, `a ${value.kind} cannot stand in a ${type}`);
    }
  }

  /** Says on the sheet's face what is continued: the items by their numbers, or by name where they have none. */
  announce(): void {
    const entry = this.map.entries[CONTINUED];
    if (this.continuation.length === 0 || !entry?.place) return;
    const names = (language: 'en' | 'ja') => [
      ...new Set(
        this.continuation.map(({ item, label, key }) => item ?? label[language] ?? label.en ?? label.ja ?? key),
      ),
    ];
    const english = names('en');
    const texts = [
      `Continued on a continuation sheet: item${english.length > 1 ? 's' : ''} ${english.join(', ')} / 別紙につづく(${names('ja').join('、')})`,
      'Continued on a continuation sheet / 別紙につづく',
      '→ 別紙',
    ];
    const measure = measureWith(this.fonts, CONTINUED);
    const options: FitOptions = { ...fitOptionsOf(entry), lines: 'few', size: entry.size ?? LEAST_SIZE + 2 };
    texts.some((text) => this.fit(text, CONTINUED, entry.place!, options, measure));
  }
}

/**
 * Lays a sheet out. Entries come in the map's order, so that what is drawn and what is continued have one fixed order.
 * @throws TemplateError where a value cannot stand in its entry, and for a value in a place that only a hand may fill.
 * @throws Unprintable for a character that no font has.
 */
export function layoutSheet(map: SheetMap, locate: Locate, values: Values, fonts: Widths): Layout {
  const composer = new Composer(map, locate, fonts);
  for (const [key, entry] of Object.entries(map.entries)) {
    const value = values[key];
    if (value) composer.place(key, entry, value);
  }
  composer.announce();
  const unknown = Object.keys(values).filter((key) => !Object.hasOwn(map.entries, key));
  return { drawn: composer.drawn, continuation: composer.continuation, unplaced: [...unknown, ...composer.unplaced] };
}
