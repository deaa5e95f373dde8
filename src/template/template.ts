/** A sheet's template: its map, its PDF and the form fields found in it, read once and used for any number of sheets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathText } from '../base/path.ts';
import { type Problem, Refusal } from '../base/refusal.ts';
import { nearest } from '../base/schema.ts';
import { readFacts } from '../pdf/index.ts';
import type { FormField } from '../pdf/types.ts';
import { checkKeys, checkMap, type KeySpec } from './check.ts';
import { type MapFile, readMapFile, sha256 } from './map.ts';
import { preparedMap, preparedPages } from './prepared.ts';
import type { SheetMap } from './types.ts';
import { lookInto, readMapBytes, readPdfFile } from './unreadable.ts';

export interface SheetTemplate {
  map: SheetMap;
  /** The pages that the sheet is drawn on; its form may be left out. */
  pdf: Uint8Array;
  fields: readonly FormField[];
  /** How many pages the PDF has. */
  pages: number;
  /** Where what does not fit goes. A sheet without one must never overflow. */
  continuation?: SheetTemplate;
  /** The form is the office's own: it says nothing of a common layout. */
  official?: boolean;
}

export interface LoadOptions {
  continuation?: SheetTemplate;
  /** The keys of the sheet, asked for where the map is one of the user's own. */
  keys?: () => Promise<readonly KeySpec[]>;
}

/** `<folder>/<sheet>.map.yaml` */
export function mapPath(folder: string, sheet: string): string {
  return join(folder, `${sheet}.map.yaml`);
}

/** Does the folder bring a sheet of its own? */
export function hasSheet(folder: string, sheet: string): boolean {
  return existsSync(mapPath(folder, sheet));
}

/**
 * Reads a sheet of a folder: its map and the PDF that the map names.
 * @returns the template, and the SHA-256 of the map's file
 * @throws Refusal where the map or its PDF is wrong, or the two do not belong together
 */
export async function loadSheet(
  folder: string,
  sheet: string,
  options: LoadOptions = {},
): Promise<{ template: SheetTemplate; fingerprint: string }> {
  const path = mapPath(folder, sheet);
  const bytes = readMapBytes(path);
  const fingerprint = sha256(bytes);
  const { continuation } = options;
  const prepared = preparedMap(fingerprint);
  if (prepared && sha256(readPdfFile(join(folder, prepared.map.pdf))) === prepared.map.sha256) {
    const { map, fields, pages } = prepared;
    const pdf = preparedPages(map.sha256);
    return { template: { map, pdf, fields, pages, ...(continuation && { continuation }) }, fingerprint };
  }
  const file = readMapFile(bytes, path);
  if (file.map.sheet !== sheet)
    throw new Refusal({
      code: 'map-other-sheet',
      file: path,
      ...file.placeOf(['sheet']),
      params: { sheet },
      found: file.map.sheet,
    });
  const pdf = join(folder, file.map.pdf);
  return { template: await together(file, readPdfFile(pdf), path, pdf, options), fingerprint };
}

/**
 * Puts a map and its PDF together.
 * @param mapText - the text of `<sheet>.map.yaml`.
 * @param name - the map's file name, for what is said when it is wrong.
 * @throws Refusal where the map is wrong, or was made for another PDF.
 */
export async function loadTemplate(
  mapText: string,
  pdf: Uint8Array,
  name: string,
  continuation?: SheetTemplate,
): Promise<SheetTemplate> {
  const file = readMapFile(mapText, name);
  return together(file, pdf, name, file.map.pdf, continuation ? { continuation } : {});
}

/** What only `template check` minds: a field that nobody wrote down does no harm to a packet. */
const HARMLESS: ReadonlySet<string> = new Set(['unused-field']);

async function together(
  { map, placeOf }: MapFile,
  pdf: Uint8Array,
  mapName: string,
  pdfName: string,
  { continuation, keys }: LoadOptions,
): Promise<SheetTemplate> {
  const { fields, pages } = await lookInto(pdfName, () => readFacts(pdf));
  const faults = [
    ...checkMap(map, { bytes: pdf, fields, pages }),
    ...checkKeys(map, keys ? await keys() : [], nearest),
  ];
  const problems = faults
    .filter(
      ({ kind, severity }) => severity === 'error' && !HARMLESS.has(kind) && (keys || !kind.startsWith('unknown-key')),
    )
    .map(
      ({ kind, at, params }): Problem => ({
        code: `template.${kind}`,
        params,
        file: mapName,
        ...placeOf(at),
        at: pathText(at),
      }),
    );
  if (problems.length > 0) throw new Refusal(problems);
  return { map, pdf, fields, pages: pages.length, ...(continuation && { continuation }) };
}
