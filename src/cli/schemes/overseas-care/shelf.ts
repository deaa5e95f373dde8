/** The sheets of an insurer: its own where its folder has them, else the national ones, in the words of who claims. */
import { join } from 'node:path';
import type { Insurer } from '../../../overseas-care/parameters.ts';
import { sheetKeys } from '../../../overseas-care/sheets/sheet-keys.ts';
import type { Shelves } from '../../session.ts';
import { nationalSheets, SheetShelf } from '../../sheet-shelf.ts';

export function shelfOf(
  insurer: Pick<Insurer, 'folders'> & { values: Pick<Insurer['values'], 'claimant'> },
  shelves: Pick<Shelves, 'templates'>,
): SheetShelf {
  const national = nationalSheets(shelves);
  return new SheetShelf({
    own: insurer.folders.map((folder) => join(folder, 'sheets')),
    // Where the insured person claims, the national sheets that name the claimant say so.
    shipped: insurer.values.claimant === 'insured' ? [join(national, 'insured'), national] : [national],
    keysOf: sheetKeys,
  });
}
