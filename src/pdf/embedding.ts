/** Puts one font into a PDF: the glyphs that were drawn, their widths, and the text that they stand for. */
import { createHash } from 'node:crypto';
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { GlyphFont } from './glyph-font.ts';

interface UsedGlyph {
  glyph: number;
  text: string;
}

const LINES_PER_BLOCK = 100;

/** The glyphs of one font that one document draws, numbered in the order in which they first appear. */
export class FontUse {
  private readonly numbers = new Map<string, number>();
  private readonly used: UsedGlyph[] = [];

  constructor(
    readonly font: GlyphFont,
    /** Name in the pages' resources, e.g. `F1`. */
    readonly key: string,
  ) {}

  /**
   * The number under which the content streams call a glyph. One glyph that stands for two texts (a character with and
   * without its variation selector) has two, so that each is copied out of the PDF as it was written.
   */
  number(glyph: number, text: string): number {
    const name = `${glyph} ${text}`;
    let number = this.numbers.get(name);
    if (number === undefined) {
      this.used.push({ glyph, text });
      number = this.used.length;
      this.numbers.set(name, number);
    }
    return number;
  }

  /** Writes the font's objects into the document under `ref`. */
  embed(context: PDFContext, ref: PDFRef): void {
    const { font: source, used } = this;
    const font = source.metrics;
    const tag = subsetTag(source.identity, used);
    const name = `${tag}+${(font.postscriptName ?? source.id).replace(/[^A-Za-z0-9-]/g, '')}`;
    const scale = 1000 / font.unitsPerEm;
    const program = source.subset(used.map(({ glyph }) => glyph));
    const file = source.isCff
      ? { FontFile3: context.register(context.flateStream(program, { Subtype: 'CIDFontType0C' })) }
      : { FontFile2: context.register(context.flateStream(program, { Length1: program.length })) };
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: name,
        Flags: 4,
        FontBBox: font.bounds.map((v) => Math.round(v * scale)),
        ItalicAngle: font.italicAngle,
        Ascent: Math.round(font.ascent * scale),
        Descent: Math.round(font.descent * scale),
        CapHeight: Math.round((font.capHeight || font.ascent) * scale),
        StemV: 80,
        ...file,
      }),
    );
    const widths = [0, ...used.map(({ glyph }) => source.advance(glyph))];
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: source.isCff ? 'CIDFontType0' : 'CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: descriptor,
        DW: 1000,
        W: [0, widths.map((width) => Math.round(width * 1000) / 1000)],
        ...(source.isCff ? {} : { CIDToGIDMap: 'Identity' }),
      }),
    );
    context.assign(
      ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(toUnicode(used))),
      }),
    );
  }
}

/** Six capitals from what the subset holds, as a PDF asks of a font that is not whole. */
function subsetTag(identity: string, used: readonly UsedGlyph[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([identity, used]))
    .digest();
  return String.fromCharCode(...hash.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

function toUnicode(used: readonly UsedGlyph[]): string {
  const lines = used.map(({ text }, i) => `<${hex(i + 1)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += LINES_PER_BLOCK) {
    const block = lines.slice(i, i + LINES_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** A number as four hexadecimal digits. */
export function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

/** A text in UTF-16BE as hexadecimal digits. */
export function utf16(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i));
  return digits;
}
