/** One font as the chain sees it: which glyph a character or a variation sequence has, how wide it is, and its outlines. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type * as fontkit from 'fontkit';
import { FontError } from './errors.ts';
import { fontkitLibrary } from './fontkit-library.ts';
import { Sfnt } from './sfnt.ts';
import { shippedHashes } from './shipped-fonts.ts';
import { subsetTrueType } from './truetype-subset.ts';

/** Where in the chain a font stands: it decides which characters may come from it. */
export type FontRole = 'shipped' | 'user' | 'system';

/** A glyph that the font's own layout rules have placed. Lengths in thousandths of the font size. */
export interface LaidGlyph {
  glyph: number;
  advance: number;
  dx: number;
  dy: number;
  codePoints: readonly number[];
}

/** fontkit's subset, with the list that its types leave out. */
interface GlyphList {
  /** Glyphs of the whole font in the order of the subset; the first is `.notdef`. */
  glyphs: number[];
  /** Place in the subset by glyph, for the parts of composite glyphs. */
  mapping: Record<number, number>;
  encode(): Uint8Array;
}

const SPACES = /^\p{Zs}$/u;

export class GlyphFont {
  private readonly sfnt: Sfnt;
  private readonly scale: number;
  private readonly glyphs = new Map<number, number>();
  private readonly advances = new Map<number, number>();
  private hash: string | undefined;
  private whole: Buffer | undefined;
  private outlines: fontkit.Font | undefined;

  /**
   * @param id short name for the manifest; never a path
   * @param index which face of a collection
   * @throws FontError where the file is no font that a PDF can hold
   */
  constructor(
    readonly id: string,
    readonly file: string,
    readonly role: FontRole,
    readonly index = 0,
  ) {
    this.sfnt = new Sfnt(file, index);
    this.scale = this.guarded(() => {
      if (!this.sfnt.drawable) throw new FontError(file, 'unsupported');
      if (!this.sfnt.embeddable) throw new FontError(file, 'not-embeddable');
      this.sfnt.glyph(0x20);
      this.sfnt.advance(0);
      return 1000 / this.sfnt.unitsPerEm;
    });
  }

  /** The font by name with the start of its file's SHA-256, e.g. `NotoSansJP:0c9d4e2f`. */
  get identity(): string {
    this.hash ??= (this.knownHash() ?? createHash('sha256').update(this.bytes).digest('hex')).slice(0, 8);
    return `${this.id}:${this.hash}`;
  }

  /**
   * The glyph that draws a character, 0 where the font has none. A character that one sees and whose glyph has no
   * outline counts as absent: some fonts hold blanks in place of what they lack.
   */
  glyph(codePoint: number): number {
    let glyph = this.glyphs.get(codePoint);
    if (glyph === undefined) {
      glyph = this.seenGlyph(codePoint);
      this.glyphs.set(codePoint, glyph);
    }
    return glyph;
  }

  /** The glyph of a variation sequence, 0 where the font does not know the sequence. */
  sequence(codePoint: number, selector: number): number {
    const found = this.guarded(() => this.sfnt.sequence(codePoint, selector));
    if (!found) return 0;
    if (found.kind === 'default') return this.glyph(codePoint);
    return this.isBlank(found.glyph) ? 0 : found.glyph;
  }

  /** Advance of a glyph in thousandths of the font size. */
  advance(glyph: number): number {
    let advance = this.advances.get(glyph);
    if (advance === undefined) {
      advance = this.guarded(() => this.sfnt.advance(glyph)) * this.scale;
      this.advances.set(glyph, advance);
    }
    return advance;
  }

  /** Lays out characters that stand on, above or below each other by the font's own tables. */
  layout(text: string): LaidGlyph[] {
    return this.guarded(() => {
      const run = this.font.layout(text);
      return run.glyphs.map((glyph, i) => {
        const position = run.positions[i]!;
        return {
          glyph: glyph.id,
          advance: position.xAdvance * this.scale,
          dx: position.xOffset * this.scale,
          dy: position.yOffset * this.scale,
          codePoints: glyph.codePoints,
        };
      });
    });
  }

  /** Lengths of the whole font, in font units, and its name. */
  get metrics(): Pick<
    Sfnt,
    'unitsPerEm' | 'bounds' | 'ascent' | 'descent' | 'capHeight' | 'italicAngle' | 'postscriptName'
  > {
    return this.sfnt;
  }

  /** A font of these glyphs, numbered from 1 on in their order. */
  subset(glyphs: readonly number[]): Uint8Array {
    return this.guarded(() => (this.isCff ? this.subsetPostScript(glyphs) : subsetTrueType(this.sfnt, glyphs)));
  }

  private subsetPostScript(glyphs: readonly number[]): Uint8Array {
    const subset = this.font.createSubset() as unknown as GlyphList;
    for (const glyph of glyphs) {
      subset.mapping[glyph] ??= subset.glyphs.length;
      subset.glyphs.push(glyph);
    }
    return subset.encode();
  }

  /** The font as the library reads it, when it is first needed: for layout, and for PostScript outlines. */
  private get font(): fontkit.Font {
    this.outlines ??= this.guarded(() => {
      const opened = fontkitLibrary().create(this.bytes);
      const face = 'fonts' in opened ? opened.fonts[this.index] : opened;
      if (!face) throw new FontError(this.file, 'unreadable');
      return face;
    });
    return this.outlines;
  }

  /** Are the outlines PostScript ones (CFF)? Then a PDF holds them in another kind of stream. */
  get isCff(): boolean {
    return !this.sfnt.has('glyf');
  }

  private get bytes(): Buffer {
    this.whole ??= this.guarded(() => this.sfnt.bytes());
    return this.whole;
  }

  /** Of a font that ships, the hash that was taken when it was put into the package. */
  private knownHash(): string | undefined {
    if (this.role !== 'shipped') return undefined;
    const known = shippedHashes(dirname(this.file))[basename(this.file)];
    const same = known && known.checksum === this.sfnt.checksum && known.size === statSync(this.file).size;
    return same ? known.sha256 : undefined;
  }

  private seenGlyph(codePoint: number): number {
    try {
      return this.guarded(() => {
        const glyph = this.sfnt.glyph(codePoint);
        return glyph !== 0 && !SPACES.test(String.fromCodePoint(codePoint)) && this.isBlank(glyph) ? 0 : glyph;
      });
    } catch (error) {
      // A damaged font of the system is as good as absent; one that was named must be heard of.
      if (this.role === 'system') return 0;
      throw error;
    }
  }

  private isBlank(glyph: number): boolean {
    return this.guarded(() => this.sfnt.isEmpty(glyph) ?? this.font.getGlyph(glyph).path.commands.length === 0);
  }

  private guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof FontError ? error : new FontError(this.file, 'unreadable', { cause: error });
    }
  }
}

/** A font's name for the manifest from its file name: `/fonts/Gaiji.ttf` → `Gaiji`. */
export function fontId(file: string): string {
  return basename(file.replaceAll('\\', '/')).replace(/\.[^.]+$/, '');
}
