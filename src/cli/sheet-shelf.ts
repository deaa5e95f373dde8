/** The sheets' templates: the insurer's own where its folder has one, else the national ones. Each is read once. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import type { Shelves } from '../overseas-care/load.ts';
import type { Insurer } from '../overseas-care/parameters.ts';
import { loadTemplate, type SheetTemplate } from '../template/index.ts';

export class SheetShelf {
  private readonly read = new Map<string, Promise<SheetTemplate>>();
  private readonly fingerprints = new Map<string, string>();

  constructor(
    private readonly insurer: Pick<Insurer, 'folders' | 'values'>,
    private readonly shelves: Pick<Shelves, 'templates'>,
  ) {}

  of(sheet: string): Promise<SheetTemplate> {
    let template = this.read.get(sheet);
    if (!template) {
      template = this.load(sheet);
      this.read.set(sheet, template);
    }
    return template;
  }

  private async load(sheet: string): Promise<SheetTemplate> {
    const { insurer } = this;
    const national = join(this.shelves.templates, 'sheets');
    const folders = [
      ...insurer.folders.map((folder) => join(folder, 'sheets')),
      // Where the insured person claims, the national sheets that name the claimant say so.
      ...(insurer.values.claimant === 'insured' ? [join(national, 'insured')] : []),
      national,
    ];
    const folder = folders.find((each) => existsSync(join(each, `${sheet}.map.yaml`)));
    if (!folder) throw new Error(`there is no map for the sheet ${sheet}`);
    const map = readFileSync(join(folder, `${sheet}.map.yaml`), 'utf8');
    const named = basename(/^pdf: ["']?([^"'\n]+)["']?$/m.exec(map)?.[1] ?? `${sheet}.pdf`);
    for (const file of [folder, join(folder, `${sheet}.map.yaml`), join(folder, named)])
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Refusal({ code: 'insurer-link', file });
    this.fingerprints.set(sheet, sha256(map));
    const continuation = sheet === 'continuation' ? undefined : await this.of('continuation');
    return loadTemplate(map, readFileSync(join(folder, named)), `${sheet}.map.yaml`, continuation);
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
