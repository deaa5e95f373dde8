/** The sheets' templates: the insurer's own where its folder has one, else the national ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import type { Insurer } from '../overseas-care/parameters.ts';
import { loadTemplate, type SheetTemplate } from '../template/index.ts';

/** Each template is read once. */
export class Templates {
  private readonly read = new Map<string, Promise<SheetTemplate>>();
  private readonly fingerprints = new Map<string, string>();

  constructor(
    private readonly insurer: Pick<Insurer, 'folders'>,
    /** Folder that holds the program's own sheets. */
    private readonly shipped: string,
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

  private folders(): string[] {
    return [...this.insurer.folders.map((folder) => join(folder, 'sheets')), this.shipped];
  }

  private async load(sheet: string): Promise<SheetTemplate> {
    const folder = this.folders().find((each) => existsSync(join(each, `${sheet}.map.yaml`)));
    if (!folder) throw new Error(`there is no map for the sheet ${sheet}`);
    const map = readFileSync(join(folder, `${sheet}.map.yaml`), 'utf8');
    const named = /^pdf: ["']?([^"'\n]+)["']?$/m.exec(map)?.[1] ?? `${sheet}.pdf`;
    this.fingerprints.set(sheet, sha256(map));
    const continuation = sheet === 'continuation' ? undefined : await this.of('continuation');
    return loadTemplate(map, readFileSync(join(folder, named)), `${sheet}.map.yaml`, continuation);
  }

  /** Changes when any of the maps in use does; a map holds the hash of its PDF. */
  version(): string {
    return sha256([...this.fingerprints].sort().flat().join('\n')).slice(0, 12);
  }
}
