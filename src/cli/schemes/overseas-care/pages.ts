/** All that a scan of a claim of 海外療養費 may turn out to be: its packet as it would be built now, and the forms behind its slips. */
import { shownPath } from '../../../base/case-folder.ts';
import type { Checked } from '../../../overseas-care/check.ts';
import type { Loaded } from '../../../overseas-care/load.ts';
import { documentsFor, namedPage, placeOfSheet } from '../../../overseas-care/sheets-in-hand.ts';
import type { SheetShelf } from '../../sheet-shelf.ts';
import type { PlanSession, SchemePages } from '../packet.ts';
import { planPacket, sheetsBehindSlips } from './packet.ts';

export async function pagesOf(
  loaded: Loaded,
  checked: Checked,
  session: PlanSession,
  given?: SheetShelf,
): Promise<SchemePages> {
  const { claim } = loaded;
  const { units } = checked.split;
  const { sheets, templates } = await planPacket(loaded, checked, session, {
    drawn: false,
    ...(given && { templates: given }),
  });
  const behind = await sheetsBehindSlips(loaded, checked, session, templates);
  return {
    templates,
    bundles: [
      { packet: null, sheets, wanted: true },
      { packet: null, sheets: behind, wanted: false },
    ],
    filesFor: (name) =>
      documentsFor(name, claim, units).map(({ file }) => (file === undefined ? null : shownPath(file))),
    placeOf: (name) => placeOfSheet(name, claim, units),
    subjects: [
      ...(claim.patients ?? []).flatMap(({ id }) => (id === undefined ? [] : [{ unit: null, patient: id }])),
      ...units.map(({ key, patient }) => ({ unit: key, patient })),
    ],
    named: (claim.documents ?? []).flatMap((document) =>
      document.file === undefined ? [] : [{ file: shownPath(document.file), page: namedPage(document, claim, units) }],
    ),
  };
}
