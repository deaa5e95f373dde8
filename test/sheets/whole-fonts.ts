/** A document whose fonts are embedded whole: what its pages show is what the font files say, whatever a subset lost. */
import { readFileSync } from 'node:fs';
import { type PDFContext, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';
import { vi } from 'vitest';
import { FontUse } from '../../src/pdf/embedding.ts';

interface Used {
  used: readonly { glyph: number }[];
}

/** The same font object, but with the whole file, and a table from the document's numbers to the file's glyphs. */
function embedWhole(this: FontUse, context: PDFContext, ref: PDFRef): void {
  const { font } = this;
  if (font.isCff) throw new Error(`${font.id} is no TrueType font: the test cannot embed it whole`);
  const { used } = this as unknown as Used;
  const bytes = readFileSync(font.file);
  const glyphs = Buffer.alloc(2 * (used.length + 1));
  for (const [index, { glyph }] of used.entries()) glyphs.writeUInt16BE(glyph, 2 * (index + 1));
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: font.id,
    Flags: 4,
    FontBBox: [-1000, -1000, 2000, 2000],
    ItalicAngle: 0,
    Ascent: 1000,
    Descent: -300,
    CapHeight: 700,
    StemV: 80,
    FontFile2: context.register(context.stream(bytes, { Length1: bytes.length })),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.id,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 1000,
    W: [0, [0, ...used.map(({ glyph }) => font.advance(glyph))].map((width) => PDFNumber.of(width))],
    CIDToGIDMap: context.register(context.stream(glyphs)),
  });
  context.assign(
    ref,
    context.obj({
      Type: PDFName.of('Font'),
      Subtype: 'Type0',
      BaseFont: font.id,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
    }),
  );
}

/** Documents that are saved meanwhile hold their fonts whole. */
export async function withWholeFonts<T>(make: () => Promise<T>): Promise<T> {
  const embed = vi.spyOn(FontUse.prototype, 'embed').mockImplementation(embedWhole);
  try {
    return await make();
  } finally {
    embed.mockRestore();
  }
}
