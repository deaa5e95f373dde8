/** The sheets of 赴日就医: those that ship, and before them those that a rule pack brings. */
import { join } from 'node:path';
import type { Pack } from '../../../inbound-care/pack.ts';
import { specsOf } from '../../../template/index.ts';
import type { Shelves } from '../../session.ts';
import { nationalSheets, SheetShelf } from '../../sheet-shelf.ts';

export function shelfOf({ folders }: Pick<Pack, 'folders'>, shelves: Pick<Shelves, 'templates'>): SheetShelf {
  return new SheetShelf({
    own: folders.map((folder) => join(folder, 'sheets')),
    shipped: [nationalSheets(shelves)],
    keysOf: specsOf,
  });
}
