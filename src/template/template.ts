/** A sheet's template: its map, its PDF and the form fields found in it, read once and used for any number of sheets. */
import { pageCountOf, readFormFields } from '../pdf/index.ts';
import type { FormField } from '../pdf/types.ts';
import { TemplateError } from './errors.ts';
import { readMap, sha256 } from './map.ts';
import { preparedTemplate } from './prepared.ts';
import type { SheetMap } from './types.ts';

export interface SheetTemplate {
  map: SheetMap;
  /** The pages that the sheet is drawn on; its form may be left out. */
  pdf: Uint8Array;
  fields: readonly FormField[];
  /** How many pages the PDF has. */
  pages: number;
  /** Where what does not fit goes. A sheet without one must never overflow. */
  continuation?: SheetTemplate;
}

/**
 * Puts a map and its PDF together.
 * @param mapText - the text of `<sheet>.map.yaml`.
 * @param name - the map's file name, for what is said when it is wrong.
 * @throws TemplateError where the map is wrong, or was made for another PDF.
 */
export async function loadTemplate(
  mapText: string,
  pdf: Uint8Array,
  name: string,
  continuation?: SheetTemplate,
): Promise<SheetTemplate> {
  const found = sha256(pdf);
  const prepared = preparedTemplate(sha256(mapText), found);
  const more = continuation && { continuation };
  if (prepared)
    return { map: prepared.map, pdf: prepared.pdf, fields: prepared.fields, pages: prepared.pages, ...more };
  const map = readMap(mapText, name);
  if (found !== map.sha256) {
    throw new TemplateError(
      `${map.pdf} is not the file that the map was made for (SHA-256 is ${found}, the map says ${map.sha256})`,
      name,
    );
  }
  return { map, pdf, fields: await readFormFields(pdf), pages: await pageCountOf(pdf), ...more };
}
