/** From what is known before a journey to the bytes of the kit: pages of explanation, blank forms, the table, the consent. */
import { join } from 'node:path';
import { makeWords, type Words } from '../base/words.ts';
import { formsAbroad, type KitContext, type KitSheet, kitForms, NO_CLAIM } from '../overseas-care/kit/kit-sheets.ts';
import { physicianPage } from '../overseas-care/kit/physician-page.ts';
import { type PhysicianLanguage, physicianWords } from '../overseas-care/kit/physician-words/index.ts';
import { travellerPage } from '../overseas-care/kit/traveller-page.ts';
import type { Loaded } from '../overseas-care/load.ts';
import { kitWords } from '../overseas-care/words/kit.ts';
import { bind, type Packet, type PacketSheet } from '../packet/bind.ts';
import { loadFonts, type Paper } from '../pdf/index.ts';
import type { SheetMap, Values } from '../template/index.ts';
import { type Leaflet, leafletPicture, wordsOfLeaflet } from '../template/leaflet.ts';
import { shelfOf } from './schemes/overseas-care/shelf.ts';
import type { Session } from './session.ts';
import type { SheetShelf } from './sheet-shelf.ts';
import { refuseUnprintable } from './unprintable.ts';

declare const __VERSION__: string;

const MILLIMETRE = 72 / 25.4;

/** Printers leave about 4 mm of a letter's edge white: the corner marks stay inside. */
const PAPERS: Readonly<Record<PaperName, Paper | undefined>> = {
  // Every sheet of ours is drawn on A4; an insurer's own has the size that the insurer gave it.
  a4: undefined,
  letter: { width: 612, height: 792, margin: 1.6 * MILLIMETRE },
};

export const PAPER_NAMES = ['a4', 'letter'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

export interface KitOptions extends KitContext {
  edition: string;
  languages: readonly PhysicianLanguage[];
  paper: PaperName;
  editable: boolean;
  font: readonly string[];
  systemFonts: boolean;
  file: Loaded['file'] | undefined;
}

export async function buildKit(options: KitOptions, session: Session): Promise<Packet> {
  const fonts = loadFonts({
    fontDirectory: join(session.home, 'fonts'),
    extra: options.font,
    system: options.systemFonts,
  });
  const shelf = shelfOf(options.insurer, session.shelves);
  const leaflets = await leafletsOf(options, await mapsOf(options, shelf), session);
  const pages = await Promise.all(leaflets.map((leaflet) => leafletSheet(leaflet, shelf)));
  const sheets: PacketSheet[] = [
    ...pages,
    await tableSheet(options.edition, shelf),
    ...(await formSheets(options, shelf)),
  ];
  const readable = leaflets.map((leaflet, index) => ({
    ...pages[index]!,
    copies: wordsOfLeaflet(leaflet).map((text): Values => ({ text: { kind: 'text', text } })),
  }));
  refuseUnprintable([...readable, ...sheets], fonts, options.file);
  const paper = PAPERS[options.paper];
  return bind({
    kind: 'kit',
    claim: options.claim?.id ?? NO_CLAIM,
    sheets,
    fonts,
    title: session.words('kit.title'),
    creator: `ryoyohi ${__VERSION__}`,
    language: session.language,
    smallPrint: session.words('build.small-print'),
    ...(paper && { paper }),
    versions: {
      ryoyohi: __VERSION__,
      profile: `${options.insurer.id} ${options.insurer.version}`,
      templates: shelf.version(),
    },
  });
}

/** A mark has room for 24 letters: the older table goes by a shorter name in it. */
async function tableSheet(edition: string, shelf: SheetShelf): Promise<PacketSheet> {
  const [sheet, template] =
    edition === '2003'
      ? ['classification-2003', 'classification-table-2003']
      : ['classification-table', 'classification-table'];
  return ownSheet(sheet, {}, await shelf.of(template));
}

/** The maps of the forms, for the numbers of their items. */
async function mapsOf({ insurer, counts }: KitOptions, shelf: SheetShelf): Promise<Record<string, SheetMap>> {
  const forms = new Set(['form-a', 'form-b', ...formsAbroad(insurer, counts)]);
  return Object.fromEntries(await Promise.all([...forms].map(async (form) => [form, (await shelf.of(form)).map])));
}

async function leafletsOf(
  { insurer, edition, languages }: KitOptions,
  maps: Readonly<Record<string, SheetMap>>,
  { language, words }: Session,
): Promise<Leaflet[]> {
  const own = makeWords(language, [kitWords[language]]);
  const both: Words = Object.assign(
    (...[key, params]: Parameters<Words>) => (own.has(key) ? own : words)(key, params),
    { language, has: (key: string) => own.has(key) || words.has(key) },
  );
  const physicians = await Promise.all(
    languages.map(async (each) => physicianPage(each, await physicianWords(each), { insurer, edition, maps })),
  );
  return [travellerPage({ insurer, maps, words: both }), ...physicians];
}

async function leafletSheet(leaflet: Leaflet, shelf: SheetShelf): Promise<PacketSheet> {
  const template = await shelf.of('leaflet');
  return ownSheet(leaflet.sheet, { body: { kind: 'picture', draw: leafletPicture(leaflet) } }, template);
}

function ownSheet(sheet: string, values: Values, template: PacketSheet['template']): PacketSheet {
  return { sheet, template, unit: null, patient: null, copies: [values], own: true };
}

/** Each copy of a form is a sheet of its own, so that its pages are counted alone and its fields have their own names. */
async function formSheets(options: KitOptions, shelf: SheetShelf): Promise<PacketSheet[]> {
  const copies = new Map<string, number>();
  const sheets: PacketSheet[] = [];
  for (const { sheet, patient, values, abroad } of kitForms(options)) {
    const template = await shelf.of(sheet);
    const copy = (copies.get(sheet) ?? 0) + 1;
    copies.set(sheet, copy);
    sheets.push({
      sheet,
      template,
      unit: null,
      patient,
      copies: [placed(values, template.map)],
      own: false,
      apart: true,
      ...(options.editable && abroad && { typedAs: `${sheet}-${copy}` }),
    });
  }
  return sheets;
}

/** An insurer's own form may lack a place for what is known; a hand writes it then. */
function placed(values: KitSheet['values'], map: SheetMap): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(map.entries, key)));
}
