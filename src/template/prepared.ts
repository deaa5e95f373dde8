/**
 * What the build has read ahead of the templates that ship: of each map its content and the form fields of its PDF, and
 * that PDF without its form, which no packet takes over. The YAML and the PDF stay the source: what was prepared is used
 * only where both have not changed by one byte.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormField } from '../pdf/types.ts';
import type { SheetMap } from './types.ts';

export interface Prepared {
  map: SheetMap;
  fields: readonly FormField[];
  pages: number;
}

/** In `maps.json`, by the SHA-256 of the map's text. */
export type PreparedMaps = Readonly<Record<string, Prepared>>;

const FOLDER = fileURLToPath(new URL('./prepared/', import.meta.url));
let maps: PreparedMaps | undefined;

/**
 * @param mapHash SHA-256 of the map's text, in hex
 * @returns undefined for a template of the user's own, and for one that was changed
 */
export function preparedMap(mapHash: string): Prepared | undefined {
  maps ??= existsSync(`${FOLDER}maps.json`)
    ? (JSON.parse(readFileSync(`${FOLDER}maps.json`, 'utf8')) as PreparedMaps)
    : {};
  return Object.hasOwn(maps, mapHash) ? maps[mapHash] : undefined;
}

/** The pages alone of a PDF that was prepared. @param pdfHash SHA-256 of the PDF, in hex */
export function preparedPages(pdfHash: string): Uint8Array {
  return readFileSync(`${FOLDER}${pdfHash}.pdf`);
}
