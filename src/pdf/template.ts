/** A PDF whose pages are put under what is drawn. Each page becomes one shared object, however often it is placed. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPageLeaf,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import { PdfUnreadable } from './errors.ts';
import { geometryOf, type PageGeometry } from './page-geometry.ts';
import type { TemplatePage } from './types.ts';

/** Something that is put on pages as a whole, written into the document when it is first placed. */
export abstract class PlacedPage implements TemplatePage {
  constructor(
    readonly width: number,
    readonly height: number,
    readonly target: PDFContext,
  ) {}

  /** The object that draws it with its lower left corner at 0, 0. */
  abstract object(): PDFRef;

  /** Points a unit of the object. */
  get scale(): readonly [number, number] {
    return [1, 1];
  }
}

/** A page of a template. Fields and annotations stay behind. */
export class EmbeddedPage extends PlacedPage {
  private ref: PDFRef | undefined;

  private constructor(
    private readonly geometry: PageGeometry,
    private readonly content: PageContent,
    private readonly page: PDFPageLeaf,
    private readonly copier: PDFObjectCopier,
    target: PDFContext,
  ) {
    super(geometry.width, geometry.height, target);
  }

  /** @throws PdfUnreadable where the drawing of a page cannot be read */
  static allOf(source: PDFDocument, target: PDFContext): EmbeddedPage[] {
    // One copier for the whole file: what its pages share is copied once.
    const copier = PDFObjectCopier.for(source.context, target);
    try {
      return source
        .getPages()
        .map(({ node }) => new EmbeddedPage(geometryOf(node), contentOf(node), node, copier, target));
    } catch (error) {
      throw error instanceof PdfUnreadable ? error : new PdfUnreadable('broken', { cause: error });
    }
  }

  object(): PDFRef {
    if (!this.ref) {
      const resources = this.page.getInheritableAttribute(PDFName.of('Resources'));
      const group = this.page.lookup(PDFName.of('Group'));
      const { bytes, packed } = this.content;
      const entries = {
        Type: 'XObject',
        Subtype: 'Form',
        FormType: 1,
        BBox: [...this.geometry.crop],
        Matrix: [...this.geometry.matrix],
        Resources: resources ? this.copier.copy(resources) : {},
        ...(group instanceof PDFDict ? { Group: this.copier.copy(group) } : {}),
      };
      const stream = packed
        ? this.target.stream(bytes, { ...entries, Filter: 'FlateDecode' })
        : this.target.flateStream(bytes, entries);
      this.ref = this.target.register(stream);
    }
    return this.ref;
  }
}

export interface PageContent {
  bytes: Uint8Array;
  /** Still in Deflate, as the file has it. */
  packed: boolean;
}

export function contentOf(page: PDFPageLeaf): PageContent {
  const contents = page.Contents();
  const only = contents instanceof PDFArray && contents.size() === 1 ? contents.lookup(0) : contents;
  if (only instanceof PDFRawStream && isDeflated(only)) return { bytes: only.contents, packed: true };
  return { bytes: decoded(page), packed: false };
}

/** In Deflate and in nothing else. */
export function isDeflated({ dict }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return only === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
}

function decoded(page: PDFPageLeaf): Uint8Array {
  const contents = page.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => page.context.lookup(ref)) : [contents];
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    if (stream === undefined) continue;
    if (stream instanceof PDFRawStream) parts.push(decodePDFRawStream(stream).decode());
    else if (stream instanceof PDFContentStream) parts.push(stream.getUnencodedContents());
    else throw new PdfUnreadable('broken');
  }
  // A token may end where its stream ends.
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}
