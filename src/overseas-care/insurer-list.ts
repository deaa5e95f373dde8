/** Which insurers there are: those that ship and those that somebody brought, and which of two of one name goes first. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../base/refusal.ts';
import { folderNamed, isInsurerName } from '../profile/profile.ts';
import { isOfAnother } from '../profile/scheme-of.ts';
import type { Shelves } from './load.ts';
import { type Insurer, loadInsurer, SCHEME } from './parameters.ts';

export interface KnownInsurer {
  name: string;
  folder: string;
  /** It ships with the program. */
  shipped: boolean;
  /** Folders of the same name that it stands before. */
  shadows: string[];
  /** What is wrong with it, where it cannot be used. */
  insurer: Insurer | Refusal;
}

export function searchedFolders({ insurers, templates }: Shelves): string[] {
  return [...insurers, join(templates, 'insurers')];
}

/** Every insurer by name, those that cannot be used too. */
export function knownInsurers(shelves: Shelves): KnownInsurer[] {
  const searched = searchedFolders(shelves);
  const names = [...new Set(searched.flatMap(namesIn))].sort();
  return names.flatMap((name): KnownInsurer[] => {
    const folder = folderNamed(name, searched, SCHEME);
    // What demands are made for in another scheme may lie in the same folders.
    if (folder === undefined || isOfAnother(folder, SCHEME)) return [];
    const others = searched
      .flatMap((parent) => folderNamed(name, [parent], SCHEME) ?? [])
      .filter((other) => !isOfAnother(other, SCHEME));
    return [
      {
        name,
        folder,
        shipped: folder === join(searched.at(-1)!, name),
        shadows: others.filter((other) => other !== folder),
        insurer: loaded(name, searched),
      },
    ];
  });
}

function namesIn(folder: string): string[] {
  try {
    return statSync(folder).isDirectory() ? readdirSync(folder).filter(isInsurerName) : [];
  } catch {
    return [];
  }
}

function loaded(name: string, searched: readonly string[]): Insurer | Refusal {
  try {
    return loadInsurer(name, searched);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
