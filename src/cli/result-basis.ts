/** What a result of a batch depends on beside the files of its claim. Where this changes, every claim is read anew. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../base/day.ts';
import { sha256 } from '../base/files.ts';
import { contentOf } from '../batch/content.ts';
import type { Shelves } from './session.ts';

declare const __VERSION__: string;

export interface Basis {
  shelves: Shelves;
  today: Day;
  scan: boolean;
  showNames: boolean;
}

/** Folders of shipped profiles. */
const PROFILES = ['insurers', 'packs'] as const;

/** The version, the insurers and rule packs with their sheets, the day, and what was asked for. No language: words come later. */
export function resultBasis({ shelves, today, scan, showNames }: Basis): string {
  const folders = [...shelves.insurers, ...PROFILES.map((name) => join(shelves.templates, name))];
  const insurers = folders.map((folder) => (isThere(folder) ? contentOf(folder).hash : ''));
  return sha256(JSON.stringify([__VERSION__, insurers, today, scan, showNames])).slice(0, 16);
}

function isThere(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
