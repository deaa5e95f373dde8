/** From a case's folder to all that the commands need: the case and the rule pack that it goes by. */
import type { CaseFile } from '../base/case-folder.ts';
import { parseWith } from '../base/schema.ts';
import { type Case, caseSchema } from './case.ts';
import { GENERAL, loadPack, type Pack } from './pack.ts';

/** Where the program's own data lies, and where else packs are looked for. */
export interface PackShelves {
  /** Folder that holds `packs` and `sheets`. */
  templates: string;
  /** Folders of pack folders that go before the shipped ones. */
  insurers: readonly string[];
}

export interface LoadedCase {
  file: CaseFile;
  case: Case;
  pack: Pack;
}

/** A case whose file does not name its id: as on forms that belong to no case. */
export const NO_ID = '000000';

/** @throws Refusal with every problem of the file */
export function parseCase(file: CaseFile): Case {
  return parseWith(caseSchema, file.tree, file.shown);
}

/** @throws Refusal with every problem of the file, or where the pack is unknown */
export function loadCase(file: CaseFile, shelves: PackShelves): LoadedCase {
  return caseLoader(shelves)(file);
}

/** Loads many cases; a pack is read once. @returns a function that does what {@link loadCase} does */
export function caseLoader(shelves: PackShelves): (file: CaseFile) => LoadedCase {
  const packs = new Map<string, Pack>();
  return (file) => {
    const read = parseCase(file);
    const name = read.pack ?? GENERAL;
    const pack = packs.get(name) ?? loadPack(name, shelves);
    packs.set(name, pack);
    return { file, case: read, pack };
  };
}
