/** Opens the claim that a command was called with. */
import { type CaseFile, readCase } from '../base/case-folder.ts';
import type { Path } from '../base/path.ts';
import { type Loaded, loadClaim } from '../overseas-care/load.ts';
import type { Session } from './session.ts';

/** The schemes that the program knows. */
export const SCHEMES = ['overseas-care'] as const;

/** @throws Refusal with every problem of the file */
export function openClaim(path: string, session: Session): Loaded {
  return loadClaim(readCase(path, SCHEMES), session.shelves);
}

/** For the order of findings: where in the file a path stands. */
export function placesIn(file: CaseFile): (path: Path) => number {
  return (path) => file.tree.offsetOf(path);
}
