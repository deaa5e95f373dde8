/** What the scans of a case are compared with: the pages of its packets as they would be built now, and what its documents say. */
import { join } from 'node:path';
import { codeOf } from '../mark/mark.ts';
import { marksOf, pagesOfSheet } from '../packet/marks.ts';
import { loadFonts } from '../pdf/index.ts';
import { Unprintable, type Widths } from '../pdf/types.ts';
import type { Expectation, ExpectedPage, NamedPage } from '../scan/expected.ts';
import type { Bundle, PlanSession, SchemePages } from './schemes/packet.ts';
import type { Checked, Opened } from './schemes/scheme.ts';
import type { Session } from './session.ts';
import type { SheetShelf } from './sheet-shelf.ts';

export interface ClaimExpectation extends Expectation {
  templates: SheetShelf;
}

/** What stays the same from case to case: the templates of each profile, and how wide texts are. */
export interface Measures {
  templates: Map<string, SheetShelf>;
  widths: Widths;
}

/** For any number of cases. */
export function measuresFor({ home }: Pick<Session, 'home'>): Measures {
  return { templates: new Map(), widths: measured(home) };
}

/** Sheets may differ between schemes and between profiles. */
export function sheetsKeyOf({ scheme, profile }: Opened): string {
  return `${scheme.name}\n${profile.sheetsKey}`;
}

/**
 * @param packet the only one whose sheets are missed, where it was named
 * @throws TemplateError where somebody's own sheet cannot hold what the case says
 */
export async function expectationOf(
  opened: Opened,
  checked: Checked,
  session: PlanSession,
  { templates: known, widths }: Measures,
  packet?: string,
): Promise<ClaimExpectation> {
  const key = sheetsKeyOf(opened);
  const pages = await checked.pages(session, known.get(key));
  known.set(key, pages.templates);
  const named = new Map<string, NamedPage[]>();
  for (const { file, page } of pages.named) named.set(file, [...(named.get(file) ?? []), page]);
  return {
    claim: opened.id,
    pages: pages.bundles.flatMap((bundle) => pagesOfBundle(bundle, opened.id, pages, widths, packet)),
    codes: new Map(
      pages.subjects.map(({ unit, patient }) => [codeOf(unit ?? patient ?? ''), { unit, patient }] as const),
    ),
    named,
    templates: pages.templates,
  };
}

function pagesOfBundle(
  { packet, sheets, wanted }: Bundle,
  claim: string,
  { filesFor, placeOf }: SchemePages,
  widths: Widths,
  asked: string | undefined,
): ExpectedPage[] {
  const counted = sheets.map((sheet) => ({ sheet, pages: pagesOfSheet(sheet, widths) }));
  return marksOf(claim, counted).flatMap((marks, index) => {
    const sheet = sheets[index]!;
    const { unit, patient, own, hands = {}, insteadOf = null } = sheet;
    const flows = sheet.copies.some((values) => Object.values(values).some(({ kind }) => kind === 'paper'));
    const documents = filesFor({ sheet: insteadOf ?? sheet.sheet, unit, patient }).map((file) => ({ file }));
    return marks.map((mark) => ({
      mark,
      unit,
      patient,
      own,
      flows,
      wanted: wanted && (packet === null || asked === undefined || packet === asked),
      bundle: packet === null || packet === asked ? null : packet,
      hands,
      insteadOf,
      documents,
      at: placeOf({ sheet: sheet.sheet, unit, patient }),
    }));
  });
}

/** A character that no font has cannot be on the packet; it does not keep anyone from reading scans. */
function measured(home: string): Widths {
  const fonts = loadFonts({ fontDirectory: join(home, 'fonts') });
  return {
    width: (text, size, field, language) => {
      try {
        return fonts.width(text, size, field, language);
      } catch (error) {
        if (error instanceof Unprintable) return [...text].length * size;
        throw error;
      }
    },
  };
}
