/** What the packet of a claim consists of: its sheets in order with all that stands on them. Built from it, and scans are compared with it. */
import { fixOf } from '../base/finding-words.ts';
import { makeWords, type Words } from '../base/words.ts';
import { DATA_QR, encodeDataCode, qrMatrix } from '../mark/index.ts';
import { filingDay } from '../overseas-care/benefit.ts';
import { type Checked, isDraft } from '../overseas-care/check.ts';
import type { Loaded } from '../overseas-care/load.ts';
import type { ClaimContext } from '../overseas-care/sheets/context.ts';
import { coverValues } from '../overseas-care/sheets/cover.ts';
import { formsBehindSlips, packetSheets, type SheetValues } from '../overseas-care/sheets/packet-sheets.ts';
import { wordsFor } from '../overseas-care/words/claimant.ts';
import type { PacketSheet } from '../packet/bind.ts';
import { dataCodePicture } from '../packet/data-code-picture.ts';
import type { Picture, Values } from '../template/index.ts';
import type { Session } from './session.ts';
import { SheetShelf } from './sheet-shelf.ts';

/** Codes that the cover's last page holds. */
const MOST_CODES = 9;

/** What of a session a plan needs. */
export type PlanSession = Pick<Session, 'language' | 'words' | 'today' | 'shelves'>;

export interface PlanOptions {
  /** `false` leaves the data code out. */
  dataCode?: boolean;
  /** `false` where nothing will be drawn: then no code is made. */
  drawn?: boolean;
  /** The insurer's templates, where they are read already. */
  templates?: SheetShelf;
}

export interface PacketPlan {
  sheets: PacketSheet[];
  /** The claim is too large for the data code's page. */
  dataCodeLeftOut: boolean;
  /** What a draft says of itself on every page. */
  draft: string | undefined;
  templates: SheetShelf;
}

export async function planPacket(
  loaded: Loaded,
  checked: Checked,
  session: PlanSession,
  { dataCode: wanted = true, drawn = true, templates }: PlanOptions = {},
): Promise<PacketPlan> {
  const context = contextOf(loaded, checked, session);
  const shelf = templates ?? templatesOf(context.insurer, session);
  const ja = wordsFor(context.insurer, await japanese(session));
  const beside = session.language === 'ja' ? undefined : wordsFor(context.insurer, session.words);
  const draft = isDraft(checked.findings) ? session.words('build.draft-mark') : undefined;
  const dataCode = wanted
    ? encodeDataCode(loaded.file.bytes, {
        claimId: loaded.claim.id,
        kind: loaded.file.kind,
        capacityPerCode: DATA_QR.capacity,
        maxCodes: MOST_CODES,
      })
    : [];
  const parts = dataCode === 'too-large' ? [] : dataCode;
  const cover: Values = {
    ...coverValues({ ...context, ja, beside, todoOf: fixOf }),
    ...(draft === undefined ? {} : { draftNote: { kind: 'text', text: draft } }),
    ...(parts.length > 0 ? dataCodeValues(drawn ? await pictureOf(parts) : nothing, ja, beside) : {}),
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
  return { sheets, dataCodeLeftOut: dataCode === 'too-large', draft, templates: shelf };
}

export function templatesOf(
  insurer: ConstructorParameters<typeof SheetShelf>[0],
  { shelves }: Pick<Session, 'shelves'>,
): SheetShelf {
  return new SheetShelf(insurer, shelves);
}

/** Without an insurer: the national sheets alone. */
export function shippedTemplates(session: Pick<Session, 'shelves'>): SheetShelf {
  return templatesOf({ folders: [], values: { claimant: 'householder' } }, session);
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
  const [base, scheme] = await Promise.all([import('../base/words/ja.ts'), import('../overseas-care/words/index.ts')]);
  return makeWords('ja', [base.ja, await scheme.schemeWords('ja')]);
}

function nothing(): void {
  // Of a picture that nobody draws only the place counts.
}

async function pictureOf(parts: readonly Uint8Array[]): Promise<Picture> {
  const codes = await Promise.all(parts.map((part) => qrMatrix(part, DATA_QR)));
  return dataCodePicture(codes, DATA_QR.millimetres);
}

function dataCodeValues(draw: Picture, ja: Words, beside: Words | undefined): Values {
  const note = [ja('cover.data-code-note'), beside?.('cover.data-code-note')].filter(Boolean).join('\n');
  return { dataCode: { kind: 'picture', draw }, dataCodeNote: { kind: 'text', text: note } };
}
