/**
 * A paper of the case that goes into a packet as a whole: its pages as a reader shows them, with what is typed into its
 * fields and stamped on it. What acts stays behind: scripts, links, attachments, actions of forms, and what else a file
 * carries beside what is seen.
 */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { type Stamp, stampsOf } from './annotations.ts';
import { Cleaner } from './cleaner.ts';
import { NotEnclosable, PdfUnreadable } from './errors.ts';
import { geometryOf, type PageGeometry } from './page-geometry.ts';
import { openPdf } from './reading.ts';
import { contentOf, isDeflated, type PageContent, PlacedPage } from './template.ts';

/** The drawing of one page, unpacked. A plan with every line of a city has five; a bomb has thousands. */
const MOST_CONTENT = 64 * 1024 * 1024;
const MOST_EDGE = 20_000;
/** Layers that one file may hide. */
const MOST_LAYERS = 1000;

/**
 * Reads a whole paper for the document that `target` belongs to.
 * @throws PdfUnreadable, NotEnclosable
 */
export async function enclosedPages(bytes: Uint8Array, target: PDFContext): Promise<EnclosedPage[]> {
  const source = await openPdf(bytes, { unlocked: true });
  try {
    const hidden = hiddenLayers(source);
    const pages = source.getPages().map(({ node }) => {
      const geometry = geometryOf(node);
      if (!(Math.max(geometry.width, geometry.height) <= MOST_EDGE)) throw new PdfUnreadable('broken');
      const stamps = stampsOf(node, hidden);
      assertContent(node);
      return { node, geometry, stamps, content: contentOf(node) };
    });
    const cleaner = new Cleaner(source.context);
    for (const { node, stamps } of pages) {
      cleaner.cleanResources(node.getInheritableAttribute(PDFName.of('Resources')));
      cleaner.clean(node.get(PDFName.of('Group')));
      for (const { appearance } of stamps) cleaner.clean(appearance);
    }
    for (const layer of hidden) cleaner.clean(layer);
    const copier = PDFObjectCopier.for(source.context, target);
    hideLayers(
      [...hidden].map((layer) => copier.copy(layer)),
      target,
    );
    return pages.map(
      ({ node, geometry, stamps, content }) => new EnclosedPage(node, geometry, content, stamps, copier, target),
    );
  } catch (error) {
    throw error instanceof PdfUnreadable || error instanceof NotEnclosable
      ? error
      : new PdfUnreadable('broken', { cause: error });
  }
}

class EnclosedPage extends PlacedPage {
  private ref: PDFRef | undefined;

  constructor(
    private readonly page: PDFPageLeaf,
    private readonly geometry: PageGeometry,
    private readonly content: PageContent,
    private readonly stamps: readonly Stamp[],
    private readonly copier: PDFObjectCopier,
    target: PDFContext,
  ) {
    super(geometry.width, geometry.height, target);
  }

  object(): PDFRef {
    this.ref ??= this.made();
    return this.ref;
  }

  /** The page's own drawing, and over it the stamps, in one object that stands as a reader shows it. */
  private made(): PDFRef {
    const { target, copier, geometry } = this;
    const BBox = [...geometry.crop];
    const resources = this.page.getInheritableAttribute(PDFName.of('Resources'));
    const group = this.page.lookup(PDFName.of('Group'));
    const { bytes, packed } = this.content;
    const entries = {
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox,
      Resources: resources ? copier.copy(resources) : {},
      ...(group instanceof PDFDict ? { Group: copier.copy(group) } : {}),
    };
    const own = target.register(
      packed ? target.stream(bytes, { ...entries, Filter: 'FlateDecode' }) : target.flateStream(bytes, entries),
    );
    const stamps = this.stamps.map(({ appearance }) => copier.copy(appearance));
    const drawing = [
      'q /P Do Q',
      ...this.stamps.map(
        ({ matrix }, index) => `q ${matrix.map((part) => +part.toFixed(5)).join(' ')} cm /S${index} Do Q`,
      ),
    ].join('\n');
    return target.register(
      target.flateStream(drawing, {
        Type: 'XObject',
        Subtype: 'Form',
        FormType: 1,
        BBox,
        Matrix: [...geometry.matrix],
        Resources: { XObject: { P: own, ...Object.fromEntries(stamps.map((stamp, index) => [`S${index}`, stamp])) } },
      }),
    );
  }
}

/** @throws NotEnclosable where the drawing of a page would not end */
function assertContent(page: PDFPageLeaf): void {
  const contents = page.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => page.context.lookup(ref)) : [contents];
  let left = MOST_CONTENT;
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream) || !isDeflated(stream)) continue;
    try {
      left -= inflateSync(stream.contents, { maxOutputLength: Math.max(1, left) }).length;
    } catch (error) {
      if (error instanceof RangeError) throw new NotEnclosable('too-large');
      // Cut off or damaged: a reader shows what there is.
    }
  }
}

/** The layers that a reader does not show when it opens the file. */
function hiddenLayers(source: PDFDocument): ReadonlySet<PDFRef> {
  const layers = source.catalog.lookup(PDFName.of('OCProperties'));
  const shown = layers instanceof PDFDict ? layers.lookup(PDFName.of('D')) : undefined;
  if (!(layers instanceof PDFDict) || !(shown instanceof PDFDict)) return new Set();
  const refs = (array: PDFObject | undefined) =>
    array instanceof PDFArray ? array.asArray().filter((each): each is PDFRef => each instanceof PDFRef) : [];
  const on = new Set(refs(shown.lookup(PDFName.of('ON'))));
  const off = refs(shown.lookup(PDFName.of('OFF')));
  const allOff = shown.lookup(PDFName.of('BaseState')) === PDFName.of('OFF');
  const all = refs(layers.lookup(PDFName.of('OCGs')));
  return new Set([...off, ...(allOff ? all.filter((each) => !on.has(each)) : [])].slice(0, MOST_LAYERS));
}

/** What a reader of the paper does not see, a reader of the packet does not see either. */
function hideLayers(refs: readonly PDFRef[], target: PDFContext): void {
  if (refs.length === 0) return;
  const catalog = target.lookup(target.trailerInfo.Root) as PDFDict;
  const name = PDFName.of('OCProperties');
  if (!catalog.has(name)) catalog.set(name, target.obj({ OCGs: [], D: { OFF: [], Order: [] } }));
  const layers = catalog.lookup(name, PDFDict);
  for (const ref of refs) {
    layers.lookup(PDFName.of('OCGs'), PDFArray).push(ref);
    layers.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'), PDFArray).push(ref);
  }
}
