/**
 * A sheet to be typed into on screen: its places become real form fields, named as the keys of the map. What stands in a
 * field already can be changed there; what only a hand writes, and what no standard font can show, stays as it is.
 */
import type { Box, Fonts, FormField, PageInk } from '../pdf/types.ts';
import { USUAL_SIZE } from './fit.ts';
import { BY_HAND, type Drawn, type Layout } from './layout.ts';
import type { Locate } from './places.ts';
import type { Entry, Place, SheetMap, Values } from './types.ts';
import { isTextual, wordingOf } from './wording.ts';

/** What is typed on screen, and how the fields of this copy are told from those of another. */
export interface Typing {
  /** Stands before every name, with a full stop: `form-a-1.conditionSummary`. */
  prefix: string;
  /** Whose places become fields. */
  by: ReadonlySet<Entry['by']>;
}

interface Field {
  page: number;
  addTo(ink: PageInk): void;
}

export interface TypedSheet {
  fields: Field[];
  /** What is still drawn on the page. */
  drawn: Drawn[];
}

/** Smaller than what a machine prints: a hospital says more than a line. */
const PARAGRAPH_SIZE = 9;

interface Source {
  map: SheetMap;
  /** Form fields of the sheet's own PDF. */
  own: readonly FormField[];
  locate: Locate;
  values: Values;
  layout: Layout;
  fonts: Fonts;
}

export function typedSheet({ prefix, by }: Typing, source: Source): TypedSheet {
  const { map, layout } = source;
  const fields: Field[] = [];
  const taken = new Set<string>();
  for (const [key, entry] of Object.entries(map.entries)) {
    if (!by.has(entry.by) || BY_HAND.has(entry.type) || entry.type === 'picture') continue;
    const made = fieldsOf(`${prefix}.${key}`, key, entry, source);
    fields.push(...made.fields);
    if (made.holdsValue) taken.add(key);
  }
  return { fields, drawn: layout.drawn.filter(({ key }) => !taken.has(key)) };
}

interface Made {
  fields: Field[];
  /** What stood there is in the fields now. */
  holdsValue: boolean;
}

const NONE: Made = { fields: [], holdsValue: false };

function fieldsOf(name: string, key: string, entry: Entry, source: Source): Made {
  const value = source.values[key];
  if (entry.options) {
    const ticked = value?.kind === 'choice' ? [value.option] : value?.kind === 'ticks' ? value.options : [];
    return { fields: optionFields(name, entry, ticked, source), holdsValue: true };
  }
  if (entry.type === 'list') return value ? NONE : { fields: listFields(name, entry, source), holdsValue: false };
  if (!entry.place) return NONE;
  if (value === undefined) return { fields: textFields(name, entry, entry.place, source), holdsValue: false };
  const text = isTextual(value) ? wordingOf(value, source.map.dates) : undefined;
  const lines = source.layout.drawn.flatMap((drawn) => (drawn.kind === 'text' && drawn.key === key ? [drawn] : []));
  const [line] = lines;
  // In one line, as it would be drawn, and in letters that a field can hold; else it stays on the page.
  if (!line || lines.some((each) => each.text !== text) || !source.fonts.typeable(line.text)) return NONE;
  return { fields: textFields(name, entry, entry.place, source, line), holdsValue: true };
}

function textFields(
  name: string,
  entry: Entry,
  place: Place,
  { locate }: Source,
  line?: { text: string; size: number },
): Field[] {
  const { align, comb, maxLength, type } = entry;
  const size = line?.size ?? (type === 'multiline' ? PARAGRAPH_SIZE : (entry.size ?? USUAL_SIZE));
  const options = {
    size,
    label: labelOf(entry),
    ...(type === 'multiline' && { multiline: true }),
    ...((align ?? (type === 'amount' && 'right')) && { align: align ?? ('right' as const) }),
    ...(comb !== undefined && { comb }),
    ...(maxLength !== undefined && { maxLength }),
    ...(line && { value: line.text }),
  };
  return locate(place).map((box, index) => ({
    page: box.page,
    addTo: (ink) => ink.typedText(index === 0 ? name : `${name}-${index + 1}`, box, options),
  }));
}

function listFields(name: string, entry: Entry, source: Source): Field[] {
  return (entry.rows ?? []).flatMap((row, index) =>
    Object.entries(row).flatMap(([column, place]) => {
      const path = `${name}.${index + 1}.${column}`;
      const words = entry.columns?.[column] ?? {};
      const label = `${labelOf({ ...entry, label: words })} (${index + 1})`;
      const size = entry.size ?? USUAL_SIZE;
      const isTick = 'field' in place && source.own.some((own) => own.name === place.field && own.kind === 'tick');
      return source.locate(place).map((box) => ({
        page: box.page,
        addTo: (ink: PageInk) =>
          isTick ? ink.typedTick(path, box, { label }) : ink.typedText(path, box, { label, size }),
      }));
    }),
  );
}

function optionFields(name: string, entry: Entry, ticked: readonly string[], { locate }: Source): Field[] {
  return Object.entries(entry.options ?? {}).flatMap(([option, place]) => {
    const checked = ticked.includes(option);
    const label = labelOf(entry);
    return locate(place)
      .map(inside)
      .map((box) => ({
        page: box.page,
        addTo: (ink: PageInk) =>
          entry.type === 'choice'
            ? ink.typedChoice(name, option, box, { label, checked })
            : ink.typedTick(`${name}.${option}`, box, { label: `${label}: ${option}`, checked }),
      }));
  });
}

/** The printed line of the box stays outside of the field: some readers paint the whole field white first. */
const LINE = 0.6;

function inside({ page, x, y, width, height }: Box): Box {
  return { page, x: x + LINE, y: y + LINE, width: width - 2 * LINE, height: height - 2 * LINE };
}

function labelOf({ item, label }: Entry): string {
  return [item === undefined ? '' : `${item}.`, label.en ?? label.ja ?? ''].filter(Boolean).join(' ');
}
