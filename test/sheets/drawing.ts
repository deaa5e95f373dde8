/** A whole packet drawn sheet after sheet into one document, without the frame that the binding adds. */

import type { SheetValues } from '../../src/overseas-care/sheets/packet-sheets.ts';
import { createDocument } from '../../src/pdf/index.ts';
import type { Box } from '../../src/pdf/types.ts';
import {
  CONTINUED,
  type DrawnSheet,
  drawSheet,
  type Layout,
  layoutSheet,
  locateIn,
  type SheetTemplate,
  type Value,
  type Values,
} from '../../src/template/index.ts';
import { testFonts } from '../pdf/test-fonts.ts';
import { templateOf } from '../template/sheets.ts';

export const fonts = testFonts();

const templates = new Map<string, Promise<SheetTemplate>>();

export function template(sheet: string): Promise<SheetTemplate> {
  let found = templates.get(sheet);
  if (!found) {
    found = templateOf(sheet);
    templates.set(sheet, found);
  }
  return found;
}

/** One copy of one sheet, and where in the document its pages are. */
export interface Copy {
  sheet: string;
  name: string;
  template: SheetTemplate;
  values: Values;
  reference: string | undefined;
  drawn: DrawnSheet;
  layout: Layout;
  /** Number in the document of the copy's first page, from 1. */
  first: number;
}

/** @param pick what of the values is drawn; all of them where it is left out */
export async function drawPacket(
  sheets: readonly SheetValues[],
  pick: (values: Values) => Values = (values) => values,
): Promise<{ pdf: Uint8Array; copies: Copy[] }> {
  const document = await createDocument({ fonts });
  const copies: Copy[] = [];
  let first = 1;
  for (const { sheet, unit, patient, copies: own, reference } of sheets) {
    const used = await template(sheet);
    for (const [index, values] of own.entries()) {
      const picked = pick(values);
      const drawn = await drawSheet(document, used, picked, reference === undefined ? {} : { reference });
      const layout = layoutSheet(used.map, locateIn(sheet, used.fields), picked, document.fonts);
      const name = `${sheet} ${unit ?? patient ?? ''} ${index + 1}`;
      copies.push({ sheet, name, template: used, values: picked, reference, drawn, layout, first });
      first += drawn.pages.length;
    }
  }
  return { pdf: await document.save(), copies };
}

export interface Filled {
  /** `key`, `key.option`, `list.1.column`. */
  path: string;
  box: Box;
}

/** The boxes of a sheet in which its values stand. */
export function filledBoxes({ template: { map, fields }, values, layout }: Copy): Filled[] {
  const locate = locateIn(map.sheet, fields);
  const boxes: Filled[] = [];
  const add = (path: string, place: Parameters<typeof locate>[0] | undefined) => {
    if (place) for (const box of locate(place)) boxes.push({ path, box });
  };
  for (const [key, value] of Object.entries(values)) {
    const entry = map.entries[key];
    if (!entry) continue;
    if (value.kind === 'choice') add(`${key}.${value.option}`, entry.options?.[value.option]);
    else if (value.kind === 'ticks')
      for (const option of value.options) add(`${key}.${option}`, entry.options?.[option]);
    else if (value.kind === 'list') {
      for (const [index, row] of value.rows.entries())
        for (const column of Object.keys(row)) add(`${key}.${index + 1}.${column}`, entry.rows?.[index]?.[column]);
    } else add(key, entry.place);
  }
  if (layout.continuation.length > 0) add(CONTINUED, map.entries[CONTINUED]?.place);
  return boxes;
}

/** Every second value, and of every list every second cell, like the fields of a chessboard: neighbours are never drawn together. */
export function half(values: Values, which: 0 | 1): Values {
  const picked: Record<string, Value> = {};
  for (const [index, [key, value]] of Object.entries(values).entries()) {
    if (value.kind === 'list') {
      const rows = value.rows.map((row, y) =>
        Object.fromEntries(Object.entries(row).filter((_, x) => (x + y) % 2 === which)),
      );
      picked[key] = { kind: 'list', rows };
    } else if (index % 2 === which) picked[key] = value;
  }
  return picked;
}
