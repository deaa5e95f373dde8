/** The sheets that ship, as the scan's reader is handed them. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadTemplate, type SheetTemplate } from '../../src/template/index.ts';

const FOLDER = 'templates/sheets/';

export async function shippedSheets(): Promise<Record<string, SheetTemplate>> {
  const load = (name: string, continuation?: SheetTemplate) =>
    loadTemplate(
      readFileSync(`${FOLDER}${name}.map.yaml`, 'utf8'),
      readFileSync(`${FOLDER}${name}.pdf`),
      name,
      continuation,
    );
  const continuation = await load('continuation');
  const shelf: Record<string, SheetTemplate> = { continuation };
  for (const file of readdirSync(FOLDER)) {
    const name = /^(.+)\.map\.yaml$/.exec(file)?.[1];
    if (name && name !== 'continuation') shelf[name] = await load(name, continuation);
  }
  return shelf;
}
