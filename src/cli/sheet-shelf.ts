/** The sheets' templates: the insurer's own where its folder has one, else the national ones. Each is read once. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
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
    private readonly insurer: Pick<Insurer, 'folders'> & { values: Pick<Insurer['values'], 'claimant'> },
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

  /** Every sheet that there is, by its name: a mark may name any. */
  async all(): Promise<Record<string, SheetTemplate>> {
    const names = this.folders().flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder).flatMap((file) => /^(.+)\.map\.yaml$/.exec(file)?.[1] ?? []) : [],
    );
    const sheets = [...new Set(names)].sort();
    return Object.fromEntries(await Promise.all(sheets.map(async (sheet) => [sheet, await this.of(sheet)] as const)));
  }

  private get national(): string {
    return join(this.shelves.templates, 'sheets');
  }

  /** Where the insured person claims, the national sheets that name the claimant say so. */
  private ours(): string[] {
    const { national } = this;
    return this.insurer.values.claimant === 'insured' ? [join(national, 'insured'), national] : [national];
  }

  private folders(): string[] {
    return [...this.insurer.folders.map((folder) => join(folder, 'sheets')), ...this.ours()];
  }

  private async load(sheet: string): Promise<SheetTemplate> {
    const { national } = this;
    const folder = this.folders().find((each) => hasSheet(each, sheet));
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
    return this.ours().includes(folder) ? template : { ...template, official: true };
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
