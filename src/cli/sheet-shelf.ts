/** The sheets' templates: the insurer's own where its folder has one, else the national ones. Each is read once. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import type { Shelves } from '../overseas-care/load.ts';
import type { Insurer } from '../overseas-care/parameters.ts';
import { sheetKeys } from '../overseas-care/sheets/sheet-keys.ts';
import { hasSheet, loadSheet, mapPath, type SheetTemplate } from '../template/index.ts';

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
    // Where the insured person claims, the national sheets that name the claimant say so.
    const ours = [...(insurer.values.claimant === 'insured' ? [join(national, 'insured')] : []), national];
    const folders = [...insurer.folders.map((folder) => join(folder, 'sheets')), ...ours];
    const folder = folders.find((each) => hasSheet(each, sheet));
    if (!folder) throw new Error(`there is no map for the sheet ${sheet}`);
    for (const file of [folder, mapPath(folder, sheet), join(folder, `${sheet}.pdf`)])
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Refusal({ code: 'insurer-link', file });
    const continuation = sheet === 'continuation' ? undefined : await this.of('continuation');
    const { template, fingerprint } = await loadSheet(folder, sheet, {
      ...(continuation && { continuation }),
      keys: async () => sheetKeys((await loadSheet(national, sheet)).template.map),
    });
    this.fingerprints.set(sheet, fingerprint);
    return ours.includes(folder) ? template : { ...template, official: true };
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
