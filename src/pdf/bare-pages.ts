/** A PDF's pages alone, for those who will only ever draw on them: its form, annotations and properties are left out. */
import { PDFDocument, PDFName } from 'pdf-lib';
import { openPdf } from './reading.ts';

/** @throws PdfUnreadable for a broken or locked file */
export async function barePages(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await openPdf(bytes);
  for (const { node } of source.getPages()) node.delete(PDFName.of('Annots'));
  const bare = await PDFDocument.create({ updateMetadata: false });
  for (const page of await bare.copyPages(source, source.getPageIndices())) bare.addPage(page);
  return bare.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
