/** What the scans of a claim are compared with: the pages of its packet as it would be built now, and what its documents say. */
import { join } from 'node:path';
import { shownPath } from '../base/case-folder.ts';
import { codeOf } from '../mark/mark.ts';
import type { Checked } from '../overseas-care/check.ts';
import type { Loaded } from '../overseas-care/load.ts';
import type { Insurer } from '../overseas-care/parameters.ts';
import { documentsFor, namedPage, placeOfSheet } from '../overseas-care/sheets-in-hand.ts';
import type { PacketSheet } from '../packet/bind.ts';
import { marksOf, pagesOfSheet } from '../packet/marks.ts';
import { loadFonts } from '../pdf/index.ts';
import { Unprintable, type Widths } from '../pdf/types.ts';
import type { Expectation, ExpectedPage, NamedPage } from '../scan/expected.ts';
import { type PlanSession, planPacket, sheetsBehindSlips, templatesOf } from './packet-plan.ts';
import type { Session } from './session.ts';
import type { SheetShelf } from './sheet-shelf.ts';

export interface ClaimExpectation extends Expectation {
  templates: SheetShelf;
}

/** What stays the same from claim to claim: the templates of each insurer, and how wide texts are. */
export interface Measures {
  templatesOf(insurer: Insurer): SheetShelf;
  widths: Widths;
}

/** For any number of claims. */
export function measuresFor(session: Pick<Session, 'home' | 'shelves'>): Measures {
  const known = new Map<string, SheetShelf>();
  return {
    widths: measured(session.home),
    templatesOf: (insurer) => {
      const key = insurer.folders.join('\n');
      const templates = known.get(key) ?? templatesOf(insurer, session);
      known.set(key, templates);
      return templates;
    },
  };
}

/**
 * @throws TemplateError where the insurer's own sheet cannot hold what the claim says
 */
export async function expectationOf(
  loaded: Loaded,
  checked: Checked,
  session: PlanSession,
  measures: Measures,
): Promise<ClaimExpectation> {
  const { claim } = loaded;
  const { units } = checked.split;
  const { widths } = measures;
  const templates = measures.templatesOf(loaded.insurer);
  const { sheets } = await planPacket(loaded, checked, session, { drawn: false, templates });
  const behind = await sheetsBehindSlips(loaded, checked, session, templates);
  const pagesOf = (list: readonly PacketSheet[], wanted: boolean): ExpectedPage[] => {
    const counted = list.map((sheet) => ({ sheet, pages: pagesOfSheet(sheet, widths) }));
    return marksOf(claim.id, counted).flatMap((marks, index) => {
      const sheet = list[index]!;
      const { unit, patient, own, hands = {}, insteadOf = null } = sheet;
      const documents = documentsFor({ sheet: insteadOf ?? sheet.sheet, unit, patient }, claim, units);
      return marks.map((mark) => ({
        mark,
        unit,
        patient,
        own,
        wanted,
        hands,
        insteadOf,
        documents: documents.map(({ file }) => ({ file: file === undefined ? null : shownPath(file) })),
        at: placeOfSheet({ sheet: sheet.sheet, unit, patient }, claim, units),
      }));
    });
  };
  const named = new Map<string, NamedPage[]>();
  for (const document of claim.documents ?? []) {
    if (document.file === undefined) continue;
    const file = shownPath(document.file);
    named.set(file, [...(named.get(file) ?? []), namedPage(document, claim, units)]);
  }
  return {
    claim: claim.id,
    pages: [...pagesOf(sheets, true), ...pagesOf(behind, false)],
    codes: new Map<string, { unit: string | null; patient: string | null }>([
      ...(claim.patients ?? []).flatMap(({ id }) =>
        id === undefined ? [] : ([[codeOf(id), { unit: null, patient: id }]] as const),
      ),
      ...units.map(({ key, patient }) => [codeOf(key), { unit: key, patient }] as const),
    ]),
    named,
    templates,
  };
}

/** A character that no font has cannot be on the packet; it does not keep anyone from reading scans. */
function measured(home: string): Widths {
  const fonts = loadFonts({ fontDirectory: join(home, 'fonts') });
  return {
    width: (text, size, field) => {
      try {
        return fonts.width(text, size, field);
      } catch (error) {
        if (error instanceof Unprintable) return [...text].length * size;
        throw error;
      }
    },
  };
}
