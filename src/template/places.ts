/** From a map's places to boxes: a form field of the PDF by name, or the box that the map gives. */
import type { Path } from '../base/path.ts';
import type { Box, FormField } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { placesWithin } from './map.ts';
import type { Entry, Place, SheetMap } from './types.ts';

/** The boxes of a place. @throws TemplateError where the PDF has no such field. */
export type Locate = (place: Place) => readonly Box[];

export function locateIn(sheet: string, fields: readonly FormField[]): Locate {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return (place) => {
    if ('box' in place) return [place.box];
    const boxes = byName.get(place.field)?.boxes;
    if (!boxes || boxes.length === 0) throw new TemplateError(`the PDF shows no field \`${place.field}\``, sheet);
    if (place.widget === undefined) return boxes;
    const box = boxes[place.widget];
    if (!box) throw new TemplateError(`field \`${place.field}\` has no box number ${place.widget}`, sheet);
    return [box];
  };
}

/** A place of a map with where it is named: `patientSex.male`, `illnesses.1.name`. */
export interface NamedPlace {
  key: string;
  path: string;
  /** Where in the map it stands. */
  at: Path;
  entry: Entry;
  place: Place;
}

/** Every place of a map in its order. */
export function placesOf(map: SheetMap): NamedPlace[] {
  return Object.entries(map.entries).flatMap(([key, entry]) =>
    placesWithin(key, entry).map(({ path: at, place }) => {
      const inside = at.slice(3).map((step) => (typeof step === 'number' ? step + 1 : step));
      return { key, path: [key, ...inside].join('.'), at, entry, place };
    }),
  );
}
