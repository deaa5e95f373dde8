/** The rule packs on the shelves: those that ship, and those that the user has brought. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookedUp } from '../../../base/files.ts';
import { Refusal } from '../../../base/refusal.ts';
import { loadPack, type Pack, SCHEME } from '../../../inbound-care/pack.ts';
import { schemeOfProfile } from '../../../profile/scheme-of.ts';
import type { Shelves } from '../../session.ts';

/** By name. One that cannot be used is passed over: for a case that names it, `check` says what is wrong. */
export function packsOn(shelves: Shelves): Pack[] {
  const names = [...shelves.insurers, join(shelves.templates, 'packs')].flatMap((shelf) =>
    lookedUp(shelf)?.isDirectory()
      ? readdirSync(shelf).filter((name) => schemeOfProfile(join(shelf, name)) === SCHEME)
      : [],
  );
  return [...new Set(names)].sort().flatMap((name) => packNamed(name, shelves));
}

function packNamed(name: string, shelves: Shelves): Pack[] {
  try {
    return [loadPack(name, shelves)];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
