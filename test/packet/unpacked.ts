/** What a PDF holds, to search in: every object and every stream unpacked. */
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

export async function unpacked(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => {
      if (!(object instanceof PDFRawStream)) return object.toString();
      const filter = object.dict.lookup(PDFName.of('Filter'));
      const readable = filter === undefined || filter === PDFName.of('FlateDecode');
      const bytes = readable ? decodePDFRawStream(object).decode() : object.contents;
      return `${object.dict} ${Buffer.from(bytes).toString('latin1')}`;
    })
    .join('\n');
}

/** A page of two streams, of which one is 100 megabytes of blanks. */
export async function bomb(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const { context } = document;
  const [large, small] = [' '.repeat(100 * 1024 * 1024), 'q Q'].map((text) =>
    context.register(context.flateStream(text)),
  );
  page.node.set(PDFName.of('Contents'), context.obj([large!, small!]));
  return document.save();
}
