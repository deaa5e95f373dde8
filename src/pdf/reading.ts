/** Opens a PDF that somebody else made, or says in one word why it cannot be used. */
import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { PdfUnreadable } from './errors.ts';

/** Parse without giving way to the event loop. */
const AT_ONCE = Number.POSITIVE_INFINITY;

/**
 * @param bytes the whole file
 * @param unlocked an encrypted file that opens without a password is taken
 * @throws PdfUnreadable for a broken, an encrypted or a page-less XFA file
 */
export async function openPdf(bytes: Uint8Array, { unlocked = false } = {}): Promise<PDFDocument> {
  let document: PDFDocument;
  try {
    const password = unlocked && (await opensWithoutPassword(bytes)) ? { password: '' } : {};
    const options = { updateMetadata: false, preserveXFA: true, parseSpeed: AT_ONCE };
    document = await PDFDocument.load(bytes, { ...options, ...password });
    if (!hasPages(document)) throw new PdfUnreadable('broken');
  } catch (error) {
    if (error instanceof PdfUnreadable) throw error;
    throw new PdfUnreadable(error instanceof EncryptedPDFError ? 'locked' : 'broken', { cause: error });
  }
  // Without fields of its own the form is only in the XFA, and the pages say "please wait".
  if (hasXfa(document) && !hasFields(document)) throw new PdfUnreadable('xfa');
  return document;
}

/** No form and no packet has so many; a small file can name them. */
const MOST_PAGES = 5000;

/** Walks the tree of pages once: one that leads back to itself, or repeats a branch without end, is no PDF. */
function hasPages(document: PDFDocument): boolean {
  const root = document.catalog.lookup(PDFName.of('Pages'));
  const open: { node: unknown; above: ReadonlySet<PDFDict> }[] = [{ node: root, above: new Set() }];
  let [pages, nodes] = [0, 0];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, above } = next;
    nodes += 1;
    if (!(node instanceof PDFDict) || above.has(node) || nodes > 2 * MOST_PAGES) throw new PdfUnreadable('broken');
    const kids = node.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) pages += 1;
    else {
      const inside = new Set(above).add(node);
      if (inside.size > MOST_TREE_DEPTH) throw new PdfUnreadable('broken');
      for (let index = 0; index < kids.size(); index += 1) open.push({ node: kids.lookup(index), above: inside });
    }
  }
  return pages > 0 && document.getPageCount() > 0;
}

const MOST_TREE_DEPTH = 100;

/** @throws PdfUnreadable as {@link openPdf} does */
export async function pageCountOf(bytes: Uint8Array): Promise<number> {
  return (await openPdf(bytes)).getPageCount();
}

/** Does an encrypted file open without a password? Many banks and hospitals only forbid changes. */
export async function opensWithoutPassword(bytes: Uint8Array): Promise<boolean> {
  try {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false, parseSpeed: AT_ONCE });
    return document.getPageCount() > 0;
  } catch {
    return false;
  }
}

/** Does the file hold an XFA form, with or without pages of its own? */
export function hasXfa(document: PDFDocument): boolean {
  return formOf(document)?.has(PDFName.of('XFA')) ?? false;
}

function hasFields(document: PDFDocument): boolean {
  const fields = formOf(document)?.lookup(PDFName.of('Fields'));
  return fields instanceof PDFArray && fields.size() > 0;
}

function formOf(document: PDFDocument): PDFDict | undefined {
  const form = document.catalog.lookup(PDFName.of('AcroForm'));
  return form instanceof PDFDict ? form : undefined;
}
