/**
 * Binds sheets into one PDF: each drawn from its template, each page with its mark, the corner marks, the small print and,
 * for a draft, the word that it is one. Beside it goes the manifest that says what each page is.
 */
import { sha256 } from '../base/files.ts';
import { LANGUAGES, type Language } from '../base/languages.ts';
import { formatMark, MARK_QR, qrMatrix } from '../mark/index.ts';
import { createDocument, type FontLibrary, type Paper, type PdfDocument } from '../pdf/index.ts';
import {
  drawEnclosed,
  drawSheet,
  type Entry,
  roomForEnclosed,
  type SheetPage,
  type SheetTemplate,
  type Values,
  writeOn,
} from '../template/index.ts';
import { assertTogether, type Enclosed } from './enclosure.ts';
import { type BoundKind, FORMATS } from './formats.ts';
import { drawFrame } from './frame.ts';
import { marksOf } from './marks.ts';
import { withPacketEnd } from './packet-end.ts';

/** One sheet of the packet: which, for whom, and what stands on it. */
export interface PacketSheet {
  sheet: string;
  template: SheetTemplate;
  /** Key of the unit that it belongs to. */
  unit: string | null;
  /** Id of the patient that it belongs to. */
  patient: string | null;
  /** Values for each copy of the sheet: a second Form B for a second currency is a second copy. */
  copies: readonly Values[];
  /** A sheet of our own (cover, slip, mounting sheet) is never outdated. */
  own: boolean;
  /** Boxes of which the claim knows better than the map whether a hand must fill them. */
  hands?: Readonly<Record<string, boolean>>;
  /** The sheet whose original is in hand, and in whose place this slip stands. */
  insteadOf?: string;
  /** Month, patient and institution in words, for the head of continuation pages. */
  reference?: string;
  /** One of several alike, each a sheet of its own: its pages are counted alone. */
  apart?: boolean;
  /** Begins the names of the form fields of a sheet that is typed into on screen. */
  typedAs?: string;
  /** Of the values, for the choice of fonts: Chinese ones are set in a Chinese font first. A paper says its own. */
  language?: Language;
  /** A whole paper of the case, after the copies: on the empty pages of a template for papers. From `readEnclosed`. */
  enclosed?: Enclosed;
  /** Values that are known only when every page is drawn. */
  late?: (pages: number) => Values;
}

export interface BindOptions {
  /** A packet unless given. */
  kind?: BoundKind;
  claim: string;
  sheets: readonly PacketSheet[];
  fonts: FontLibrary;
  title: string;
  /** Program and version, for the file's properties. */
  creator: string;
  language: string;
  /** Small print of every page. */
  smallPrint: string;
  /** What every page is put on; without it each has the size of its sheet. */
  paper?: Paper;
  /** What a draft says of itself on every page. */
  draft?: string;
  /** Named in the manifest beside the fonts: program, profile, templates. */
  versions: Readonly<Record<string, string>>;
}

export interface ManifestPage {
  page: number;
  sheet: string;
  unit: string | null;
  patient: string | null;
  mark: string;
}

export interface Manifest {
  format: (typeof FORMATS)[BoundKind];
  claim: string;
  /** SHA-256 of the PDF, in hex. */
  sha256: string;
  pages: ManifestPage[];
  versions: Record<string, string | string[]>;
}

export interface Packet {
  pdf: Uint8Array;
  manifest: Manifest;
}

/**
 * @throws Unprintable for a character that no font has; TemplateError where a value cannot stand on its sheet;
 * EnclosureError where a paper cannot be enclosed
 */
export async function bind(options: BindOptions): Promise<Packet> {
  const { claim, sheets, fonts, title, creator, language, kind = 'packet', paper } = options;
  const document = await createDocument({ fonts, title, creator, language, ...(paper && { paper }) });
  assertTogether(sheets.flatMap(({ enclosed }) => enclosed ?? []));
  const drawn: { sheet: PacketSheet; pages: SheetPage[] }[] = [];
  for (const sheet of sheets) {
    const pages: SheetPage[] = [];
    for (const values of sheet.copies) {
      const part = await drawSheet(document, sheet.template, values, {
        ...(sheet.reference && { reference: sheet.reference }),
        ...(sheet.language && { language: sheet.language }),
        ...(sheet.typedAs !== undefined && { typing: { prefix: sheet.typedAs, by: TYPED_ON_SCREEN } }),
      });
      pages.push(...part.pages);
    }
    if (sheet.enclosed) pages.push(...(await drawnEnclosed(document, sheet, sheet.enclosed)));
    drawn.push({ sheet, pages });
  }

  const total = drawn.reduce((count, { pages }) => count + pages.length, 0);
  const listed: ManifestPage[] = [];
  const marks = marksOf(
    claim,
    drawn.map(({ sheet, pages }) => ({ sheet, pages: pages.length })),
  );
  for (const [index, { sheet, pages }] of drawn.entries()) {
    if (sheet.late) writeOn(document, sheet.template, pages, sheet.late(total), sheet.language);
    for (const [pageOfSheet, page] of pages.entries()) {
      const mark = formatMark(marks[index]![pageOfSheet]!);
      const number = listed.length + 1;
      const { draft } = options;
      drawFrame(
        page,
        {
          mark,
          modules: await qrMatrix(mark, MARK_QR),
          smallPrint: sheet.template.official && !page.continuation ? '' : options.smallPrint,
          pageNumber: `${number} / ${total}`,
          ...(draft === undefined ? {} : { draft }),
        },
        document.fonts,
        frameLanguage(sheet, language),
      );
      listed.push({ page: number, sheet: sheet.sheet, unit: sheet.unit, patient: sheet.patient, mark });
    }
  }
  const pdf = withPacketEnd(await document.save(), claim, kind);
  const versions = { ...options.versions, fonts: document.fonts.used() };
  return { pdf, manifest: { format: FORMATS[kind], claim, sha256: sha256(pdf), pages: listed, versions } };
}

async function drawnEnclosed(
  document: PdfDocument,
  { template, reference, language }: PacketSheet,
  enclosed: Enclosed,
): Promise<SheetPage[]> {
  // With it comes what reads pictures, which few packets need.
  const { enclosedPagesOf } = await import('./enclosed.ts');
  const pages = await enclosedPagesOf(document, enclosed, roomForEnclosed(template));
  return drawEnclosed(document, template, pages, { ...(reference && { reference }), ...(language && { language }) });
}

/**
 * The language of what the frame says, for the choice of fonts: the packet's on papers and on sheets that say their own.
 * On all others every text stays in the Japanese fonts.
 */
function frameLanguage({ language, copies, enclosed }: PacketSheet, of: string): Language | undefined {
  const chosen =
    language !== undefined ||
    enclosed !== undefined ||
    copies.some((values) => Object.values(values).some(({ kind }) => kind === 'paper'));
  return chosen ? LANGUAGES.find((each) => each === of) : undefined;
}

/** On screen a hospital types; the office, the seal and the signature are left to their hands. */
const TYPED_ON_SCREEN: ReadonlySet<Entry['by']> = new Set(['patient', 'physician', 'institution']);
