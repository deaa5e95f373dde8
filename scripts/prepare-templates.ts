/** Reads the templates ahead, for src/template/prepared.ts. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { barePages } from '../src/pdf/bare-pages.ts';
import { pageCountOf, readFormFields } from '../src/pdf/index.ts';
import { readMap, sha256 } from '../src/template/map.ts';
import type { PreparedMaps } from '../src/template/prepared.ts';

/** @param templates folder with maps and their PDFs, at any depth */
export async function prepareTemplates(templates: string, into: string): Promise<void> {
  mkdirSync(into);
  const maps: Record<string, PreparedMaps[string]> = {};
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.map.yaml'),
  );
  for (const file of files.sort()) {
    const text = readFileSync(join(templates, file), 'utf8');
    const map = readMap(text, file);
    const pdf = readFileSync(join(templates, file, '..', map.pdf));
    if (sha256(pdf) !== map.sha256) continue;
    maps[sha256(text)] = { map, fields: await readFormFields(pdf), pages: await pageCountOf(pdf) };
    writeFileSync(join(into, `${map.sha256}.pdf`), await barePages(pdf));
  }
  writeFileSync(join(into, 'maps.json'), JSON.stringify(maps));
}
