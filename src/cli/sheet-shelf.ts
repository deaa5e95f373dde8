/** The sheets' templates: those that somebody brought where there are such, else the national ones. Each is read once. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import { Refusal } from '../base/refusal.ts';
import { hasSheet, type KeySpec, loadSheet, mapPath, type SheetMap, type SheetTemplate } from '../template/index.ts';
import type { Shelves } from './session.ts';

export interface ShelfPlaces {
  /** Folders of sheets that somebody brought, the first goes first. */
  own: readonly string[];
  /** Folders of sheets that ship, the last of them the national ones. */
  shipped: readonly string[];
  /** What a sheet that somebody brought may ask for, by the national one. */
  keysOf?(national: SheetMap): readonly KeySpec[];
}

/** The sheets that ship. */
export function nationalSheets({ templates }: Pick<Shelves, 'templates'>): string {
  return join(templates, 'sheets');
}

/** Whatever the scheme: the national sheets alone. */
export function shippedTemplates({ shelves }: { shelves: Shelves }): SheetShelf {
  return new SheetShelf({ own: [], shipped: [nationalSheets(shelves)] });
}

export class SheetShelf {
  private readonly read = new Map<string, Promise<SheetTemplate>>();
  private readonly fingerprints = new Map<string, string>();

  constructor(private readonly places: ShelfPlaces) {}

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

  private folders(): string[] {
    return [...this.places.own, ...this.places.shipped];
  }

  private async load(sheet: string): Promise<SheetTemplate> {
    const { shipped, keysOf } = this.places;
    const folder = this.folders().find((each) => hasSheet(each, sheet));
    if (!folder) throw new Error(`there is no map for the sheet ${sheet}`);
    for (const file of [folder, mapPath(folder, sheet), join(folder, `${sheet}.pdf`)])
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Refusal({ code: 'insurer-link', file });
    const continuation = sheet === 'continuation' ? undefined : await this.of('continuation');
    const { template, fingerprint } = await loadSheet(folder, sheet, {
      ...(continuation && { continuation }),
      ...(keysOf && { keys: async () => keysOf((await loadSheet(shipped.at(-1)!, sheet)).template.map) }),
    });
    this.fingerprints.set(sheet, fingerprint);
    return shipped.includes(folder) ? template : { ...template, official: true };
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
