/** What the packet of a claim of 海外療養費 consists of: its sheets in order with all that stands on them. */
import { fixOf } from '../../../base/finding-words.ts';
import { makeWords, type Words } from '../../../base/words.ts';
import { filingDay } from '../../../overseas-care/benefit.ts';
import { type Checked, isDraft } from '../../../overseas-care/check.ts';
import type { Loaded } from '../../../overseas-care/load.ts';
import type { ClaimContext } from '../../../overseas-care/sheets/context.ts';
import { coverValues } from '../../../overseas-care/sheets/cover.ts';
import { formsBehindSlips, packetSheets, type SheetValues } from '../../../overseas-care/sheets/packet-sheets.ts';
import { wordsFor } from '../../../overseas-care/words/claimant.ts';
import { schemeWords } from '../../../overseas-care/words/index.ts';
import type { PacketSheet } from '../../../packet/bind.ts';
import type { Values } from '../../../template/index.ts';
import type { SheetShelf } from '../../sheet-shelf.ts';
import { dataCodeParts, dataCodeValues } from '../data-code.ts';
import type { PacketPlan, PlanOptions, PlanSession } from '../packet.ts';
import { shelfOf } from './shelf.ts';

export async function planPacket(
  loaded: Loaded,
  checked: Checked,
  session: PlanSession,
  { dataCode: wanted = true, drawn = true, templates }: PlanOptions = {},
): Promise<PacketPlan> {
  const context = contextOf(loaded, checked, session);
  const shelf = templates ?? shelfOf(context.insurer, session.shelves);
  const ja = wordsFor(context.insurer, await japanese(session));
  const beside = session.language === 'ja' ? undefined : wordsFor(context.insurer, session.words);
  const draft = isDraft(checked.findings) ? session.words('build.draft-mark') : undefined;
  const dataCode = dataCodeParts({ file: loaded.file, id: loaded.claim.id }, wanted);
  const parts = dataCode === 'too-large' ? [] : dataCode;
  const note = [ja('cover.data-code-note'), beside?.('cover.data-code-note')].filter(Boolean).join('\n');
  const cover: Values = {
    ...coverValues({ ...context, ja, beside, todoOf: fixOf }),
    ...(draft === undefined ? {} : { draftNote: { kind: 'text', text: draft } }),
    ...(parts.length > 0 ? await dataCodeValues(parts, note, drawn) : {}),
  };
  const sheets: PacketSheet[] = [
    {
      sheet: 'cover',
      template: await shelf.of('cover'),
      unit: null,
      patient: null,
      copies: [cover],
      own: true,
      late: (pages) => ({ pageCount: { kind: 'text', text: String(pages) } }),
    },
    ...(await withTemplates(
      packetSheets(context, (name) => ja(`sheet.${name}`)),
      shelf,
    )),
  ];
  return {
    sheets,
    dataCodeLeftOut: dataCode === 'too-large',
    notes: [],
    draft,
    title: session.words('build.title'),
    smallPrint: session.words('build.small-print'),
    language: session.language,
    templates: shelf,
  };
}

/** The forms in whose place the packet has a slip, as they would be printed. */
export async function sheetsBehindSlips(
  loaded: Loaded,
  checked: Checked,
  session: PlanSession,
  templates: SheetShelf,
): Promise<PacketSheet[]> {
  return withTemplates(formsBehindSlips(contextOf(loaded, checked, session)), templates);
}

/** The sheets are those of the day of filing. */
function contextOf({ claim, insurer, classification }: Loaded, checked: Checked, { today }: PlanSession): ClaimContext {
  return { claim, insurer: insurer.at(filingDay(claim, today)), classification, checked, today };
}

async function withTemplates(sheets: readonly SheetValues[], templates: SheetShelf): Promise<PacketSheet[]> {
  return Promise.all(sheets.map(async (sheet) => ({ ...sheet, template: await templates.of(sheet.sheet) })));
}

async function japanese({ language, words }: PlanSession): Promise<Words> {
  if (language === 'ja') return words;
  const { ja } = await import('../../../base/words/ja.ts');
  return makeWords('ja', [ja, await schemeWords('ja')]);
}
