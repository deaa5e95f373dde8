/** One PDF in the making: its pages, and what they share: a subset of each font, each template page once, the form. */
import { createHash } from 'node:crypto';
import {
  type PDFFont,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFDocument as Pdf,
  StandardFonts,
} from 'pdf-lib';
import type { Language } from '../base/languages.ts';
import { FontUse } from './embedding.ts';
import { enclosedPages } from './enclosure.ts';
import type { FontLibrary } from './fonts.ts';
import type { GlyphFont } from './glyph-font.ts';
import { type InkSource, PageCanvas } from './page-ink.ts';
import { fitOn } from './paper-fit.ts';
import { PicturePage } from './picture-page.ts';
import { openPdf } from './reading.ts';
import type { Shaped } from './shaping.ts';
import { EmbeddedPage, PlacedPage } from './template.ts';
import type { Fonts, PageInk, Paper, PdfDocument, PictureFile, TemplatePage, Unprintable } from './types.ts';

export interface DocumentOptions {
  fonts: FontLibrary;
  /** Shown by readers as the window's title. */
  title?: string;
  /** Program that made it, e.g. `ryoyohi 0.1.0`; stands as creator and as producer. */
  creator?: string;
  /** BCP 47 language of the document, for screen readers. */
  language?: string;
  /** The paper that every page is put on; without it each page has its own size. */
  paper?: Paper;
}

/**
 * Starts an empty document.
 *
 * @example
 * const fonts = loadFonts({ fontDirectory: 'dist/fonts' });
 * const pdf = await createDocument({ fonts, title: 'Packet', creator: 'ryoyohi 0.1.0', language: 'ja' });
 * pdf.addPage(595.28, 841.89).text('小松 花子', { x: 72, y: 700, size: 10 });
 * await writeFile('packet.pdf', await pdf.save());
 */
export async function createDocument(options: DocumentOptions): Promise<PdfDocument> {
  const pdf = await Pdf.create({ updateMetadata: false });
  const { title, creator, language } = options;
  const info = {
    ...(title === undefined ? {} : { Title: PDFHexString.fromText(title) }),
    ...(creator === undefined
      ? {}
      : { Creator: PDFHexString.fromText(creator), Producer: PDFHexString.fromText(creator) }),
  };
  pdf.context.trailerInfo.Info = pdf.context.register(pdf.context.obj(info));
  if (language !== undefined) pdf.setLanguage(language);
  if (title !== undefined) pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  return new InkDocument(pdf, options.fonts, options.paper);
}

/** All objects in one go; giving way to the event loop costs more than the writing. */
const AT_ONCE = Number.POSITIVE_INFINITY;

class InkDocument implements PdfDocument, InkSource {
  readonly fonts: Fonts;
  private readonly canvases: { canvas: PageCanvas; page: ReturnType<Pdf['addPage']> }[] = [];
  private readonly uses = new Map<GlyphFont, FontUse>();
  private readonly templates = new Map<string, Promise<EmbeddedPage[]>>();
  /** Hashes of the papers and pictures that were read. */
  private readonly enclosed: string[] = [];
  private saved: Promise<Uint8Array> | undefined;
  private fields: { form: PDFForm; font: PDFFont } | undefined;
  private typeableCharacters: ReadonlySet<number> | undefined;

  constructor(
    private readonly pdf: Pdf,
    private readonly library: FontLibrary,
    private readonly paper: Paper | undefined,
  ) {
    this.fonts = {
      width: (text, size, field, language) => library.width(text, size, field, language),
      unprintable: (text): Unprintable | undefined => library.unprintable(text),
      typeable: (text) => this.isTypeable(text),
      used: () => [...this.uses.keys()].map((font) => font.identity).sort(),
    };
  }

  addPage(width: number, height: number): PageInk {
    this.assertOpen();
    const fit = fitOn(this.paper, width, height);
    const page = this.pdf.addPage([fit.paper.width, fit.paper.height]);
    const canvas = new PageCanvas(page, this, fit);
    this.canvases.push({ canvas, page });
    return canvas;
  }

  template(bytes: Uint8Array): Promise<TemplatePage[]> {
    const hash = hashOf(bytes);
    let pages = this.templates.get(hash);
    if (!pages) {
      pages = openPdf(bytes).then((source) => EmbeddedPage.allOf(source, this.pdf.context));
      this.templates.set(hash, pages);
    }
    return pages;
  }

  enclosure(bytes: Uint8Array): Promise<TemplatePage[]> {
    this.assertOpen();
    this.enclosed.push(hashOf(bytes));
    return enclosedPages(bytes, this.pdf.context);
  }

  picture(file: PictureFile): TemplatePage {
    this.assertOpen();
    this.enclosed.push(hashOf(file.jpeg));
    return new PicturePage(file, this.pdf.context);
  }

  save(): Promise<Uint8Array> {
    this.saved ??= this.write();
    return this.saved;
  }

  assertOpen(): void {
    if (this.saved) throw new Error('the document is saved; nothing can be drawn on it any more');
  }

  shape(text: string, field?: string, language?: Language): Shaped {
    return this.library.shape(text, field, language);
  }

  fontUse(font: GlyphFont): FontUse {
    let use = this.uses.get(font);
    if (!use) {
      use = new FontUse(font, `F${this.uses.size + 1}`);
      this.uses.set(font, use);
    }
    return use;
  }

  embedded(page: TemplatePage): PlacedPage {
    if (!(page instanceof PlacedPage) || page.target !== this.pdf.context)
      throw new Error('a template page can only be placed in the document that read it');
    return page;
  }

  form(): { form: PDFForm; font: PDFFont } {
    this.fields ??= { form: this.pdf.getForm(), font: this.pdf.embedStandardFont(StandardFonts.Helvetica) };
    return this.fields;
  }

  private isTypeable(text: string): boolean {
    this.typeableCharacters ??= new Set(this.form().font.getCharacterSet());
    return [...text].every(
      (character) => character === '\n' || this.typeableCharacters!.has(character.codePointAt(0)!),
    );
  }

  private async write(): Promise<Uint8Array> {
    const { context } = this.pdf;
    const refs = new Map<FontUse, PDFRef>();
    for (const use of this.uses.values()) {
      const ref = context.nextRef();
      refs.set(use, ref);
      use.embed(context, ref);
    }
    const digest = createHash('sha256');
    for (const { canvas, page } of this.canvases) {
      const { content } = canvas;
      digest.update(content).update('\0');
      page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
      const font = Object.fromEntries([...canvas.fonts].map(([key, use]) => [key, refs.get(use)!]));
      const objects = Object.fromEntries(canvas.objects);
      page.node.set(PDFName.of('Resources'), context.obj({ Font: font, XObject: objects }));
    }
    for (const hash of [...this.templates.keys(), ...this.enclosed]) digest.update(hash);
    for (const use of this.uses.values()) digest.update(use.font.identity);
    const id = PDFHexString.of(digest.digest('hex').slice(0, 32));
    context.trailerInfo.ID = context.obj([id, id]);
    return this.pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: AT_ONCE });
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
