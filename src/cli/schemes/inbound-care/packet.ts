/** A packet of 赴日就医 on its templates: its sheets in order, the papers of the case behind them, the data code where the family reads it. */
import { resolveInside } from '../../../base/case-folder.ts';
import { readNamed } from '../../../base/files.ts';
import type { Language } from '../../../base/languages.ts';
import { pathText } from '../../../base/path.ts';
import { harmless, Refusal } from '../../../base/refusal.ts';
import { makeWords, type Words } from '../../../base/words.ts';
import type { PacketName } from '../../../inbound-care/audience/packets.ts';
import type { CheckedCase } from '../../../inbound-care/check.ts';
import { type LoadedCase, NO_ID } from '../../../inbound-care/load.ts';
import type { InboundSheet } from '../../../inbound-care/sheets/context.ts';
import { drawingOf, type InboundPacket, inboundPacket } from '../../../inbound-care/sheets/packets.ts';
import { inboundWords } from '../../../inbound-care/words/index.ts';
import type { PacketSheet } from '../../../packet/bind.ts';
import { readEnclosed } from '../../../packet/enclosed.ts';
import { type Enclosed, EnclosureError } from '../../../packet/enclosure.ts';
import type { SheetShelf } from '../../sheet-shelf.ts';
import { dataCodeParts, dataCodeValues } from '../data-code.ts';
import type { PacketPlan, PlanOptions, PlanSession } from '../packet.ts';
import { shelfOf } from './shelf.ts';

/** @throws Refusal where the case holds nothing that the packet would be about, or a paper of it cannot be bound in */
export async function planPacket(
  name: PacketName,
  loaded: LoadedCase,
  checked: CheckedCase,
  session: PlanSession,
  { dataCode: wanted = true, drawn = true, templates, only }: PlanOptions = {},
): Promise<PacketPlan> {
  const shelf = templates ?? shelfOf(loaded.pack, session.shelves);
  const { language, today } = session;
  const plan = await inboundPacket(loaded, checked, name, { language, words: wordsIn, today, only });
  const sheets = await Promise.all(plan.sheets.map((sheet) => onTemplate(sheet, loaded, shelf, plan.language, drawn)));
  const parts = dataCodeParts({ file: loaded.file, id: loaded.case.id ?? NO_ID }, wanted && plan.dataCode);
  if (parts !== 'too-large' && parts.length > 0)
    sheets.push(await dataCodeSheet(parts, [plan.language, plan.beside], shelf, drawn));
  return {
    sheets,
    dataCodeLeftOut: parts === 'too-large',
    notes: drawn ? notesOf(name, plan, sheets, session.words) : [],
    ...(plan.mostMegabytes !== undefined && { mostMegabytes: plan.mostMegabytes }),
    draft: plan.draft ? session.words('build.draft-mark') : undefined,
    title: plan.title,
    smallPrint: (await wordsIn(plan.language))('packet.small-print'),
    language: plan.language,
    templates: shelf,
  };
}

/** What was left out for the reader; and that only what the case itself names can be found. */
function notesOf(
  packet: PacketName,
  { covered }: InboundPacket,
  sheets: readonly PacketSheet[],
  words: Words,
): string[] {
  // The family may know all of it.
  if (packet === 'settlement') return [];
  const enclosed = sheets.filter((sheet) => sheet.enclosed !== undefined).length;
  return [
    ...covered.map(({ at, tells }) =>
      words('packet.note.covered', {
        place: pathText(at),
        what: tells.map((each) => words(`packet.telling.${each}`)).join(words('text.semicolon')),
      }),
    ),
    ...(enclosed === 0 ? [] : [words('packet.note.enclosed', { count: enclosed })]),
    words('packet.note.read-through'),
  ];
}

async function onTemplate(
  sheet: InboundSheet,
  { file }: LoadedCase,
  shelf: SheetShelf,
  language: Language,
  drawn: boolean,
): Promise<PacketSheet> {
  const { template, copies } = drawingOf(sheet);
  const { sheet: name, unit, own, hands, reference, enclosed: path } = sheet;
  const enclosed = path === undefined ? undefined : await enclosure(path, file, drawn);
  return {
    sheet: name,
    template: await shelf.of(template),
    unit,
    patient: null,
    copies,
    own,
    language,
    ...(hands && { hands }),
    ...(reference !== undefined && { reference }),
    ...(enclosed && { enclosed }),
  };
}

/**
 * A paper that is not there is left out: the check tells of it. One that cannot be bound in ends the build, but never the
 * reading of scans.
 */
async function enclosure(path: string, file: LoadedCase['file'], drawn: boolean): Promise<Enclosed | undefined> {
  try {
    const real = resolveInside(file, path, ['documents']);
    return real === undefined ? undefined : await readEnclosed(new Uint8Array(readNamed(real)), harmless(path, 200));
  } catch (error) {
    if (!drawn && (error instanceof EnclosureError || error instanceof Refusal)) return undefined;
    if (!(error instanceof EnclosureError)) throw error;
    throw new Refusal({
      code: `not-enclosable-${error.reason}`,
      file: harmless(path, 200),
      params: error.limit === undefined ? {} : { limit: limitIn(error.reason, error.limit) },
    });
  }
}

/** In the unit of the words: megabytes, pages, millions of pixels, seconds. */
function limitIn(reason: EnclosureError['reason'], limit: number): number {
  if (reason === 'too-large' || reason === 'too-large-together') return Math.round(limit / 1024 / 1024);
  return reason === 'too-many-pixels' ? Math.round(limit / 1_000_000) : limit;
}

async function dataCodeSheet(
  parts: readonly Uint8Array[],
  languages: readonly (Language | undefined)[],
  shelf: SheetShelf,
  drawn: boolean,
): Promise<PacketSheet> {
  const known = languages.flatMap((each) => each ?? []);
  const notes = await Promise.all(known.map(async (each) => (await wordsIn(each))('packet.data-code-note')));
  const [language] = known;
  return {
    sheet: 'data-code',
    template: await shelf.of('data-code'),
    unit: null,
    patient: null,
    copies: [await dataCodeValues(parts, notes.join('\n'), drawn)],
    own: true,
    ...(language && { language }),
  };
}

const BASE_WORDS = {
  ja: async () => (await import('../../../base/words/ja.ts')).ja,
  en: async () => (await import('../../../base/words/en.ts')).en,
  zh: async () => (await import('../../../base/words/zh.ts')).zh,
} as const;

/** The words of a reader, who need not be the user: of the scheme alone, none of the screen. */
async function wordsIn(language: Language): Promise<Words> {
  return makeWords(language, [await BASE_WORDS[language](), await inboundWords(language)]);
}
